# Generated from catalogue/endpoints/ultragroup_v2.yaml. Do not edit.
"""Answers of the group ultragroup_v2: Ultra groups, REST form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import boolean, list_of, object_of, optional_object_of, text


@dataclass(frozen=True, slots=True)
class QueryUserGroupsGroupsItem:
    """An item of `groups`.

    Attributes:
        group_id: Ultra group id.
        group_name: Name.
    """

    group_id: str | None = None
    group_name: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("group_id", text),
        ("group_name", text),
    )


@dataclass(frozen=True, slots=True)
class QueryUserGroupsDataObject:
    """The value of `data`.

    Attributes:
        groups: Ultra groups.
    """

    groups: list[QueryUserGroupsGroupsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groups", list_of(object_of(QueryUserGroupsGroupsItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryUserGroupsResult:
    """Answer of ultragroup_v2.query_user_groups: List the ultra groups of a user.

    Attributes:
        data: Result.
    """

    data: QueryUserGroupsDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(QueryUserGroupsDataObject)),
    )


@dataclass(frozen=True, slots=True)
class QueryUsersUsersItem:
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
class QueryUsersDataObject:
    """The value of `data`.

    Attributes:
        users: Members.
    """

    users: list[QueryUsersUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryUsersUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryUsersResult:
    """Answer of ultragroup_v2.query_users: List the members of an ultra group.

    Attributes:
        data: Result.
    """

    data: QueryUsersDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(QueryUsersDataObject)),
    )


@dataclass(frozen=True, slots=True)
class QueryMutedUsersUsersItem:
    """An item of `users`.

    Attributes:
        id: User id.
        time: Time of the mute; its format is not documented.
    """

    id: str | None = None
    time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
        ("time", text),
    )


@dataclass(frozen=True, slots=True)
class QueryMutedUsersDataObject:
    """The value of `data`.

    Attributes:
        users: Muted users.
    """

    users: list[QueryMutedUsersUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryMutedUsersUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryMutedUsersResult:
    """Answer of ultragroup_v2.query_muted_users: List the muted members of an ultra group.

    Attributes:
        data: Result.
    """

    data: QueryMutedUsersDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(QueryMutedUsersDataObject)),
    )


@dataclass(frozen=True, slots=True)
class GetMuteAllDataObject:
    """The value of `data`.

    Attributes:
        status: True when muted.
    """

    status: bool | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("status", boolean),
    )


@dataclass(frozen=True, slots=True)
class GetMuteAllResult:
    """Answer of ultragroup_v2.get_mute_all: Find out whether everybody is muted in an ultra group.

    Attributes:
        data: Result.
    """

    data: GetMuteAllDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(GetMuteAllDataObject)),
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
class QueryMuteExceptionsDataObject:
    """The value of `data`.

    Attributes:
        users: Users who may speak.
    """

    users: list[QueryMuteExceptionsUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryMuteExceptionsUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryMuteExceptionsResult:
    """Answer of ultragroup_v2.query_mute_exceptions: List the mute exceptions of an ultra group.

    Attributes:
        data: Result.
    """

    data: QueryMuteExceptionsDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(QueryMuteExceptionsDataObject)),
    )


@dataclass(frozen=True, slots=True)
class QueryChannelsChannelListItem:
    """An item of `channel_list`.

    Attributes:
        channel_id: Channel id.
        create_time: When it was made; its format is not documented.
    """

    channel_id: str | None = None
    create_time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("channel_id", text),
        ("create_time", text),
    )


@dataclass(frozen=True, slots=True)
class QueryChannelsDataObject:
    """The value of `data`.

    Attributes:
        channel_list: Channels.
    """

    channel_list: list[QueryChannelsChannelListItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("channel_list", list_of(object_of(QueryChannelsChannelListItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryChannelsResult:
    """Answer of ultragroup_v2.query_channels: List the channels of an ultra group.

    Attributes:
        data: Result.
    """

    data: QueryChannelsDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(QueryChannelsDataObject)),
    )


__all__ = [
    "GetMuteAllDataObject",
    "GetMuteAllResult",
    "QueryChannelsChannelListItem",
    "QueryChannelsDataObject",
    "QueryChannelsResult",
    "QueryMuteExceptionsDataObject",
    "QueryMuteExceptionsResult",
    "QueryMuteExceptionsUsersItem",
    "QueryMutedUsersDataObject",
    "QueryMutedUsersResult",
    "QueryMutedUsersUsersItem",
    "QueryUserGroupsDataObject",
    "QueryUserGroupsGroupsItem",
    "QueryUserGroupsResult",
    "QueryUsersDataObject",
    "QueryUsersResult",
    "QueryUsersUsersItem",
]
