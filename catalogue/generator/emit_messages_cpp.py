"""Messages in C++: rongcloud/cpp/messages.hpp."""

from __future__ import annotations

from . import emit_cpp, model
from .cpp_members import explanation
from .cpp_types import is_json_text, member_type
from .emit_c import line, sentence
from .emit_messages import SOURCE, facts
from .messages import Field, Messages, MessageType, Schema
from .text import banner, c_string

OUTPUT = "capi/include/rongcloud/cpp/messages.hpp"
INTRODUCTION = """Messages: the built-in types, and the structures in them. Each type is an aggregate with its required
members first, and converts to the rc::MessageBody that requests take, which checks it:
rc::message::SendPrivate{"alice", {"bob"}, rc::messages::Text{"hi"}}. A message that is wrong throws rc::ArgumentError
then. The structures convert to JSON text, as the member push_ext of requests takes it."""
HEADERS = {"cstdint": "std::int64_t", "map": "std::map<", "optional": "std::optional<", "string": "std::string",
           "vector": "std::vector<"}


def field_type(f: Field) -> str:
    if f.structure:
        bare = f.structure.cpp_name
        return bare if f.param.required is True else f"std::optional<{bare}>"
    return member_type(f.param)


def emit_fields(schema: Schema) -> str:
    if schema.is_open:
        return ("    // The members as a JSON object; which there are is not known.\n"
                '    std::string members = "{}";\n\n')
    out = ""
    for f in [*schema.required_fields, *schema.optional_fields]:
        out += emit_cpp.emit_comment(explanation(f.param, f.structure is not None), "    ")
        out += f"    {field_type(f)} {f.param.snake}{'' if f.param.required is True else '{}'};\n"
    return out + "\n"


def fill_statement(f: Field) -> str:
    name = c_string(f.param.wire)
    if f.in_list:
        array, member = map(c_string, f.in_list)
        return f"detail::add_member(fields, {array}, {member}, {f.param.snake});"
    method = "set_json" if is_json_text(f.param) and not f.structure else "set"
    return f"fields.{method}({name}, {f.param.snake});"


def emit_fill(schema: Schema) -> str:
    statements = ["fields.set_members(members);"] if schema.is_open else map(fill_statement, schema.own_fields)
    body = "".join(f"        {statement}\n" for statement in statements)
    if not body:
        return "    RC_LOCAL void fill(Params &) const {}\n"
    return f"    RC_LOCAL void fill(Params &fields) const {{\n{body}    }}\n"


def mentions(t: MessageType) -> str:
    """The expression that tells whether a message says whom it mentions."""
    return f"{t.mentions.param.snake}.has_value()" if t.mentions else "false"


def emit_schema(schema: Schema) -> str:
    if isinstance(schema, MessageType):
        head = sentence(schema.title, schema.object_name, facts(schema), schema.notes)
        names = f"    static constexpr const char *object_name = {c_string(schema.object_name)};\n\n"
        end = f"    RC_LOCAL operator MessageBody() const {{ return detail::message_body(*this, {mentions(schema)}); }}\n"
    else:
        head = sentence(schema.title, schema.doc)
        names = f"    static constexpr const char *name_in_catalogue = {c_string(schema.name)};\n\n"
        end = "    // JSON text. Throws ArgumentError when a member is wrong.\n"
        end += "    RC_LOCAL std::string json() const { return detail::structure_json(*this); }\n"
        end += "    RC_LOCAL operator std::string() const { return json(); }\n"
    return (emit_cpp.emit_comment(head, "") + f"struct {schema.cpp_name} {{\n" + names + emit_fields(schema)
            + emit_fill(schema) + end + "};\n")


def emit_header(messages: Messages) -> str:
    structs = "\n".join(emit_schema(schema) for schema in messages.schemas)
    body = "".join(f"#include <{name}>\n" for name, word in HEADERS.items() if word in structs)
    body += "\n#include <rongcloud/detail/message.hpp>\n\n"
    body += emit_cpp.in_namespace("rc::messages", structs)
    return banner("//", SOURCE) + "\n" + line(INTRODUCTION, "// ") + emit_cpp.guarded("messages", body)


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {OUTPUT: emit_header(catalogue.messages)}
