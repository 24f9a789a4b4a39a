# Generated from catalogue/endpoints/ultragroup.yaml. Do not edit.
"""Answers and structured inputs of the group ultragroup: Ultra groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TYPE_CHECKING, TypedDict

from .._decode import boolean, integer, list_of, object_of, text

if TYPE_CHECKING:
    from typing_extensions import Required


class CreateUserGroupsUserGroupsItem(TypedDict, total=False):
    """An item of `user_groups` of ultragroup.create_user_groups.

    Keys:
        userGroupId: Id of the user group; letters and digits. Required, at most 64 characters.
    """

    userGroupId: Required[str]


@dataclass(frozen=True, slots=True)
class MemberExistsResult:
    """Answer of ultragroup.member_exists: Find out whether a user is in an ultra group.

    Attributes:
        status: True when the user is a member.
    """

    status: bool | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("status", boolean),
    )


@dataclass(frozen=True, slots=True)
class QueryChannelsChannelListItem:
    """An item of `channel_list`.

    Attributes:
        channel_id: Channel id.
        create_time: When it was made.
        type: 0 public, 1 private.
    """

    channel_id: str | None = None
    create_time: str | None = None
    type: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("channelId", text),
        ("createTime", text),
        ("type", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryChannelsResult:
    """Answer of ultragroup.query_channels: Page through the channels of an ultra group.

    Attributes:
        channel_list: Channels.
    """

    channel_list: list[QueryChannelsChannelListItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("channelList", list_of(object_of(QueryChannelsChannelListItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryPrivateUsersResult:
    """Answer of ultragroup.query_private_users: Page through the member list of a private channel.

    Attributes:
        users: User ids.
    """

    users: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QueryUserPrivateChannelsResult:
    """Answer of ultragroup.query_user_private_channels: Page through the channels that have a user on their
    member list.

    Attributes:
        data: Channel ids.
    """

    data: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QueryUserGroupsUserGroupsItem:
    """An item of `user_groups`.

    Attributes:
        user_group_id: User group id.
    """

    user_group_id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userGroupId", text),
    )


@dataclass(frozen=True, slots=True)
class QueryUserGroupsResult:
    """Answer of ultragroup.query_user_groups: Page through the user groups of an ultra group.

    Attributes:
        user_groups: User groups.
    """

    user_groups: list[QueryUserGroupsUserGroupsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userGroups", list_of(object_of(QueryUserGroupsUserGroupsItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryUserUserGroupsResult:
    """Answer of ultragroup.query_user_user_groups: Page through the user groups that a user is in.

    Attributes:
        data: User group ids.
    """

    data: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QueryChannelUserGroupsResult:
    """Answer of ultragroup.query_channel_user_groups: Page through the user groups bound to a channel.

    Attributes:
        data: User group ids.
    """

    data: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QueryUserGroupChannelsResult:
    """Answer of ultragroup.query_user_group_channels: Page through the channels that a user group is bound to.

    Attributes:
        data: Channel ids.
    """

    data: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QueryMutedUsersUsersItem:
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
class QueryMutedUsersResult:
    """Answer of ultragroup.query_muted_users: Page through the muted members of an ultra group or a channel.

    Attributes:
        users: Muted users.
    """

    users: list[QueryMutedUsersUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryMutedUsersUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class GetMuteAllResult:
    """Answer of ultragroup.get_mute_all: Find out whether everybody is muted in an ultra group or a channel.

    Attributes:
        status: True when muted.
    """

    status: bool | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("status", boolean),
    )


@dataclass(frozen=True, slots=True)
class QueryMuteExceptionsUsersItem:
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
class QueryMuteExceptionsResult:
    """Answer of ultragroup.query_mute_exceptions: Page through the mute exceptions of an ultra group or a
    channel.

    Attributes:
        users: Users who may speak.
    """

    users: list[QueryMuteExceptionsUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryMuteExceptionsUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class GetNotDisturbResult:
    """Answer of ultragroup.get_not_disturb: Read the default notification level of an ultra group or a channel.

    Attributes:
        group_id: Ultra group id.
        bus_channel: Channel id.
        unpush_level: Level, with the values of ultragroup.set_not_disturb.
    """

    group_id: str | None = None
    bus_channel: str | None = None
    unpush_level: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("busChannel", text),
        ("unpushLevel", integer),
    )


__all__ = [
    "CreateUserGroupsUserGroupsItem",
    "GetMuteAllResult",
    "GetNotDisturbResult",
    "MemberExistsResult",
    "QueryChannelUserGroupsResult",
    "QueryChannelsChannelListItem",
    "QueryChannelsResult",
    "QueryMuteExceptionsResult",
    "QueryMuteExceptionsUsersItem",
    "QueryMutedUsersResult",
    "QueryMutedUsersUsersItem",
    "QueryPrivateUsersResult",
    "QueryUserGroupChannelsResult",
    "QueryUserGroupsResult",
    "QueryUserGroupsUserGroupsItem",
    "QueryUserPrivateChannelsResult",
    "QueryUserUserGroupsResult",
]
