"""Messages in Python: rongcloud/messages.py."""

from __future__ import annotations

from . import model, python_members
from .emit_messages import SOURCE, facts
from .emit_python import parameter_doc
from .messages import Field, Messages, MessageType, Schema
from .python_text import attribute, docstring, generated, item_lines, paragraph, sentence

OUTPUT = "python/rongcloud/messages.py"
READERS = {"string": "text", "int": "integer", "long": "integer", "double": "number", "bool": "boolean",
           "array<string>": "list_of(text)", "object": "mapping", "json": "anything", "map<string,string>": "mapping",
           "array<object>": "objects"}
RAW = "    raw: Any = field(default=None, repr=False, compare=False)\n"
HEAD = '''"""Messages: the built-in types, the structures in them, and types of an app's own.

    client.message.send_private(from_user_id="a", to_user_id=["b"], message=rongcloud.messages.Text("hi"))

Required members are positional, all others keywords. The library checks a message when it is sent, or by to_json().
`parse` reads what the service sends back.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from json import loads
from typing import Any, ClassVar, Literal

'''
PARSE = '''

def parse(object_name: str, content: str | dict[str, Any]) -> Message:
    """The message that the service sent, for instance in a history or a callback.

    Args:
        object_name: Its type, e.g. "RC:TxtMsg".
        content: Its content, as text or as a dict.

    Returns:
        An object of the class for the type; a member that the content lacks is None, and `raw` has the content as
        it came. Custom for a type that is not known, and for content that is no JSON object.
    """
    kind = TYPES.get(object_name)
    members: Any = content
    if isinstance(content, str):
        try:
            members = loads(content)
        except (ValueError, RecursionError):
            return Custom(object_name, content)
    if not isinstance(members, dict):
        return Custom(object_name, content)
    return Custom(object_name, members) if kind is None else kind.from_dict(members)
'''


def member_annotation(f: Field) -> str:
    if f.structure:
        return f.structure.cpp_name
    one_of = "" if f.param.type != "enum" else " | int" if f.param.is_integer_enum else " | str"
    return python_members.scalar(f.param) + one_of


def reader(f: Field) -> str:
    if f.structure:
        return f"structure_of({f.structure.cpp_name})"
    if f.param.type == "enum":
        return "integer" if f.param.is_integer_enum else "text"
    return READERS[f.param.type]


def members(schema: Schema) -> str:
    """The attributes: required ones first, the others by keyword only."""
    if schema.is_open:
        return "    members: dict[str, Any] = field(default_factory=dict)\n    _: KW_ONLY\n" + RAW
    out = "".join(f"    {attribute(f.param.snake)}: {member_annotation(f)}\n" for f in schema.required_fields)
    out += "    _: KW_ONLY\n"
    out += "".join(f"    {attribute(f.param.snake)}: {member_annotation(f)} | None = None\n"
                   for f in schema.optional_fields)
    return out + RAW


def rows(schema: Schema) -> str:
    """FIELDS in the order of the catalogue."""
    out = "".join(f'        ("{attribute(f.param.snake)}", "{f.param.wire}", {reader(f)}),\n'
                  for f in schema.own_fields)
    return f"    FIELDS = (\n{out}    )\n" if out else ""


def emit_class(schema: Schema) -> str:
    is_type = isinstance(schema, MessageType)
    base = ("OpenMessage" if schema.is_open else "Message") if is_type else "Structure"
    about = " ".join(filter(None, map(sentence, (facts(schema), schema.notes) if is_type else (schema.doc,))))
    told = [(attribute(f.param.snake), sentence(f.param.doc) if f.structure else parameter_doc(f.param))
            for f in [*schema.required_fields, *schema.optional_fields]]
    if schema.is_open:
        told = [("members", "The members, of which none is known; names and values of JSON.")]
    told.append(("raw", "What the service sent, of a message that was read by `parse`."))
    title = f"{sentence(schema.title).rstrip('.')}, {schema.object_name}" if is_type else schema.title
    out = f"@dataclass(frozen=True, slots=True)\nclass {schema.cpp_name}({base}):\n"
    out += docstring("    ", title, *([paragraph(about, "    ").strip()] if about else []),
                     "Attributes:\n" + item_lines(told, "        "))
    name = f'    object_name: ClassVar[str] = "{schema.object_name}"\n' if is_type else (
        f'    NAME: ClassVar[str] = "{schema.name}"\n')
    return out + "\n" + name + members(schema) + ("\n" + rows(schema) if rows(schema) else "")


def imports(body: str) -> str:
    used = [name for name in ("anything", "boolean", "integer", "mapping", "number", "objects", "text")
            if f" {name})" in body or f"({name})" in body]
    base = [name for name in ("Custom", "Message", "OpenMessage", "Structure", "list_of", "structure_of")
            if name in ("Custom", "Message") or f"({name})" in body or f" {name}(" in body]
    return (f"from ._decode import {', '.join(used)}\n" if used else "") + f"from ._message import {', '.join(base)}\n"


def emit_module(messages: Messages) -> str:
    body = "\n\n".join(map(emit_class, messages.schemas))
    names = sorted(["Custom", "Message", "TYPES", "parse", *(s.cpp_name for s in messages.schemas)])
    head = HEAD.replace(", Literal", "" if "Literal[" not in body else ", Literal")
    table = "".join(f'    "{t.object_name}": {t.cpp_name},\n' for t in messages.types)
    return (generated(SOURCE) + head + imports(body) + "\n__all__ = [\n" + "".join(f'    "{n}",\n' for n in names)
            + "]\n\n\n" + body + "\n\n# The class of each built-in type.\nTYPES: dict[str, type[Message]] = {\n" + table
            + "}\n" + PARSE)


def files(catalogue: model.Catalogue) -> dict[str, str]:
    return {OUTPUT: emit_module(catalogue.messages)}
