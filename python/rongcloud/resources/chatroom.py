# Generated from catalogue/endpoints/chatroom.yaml. Do not edit.
"""Operations of the group chatroom: Chatrooms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import JsonArray, JsonObject, TextMap, Texts
from .._decode import Acknowledgement
from .._message import Message as AnyMessage
from .._message_arguments import put_message
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.chatroom import (
    CheckMuteAllResult, GetResult, QueryBlockedUsersResult, QueryEntriesResult, QueryGloballyMutedUsersResult,
    QueryKeepaliveResult, QueryLowPriorityTypesResult, QueryMembersResult, QueryMessageWhitelistResult,
    QueryMuteAllResult, QueryMuteExceptionsResult, QueryMutedUsersResult, QueryResult, QueryUserWhitelistResult,
    UserExistsResult, UsersExistResult,
)


class Chatroom(SyncResource):
    """Chatrooms: rooms without fixed members: life, attributes, mutes, bans, priorities. Most of the rates can
    be raised on request.

    Reached as `client.chatroom`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(
        self, *, chatroom_id: str, destroy_type: Literal[0, 1] | int | Omit | None = omit,
        destroy_time: int | Omit | None = omit, is_ban: bool | Omit | None = omit,
        white_user_ids: Texts | Omit | None = omit, entry_owner_id: str | Omit | None = omit,
        entry_info: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create a chatroom.

        POST /chatroom/create_new.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Id of the new room: letters and digits. At most 64 bytes.
            destroy_type: How the room ends by itself. Optional. One of 0 (after a time without activity), 1 (a
                fixed time after creation), default 0.
            destroy_time: Minutes without activity (destroyType 0) or from creation (destroyType 1). Optional.
                60 to 10080, default 60.
            is_ban: Whether to begin with mute-all on. Optional. Default false.
            white_user_ids: Users to put on the mute-all exception list. Optional. At most 20 items, each at
                most 64 bytes.
            entry_owner_id: Owner of the attributes. Required with entry_info. At most 64 bytes.
            entry_info: First attributes of the room by name; names are case-sensitive. Required with
                entry_owner_id. At most 20 items, keys at most 128 characters, keys of letters, digits and + = -
                _, values at most 4096 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Clients create rooms too, by joining them. What a call for an existing id does is not documented.
        Once destroyType is set here, destroyTime (60 if left out) takes the place of the idle time for all
        rooms in the console (1 to 24 hours). Attributes need the chatroom attribute service: without it, the
        call fails. The length of the id is documented for chatroom.create_many only.

        Source: docs: platform-chat-api/chatroom/create; java: Chatroom.createV2; go: ChatRoomCreateNew; php:
        Chatroom.createV2; docs: nexconn platform-chat-api/open-channel/create (entry limits).
        """
        params = {
            "chatroomId": chatroom_id, "destroyType": destroy_type, "destroyTime": destroy_time, "isBan": is_ban,
            "whiteUserIds": white_user_ids, "entryOwnerId": entry_owner_id, "entryInfo": entry_info,
        }
        return self._call("chatroom.create", params, Acknowledgement, timeout)

    def set_destroy_type(
        self, *, chatroom_id: str, destroy_type: Literal[0, 1] | int | Omit | None = omit,
        destroy_time: int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change how a chatroom is destroyed automatically.

        POST /chatroom/destroy/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            destroy_type: How the room ends by itself. Optional. One of 0 (after a time without activity), 1 (a
                fixed time after creation), default 0.
            destroy_time: Minutes without activity (destroyType 0) or from creation (destroyType 1). Optional.
                60 to 10080, default 60.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: A fixed time counts from the creation of the room. The idle clock runs on under type 1: a room
        that was long idle may end at once when it goes back to type 0.

        Source: docs: platform-chat-api/chatroom/set-destroy-type; java: Chatroom.setDestroyType; go:
        ChatRoomDestroySet; php: Chatroom.setDestroyType.
        """
        params = {
            "chatroomId": chatroom_id, "destroyType": destroy_type, "destroyTime": destroy_time,
        }
        return self._call("chatroom.set_destroy_type", params, Acknowledgement, timeout)

    def get(self, *, chatroom_id: str, timeout: float | None = None) -> GetResult:
        """Read one chatroom.

        POST /chatroom/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            chatroom_id: Chatroom id.
            create_time: Creation time, Unix milliseconds.
            member_count: Current members.
            destroy_type: 0: ends after a time without activity, 1: a fixed time after creation.
            destroy_time: That time in minutes.
            ban: Whether mute-all is on; the name is known from official SDKs only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            NotFoundError: code 23410, The chatroom does not exist.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Takes the place of chatroom.query.

        Source: docs: platform-chat-api/chatroom/get; java: Chatroom.query; go: ChatRoomGetNew; php:
        Chatroom.queryV2.
        """
        return self._call("chatroom.get", {"chatroomId": chatroom_id}, GetResult, timeout)

    def destroy(self, *, chatroom_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Destroy chatrooms.

        POST /chatroom/destroy.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Rooms to destroy. Each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: All members leave; attributes, mute-all and its exceptions are gone. How many rooms one call
        takes is not documented.

        Source: docs: platform-chat-api/chatroom/destroy; java: Chatroom.destroy; go: ChatRoomDestroy; php:
        Chatroom.destory.
        """
        return self._call("chatroom.destroy", {"chatroomId": chatroom_id}, Acknowledgement, timeout)

    def bind_rtc(self, *, chatroom_id: str, rtc_room_id: str, timeout: float | None = None) -> Acknowledgement:
        """Bind a chatroom to an RTC room.

        POST /chatroom/correlation/rtc.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            rtc_room_id: Id of the RTC room.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: A chatroom that is due to end lives on while its RTC room exists; the binding is one way. The
        endpoint is in the official list, its parameters are not documented: their names come from public code.

        Source: docs: API list page (2026-01-09); docs: android-imlib/chatroom/bind-to-rtc-room; public code.
        """
        params = {
            "chatroomId": chatroom_id, "rtcroomId": rtc_room_id,
        }
        return self._call("chatroom.bind_rtc", params, Acknowledgement, timeout)

    def create_many(self, *, chatroom: TextMap, timeout: float | None = None) -> Acknowledgement:
        """Create several chatrooms (deprecated).

        POST /chatroom/create.json. Rate: 100 requests per second. It may be repeated without harm. Legacy: kept
        for existing applications.

        Args:
            chatroom: Names of the rooms by id; ids of letters and digits. 1 to 100 items, keys at most 64
                bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Use chatroom.create. The rooms end after an hour without a message and without a new member.

        Source: docs: platform-chat-api/chatroom/deprecated-create; java: Chatroom.create; go: ChatRoomCreate;
        php: Chatroom.create; nodejs, python, dotnet.
        """
        return self._call("chatroom.create_many", {"chatroom[id]": chatroom}, Acknowledgement, timeout)

    def query(self, *, chatroom_id: Texts, timeout: float | None = None) -> QueryResult:
        """Read basic data of several chatrooms (deprecated).

        POST /chatroom/query.json. Rate: 100 requests per second. It may be repeated without harm. Legacy: kept
        for existing applications.

        Args:
            chatroom_id: Rooms to read. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            chat_rooms: Rooms that exist.
            chat_rooms[].chrm_id: Chatroom id.
            chat_rooms[].name: Name.
            chat_rooms[].time: Creation time, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Use chatroom.get. Times are Beijing time in the China data centre, UTC elsewhere.

        Source: docs: platform-chat-api/chatroom/deprecated-info; docs: im/server/chatroom/query (old); go:
        ChatRoomQuery; php: Chatroom.query; python.
        """
        return self._call("chatroom.query", {"chatroomId": chatroom_id}, QueryResult, timeout)

    def add_keepalive(self, *, chatroom_id: str, timeout: float | None = None) -> Acknowledgement:
        """Protect a chatroom from automatic destruction.

        POST /chatroom/keepalive/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the chatroom keep-alive service: without it the answer is code 1009, or HTTP 429 with code
        1008 when it is called too often. At most 5 rooms of an app are protected by default. A protected room
        ends by chatroom.destroy only.

        Source: docs: platform-chat-api/chatroom/keep-alive/add-to-keep-alive; java: Keepalive.add; go:
        ChatRoomKeepAliveAdd; php: Chatroom.Keepalive.add.
        """
        return self._call("chatroom.add_keepalive", {"chatroomId": chatroom_id}, Acknowledgement, timeout)

    def remove_keepalive(self, *, chatroom_id: str, timeout: float | None = None) -> Acknowledgement:
        """Stop protecting a chatroom.

        POST /chatroom/keepalive/remove.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/keep-alive/remove-from-keep-alive; java: Keepalive.remove; go:
        ChatRoomKeepAliveRemove; php: Chatroom.Keepalive.remove.
        """
        return self._call("chatroom.remove_keepalive", {"chatroomId": chatroom_id}, Acknowledgement, timeout)

    def query_keepalive(self, *, timeout: float | None = None) -> QueryKeepaliveResult:
        """List protected chatrooms.

        POST /chatroom/keepalive/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            chatroom_ids: Chatroom ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/keep-alive/query-keep-alive; java: Keepalive.getList; go:
        ChatRoomKeepAliveGetList; php: Chatroom.Keepalive.getList.
        """
        return self._call("chatroom.query_keepalive", {}, QueryKeepaliveResult, timeout)

    def query_members(
        self, *, chatroom_id: str, count: int, order: Literal[1, 2] | int, timeout: float | None = None,
    ) -> QueryMembersResult:
        """List members of a chatroom.

        POST /chatroom/user/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            count: How many members. 1 to 500.
            order: Order by the time of joining. One of 1 (oldest first), 2 (newest first).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total: Members in the room.
            users: Members.
            users[].id: User id.
            users[].time: Time of joining, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Times are Beijing time in the China data centre, UTC elsewhere. There is no paging: the oldest or
        newest 500 are all one can read.

        Source: docs: platform-chat-api/chatroom/member/query-member-list; java: Chatroom.get; go: ChatRoomGet;
        php: Chatroom.get.
        """
        params = {
            "chatroomId": chatroom_id, "count": count, "order": order,
        }
        return self._call("chatroom.query_members", params, QueryMembersResult, timeout)

    def user_exists(self, *, chatroom_id: str, user_id: str, timeout: float | None = None) -> UserExistsResult:
        """Tell whether a user is in a chatroom.

        POST /chatroom/user/exist.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            is_in_chrm: Whether the user is in the room.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Members who go offline are dropped when the 31st message arrives within 30 seconds, or with the
        first message after 30 seconds; while there are no messages they stay, and so do users of
        chatroom.add_user_whitelist.

        Source: docs: platform-chat-api/chatroom/member/check-member; java: Chatroom.isExist; go:
        ChatUserExistResObj; python.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id,
        }
        return self._call("chatroom.user_exists", params, UserExistsResult, timeout)

    def users_exist(self, *, chatroom_id: str, user_id: Texts, timeout: float | None = None) -> UsersExistResult:
        """Tell which of several users are in a chatroom.

        POST /chatroom/users/exist.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Users to look for. 1 to 1000 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            result: One element per user.
            result[].user_id: User id.
            result[].is_in_chrm: 1: in the room, 0: not.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Members who go offline are dropped when the 31st message arrives within 30 seconds, or with the
        first message after 30 seconds; while there are no messages they stay, and so do users of
        chatroom.add_user_whitelist. The names in the answer are known from official SDKs only.

        Source: docs: platform-chat-api/chatroom/member/check-members; java: Chatroom.isExists; go:
        ChatRoomIsExist; php: Chatroom.isExist.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id,
        }
        return self._call("chatroom.users_exist", params, UsersExistResult, timeout)

    def block_users(
        self, *, chatroom_id: str, user_id: Texts, minute: int, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Kick users out of a chatroom and keep them out.

        POST /chatroom/user/block/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Users to block. 1 to 20 items, each at most 64 bytes.
            minute: Minutes. At most 43200.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify all members of the room, the blocked ones included; clients know of
                it from Android and iOS 5.4.5 and Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Users who are in the room leave at once and cannot join until the block ends.

        Source: docs: platform-chat-api/chatroom/block/block-user; java: Block.add; go: ChatRoomBlockAdd; php:
        Chatroom.Block.add.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "minute": minute, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.block_users", params, Acknowledgement, timeout)

    def unblock_users(
        self, *, chatroom_id: str, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Lift the block of users in a chatroom.

        POST /chatroom/user/block/rollback.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Users to let in again. 1 to 20 items, each at most 64 bytes.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify the users whose block is lifted; clients know of it from Android and
                iOS 5.4.5 and Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/block/unblock-user; java: Block.remove; go:
        ChatRoomBlockRemove; php: Chatroom.Block.remove.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.unblock_users", params, Acknowledgement, timeout)

    def query_blocked_users(self, *, chatroom_id: str, timeout: float | None = None) -> QueryBlockedUsersResult:
        """List blocked users of a chatroom.

        POST /chatroom/user/block/list.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Blocked users.
            users[].user_id: User id.
            users[].time: End of the block, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Times are Beijing time in the China data centre, UTC elsewhere.

        Source: docs: platform-chat-api/chatroom/block/query-blocked-user; java: Block.getList; go:
        ChatRoomBlockGetList; php: Chatroom.Block.getList.
        """
        return self._call("chatroom.query_blocked_users", {"chatroomId": chatroom_id}, QueryBlockedUsersResult, timeout)

    def mute_users(
        self, *, chatroom_id: str, user_id: Texts, minute: int, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute users in a chatroom.

        POST /chatroom/user/gag/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Users to mute. 1 to 20 items, each at most 64 bytes.
            minute: Minutes. At most 43200.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify all members of the room; clients know of it from Android and iOS
                5.4.5 and Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: It holds for messages that clients send; those sent through the Server API always pass. The mute
        stays when the user leaves the room. Users on the mute-all exception list may send in spite of it,
        unlike in groups.

        Source: docs: platform-chat-api/chatroom/mute/gag-user; java: chatroom.MuteMembers.add, Gag.add; go:
        ChatRoomGagAdd; php: Chatroom.Gag.add.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "minute": minute, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.mute_users", params, Acknowledgement, timeout)

    def unmute_users(
        self, *, chatroom_id: str, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Unmute users in a chatroom.

        POST /chatroom/user/gag/rollback.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Users to unmute. 1 to 20 items, each at most 64 bytes.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify all members of the room; clients know of it from Android and iOS
                5.4.5 and Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/mute/ungag-user; java: chatroom.MuteMembers.remove; go:
        ChatRoomGagRemove; php: Chatroom.Gag.remove.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.unmute_users", params, Acknowledgement, timeout)

    def query_muted_users(self, *, chatroom_id: str, timeout: float | None = None) -> QueryMutedUsersResult:
        """List muted users of a chatroom.

        POST /chatroom/user/gag/list.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Muted users.
            users[].user_id: User id.
            users[].time: End of the mute, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Times are Beijing time in the China data centre, UTC elsewhere.

        Source: docs: platform-chat-api/chatroom/mute/query-gagged-user; java: chatroom.MuteMembers.getList; go:
        ChatRoomGagGetList; php: Chatroom.Gag.getList.
        """
        return self._call("chatroom.query_muted_users", {"chatroomId": chatroom_id}, QueryMutedUsersResult, timeout)

    def mute_users_globally(
        self, *, user_id: Texts, minute: int, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute users in all chatrooms of the app.

        POST /chatroom/user/ban/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users to mute. 1 to 20 items, each at most 64 bytes.
            minute: Minutes. At most 43200.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify the muted users; clients know of it from Android and iOS 5.4.5 and
                Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the global chatroom mute service: without it the answer is code 1009, or HTTP 429 with code
        1008 when it is called too often. It holds for messages that clients send; those sent through the Server
        API always pass. It beats the mute-all exception lists. Who is notified is documented as the muted
        users; an older text says all members of the room.

        Source: docs: platform-chat-api/chatroom/mute/gag-user-globally; java: chatroom.Ban.add,
        user.MuteChatrooms.add; go: ChatRoomBanAdd; php: Chatroom.Ban.add.
        """
        params = {
            "userId": user_id, "minute": minute, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.mute_users_globally", params, Acknowledgement, timeout)

    def unmute_users_globally(
        self, *, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Lift the app-wide chatroom mute of users.

        POST /chatroom/user/ban/remove.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users to unmute. 1 to 20 items, each at most 64 bytes.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify the users whose mute is lifted; clients know of it from Android and
                iOS 5.4.5 and Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/mute/ungag-user-globally; java: chatroom.Ban.remove; go:
        ChatRoomBanRemove; php: Chatroom.Ban.remove.
        """
        params = {
            "userId": user_id, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.unmute_users_globally", params, Acknowledgement, timeout)

    def query_globally_muted_users(self, *, timeout: float | None = None) -> QueryGloballyMutedUsersResult:
        """List users muted in all chatrooms.

        POST /chatroom/user/ban/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Muted users.
            users[].user_id: User id.
            users[].time: End of the mute, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Times are Beijing time in the China data centre, UTC elsewhere.

        Source: docs: platform-chat-api/chatroom/mute/query-globally-gagged-user; java: chatroom.Ban.getList;
        go: ChatRoomBanGetList; php: Chatroom.Ban.getList.
        """
        return self._call("chatroom.query_globally_muted_users", {}, QueryGloballyMutedUsersResult, timeout)

    def mute_all(
        self, *, chatroom_id: str, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute all members of a chatroom.

        POST /chatroom/ban/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify all members of the room; clients know of it from Android and iOS
                5.4.5 and Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Takes effect at once. It holds for messages that clients send; those sent through the Server API
        always pass. It ends with the room, unlike in groups.

        Source: docs: platform-chat-api/chatroom/mute/ban-chatroom; java: BanAllMember.add; go: ChatRoomBan;
        php: Chatroom.MuteAllMembers.add.
        """
        params = {
            "chatroomId": chatroom_id, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.mute_all", params, Acknowledgement, timeout)

    def unmute_all(
        self, *, chatroom_id: str, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Lift mute-all from a chatroom.

        POST /chatroom/ban/rollback.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify all members of the room; clients know of it from Android and iOS
                5.4.5 and Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/mute/unban-chatroom; java: BanAllMember.remove; go:
        ChatRoomBanRollback; php: Chatroom.MuteAllMembers.remove.
        """
        params = {
            "chatroomId": chatroom_id, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.unmute_all", params, Acknowledgement, timeout)

    def query_mute_all(
        self, *, size: int | Omit | None = omit, page: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMuteAllResult:
        """List chatrooms with mute-all on.

        POST /chatroom/ban/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            size: Rooms per page. Optional. 1 to 1000, default 50.
            page: Page number. Optional. At least 1, default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            chatroom_ids: Chatroom ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/mute/query-banned-list; java: BanAllMember.getList; go:
        ChatRoomBanQuery; php: Chatroom.MuteAllMembers.getList.
        """
        return self._call("chatroom.query_mute_all", {"size": size, "page": page}, QueryMuteAllResult, timeout)

    def check_mute_all(self, *, chatroom_id: str, timeout: float | None = None) -> CheckMuteAllResult:
        """Tell whether mute-all is on in a chatroom.

        POST /chatroom/ban/check.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            status: 1: on, 0: off.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/mute/query-banned-state; java: BanAllMember.check; go:
        ChatRoomBanCheck; php: Chatroom.MuteAllMembers.check.
        """
        return self._call("chatroom.check_mute_all", {"chatroomId": chatroom_id}, CheckMuteAllResult, timeout)

    def add_mute_exceptions(
        self, *, chatroom_id: str, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Add users to the mute-all exception list of a chatroom.

        POST /chatroom/user/ban/whitelist/add.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Users to except. 1 to 20 items, each at most 64 bytes.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify all members of the room; clients know of it from Android and iOS
                5.4.5 and Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The list holds at most 20 users of a room. Users on it may send in spite of mute-all and of
        chatroom.mute_users, but not of chatroom.mute_users_globally. They stay on it when they leave or are
        blocked, until the room ends.

        Source: docs: platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist; java:
        BanAllMemberWhitelist.add; go: ChatRoomUserBanWhitelistAdd; php: Chatroom.MuteWhiteList.add.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.add_mute_exceptions", params, Acknowledgement, timeout)

    def remove_mute_exceptions(
        self, *, chatroom_id: str, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove users from the mute-all exception list of a chatroom.

        POST /chatroom/user/ban/whitelist/rollback.json. Rate: 100 requests per second. It may be repeated
        without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Users to remove from the list. 1 to 20 items, each at most 64 bytes.
            extra: Any JSON for the notified clients; only with needNotify. Optional.
            need_notify: Whether to notify all members of the room; clients know of it from Android and iOS
                5.4.5 and Web 5.7.9 on. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/mute/remove-from-chatroom-ban-whitelist; java:
        BanAllMemberWhitelist.remove; go: ChatRoomUserBanWhitelistRollback; php: Chatroom.MuteWhiteList.remove.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "extra": extra, "needNotify": need_notify,
        }
        return self._call("chatroom.remove_mute_exceptions", params, Acknowledgement, timeout)

    def query_mute_exceptions(self, *, chatroom_id: str, timeout: float | None = None) -> QueryMuteExceptionsResult:
        """List the mute-all exception list of a chatroom.

        POST /chatroom/user/ban/whitelist/query.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_ids: Users who may send in spite of mute-all.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist; java:
        BanAllMemberWhitelist.getList; go: ChatRoomUserBanWhitelistQuery; php: Chatroom.MuteWhiteList.getList.
        """
        params = {
            "chatroomId": chatroom_id,
        }
        return self._call("chatroom.query_mute_exceptions", params, QueryMuteExceptionsResult, timeout)

    def set_entry(
        self, *, chatroom_id: str, user_id: str, key: str, value: str,
        auto_delete: Literal[0, 1] | int | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Set one attribute (KV) of a chatroom.

        POST /chatroom/entry/set.json. Rate: 100 attributes per second. It may be repeated without harm, unless
        object_name is given.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Owner of the attribute; need not be in the room. At most 64 bytes.
            key: Name of the attribute, case-sensitive. At most 128 characters, letters, digits and + = - _.
            value: Value of the attribute. At most 4096 characters.
            auto_delete: What becomes of the attribute when its owner leaves the room. Optional. One of 0
                (keep), 1 (remove), default 0.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content. Optional.
            object_name: Type of a message to the room that tells of the change, usually RC:chrmKVNotiMsg; left
                out: none. Optional. At most 32 characters.
            content: Content of that message; of RC:chrmKVNotiMsg: type (1 set, 2 delete), key and value.
                Required when object_name is RC:chrmKVNotiMsg.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the chatroom attribute service: without it the answer is code 1009, or HTTP 429 with code
        1008 when it is called too often. The rate counts attributes and is shared with chatroom.set_entries. A
        room has at most 100 attributes; they end with it. Whether an attribute of another owner may be
        overwritten is not documented here; chatroom.set_entries does it.

        Source: docs: platform-chat-api/chatroom/kv-attribute/set-kv-entry; java: ChatroomEntry.set; go:
        ChatRoomEntrySet; php: Chatroom.Entry.set.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "key": key, "value": value, "autoDelete": auto_delete,
            "objectName": object_name, "content": content,
        }
        put_message("chatroom.set_entry", params, message, "objectName", "content")
        return self._call("chatroom.set_entry", params, Acknowledgement, timeout)

    def set_entries(
        self, *, chatroom_id: str, entry_owner_id: str, entry_info: TextMap,
        auto_delete: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set several attributes of a chatroom.

        POST /chatroom/entry/batch/set.json. Rate: 100 attributes per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            entry_owner_id: Owner of the attributes. At most 64 bytes.
            entry_info: Values by name; names are case-sensitive. 1 to 20 items, keys at most 128 characters,
                keys of letters, digits and + = - _, values at most 4096 characters.
            auto_delete: What becomes of the attributes when their owner leaves the room. Optional. One of 0
                (keep), 1 (remove), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the chatroom attribute service: without it the answer is code 1009, or HTTP 429 with code
        1008 when it is called too often. The rate counts attributes and is shared with chatroom.set_entry: 5
        calls a second of 20 attributes. Attributes that exist are overwritten and change their owner. A room
        has at most 100 attributes.

        Source: docs: platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch; java: ChatroomEntry.batchSet;
        go: ChatRoomEntryBatchSet; php: Chatroom.Entry.batchSet.
        """
        params = {
            "chatroomId": chatroom_id, "entryOwnerId": entry_owner_id, "entryInfo": entry_info,
            "autoDelete": auto_delete,
        }
        return self._call("chatroom.set_entries", params, Acknowledgement, timeout)

    def remove_entry(
        self, *, chatroom_id: str, user_id: str, key: str, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove one attribute of a chatroom.

        POST /chatroom/entry/remove.json. Rate: 100 attributes per second. It may be repeated without harm,
        unless object_name is given.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Owner of the attribute; need not be in the room. At most 64 bytes.
            key: Name of the attribute, case-sensitive. At most 128 characters, letters, digits and + = - _.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content. Optional.
            object_name: Type of a message to the room that tells of the change, usually RC:chrmKVNotiMsg; left
                out: none. Optional. At most 32 characters.
            content: Content of that message; of RC:chrmKVNotiMsg: type (1 set, 2 delete), key and value.
                Required when object_name is RC:chrmKVNotiMsg.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The rate counts attributes and is shared with chatroom.remove_entries. What happens with the id
        of somebody who is not the owner is not documented.

        Source: docs: platform-chat-api/chatroom/kv-attribute/remove-kv-entry; java: ChatroomEntry.remove; go:
        ChatRoomEntryRemove; php: Chatroom.Entry.remove.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "key": key, "objectName": object_name, "content": content,
        }
        put_message("chatroom.remove_entry", params, message, "objectName", "content")
        return self._call("chatroom.remove_entry", params, Acknowledgement, timeout)

    def remove_entries(
        self, *, chatroom_id: str, entry_owner_id: str, entry_keys: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove several attributes of a chatroom by force.

        POST /chatroom/entry/batch/remove.json. Rate: 100 attributes per second. It may be repeated without
        harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            entry_owner_id: Owner of the attributes; required, though documented not to be checked. At most 64
                bytes.
            entry_keys: Names of the attributes. 1 to 20 items, each at most 128 characters, each letters,
                digits and + = - _.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The rate is documented both as 100 calls a second and as 100 attributes a second shared with
        chatroom.remove_entry; the stricter one is kept.

        Source: docs: platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch; docs: API list page
        (2026-01-09).
        """
        params = {
            "chatroomId": chatroom_id, "entryOwnerId": entry_owner_id, "entryKeys": entry_keys,
        }
        return self._call("chatroom.remove_entries", params, Acknowledgement, timeout)

    def query_entries(
        self, *, chatroom_id: str, keys: Texts | Omit | None = omit, timeout: float | None = None,
    ) -> QueryEntriesResult:
        """Read attributes of a chatroom.

        POST /chatroom/entry/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            keys: Names of the attributes to read; left out: all. Optional. At most 100 items, each at most 128
                characters, each letters, digits and + = - _.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            keys: Attributes.
            keys[].key: Name.
            keys[].value: Value.
            keys[].user_id: User who set it last.
            keys[].auto_delete: "0": stays, "1": goes when its owner leaves.
            keys[].last_set_time: Last change: digits, whose unit is not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/kv-attribute/query-kv-entry; java: ChatroomEntry.query; go:
        ChatRoomEntryQuery; php: Chatroom.Entry.query.
        """
        params = {
            "chatroomId": chatroom_id, "keys": keys,
        }
        return self._call("chatroom.query_entries", params, QueryEntriesResult, timeout)

    def add_low_priority_types(self, *, object_name: Texts, timeout: float | None = None) -> Acknowledgement:
        """Mark message types as low priority.

        POST /chatroom/message/priority/add.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            object_name: Message types. 1 to 5 items, each at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the message priority service: without it the answer is code 1009, or HTTP 429 with code
        1008 when it is called too often. At most 20 types of an app are low priority; all others are high. A
        room takes 40 messages in 200 ms: 20 of high priority and 20 of any, so low ones are dropped first.

        Source: docs: platform-chat-api/chatroom/message-priority/add-low-priority-message-type; java:
        Demotion.add; go: ChatRoomDemotionAdd; php: Chatroom.Demotion.add.
        """
        return self._call("chatroom.add_low_priority_types", {"objectName": object_name}, Acknowledgement, timeout)

    def remove_low_priority_types(self, *, object_name: Texts, timeout: float | None = None) -> Acknowledgement:
        """Unmark low-priority message types.

        POST /chatroom/message/priority/remove.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            object_name: Message types. 1 to 5 items, each at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/message-priority/remove-low-priority-message-type; java:
        Demotion.remove; go: ChatRoomDemotionRemove; php: Chatroom.Demotion.remove.
        """
        return self._call("chatroom.remove_low_priority_types", {"objectName": object_name}, Acknowledgement, timeout)

    def query_low_priority_types(self, *, timeout: float | None = None) -> QueryLowPriorityTypesResult:
        """List low-priority message types.

        POST /chatroom/message/priority/query.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            object_names: Message types.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/message-priority/query-low-priority-message-type; java:
        Demotion.getList; go: ChatRoomDemotionGetList; php: Chatroom.Demotion.getList.
        """
        return self._call("chatroom.query_low_priority_types", {}, QueryLowPriorityTypesResult, timeout)

    def add_user_whitelist(self, *, chatroom_id: str, user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Protect users of a chatroom.

        POST /chatroom/user/whitelist/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Users to protect. 1 to 5 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the chatroom user allow list service: without it the answer is code 1009, or HTTP 429 with
        code 1008 when it is called too often. At most 5 users of a room. Protected users are not dropped when
        they go offline, and their messages are kept under load. Mute exceptions are another list.

        Source: docs: platform-chat-api/chatroom/whitelist/add-to-user-whitelist; java: whitelist.User.add; go:
        ChatRoomUserWhitelistAdd; php: Chatroom.Whitelist.User.add.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id,
        }
        return self._call("chatroom.add_user_whitelist", params, Acknowledgement, timeout)

    def remove_user_whitelist(
        self, *, chatroom_id: str, user_id: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Stop protecting users of a chatroom.

        POST /chatroom/user/whitelist/remove.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Users to remove from the list. 1 to 5 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/whitelist/remove-from-user-whitelist; java:
        whitelist.User.remove; go: ChatRoomUserWhitelistRemove; php: Chatroom.Whitelist.User.remove.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id,
        }
        return self._call("chatroom.remove_user_whitelist", params, Acknowledgement, timeout)

    def query_user_whitelist(self, *, chatroom_id: str, timeout: float | None = None) -> QueryUserWhitelistResult:
        """List protected users of a chatroom.

        POST /chatroom/user/whitelist/query.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: User ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/whitelist/query-user-whitelist; java: whitelist.User.getList;
        go: ChatRoomUserWhitelistGetList; php: Chatroom.Whitelist.User.getList.
        """
        params = {
            "chatroomId": chatroom_id,
        }
        return self._call("chatroom.query_user_whitelist", params, QueryUserWhitelistResult, timeout)

    def add_message_whitelist(self, *, object_names: Texts, timeout: float | None = None) -> Acknowledgement:
        """Protect message types in all chatrooms.

        POST /chatroom/whitelist/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            object_names: Message types. 1 to 20 items, each at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the chatroom message allow list service: without it the answer is code 1009, or HTTP 429
        with code 1008 when it is called too often. An app has one list of at most 20 types; messages of these
        types are kept under load.

        Source: docs: platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist; java:
        whitelist.Messages.add; go: ChatRoomWhitelistAdd; php: Chatroom.Whitelist.Messages.add.
        """
        return self._call("chatroom.add_message_whitelist", {"objectnames": object_names}, Acknowledgement, timeout)

    def remove_message_whitelist(self, *, object_names: Texts, timeout: float | None = None) -> Acknowledgement:
        """Stop protecting message types.

        POST /chatroom/whitelist/delete.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            object_names: Message types. 1 to 20 items, each at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist; java:
        whitelist.Messages.remove; go: ChatRoomWhitelistRemove; php: Chatroom.Whitelist.Messages.remove.
        """
        return self._call("chatroom.remove_message_whitelist", {"objectnames": object_names}, Acknowledgement, timeout)

    def query_message_whitelist(self, *, timeout: float | None = None) -> QueryMessageWhitelistResult:
        """List protected message types.

        POST /chatroom/whitelist/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            whitlist_msg_type: Message types; spelt like this.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/chatroom/whitelist/query-message-type-whitelist; java:
        whitelist.Messages.getList; go: ChatRoomWhitelistGetList; php: Chatroom.Whitelist.Messages.getList.
        """
        return self._call("chatroom.query_message_whitelist", {}, QueryMessageWhitelistResult, timeout)

    def stop_distribution(self, *, chatroom_id: str, timeout: float | None = None) -> Acknowledgement:
        """Stop delivering messages of a chatroom.

        POST /chatroom/message/stopDistribution.json. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: While stopped, messages of users do not reach the others in the room. Gone from the current
        documents.

        Source: java: Distribute.stop; go: ChatRoomDistributionStop; php: Chatroom.Distribute; nodejs, python,
        dotnet.
        """
        return self._call("chatroom.stop_distribution", {"chatroomId": chatroom_id}, Acknowledgement, timeout)

    def resume_distribution(self, *, chatroom_id: str, timeout: float | None = None) -> Acknowledgement:
        """Resume delivering messages of a chatroom.

        POST /chatroom/message/resumeDistribution.json. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: While stopped, messages of users do not reach the others in the room. Gone from the current
        documents.

        Source: java: Distribute.resume; go: ChatRoomDistributionResume; php: Chatroom.Distribute; nodejs,
        python, dotnet.
        """
        return self._call("chatroom.resume_distribution", {"chatroomId": chatroom_id}, Acknowledgement, timeout)

    def iterate_mute_all(
        self, *, size: int | Omit | None = omit, page: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `query_mute_all`, one item after the other.

        Args:
            `size`, `page`: as for `query_mute_all`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `chatroom_ids`, page by page. Chatroom ids.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "size": size, "page": page,
        }
        return self._iterate("chatroom.query_mute_all", params, QueryMuteAllResult, "chatroom_ids", timeout, max_pages)
