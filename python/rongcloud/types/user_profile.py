# Generated from catalogue/endpoints/user_profile.yaml. Do not edit.
"""Answers and structured inputs of the group user_profile: Hosted profiles."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict

from .._decode import integer, list_of, object_of, text


class SetUserProfile(TypedDict, total=False):
    """The value of `user_profile` of user_profile.set.

    Keys:
        uniqueId: Id that the user chooses. Optional, at most 32 characters.
        name: Name; older pages allow 32 characters. Optional, at most 64 characters.
        portraitUri: Address of the avatar; older pages allow 128 characters. Optional, at most 1024 characters.
        email: Address for e-mail. Optional, at most 128 characters.
        birthday: Birthday, as the app writes it. Optional, at most 32 characters.
        gender: Gender. Optional, one of 0 (unknown), 1 (male), 2 (female).
        location: Place. Optional, at most 32 characters.
        role: Role, as the app numbers it. Optional, 0 to 100.
        level: Level, as the app numbers it. Optional, 0 to 100.
    """

    uniqueId: str
    name: str
    portraitUri: str
    email: str
    birthday: str
    gender: Literal[0, 1, 2]
    location: str
    role: int
    level: int


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
    "SetUserProfile",
]
