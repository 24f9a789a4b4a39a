# Generated from catalogue/endpoints/user_blacklist.yaml. Do not edit.
"""Answers of the group user_blacklist: Block lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import list_of, text


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Answer of user_blacklist.query: List the blocklist of a user.

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


__all__ = [
    "QueryResult",
]
