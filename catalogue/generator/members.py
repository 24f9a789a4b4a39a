"""The documented members of JSON parameters ("notification.ios.badge", "words[].word") as a tree."""

from __future__ import annotations

from dataclasses import dataclass

from . import model


@dataclass(frozen=True)
class Member:
    """A value inside a JSON parameter."""
    name: str  # within its object: "badge"
    param: model.Parameter
    members: tuple[Member, ...]
    is_array: bool  # `members` are those of each item

    @property
    def snake(self) -> str:
        return model.to_snake(self.name)


def is_array(op: model.Operation, p: model.Parameter) -> bool:
    return (p.type == "array<object>" or p.json_kind == "array"
            or any(q.wire.startswith(p.wire + "[].") for q in op.params))


def children(op: model.Operation, p: model.Parameter) -> list[tuple[str, model.Parameter]]:
    """The rows right below `p`, by their own names."""
    prefix = p.wire + ("[]." if is_array(op, p) else ".")
    rows = [(q.wire[len(prefix):], q) for q in op.params if q.wire.startswith(prefix)]
    return [(name, q) for name, q in rows if "." not in name]


def members_of(op: model.Operation, p: model.Parameter) -> tuple[Member, ...]:
    """In the catalogue's order, which is the order on the wire."""
    return tuple(Member(name, q, members_of(op, q), is_array(op, q)) for name, q in children(op, p))


def has_members(op: model.Operation, p: model.Parameter) -> bool:
    return bool(children(op, p))
