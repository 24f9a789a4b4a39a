# Generated from catalogue/endpoints/user_whitelist.yaml. Do not edit.
"""Answers of the group user_whitelist: Allow lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import list_of, object_of, text


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Answer of user_whitelist.query: List the allowlist of a user.

    Attributes:
        users: Listed user ids, newest first.
        next: Token of the next page; only present when there is one.
    """

    users: list[str] = field(default_factory=list)
    next: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(text)),
        ("next", text),
    )


@dataclass(frozen=True, slots=True)
class QuerySettingUsersItem:
    """An item of `users`.

    Attributes:
        user_id: `userId` of the answer.
        white_setting: "1" allowlist mode, "0" blocklist mode (a string, although set takes a number).
    """

    user_id: str | None = None
    white_setting: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("whiteSetting", text),
    )


@dataclass(frozen=True, slots=True)
class QuerySettingResult:
    """Answer of user_whitelist.query_setting: Query allowlist/blocklist mode of users.

    Attributes:
        users: One entry per user.
    """

    users: list[QuerySettingUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QuerySettingUsersItem))),
    )


__all__ = [
    "QueryResult",
    "QuerySettingResult",
    "QuerySettingUsersItem",
]
