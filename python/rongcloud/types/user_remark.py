# Generated from catalogue/endpoints/user_remark.yaml. Do not edit.
"""Answers and structured inputs of the group user_remark: Push remarks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TYPE_CHECKING, TypedDict

from .._decode import integer, list_of, object_of, text

if TYPE_CHECKING:
    from typing_extensions import Required


class SetRemarksItem(TypedDict, total=False):
    """An item of `remarks` of user_remark.set.

    Keys:
        id: Sender the remark is for. Required, at most 64 bytes.
        remark: Name shown in the push; maximum length not documented. Required.
    """

    id: Required[str]
    remark: Required[str]


@dataclass(frozen=True, slots=True)
class GetUsersItem:
    """An item of `users`.

    Attributes:
        id: Sender.
        remark: Remark.
    """

    id: str | None = None
    remark: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
        ("remark", text),
    )


@dataclass(frozen=True, slots=True)
class GetResult:
    """Answer of user_remark.get: List the push remarks a user has set.

    Attributes:
        total: Number of remarks.
        users: Remarks.
    """

    total: int | None = None
    users: list[GetUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("total", integer),
        ("users", list_of(object_of(GetUsersItem))),
    )


__all__ = [
    "GetResult",
    "GetUsersItem",
    "SetRemarksItem",
]
