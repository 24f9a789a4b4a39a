# Generated from catalogue/endpoints/user_profile.yaml. Do not edit.
"""Answers of the group user_profile: Hosted profiles."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import integer, list_of, object_of, text


@dataclass(frozen=True, slots=True)
class BatchQueryUserListItem:
    """An item of `user_list`.

    Attributes:
        user_id: `userId` of the answer.
        version: Version number of the hosted data.
        user_profile: JSON text.
        user_ext_profile: JSON text.
    """

    user_id: str | None = None
    version: int | None = None
    user_profile: str | None = None
    user_ext_profile: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("version", integer),
        ("userProfile", text),
        ("userExtProfile", text),
    )


@dataclass(frozen=True, slots=True)
class BatchQueryResult:
    """Answer of user_profile.batch_query: Read hosted profiles of given users.

    Attributes:
        user_list: Profiles.
    """

    user_list: list[BatchQueryUserListItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userList", list_of(object_of(BatchQueryUserListItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryUserListItem:
    """An item of `user_list`.

    Attributes:
        user_id: `userId` of the answer.
        user_profile: JSON text.
        user_ext_profile: JSON text.
    """

    user_id: str | None = None
    user_profile: str | None = None
    user_ext_profile: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("userProfile", text),
        ("userExtProfile", text),
    )


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Answer of user_profile.query: Page through all hosted profiles of the app.

    Attributes:
        user_list: Profiles.
    """

    user_list: list[QueryUserListItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userList", list_of(object_of(QueryUserListItem))),
    )


__all__ = [
    "BatchQueryResult",
    "BatchQueryUserListItem",
    "QueryResult",
    "QueryUserListItem",
]
