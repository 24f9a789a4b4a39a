"""Message types and the structures in them: reading and checking of message_types.yaml and of the key `message`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from . import model
from .reserved import RESERVED

TYPE_KEYS = {"object_name", "name", "title", "stored", "counted", "pushed", "fields", "notes", "sources"}
STRUCTURE_KEYS = {"name", "title", "doc", "parameters", "closed", "fields", "sources"}
FILE_KEYS = {"content_max_bytes", "structures", "message_types"}
OWN_FIELD_KEYS = {"structure", "one_member_each"}  # besides those of a parameter
MESSAGE_KEYS = {"object_name", "content", "mentioned"}
OBJECT_NAME_MAX_CHARS = 32
# Names that the generated classes have already.
TAKEN = {"object_name", "fill", "raw", "json", "message_body", "fields", "to_json", "to_dict", "mentions"}
LoadParam = Callable[[str, dict[str, Any], str], model.Parameter]


class MessagesError(Exception):
    """message_types.yaml, or a key `message`, that cannot be read; the message says why."""


@dataclass(frozen=True)
class Field:
    """A member of a content as it stands in the catalogue."""

    param: model.Parameter
    structure: Structure | None = None
    one_member_each: bool = False  # an array of objects of which each has one of the members that are listed

    @property
    def in_list(self) -> tuple[str, str] | None:
        """("pushConfigs", "HW") for pushConfigs[].HW."""
        outer, found, inner = self.param.wire.partition("[].")
        return (outer, inner) if found else None


@dataclass(frozen=True)
class Schema(model.Inputs):
    """What a message type and a structure have in common."""

    name: str  # snake_case; the names in all languages derive from it
    title: str
    fields: tuple[Field, ...]
    params: tuple[model.Parameter, ...]  # the fields, with the members of structures below them
    is_open: bool  # fields unknown: any are accepted
    sources: tuple[str, ...]
    raw: dict[str, Any] = field(repr=False)

    @property
    def id(self) -> str:
        return self.name

    @property
    def encoding(self) -> str:
        return "json"

    @property
    def events(self) -> None:
        """No member asks for events instead of an answer."""
        return None

    @property
    def c_symbol(self) -> str:
        return "rc_messages_" + self.name

    @property
    def cpp_name(self) -> str:
        return model.to_pascal(self.name)

    @property
    def own_fields(self) -> list[Field]:
        """What a struct has: an array of objects with one member each is replaced by those members."""
        return [f for f in self.fields if not f.one_member_each]

    @property
    def required_fields(self) -> list[Field]:
        return [f for f in self.own_fields if f.param.required is True]

    @property
    def optional_fields(self) -> list[Field]:
        return [f for f in self.own_fields if f.param.required is not True]


@dataclass(frozen=True)
class Structure(Schema):
    doc: str = ""
    parameters: tuple[str, ...] = ()  # wire names of parameters of operations that take it as JSON text
    closed: bool = False  # it has no other members


@dataclass(frozen=True)
class MessageType(Schema):
    object_name: str = ""
    stored: bool | None = None  # None: not known
    counted: bool | None = None
    pushed: bool | None = None
    notes: str = ""

    @property
    def macro(self) -> str:
        return "RC_OBJECT_NAME_" + self.name.upper()

    @property
    def mentions(self) -> Field | None:
        """The field that says whom the message mentions."""
        return next((f for f in self.fields if f.structure and f.structure.name == "mentioned_info"), None)


@dataclass(frozen=True)
class Messages:
    content_max_bytes: int = 0
    structures: tuple[Structure, ...] = ()
    types: tuple[MessageType, ...] = ()

    @property
    def schemas(self) -> tuple[Schema, ...]:
        return (*self.structures, *self.types)

    @property
    def parameters(self) -> dict[str, Structure]:
        """The structures that are parameters of operations, by the wire names of those."""
        return {wire: s for s in self.structures for wire in s.parameters}


def check_keys(where: str, row: dict[str, Any], known: set[str]) -> None:
    if set(row) - known:
        raise MessagesError(f"{where}: unknown keys {sorted(set(row) - known)}")


def load_keys(row: dict[str, Any]) -> model.MessageKeys:
    check_keys("message", row, MESSAGE_KEYS)
    try:
        return model.MessageKeys(row["object_name"], row["content"], row.get("mentioned"))
    except KeyError as error:
        raise MessagesError(f"message: {error} is missing") from error


def field_macro(schema: str, wire: str, snake: str) -> str:
    """RC_FIELD_EXTRA for extra; RC_FIELD_RECALL_MESSAGE_UID where the wire's spelling differs from the usual one."""
    return model.parameter_macro(schema, wire, snake).replace("RC_", "RC_FIELD_", 1)


def load_field(where: str, row: dict[str, Any], schema: str, structures: dict[str, Structure],
               load_param: LoadParam) -> Field:
    where = f"{where}: {row.get('name')}"
    plain = {key: value for key, value in row.items() if key not in OWN_FIELD_KEYS}
    structure = None
    if "structure" in row:
        if row["structure"] not in structures:
            raise MessagesError(f"{where}: there is no structure {row['structure']} before it")
        structure = structures[row["structure"]]
        plain = {"type": "object", "required": False, "doc": structure.title, **plain}
    param = load_param(where, plain, schema)
    member = param.wire.rpartition("[].")[2]
    return Field(replace(param, macro=field_macro(schema, member, param.snake)), structure,
                 row.get("one_member_each", False))


def below(wire: str, param: model.Parameter) -> model.Parameter:
    """A member of a structure that stands at `wire`."""
    return replace(param, wire=f"{wire}.{param.wire}",
                   conditions=tuple(replace(c, other=f"{wire}.{c.other}") for c in param.conditions))


def expanded(fields: tuple[Field, ...]) -> tuple[model.Parameter, ...]:
    out: list[model.Parameter] = []
    for f in fields:
        out.append(f.param)
        out += [below(f.param.wire, p) for p in f.structure.params] if f.structure else []
    return tuple(out)


def load_messages(data: dict[str, Any], load_param: LoadParam) -> Messages:
    check_keys("message_types.yaml", data, FILE_KEYS)
    structures: dict[str, Structure] = {}
    types: list[MessageType] = []
    try:
        for row in data["structures"]:
            check_keys(f"structure {row.get('name')}", row, STRUCTURE_KEYS)
            common = load_schema(row, structures, load_param)
            structures[row["name"]] = Structure(**common, doc=row["doc"],
                                                  parameters=tuple(row.get("parameters", ())),
                                                  closed=row.get("closed", False))
        for row in data["message_types"]:
            check_keys(f"{row.get('object_name')}", row, TYPE_KEYS)
            types.append(MessageType(**load_schema(row, structures, load_param), object_name=row["object_name"],
                                     stored=row["stored"], counted=row["counted"], pushed=row["pushed"],
                                     notes=row.get("notes", "")))
        return Messages(data["content_max_bytes"], tuple(structures.values()), tuple(types))
    except KeyError as error:
        raise MessagesError(f"message_types.yaml: {error} is missing") from error


def load_schema(row: dict[str, Any], structures: dict[str, Structure], load_param: LoadParam) -> dict[str, Any]:
    where = row.get("object_name", row["name"])
    fields = tuple(load_field(where, f, row["name"], structures, load_param) for f in row["fields"] or [])
    return {"name": row["name"], "title": row["title"], "fields": fields, "params": expanded(fields),
            "is_open": row["fields"] is None, "sources": tuple(row["sources"]), "raw": row}


def lint_schema(schema: Schema) -> list[str]:
    found: list[str] = []
    where = getattr(schema, "object_name", schema.name)
    for snake, count in Counter(f.param.snake for f in schema.fields).items():
        if count > 1:
            found.append(f"{where}: two fields are called {snake}")
    for f in schema.fields:
        if f.param.snake in RESERVED | TAKEN:
            found.append(f"{where}: {f.param.snake} is reserved or taken; give the field another name with as:")
        if f.one_member_each and f.param.type != "array<object>":
            found.append(f"{where}: {f.param.wire}: one_member_each belongs to array<object>")
        if f.in_list and not any(g.one_member_each and g.param.wire == f.in_list[0] for g in schema.fields):
            found.append(f"{where}: {f.param.wire} stands in no array with one_member_each")
        if f.in_list and not f.structure:
            found.append(f"{where}: {f.param.wire} needs a structure")
    if len(schema.required_params) > model.POSITIONAL_MAX:
        found.append(f"{where}: more than {model.POSITIONAL_MAX} required fields")
    if not schema.sources:
        found.append(f"{where}: no source")
    return found


def lint_messages(messages: Messages) -> list[str]:
    found: list[str] = []
    for label, names in (("object name", [t.object_name for t in messages.types]),
                         ("name", [s.name for s in messages.schemas])):
        found += [f"{label} {name} appears twice" for name, count in Counter(names).items() if count > 1]
    wires: dict[str, str] = {}
    for schema in messages.schemas:
        found += lint_schema(schema)
        for p in (f.param for f in schema.fields):
            wire = p.wire.rpartition("[].")[2]
            if wires.setdefault(p.macro, wire) != wire:
                found.append(f"{schema.name}: {wire} and {wires[p.macro]} would share the macro {p.macro}; use as:")
    for t in messages.types:
        if not t.object_name.startswith("RC:") or len(t.object_name) > OBJECT_NAME_MAX_CHARS:
            found.append(f"{t.object_name}: the name of a built-in type begins with RC: and is short")
        for key in ("stored", "counted", "pushed"):
            if getattr(t, key) not in (True, False, None):
                found.append(f"{t.object_name}: {key} is true, false or null")
    return found


def lint_parameters(messages: Messages, operations: list[model.Operation]) -> list[str]:
    known = {p.wire for op in operations for p in op.top_params if p.type in ("json", "string", "array<string>")}
    return [f"{s.name}: parameters: no operation takes JSON text as {wire}" for s in messages.structures
            for wire in s.parameters if wire not in known]


def lint_keys(op: model.Operation) -> list[str]:
    keys = op.message
    if keys is None:
        return []
    params = {p.wire: p for p in op.top_params}
    found: list[str] = []

    def expect(wire: str, what: str, fits: Callable[[model.Parameter], bool]) -> None:
        if wire not in params or not fits(params[wire]):
            found.append(f"{op.id}: message: {wire} is no parameter that takes {what}")

    expect(keys.object_name, "a text", lambda p: p.type == "string")
    expect(keys.content, "a text or JSON", lambda p: p.type in ("string", "json"))
    if keys.mentioned is not None:
        expect(keys.mentioned, "a switch", lambda p: p.type == "bool" or p.is_integer_enum and p.required is False)
    if "message" in {p.snake for p in op.top_params}:
        found.append(f"{op.id}: message: a parameter is called message already")
    return found
