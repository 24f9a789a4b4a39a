"""The vectors of messages as C++: each struct filled in member by member."""

from __future__ import annotations

from typing import Any

from .emit_messages import SOURCE
from .messages import Field, Messages, MessageType, Schema
from .text import banner, c_string, compact_json
from .vector_cpp import literal
from .vector_messages import sample_fields

OUTPUT = "tests/vectors/typed_messages.hpp"
HEAD = """
// For tests/contract/contract_cpp.cpp.
#pragma once

#include <map>
#include <string>

#include <rongcloud/cpp/messages.hpp>

namespace vectors {

"""


def given(schema: Schema, f: Field, fields: dict[str, Any]) -> Any:
    """The value of a member of the struct; None when there is none."""
    if f.in_list:
        items = fields.get(f.in_list[0], [])
        return next((item[f.in_list[1]] for item in items if f.in_list[1] in item), None)
    return fields.get(f.param.wire)


def assignments(schema: Schema, fields: dict[str, Any], target: str) -> list[str]:
    if schema.is_open:
        return [f"{target}members = {c_string(compact_json(fields))};"]
    out = []
    for f in schema.own_fields:
        value = given(schema, f, fields)
        if value is None:
            continue
        member = f"{target}{f.param.snake}"
        if f.structure:
            out += [f"{member}.emplace();", *assignments(f.structure, value, f"{member}->")]
        else:
            out.append(f"{member} = {literal(f.param, value)};")
    return out


def emit_function(schema: Schema, mode: str) -> str:
    lines = assignments(schema, sample_fields(schema, mode), "made.")
    answer = "rc::MessageBody(made).content" if isinstance(schema, MessageType) else "made.json()"
    return (f"inline std::string {schema.name}_{mode}() {{\n    rc::messages::{schema.cpp_name} made{{}};\n"
            + "".join(f"    {line}\n" for line in lines) + f"    return {answer};\n}}\n")


def emit_typed(messages: Messages) -> str:
    made = [(schema, mode) for schema in messages.schemas for mode in ("minimal", "all")]
    out = banner("//", SOURCE) + HEAD + "\n".join(emit_function(schema, mode) for schema, mode in made)
    out += "\n// The JSON text of a struct by its name and that of the vector.\n"
    out += "inline const std::map<std::string, std::string (*)()> &typed_messages() {\n"
    out += "    static const std::map<std::string, std::string (*)()> all{\n"
    out += "".join(f'        {{"{schema.name} {mode}", &{schema.name}_{mode}}},\n' for schema, mode in made)
    return out + "    };\n    return all;\n}\n\n}  // namespace vectors\n"
