# Generated from catalogue/endpoints/ultragroup_v2.yaml. Do not edit.
"""Operations of the group ultragroup_v2 with await: Ultra groups, REST form."""

from collections.abc import AsyncIterator

from .._aliases import JsonObject, Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._message import Message as AnyMessage, Structure as AnyStructure
from .._omit import Omit, omit
from ..types.ultragroup_v2 import (
    GetMuteAllResult, QueryChannelsChannelListItem, QueryChannelsResult, QueryMuteExceptionsResult,
    QueryMutedUsersResult, QueryUserGroupsGroupsItem, QueryUserGroupsResult, QueryUsersResult, QueryUsersUsersItem,
)

class AsyncUltragroupV2(AsyncResource):
    """Ultra groups, REST form: an older REST form of the calls for ultra groups: JSON bodies in snake_case, ids
    in the path.

    Reached as `client.ultragroup_v2` of an AsyncClient.
    """

    async def create(
        self, *, user_id: str, group_id: str, group_name: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create an ultra group.

        See rongcloud.resources.UltragroupV2.create.
        """

    async def dismiss(self, *, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Dissolve an ultra group.

        See rongcloud.resources.UltragroupV2.dismiss.
        """

    async def update(self, *, group_id: str, group_name: str, timeout: float | None = None) -> Acknowledgement:
        """Change the name of an ultra group.

        See rongcloud.resources.UltragroupV2.update.
        """

    async def join(self, *, group_id: str, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Add a user to an ultra group.

        See rongcloud.resources.UltragroupV2.join.
        """

    async def quit(self, *, group_id: str, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove a user from an ultra group.

        See rongcloud.resources.UltragroupV2.quit.
        """

    async def query_user_groups(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserGroupsResult:
        """List the ultra groups of a user.

        See rongcloud.resources.UltragroupV2.query_user_groups.
        """

    async def query_users(
        self, *, group_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUsersResult:
        """List the members of an ultra group.

        See rongcloud.resources.UltragroupV2.query_users.
        """

    async def mute_users(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Mute members of an ultra group.

        See rongcloud.resources.UltragroupV2.mute_users.
        """

    async def unmute_users(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Lift the mute of members of an ultra group.

        See rongcloud.resources.UltragroupV2.unmute_users.
        """

    async def query_muted_users(self, *, group_id: str, timeout: float | None = None) -> QueryMutedUsersResult:
        """List the muted members of an ultra group.

        See rongcloud.resources.UltragroupV2.query_muted_users.
        """

    async def set_mute_all(self, *, group_id: str, status: bool, timeout: float | None = None) -> Acknowledgement:
        """Mute everybody in an ultra group, or lift it.

        See rongcloud.resources.UltragroupV2.set_mute_all.
        """

    async def get_mute_all(self, *, group_id: str, timeout: float | None = None) -> GetMuteAllResult:
        """Find out whether everybody is muted in an ultra group.

        See rongcloud.resources.UltragroupV2.get_mute_all.
        """

    async def add_mute_exceptions(
        self, *, group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Let users speak in spite of mutes in an ultra group.

        See rongcloud.resources.UltragroupV2.add_mute_exceptions.
        """

    async def remove_mute_exceptions(
        self, *, group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Take users off the mute exceptions of an ultra group.

        See rongcloud.resources.UltragroupV2.remove_mute_exceptions.
        """

    async def query_mute_exceptions(self, *, group_id: str, timeout: float | None = None) -> QueryMuteExceptionsResult:
        """List the mute exceptions of an ultra group.

        See rongcloud.resources.UltragroupV2.query_mute_exceptions.
        """

    async def create_channel(self, *, group_id: str, channel_id: str, timeout: float | None = None) -> Acknowledgement:
        """Create a channel in an ultra group.

        See rongcloud.resources.UltragroupV2.create_channel.
        """

    async def delete_channel(self, *, group_id: str, channel_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a channel of an ultra group.

        See rongcloud.resources.UltragroupV2.delete_channel.
        """

    async def query_channels(
        self, *, group_id: str, page: int | Omit | None = omit, limit: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryChannelsResult:
        """List the channels of an ultra group.

        See rongcloud.resources.UltragroupV2.query_channels.
        """

    async def send_message(
        self, *, from_user_id: str, to_group_ids: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        to_user_ids: Texts | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, include_sender_enable: bool | Omit | None = omit,
        store_flag: bool | Omit | None = omit, mentioned_flag: bool | Omit | None = omit,
        silence_push: bool | Omit | None = omit, push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message to ultra groups.

        See rongcloud.resources.UltragroupV2.send_message.
        """

    def iterate_user_groups(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryUserGroupsGroupsItem]:
        """List the ultra groups of a user.

        See rongcloud.resources.UltragroupV2.iterate_user_groups.
        """

    def iterate_users(
        self, *, group_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryUsersUsersItem]:
        """List the members of an ultra group.

        See rongcloud.resources.UltragroupV2.iterate_users.
        """

    def iterate_channels(
        self, *, group_id: str, page: int | Omit | None = omit, limit: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryChannelsChannelListItem]:
        """List the channels of an ultra group.

        See rongcloud.resources.UltragroupV2.iterate_channels.
        """
