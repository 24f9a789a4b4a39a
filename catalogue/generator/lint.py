"""What a catalogue must satisfy before anything is written from it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from . import callbacks, messages, model, packets, paging, rates
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
    lengths = (p.min_len, p.max_len, p.min_key_len, p.max_key_len)
    expect(lengths == (None, None, None, None) or p.unit in ("bytes", "chars"), "max_len needs unit: bytes or chars")
    expect(not p.empty_items or p.is_list and p.list_style in (None, "json"), "empty_items belongs to a list in JSON")
    expect(p.max_key_len is None or p.type == "map<string,string>" or p.json_kind == "object",
           "max_key_len is for JSON objects")
    expect(p.empty in (None, "value"), "empty is value or left out")
    expect(not p.takes_empty or p.type == "string" and not p.nested, "empty is for a text that is no member")
    expect({p.characters, p.key_characters} <= {None, *model.CHARACTERS}, "unknown set of characters")
    expect(p.key_characters is None or p.type == "map<string,string>" or p.json_kind == "object",
           "key_characters is for JSON objects")
    expect(not p.closed or p.type in model.OBJECT_TYPES and any(q.wire.startswith(p.wire) and q.nested
                                                               for q in op.params),
           "closed belongs to a JSON object whose members are listed")
    expect(p.min_items < 256, "min_items is below 256")
    expect(p.format is None or p.format in model.FORMATS, f"unknown format {p.format}")
    expect(set(p.tolerated) <= model.TOLERATED, f"tolerated knows {sorted(model.TOLERATED)}")
    expect("absent" not in p.tolerated or p.required is True or p.condition("required_with") is not None,
           "tolerated absent is for what is required")
    expect("any_text" not in p.tolerated or p.type == "json", "tolerated any_text is for JSON as text")
    expect("above_max" not in p.tolerated or p.max is not None, "tolerated above_max needs max")
    expect((p.type == "enum") <= bool(p.values), "an enum needs values")
    expect(not p.values or p.type in ("enum", "array<string>"), "values are for an enum or the items of a list")
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
    """What the conditions say of other parameters."""
    found: list[str] = []
    where = f"{op.id}: {p.wire}"
    needing = [c for c in p.conditions if c.kind.startswith("required_")]
    if needing and p.required != "conditional":
        found.append(f"{where}: a condition is for required: conditional")
    if len(needing) > 1:
        found.append(f"{where}: only one of the keys required_... is allowed")
    for c in p.conditions:
        row = next((q for q in op.params if q.wire == c.other), None)
        if row is None or row.wire.rpartition(".")[0] != p.wire.rpartition(".")[0]:
            found.append(f"{where}: {c.kind} names no parameter beside it")
            continue
        fits = {"bool": isinstance(c.value, bool), "enum": c.value in [v.value for v in row.values]}
        if c.kind in ("required_when", "only_when") and not fits.get(row.type, True):
            found.append(f"{where}: {c.other} never has the value {c.value}")
        numbers = row.type in ("int", "long")
        if c.kind in ("required_above", "not_before", "at_most_after") and not numbers:
            found.append(f"{where}: {c.kind} names a number")
        if c.kind in ("max_items_with", "items_as") and p.type not in ("array<string>", "array<object>"):
            found.append(f"{where}: {c.kind} is for lists")
        if c.kind == "holds" and (p.nested or row.type not in ("string", "json", "object")):
            found.append(f"{where}: holds is for a switch, and names a JSON object")
    return found


# Words that announce a rule. Where nothing checks it, `unchecked` says so.
RULE_WORDS = (
    (re.compile(r"\bat least \d+ characters"), lambda p: p.min_len is not None),
    (re.compile(r"\bletters\b.*\bdigits\b|consist of|begins? with ext_"),
     lambda p: p.characters is not None or p.key_characters is not None),
    (re.compile(r"\brequired (when|with|without|from)\b"), lambda p: p.needed_by is not None),
    (re.compile(r"[Oo]nly with (exactly )?one\b|exactly one (when|with)"), lambda p: bool(p.conditions)),
    (re.compile(r"\bgive (this|either)\b"), lambda p: bool(p.conditions)),
    (re.compile(r"[Oo]ne per recipient|one object per recipient"), lambda p: p.condition("items_as") is not None),
    (re.compile(r"must then hold|must not (begin|be)|may be empty|no special characters"),
     lambda p: p.condition("holds") is not None or p.min_len is not None),
)


def lint_prose(op: model.Operation, p: model.Parameter) -> list[str]:
    """A rule in words needs a key that checks it, or a word that nothing does."""
    if p.unchecked is not None:
        return []
    return [f"{op.id}: {p.wire}: no key checks '{word.search(p.doc).group(0)}'; add one, or unchecked: why not"
            for word, checked in RULE_WORDS if word.search(p.doc) and not checked(p)]


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
        found += lint_param(op, p) + lint_prose(op, p)
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
    found += callbacks.lint_callbacks(catalogue.callbacks, catalogue.regions)
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
