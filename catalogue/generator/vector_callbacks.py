"""Vectors of callbacks: tests/vectors/callbacks.json. Requests as the service sends them, with what must be read of
them, and requests that must be refused. Signed here, with another SHA-1 than the library's."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from .callback_samples import another_event, event_id, form_body, order_key, sample_event, values_read
from .callbacks import Callback, Callbacks, Form
from .text import compact_json

OUTPUT = "tests/vectors/callbacks.json"
APP_KEY, APP_SECRET, NOW_MS, WINDOW_S = "vector-app-key", "vector-app-secret", 1735689600000, 900
LIMITS = {"window_s": WINDOW_S, "body_max_bytes": 1 << 20, "query_max_bytes": 4096, "depth_max": 32, "events_max": 1000}
CONTENT_TYPES = {"form": "application/x-www-form-urlencoded", "json": "application/json"}
PATH = "/callbacks"
PARTS = ("app_key", "nonce", "timestamp", "signature")
Row = dict[str, Any]


@dataclass(frozen=True)
class Proof:
    app_key: str
    nonce: str
    timestamp: str
    signature: str


def proof(name: str, *, secret: str = APP_SECRET, at_ms: int = NOW_MS - 1500, unit: str = "ms") -> Proof:
    """With a nonce that no other vector has."""
    nonce = str(int(hashlib.sha1(name.encode("utf-8")).hexdigest()[:12], 16))
    timestamp = str(at_ms if unit == "ms" else at_ms // 1000)
    return Proof(APP_KEY, nonce, timestamp, hashlib.sha1((secret + nonce + timestamp).encode("utf-8")).hexdigest())


def named(form: Form, signed: Proof, without: str = "") -> dict[str, str]:
    """The parts by the names that a form has for them."""
    names = {part: getattr(form, part) for part in PARTS if part != without}
    return {name: getattr(signed, part) for part, name in names.items() if name is not None}


def query_of(parts: dict[str, str]) -> str:
    return "&".join(f"{quote(name)}={quote(value)}" for name, value in parts.items())


class Maker:
    """Makes rows for one callback, signed as the documents say of it."""

    def __init__(self, callbacks: Callbacks, callback: Callback) -> None:
        self.callback = callback
        self.forms = callbacks.forms
        self.form = next(form for form in callbacks.forms if form.where == callback.signature)
        self.without = "app_key" if callback.app_key == "body" else ""
        self.kind = "form" if callback.content == "form" else "json"

    def request(self, name: str, body: Any, *, kind: str | None = None, signed: Proof | None = None,
                form: Form | None = None, without: str | None = None, path: str = PATH) -> Row:
        name = f"{self.callback.id}: {name}"
        form = form or self.form
        parts = named(form, signed or proof(name, unit=form.unit), self.without if without is None else without)
        headers = {"Content-Type": CONTENT_TYPES[kind or self.kind], **(parts if form.where == "headers" else {})}
        target = path + ("?" + query_of(parts) if form.where == "query" else "")
        return {"name": name, "method": "POST", "target": target, "headers": headers, "body": body}

    def event(self) -> dict[str, Any]:
        return sample_event(self.callback)

    def body(self, event: dict[str, Any] | None = None) -> str:
        event = self.event() if event is None else event
        return form_body(event) if self.kind == "form" else compact_json(event)

    def accepted(self, request: Row, *events: dict[str, Any]) -> Row:
        read = [{"fields": values_read(self.callback, event), "id": event_id(self.callback, event),
                 "order_key": order_key(self.callback, event)} for event in events or (self.event(),)]
        return {**request, "expected": {"type": self.callback.id, "app_key": APP_KEY, "events": read}}

    def refused(self, name: str, verdict: str, *, headers: dict[str, str] | None = None, method: str = "POST",
                body: Any = None, **options: Any) -> Row:
        request = self.request(name, self.body() if body is None else body, **options)
        return {**request, "headers": {**request["headers"], **(headers or {})}, "method": method, "verdict": verdict}


def body_forms(maker: Maker) -> list[Row]:
    """An event in each of the forms that a body may have."""
    callback, event, other = maker.callback, maker.event(), another_event(maker.callback)
    out = [maker.accepted(maker.request("a form", form_body(event), kind="form")),
           maker.accepted(maker.request("a JSON object", compact_json(event), kind="json"))]
    if callback.content != "form":
        out.append(maker.accepted(maker.request("a JSON array", compact_json([event, other]), kind="json"), event, other))
    if callback.list is not None:
        listed = compact_json({callback.list: [event, other]})
        out.append(maker.accepted(maker.request(f"{callback.list} in JSON", listed, kind="json"), event, other))
        form = form_body({callback.list: compact_json([event, other])})
        out.append(maker.accepted(maker.request(f"{callback.list} in a form", form, kind="form"), event, other))
    return out


def other_kinds(maker: Maker) -> list[Row]:
    """Values of another kind than documented, and members that are absent, null or not known."""
    event = maker.event()
    numbers = {f.wire for f in maker.callback.top_fields if f.kind in ("int", "long")}
    texts = {name: str(value) if name in numbers else value for name, value in event.items()}
    few = {name: event[name] for name in maker.callback.marks}
    out = [maker.accepted(maker.request("numbers as text", compact_json(texts), kind="json")),
           maker.accepted(maker.request("only the members that tell it", compact_json(few), kind="json"), few),
           maker.accepted(maker.request("members that are null or not known",
                                        compact_json({**dict.fromkeys(event), **few, "unknownMember": {"a": [1]}}),
                                        kind="json"), few)]
    switches = [f.wire for f in maker.callback.top_fields if f.kind == "bool"]
    if switches:
        ones = {**event, **dict.fromkeys(switches, 1)}
        out.append(maker.accepted(maker.request("switches as 1 in a form", form_body(ones), kind="form")))
        off = {**event, **dict.fromkeys(switches, False)}
        zeros = form_body({**off, **dict.fromkeys(switches, "0")})
        out.append(maker.accepted(maker.request("switches as 0 in a form", zeros, kind="form"), off))
    lists = [f.wire for f in maker.callback.top_fields if f.type == "array<string>"]
    if lists:
        as_json = form_body({**event, **{name: compact_json(event[name]) for name in lists}})
        out.append(maker.accepted(maker.request("lists as JSON in a form", as_json, kind="form")))
    respelled = {f.wire: f.other for f in maker.callback.top_fields if f.other}
    if respelled:
        spelled = {respelled.get(name, name): value for name, value in event.items()}
        out.append(maker.accepted(maker.request("names in another spelling", compact_json(spelled), kind="json")))
    return out


def signatures(maker: Maker, forms: tuple[Form, ...]) -> list[Row]:
    """The ways in which a query is signed, with one callback for all."""
    body = maker.body()
    out = []
    for form in (f for f in forms if f.where == "query" and f != maker.form):
        out.append(maker.accepted(maker.request(f"signed with {form.timestamp}", body, form=form)))
    seconds = replace(maker.form, unit="s")
    out.append(maker.accepted(maker.request("a timestamp in seconds", body, form=seconds)))
    name = "the signature in capitals"
    capitals = proof(name)
    out.append(maker.accepted(maker.request(
        name, body, signed=replace(capitals, signature=capitals.signature.upper()))))
    for name, at_ms in (("nearly too old", NOW_MS - WINDOW_S * 1000 + 1000),
                        ("nearly too new", NOW_MS + WINDOW_S * 1000 - 1000)):
        out.append(maker.accepted(maker.request(name, body, signed=proof(name, at_ms=at_ms))))
    out.append(maker.accepted(maker.request("without the App Key", body, without="app_key")))
    request = maker.request("other parameters beside the signature", body)
    out.append(maker.accepted({**request, "target": request["target"].replace("?", "?tenant=7&") + "&empty=&flag"}))
    request = maker.request("parameters of the same names in the body", body)
    same = {name: "0" for name in named(maker.form, proof("")).keys() if name not in maker.event()}
    return [*out, maker.accepted({**request, "body": form_body(same) + "&" + form_body(maker.event())})]


def content_types(maker: Maker) -> list[Row]:
    body, event = maker.body(), compact_json(maker.event())
    request = maker.request("Content-Type in other letters", body)
    out = [maker.accepted({**request, "headers": {
        "content-type": request["headers"]["Content-Type"].upper() + "; charset=UTF-8"}})]
    request = maker.request("JSON without Content-Type", event)
    out.append(maker.accepted({**request, "headers": {}}))
    request = maker.request("a form without Content-Type", form_body(maker.event()))
    out.append(maker.accepted({**request, "headers": {}}))
    out.append(maker.accepted(maker.request("JSON that is called a form", event, kind="form")))
    request = maker.request("a byte order mark before JSON", "\ufeff" + event, kind="json")
    out.append(maker.accepted(request))
    texts = [f.wire for f in maker.callback.top_fields if f.type == "string" and f.wire not in maker.callback.dedupe]
    deep = {**maker.event(), ("content" if "content" in texts else texts[0]): "[" * 100}
    out.append(maker.accepted(maker.request("JSON in a text is not looked at", compact_json(deep), kind="json"), deep))
    return out


def by_address(maker: Maker) -> list[Row]:
    """The address says what it is: an event without anything that makes it itself, and one that looks like another."""
    event: dict[str, Any] = {"unknownMember": 1}
    path = f"/hooks/{maker.callback.id}"
    return [maker.accepted(maker.request("named by the address", compact_json(event), kind="json", path=path), event),
            maker.accepted(maker.request("named by the address with a slash", maker.body(), path=path + "/"))]


def unknown(maker: Maker) -> Row:
    request = {**maker.request("", compact_json({"unknownMember": 1}), kind="json", signed=proof("unknown")),
               "name": "unknown: an event that nothing tells"}
    return {**request, "expected": {"type": "unknown", "app_key": APP_KEY,
                                    "events": [{"fields": {}, "id": "", "order_key": ""}]}}


def in_small_letters(maker: Maker) -> Row:
    request = maker.request("headers in small letters", maker.body())
    return maker.accepted({**request, "headers": {name.lower(): value for name, value in request["headers"].items()}})


def refused_signatures(maker: Maker, in_headers: Maker | None) -> list[Row]:
    good = proof("refused")
    later = str(int(good.timestamp) + 1)
    out = [maker.refused("another App Secret", "bad_signature", signed=proof("another", secret="other-app-secret")),
           maker.refused("the nonce was changed", "bad_signature", signed=replace(good, nonce=good.nonce + "1")),
           maker.refused("the timestamp was changed", "bad_signature", signed=replace(good, timestamp=later)),
           maker.refused("the signature is cut", "bad_signature", signed=replace(good, signature=good.signature[:39])),
           maker.refused("the signature is no hexadecimal", "bad_signature", signed=replace(good, signature="z" * 40)),
           maker.refused("too old", "too_old", signed=proof("old", at_ms=NOW_MS - WINDOW_S * 1000 - 1000)),
           maker.refused("too new", "too_new", signed=proof("new", at_ms=NOW_MS + WINDOW_S * 1000 + 1000)),
           maker.refused("an App Key that is not known", "unknown_app", signed=replace(good, app_key="other-app-key"))]
    for part in PARTS[1:]:
        out.append(maker.refused(f"without the {part}", "missing", without=part))
        out.append(maker.refused(f"with an empty {part}", "missing", signed=replace(good, **{part: ""})))
    no_query = maker.refused("without a query", "missing")
    out.append({**no_query, "target": PATH})
    out += repeated(maker)
    if in_headers is not None:
        out.append(maker.refused("signed in headers", "missing", form=in_headers.form))
        out += [in_headers.refused(f"without the {part}", "missing", without=part) for part in PARTS[1:]]
        out.append(in_headers.refused("another App Secret", "bad_signature",
                                      signed=proof("another in headers", secret="other-app-secret")))
    return out


def repeated(maker: Maker) -> list[Row]:
    out = []
    for part in PARTS:
        row = maker.refused(f"the {part} twice", "malformed")
        name, value = next(item for item in named(maker.form, proof(row["name"])).items()
                           if item[0] == getattr(maker.form, part))
        out.append({**row, "target": row["target"] + "&" + query_of({name: value})})
    other = next((form for form in maker.forms
                  if form.where == "query" and form.timestamp != maker.form.timestamp), None)
    if other is not None:
        row = maker.refused(f"{maker.form.timestamp} and {other.timestamp}", "malformed")
        out.append({**row, "target": row["target"] + "&" + query_of({other.timestamp: proof(row["name"]).timestamp})})
    return out


def refused_bodies(maker: Maker) -> list[Row]:
    event = compact_json(maker.event())
    many = f"[{','.join(['{}'] * (LIMITS['events_max'] + 1))}]"
    deep = '{"a":' * (LIMITS["depth_max"] + 8) + "1" + "}" * (LIMITS["depth_max"] + 8)
    bodies = [("JSON that ends too early", event[:-1], "json"), ("JSON with more behind it", event + "x", "json"),
              ("a JSON number", "7", "json"), ("a JSON text", '"text"', "json"), ("an array of numbers", "[1]", "json"),
              ("an array with an event and a number", f"[{event},1]", "json"), ("an empty body", "", "json"),
              ("an empty form", "", "form"), 
              ("JSON that is nested too deep", deep, "json")]
    out = [maker.refused(name, "malformed", body=body, kind=kind) for name, body, kind in bodies]
    out += [maker.refused("too many events", "too_large", body=many, kind="json"),
            maker.refused("a body that is too large", "too_large",
                          body={"$repeat": ["a", LIMITS["body_max_bytes"] + 1]})]
    large = maker.refused("a query that is too large", "too_large")
    out.append({**large, "target": large["target"] + "&filler=" + "a" * LIMITS["query_max_bytes"]})
    for content_type in ("text/plain", "multipart/form-data; boundary=x", "application/octet-stream"):
        out.append(maker.refused(f"Content-Type {content_type}", "malformed", headers={"Content-Type": content_type}))
    out.append(maker.refused("a compressed body", "malformed", headers={"Content-Encoding": "gzip"}))
    return out + [maker.refused(f"method {method}", "malformed", method=method) for method in ("GET", "PUT")]


def in_body(maker: Maker) -> list[Row]:
    """The App Key stands in the body."""
    event = {**maker.event(), "appKey": "other-app-key"}
    return [maker.refused("an App Key in the body that is not known", "unknown_app", body=maker.body(event))]


def vectors(callbacks: Callbacks) -> tuple[list[Row], list[Row]]:
    """Accepted and refused ones."""
    makers = [Maker(callbacks, callback) for callback in callbacks.rows]
    plain = next(m for m in makers if m.form.where == "query" and not m.without and m.kind == "form")
    in_headers = next((m for m in makers if m.form.where == "headers"), None)
    accepted = [row for maker in makers for row in (*body_forms(maker), *other_kinds(maker))]
    accepted += signatures(plain, callbacks.forms) + content_types(plain) + by_address(plain) + [unknown(plain)]
    if in_headers is not None:
        accepted.append(in_small_letters(in_headers))
    refused = refused_signatures(plain, in_headers) + refused_bodies(plain)
    return accepted, refused + [row for m in makers if m.without for row in in_body(m)]


def head() -> dict[str, Any]:
    return {"note": "Each is for a receiver of its own: the same events come several times.", "app_key": APP_KEY,
            "app_secret": APP_SECRET, "now_ms": NOW_MS, **LIMITS}
