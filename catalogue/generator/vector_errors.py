"""Bad inputs: for each limit of an operation one call that must be refused before anything is sent.

Long values are written as {"$repeat": ["a", 65]} and long lists as {"$items": ["u", 21]} ("u0", "u1", ...)."""

from __future__ import annotations

from typing import Any

from . import model
from .members import Member, members_of
from .vector_samples import completed, sample_params, sample_structure, sample_value
from .text import compact_json

MISSING, INVALID, UNKNOWN = "missing_parameter", "invalid_argument", "unknown_parameter"
INT32_MAX = 2**31 - 1
LEFT_OUT = object()
FOREIGN = "a b!"  # in no set of characters


def text_cases(p: model.Parameter) -> list[tuple[str, Any, str]]:
    cases: list[tuple[str, Any, str]] = [("not text", 7, INVALID)]
    if p.required is True and not p.takes_empty:
        cases.append(("empty", "", MISSING))
    if p.min_len is not None and p.min_len > 1:
        cases.append(("too short", "a" * (p.min_len - 1), INVALID))
    if p.characters is not None:
        cases.append(("of other characters", FOREIGN, INVALID))
    if p.structure is not None:
        cases += [(what, compact_json(value), reason) for what, value, reason in structure_cases(p.structure)]
    if p.max_len is not None:
        # Of three bytes each, so that bytes and characters are told apart.
        fits = p.max_len // 3 if p.unit == "bytes" else p.max_len
        cases.append(("too long", {"$repeat": ["字", fits + 1]}, INVALID))
    if p.format == "date_hour":
        cases += [("no such day", "2025023000", INVALID), ("no such hour", "2025010124", INVALID)]
    if p.format == "clock_time":
        cases += [("no time of day", "24:00:00", INVALID), ("badly written", "1:00", INVALID)]
    return cases


def number_cases(p: model.Parameter) -> list[tuple[str, Any, str]]:
    cases: list[tuple[str, Any, str]] = [("not a number", "x", INVALID), ("a fraction", 1.5, INVALID)]
    if p.is_integer_enum:
        cases.append(("none of the values", max(v.value for v in p.values) + 1, INVALID))
        return cases
    if p.min is not None:
        cases.append(("too small", p.min - 1, INVALID))
    highest = p.max if p.max is not None else INT32_MAX if p.type == "int" else None
    if highest is not None:
        cases.append(("too large", highest + 1, INVALID))
    return cases


def list_cases(p: model.Parameter) -> list[tuple[str, Any, str]]:
    cases: list[tuple[str, Any, str]] = [("not a list", "u1", INVALID)]
    if not p.empty_items:
        cases.append(("an empty item", ["u1", ""], INVALID))
    if p.min_items > 0 and p.required != "conditional":  # where its condition does not hold, an empty list is none
        cases.append(("no items", [], MISSING))
    if p.max_items is not None:
        cases.append(("too many items", {"$items": ["u", p.max_items + 1]}, INVALID))
    if p.max_len is not None:
        cases.append(("an item too long", ["u1", {"$repeat": ["a", p.max_len + 1]}], INVALID))
    if p.values:
        cases.append(("an item that is none of the values", ["no such value"], INVALID))
    if p.characters is not None:
        cases.append(("an item of other characters", [FOREIGN], INVALID))
    if p.structure is not None:
        cases += [(f"an item with {what}", [compact_json(value)], reason)
                  for what, value, reason in structure_cases(p.structure)]
    if p.list_style == "comma":
        cases.append(("a comma in an item", ["u1,u2"], INVALID))
    return cases


def structure_cases(structure: Any) -> list[tuple[str, Any, str]]:
    """A structure with a member that it does not have, and with one that is too long."""
    good = sample_structure(structure, "minimal")
    cases: list[tuple[str, Any, str]] = [("a misspelt member", {**good, misspelt(structure.top_params[0].wire): "a"}, UNKNOWN)]
    cases += [(f"{p.wire} too long", {**good, p.wire: "a" * (p.max_len + 1)}, INVALID)
              for p in structure.top_params if p.type == "string" and p.max_len is not None]
    return cases


def misspelt(name: str) -> str:
    return name + "x"


def object_cases(value: Any, members: tuple[Member, ...], closed: bool, path: list[Any]) -> list[tuple[str, Any, str]]:
    """Members that an object with listed members must not have."""
    place = ".".join(str(step) for step in path if step != 0)
    at = f"{place} " if place else ""
    named = next((m.name for m in members if len(m.name) > 2 and misspelt(m.name) not in {n.name for n in members}), None)
    cases = [(f"{at}a misspelt member", changed(value, [*path, misspelt(named)], "a"), UNKNOWN)] if named else []
    if closed:
        cases.append((f"{at}an unknown member", changed(value, [*path, "no.such.member"], "a"), UNKNOWN))
    return cases


def json_cases(op: model.Operation, p: model.Parameter) -> list[tuple[str, Any, str]]:
    good = sample_value(op, p, "all")
    cases: list[tuple[str, Any, str]] = [("not JSON", '{"a":', INVALID)]
    if p.json_kind or p.type != "json":
        cases.append(("of another kind", {"a": "b"} if isinstance(good, list) else [{"a": "b"}], INVALID))
    if p.max_items is not None and isinstance(good, list):
        cases.append(("too many items", {"$copies": [good[0], p.max_items + 1]}, INVALID))
    if p.type == "map<string,string>":
        cases.append(("a member that is not text", {"10001": 7}, INVALID))
    if p.type == "map<string,string>" and p.min_items > 0:
        cases.append(("no items", {}, MISSING))
    if p.max_key_len is not None:
        cases.append(("a key too long", {"k" * (p.max_key_len + 1): "a"}, INVALID))
    if p.min_key_len is not None:
        cases.append(("an empty key", {"": "a"}, INVALID))
    if p.min_len is not None and p.has_free_names:
        cases.append(("an empty value", {"10001": ""}, INVALID))
    if p.max_len is not None and p.has_free_names:
        cases.append(("a value too long", {next(iter(good)): {"$repeat": ["a", p.max_len + 1]}}, INVALID))
    if p.key_characters is not None:
        cases.append(("a key of other characters", {FOREIGN: "a"}, INVALID))
    if p.structure is not None:
        return cases + structure_cases(p.structure)
    members = members_of(op, p)
    inside = [0] if isinstance(good, list) else []
    if members:
        cases += object_cases(good, members, p.closed, inside)
    for m in members:
        cases += member_cases(m, good, [*inside, m.name])
    return cases


def changed(value: Any, path: list[Any], new: Any) -> Any:
    """A copy of `value` with another value at `path`; without the member there when `new` is LEFT_OUT."""
    if not path:
        return new
    if isinstance(value, list):
        return [changed(item, path[1:], new) if index == path[0] else item for index, item in enumerate(value)]
    if len(path) == 1 and new is LEFT_OUT:
        return {name: item for name, item in value.items() if name != path[0]}
    if len(path) == 1 and path[0] not in value:
        return {**value, path[0]: new}
    return {name: changed(item, path[1:], new) if name == path[0] else item for name, item in value.items()}


def bad_members(p: model.Parameter) -> list[tuple[str, Any, str]]:
    """Values that a member of an object must not have, by its own row."""
    if p.type == "enum":
        return [("none of the values", "no such value", INVALID)]
    if p.type in ("int", "long"):
        return [case for case in number_cases(p) if case[0] in ("too small", "too large", "not a number")]
    cases: list[tuple[str, Any, str]] = []
    if p.type == "string" and p.max_len is not None:
        cases.append(("too long", {"$repeat": ["a", p.max_len + 1]}, INVALID))
    if p.is_list and p.max_items is not None:
        cases.append(("too many items", {"$items": ["u", p.max_items + 1]}, INVALID))
    if p.type in ("string", "bool", "object", "array<object>", "array<string>"):
        cases.append(("of another kind", 7, INVALID))
    return cases


def member_cases(m: Member, good: Any, path: list[Any]) -> list[tuple[str, Any, str]]:
    """One call for each limit of a member and of what is inside it; `good` is the value of the whole parameter."""
    place = ".".join(str(step) for step in path if step != 0)
    cases = [(f"{place} {what}", changed(good, path, value), reason) for what, value, reason in bad_members(m.param)]
    if m.param.required is True:
        cases.append((f"{place} missing", changed(good, path, LEFT_OUT), MISSING))
    cases += member_condition_cases(m, good, path, place)
    if m.members and at(good, path) is not None:
        value = at(good, path)
        cases += object_cases(good, m.members, m.param.closed, [*path, 0] if isinstance(value, list) else path)
    for inner in m.members:
        cases += member_cases(inner, good, [*path, 0, inner.name] if m.is_array else [*path, inner.name])
    return cases


def at(value: Any, path: list[Any]) -> Any:
    for step in path:
        if isinstance(value, dict) and step not in value:
            return None
        value = value[step]
    return value


def member_condition_cases(m: Member, good: Any, path: list[Any], place: str) -> list[tuple[str, Any, str]]:
    """One call that breaks each rule between a member and one beside it."""
    cases: list[tuple[str, Any, str]] = []
    for c in m.param.conditions:
        beside = [*path[:-1], c.other.rpartition(".")[2]]
        if c.kind == "required_with" and at(good, beside) is not None:
            cases.append((f"{place} missing with {beside[-1]}", changed(good, path, LEFT_OUT), MISSING))
        elif c.kind in ("required_when", "required_above") and at(good, beside[:-1]) is not None:
            other = c.value if c.kind == "required_when" else c.value + 1
            cases.append((f"{place} missing when {beside[-1]} is {other}",
                          changed(changed(good, beside, other), path, LEFT_OUT), MISSING))
        elif c.kind == "only_when" and isinstance(c.value, bool):
            cases.append((f"{place} given when {beside[-1]} is not", changed(good, beside, not c.value), INVALID))
        elif c.kind == "excludes":
            cases.append((f"{place} beside {beside[-1]}", changed(good, path, ["a"]), INVALID))
    return cases


def condition_cases(op: model.Operation, p: model.Parameter, good: dict[str, Any]) -> list[tuple[str, dict[str, Any], str]]:
    """One call that breaks each rule between a parameter that is given and one beside it."""
    cases: list[tuple[str, dict[str, Any], str]] = []
    for c in p.conditions:
        if c.kind == "max_items_with":
            many = {p.wire: [f"u{i}" for i in range(c.value + 1)], c.other: ["u1"]}
            cases.append((f"more than {c.value} with {c.other}", {**good, **many}, INVALID))
        elif c.kind == "items_as":
            cases.append((f"one more than {c.other}", {**good, p.wire: good[p.wire] * (len(good[c.other]) + 1)}, INVALID))
        elif c.kind == "not_before":
            cases.append((f"before {c.other}", {**good, p.wire: 1000, c.other: 2000}, INVALID))
        elif c.kind == "at_most_after":
            cases.append((f"too far after {c.other}", {**good, p.wire: 2000 + c.value + 1, c.other: 2000}, INVALID))
        elif c.kind == "holds":
            cases += held_cases(op, p, c, good)
    return cases


def held_cases(op: model.Operation, p: model.Parameter, c: model.Condition,
               good: dict[str, Any]) -> list[tuple[str, dict[str, Any], str]]:
    """A switch that is on, and a JSON object that lacks what it asks for, or has it badly."""
    other = next(q for q in op.params if q.wire == c.other)
    base = sample_value(op, other, "minimal") if other.type == "object" else {"content": "a"}
    out = []
    for what, members, reason in ((f"without {c.value}", {}, INVALID),
                                  (f"with a bad {c.value}", {c.value: {"type": 9}}, INVALID),
                                  (f"with an incomplete {c.value}", {c.value: {"type": 2}}, MISSING)):
        value = {**base, **members}
        on = p.values[-1].value if p.values else True
        out.append((what, {**good, p.wire: on, c.other: value if other.type == "object" else compact_json(value)}, reason))
    return out


def cases_of(op: model.Operation, p: model.Parameter) -> list[tuple[str, Any, str]]:
    if p.is_list:
        return list_cases(p)
    if p.type in ("int", "long") or p.is_integer_enum:
        return number_cases(p)
    if p.type == "string":
        return text_cases(p)
    if p.type == "enum":
        return [("none of the values", "no such value", INVALID)]
    if p.type in ("bool", "double"):
        return [("of another kind", "x", INVALID)]
    return json_cases(op, p)


def unknown_name(op: model.Operation) -> dict[str, Any]:
    """A name that is nearly right is answered with the right one."""
    taken = {p.wire for p in op.params}
    near = next((p for p in op.top_params if p.wire.lower() not in taken), op.top_params[0])
    wrong = near.wire.lower() if near.wire.lower() not in taken else near.wire + "x"
    params = {**sample_params(op, "minimal"), wrong: "x"}
    return {"name": f"{wrong} unknown", "params": params, "reason": UNKNOWN, "message_has": f"'{near.wire}'"}


def condition_met(op: model.Operation, p: model.Parameter, minimal: dict[str, Any]) -> dict[str, Any]:
    """The minimal call with what makes `p` required, and without `p`."""
    c = p.needed_by
    row = next(q for q in op.top_params if q.wire == c.other)
    if c.kind == "required_without":
        return {name: value for name, value in minimal.items() if name not in (p.wire, c.other)}
    value = sample_value(op, row, "minimal") if c.kind == "required_with" else c.value
    given = completed(op, {**minimal, c.other: value})
    return {name: sample for name, sample in given.items() if name != p.wire}


def error_vectors(op: model.Operation) -> list[dict[str, Any]]:
    minimal = sample_params(op, "minimal")
    out = []
    for p in op.top_params:
        if p.needed_by is not None and (p.wire not in minimal or p.needed_by.kind == "required_without"):
            out.append({"name": f"{p.wire} missing", "params": condition_met(op, p, minimal), "reason": MISSING})
        if p.wire in minimal and not (p.needed_by and p.needed_by.kind == "required_without"):
            without = {name: value for name, value in minimal.items() if name != p.wire}
            out.append({"name": f"{p.wire} missing", "params": without, "reason": MISSING})
        good = completed(op, {**minimal, p.wire: sample_value(op, p, "minimal")})
        out += [{"name": f"{p.wire} {what}", "params": {**good, p.wire: value}, "reason": reason}
                for what, value, reason in cases_of(op, p)]
        out += [{"name": f"{p.wire} {what}", "params": params, "reason": reason}
                for what, params, reason in condition_cases(op, p, good)]
    for vector in out:
        bad_member = vector["name"].partition(" with a bad ")[2] or vector["name"].partition(" with an incomplete ")[2]
        vector["message_has"] = bad_member or vector["name"].split(" ")[0]
    return out + [unknown_name(op)] if op.top_params else out
