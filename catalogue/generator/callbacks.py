"""What the service reports to the app server by itself: reading and checking of callbacks.yaml."""

from __future__ import annotations

import ipaddress
import re
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass, field
from typing import Any

from . import model
from .reserved import RESERVED

FILE_KEYS = {"signature", "retry", "source_addresses", "callbacks"}
SIGNATURE_KEYS = {"nonce_max_chars", "forms", "doc", "sources"}
FORM_KEYS = {"where", "app_key", "nonce", "timestamp", "signature", "unit", "doc"}
RETRY_KEYS = {"timeout_ms", "tries", "pause_ms", "outage_delay_ms", "doc", "sources"}
ADDRESS_KEYS = {"regions", "retired", "sources"}
CALLBACK_KEYS = {"id", "class", "title", "doc", "content", "signature", "app_key", "list", "array", "decides", "marks", "dedupe",
                 "order", "fields", "timeout_ms", "tries", "reply", "confidence", "notes", "sources"}
FIELD_KEYS = {"name", "as", "other", "type", "values", "doc"}
FIELD_OPTIONAL = {"as", "other", "values"}
TYPES = ("string", "int", "long", "bool", "enum", "json", "object", "array<string>")
CONTENTS, SIGNATURES, APP_KEYS = ("form", "json", "both"), ("query", "headers"), ("with_signature", "body")
CONFIDENCES = ("docs", "partly", "third_party")
ID = re.compile(r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")
CLASS = re.compile(r"^([A-Z][a-z0-9]+)+$")
# Names that the generated classes and their bases have already.
TAKEN = {"type", "app_key", "data", "id", "order_key", "raw_body", "is_known", "event", "from_data", "FIELDS", "title"}


class CallbacksError(Exception):
    """callbacks.yaml cannot be read; the message says why."""


@dataclass(frozen=True)
class Field:
    wire: str  # path from the event: "fromUserId", "conversationInfo.targetId"
    snake: str
    other: str | None  # another spelling of its last name that was seen
    type: str
    values: tuple[model.EnumValue, ...]
    doc: str

    @property
    def is_integer_enum(self) -> bool:
        return self.type == "enum" and all(isinstance(v.value, int) for v in self.values)

    @property
    def kind(self) -> str:
        """Its type without enumerations: they are whole numbers or texts."""
        return ("int" if self.is_integer_enum else "string") if self.type == "enum" else self.type

    @property
    def macro(self) -> str:
        """By the spelling on the wire, as each event has its own for the same thing."""
        return "RC_HOOK_FIELD_" + model.to_snake(self.wire).upper()


@dataclass(frozen=True)
class Callback:
    id: str
    name: str  # of the class
    title: str
    doc: str
    content: str  # form | json | both: what the documents say
    signature: str  # query | headers
    app_key: str  # with_signature | body
    list: str | None  # a member that holds several events
    array: bool  # an array of events comes, also of one
    decides: bool  # the answer decides what happens to a message
    marks: tuple[str, ...]
    dedupe: tuple[str, ...]
    order: tuple[str, ...]
    fields: tuple[Field, ...]
    timeout_ms: int | None
    tries: int | None
    reply: str
    confidence: str
    notes: str
    sources: tuple[str, ...]
    raw: dict[str, Any] = field(repr=False)

    @property
    def macro(self) -> str:
        return "RC_HOOK_" + self.id.upper()

    @property
    def top_fields(self) -> list[Field]:
        return [f for f in self.fields if "." not in f.wire]

    def members_of(self, parent: Field) -> list[Field]:
        return [f for f in self.fields if f.wire.startswith(parent.wire + ".")]


@dataclass(frozen=True)
class Form:
    """Names that the parts of a signature were seen under; app_key is None where it does not come with them."""

    where: str
    app_key: str | None
    nonce: str
    timestamp: str
    signature: str
    unit: str  # ms | s
    doc: str


@dataclass(frozen=True)
class Retry:
    timeout_ms: int
    tries: int
    pause_ms: int
    outage_delay_ms: int
    doc: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Callbacks:
    nonce_max_chars: int
    forms: tuple[Form, ...]
    signature_doc: str
    signature_sources: tuple[str, ...]
    retry: Retry
    addresses: dict[str, tuple[str, ...] | None]  # by region; None: not known
    retired_addresses: tuple[str, ...]
    address_sources: tuple[str, ...]
    rows: tuple[Callback, ...]  # in the order in which their marks are looked for


def check_keys(where: str, row: Any, known: set[str], optional: frozenset[str] | set[str] = frozenset()) -> None:
    if not isinstance(row, dict):
        raise CallbacksError(f"{where}: is no mapping")
    if set(row) - known:
        raise CallbacksError(f"{where}: unknown keys {sorted(set(row) - known)}")
    if known - optional - set(row):
        raise CallbacksError(f"{where}: missing keys {sorted(known - optional - set(row))}")


def load_field(where: str, row: dict[str, Any]) -> Field:
    check_keys(f"{where}: {row.get('name')}", row, FIELD_KEYS, FIELD_OPTIONAL)
    values = tuple(model.EnumValue(value, doc) for value, doc in (row.get("values") or {}).items())
    return Field(row["name"], row.get("as") or model.to_snake(row["name"]), row.get("other"), row["type"], values,
                 row["doc"])


def load_callback(row: dict[str, Any]) -> Callback:
    where = f"callback {row.get('id')}"
    check_keys(where, row, CALLBACK_KEYS)
    lists = {key: tuple(row[key]) for key in ("marks", "dedupe", "order", "sources")}
    plain = {key: row[key] for key in CALLBACK_KEYS - {"class", "fields", *lists}}
    return Callback(name=row["class"], fields=tuple(load_field(where, f) for f in row["fields"]), raw=row, **plain,
                    **lists)


def load_callbacks(data: Any) -> Callbacks:
    check_keys("file", data, FILE_KEYS)
    signature, retry, addresses = data["signature"], data["retry"], data["source_addresses"]
    check_keys("signature", signature, SIGNATURE_KEYS)
    check_keys("retry", retry, RETRY_KEYS)
    check_keys("source_addresses", addresses, ADDRESS_KEYS)
    for form in signature["forms"]:
        check_keys("signature: forms", form, FORM_KEYS)
    return Callbacks(
        signature["nonce_max_chars"], tuple(Form(**form) for form in signature["forms"]), signature["doc"],
        tuple(signature["sources"]), Retry(**{**retry, "sources": tuple(retry["sources"])}),
        {region: None if known is None else tuple(known) for region, known in addresses["regions"].items()},
        tuple(addresses["retired"]), tuple(addresses["sources"]), tuple(map(load_callback, data["callbacks"])))


def recognised(callbacks: Callbacks, event: Container[str]) -> Callback | None:
    """The first callback all of whose marks an event has, given the names of its members."""
    return next((c for c in callbacks.rows if all(mark in event for mark in c.marks)), None)


def lint_field(callback: Callback, f: Field) -> list[str]:
    found: list[str] = []
    where = f"callback {callback.id}: {f.wire}"

    def expect(condition: bool, text: str) -> None:
        if not condition:
            found.append(f"{where}: {text}")

    parent = f.wire.rpartition(".")[0]
    expect(f.type in TYPES, f"unknown type {f.type}")
    expect((f.type == "enum") == bool(f.values), "an enum, and nothing else, has values")
    expect(len({type(v.value) for v in f.values}) <= 1, "values of one enum are all numbers or all text")
    expect(bool(ID.match(f.snake)), f"{f.snake} is not a name in lower case")
    expect(f.snake not in RESERVED | TAKEN, f"{f.snake} is reserved or taken; give the field another name with as:")
    expect(f.other is None or f.other not in {g.wire for g in callback.fields}, f"other {f.other} is a field of its own")
    expect(not parent or any(g.wire == parent and g.type == "object" for g in callback.fields),
           f"{parent} has members but is no object of its own before it")
    expect(bool(f.doc), "needs prose")
    return found


def lint_callback(callbacks: Callbacks, callback: Callback) -> list[str]:
    where = f"callback {callback.id}"
    found = [line for f in callback.fields for line in lint_field(callback, f)]

    def expect(condition: bool, text: str) -> None:
        if not condition:
            found.append(f"{where}: {text}")

    expect(bool(ID.match(callback.id)) and bool(CLASS.match(callback.name)),
           "an id is in lower case, a class in capitals and small letters")
    expect(callback.name not in RESERVED, f"{callback.name} is a reserved word")
    for name, count in Counter(f.snake for f in callback.fields).items():
        expect(count == 1, f"two fields are called {name}")
    for key, known in (("content", CONTENTS), ("signature", SIGNATURES), ("app_key", APP_KEYS),
                       ("confidence", CONFIDENCES), ("decides", (True, False)), ("array", (True, False))):
        expect(getattr(callback, key) in known, f"{key} is one of {', '.join(map(str, known))}")
    for key in ("marks", "dedupe", "order"):
        names = getattr(callback, key)
        expect(bool(names), f"{key} names no field")
        for name in names:
            row = next((f for f in callback.fields if f.wire == name), None)
            expect(row is not None, f"{key} {name} is no field")
            expect(row is None or key == "marks" or row.type not in ("object", "json"), f"{key} {name} is no plain value")
            expect(key != "marks" or "." not in name, f"marks {name} is not a member of the event itself")
    expect((callback.timeout_ms is None or callback.timeout_ms > 0) and (callback.tries is None or callback.tries > 0),
           "timeout_ms and tries are at least 1, or null")
    expect(callback.app_key != "body" or any(f.wire == "appKey" for f in callback.fields),
           "app_key in the body needs the field appKey")
    expect(not (callback.array and callback.content == "form"), "an array is no form")
    expect(bool(callback.sources), "no source")
    if not found:
        seen = recognised(callbacks, {f.wire for f in callback.top_fields})
        expect(seen is callback, f"a full event is taken for {seen.id if seen else 'nothing'}")
    return found


def lint_common(callbacks: Callbacks, regions: tuple[model.Region, ...]) -> list[str]:
    found: list[str] = []
    if set(callbacks.addresses) != {r.id for r in regions}:
        found.append("source_addresses: regions are those of regions.yaml")
    listed = [*callbacks.retired_addresses, *(a for known in callbacks.addresses.values() for a in known or ())]
    for text, count in Counter(listed).items():
        try:
            ipaddress.ip_address(text)
        except ValueError:
            found.append(f"source_addresses: {text} is no address")
        if count > 1:
            found.append(f"source_addresses: {text} appears twice")
    for form in callbacks.forms:
        if form.where not in SIGNATURES or form.unit not in ("ms", "s"):
            found.append(f"signature: {form.signature} is in query or headers, its unit ms or s")
    retry = callbacks.retry
    if min(retry.timeout_ms, retry.tries, retry.pause_ms, retry.outage_delay_ms) < 1:
        found.append("retry: numbers are at least 1")
    if not (callbacks.signature_sources and retry.sources and callbacks.address_sources):
        found.append("signature, retry, source_addresses: no source")
    return found


def lint_callbacks(callbacks: Callbacks, regions: tuple[model.Region, ...]) -> list[str]:
    found = lint_common(callbacks, regions)
    for label, names in (("id", [c.id for c in callbacks.rows]), ("class", [c.name for c in callbacks.rows])):
        found += [f"callback {label} {name} appears twice" for name, count in Counter(names).items() if count > 1]
    wires: dict[str, str] = {}
    for callback in callbacks.rows:
        found += lint_callback(callbacks, callback)
        for f in callback.fields:
            if wires.setdefault(f.macro, f.wire) != f.wire:
                found.append(f"callback {callback.id}: {f.wire} and {wires[f.macro]} would share the macro {f.macro}")
    return found
