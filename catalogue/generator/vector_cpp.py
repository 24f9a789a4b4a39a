"""The vectors as C++: each typed request filled in completely, and each typed answer read member by member."""

from __future__ import annotations

from typing import Any

from . import message_requests, model
from .cpp_members import member_name
from .members import Member, has_members, is_array, members_of
from .text import banner, c_string, compact_json
from .vector_answers import expected_values
from .vector_samples import sample_params

OUTPUT = "tests/vectors/typed_requests.hpp"
HEAD = """
// For tests/contract/contract_cpp.cpp.
#pragma once

#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include <rongcloud/cpp/all.hpp>

namespace vectors {

using Values = std::vector<std::string>;

inline std::string text_of(const std::string &value) { return value; }
inline std::string text_of(bool value) { return value ? "true" : "false"; }
inline std::string text_of(double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}
template <class Integer>
std::string text_of(Integer value) {
    return std::to_string(value);
}

"""


def literal(p: model.Parameter, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return f"{value}" if isinstance(value, float) or abs(value) < 2**31 else f"INT64_C({value})"
    if p.is_list:
        return "{" + ", ".join(map(c_string, value)) + "}"
    if p.type == "map<string,string>":
        rows = ", ".join(f"{{{c_string(key)}, {c_string(text)}}}" for key, text in value.items())
        return f"std::map<std::string, std::string>{{{rows}}}"
    return c_string(value if isinstance(value, str) else compact_json(value))


def cpp_type(op: model.Operation) -> str:
    return f"{op.cpp_namespace}::{op.cpp_name}"


def function_name(op: model.Operation) -> str:
    return op.id.replace(".", "_")


def assignments(members: tuple[Member, ...], values: dict[str, Any], target: str, depth: int) -> str:
    """Statements that give the members of the struct `target` their values, one scope for each struct inside."""
    indent = "    " * depth
    out = ""
    for m in members:
        place = f"{target}.{member_name(m.snake)}"
        if m.name not in values:
            continue
        if not m.members:
            out += f"{indent}{place} = {literal(m.param, values[m.name])};\n"
        else:
            optional = m.param.required is not True
            out += struct_assignments(m.members, values[m.name], place, m.is_array, optional, depth)
    return out


def struct_assignments(members: tuple[Member, ...], value: Any, place: str, array: bool, optional: bool,
                       depth: int) -> str:
    indent = "    " * depth
    inner = f"member_{depth}"
    if not array:
        # Assigned: clang takes a struct inside a struct for one that emplace() cannot make.
        made = f"{indent}    {place} = std::decay_t<decltype(*{place})>{{}};\n" if optional else ""
        return (f"{indent}{{\n{made}{indent}    auto &{inner} = {'*' if optional else ''}{place};\n"
                + assignments(members, value, inner, depth + 1) + f"{indent}}}\n")
    out = f"{indent}{place}.emplace();\n" if optional else ""
    for item in value:
        out += f"{indent}{{\n{indent}    auto &{inner} = {place}{'->' if optional else '.'}emplace_back();\n"
        out += assignments(members, item, inner, depth + 1) + f"{indent}}}\n"
    return out


def emit_message(op: model.Operation, params: dict[str, Any]) -> str:
    texts = [literal(p, params[p.wire]) for wire in (op.message.object_name, op.message.content)
             for p in op.top_params if p.wire == wire]
    return f"    request.message = rc::MessageBody{{{', '.join(texts)}}};\n"


def emit_request(op: model.Operation) -> str:
    params = sample_params(op, "all")
    out = f"inline {cpp_type(op)} {function_name(op)}() {{\n    {cpp_type(op)} request{{}};\n"
    for p in op.top_params:
        if message_requests.is_part(op, p):
            out += emit_message(op, params) if message_requests.is_first(op, p) else ""
        elif has_members(op, p):
            out += struct_assignments(members_of(op, p), params[p.wire], f"request.{p.snake}", is_array(op, p),
                                      p.required is not True, 1)
        else:
            out += f"    request.{p.snake} = {literal(p, params[p.wire])};\n"
    return out + "    return request;\n}\n"


def emit_values(op: model.Operation) -> str:
    expected = expected_values(op)
    name = "answer" if expected else ""
    out = f"inline Values values_of(const {cpp_type(op)}::Result &{name}) {{\n    return {{"
    return out + ",\n            ".join(f"text_of(answer.{e.member})" for e in expected) + "};\n}\n"


def emit_visitor(catalogue: model.Catalogue) -> str:
    out = "// Calls `visit` with the request of `operation`; false when there is none.\ntemplate <class Visit>\n"
    out += "bool with_request(const std::string &operation, const Visit &visit) {\n"
    for op in catalogue.operations:
        out += f"    if (operation == {c_string(op.id)}) return visit({function_name(op)}()), true;\n"
    return out + "    return false;\n}\n"


def emit_typed(catalogue: model.Catalogue) -> str:
    body = "\n".join(emit_request(op) + emit_values(op) for op in catalogue.operations)
    tail = "\n}  // namespace vectors\n"
    return banner("//", "catalogue/endpoints") + HEAD + body + "\n" + emit_visitor(catalogue) + tail
