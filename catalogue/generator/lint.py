"""What a catalogue must satisfy before anything is written from it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from . import messages, model, packets, paging, rates
from .reserved import RESERVED

ID = re.compile(r"^[a-z][a-z0-9]*(_[a-z0-9]+)*\.[a-z][a-z0-9]*(_[a-z0-9]+)*$")
SNAKE = re.compile(r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")
OPTION_TYPES = ("string", "secret", "int", "bool", "list", "path", "choice")
WHITE = {"client", "more", "out", "err", "params", "timeout_ms", "timeout"}


def lint_param(op: model.Operation | messages.Schema, p: model.Parameter) -> list[str]:
    found: list[str] = []
    where = f"{op.id}: {p.wire}"

    def expect(condition: bool, text: str) -> None:
        if not condition:
            found.append(f"{where}: {text}")

    expect(p.type in model.PARAM_TYPES, f"unknown type {p.type}")
    expect(p.required in (True, False, "conditional"), "required is true, false or conditional")
    expect(p.list_style is None or p.list_style in model.LIST_STYLES, f"unknown list style {p.list_style}")
    expect((p.max_len is None and p.max_key_len is None) or p.unit in ("bytes", "chars"),
           "max_len needs unit: bytes or chars")
    expect(not p.empty_items or p.is_list and p.list_style in (None, "json"), "empty_items belongs to a list in JSON")
    expect(p.max_key_len is None or p.type == "map<string,string>" or p.json_kind == "object",
           "max_key_len is for JSON objects")
    expect(p.format is None or p.format in model.FORMATS, f"unknown format {p.format}")
    expect(set(p.tolerated) <= model.TOLERATED, f"tolerated knows {sorted(model.TOLERATED)}")
    expect("absent" not in p.tolerated or p.required is True or bool(p.required_with),
           "tolerated absent is for what is required")
    expect("any_text" not in p.tolerated or p.type == "json", "tolerated any_text is for JSON as text")
    expect("above_max" not in p.tolerated or p.max is not None, "tolerated above_max needs max")
    expect((p.type == "enum") <= bool(p.values), "an enum needs values")
    expect(len({type(v.value) for v in p.values}) <= 1, "values of one enum are all numbers or all text")
    expect(not (p.required == "conditional" and not p.doc), "a conditional parameter needs prose")
    expect(bool(SNAKE.match(p.snake)), f"{p.snake} is not a name in lower case")
    expect(p.nested or p.snake not in WHITE, f"{p.snake} is taken by our own arguments; give it another name with as:")
    expect(p.nested or p.snake not in RESERVED, f"{p.snake} is a reserved word; give it another name with as:")
    needs_style = op.encoding == "form" and p.is_list and not p.nested
    expect(not needs_style or p.list_style in ("repeat", "comma", "json"),
           "a list in a form needs list: repeat, comma or json")
    expect((p.type == "map<string,string>" and op.encoding == "form" and "[" in p.wire) <= (p.list_style == "indexed"),
           "an indexed map needs list: indexed")
    parent = p.wire.rpartition(".")[0].removesuffix("[]")
    if parent and not any(q.wire == parent for q in op.params):
        found.append(f"{op.id}: {parent} has members but no row of its own")
    return found + lint_condition(op, p)


def lint_condition(op: model.Operation, p: model.Parameter) -> list[str]:
    """What required_when or required_with says of another parameter."""
    other, value = p.required_when or (p.required_with, None)
    if other is None:
        return []
    where = f"{op.id}: {p.wire}"
    found = [] if p.required == "conditional" else [f"{where}: a condition is for required: conditional"]
    if p.required_when and p.required_with:
        found.append(f"{where}: required_when and required_with exclude each other")
    row = next((q for q in op.params if q.wire == other), None)
    if row is None:
        return [*found, f"{where}: required_when names no parameter"]
    fits = {"bool": isinstance(value, bool), "enum": value in [v.value for v in row.values]}
    if p.required_when and not fits.get(row.type, True):
        found.append(f"{where}: {other} never has the value {value}")
    return found


def lint_operation(op: model.Operation) -> list[str]:
    found: list[str] = []
    if not ID.match(op.id):
        found.append(f"{op.id}: an id is group.verb in lower case")
    if op.method not in model.METHODS or op.encoding not in model.ENCODINGS:
        found.append(f"{op.id}: unknown method or encoding")
    if op.method == "GET" and op.encoding not in ("query", None):
        found.append(f"{op.id}: a GET has its parameters in the query")
    if not op.path.startswith("/") or " " in op.path:
        found.append(f"{op.id}: a path begins with / and has no spaces")
    placeholders = set(re.findall(r"\{(.+?)\}", op.path))
    if placeholders != {p.wire for p in op.params if p.in_path}:
        found.append(f"{op.id}: path placeholders {sorted(placeholders)} are not all parameters")
    for name, count in Counter(p.snake for p in op.top_params).items():
        if count > 1:
            found.append(f"{op.id}: two parameters are called {name}")
    if op.events is not None and op.events_switch is None:
        found.append(f"{op.id}: events names no optional switch")
    if len(op.required_params) > model.POSITIONAL_MAX:
        found.append(f"{op.id}: more than {model.POSITIONAL_MAX} required parameters")
    guard = next((p for p in op.optional_params if p.wire == op.not_idempotent_with), None)
    if op.not_idempotent_with is not None and (guard is None or not op.idempotent):
        found.append(f"{op.id}: not_idempotent_with names an optional parameter of an idempotent operation")
    if not op.sources:
        found.append(f"{op.id}: no source")
    for p in op.params:
        found += lint_param(op, p)
    return found + paging.lint_paging(op) + packets.lint_packets(op) + messages.lint_keys(op)


def lint_names(catalogue: model.Catalogue) -> list[str]:
    found: list[str] = []
    for label, names in (
        ("operation id", [o.id for o in catalogue.operations]),
        ("C symbol", [o.c_symbol for o in catalogue.operations]),
        ("path and method", [f"{o.method} {o.path}" for o in catalogue.operations]),
        ("option", [o.name for o in catalogue.options]),
        ("environment variable", [o.environment for o in catalogue.options]),
        ("region", [r.id for r in catalogue.regions]),
        ("code", [str(c.code) for c in catalogue.codes]),
        ("code name", [c.name for c in catalogue.codes]),
        ("HTTP status", [str(s.http) for s in catalogue.http_statuses]),
    ):
        found += [f"{label} {name} appears twice" for name, count in Counter(names).items() if count > 1]
    made = [f"{o.group}.{o.verb}_events" for o in catalogue.operations if o.events]
    found += [f"{name} is taken by the events of another operation" for name in made
              if any(o.id == name for o in catalogue.operations)]
    wires: dict[str, str] = {}
    for op in catalogue.operations:
        for p in op.top_params:
            if wires.setdefault(p.macro, p.wire) != p.wire:
                found.append(f"{op.id}: {p.wire} and {wires[p.macro]} would share the macro {p.macro}; use as:")
    for group in catalogue.groups:
        found += [f"{op.id}: stands in the file of group {group.name}" for op in group.operations
                  if op.group != group.name]
        found += paging.lint_group(group)
    return found


def lint_codes(catalogue: model.Catalogue) -> list[str]:
    rows = {c.code for c in catalogue.codes}
    found = [f"{op.id}: code {code} is not in errors.yaml" for op in catalogue.operations for code in op.errors
             if code not in rows]
    ids, groups = {o.id for o in catalogue.operations}, {g.name for g in catalogue.groups}
    for code in catalogue.codes:
        if code.category not in model.CATEGORIES or code.retriable not in ("yes", "no", "after_wait"):
            found.append(f"code {code.code}: unknown category or retriable")
        if code.layer not in model.LAYERS or not SNAKE.match(code.name):
            found.append(f"code {code.code}: unknown layer, or {code.name} is not a name in lower case")
        if not code.meaning or not code.hint:
            found.append(f"code {code.code}: needs a meaning and a hint")
        found += [f"code {code.code}: the hint names {named}, which is no operation"
                  for named in re.findall(r"\b[a-z_0-9]+\.[a-z_]+\b", code.hint)
                  if named.split(".")[0] in groups and named not in ids]
    return found


def lint_catalogue(catalogue: model.Catalogue) -> list[str]:
    found = lint_names(catalogue) + messages.lint_messages(catalogue.messages)
    found += messages.lint_parameters(catalogue.messages, catalogue.operations)
    for schema in catalogue.messages.schemas:
        for p in schema.params:
            found += lint_param(schema, p)
    for op in catalogue.operations:
        found += lint_operation(op)
    found += lint_codes(catalogue) + rates.lint_rates(catalogue.operations)
    for option in catalogue.options:
        if option.type not in OPTION_TYPES:
            found.append(f"option {option.name}: unknown type {option.type}")
        if (option.type == "choice") != bool(option.choices) or option.choices and option.default not in option.choices:
            found.append(f"option {option.name}: a choice has choices, and one of them as its default")
        if option.type == "int" and not option.unit:
            found.append(f"option {option.name}: a number needs a unit")
    return found


def read_lock(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line and not line.startswith("#")]


def lint_lock(lock: list[str], symbols: list[str]) -> list[str]:
    """Lines are `symbol since`. A line that was ever released may not go, move or change."""
    named = [line.split()[0] for line in lock]
    found = [f"abi.lock: {name} appears twice" for name, count in Counter(named).items() if count > 1]
    found += [f"abi.lock: {name} is locked but no longer made" for name in named if name not in set(symbols)]
    return found
