"""Vectors of message types and structures: tests/vectors/messages.json.

For each: members with the exact text that they must become, and members that must be refused."""

from __future__ import annotations

from typing import Any

from . import emit_messages
from .messages import Messages, MessageType, Schema
from .text import compact_json
from .vector_encoder import present
from .vector_errors import INVALID, MISSING, error_vectors
from .vector_samples import sample_structure

OUTPUT = "tests/vectors/messages.json"
OPEN_FIELDS = {"b": '名"字', "a": [1, {"c": None}], "list": ["u1", "u2"], "n": 7, "t": True}


def sample_fields(schema: Schema, mode: str) -> dict[str, Any]:
    if schema.is_open:
        return {} if mode == "minimal" else OPEN_FIELDS
    return sample_structure(schema, mode)


def expected_json(schema: Schema, fields: dict[str, Any]) -> str:
    if schema.is_open:
        return compact_json(fields)
    return compact_json({p.wire: compact_json(value) if p.type == "json" else value
                         for p, value in present(schema, fields)})


def content_vectors(schema: Schema) -> list[dict[str, Any]]:
    minimal, everything = sample_fields(schema, "minimal"), sample_fields(schema, "all")
    named = [("minimal", minimal, minimal), ("all", everything, everything)]
    if not schema.is_open:
        named.append(("all in another order", dict(reversed(everything.items())), everything))
    empty = {p.wire: "" for p in schema.optional_params if p.type == "string"}
    if empty:
        named.append(("optional empty texts", {**minimal, **empty}, minimal))
    return [{"name": name, "fields": given, "json": expected_json(schema, meant)} for name, given, meant in named]


def conditional_errors(schema: Schema) -> list[dict[str, Any]]:
    """Members of a structure that are needed because of another one's value."""
    out = []
    for p in schema.params:
        needed_by = p.condition("required_when")
        if needed_by is None or not p.nested:
            continue
        other, value = needed_by.other, needed_by.value
        parent, _, name = p.wire.rpartition(".")
        given = {**sample_fields(schema, "minimal"), parent: {other.rpartition(".")[2]: value}}
        out.append({"name": f"{p.wire} missing when {other} is {value}", "fields": given, "reason": MISSING,
                    "message_has": name})
    return out


def size_errors(messages: Messages, schema: Schema) -> list[dict[str, Any]]:
    """A content that is too large as a whole, although every member is within its own limits."""
    texts = [p for p in schema.top_params if p.type == "string" and p.max_len is None]
    if not isinstance(schema, MessageType) or not texts:
        return []
    long = {"$repeat": ["a", messages.content_max_bytes]}
    return [{"name": "too large as a whole", "fields": {**sample_fields(schema, "minimal"), texts[0].wire: long},
             "reason": INVALID, "message_has": f"at most {messages.content_max_bytes}"}]


def errors(messages: Messages, schema: Schema) -> list[dict[str, Any]]:
    found = [{"name": row["name"], "fields": row["params"], "reason": row["reason"], "message_has": row["message_has"]}
             for row in (error_vectors(schema) if not schema.is_open else [])]
    return found + conditional_errors(schema) + size_errors(messages, schema)


def schema_vectors(messages: Messages, schema: Schema) -> dict[str, Any]:
    return {"kind": "content" if isinstance(schema, MessageType) else "structure",
            "wire": emit_messages.wire_name(schema), "name": schema.name, "contents": content_vectors(schema),
            "errors": errors(messages, schema)}


def vectors(messages: Messages) -> list[dict[str, Any]]:
    return [schema_vectors(messages, schema) for schema in messages.schemas]
