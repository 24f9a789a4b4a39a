# Generated from catalogue/endpoints/group.yaml. Do not edit.
"""Answers of the group group: Groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import integer, list_of, object_of, text


@dataclass(frozen=True, slots=True)
class CreateResult:
    """Answer of group.create: Create a group and put users in it.

    Attributes:
        message_uid: Id of the notification; only with bindNotifyMsg.
        member_count: Members after the change; not documented, known from an official SDK only.
    """

    message_uid: str | None = None
    member_count: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
        ("memberCount", integer),
    )


@dataclass(frozen=True, slots=True)
class JoinResult:
    """Answer of group.join: Add users to a group.

    Attributes:
        message_uid: Id of the notification; only with bindNotifyMsg.
        member_count: Members after the change; not documented, known from an official SDK only.
    """

    message_uid: str | None = None
    member_count: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
        ("memberCount", integer),
    )


@dataclass(frozen=True, slots=True)
class QuitResult:
    """Answer of group.quit: Remove users from a group.

    Attributes:
        message_uid: Id of the notification; only with bindNotifyMsg.
        member_count: Members after the change; not documented, known from an official SDK only.
    """

    message_uid: str | None = None
    member_count: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
        ("memberCount", integer),
    )


@dataclass(frozen=True, slots=True)
class DismissResult:
    """Answer of group.dismiss: Dissolve a group.

    Attributes:
        message_uid: Id of the notification; only with bindNotifyMsg.
        member_count: Members after the change; not documented, known from an official SDK only.
    """

    message_uid: str | None = None
    member_count: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
        ("memberCount", integer),
    )


@dataclass(frozen=True, slots=True)
class RefreshResult:
    """Answer of group.refresh: Change the name of a group used in push.

    Attributes:
        message_uid: Id of the notification; only with bindNotifyMsg.
        member_count: Members after the change; not documented, known from an official SDK only.
    """

    message_uid: str | None = None
    member_count: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
        ("memberCount", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryMembersUsersItem:
    """An item of `users`.

    Attributes:
        id: User id.
    """

    id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
    )


@dataclass(frozen=True, slots=True)
class QueryMembersResult:
    """Answer of group.query_members: List the members of a group.

    Attributes:
        users: Members.
    """

    users: list[QueryMembersUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryMembersUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryMutedMembersUsersItem:
    """An item of `users`.

    Attributes:
        user_id: User id.
        start_time: Beginning of the mute, YYYY-MM-DD HH:MM:SS.
        time: End of the mute, YYYY-MM-DD HH:MM:SS.
    """

    user_id: str | None = None
    start_time: str | None = None
    time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("startTime", text),
        ("time", text),
    )


@dataclass(frozen=True, slots=True)
class QueryMutedMembersResult:
    """Answer of group.query_muted_members: List muted members.

    Attributes:
        users: Muted users.
    """

    users: list[QueryMutedMembersUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryMutedMembersUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryMuteAllGroupinfoItem:
    """An item of `groupinfo`.

    Attributes:
        group_id: Group id.
        stat: 0: not muted, 1: muted.
    """

    group_id: str | None = None
    stat: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("stat", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryMuteAllResult:
    """Answer of group.query_mute_all: Query mute-all state of groups, or list all muted groups.

    Attributes:
        groupinfo: Groups.
    """

    groupinfo: list[QueryMuteAllGroupinfoItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupinfo", list_of(object_of(QueryMuteAllGroupinfoItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryMuteExceptionsResult:
    """Answer of group.query_mute_exceptions: List the mute-all exception list of a group.

    Attributes:
        user_ids: Members who may send in spite of mute-all.
    """

    user_ids: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userIds", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class GetMemberPushRemarkResult:
    """Answer of group.get_member_push_remark: Read the push display name of a group member.

    Attributes:
        remark: Name shown as the sender in push notifications.
    """

    remark: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("remark", text),
    )


__all__ = [
    "CreateResult",
    "DismissResult",
    "GetMemberPushRemarkResult",
    "JoinResult",
    "QueryMembersResult",
    "QueryMembersUsersItem",
    "QueryMuteAllGroupinfoItem",
    "QueryMuteAllResult",
    "QueryMuteExceptionsResult",
    "QueryMutedMembersResult",
    "QueryMutedMembersUsersItem",
    "QuitResult",
    "RefreshResult",
]
