# Generated from catalogue/endpoints/user_chat_ban.yaml. Do not edit.
"""Answers of the group user_chat_ban: One-to-one mutes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import integer, list_of, text


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Answer of user_chat_ban.query: List users muted in one-to-one chats.

    Attributes:
        total: Number of muted users.
        users: User ids.
    """

    total: int | None = None
    users: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("total", integer),
        ("users", list_of(text)),
    )


__all__ = [
    "QueryResult",
]
