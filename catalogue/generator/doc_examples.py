"""One call of each operation in C, C++, Python and curl, for docs/endpoints."""

from __future__ import annotations

import json
from typing import Any

from . import message_requests, model
from .emit_c import broken
from .cpp_members import member_name
from .cpp_types import is_json_text
from .emit_cpp import answer_tree
from .members import Member, has_members, is_array, members_of
from .python_text import attribute
from .text import c_string, compact_json
from .vector_encoder import expected_request
from .vector_samples import sample_params


SAMPLE_TYPE, SAMPLE_TEXT = "RC:TxtMsg", "hi"  # the message of the examples


def with_message(op: model.Operation, params: dict[str, Any]) -> dict[str, Any]:
    """`params` with a message that is one, where the operation sends one."""
    if not op.message or op.message.content not in params:
        return params
    message = {op.message.object_name: SAMPLE_TYPE, op.message.content: compact_json({"content": SAMPLE_TEXT})}
    return {**params, **message}


def plain(value: Any) -> str:
    """Readable text of a value: documents are UTF-8, so nothing but quotes is escaped."""
    return json.dumps(value, ensure_ascii=False)


def first_text(op: model.Operation) -> str | None:
    """A field of the answer that every example prints."""
    return next((r.path for r in op.response if r.type == "string" and "." not in r.path), None)


def c_argument(p: model.Parameter, value: Any) -> str:
    if p.is_list:
        return f"{p.snake}, {len(value)}"
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (dict, list)):
        return c_string(compact_json(value))
    return c_string(value) if isinstance(value, str) else str(value)


def c_example(op: model.Operation, params: dict[str, Any]) -> str:
    lists = [p for p in op.required_params if p.is_list]
    more = [p for p in op.optional_params if p.wire in params]
    shown = first_text(op)
    out = "".join(f"const char *{p.snake}[] = {{{', '.join(map(plain, params[p.wire]))}}};\n" for p in lists)
    out += "rc_params *more = rc_params_new();\n" if more else ""
    out += "".join(f"rc_params_set_{c_setter(p)}(more, {p.macro}, {c_value(params[p.wire])});\n" for p in more)
    out += "rc_result *answer = NULL;\nrc_error *error = NULL;\n"
    arguments = ["client", *(c_argument(p, params[p.wire]) for p in op.required_params), "more" if more else "NULL",
                 "&answer", "&error"]
    out += broken(f"rc_status status = {op.c_symbol}(", arguments, ");") + "\n"
    out += f'const char *text = rc_result_str(answer, "{shown}");\n' if shown else ""
    out += "if (status != RC_OK) fputs(rc_error_message(error), stderr);\n"
    out += "else if (text != NULL) puts(text);\n" if shown else "else puts(rc_result_json(answer));\n"
    return out + "rc_result_free(answer);\nrc_error_free(error);\n" + ("rc_params_free(more);\n" if more else "")


def c_value(value: Any) -> str:
    return c_string(compact_json(value)) if isinstance(value, (dict, list)) else plain(value)


def c_setter(p: model.Parameter) -> str:
    if p.type in model.OBJECT_TYPES:
        return "json"
    if p.is_integer_enum or p.type in ("int", "long"):
        return "int"
    return {"bool": "bool", "double": "double"}.get(p.type, "str")


def cpp_value(p: model.Parameter, value: Any) -> str:
    if is_json_text(p):
        return f'R"({compact_json(value)})"'
    if isinstance(value, list):
        return "{" + ", ".join(map(plain, value)) + "}"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{{{plain(k)}, {plain(v)}}}" for k, v in value.items()) + "}"
    return plain(value)


def cpp_members(members: tuple[Member, ...], is_list: bool, value: Any, place: str) -> str:
    """Statements that fill a struct, or add one to a list."""
    out = ""
    if is_list:
        name = model.to_snake(place.split(".")[-1]) + "_item"
        out, place, value = f"auto &{name} = {place}.emplace_back();\n", name, value[0]
    for m in members:
        if m.name in value and m.members:
            out += cpp_members(m.members, m.is_array, value[m.name], f"{place}.{member_name(m.snake)}")
        elif m.name in value:
            out += f"{place}.{member_name(m.snake)} = {cpp_value(m.param, value[m.name])};\n"
    return out


def cpp_example(op: model.Operation, params: dict[str, Any]) -> str:
    structs = [p for p in op.required_params if has_members(op, p)]
    values = []
    for p in op.required_params:
        if message_requests.is_part(op, p):
            values += [f"rc::messages::Text{{{plain(SAMPLE_TEXT)}}}"] if message_requests.is_first(op, p) else []
        else:
            values.append("{}" if p in structs else cpp_value(p, params[p.wire]))
    name = f"{op.cpp_namespace}::{op.cpp_name}"
    out = f"{name} request{{{', '.join(values)}}};\n"
    out += "".join(cpp_members(members_of(op, p), is_array(op, p), params[p.wire], f"request.{p.snake}")
                   for p in structs)
    for p in op.optional_params:
        if p.wire not in params or message_requests.is_part(op, p):
            continue
        if has_members(op, p):
            out += f"auto &{p.snake} = request.{p.snake}.emplace();\n"
            out += cpp_members(members_of(op, p), is_array(op, p), params[p.wire], p.snake)
        else:
            out += f"request.{p.snake} = {cpp_value(p, params[p.wire])};\n"
    shown = next((n for n in answer_tree(op).values() if n.name == first_text(op)), None)
    use = f"answer.{shown.snake}" if shown else "answer.raw.json()"
    return out + f"const {name}::Result answer = client.call(request);\nstd::cout << {use} << '\\n';\n"


def python_example(op: model.Operation, params: dict[str, Any]) -> str:
    names = {p.wire: attribute(p.snake) for p in op.top_params}
    parts = {p.wire for p in message_requests.parts(op)}
    given = [f"{names[wire]}={value!r}".replace("'", '"') for wire, value in params.items() if wire not in parts]
    given += [f"message=rongcloud.messages.Text({plain(SAMPLE_TEXT)})"] if parts & set(params) else []
    arguments = ", ".join(given)
    use = "print(answer)" if op.response else ""
    call = f"client.{attribute(op.group)}.{attribute(op.verb)}({arguments})\n"
    return f"answer = {call}{use}\n" if use else call


def shell_quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def curl_example(op: model.Operation, params: dict[str, Any]) -> str:
    request = expected_request(op, params)
    out = f"rongcloud_curl {request['method']} {shell_quoted(request['target'])}"
    if request.get("content_type"):
        out += f" \\\n    -H 'Content-Type: {request['content_type']}' --data-binary {shell_quoted(request['body'])}"
    return out + "\n"


def examples(op: model.Operation) -> str:
    params = with_message(op, sample_params(op, "minimal"))
    out = "<details><summary>Examples</summary>\n\n"
    for language, text in (("c", c_example(op, params)), ("cpp", cpp_example(op, params)),
                           ("python", python_example(op, params)), ("sh", curl_example(op, params))):
        out += f"```{language}\n{text}```\n\n"
    return out + "</details>\n"
