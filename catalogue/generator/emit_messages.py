"""Message types for the core and for C: core/catalogue/message_rows.cpp, rongcloud/api/messages.h and its bodies."""

from __future__ import annotations

from . import emit_c, emit_shared_rows, emit_table, model
from .messages import Messages, MessageType, Schema, Structure
from .text import banner, c_string

SOURCE = "catalogue/message_types.yaml"
ROWS = "core/catalogue/message_rows.cpp"
HEADER = f"{emit_c.HEADERS}/messages.h"
BODIES = f"{emit_c.SOURCES}/messages.cpp"
INTRODUCTION = """
The content of each built-in type as JSON text, for `content` in the calls that send messages, together with its object
name: rc_message_send_private(client, "alice", to, 1, RC_OBJECT_NAME_TEXT, rc_bytes_data(content), NULL, ...).
Required members are arguments; all others go into `more`, which may be NULL, by the setters of rc_params that the
word after a name says (see rongcloud/api/message.h). A member that is a structure is JSON text as the function of the
structure makes it: rc_params_set_json(more, RC_FIELD_USER, rc_bytes_data(user)). Members are checked as the
parameters of a call are, and the content as a whole may have at most {most} bytes. `*out` is the caller's; a NUL
follows its last byte. Ownership, failure and threads are those of rongcloud.h."""
FACTS = (("stored", "stored by clients", "not stored by clients"), ("counted", "counted as unread", "not counted"),
         ("pushed", "pushed", "not pushed"))


def by_name(messages: Messages) -> list[MessageType]:
    return sorted(messages.types, key=lambda t: t.object_name)


def structures_by_name(messages: Messages) -> list[Structure]:
    return sorted(messages.structures, key=lambda s: s.name)


def wire_name(schema: Schema) -> str:
    """The name that the library knows a schema by."""
    return schema.object_name if isinstance(schema, MessageType) else schema.name


def facts(t: MessageType) -> str:
    """Stored by clients, counted as unread, pushed."""
    known = [yes if getattr(t, key) else no for key, yes, no in FACTS if getattr(t, key) is not None]
    unknown = [yes for key, yes, _ in FACTS if getattr(t, key) is None]
    said = ", ".join(known)
    if unknown:
        said += ("; " if said else "") + "not known whether " + " or ".join(unknown)
    return said[:1].upper() + said[1:]


# ---- Rows of the core


def description(schema: Schema) -> dict[str, object]:
    """What rc_message_type_describe answers."""
    head = {"object_name": schema.object_name} if isinstance(schema, MessageType) else {}
    entry = {**head, "name": schema.name, "c_symbol": schema.c_symbol,
             **{key: value for key, value in schema.raw.items() if key not in ("object_name", "name", "fields")}}
    entry["fields"] = None if schema.is_open else [
        {"name": f.param.wire, "snake": f.param.snake, "type": f.param.type, "required": f.param.required,
         **{key: value for key, value in row.items() if key not in ("name", "as")}, "doc": f.param.doc}
        for f, row in zip(schema.fields, schema.raw["fields"])]
    for row in entry["fields"] or []:
        if "values" in row:
            row["values"] = [{"value": value, "doc": doc} for value, doc in row["values"].items()]
    return entry


def row(schema: Schema) -> str:
    fields = emit_table.variable(schema.id, "parameters") if schema.params else "{}"
    closed = isinstance(schema, Structure) and schema.closed
    return (f"    {{{c_string(wire_name(schema))}, {fields}, {str(schema.is_open).lower()}, {str(closed).lower()}}},\n")


def table(name: str, schemas: list[Schema]) -> str:
    if not schemas:
        return f"constexpr std::array<MessageType, 0> k_{name}{{}};\n\n"
    return f"constexpr std::array<MessageType, {len(schemas)}> k_{name}{{{{\n" + "".join(map(row, schemas)) + "}};\n\n"


def emit_rows(catalogue: model.Catalogue) -> str:
    messages = catalogue.messages
    types, structures = by_name(messages), structures_by_name(messages)
    shared_rows = emit_shared_rows.SharedRows(catalogue)
    out = banner("//", SOURCE) + emit_shared_rows.HEAD + "namespace {\n\n"
    out += "\n".join(filter(None, (emit_table.operation_block(schema, shared_rows)
                                   for schema in (*structures, *types))))
    out += "\n" + table("message_structures", structures) + table("message_types", types) + "}  // namespace\n\n"
    out += "std::span<const MessageType> message_types() noexcept { return k_message_types; }\n\n"
    out += "std::span<const MessageType> message_structures() noexcept { return k_message_structures; }\n\n"
    out += f"std::size_t message_content_max_bytes() noexcept {{ return {messages.content_max_bytes}; }}\n"
    return out + emit_table.TAIL


# ---- C


def arguments(schema: Schema) -> list[str]:
    return [d for p in schema.required_params for d in emit_c.declaration(p)] + [
        "const rc_params *more", "rc_bytes **out", "rc_error **err"]


def signature(schema: Schema, prefix: str, end: str) -> str:
    return emit_c.broken(f"{prefix} {schema.c_symbol}(", arguments(schema), end)


def comment(schema: Schema) -> str:
    head = [schema.title, schema.object_name] if isinstance(schema, MessageType) else [schema.title, schema.doc]
    out = emit_c.line(emit_c.sentence(*head), first="/* ")
    if isinstance(schema, MessageType):
        out += emit_c.line(emit_c.sentence(facts(schema), schema.notes))
    out += " * Its members are not known: `more` takes any.\n" if schema.is_open else emit_c.inputs_comment(schema)
    return out + emit_c.line("Sources: " + "; ".join(schema.sources) + ".").rstrip("\n") + " */\n"


def macros(rows: dict[str, str]) -> str:
    width = max(map(len, rows), default=0)
    return "".join(f"#define {name:<{width}} {c_string(text)}\n" for name, text in rows.items())


def emit_header(messages: Messages) -> str:
    head = banner("/*", SOURCE) + "\n" + emit_c.line("Messages: the built-in types, and the structures in them.")
    most = messages.content_max_bytes
    head += " *\n" + emit_c.line(INTRODUCTION.format(most=most)).rstrip("\n") + " */\n"
    body = "#include <rongcloud/rongcloud.h>\n\n"
    body += "/* Object names of the built-in types. One of an app's own must not begin with \"RC:\". */\n"
    body += macros({t.macro: t.object_name for t in messages.types})
    fields = {f.param.macro: f.param.wire.rpartition("[].")[2] for schema in messages.schemas for f in schema.fields}
    body += "\n/* Names of members, for the setters of rc_params. */\n" + macros(dict(sorted(fields.items())))
    body += '\n#ifdef __cplusplus\nextern "C" {\n#endif\n\n'
    for schema in messages.schemas:
        body += comment(schema) + signature(schema, "RC_API rc_status", ");") + "\n\n"
    return head + emit_c.guarded("messages", body + "#ifdef __cplusplus\n}\n#endif\n")


def emit_body(schema: Schema) -> str:
    function = "typed_content" if isinstance(schema, MessageType) else "typed_structure"
    out = signature(schema, 'extern "C" rc_status', ") {") + "\n"
    out += f"    return rongcloud::capi::{function}({c_string(wire_name(schema))}, more, out, err,"
    if not schema.required_params:
        return out + " [](rongcloud::capi::Inputs &) {});\n}\n"
    out += "\n        [&](rongcloud::capi::Inputs &inputs) {\n"
    out += "".join(f"            {emit_c.input_statement(p)}\n" for p in schema.required_params)
    return out + "        });\n}\n"


def emit_bodies(messages: Messages) -> str:
    out = banner("//", SOURCE) + '\n#include <rongcloud/api/messages.h>\n\n#include "capi/src/typed_content.hpp"\n'
    return out + "".join("\n" + emit_body(schema) for schema in messages.schemas)


def files(catalogue: model.Catalogue) -> dict[str, str]:
    messages = catalogue.messages
    return {ROWS: emit_rows(catalogue), HEADER: emit_header(messages), BODIES: emit_bodies(messages)}
