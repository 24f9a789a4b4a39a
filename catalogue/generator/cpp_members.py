"""C++ structs for the documented members of JSON parameters: rc::push::Send::Notification and what is inside."""

from __future__ import annotations

from . import model
from .cpp_types import is_json_text, is_number, member_type
from .members import Member, has_members, is_array, members_of
from .reserved import RESERVED
from .text import c_string, limits, presence, wrap

OWN_MEMBERS = {"fill"}


def member_name(snake: str) -> str:
    return snake + "_" if snake in RESERVED or snake in OWN_MEMBERS else snake


def struct_name(snake: str, array: bool) -> str:
    return model.to_pascal(snake) + ("Item" if array else "")


def value_type(struct: str, array: bool) -> str:
    return f"std::vector<{struct}>" if array else struct


def param_struct_type(op: model.Operation, p: model.Parameter) -> str | None:
    """The type of a parameter with documented members, without optional; None for any other."""
    if not has_members(op, p):
        return None
    return value_type(struct_name(p.snake, is_array(op, p)), is_array(op, p))


def comment(text: str, indent: str) -> str:
    return wrap(text, indent + "// ", 118) + "\n" if text else ""


def explanation(p: model.Parameter, has_struct: bool = False) -> str:
    required = "required" if p.required is True and is_number(p) else presence(p) if p.required == "conditional" else ""
    facts = ", ".join(filter(None, [required, "JSON text" if is_json_text(p) and not has_struct else "", limits(p)]))
    sentences = [part.rstrip(". ") + "." for part in (p.doc, facts[:1].upper() + facts[1:]) if part.strip()]
    return " ".join(sentences)


def field_type(member: Member) -> str:
    if not member.members:
        return member_type(member.param)
    struct = value_type(struct_name(member.snake, member.is_array), member.is_array)
    return struct if member.param.required is True else f"std::optional<{struct}>"


def emit_struct(name: str, members: tuple[Member, ...], indent: str) -> str:
    inner = indent + "    "
    out = f"{indent}struct {name} {{\n"
    for m in members:
        if m.members:
            out += emit_struct(struct_name(m.snake, m.is_array), m.members, inner)
    for m in sorted(members, key=lambda m: m.param.required is not True):  # so that braces can give the required ones
        out += comment(explanation(m.param, bool(m.members)), inner)
        initial = "" if m.param.required is True and not m.members and not is_number(m.param) else "{}"
        out += f"{inner}{field_type(m)} {member_name(m.snake)}{initial};\n"
    out += f"\n{inner}RC_LOCAL void fill(Params &members) const {{\n"
    for m in members:
        setter = "set_json" if not m.members and is_json_text(m.param) else "set"
        out += f"{inner}    members.{setter}({c_string(m.name)}, {member_name(m.snake)});\n"
    return out + f"{inner}}}\n{indent}}};\n"


def emit_structs(op: model.Operation, indent: str = "    ") -> str:
    """Those of all parameters of an operation."""
    out = ""
    for p in op.top_params:
        if has_members(op, p):
            name = struct_name(p.snake, is_array(op, p))
            if name in (op.cpp_name, "Result"):
                raise ValueError(f"{op.id}: {p.wire} would be a struct called {name}; give it another name with as:")
            out += emit_struct(name, members_of(op, p), indent)
    return out + "\n" if out else ""
