# Generated from catalogue/endpoints/chatroom.yaml. Do not edit.
"""Operations of the group chatroom: Chatrooms."""

from __future__ import annotations

from typing import Literal

from .._aliases import JsonArray, JsonObject, TextMap, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.chatroom import (
    CheckMuteAllResult, GetResult, QueryBlockedUsersResult, QueryEntriesResult, QueryGloballyMutedUsersResult,
    QueryKeepaliveResult, QueryLowPriorityTypesResult, QueryMembersResult, QueryMessageWhitelistResult,
    QueryMuteAllResult, QueryMuteExceptionsResult, QueryMutedUsersResult, QueryResult, QueryUserWhitelistResult,
    UserExistsResult, UsersExistResult,
)


class Chatroom(SyncResource):
    """Chatrooms: rooms without fixed members: life, attributes, mutes, bans, priorities.

    Reached as `client.chatroom`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(
        self, *, chatroom_id: str, destroy_type: Literal[0, 1] | int | Omit | None = omit,
        destroy_time: int | Omit | None = omit, is_ban: bool | Omit | None = omit,
        white_user_ids: Texts | Omit | None = omit, entry_owner_id: str | Omit | None = omit,
        entry_info: JsonObject | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create a chatroom.

        POST /chatroom/create_new.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: New chatroom id; letters and digits. At most 64 bytes.
            destroy_type: How the room ends by itself. Optional. One of 0 (after a time without activity), 1 (a
                fixed time after creation), default 0.
            destroy_time: Minutes: idle time for type 0, life time since creation for type 1; 60..10080.
                Optional. Default 60.
            is_ban: Start with mute-all on. Optional. Default false.
            white_user_ids: Users put on the mute-all exception list; repeat once per user. Optional. At most 20
                items.
            entry_owner_id: Owner of the attributes in entryInfo; exactly one user id; both must be present
                together. Required in some cases.
            entry_info: Attributes as JSON object text {key: value}; at most 20 pairs; key at most 128 chars of
                letters, digits and + = - _, value at most 4096 chars. Required in some cases. At most 20 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Replaces chatroom.create_many. The 64-byte id limit is documented on the deprecated create page
        only. With entryOwnerId/entryInfo the call fails if the attribute service is off or only one of the two
        is sent. Creating an existing id: behaviour undocumented. If the type is set through the API, the API
        value (or its default 60) beats the app-wide idle time of the console (1..24 h). Rooms are also created
        implicitly when a client joins. Java encodes whiteUserIds as repeated keys and entryInfo as JSON. PHP
        turns a boolean true into 1 (and false into an empty value) when it builds the form; accept true and 1.

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
            destroy_time: Minutes: idle time for type 0, life time since creation for type 1; 60..10080.
                Optional. Default 60.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Fixed life time counts from creation. The idle clock keeps running under type 1, so switching a
        long idle room back to type 0 may destroy it at once. One place in the docs says 10800 minutes (7 days)
        - 7 days is 10080, the value used in the parameter table.

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
            create_time: Creation time, ms.
            member_count: Current members.
            destroy_type: 0 idle, 1 fixed.
            destroy_time: Minutes.
            ban: Mute-all state (name taken from the Java and Go models; the row is cut off in the page as
                read).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            APIError: code 23410.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Code 23410 = the chatroom does not exist. Replaces chatroom.query. A header X-Request-ID (at most
        36 chars) appears in the docs example. Unlike most queries chatroomId is not repeatable.

        Source: docs: platform-chat-api/chatroom/get; java: Chatroom.query; go: ChatRoomGetNew; php:
        Chatroom.queryV2.
        """
        return self._call("chatroom.get", {"chatroomId": chatroom_id}, GetResult, timeout)

    def destroy(self, *, chatroom_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Destroy chatrooms.

        POST /chatroom/destroy.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id; repeat once per room (maximum undocumented). Each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Removes all members and all attributes, clears mute-all and mute
        exceptions. Java sends a single id.

        Source: docs: platform-chat-api/chatroom/destroy; java: Chatroom.destroy; go: ChatRoomDestroy; php:
        Chatroom.destory.
        """
        return self._call("chatroom.destroy", {"chatroomId": chatroom_id}, Acknowledgement, timeout)

    def bind_rtc(self, *, chatroom_id: str, rtcroom_id: str, timeout: float | None = None) -> Acknowledgement:
        """Bind a chatroom to an RTC room.

        POST /chatroom/correlation/rtc.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            rtcroom_id: RTC room id; spelling taken from public code, all lower case r in room.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: On the API list page; the page itself was not found, parameters come from third-party code, no
        official server SDK has it. Effect (from the client docs): when the auto-destroy condition is met, the
        room lives on while the bound RTC room exists; the binding is one way.

        Source: docs: API list page (2026-01-09); docs: android-imlib/chatroom/bind-to-rtc-room; public code.
        """
        params = {
            "chatroomId": chatroom_id, "rtcroomId": rtcroom_id,
        }
        return self._call("chatroom.bind_rtc", params, Acknowledgement, timeout)

    def create_many(self, *, chatroom: TextMap, timeout: float | None = None) -> Acknowledgement:
        """Create several chatrooms (deprecated).

        POST /chatroom/create.json. Rate: 100 requests per second. It may be repeated without harm. Legacy: kept
        for existing applications.

        Args:
            chatroom: Indexed form keys: chatroom[10001]=name1&chatroom[10002]=name2; key holds the id, value
                the name. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Deprecated, use chatroom.create. Rooms end after 1 hour without
        message or join. Java leaves the brackets and the id in the key unencoded, PHP and Go percent-encode the
        whole key (chatroom%5B10001%5D); accept both.

        Source: docs: platform-chat-api/chatroom/deprecated-create; java: Chatroom.create; go: ChatRoomCreate;
        php: Chatroom.create; nodejs, python, dotnet.
        """
        return self._call("chatroom.create_many", {"chatroom[id]": chatroom}, Acknowledgement, timeout)

    def query(self, *, chatroom_id: Texts, timeout: float | None = None) -> QueryResult:
        """Read basic data of several chatrooms (deprecated).

        POST /chatroom/query.json. Rate: 100 requests per second. It may be repeated without harm. Legacy: kept
        for existing applications.

        Args:
            chatroom_id: Chatroom id; repeat once per room. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            chat_rooms: Rooms that exist.
            chat_rooms[].chrm_id: Chatroom id.
            chat_rooms[].name: Name.
            chat_rooms[].time: Creation time.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Deprecated, use chatroom.get. Times are YYYY-MM-DD HH:MM:SS,
        Beijing time in the China data centre and UTC elsewhere.

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
            RateLimitError: code 1008, Too many calls.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429
        with code 1008 when such calls also exceed the rate). At most 5 protected rooms per app by default. A
        protected room ends only through chatroom.destroy.

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

        Notes: No parameters; body is empty.

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
            count: How many members, at most 500.
            order: Order by join time. One of 1 (oldest first), 2 (newest first).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total: Members in the room.
            users: At most 500 members.
            users[].id: User id.
            users[].time: Join time.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Times are YYYY-MM-DD HH:MM:SS, Beijing time in the China data
        centre and UTC elsewhere. No paging beyond 500. Docs type count and order as strings. The old Node SDK
        can be called without count and order and then sends chatroomId alone; current SDKs send all three.

        Source: docs: platform-chat-api/chatroom/member/query-member-list; java: Chatroom.get; go: ChatRoomGet;
        php: Chatroom.get.
        """
        params = {
            "chatroomId": chatroom_id, "count": count, "order": order,
        }
        return self._call("chatroom.query_members", params, QueryMembersResult, timeout)

    def user_exists(self, *, chatroom_id: str, user_id: str, timeout: float | None = None) -> UserExistsResult:
        """Is one user in a chatroom.

        POST /chatroom/user/exist.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            is_in_chrm: true when the user is in the room.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Offline members are dropped automatically: when the 31st message
        arrives within 30 s of going offline, or at the first message after 30 s offline; no messages, no drop.
        Users on chatroom.add_user_whitelist are spared. The answer uses a boolean here but 0/1 in
        chatroom.users_exist.

        Source: docs: platform-chat-api/chatroom/member/check-member; java: Chatroom.isExist; go:
        ChatUserExistResObj; python.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id,
        }
        return self._call("chatroom.user_exists", params, UserExistsResult, timeout)

    def users_exist(self, *, chatroom_id: str, user_id: Texts, timeout: float | None = None) -> UsersExistResult:
        """Which of several users are in a chatroom.

        POST /chatroom/users/exist.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: User id; repeat once per user. 1 to 1000 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            result: One element per user.
            result[].user_id: User id.
            result[].is_in_chrm: 1 in the room, 0 not.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Offline members are dropped automatically: when the 31st message
        arrives within 30 s of going offline, or at the first message after 30 s offline; no messages, no drop.
        Users on chatroom.add_user_whitelist are spared. Response names from SDK models, the response table is
        cut off in the page as read.

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
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            minute: Minutes, at most 43200.
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                all members of the room, the blocked ones included. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. A present user is removed at once and cannot join until the block
        ends.

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
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                the users whose block is lifted. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

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
            users: Users.
            users[].user_id: User id.
            users[].time: When it ends, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Times are YYYY-MM-DD HH:MM:SS, Beijing time in the China data
        centre and UTC elsewhere. Java renames users/userId to members/id.

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
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            minute: Minutes, at most 43200.
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                all members of the room. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Blocks client SDK sends only; Server API sends are never blocked.
        The mute outlives leaving the room. A user on the mute-all exception list may send in spite of this mute
        (the opposite of groups).

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
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                all members of the room. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

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
            users: Users.
            users[].user_id: User id.
            users[].time: When it ends, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Times are YYYY-MM-DD HH:MM:SS, Beijing time in the China data
        centre and UTC elsewhere. Java renames users/userId to members/id.

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
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            minute: Minutes, at most 43200.
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                the muted users (newer page); an older SDK comment says all members of the room. Optional.
                Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429
        with code 1008 when such calls also exceed the rate). Rate is adjustable on request. Blocks client SDK
        sends only; Server API sends are never blocked. Beats the mute-all exception list.

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
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                the users whose mute is lifted. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. The verb is remove here, not rollback as elsewhere.

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
            users: Users.
            users[].user_id: User id.
            users[].time: When it ends, YYYY-MM-DD HH:MM:SS.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Times are YYYY-MM-DD HH:MM:SS, Beijing time in the China data
        centre and UTC elsewhere. No parameters.

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
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                all members of the room. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Blocks client SDK sends only; Server API sends are never blocked.
        Immediate. Destroying the room clears it (in groups it survives).

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
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                all members of the room. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. The page text speaks of one or more rooms but the table and
        example carry one chatroomId.

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
            size: Page size, maximum 1000. Optional. Default 50.
            page: Page from 1. Optional. Default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            chatroom_ids: Chatroom ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/chatroom/mute/query-banned-list; java: BanAllMember.getList; go:
        ChatRoomBanQuery; php: Chatroom.MuteAllMembers.getList.
        """
        return self._call("chatroom.query_mute_all", {"size": size, "page": page}, QueryMuteAllResult, timeout)

    def check_mute_all(self, *, chatroom_id: str, timeout: float | None = None) -> CheckMuteAllResult:
        """Is mute-all on in a chatroom.

        POST /chatroom/ban/check.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            status: 1 on, 0 off.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

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
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                all members of the room. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. The list holds at most 20 users per room. An exception survives
        leaving or being blocked, ends when the room is destroyed. It overrides mute-all AND a single-room mute,
        but not the app-wide chatroom mute.

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
            user_id: User id; repeat once per user. 1 to 20 items, each at most 64 bytes.
            extra: JSON text carried by the notification; used only with needNotify=true. Optional.
            need_notify: Tell members (client SDK callbacks, IMLib Android/iOS 5.4.5+, Web 5.7.9+). Who is told:
                all members of the room. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

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
            user_ids: User ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist; java:
        BanAllMemberWhitelist.getList; go: ChatRoomUserBanWhitelistQuery; php: Chatroom.MuteWhiteList.getList.
        """
        params = {
            "chatroomId": chatroom_id,
        }
        return self._call("chatroom.query_mute_exceptions", params, QueryMuteExceptionsResult, timeout)

    def set_entry(
        self, *, chatroom_id: str, user_id: str, key: str, value: str,
        auto_delete: Literal[0, 1] | int | Omit | None = omit, object_name: str | Omit | None = omit,
        content: JsonObject | JsonArray | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set one attribute (KV) of a chatroom.

        POST /chatroom/entry/set.json. Rate: 100 attributes per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Owner/operator; need not be in the room. At most 64 bytes.
            key: Attribute name. At most 128 characters.
            value: Attribute value. At most 4096 characters.
            auto_delete: Drop the pair when the owner leaves the room. Optional. One of 0 (keep), 1 (drop),
                default 0.
            object_name: Message type sent to the room on the change, usually RC:chrmKVNotiMsg; absent = no
                message. Optional.
            content: Content of that message; for RC:chrmKVNotiMsg a JSON object with type, key and value.
                Required in some cases.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429
        with code 1008 when such calls also exceed the rate). Limit counts attributes: 100 per second, shared
        with chatroom.set_entries. Key: at most 128 chars of letters, digits and + = - _, case sensitive. Value:
        at most 4096 chars. At most 100 pairs per room. Whether it may overwrite a pair of another owner is
        undocumented here (set_entries does). All attributes vanish with the room. All SDKs send autoDelete as 0
        or 1.

        Source: docs: platform-chat-api/chatroom/kv-attribute/set-kv-entry; java: ChatroomEntry.set; go:
        ChatRoomEntrySet; php: Chatroom.Entry.set.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "key": key, "value": value, "autoDelete": auto_delete,
            "objectName": object_name, "content": content,
        }
        return self._call("chatroom.set_entry", params, Acknowledgement, timeout)

    def set_entries(
        self, *, chatroom_id: str, entry_owner_id: str, entry_info: JsonObject,
        auto_delete: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set several attributes of a chatroom.

        POST /chatroom/entry/batch/set.json. Rate: 100 attributes per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            entry_owner_id: Owner of the pairs. At most 64 bytes.
            entry_info: JSON object text {key: value}. 1 to 20 items.
            auto_delete: Drop the pairs when the owner leaves the room. Optional. One of 0 (keep), 1 (drop),
                default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429
        with code 1008 when such calls also exceed the rate). Limit counts attributes: 100 per second, shared
        with chatroom.set_entry (20 pairs = 5 calls per second). Existing pairs are overwritten, owner included.
        Key: at most 128 chars of letters, digits and + = - _, case sensitive. Value: at most 4096 chars. At
        most 100 pairs per room.

        Source: docs: platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch; java: ChatroomEntry.batchSet;
        go: ChatRoomEntryBatchSet; php: Chatroom.Entry.batchSet.
        """
        params = {
            "chatroomId": chatroom_id, "entryOwnerId": entry_owner_id, "entryInfo": entry_info,
            "autoDelete": auto_delete,
        }
        return self._call("chatroom.set_entries", params, Acknowledgement, timeout)

    def remove_entry(
        self, *, chatroom_id: str, user_id: str, key: str, object_name: str | Omit | None = omit,
        content: JsonObject | JsonArray | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove one attribute of a chatroom.

        POST /chatroom/entry/remove.json. Rate: 100 attributes per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: Owner/operator; need not be in the room. At most 64 bytes.
            key: Attribute name. At most 128 characters.
            object_name: Message type sent to the room on the change, usually RC:chrmKVNotiMsg; absent = no
                message. Optional.
            content: Content of that message; for RC:chrmKVNotiMsg a JSON object with type, key and value.
                Required in some cases.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Limit counts attributes: 100 per second, shared with chatroom.remove_entries. The docs say the
        owner id of the pair is required; what happens with another user id is undocumented.

        Source: docs: platform-chat-api/chatroom/kv-attribute/remove-kv-entry; java: ChatroomEntry.remove; go:
        ChatRoomEntryRemove; php: Chatroom.Entry.remove.
        """
        params = {
            "chatroomId": chatroom_id, "userId": user_id, "key": key, "objectName": object_name, "content": content,
        }
        return self._call("chatroom.remove_entry", params, Acknowledgement, timeout)

    def remove_entries(
        self, *, chatroom_id: str, entry_owner_id: str, entry_keys: JsonArray, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove several attributes of a chatroom by force.

        POST /chatroom/entry/batch/remove.json. Rate: 100 attributes per second. It may be repeated without
        harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            entry_owner_id: Owner id per the table; the page text says ownership is not checked. At most 64
                bytes.
            entry_keys: JSON array text of key names, for example ["k1","k2"]. 1 to 20 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate: the page says 100 calls per second, the API list page says 100 attributes per second shared
        with chatroom.remove_entry. entryKeys is ONE form value holding a JSON array (not repeated keys). The
        docs example lacks an & between the first two parameters (typo). In no official server SDK.

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
            keys: Attribute name; repeat once per key; absent = all. Optional. At most 100 items, each at most
                128 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            keys: Attributes.
            keys[].key: Name.
            keys[].value: Value.
            keys[].user_id: Last user who set it.
            keys[].auto_delete: "0" keep, "1" drop with the owner.
            keys[].last_set_time: Last change; format undocumented (digits in the example).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. autoDelete and lastSetTime come back as strings.

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
            object_name: Message type; repeat once per type. 1 to 5 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429
        with code 1008 when such calls also exceed the rate). Rate is adjustable on request. At most 20
        low-priority types in all. All types are high priority by default. Per room the server takes 40 messages
        per 200 ms: 20 for high priority only, 20 shared; low priority is dropped first.

        Source: docs: platform-chat-api/chatroom/message-priority/add-low-priority-message-type; java:
        Demotion.add; go: ChatRoomDemotionAdd; php: Chatroom.Demotion.add.
        """
        return self._call("chatroom.add_low_priority_types", {"objectName": object_name}, Acknowledgement, timeout)

    def remove_low_priority_types(self, *, object_name: Texts, timeout: float | None = None) -> Acknowledgement:
        """Unmark low-priority message types.

        POST /chatroom/message/priority/remove.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            object_name: Message type; repeat once per type. 1 to 5 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

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

        Notes: Rate is adjustable on request. No parameters.

        Source: docs: platform-chat-api/chatroom/message-priority/query-low-priority-message-type; java:
        Demotion.getList; go: ChatRoomDemotionGetList; php: Chatroom.Demotion.getList.
        """
        return self._call("chatroom.query_low_priority_types", {}, QueryLowPriorityTypesResult, timeout)

    def add_user_whitelist(self, *, chatroom_id: str, user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Protect users of a chatroom.

        POST /chatroom/user/whitelist/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            chatroom_id: Chatroom id. At most 64 bytes.
            user_id: User id; repeat once per user. 1 to 5 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429
        with code 1008 when such calls also exceed the rate). Rate is adjustable on request. At most 5 users per
        room. Protected users are not dropped when offline and their messages are kept under load. Not related
        to mute exceptions. The row for userId is cut off in the page as read (limit 5 taken from the page text
        and from the remove page).

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
            user_id: User id; repeat once per user. 1 to 5 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

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
            users: User ids (plain strings, unlike other users arrays).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/chatroom/whitelist/query-user-whitelist; java: whitelist.User.getList;
        go: ChatRoomUserWhitelistGetList; php: Chatroom.Whitelist.User.getList.
        """
        params = {
            "chatroomId": chatroom_id,
        }
        return self._call("chatroom.query_user_whitelist", params, QueryUserWhitelistResult, timeout)

    def add_message_whitelist(self, *, objectnames: Texts, timeout: float | None = None) -> Acknowledgement:
        """Protect message types in all chatrooms.

        POST /chatroom/whitelist/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            objectnames: Message type; repeat once per type; note the all lower case name. 1 to 20 items, each
                at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RateLimitError: code 1008, Too many calls.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs a service switched on for the app key: otherwise the API answers code 1009 (and HTTP 429
        with code 1008 when such calls also exceed the rate). Rate is adjustable on request. One list per app,
        at most 20 types.

        Source: docs: platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist; java:
        whitelist.Messages.add; go: ChatRoomWhitelistAdd; php: Chatroom.Whitelist.Messages.add.
        """
        return self._call("chatroom.add_message_whitelist", {"objectnames": objectnames}, Acknowledgement, timeout)

    def remove_message_whitelist(self, *, objectnames: Texts, timeout: float | None = None) -> Acknowledgement:
        """Stop protecting message types.

        POST /chatroom/whitelist/delete.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            objectnames: Message type; repeat once per type. 1 to 20 items, each at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request.

        Source: docs: platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist; java:
        whitelist.Messages.remove; go: ChatRoomWhitelistRemove; php: Chatroom.Whitelist.Messages.remove.
        """
        return self._call("chatroom.remove_message_whitelist", {"objectnames": objectnames}, Acknowledgement, timeout)

    def query_message_whitelist(self, *, timeout: float | None = None) -> QueryMessageWhitelistResult:
        """List protected message types.

        POST /chatroom/whitelist/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            whitlist_msg_type: Message types; the misspelling is the real key.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. No parameters. Java renames the key to objectNames.

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

        Notes: Gone from the current API list; present in all official SDKs. Rate unknown. SDK comments: while
        stopped, messages sent by users are not passed on to the other users of the room.

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

        Notes: Gone from the current API list; present in all official SDKs. Rate unknown. SDK comments: while
        stopped, messages sent by users are not passed on to the other users of the room.

        Source: java: Distribute.resume; go: ChatRoomDistributionResume; php: Chatroom.Distribute; nodejs,
        python, dotnet.
        """
        return self._call("chatroom.resume_distribution", {"chatroomId": chatroom_id}, Acknowledgement, timeout)
