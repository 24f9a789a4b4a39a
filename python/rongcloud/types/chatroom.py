# Generated from catalogue/endpoints/chatroom.yaml. Do not edit.
"""Answers of the group chatroom: Chatrooms."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import boolean, integer, list_of, object_of, text


@dataclass(frozen=True, slots=True)
class GetResult:
    """Answer of chatroom.get: Read one chatroom.

    Attributes:
        chatroom_id: Chatroom id.
        create_time: Creation time, Unix milliseconds.
        member_count: Current members.
        destroy_type: 0: ends after a time without activity, 1: a fixed time after creation.
        destroy_time: That time in minutes.
        ban: Whether mute-all is on; the name is known from official SDKs only.
    """

    chatroom_id: str | None = None
    create_time: int | None = None
    member_count: int | None = None
    destroy_type: int | None = None
    destroy_time: int | None = None
    ban: bool | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("chatroomId", text),
        ("createTime", integer),
        ("memberCount", integer),
        ("destroyType", integer),
        ("destroyTime", integer),
        ("ban", boolean),
    )


@dataclass(frozen=True, slots=True)
class QueryChatRoomsItem:
    """An item of `chat_rooms`.

    Attributes:
        chrm_id: Chatroom id.
        name: Name.
        time: Creation time, YYYY-MM-DD HH:MM:SS.
    """

    chrm_id: str | None = None
    name: str | None = None
    time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("chrmId", text),
        ("name", text),
        ("time", text),
    )


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Answer of chatroom.query: Read basic data of several chatrooms (deprecated).

    Attributes:
        chat_rooms: Rooms that exist.
    """

    chat_rooms: list[QueryChatRoomsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("chatRooms", list_of(object_of(QueryChatRoomsItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryKeepaliveResult:
    """Answer of chatroom.query_keepalive: List protected chatrooms.

    Attributes:
        chatroom_ids: Chatroom ids.
    """

    chatroom_ids: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("chatroomIds", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QueryMembersUsersItem:
    """An item of `users`.

    Attributes:
        id: User id.
        time: Time of joining, YYYY-MM-DD HH:MM:SS.
    """

    id: str | None = None
    time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
        ("time", text),
    )


@dataclass(frozen=True, slots=True)
class QueryMembersResult:
    """Answer of chatroom.query_members: List members of a chatroom.

    Attributes:
        total: Members in the room.
        users: Members.
    """

    total: int | None = None
    users: list[QueryMembersUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("total", integer),
        ("users", list_of(object_of(QueryMembersUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class UserExistsResult:
    """Answer of chatroom.user_exists: Tell whether a user is in a chatroom.

    Attributes:
        is_in_chrm: Whether the user is in the room.
    """

    is_in_chrm: bool | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("isInChrm", boolean),
    )


@dataclass(frozen=True, slots=True)
class UsersExistResultItem:
    """An item of `result`.

    Attributes:
        user_id: User id.
        is_in_chrm: 1: in the room, 0: not.
    """

    user_id: str | None = None
    is_in_chrm: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("isInChrm", integer),
    )


@dataclass(frozen=True, slots=True)
class UsersExistResult:
    """Answer of chatroom.users_exist: Tell which of several users are in a chatroom.

    Attributes:
        result: One element per user.
    """

    result: list[UsersExistResultItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("result", list_of(object_of(UsersExistResultItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryBlockedUsersUsersItem:
    """An item of `users`.

    Attributes:
        user_id: User id.
        time: End of the block, YYYY-MM-DD HH:MM:SS.
    """

    user_id: str | None = None
    time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("time", text),
    )


@dataclass(frozen=True, slots=True)
class QueryBlockedUsersResult:
    """Answer of chatroom.query_blocked_users: List blocked users of a chatroom.

    Attributes:
        users: Blocked users.
    """

    users: list[QueryBlockedUsersUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryBlockedUsersUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryMutedUsersUsersItem:
    """An item of `users`.

    Attributes:
        user_id: User id.
        time: End of the mute, YYYY-MM-DD HH:MM:SS.
    """

    user_id: str | None = None
    time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("time", text),
    )


@dataclass(frozen=True, slots=True)
class QueryMutedUsersResult:
    """Answer of chatroom.query_muted_users: List muted users of a chatroom.

    Attributes:
        users: Muted users.
    """

    users: list[QueryMutedUsersUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryMutedUsersUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryGloballyMutedUsersUsersItem:
    """An item of `users`.

    Attributes:
        user_id: User id.
        time: End of the mute, YYYY-MM-DD HH:MM:SS.
    """

    user_id: str | None = None
    time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("time", text),
    )


@dataclass(frozen=True, slots=True)
class QueryGloballyMutedUsersResult:
    """Answer of chatroom.query_globally_muted_users: List users muted in all chatrooms.

    Attributes:
        users: Muted users.
    """

    users: list[QueryGloballyMutedUsersUsersItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(object_of(QueryGloballyMutedUsersUsersItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryMuteAllResult:
    """Answer of chatroom.query_mute_all: List chatrooms with mute-all on.

    Attributes:
        chatroom_ids: Chatroom ids.
    """

    chatroom_ids: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("chatroomIds", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class CheckMuteAllResult:
    """Answer of chatroom.check_mute_all: Tell whether mute-all is on in a chatroom.

    Attributes:
        status: 1: on, 0: off.
    """

    status: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("status", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryMuteExceptionsResult:
    """Answer of chatroom.query_mute_exceptions: List the mute-all exception list of a chatroom.

    Attributes:
        user_ids: Users who may send in spite of mute-all.
    """

    user_ids: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userIds", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QueryEntriesKeysItem:
    """An item of `keys`.

    Attributes:
        key: Name.
        value: Value.
        user_id: User who set it last.
        auto_delete: "0": stays, "1": goes when its owner leaves.
        last_set_time: Last change: digits, whose unit is not documented.
    """

    key: str | None = None
    value: str | None = None
    user_id: str | None = None
    auto_delete: str | None = None
    last_set_time: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("key", text),
        ("value", text),
        ("userId", text),
        ("autoDelete", text),
        ("lastSetTime", text),
    )


@dataclass(frozen=True, slots=True)
class QueryEntriesResult:
    """Answer of chatroom.query_entries: Read attributes of a chatroom.

    Attributes:
        keys: Attributes.
    """

    keys: list[QueryEntriesKeysItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("keys", list_of(object_of(QueryEntriesKeysItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryLowPriorityTypesResult:
    """Answer of chatroom.query_low_priority_types: List low-priority message types.

    Attributes:
        object_names: Message types.
    """

    object_names: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("objectNames", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QueryUserWhitelistResult:
    """Answer of chatroom.query_user_whitelist: List protected users of a chatroom.

    Attributes:
        users: User ids.
    """

    users: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("users", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QueryMessageWhitelistResult:
    """Answer of chatroom.query_message_whitelist: List protected message types.

    Attributes:
        whitlist_msg_type: Message types; spelt like this.
    """

    whitlist_msg_type: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("whitlistMsgType", list_of(text)),
    )


__all__ = [
    "CheckMuteAllResult",
    "GetResult",
    "QueryBlockedUsersResult",
    "QueryBlockedUsersUsersItem",
    "QueryChatRoomsItem",
    "QueryEntriesKeysItem",
    "QueryEntriesResult",
    "QueryGloballyMutedUsersResult",
    "QueryGloballyMutedUsersUsersItem",
    "QueryKeepaliveResult",
    "QueryLowPriorityTypesResult",
    "QueryMembersResult",
    "QueryMembersUsersItem",
    "QueryMessageWhitelistResult",
    "QueryMuteAllResult",
    "QueryMuteExceptionsResult",
    "QueryMutedUsersResult",
    "QueryMutedUsersUsersItem",
    "QueryResult",
    "QueryUserWhitelistResult",
    "UserExistsResult",
    "UsersExistResult",
    "UsersExistResultItem",
]
