"""C++ openings of streams: rc::message::PrivateStream for message.send_private_stream."""

from __future__ import annotations

from . import model, packets
from .cpp_members import comment, explanation, field_type, struct_name
from .cpp_types import is_json_text, member_type
from .members import Member
from .text import c_string

INTRODUCTION = "Opens a stream by rc::Client::message_stream: "


def opening_params(op: model.Operation) -> list[model.Parameter]:
    """The parameters that the caller gives, required ones first."""
    own = {op.packets.parameter, op.packets.fill_name}
    return [p for p in op.required_params + op.optional_params if p.wire not in own]


def member_line(op: model.Operation, member: Member) -> str:
    packet = f"{op.cpp_name}::{struct_name(model.to_snake(op.packets.parameter), False)}"
    kind = field_type(member)
    if member.members:
        struct = struct_name(member.snake, member.is_array)
        kind = kind.replace(struct, f"{packet}::{struct}")
    return comment(explanation(member.param, bool(member.members)), "    ") + f"    {kind} {member.snake}{{}};\n"


def fill(op: model.Operation, members: list[Member]) -> str:
    out = "    RC_LOCAL void fill(Params &params) const {\n"
    for p in opening_params(op):
        out += f"        params.{'set_json' if is_json_text(p) else 'set'}({c_string(p.wire)}, {p.snake});\n"
    out += "        Params first;\n"
    for m in members:
        setter = "set_json" if not m.members and is_json_text(m.param) else "set"
        out += f"        first.{setter}({c_string(m.name)}, {m.snake});\n"
    return out + f"        params.set_object({c_string(op.packets.parameter)}, first);\n    }}\n"


def emit_stream(op: model.Operation) -> str:
    if op.packets is None:
        return ""
    members = packets.first_members(op)
    out = comment(INTRODUCTION + op.title[:1].lower() + op.title[1:] + ". Guide: docs/message-streams.md.", "")
    out += f"struct {model.to_pascal(packets.stream_name(op.verb))} {{\n"
    out += f"    static constexpr const char *operation = {c_string(op.id)};\n\n"
    for p in opening_params(op):
        initial = "" if p.required is True else "{}"
        out += comment(explanation(p), "    ") + f"    {member_type(p)} {p.snake}{initial};\n"
    out += "".join(member_line(op, m) for m in members)
    return "\n" + out + "\n" + fill(op, members) + "};\n"
