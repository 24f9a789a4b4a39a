# Generated from catalogue/endpoints/user_push_period.yaml. Do not edit.
"""Answers of the group user_push_period: Quiet hours."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import integer, optional_object_of, text


@dataclass(frozen=True, slots=True)
class GetDataObject:
    """The value of `data`.

    Attributes:
        start_time: HH:MM:SS.
        period: Minutes, 0 = not set.
        un_push_level: 1 only @, 5 nothing, 0 everything.
    """

    start_time: str | None = None
    period: int | None = None
    un_push_level: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("startTime", text),
        ("period", integer),
        ("unPushLevel", integer),
    )


@dataclass(frozen=True, slots=True)
class GetResult:
    """Answer of user_push_period.get: Query the do-not-disturb window of a user.

    Attributes:
        data: The setting.
    """

    data: GetDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(GetDataObject)),
    )


__all__ = [
    "GetDataObject",
    "GetResult",
]
