# Generated from catalogue/endpoints/chatroom.yaml. Do not edit.
"""Operations of the group chatroom with await: Chatrooms."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import JsonArray, JsonObject, TextMap, Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._message import Message as AnyMessage
from .._omit import Omit, omit
from ..types.chatroom import (
    CheckMuteAllResult, GetResult, QueryBlockedUsersResult, QueryEntriesResult, QueryGloballyMutedUsersResult,
    QueryKeepaliveResult, QueryLowPriorityTypesResult, QueryMembersResult, QueryMessageWhitelistResult,
    QueryMuteAllResult, QueryMuteExceptionsResult, QueryMutedUsersResult, QueryResult, QueryUserWhitelistResult,
    UserExistsResult, UsersExistResult,
)

class AsyncChatroom(AsyncResource):
    """Chatrooms: rooms without fixed members: life, attributes, mutes, bans, priorities. Most of the rates can
    be raised on request.

    Reached as `client.chatroom` of an AsyncClient.
    """

    async def create(
        self, *, chatroom_id: str, destroy_type: Literal[0, 1] | int | Omit | None = omit,
        destroy_time: int | Omit | None = omit, is_ban: bool | Omit | None = omit,
        white_user_ids: Texts | Omit | None = omit, entry_owner_id: str | Omit | None = omit,
        entry_info: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create a chatroom.

        See rongcloud.resources.Chatroom.create.
        """

    async def set_destroy_type(
        self, *, chatroom_id: str, destroy_type: Literal[0, 1] | int | Omit | None = omit,
        destroy_time: int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change how a chatroom is destroyed automatically.

        See rongcloud.resources.Chatroom.set_destroy_type.
        """

    async def get(self, *, chatroom_id: str, timeout: float | None = None) -> GetResult:
        """Read one chatroom.

        See rongcloud.resources.Chatroom.get.
        """

    async def destroy(self, *, chatroom_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Destroy chatrooms.

        See rongcloud.resources.Chatroom.destroy.
        """

    async def bind_rtc(self, *, chatroom_id: str, rtc_room_id: str, timeout: float | None = None) -> Acknowledgement:
        """Bind a chatroom to an RTC room.

        See rongcloud.resources.Chatroom.bind_rtc.
        """

    async def create_many(self, *, chatroom: TextMap, timeout: float | None = None) -> Acknowledgement:
        """Create several chatrooms (deprecated).

        See rongcloud.resources.Chatroom.create_many.
        """

    async def query(self, *, chatroom_id: Texts, timeout: float | None = None) -> QueryResult:
        """Read basic data of several chatrooms (deprecated).

        See rongcloud.resources.Chatroom.query.
        """

    async def add_keepalive(self, *, chatroom_id: str, timeout: float | None = None) -> Acknowledgement:
        """Protect a chatroom from automatic destruction.

        See rongcloud.resources.Chatroom.add_keepalive.
        """

    async def remove_keepalive(self, *, chatroom_id: str, timeout: float | None = None) -> Acknowledgement:
        """Stop protecting a chatroom.

        See rongcloud.resources.Chatroom.remove_keepalive.
        """

    async def query_keepalive(self, *, timeout: float | None = None) -> QueryKeepaliveResult:
        """List protected chatrooms.

        See rongcloud.resources.Chatroom.query_keepalive.
        """

    async def query_members(
        self, *, chatroom_id: str, count: int, order: Literal[1, 2] | int, timeout: float | None = None,
    ) -> QueryMembersResult:
        """List members of a chatroom.

        See rongcloud.resources.Chatroom.query_members.
        """

    async def user_exists(self, *, chatroom_id: str, user_id: str, timeout: float | None = None) -> UserExistsResult:
        """Tell whether a user is in a chatroom.

        See rongcloud.resources.Chatroom.user_exists.
        """

    async def users_exist(self, *, chatroom_id: str, user_id: Texts, timeout: float | None = None) -> UsersExistResult:
        """Tell which of several users are in a chatroom.

        See rongcloud.resources.Chatroom.users_exist.
        """

    async def block_users(
        self, *, chatroom_id: str, user_id: Texts, minute: int, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Kick users out of a chatroom and keep them out.

        See rongcloud.resources.Chatroom.block_users.
        """

    async def unblock_users(
        self, *, chatroom_id: str, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Lift the block of users in a chatroom.

        See rongcloud.resources.Chatroom.unblock_users.
        """

    async def query_blocked_users(self, *, chatroom_id: str, timeout: float | None = None) -> QueryBlockedUsersResult:
        """List blocked users of a chatroom.

        See rongcloud.resources.Chatroom.query_blocked_users.
        """

    async def mute_users(
        self, *, chatroom_id: str, user_id: Texts, minute: int, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute users in a chatroom.

        See rongcloud.resources.Chatroom.mute_users.
        """

    async def unmute_users(
        self, *, chatroom_id: str, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Unmute users in a chatroom.

        See rongcloud.resources.Chatroom.unmute_users.
        """

    async def query_muted_users(self, *, chatroom_id: str, timeout: float | None = None) -> QueryMutedUsersResult:
        """List muted users of a chatroom.

        See rongcloud.resources.Chatroom.query_muted_users.
        """

    async def mute_users_globally(
        self, *, user_id: Texts, minute: int, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute users in all chatrooms of the app.

        See rongcloud.resources.Chatroom.mute_users_globally.
        """

    async def unmute_users_globally(
        self, *, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Lift the app-wide chatroom mute of users.

        See rongcloud.resources.Chatroom.unmute_users_globally.
        """

    async def query_globally_muted_users(self, *, timeout: float | None = None) -> QueryGloballyMutedUsersResult:
        """List users muted in all chatrooms.

        See rongcloud.resources.Chatroom.query_globally_muted_users.
        """

    async def mute_all(
        self, *, chatroom_id: str, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute all members of a chatroom.

        See rongcloud.resources.Chatroom.mute_all.
        """

    async def unmute_all(
        self, *, chatroom_id: str, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Lift mute-all from a chatroom.

        See rongcloud.resources.Chatroom.unmute_all.
        """

    async def query_mute_all(
        self, *, size: int | Omit | None = omit, page: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMuteAllResult:
        """List chatrooms with mute-all on.

        See rongcloud.resources.Chatroom.query_mute_all.
        """

    async def check_mute_all(self, *, chatroom_id: str, timeout: float | None = None) -> CheckMuteAllResult:
        """Tell whether mute-all is on in a chatroom.

        See rongcloud.resources.Chatroom.check_mute_all.
        """

    async def add_mute_exceptions(
        self, *, chatroom_id: str, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Add users to the mute-all exception list of a chatroom.

        See rongcloud.resources.Chatroom.add_mute_exceptions.
        """

    async def remove_mute_exceptions(
        self, *, chatroom_id: str, user_id: Texts, extra: JsonObject | JsonArray | Omit | None = omit,
        need_notify: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove users from the mute-all exception list of a chatroom.

        See rongcloud.resources.Chatroom.remove_mute_exceptions.
        """

    async def query_mute_exceptions(
        self, *, chatroom_id: str, timeout: float | None = None,
    ) -> QueryMuteExceptionsResult:
        """List the mute-all exception list of a chatroom.

        See rongcloud.resources.Chatroom.query_mute_exceptions.
        """

    async def set_entry(
        self, *, chatroom_id: str, user_id: str, key: str, value: str,
        auto_delete: Literal[0, 1] | int | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Set one attribute (KV) of a chatroom.

        See rongcloud.resources.Chatroom.set_entry.
        """

    async def set_entries(
        self, *, chatroom_id: str, entry_owner_id: str, entry_info: TextMap,
        auto_delete: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set several attributes of a chatroom.

        See rongcloud.resources.Chatroom.set_entries.
        """

    async def remove_entry(
        self, *, chatroom_id: str, user_id: str, key: str, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove one attribute of a chatroom.

        See rongcloud.resources.Chatroom.remove_entry.
        """

    async def remove_entries(
        self, *, chatroom_id: str, entry_owner_id: str, entry_keys: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove several attributes of a chatroom by force.

        See rongcloud.resources.Chatroom.remove_entries.
        """

    async def query_entries(
        self, *, chatroom_id: str, keys: Texts | Omit | None = omit, timeout: float | None = None,
    ) -> QueryEntriesResult:
        """Read attributes of a chatroom.

        See rongcloud.resources.Chatroom.query_entries.
        """

    async def add_low_priority_types(self, *, object_name: Texts, timeout: float | None = None) -> Acknowledgement:
        """Mark message types as low priority.

        See rongcloud.resources.Chatroom.add_low_priority_types.
        """

    async def remove_low_priority_types(self, *, object_name: Texts, timeout: float | None = None) -> Acknowledgement:
        """Unmark low-priority message types.

        See rongcloud.resources.Chatroom.remove_low_priority_types.
        """

    async def query_low_priority_types(self, *, timeout: float | None = None) -> QueryLowPriorityTypesResult:
        """List low-priority message types.

        See rongcloud.resources.Chatroom.query_low_priority_types.
        """

    async def add_user_whitelist(
        self, *, chatroom_id: str, user_id: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Protect users of a chatroom.

        See rongcloud.resources.Chatroom.add_user_whitelist.
        """

    async def remove_user_whitelist(
        self, *, chatroom_id: str, user_id: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Stop protecting users of a chatroom.

        See rongcloud.resources.Chatroom.remove_user_whitelist.
        """

    async def query_user_whitelist(
        self, *, chatroom_id: str, timeout: float | None = None,
    ) -> QueryUserWhitelistResult:
        """List protected users of a chatroom.

        See rongcloud.resources.Chatroom.query_user_whitelist.
        """

    async def add_message_whitelist(self, *, object_names: Texts, timeout: float | None = None) -> Acknowledgement:
        """Protect message types in all chatrooms.

        See rongcloud.resources.Chatroom.add_message_whitelist.
        """

    async def remove_message_whitelist(self, *, object_names: Texts, timeout: float | None = None) -> Acknowledgement:
        """Stop protecting message types.

        See rongcloud.resources.Chatroom.remove_message_whitelist.
        """

    async def query_message_whitelist(self, *, timeout: float | None = None) -> QueryMessageWhitelistResult:
        """List protected message types.

        See rongcloud.resources.Chatroom.query_message_whitelist.
        """

    async def stop_distribution(self, *, chatroom_id: str, timeout: float | None = None) -> Acknowledgement:
        """Stop delivering messages of a chatroom.

        See rongcloud.resources.Chatroom.stop_distribution.
        """

    async def resume_distribution(self, *, chatroom_id: str, timeout: float | None = None) -> Acknowledgement:
        """Resume delivering messages of a chatroom.

        See rongcloud.resources.Chatroom.resume_distribution.
        """

    def iterate_mute_all(
        self, *, size: int | Omit | None = omit, page: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """List chatrooms with mute-all on.

        See rongcloud.resources.Chatroom.iterate_mute_all.
        """
