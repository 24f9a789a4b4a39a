# Generated from catalogue/endpoints/friend.yaml. Do not edit.
"""Answers of the group friend: Friends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import integer, list_of, object_of, text


@dataclass(frozen=True, slots=True)
class ListFriendListItem:
    """An item of `friend_list`.

    Attributes:
        user_id: User id of the friend.
        name: Name in the hosted profile.
        remark_name: Alias.
        friend_ext_profile: Custom properties as JSON text.
        time: When they became friends, Unix time in milliseconds.
    """

    user_id: str | None = None
    name: str | None = None
    remark_name: str | None = None
    friend_ext_profile: str | None = None
    time: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("name", text),
        ("remarkName", text),
        ("friendExtProfile", text),
        ("time", integer),
    )


@dataclass(frozen=True, slots=True)
class ListResult:
    """Answer of friend.list: Page through the friends of a user.

    Attributes:
        page_token: Token for the next page.
        total_count: Number of friends.
        friend_list: Friends.
    """

    page_token: str | None = None
    total_count: int | None = None
    friend_list: list[ListFriendListItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("pageToken", text),
        ("totalCount", integer),
        ("friendList", list_of(object_of(ListFriendListItem))),
    )


@dataclass(frozen=True, slots=True)
class CheckResultsItem:
    """An item of `results`.

    Attributes:
        user_id: User id of the target.
        result: 1 not friends, 4 friends; sources differ, see below.
    """

    user_id: str | None = None
    result: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("result", integer),
    )


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Answer of friend.check: Find out whether a user and others are friends.

    Attributes:
        results: One row for each target.
    """

    results: list[CheckResultsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("results", list_of(object_of(CheckResultsItem))),
    )


@dataclass(frozen=True, slots=True)
class GetPermissionPermissionSettingsItem:
    """An item of `permission_settings`.

    Attributes:
        user_id: User id.
        type: 1 anyone at once, 2 with consent, 3 nobody.
    """

    user_id: str | None = None
    type: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("type", integer),
    )


@dataclass(frozen=True, slots=True)
class GetPermissionResult:
    """Answer of friend.get_permission: Read who may become a friend of users.

    Attributes:
        permission_settings: One row for each user.
    """

    permission_settings: list[GetPermissionPermissionSettingsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("permissionSettings", list_of(object_of(GetPermissionPermissionSettingsItem))),
    )


__all__ = [
    "CheckResult",
    "CheckResultsItem",
    "GetPermissionPermissionSettingsItem",
    "GetPermissionResult",
    "ListFriendListItem",
    "ListResult",
]
