"""Bad inputs: for each limit of an operation one call that must be refused before anything is sent.

Long values are written as {"$repeat": ["a", 65]} and long lists as {"$items": ["u", 21]} ("u0", "u1", ...)."""

from __future__ import annotations

from typing import Any

from . import model
from .members import Member, members_of
from .vector_samples import needed, sample_params, sample_value

MISSING, INVALID, UNKNOWN = "missing_parameter", "invalid_argument", "unknown_parameter"
INT32_MAX = 2**31 - 1
LEFT_OUT = object()


def text_cases(p: model.Parameter) -> list[tuple[str, Any, str]]:
    cases: list[tuple[str, Any, str]] = [("not text", 7, INVALID)]
    if p.required is True:
        cases.append(("empty", "", MISSING))
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
    if p.min_items > 0:
        cases.append(("no items", [], MISSING))
    if p.max_items is not None:
        cases.append(("too many items", {"$items": ["u", p.max_items + 1]}, INVALID))
    if p.max_len is not None:
        cases.append(("an item too long", ["u1", {"$repeat": ["a", p.max_len + 1]}], INVALID))
    if p.list_style == "comma":
        cases.append(("a comma in an item", ["u1,u2"], INVALID))
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
    if p.max_len is not None and p.has_free_names:
        cases.append(("a value too long", {"10001": {"$repeat": ["a", p.max_len + 1]}}, INVALID))
    for m in members_of(op, p):
        cases += member_cases(m, good, [0, m.name] if isinstance(good, list) else [m.name])
    return cases


def changed(value: Any, path: list[Any], new: Any) -> Any:
    """A copy of `value` with another value at `path`; without the member there when `new` is LEFT_OUT."""
    if not path:
        return new
    if isinstance(value, list):
        return [changed(item, path[1:], new) if index == path[0] else item for index, item in enumerate(value)]
    if len(path) == 1 and new is LEFT_OUT:
        return {name: item for name, item in value.items() if name != path[0]}
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
    for inner in m.members:
        cases += member_cases(inner, good, [*path, 0, inner.name] if m.is_array else [*path, inner.name])
    return cases


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


def completed(op: model.Operation, given: dict[str, Any]) -> dict[str, Any]:
    """`given` and whatever it makes required."""
    missing = [q for q in op.optional_params if q.wire not in given and needed(q, given)]
    return {**given, **{q.wire: sample_value(op, q, "minimal") for q in missing}}


def condition_met(op: model.Operation, p: model.Parameter, minimal: dict[str, Any]) -> dict[str, Any]:
    """The minimal call with what makes `p` required, and without `p`."""
    other, value = p.required_when or (p.required_with, None)
    row = next(q for q in op.top_params if q.wire == other)
    given = completed(op, {**minimal, other: sample_value(op, row, "minimal") if value is None else value})
    return {name: sample for name, sample in given.items() if name != p.wire}


def error_vectors(op: model.Operation) -> list[dict[str, Any]]:
    minimal = sample_params(op, "minimal")
    out = []
    for p in op.top_params:
        if (p.required_when or p.required_with) and p.wire not in minimal:
            out.append({"name": f"{p.wire} missing", "params": condition_met(op, p, minimal), "reason": MISSING})
        if p.wire in minimal:
            without = {name: value for name, value in minimal.items() if name != p.wire}
            out.append({"name": f"{p.wire} missing", "params": without, "reason": MISSING})
        good = completed(op, {**minimal, p.wire: sample_value(op, p, "minimal")})
        out += [{"name": f"{p.wire} {what}", "params": {**good, p.wire: value}, "reason": reason}
                for what, value, reason in cases_of(op, p)]
    for vector in out:
        vector["message_has"] = vector["name"].split(" ")[0]
    return out + [unknown_name(op)] if op.top_params else out
