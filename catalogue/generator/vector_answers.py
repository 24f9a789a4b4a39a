"""A sample answer for each operation, and what reading it must give, by path in C and by member in C++."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from . import model
from .emit_cpp import Node, answer_tree, struct_members
from .text import c_string
from .vector_samples import ANSWERS


@dataclass(frozen=True)
class Expected:
    path: str  # for rc_result_...
    kind: str  # text | integer | number | boolean | count
    value: Any
    member: str  # in C++: "users[1].user_id"


KINDS = {"string": "text", "enum": "text", "int": "integer", "long": "integer", "double": "number", "bool": "boolean"}


def success_code(catalogue: model.Catalogue, op: model.Operation) -> int:
    return max((len(path), code) for code, path in catalogue.success if op.path.startswith(path))[1]


def sample_node(node: Node) -> Any:
    if node.type in ANSWERS:
        return ANSWERS[node.type]
    if node.keyed:
        return {"k.1": {m.name: sample_node(m) for m in struct_members(node)}}
    item = {m.name: sample_node(m) for m in node.members.values()}
    return [item, item] if node.is_array else item


def sample_answer(catalogue: model.Catalogue, op: model.Operation) -> dict[str, Any]:
    fields = {node.name: sample_node(node) for node in answer_tree(op).values()}
    return {"code": success_code(catalogue, op), **fields, "field_of_the_future": [{"a": None}]}


def expected_of(node: Node, value: Any, path: str, member: str) -> list[Expected]:
    if node.type in KINDS:
        return [Expected(path, KINDS[node.type], value, member)]
    out = [Expected(path, "count", len(value), f"{member}.size()")] if isinstance(value, list) or node.keyed else []
    if node.type == "array<string>":
        return out + [Expected(f"{path}[{i}]", "text", text, f"{member}[{i}]") for i, text in enumerate(value)]
    if node.type == "map<string,string>":
        return out + [Expected(f'{path}["{key}"]', "text", text, f"{member}.at({c_string(key)})")
                      for key, text in value.items()]
    if node.type == "map<string,array<string>>":
        return out + [e for key, items in value.items() for e in expected_of(
            Node(key, "array<string>", ""), items, f'{path}["{key}"]', f"{member}.at({c_string(key)})")]
    if node.keyed:
        items = [(f'{path}["{key}"]', f"{member}.at({c_string(key)})", item) for key, item in value.items()]
    else:
        items = [(f"{path}[{i}]", f"{member}[{i}]", item) for i, item in enumerate(value)] if node.is_array else [
            (path, member, value)]
    return out + [e for at, where, item in items for m in struct_members(node)
                  for e in expected_of(m, item[m.name], f"{at}.{m.name}", f"{where}.{m.snake}")]


def expected_values(op: model.Operation) -> list[Expected]:
    return [e for node in answer_tree(op).values() for e in expected_of(node, sample_node(node), node.name, node.snake)
            if node.cpp_type is not None]
