"""Test vectors: tests/vectors/*.json, played through C, C++ and Python by tests/contract.

For each operation: requests with the exact bytes they must become, calls that must be refused, and an answer with
the values that reading it must give."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from . import (emit_callbacks, emit_messages, model, vector_callbacks, vector_cpp, vector_messages,
               vector_messages_cpp)
from .text import banner
from .vector_answers import expected_values, sample_answer
from .vector_encoder import expected_request
from .vector_errors import error_vectors
from .vector_samples import sample_params

FOLDER = "tests/vectors"
APP_KEY, APP_SECRET, NONCE, TIMESTAMP_MS = "vector-app-key", "vector-app-secret", "0123456789abcdef", 1735689600000
# The first is the documents' own example; the others were computed with another SHA-1.
SIGNATURES = [
    ("the example of the documents", "Y1W2MeFwwwRxa0", "14314", "1408710653000",
     "30be0bbca9c9b2e27578701e9fda2358a814c88f"),
    ("the example of 2014, whose printed signature is wrong", "Y1W2MeFwwwRxa0", "14314", "1408710653491",
     "dd11a264276f438b045b3b236a2741ddc89d48df"),
    ("a timestamp in seconds", "Y1W2MeFwwwRxa0", "14314", "1408710653", "3f7088873939e033bac1c1787eff5f3ba3a1c2d8"),
    ("a nonce of 18 digits", "Y1W2MeFwwwRxa0", "999999999999999999", "1735689600000",
     "98743e08d9abcf04188659b6ad0ae694614ed469"),
]


def signature(secret: str, nonce: str, timestamp: str) -> str:
    return hashlib.sha1((secret + nonce + timestamp).encode("utf-8")).hexdigest()


def given_as_text(op: model.Operation, params: dict[str, Any]) -> dict[str, Any]:
    """JSON values to be given as text, with spaces that the wire does not have."""
    names = [p.wire for p in op.top_params if p.type in model.OBJECT_TYPES and p.wire in params]
    return {name: json.dumps(params[name], ensure_ascii=False, indent=1) for name in names}


def request_vectors(op: model.Operation) -> list[dict[str, Any]]:
    minimal, everything = sample_params(op, "minimal"), sample_params(op, "all")
    named = [("minimal", minimal, minimal), ("all", everything, everything)]
    if len(everything) > 1:
        named.append(("all in another order", dict(reversed(everything.items())), everything))
    texts = [p for p in op.optional_params if p.type == "string" and p.min_len is None and p.wire not in minimal]
    if texts:
        empty = {p.wire: "" for p in texts}
        values = {p.wire: "" for p in texts if p.takes_empty}
        named.append(("optional empty texts", {**minimal, **empty}, {**minimal, **values}))
    out = [{"name": name, "params": given, **expected_request(op, meant)} for name, given, meant in named]
    as_text = given_as_text(op, everything)
    if as_text:
        rest = {name: value for name, value in everything.items() if name not in as_text}
        out.append({"name": "JSON given as text", "params": rest, "texts": as_text, **expected_request(op, everything)})
    return out


def operation_vectors(catalogue: model.Catalogue, op: model.Operation) -> dict[str, Any]:
    values = [{"path": e.path, "kind": e.kind, "value": e.value} for e in expected_values(op)]
    return {"operation": op.id, "requests": request_vectors(op), "errors": error_vectors(op),
            "answer": {"json": sample_answer(catalogue, op), "values": values}}


def lines(name: str, rows: list[Any], indent: str) -> str:
    """A JSON list with each item on a line of its own."""
    items = ",\n".join(f"{indent} {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f"{indent}{json.dumps(name)}: [" + (f"\n{items}\n{indent}]" if rows else "]")


def document(source: str, members: list[str]) -> str:
    about = json.dumps({"about": banner("", source).strip()}, ensure_ascii=False)[1:-1]
    return "{\n " + about + ",\n" + ",\n".join(members) + "\n}\n"


def operation_text(vectors: dict[str, Any]) -> str:
    answer = vectors["answer"]
    rows = [f'   "operation": {json.dumps(vectors["operation"])}', lines("requests", vectors["requests"], "   "),
            lines("errors", vectors["errors"], "   "),
            f'   "answer": {{\n    "json": {json.dumps(answer["json"], ensure_ascii=False)},\n'
            + lines("values", answer["values"], "    ") + "\n   }"]
    return "  {\n" + ",\n".join(rows) + "\n  }"


def emit_group(catalogue: model.Catalogue, group: model.Group) -> str:
    call = {"app_key": APP_KEY, "app_secret": APP_SECRET, "nonce": NONCE, "timestamp_ms": TIMESTAMP_MS,
            "signature": signature(APP_SECRET, NONCE, str(TIMESTAMP_MS))}
    operations = [operation_vectors(catalogue, op) for op in sorted(group.operations, key=lambda o: o.id)]
    texts = ",\n".join(map(operation_text, operations))
    return document(f"catalogue/endpoints/{group.name}.yaml",
                    [f' "call": {json.dumps(call)}', f' "operations": [\n{texts}\n ]'])


def schema_text(vectors: dict[str, Any]) -> str:
    names = [f'   "{key}": {json.dumps(vectors[key])}' for key in ("kind", "wire", "name")]
    rows = [*names, lines("contents", vectors["contents"], "   "), lines("errors", vectors["errors"], "   ")]
    return "  {\n" + ",\n".join(rows) + "\n  }"


def emit_messages_vectors(catalogue: model.Catalogue) -> str:
    texts = ",\n".join(map(schema_text, vector_messages.vectors(catalogue.messages)))
    return document(emit_messages.SOURCE, [f' "schemas": [\n{texts}\n ]'])


def emit_callbacks_vectors(catalogue: model.Catalogue) -> str:
    accepted, refused = vector_callbacks.vectors(catalogue.callbacks)
    head = [f" {json.dumps(name)}: {json.dumps(value)}" for name, value in vector_callbacks.head().items()]
    return document(emit_callbacks.SOURCE, [*head, lines("accepted", accepted, " "), lines("refused", refused, " ")])


def emit_signatures() -> str:
    keys = ("name", "app_secret", "nonce", "timestamp", "signature")
    return document("catalogue/generator/emit_vectors.py",
                    [lines("signatures", [dict(zip(keys, row)) for row in SIGNATURES], " ")])


def files(catalogue: model.Catalogue) -> dict[str, str]:
    out = {f"{FOLDER}/{group.name}.json": emit_group(catalogue, group) for group in catalogue.groups}
    out[vector_messages.OUTPUT] = emit_messages_vectors(catalogue)
    out[vector_callbacks.OUTPUT] = emit_callbacks_vectors(catalogue)
    out[vector_messages_cpp.OUTPUT] = vector_messages_cpp.emit_typed(catalogue.messages)
    return {**out, f"{FOLDER}/signatures.json": emit_signatures(), vector_cpp.OUTPUT: vector_cpp.emit_typed(catalogue)}
