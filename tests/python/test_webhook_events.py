"""Events of callbacks as dataclasses, held to tests/vectors/callbacks.json: JSON, and forms of which all values are text."""

from __future__ import annotations

import dataclasses
import inspect
import json
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from rongcloud.webhooks import Event, events

VECTORS = json.loads((Path(__file__).resolve().parents[1] / "vectors" / "callbacks.json").read_text(encoding="utf-8"))
KNOWN = [row for row in VECTORS["accepted"] if row["expected"]["type"] in events.TYPES]


def delivered(body):
    """The events in a body, as dicts."""
    text = body.removeprefix("\ufeff")
    whole = json.loads(text) if text[:1] in "[{" else dict(parse_qsl(text, keep_blank_values=True, strict_parsing=True))
    if isinstance(whole, dict) and "profiles" in whole:
        whole = whole["profiles"]
        whole = json.loads(whole) if isinstance(whole, str) else whole
    return whole if isinstance(whole, list) else [whole]


@pytest.mark.parametrize("row", KNOWN, ids=[row["name"] for row in KNOWN])
def test_vectors(row):
    kind = events.TYPES[row["expected"]["type"]]
    wanted = row["expected"]["events"]
    given = delivered(row["body"])
    assert len(given) == len(wanted)
    for data, expected in zip(given, wanted):
        event = kind.from_data(data, app_key="key", raw_body=row["body"].encode())
        read = {path: getattr(event, attribute) for attribute, path, _, _ in kind.FIELDS}
        assert {path: value for path, value in read.items() if value not in (None, [])} == {
            path: value for path, value in expected["fields"].items() if value not in (None, [])}
        assert (event.id, event.order_key) == (expected["id"], expected["order_key"])
        assert (event.type, event.app_key, event.is_known) == (row["expected"]["type"], "key", True)
        assert event.data is data and event.raw_body == row["body"].encode()


def test_every_kind_of_event_has_a_class_with_its_name():
    classes = {cls for _, cls in inspect.getmembers(events, inspect.isclass) if issubclass(cls, Event)} - {Event}
    assert set(events.TYPES.values()) == classes
    assert all(cls.type == name and cls.FIELDS and cls.DEDUPE and cls.ORDER for name, cls in events.TYPES.items())
    assert set(events.__all__) == {"Event", "TYPES", *(cls.__name__ for cls in classes)}


def test_a_kind_that_is_not_known_keeps_its_data():
    event = Event.from_data({"a": 1}, app_key="key", raw_body=b'{"a":1}')
    assert (event.type, event.is_known, event.data, event.id, event.order_key) == ("unknown", False, {"a": 1}, "", "")


def test_keys_that_are_given_stand():
    event = events.MessageRouted.from_data({"msgUID": "M-1", "toUserId": "bob"}, id="other", order_key="")
    assert (event.id, event.order_key) == ("other", "")


def test_events_are_frozen_and_slotted():
    event = events.MessageRouted.from_data({"fromUserId": "alice", "content": "hi"})
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.content = "other"
    with pytest.raises((AttributeError, TypeError)):
        event.colour = "red"
    assert not hasattr(event, "__dict__")
    assert "alice" in repr(event) and "raw_body" not in repr(event)


@pytest.mark.parametrize("given,wanted", [
    (["a", 1, None, {"b": 2}], ["a", "1"]), ('["a", "b"]', ["a", "b"]), ("a,b,,c", ["a", "b", "c"]), ("a", ["a"]),
    ("", []), (None, []), (7, ["7"]), ("[broken", ["[broken"]), ({"a": 1}, []),
])
def test_lists(given, wanted):
    assert events.MessageRouted.from_data({"groupUserIds": given}).group_user_ids == wanted


@pytest.mark.parametrize("given,wanted", [
    (True, True), (1, True), ("1", True), ("true", True), ("TRUE", True), (0, False), ("0", False), ("false", False),
    ("maybe", None), (None, None), ([], None),
])
def test_switches(given, wanted):
    assert events.PreMessage.from_data({"disablePush": given}).disable_push is wanted


@pytest.mark.parametrize("given,wanted", [
    (5, 5), ("5", 5), (5.0, 5), ("1735689598500", 1735689598500), ("", None), ("x", None), ("0x5", None), (None, None),
    ([5], None), ("9" * 5000, None),
])
def test_whole_numbers(given, wanted):
    assert events.UserDeactivationDone.from_data({"time": given}).time == wanted


@pytest.mark.parametrize("given,target", [
    ({"targetId": "bob"}, "bob"), ('{"targetId":"bob"}', "bob"), ("bob", None), ('{"targetId":', None), (7, None),
    (["bob"], None), (None, None), ('[' * 100000, None), ('{"a":' * 100000, None),
])
def test_members_of_an_object(given, target):
    event = events.MessageOperation.from_data({"conversationInfo": given})
    assert event.conversation_info_target_id == target


def test_json_text_may_come_as_what_it_says():
    event = events.AuditResult.from_data({"content": {"fromUserId": "é"}, "resultDetail": "{}"})
    assert (event.content, event.result_detail) == ('{"fromUserId":"é"}', "{}")
