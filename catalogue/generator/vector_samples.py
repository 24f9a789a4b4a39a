"""Sample inputs and answers for the test vectors: small ones, and ones full of characters that need encoding."""

from __future__ import annotations

from typing import Any

from . import model
from .members import children, is_array
from .text import compact_json

TEXT = "名字 A&b=c+d%e\"f'g~😀\n行"
ADDRESS = "http://example.com/头像.jpg?a=1&b=2"
MILLISECONDS = 1735689600000
MODES = ("minimal", "all")


# Texts of the sets of characters: a small one, and one with all that the set has.
CHARACTER_SAMPLES = {
    "letters_digits": ("a1", "Az09"), "letters_digits_han": ("a1", "敏感詞Az09"), "letters_digits_dashes": ("a1", "Az_0-9"),
    "attribute_name": ("a1", "az+=-_9Z"), "ext_name": ("ext_a", "ext_键"), "ext_lower_name": ("ext_a", "ext_a_9"),
    "decimal": ("1", "0123456789"),
}


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
    if p.characters is not None:
        return CHARACTER_SAMPLES[p.characters][MODES.index(mode)].ljust(p.min_len or 0, "a")
    if p.in_path and mode == "all":
        return "a/b 中?"
    if mode == "minimal":
        return ("u1" if is_id(p) else "a").ljust(p.min_len or 0, "a")
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
    if p.values:
        return [v.value for v in p.values][:1 if mode == "minimal" else 2]
    if p.structure is not None:
        return [compact_json(sample_structure(p.structure, mode))] * (1 if mode == "minimal" else 2)
    if mode == "minimal":
        return [first]
    items = ["u1", "u+=-_2"] if is_id(p) else [shortened("标签 & 1", p), shortened("b\"c'", p)]
    if p.characters is not None:
        items = list(CHARACTER_SAMPLES[p.characters])
    if p.empty_items:
        items[1] = ""
    most = p.condition("max_items_with")
    return items[:most.value if most else p.max_items]


def sample_free_names(p: model.Parameter, mode: str) -> dict[str, str]:
    """Of an object whose names are the caller's."""
    first, second = CHARACTER_SAMPLES.get(p.key_characters, ("10001", "k[2]"))
    if mode == "minimal":
        return {first: "a"}
    return {first: shortened(TEXT, p), second: "b & c"}


def sample_object(op: model.Operation, p: model.Parameter, mode: str) -> dict[str, Any]:
    members = children(op, p)
    if not members and p.key_characters is not None:
        return sample_free_names(p, mode)
    if not members:
        return {"key": "a" if mode == "minimal" else TEXT}
    wanted = [(name, q) for name, q in members if q.condition("excludes") is None]
    return {name: sample_value(op, q, mode) for name, q in wanted if mode == "all" or q.required is True}


def sample_structure(structure: Any, mode: str) -> dict[str, Any]:
    """A value of a structure of message_types.yaml."""
    fields = sample_params(structure, mode)
    for f in structure.fields:
        if f.one_member_each and f.param.wire in fields:
            fields[f.param.wire] = [{name: value} for name, value in fields[f.param.wire][0].items()]
    return fields


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
    if p.structure is not None:
        value = sample_structure(p.structure, mode)
        return compact_json(value) if p.type == "string" else value
    if p.type == "map<string,string>":
        return sample_free_names(p, mode)
    if is_array(op, p):
        items = [sample_object(op, p, mode)]
        return items * 2 if mode == "all" and (p.max_items or 2) > 1 else items
    if p.type in ("json", "object"):
        return sample_object(op, p, mode)
    if mode == "all" and (held := held_member(op, p)):
        return compact_json({"content": TEXT, held: {"type": 2, "userIdList": ["u1"]}})
    return sample_text(p, mode)


def held_member(op: model.Operation, p: model.Parameter) -> str | None:
    """The member that a switch asks for in the JSON text `p`."""
    found = (c for q in op.params for c in q.conditions if c.kind == "holds" and c.other == p.wire)
    return next((c.value for c in found), None)


def needed(p: model.Parameter, given: dict[str, Any]) -> bool:
    c = p.needed_by
    if c is None or c.kind == "required_above":
        return False
    if c.kind == "required_without":
        return c.other not in given
    return c.other in given and (c.kind == "required_with" or given[c.other] == c.value)


def completed(op: model.Operation, given: dict[str, Any], mode: str = "minimal") -> dict[str, Any]:
    """`given` and whatever it makes required."""
    given = dict(given)
    while missing := [p for p in op.optional_params if p.wire not in given and needed(p, given)]:
        # Of two of which one is enough, the one that stands last: it is the newer one, or the simpler.
        p = missing[-1] if missing[0].needed_by.kind == "required_without" else missing[0]
        given[p.wire] = sample_value(op, p, mode)
    return given


def sample_params(op: model.Operation, mode: str) -> dict[str, Any]:
    """Values by wire name in the catalogue's order."""
    wanted = op.top_params if mode == "all" else op.required_params
    given = completed(op, {p.wire: sample_value(op, p, mode) for p in wanted}, mode)
    return {p.wire: given[p.wire] for p in op.top_params if p.wire in given}


ANSWERS: dict[str, Any] = {
    "string": '甲"乙\\😀', "enum": "1", "int": 42, "long": MILLISECONDS, "double": 1.5, "bool": True,
    "array<string>": ["标签", "b"], "map<string,string>": {"键.1": "值", "k2": ""},
    "map<string,array<string>>": {"u.1": ["标签", "b"], "u2": []},
}
