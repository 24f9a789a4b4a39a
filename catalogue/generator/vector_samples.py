"""Sample inputs and answers for the test vectors: small ones, and ones full of characters that need encoding."""

from __future__ import annotations

from typing import Any

from . import model
from .members import children, is_array

TEXT = "名字 A&b=c+d%e\"f'g~😀\n行"
ADDRESS = "http://example.com/头像.jpg?a=1&b=2"
MILLISECONDS = 1735689600000
MODES = ("minimal", "all")


def shortened(text: str, p: model.Parameter) -> str:
    """The longest beginning of `text` that the parameter takes."""
    if p.max_len is None:
        return text
    if p.unit == "chars":
        return text[:p.max_len]
    return text.encode("utf-8")[:p.max_len].decode("utf-8", "ignore")


def is_id(p: model.Parameter) -> bool:
    return p.snake.split("_")[-1] in ("id", "ids")


def sample_text(p: model.Parameter, mode: str) -> str:
    if p.format == "clock_time":
        return "23:30:00"
    if p.format == "date_hour":
        return "2025123123"
    if p.in_path and mode == "all":
        return "a/b 中?"
    if mode == "minimal":
        return "u1" if is_id(p) else "a"
    if is_id(p):
        return shortened("u+=-_1", p)
    return shortened(ADDRESS if p.snake.endswith(("uri", "url")) else TEXT, p)


def sample_number(p: model.Parameter, mode: str) -> int:
    if p.values:
        return p.values[0 if mode == "minimal" else -1].value
    lowest = p.min if p.min is not None else 1
    if mode == "minimal":
        return lowest
    return p.max if p.max is not None else MILLISECONDS if p.type == "long" else lowest + 41


def sample_list(p: model.Parameter, mode: str) -> list[str]:
    first = "u1" if is_id(p) else "a"
    if mode == "minimal":
        return [first]
    items = ["u1", "u+=-_2"] if is_id(p) else [shortened("标签 & 1", p), shortened("b\"c'", p)]
    if p.empty_items:
        items[1] = ""
    return items[:p.max_items] if p.max_items is not None else items


def sample_object(op: model.Operation, p: model.Parameter, mode: str) -> dict[str, Any]:
    members = children(op, p)
    if not members:
        return {"key": "a" if mode == "minimal" else TEXT}
    return {name: sample_value(op, q, mode) for name, q in members if mode == "all" or q.required is True}


def sample_value(op: model.Operation, p: model.Parameter, mode: str) -> Any:
    if p.is_list:
        return sample_list(p, mode)
    if p.type in ("int", "long") or p.is_integer_enum:
        return sample_number(p, mode)
    if p.type == "enum":
        return p.values[0 if mode == "minimal" else -1].value
    if p.type == "double":
        return 0.5
    if p.type == "bool":
        return mode == "all" and p.wire != op.events  # events are no answer that a vector could describe
    if p.type == "map<string,string>":
        return {"10001": "a"} if mode == "minimal" else {"10001": shortened(TEXT, p), "k[2]": "b & c"}
    if is_array(op, p):
        items = [sample_object(op, p, mode)]
        return items * 2 if mode == "all" and (p.max_items or 2) > 1 else items
    if p.type in ("json", "object"):
        return sample_object(op, p, mode)
    return sample_text(p, mode)


def needed(p: model.Parameter, given: dict[str, Any]) -> bool:
    other, value = p.required_when or (p.required_with, None)
    return other in given and (value is None or given[other] == value)


def sample_params(op: model.Operation, mode: str) -> dict[str, Any]:
    """Values by wire name in the catalogue's order."""
    wanted = op.top_params if mode == "all" else op.required_params
    given = {p.wire: sample_value(op, p, mode) for p in wanted}
    given.update({p.wire: sample_value(op, p, mode) for p in op.optional_params if needed(p, given)})
    return {p.wire: given[p.wire] for p in op.top_params if p.wire in given}


ANSWERS: dict[str, Any] = {
    "string": '甲"乙\\😀', "enum": "1", "int": 42, "long": MILLISECONDS, "double": 1.5, "bool": True,
    "array<string>": ["标签", "b"], "map<string,string>": {"键.1": "值", "k2": ""},
    "map<string,array<string>>": {"u.1": ["标签", "b"], "u2": []},
}
