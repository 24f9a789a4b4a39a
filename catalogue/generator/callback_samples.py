"""Events as they may look, for documents and vectors, with what must be read of them. Independent of the library."""

from __future__ import annotations

import copy
from typing import Any
from urllib.parse import quote_plus

from .callbacks import Callback, Field
from .text import compact_json, word

TIME_MS = 1735689598500
# By the name on the wire, with the event before it where one needs another value.
VALUES: dict[str, Any] = {
    "fromUserId": "alice", "toUserId": "bob", "targetId": "bob", "userId": "alice", "userid": "alice",
    "objectName": "RC:TxtMsg", "msgType": "RC:TxtMsg", "content": '{"content":"hi 你好"}', "channelType": "PERSON",
    "msgUID": "CLU2-NFGR-CQ82-O4IS", "messageId": "CLU2-NFGR-CQ82-O4IS", "originalMsgUID": "CLU2-NFGR-CQ82-O4IR",
    "source": "Android", "os": "iOS", "clientIp": "192.0.2.7:22263", "busChannel": "channel1", "appKey": "vector-app-key",
    "chatRoomId": "room1", "chatroomId": "room1", "groupId": "group1", "groupName": "Friends & family",
    "optUserId": "carol", "sessionId": "session1", "operateId": "operation1", "code": "0", "key": "seat", "value": "3",
    "version": 7, "serviceProvider": "provider1", "pushContent": "Alice: hi", "groupUserIds": ["bob", "carol"],
    "userIds": ["bob", "carol"], "toUserIds": ["bob", "carol"], "pushExt": '{"title":"News"}',
    "extraContent": '{"k":"v"}', "resultDetail": '{"label":"normal"}', "extra": "more",
    "userProfile": {"name": "Alice"}, "userExtProfile": {"ext_city": "Beijing"},
    "groupProfile": {"introduction": "All of us"}, "groupExtProfile": {"ext_kind": "private"}, "permissions": {"joinPerm": 1},
    "conversationType": 1, "isDelete": 0, "isAdmin": 1, "bot.userId": "bot1", "bot.name": "Bot",
    "bot.profileUrl": "https://example.com/bot.png", "bot.type": "agent", "status": 0,
    "audit_result.content": '{"fromUserId":"alice","targetId":"bob","conversationType":"PERSON"}',
}
OF_TYPE: dict[str, Any] = {"int": 1, "long": TIME_MS, "bool": True, "json": '{"a":1}', "object": {},
                           "array<string>": ["a", "b"]}


def sample_value(callback: Callback, f: Field) -> Any:
    if f.type == "enum":
        wanted = VALUES.get(f.wire)
        known = [v.value for v in f.values]
        return copy.deepcopy(wanted if wanted in known else known[0])
    name = f.wire.rpartition(".")[2]
    for key in (f"{callback.id}.{f.wire}", f.wire, name):
        if key in VALUES:
            return copy.deepcopy(VALUES[key])
    return copy.deepcopy(OF_TYPE.get(f.type, "text"))


def sample_event(callback: Callback) -> dict[str, Any]:
    """An event with all members."""
    out: dict[str, Any] = {}
    for f in callback.fields:
        parent, _, name = f.wire.rpartition(".")
        (out[parent] if parent else out)[name] = sample_value(callback, f)
    return out


def find(event: dict[str, Any], path: str) -> Any:
    """None where there is nothing."""
    value: Any = event
    for part in path.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def another_event(callback: Callback) -> dict[str, Any]:
    """One that has another id: the first value that makes it differs."""
    event = sample_event(callback)
    f = next(f for f in callback.fields if f.wire in callback.dedupe and f.type in ("string", "long"))
    parent, _, name = f.wire.rpartition(".")
    holder = event[parent] if parent else event
    holder[name] = holder[name] + (1 if f.type == "long" else "2")
    return event


def values_read(callback: Callback, event: dict[str, Any]) -> dict[str, Any]:
    """What must be read of an event, by path; absent where it has nothing."""
    found = {f.wire: find(event, f.wire) for f in callback.fields}
    return {path: value for path, value in found.items() if value is not None}


def key_part(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ",".join(escaped(item, "|%,") for item in value)
    return escaped(word(value), "|%")


def escaped(text: str, special: str) -> str:
    """So that two lists of values never give one text."""
    return "".join(f"%{ord(c):02X}" if c == "\0" or c in special else c for c in text)


def event_id(callback: Callback, event: dict[str, Any]) -> str:
    parts = [key_part(find(event, path)) for path in callback.dedupe]
    return "|".join([callback.id, *parts]) if all(parts) else ""


def order_key(callback: Callback, event: dict[str, Any]) -> str:
    parts = [key_part(find(event, path)) for path in callback.order]
    return "|".join(parts) if any(parts) else ""


def form_value(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(value)
    return compact_json(value) if isinstance(value, dict) else word(value)


def form_body(event: dict[str, Any]) -> str:
    return "&".join(f"{quote_plus(name)}={quote_plus(form_value(value), safe='-_.~')}" for name, value in event.items())
