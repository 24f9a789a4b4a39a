"""Catalogues that must be refused, each with the words that say why."""

from __future__ import annotations

import dataclasses
import shutil

import pytest
from conftest import TINY

from catalogue.generator import lint
from catalogue.generator.load import CatalogueError, load_catalogue


def changed(tmp_path, old, new, file="endpoints/sample.yaml"):
    """The tiny catalogue with one text replaced."""
    folder = tmp_path / "catalogue"
    shutil.copytree(TINY, folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


def test_the_tiny_catalogue_is_good(tiny):
    assert lint.lint_catalogue(tiny) == []


@pytest.mark.parametrize("old,new,said", [
    ("id: sample.find", "id: sample.send", "operation id sample.send appears twice"),
    ("id: sample.find", "id: Sample.find", "an id is group.verb in lower case"),
    ("id: sample.find", "id: other.find", "stands in the file of group sample"),
    ("path: /sample/find", "path: /sample/{x}/find", "are not all parameters"),
    ("path: /sample/find", "path: sample/find", "a path begins with /"),
    ("path: /sample/sync.json", "path: /sample/send.json", "path and method POST /sample/send.json appears twice"),
    ("encoding: query", "encoding: form", "a GET has its parameters in the query"),
    ("method: DELETE", "method: FETCH", "unknown method or encoding"),
    ("name: mode, type: enum", "name: mode, type: integer", "unknown type integer"),
    ("required: conditional", "required: sometimes", "required is true, false or conditional"),
    ("list: comma", "list: semicolon", "unknown list style semicolon"),
    ("list: repeat, ", "", "a list in a form needs list: repeat, comma or json"),
    ("max_len: 8, unit: bytes", "max_len: 8", "max_len needs unit"),
    ("format: clock_time", "format: date", "unknown format date"),
    ("events: live", "events: ratio", "events names no optional switch"),
    ("name: live, type: bool, required: false", "name: live, type: bool, required: true",
     "events names no optional switch"),
    ("id: sample.find", "id: sample.create_events", "sample.create_events is taken by the events of another operation"),
    ("required_when: {kind: 1}", "required_when: {sort: 1}", "required_when names no parameter"),
    ("required_when: {kind: 1}", "required_when: {kind: 2}", "kind never has the value 2"),
    ("required_when: {isPersisted: true}", "required_when: {isPersisted: 1}", "isPersisted never has the value 1"),
    ("required_with: owner", "required_with: nobody", "required_with names no parameter"),
    ("required_with: owner", "required_with: owner, required_when: {kind: 1}", "only one of the keys required_"),
    ("required: conditional, required_with", "required: false, required_with", "a condition is for required: conditional"),
    ("max_key_len: 5, max_len: 6, unit: chars", "max_key_len: 5", "max_len needs unit"),
    ("max_len: 8, unit: bytes", "max_len: 8, max_key_len: 8, unit: bytes", "max_key_len is for JSON objects"),
    ("name: mode,", "name: class,", "class is a reserved word"),
    ("name: mode,", "name: out,", "out is taken by our own arguments"),
    ("name: ratio,", "name: userID,", "would share the macro RC_USER_ID"),
    ("sources: ['php: Sample.sync']", "sources: []", "no source"),
    ("list: repeat, ", "list: repeat, empty_items: true, ", "empty_items belongs to a list in JSON"),
    ("list: indexed, ", "", "an indexed map needs list: indexed"),
    ("page: page,", "page: userId,", "page userId is no optional parameter of type int or long"),
    ("size: size,", "size: rows,", "size rows is no optional parameter"),
    ("items: ids", "items: total", "items total is no array or map of the answer"),
    ("total: total", "total: ids", "total ids is not in the answer as int or long"),
    ("total: total", "has_next: total", "has_next total is not in the answer as bool"),
    ("total: total", "next: class", "next belongs to the style token"),
    ("style: numbered, page", "style: token, token", "token page is no optional parameter of type string"),
    ("style: numbered, page: page", "style: offset, offset: page, first: 1", "first and rows belong to the style"),
    ("total: total", "first: 2", "first is 0 or 1"),
    ("total: total", "rows: 0", "rows is at least 1"),
    ("total: total", "ignores: name", "ignores name is no parameter"),
    ("id: sample.sync", "id: sample.iterate", "sample.find: iterate is taken in the group"),
    ("  - {name: options.inner, type: object, required: false, doc: More of them}\n", "",
     "options.inner has members but no row of its own"),
    ("source: documented", "source: rumour", "rate: needs windows, and a source of documented, assumed"),
    ("limit: 6000", "limit: 0", "rate: a window is a limit of at least 1"),
    ("per: minute", "per: month", "rate: a window is a limit of at least 1 per second, minute, hour, day"),
    ("per: day", "per: hour", "rate: calendar is for a day"),
    ("items: toUserId, ", "", "rate: which list has the recipients that count"),
    ("items: toUserId", "items: kind", "rate: items kind is no list"),
    ("counts: recipient", "counts: message", "rate: a message has no items"),
    ("scope: channel, scope_params: [toUserId, mode]", "scope: channel", "a scope other than app_key needs scope_params"),
    ("scope_params: [toUserId, mode]", "scope_params: [toUserId, nobody]", "scope_params are at most 2 parameters"),
    ("only: kind=1", "only: kind=2", "only kind=2 is no value of an enumeration"),
    ("limit: 50", "limit: 60", "rate: bucket changes has another limit elsewhere"),
    ("not_idempotent_with: live", "not_idempotent_with: name", "not_idempotent_with names an optional parameter"),
    ("idempotent: true\n  not_idempotent_with", "idempotent: false\n  not_idempotent_with", "of an idempotent operation"),
    ("packets: {in: content", "packets: {in: toUserId", "in toUserId is no parameter of type object"),
    ("number: seq", "number: type", "number content.type is no member of type long"),
    ("id: messageUID", "id: type", "id type is not in the answer as string"),
    ("fill: {objectName:", "fill: {isPersisted:", "fill isPersisted is no parameter of type string"),
    ("silence_s: 30", "silence_s: 0", "limits are at least 1"),
    ("idempotent: false\n  status: current\n  confidence: docs\n  packets", "idempotent: true\n  status: current\n  "
     "confidence: docs\n  packets", "a packet is JSON, and is not sent twice without harm"),
])
def test_refused(tmp_path, old, new, said):
    found = lint.lint_catalogue(load_catalogue(changed(tmp_path, old, new)))
    assert any(said in line for line in found), found


@pytest.mark.parametrize("file,old,new,said", [
    ("endpoints/sample.yaml", "mentioned: isMentioned", "mentioned: toUserId", "toUserId is no parameter that takes a switch"),
    ("endpoints/sample.yaml", "object_name: objectName", "object_name: name", "name is no parameter that takes a text"),
    ("message_types.yaml", "name: call", "name: note", "name note appears twice"),
    ("message_types.yaml", "RC:CallMsg", "RC:NoteMsg", "object name RC:NoteMsg appears twice"),
    ("message_types.yaml", "RC:CallMsg", "CallMsg", "the name of a built-in type begins with RC:"),
    ("message_types.yaml", "as: is_hidden, ", "", "delete is reserved or taken"),
    ("message_types.yaml", "name: ratio,", "name: size,", "two fields are called size"),
    ("message_types.yaml", "max_len: 16, unit: chars", "max_len: 16", "max_len needs unit"),
    ("message_types.yaml", "one_member_each: true, ", "", "stands in no array with one_member_each"),
    ("message_types.yaml", "sources: ['docs: note']", "sources: []", "RC:NoteMsg: no source"),
    ("message_types.yaml", "parameters: [pushExt]", "parameters: [push]", "no operation takes JSON text as push"),
    ("message_types.yaml", "counted: false", "counted: often", "counted is true, false or null"),
    ("message_types.yaml", "name: title,", "name: threadId,", "threadId and thread-id would share the macro"),
    ("config.yaml", "unit: milliseconds, ", "", "a number needs a unit"),
    ("config.yaml", "type: bool", "type: flag", "option header_prefix: unknown type flag"),
    ("config.yaml", "default: 'slow'", "default: 'off'", "a choice has choices, and one of them as its default"),
    ("config.yaml", "type: choice", "type: string", "a choice has choices"),
    ("config.yaml", "RONGCLOUD_TIMEOUT_MS", "RONGCLOUD_APP_KEY", "variable RONGCLOUD_APP_KEY appears twice"),
    ("errors.yaml", "category: argument", "category: luck", "unknown category or retriable"),
    ("errors.yaml", "layer: im_service", "layer: cellar", "unknown layer"),
    ("errors.yaml", "name: not_a_member", "name: parameter_error", "code name parameter_error appears twice"),
    ("errors.yaml", "hint: Read the message.", "hint: ''", "needs a meaning and a hint"),
    ("errors.yaml", "sample.send first", "sample.sent first", "the hint names sample.sent, which is no operation"),
])
def test_other_files_refused(tmp_path, file, old, new, said):
    found = lint.lint_catalogue(load_catalogue(changed(tmp_path, old, new, file)))
    assert any(said in line for line in found), found


@pytest.mark.parametrize("old,new,said", [
    ("structure: maker_push", "structure: makers", "there is no structure makers before it"),
    ("fields: null", "fields: null\n  colour: red", "unknown keys ['colour']"),
    ("content_max_bytes: 1000", "", "'content_max_bytes' is missing"),
    ("max: 60", "most: 60", "unknown keys ['most']"),
])
def test_unreadable_message_types(tmp_path, old, new, said):
    with pytest.raises(CatalogueError, match="message_types.yaml|RC:NoteMsg") as refused:
        load_catalogue(changed(tmp_path, old, new, "message_types.yaml"))
    assert said in str(refused.value)


@pytest.mark.parametrize("old,new,said", [
    ("object_name: objectName, ", "", "message: 'object_name' is missing"),
    ("mentioned: isMentioned", "mentions: isMentioned", "message: unknown keys ['mentions']"),
    ("idempotent: false", "idempotent: false\n  colour: red", "unknown keys ['colour']"),
    ("doc: Recipients", "doc: Recipients, max: 3, most: 4", "unknown keys ['most']"),
    ("  method: DELETE\n", "", "'method' is missing"),
    ("group: sample", "group: [", "sample.yaml"),
    ("required_when: {kind: 1}", "required_when: {kind: 1, mode: FAST}", "required_when names one parameter"),
    ("style: numbered", "style: scroll", "style is one of numbered, token, offset"),
    ("items: ids, ", "", "['items'] is missing"),
    ("total: total", "sum: total", "unknown keys ['sum']"),
    ("only: kind=1", "only_if: kind=1", "rate: unknown keys ['only_if']"),
    ("limit: 6000, ", "", "rate: missing keys ['limit']"),
    ("silence_s: 30, ", "", "wrong: ['silence_s']"),
    ("fill: {objectName: 'RC:Word'}", "fill: objectName", "fill is one parameter and its value"),
])
def test_unreadable(tmp_path, old, new, said):
    with pytest.raises(CatalogueError, match="sample.yaml") as refused:
        load_catalogue(changed(tmp_path, old, new))
    assert said in str(refused.value)


def test_more_than_eight_positional_parameters(tiny, operations):
    send = operations["send"]
    many = tuple(dataclasses.replace(send.params[0], wire=f"p{i}", snake=f"p{i}") for i in range(9))
    assert "sample.send: more than 8 required parameters" in lint.lint_operation(dataclasses.replace(send, params=many))
