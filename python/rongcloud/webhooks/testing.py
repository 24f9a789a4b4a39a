"""For tests of what an app does with callbacks: requests as the service sends them."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlencode

from .. import _core
from .._exceptions import argument_error
from . import events
from ._receiver import Receiver
from ._response import Response

_FORM, _JSON = "application/x-www-form-urlencoded", "application/json"


def sign(app_key: str, app_secret: str, *, nonce: str | None = None, timestamp_ms: int = 0) -> str:
    """A query as the service signs it: "appKey=...&nonce=...&timestamp=...&signature=...".

    Args:
        nonce: None: a random one.
        timestamp_ms: Unix time in milliseconds; 0: now.
    """
    return _core.webhook_sign(app_key, app_secret, nonce, timestamp_ms)


def sample(event_id: str, **members: Any) -> tuple[dict[str, str], bytes]:
    """Headers and body of an event with a value for each member that is known, the same ones each time.

    Args:
        event_id: Id of the callback, e.g. "message_route".
        members: Instead of the values of the sample, by the names of the service; None leaves one out. A name with dots
            is a key of **{"data.fromUserId": ...}.
    """
    described = _described(event_id)
    values = {field["name"]: _value(field) for field in described["fields"]}
    values.update(members)
    data: dict[str, Any] = {}
    for name, value in values.items():
        if value is not None:
            *parents, last = name.split(".")
            holder = data
            for parent in parents:
                holder = holder.setdefault(parent, {})
            holder[last] = value
    if described["content"] == "form":
        return {"Content-Type": _FORM}, urlencode({name: _form_text(value) for name, value in data.items()}).encode()
    return {"Content-Type": _JSON}, json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def request(app_key: str, app_secret: str, event: str | bytes, *, path: str = "/callbacks", nonce: str | None = None,
            timestamp_ms: int = 0, **members: Any) -> tuple[str, str, dict[str, str], bytes]:
    """A signed request, for parse() and handle(): method, target, headers, body.

    Args:
        event: Id of the callback, for a sample of it with `members`; or a body, JSON or a form. A sample has the same id
            each time, so that a second one is a duplicate: give it another one, e.g. msgUID="M2".
        path: Of the receiver.
        nonce: None: a random one.
        timestamp_ms: Unix time in milliseconds; 0: now.
    """
    query = sign(app_key, app_secret, nonce=nonce, timestamp_ms=timestamp_ms)
    if isinstance(event, bytes):
        return "POST", f"{path}?{query}", {"Content-Type": _JSON if event[:1] in (b"{", b"[") else _FORM}, event
    described = _described(event)
    if described["app_key"] == "body":
        members = {"appKey": app_key, **members}
    headers, body = sample(event, **members)
    if described["signature"] == "headers":
        signed = dict(parse_qsl(query))
        return "POST", path, {**headers, "App-Key": signed["appKey"], "Nonce": signed["nonce"],
                              "Timestamp": signed["timestamp"], "Signature": signed["signature"]}, body
    return "POST", f"{path}?{query}", headers, body


def deliver(receiver: Receiver, event: str | bytes, *, app_key: str, app_secret: str, path: str = "/callbacks",
            nonce: str | None = None, timestamp_ms: int = 0, **members: Any) -> Response:
    """What `receiver` answers to a request(). Its handlers are called; it does not need a web server."""
    return receiver.handle(*request(app_key, app_secret, event, path=path, nonce=nonce, timestamp_ms=timestamp_ms,
                                    **members))


def _described(event_id: str) -> dict[str, Any]:
    described = _core.describe_callback(event_id)
    if described is None:
        raise argument_error(f"{event_id!r} is no callback; they are {', '.join(events.TYPES)}", "unknown_callback")
    found: dict[str, Any] = json.loads(described)
    return found


def _value(field: dict[str, Any]) -> Any:
    """Of a member. Objects come from their own members."""
    kind = field["type"]
    if kind == "enum":
        return field["values"][0]["value"]
    made = {"string": f"{field['name'].rpartition('.')[2]}1", "int": 1, "long": 1735689600000, "bool": True,
            "json": "{}", "array<string>": ["user1", "user2"], "object": None}
    return made[kind]


def _form_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value) if isinstance(value, dict) else str(value)
