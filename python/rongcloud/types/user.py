# Generated from catalogue/endpoints/user.yaml. Do not edit.
"""Answers of the group user: Users."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import integer, list_of, object_of, text


@dataclass(frozen=True, slots=True)
class GetTokenResult:
    """Answer of user.get_token: Register a user (or re-issue a token) and return a connection token.

    Attributes:
        token: Connection token; the SDKs document a length of at most 256 bytes; observed form is
            <opaque>@<navi domains separated by ;>.
        user_id: Echo of the requested user id.
    """

    token: str | None = field(default=None, repr=False)
    user_id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("token", text),
        ("userId", text),
    )


@dataclass(frozen=True, slots=True)
class GetInfoResult:
    """Answer of user.get_info: Read the registered name, avatar and creation time of a user.

    Attributes:
        user_name: Registered name.
        user_portrait: Avatar URL, may be empty.
        create_time: Registration time, format yyyy-MM-dd HH:mm:ss, data-centre local time.
    """

    user_name: str | None = None
    user_portrait: str | None = None
    create_time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userName", text),
        ("userPortrait", text),
        ("createTime", text),
    )


@dataclass(frozen=True, slots=True)
class QuerySandboxUsersItem:
    """An item of `users`.

    Attributes:
        user_id: `userId` of the answer.
        user_name: `userName` of the answer.
        user_portrait: `userPortrait` of the answer.
        reg_time: Registration time.
    """

    user_id: str | None = None
    user_name: str | None = None
    user_portrait: str | None = None
    reg_time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("userName", text),
        ("userPortrait", text),
        ("regTime", text),
    )


@dataclass(frozen=True, slots=True)
class QuerySandboxResult:
    """Answer of user.query_sandbox: Page through the registered users of the development environment.

    Attributes:
        total: Number of users.
        users: Users of the page.
    """

    total: int | None = None
    users: list[QuerySandboxUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("total", integer),
        ("users", list_of(object_of(QuerySandboxUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class DeactivateResult:
    """Answer of user.deactivate: Deactivate (close) user accounts and erase their personal data.

    Attributes:
        operate_id: Operation id, repeated in the status callback.
    """

    operate_id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("operateId", text),
    )


@dataclass(frozen=True, slots=True)
class QueryDeactivatedResult:
    """Answer of user.query_deactivated: List deactivated user ids.

    Attributes:
        users: User ids.
    """

    users: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class ReactivateResult:
    """Answer of user.reactivate: Re-enable deactivated user ids.

    Attributes:
        operate_id: Operation id, repeated in the status callback.
    """

    operate_id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("operateId", text),
    )


@dataclass(frozen=True, slots=True)
class QueryBlockedUsersItem:
    """An item of `users`.

    Attributes:
        user_id: `userId` of the answer.
        block_end_time: End of the ban, yyyy-MM-dd HH:mm:ss, data-centre time.
    """

    user_id: str | None = None
    block_end_time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("blockEndTime", text),
    )


@dataclass(frozen=True, slots=True)
class QueryBlockedResult:
    """Answer of user.query_blocked: List banned users with the end of each ban.

    Attributes:
        users: Banned users.
    """

    users: list[QueryBlockedUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryBlockedUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class CheckOnlineResult:
    """Answer of user.check_online: Query whether one user is online.

    Attributes:
        status: "1" online, "0" offline (a string).
    """

    status: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("status", text),
    )


@dataclass(frozen=True, slots=True)
class QueryGroupsGroupsItem:
    """An item of `groups`.

    Attributes:
        id: Group id.
        name: Group name.
    """

    id: str | None = None
    name: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
        ("name", text),
    )


@dataclass(frozen=True, slots=True)
class QueryGroupsResult:
    """Answer of user.query_groups: List the groups a user belongs to.

    Attributes:
        groups: Groups of the user.
    """

    groups: list[QueryGroupsGroupsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groups", list_of(object_of(QueryGroupsGroupsItem))),
    )


__all__ = [
    "CheckOnlineResult",
    "DeactivateResult",
    "GetInfoResult",
    "GetTokenResult",
    "QueryBlockedResult",
    "QueryBlockedUsersItem",
    "QueryDeactivatedResult",
    "QueryGroupsGroupsItem",
    "QueryGroupsResult",
    "QuerySandboxResult",
    "QuerySandboxUsersItem",
    "ReactivateResult",
]
