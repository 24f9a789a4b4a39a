"""Operations that send a message: which of their parameters are one argument `message` in C++ and Python."""

from __future__ import annotations

from . import model


def parts(op: model.Operation) -> list[model.Parameter]:
    """The parameters that `message` stands for, in the order in which a struct would have them."""
    names = (op.message.object_name, op.message.content) if op.message else ()
    return [p for p in op.required_params + op.optional_params if p.wire in names]


def is_part(op: model.Operation, p: model.Parameter) -> bool:
    return any(p is part for part in parts(op))


def is_first(op: model.Operation, p: model.Parameter) -> bool:
    """Whether `message` stands in the place of `p`."""
    return any(p is part for part in parts(op)[:1])


def is_switch(op: model.Operation, p: model.Parameter) -> bool:
    """Whether `p` makes the service look at whom the message mentions."""
    return op.message is not None and p.wire == op.message.mentioned


def is_required(op: model.Operation) -> bool:
    return any(p.wire == op.message.content and p.required is True for p in parts(op))
