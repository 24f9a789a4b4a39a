"""Operations that send one packet of a message: reading, checking and naming of the key `packets`."""

from __future__ import annotations

from typing import Any

from . import model
from .members import Member, members_of
from .text import c_string

MEMBERS = {"text": "string", "number": "long", "last": "bool", "reason": "int", "id": "string"}  # key -> type
KEYS = {"in", "fill", "max_bytes", "silence_s", "duration_s", *MEMBERS}


class PacketsError(Exception):
    """A key `packets` that cannot be read; the message says why."""


def load_packets(row: dict[str, Any]) -> model.Packets:
    if set(row) != KEYS:
        raise PacketsError(f"needs exactly the keys {sorted(KEYS)}; wrong: {sorted(set(row) ^ KEYS)}")
    if not isinstance(row["fill"], dict) or len(row["fill"]) != 1:
        raise PacketsError("fill is one parameter and its value")
    fill_name, fill_value = next(iter(row["fill"].items()))
    return model.Packets(parameter=row["in"], text=row["text"], number=row["number"], last=row["last"],
                         reason=row["reason"], id=row["id"], fill_name=fill_name, fill_value=fill_value,
                         max_bytes=row["max_bytes"], silence_s=row["silence_s"], duration_s=row["duration_s"])


def stream_name(verb: str) -> str:
    """send_private_stream -> private_stream."""
    return verb.removeprefix("send_")


def managed(packets: model.Packets) -> set[str]:
    """The members of a packet that the stream writes itself."""
    return {packets.text, packets.number, packets.last, packets.reason, packets.id}


def first_members(op: model.Operation) -> list[Member]:
    """The members of the first packet that the caller gives."""
    assert op.packets is not None
    packet = next(p for p in op.params if p.wire == op.packets.parameter)
    return [member for member in members_of(op, packet) if member.name not in managed(op.packets)]


def lint_packets(op: model.Operation) -> list[str]:
    packets = op.packets
    if packets is None:
        return []
    found: list[str] = []
    params = {p.wire: p for p in op.params}

    def expect(condition: bool, text: str) -> None:
        if not condition:
            found.append(f"{op.id}: packets: {text}")

    expect(packets.parameter in params and params[packets.parameter].type == "object",
           f"in {packets.parameter} is no parameter of type object")
    for key, wanted in MEMBERS.items():
        name = f"{packets.parameter}.{getattr(packets, key)}"
        expect(name in params and params[name].type == wanted, f"{key} {name} is no member of type {wanted}")
    expect(any(r.path == packets.id and r.type == "string" for r in op.response),
           f"id {packets.id} is not in the answer as string")
    expect(packets.fill_name in params and params[packets.fill_name].type == "string",
           f"fill {packets.fill_name} is no parameter of type string")
    expect(min(packets.max_bytes, packets.silence_s, packets.duration_s) > 0, "limits are at least 1")
    expect(op.encoding == "json" and not op.idempotent, "a packet is JSON, and is not sent twice without harm")
    return found


def table_row(op: model.Operation) -> str:
    """The value of catalogue::Packets for the row of an operation."""
    packets = op.packets
    texts = [packets.parameter, packets.text, packets.number, packets.last, packets.reason, packets.id,
             packets.fill_name, packets.fill_value]
    numbers = [packets.max_bytes, packets.silence_s, packets.duration_s]
    return "{" + ", ".join([*map(c_string, texts), *map(str, numbers)]) + "}"
