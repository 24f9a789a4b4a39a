"""Reading, checks and vectors of callbacks."""

from __future__ import annotations

import hashlib
import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import ROOT
from test_lint import changed

from catalogue.generator import callback_samples, callbacks, lint, vector_callbacks
from catalogue.generator.load import CatalogueError, load_catalogue

FILE = "callbacks.yaml"


@pytest.mark.parametrize("old,new,said", [
    ("id: note_judged", "id: note_sent", "callback id note_sent appears twice"),
    ("class: NoteJudged", "class: NoteSent", "callback class NoteSent appears twice"),
    ("array: true", "array: maybe", "array is one of"),
    ("array: false", "array: true", "an array is no form"),
    ("class: NoteJudged", "class: note", "a class in capitals and small letters"),
    ("id: note_judged", "id: noteJudged", "an id is in lower case"),
    ("as: sender, ", "", "from is reserved or taken"),
    ("as: action, ", "", "type is reserved or taken"),
    ("as: sender", "as: time", "two fields are called time"),
    ("as: sender", "as: Sender", "Sender is not a name in lower case"),
    ("other: noteid", "other: time", "other time is a field of its own"),
    ("name: size, type: int", "name: size, type: double", "unknown type double"),
    ("name: size, type: int", "name: size, type: enum", "an enum, and nothing else, has values"),
    ("type: int,", "type: int, values: {1: one},", "an enum, and nothing else, has values"),
    ("{GOOD: good, BAD: bad}", "{GOOD: good, 2: bad}", "all numbers or all text"),
    ("  - {name: place, type: object, doc: Where}\n", "", "place has members but is no object"),
    ("doc: Milliseconds since 1970", "doc: ''", "needs prose"),
    ("content: form", "content: xml", "content is one of form, json, both"),
    ("signature: headers", "signature: body", "signature is one of query, headers"),
    ("app_key: body", "app_key: nowhere", "app_key is one of with_signature, body"),
    ("as: app_key_in_body, type: string", "as: app_key_in_body, other: key, type: string", None),
    ("name: appKey, as: app_key_in_body", "name: appkey, as: app_key_in_body", "needs the field appKey"),
    ("decides: true", "decides: often", "decides is one of True, False"),
    ("confidence: partly", "confidence: high", "confidence is one of docs, partly, third_party"),
    ("marks: [verdict]", "marks: [vote]", "marks vote is no field"),
    ("marks: [verdict]", "marks: []", "marks names no field"),
    ("marks: [noteId, type]", "marks: [place.id]", "marks place.id is not a member of the event itself"),
    ("dedupe: [noteId, time]", "dedupe: [noteid]", "dedupe noteid is no field"),
    ("order: [place.id]", "order: [place]", "order place is no plain value"),
    ("marks: [noteId, type]", "marks: [noteId]", "a full event is taken for note_sent"),
    ("tries: 1", "tries: 0", "timeout_ms and tries are at least 1"),
    ("name: size,", "name: note_id,", "note_id and noteId would share the macro RC_HOOK_FIELD_NOTE_ID"),
    ("sources: ['docs: note']", "sources: []", "no source"),
    ("sources: ['docs: retry']", "sources: []", "signature, retry, source_addresses: no source"),
    ("192.0.2.9", "192.0.2.900", "192.0.2.900 is no address"),
    ("[192.0.2.9]", "[192.0.2.1]", "192.0.2.1 appears twice"),
    ("pause_ms: 60000", "pause_ms: 0", "retry: numbers are at least 1"),
    ("unit: s,", "unit: min,", "its unit ms or s"),
    ("unit: s,", "unit: ms,", None),
    ("beijing:", "nowhere:", "regions are those of regions.yaml"),
])
def test_refused(tmp_path, old, new, said):
    found = lint.lint_catalogue(load_catalogue(changed(tmp_path, old, new, FILE)))
    assert found == [] if said is None else any(said in line for line in found), found


@pytest.mark.parametrize("old,new,said", [
    ("decides: true", "decides: true\n  colour: red", "unknown keys ['colour']"),
    ("tries: 1\n", "\n", "missing keys ['tries']"),
    ("doc: Bytes", "doc: Bytes, unit: bytes", "unknown keys ['unit']"),
    ("nonce_max_chars: 18", "nonce_max_chars: 18\n  window: 1", "unknown keys ['window']"),
    ("pause_ms: 60000, ", "", "missing keys ['pause_ms']"),
    ("callbacks:\n", "events:\n", "unknown keys ['events']"),
])
def test_unreadable(tmp_path, old, new, said):
    with pytest.raises(CatalogueError, match=FILE) as refused:
        load_catalogue(changed(tmp_path, old, new, FILE))
    assert said in str(refused.value)


@pytest.fixture(scope="module")
def real():
    return load_catalogue(ROOT / "catalogue").callbacks


def test_the_first_callback_with_all_marks_is_meant(real):
    for event, wanted in (({"groupId", "eventType", "optUserId"}, "group_operation_sync"),
                          ({"groupId", "optUserId", "groupName"}, "group_info_sync"),
                          ({"userId", "type", "time"}, "user_profile_sync"),
                          ({"userId", "type", "time", "operateId"}, "user_deactivation"),
                          ({"eventType", "conversationInfo", "fromUserId"}, "message_operation")):
        assert callbacks.recognised(real, event).id == wanted
    assert callbacks.recognised(real, {"userId"}) is None


def test_keys_are_values_with_bars(real):
    rows = {callback.id: callback for callback in real.rows}
    route = {"msgUID": "M-1", "channelType": "PERSON", "toUserId": "bob"}
    assert callback_samples.event_id(rows["message_route"], route) == "message_route|M-1"
    assert callback_samples.order_key(rows["message_route"], route) == "PERSON|bob"
    assert callback_samples.event_id(rows["message_route"], {"toUserId": "bob"}) == ""
    room = {"chatRoomId": "r|1", "type": 1, "status": 0, "time": 5, "userIds": ["a", "b,c"]}
    assert callback_samples.event_id(rows["chatroom_status"], room) == "chatroom_status|r%7C1|1|0|5|a,b%2Cc"
    del room["time"]
    assert callback_samples.event_id(rows["chatroom_status"], room) == ""
    recall = {"conversationInfo": {"conversationType": 1, "targetId": "bob"}}
    assert callback_samples.order_key(rows["message_operation"], recall) == "1|bob"


def test_a_form_has_texts_only():
    body = callback_samples.form_body({"a": "x y&", "b": True, "c": ["u", "v"], "d": {"e": "é"}, "f": 7})
    assert body == "a=x+y%26&b=true&c=u%2Cv&d=%7B%22e%22%3A%22%C3%A9%22%7D&f=7"


@pytest.fixture(scope="module")
def rows(real):
    return vector_callbacks.vectors(real)


def parts_of(row):
    if "?" not in row["target"]:
        given = {name.lower(): value for name, value in row["headers"].items()}
        return given["nonce"], given["timestamp"], given["signature"]
    query = {name: values[0] for name, values in parse_qs(urlsplit(row["target"]).query).items()}
    return tuple(next(query[name] for name in names if name in query) for names in
                 (("nonce", "rc-nonce"), ("timestamp", "signTimestamp", "rc-timestamp"), ("signature", "rc-signature")))


def test_accepted_vectors_are_signed_and_in_time(rows):
    accepted, _ = rows
    for row in accepted:
        nonce, timestamp, signature = parts_of(row)
        own = hashlib.sha1(("vector-app-secret" + nonce + timestamp).encode()).hexdigest()
        assert signature.lower() == own and len(nonce) <= 18, row["name"]
        at_ms = int(timestamp) * (1000 if len(timestamp) <= 10 else 1)
        assert abs(at_ms - vector_callbacks.NOW_MS) < 900_000, row["name"]


def test_every_event_comes_in_each_form(real, rows):
    names = {row["name"] for row in rows[0]}
    for callback in real.rows:
        assert {f"{callback.id}: a form", f"{callback.id}: a JSON object"} <= names
        assert (f"{callback.id}: a JSON array" in names) == (callback.content != "form")
        assert (f"{callback.id}: profiles in a form" in names) == (callback.list == "profiles")


def test_names_and_nonces_are_not_used_twice(rows):
    accepted, refused = rows
    names = [row["name"] for row in (*accepted, *refused)]
    assert len(names) == len(set(names))
    nonces = [parts_of(row)[0] for row in accepted]
    assert len(nonces) == len(set(nonces))


def test_vectors_tell_events_apart(rows):
    for row in rows[0]:
        ids = [event["id"] for event in row["expected"]["events"]]
        assert len(ids) == len(set(ids)), row["name"]


def test_examples_in_the_reference_are_whole(real):
    text = (ROOT / "docs/callback-reference.md").read_text(encoding="utf-8")
    examples = re.findall(r"```http\n(.*?)```", text, flags=re.DOTALL)
    assert len(examples) == len(real.rows)
    for callback, example in zip(real.rows, examples):
        head, _, body = example.partition("\n\n")
        assert head.startswith("POST /callbacks")
        if "json" in head:
            assert set(json.loads(body)) == {f.wire for f in callback.top_fields}
