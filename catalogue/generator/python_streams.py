"""How the Python client opens streams: resources/_message_streams.py."""

from __future__ import annotations

from . import model, packets, python_members
from .members import Member
from .python_text import attribute, docstring, generated, item_lines, pack, paragraph, sentence
from .text import limits

OUTPUT = "_message_streams.py"
OTHERS = ["packet_max_bytes: int | None = None", "timeout: float | None = None"]
HEAD = '''"""Messages that are sent in packets, as a method of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._message_stream import MessageStream, StreamKind, open_stream
from .._omit import Omit, omit

if TYPE_CHECKING:
    from .. import _core
'''
INTRODUCTION = """The packets are numbered, carry the id of the message from the second one on, and are checked against
the limits of the service before they leave. Use it with `with`: the message is completed at the end, and aborted when
an exception leaves the block. Guide: docs/message-streams.md."""
NUMBERS = [("packet_max_bytes", "Longer texts are sent in several packets, cut between characters. 4 to 131072, "
                                "4096 by default"),
           ("timeout", "Longest time of each packet's call in seconds, instead of the client's")]
RAISED = [("ArgumentError", "a parameter is missing, unknown, of a wrong type or outside its limits; nothing was sent")]


def opening_params(op: model.Operation) -> list[model.Parameter]:
    own = {op.packets.parameter, op.packets.fill_name}
    return [p for p in op.required_params + op.optional_params if p.wire not in own]


def member_annotation(op: model.Operation, member: Member) -> str:
    packet = next(p for p in op.top_params if p.wire == op.packets.parameter)
    return python_members.annotation(member, python_members.class_name(op, packet) + model.to_pascal(member.snake))


def overload_text(op: model.Operation, argument) -> str:
    arguments = ["self", "*", *(argument(op, p) for p in opening_params(op))]
    arguments += [f"{attribute(m.snake)}: {member_annotation(op, m)} | Omit | None = omit"
                  for m in packets.first_members(op)]
    return ("    @overload\n    def message_stream(\n" + pack(arguments + OTHERS, " " * 8)
            + "    ) -> MessageStream: ...\n\n")


def kind_text(op: model.Operation) -> str:
    def mapping(rows: list[tuple[str, str]]) -> str:
        return "{\n" + pack([f'"{attribute(snake)}": "{wire}"' for snake, wire in rows], " " * 8) + "    }"

    required = ", ".join(f'"{attribute(p.snake)}"' for p in opening_params(op) if p.required is True)
    return (f'    StreamKind("{op.id}", "{op.packets.parameter}", frozenset([{required}]), '
            + mapping([(p.snake, p.wire) for p in opening_params(op)]) + ", "
            + mapping([(m.snake, m.name) for m in packets.first_members(op)]) + "),\n")


def argument_rows(operations: list[model.Operation]) -> list[tuple[str, str]]:
    """What is said of an argument by each operation that has it; once when all say the same."""
    rows: dict[str, dict[str, str]] = {}
    for op in operations:
        given = [(p.snake, p) for p in opening_params(op)]
        given += [(m.snake, m.param) for m in packets.first_members(op)]
        for snake, p in given:
            said = sentence(limits(p)[:1].upper() + limits(p)[1:])
            rows.setdefault(attribute(snake), {})[op.id] = f"{sentence(p.doc)} {said}".strip()
    out = []
    for name, said in rows.items():
        same = len(said) == len(operations) and len(set(said.values())) == 1
        out.append((name, next(iter(said.values())) if same
                    else " ".join(f"In {op_id}: {text[:1].lower()}{text[1:]}" for op_id, text in said.items())))
    return out


def emit(catalogue: model.Catalogue, argument) -> str:
    operations = [op for op in catalogue.operations if op.packets is not None]
    types = sorted({word for op in operations for m in packets.first_members(op)
                    for word in [member_annotation(op, m)] if m.members})
    groups = sorted({op.group for op in operations})
    out = generated("catalogue/endpoints") + HEAD
    aliases = [a for a in ("TextMap", "Texts") if any(a in overload_text(op, argument) for op in operations)]
    out += f"    from .._aliases import {', '.join(aliases)}\n" if aliases else ""
    for group in groups:
        names = [t for t in types if any(t.startswith(op.cpp_name) for op in operations if op.group == group)]
        if names:
            out += f"    from ..types.{group} import (\n" + pack(names, " " * 8) + "    )\n"
    out += "\n_KINDS = (\n" + "".join(map(kind_text, operations)) + ")\n\n\n"
    out += 'class MessageStreams:\n    """The opening of streams."""\n\n    _core: _core.Client\n\n'
    out += "".join(overload_text(op, argument) for op in operations)
    out += ("    def message_stream(self, *, packet_max_bytes: int | None = None, timeout: float | None = None,\n"
            "                       **given: Any) -> MessageStream:\n")
    sections = [paragraph(INTRODUCTION, " " * 8).lstrip(),
                "Args:\n" + item_lines(argument_rows(operations) + NUMBERS, " " * 12),
                "Returns:\n            The stream; nothing is sent yet.",
                "Raises:\n" + item_lines(RAISED, " " * 12)]
    out += docstring(" " * 8, "A message that is sent in packets while its text is being made", *sections)
    return out + "        return open_stream(self._core, _KINDS, given, packet_max_bytes, timeout)\n"
