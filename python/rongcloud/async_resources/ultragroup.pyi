# Generated from catalogue/endpoints/ultragroup.yaml. Do not edit.
"""Operations of the group ultragroup with await: Ultra groups."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.ultragroup import (
    CreateUserGroupsUserGroupsItem, GetMuteAllResult, GetNotDisturbResult, MemberExistsResult,
    QueryChannelUserGroupsResult, QueryChannelsChannelListItem, QueryChannelsResult, QueryMuteExceptionsResult,
    QueryMuteExceptionsUsersItem, QueryMutedUsersResult, QueryMutedUsersUsersItem, QueryPrivateUsersResult,
    QueryUserGroupChannelsResult, QueryUserGroupsResult, QueryUserGroupsUserGroupsItem, QueryUserPrivateChannelsResult,
    QueryUserUserGroupsResult,
)

class AsyncUltragroup(AsyncResource):
    """Ultra groups: very large groups with channels, user groups and notification levels.

    Reached as `client.ultragroup` of an AsyncClient.
    """

    async def create(
        self, *, user_id: str, group_id: str, group_name: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create an ultra group.

        See rongcloud.resources.Ultragroup.create.
        """

    async def dismiss(self, *, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Dissolve an ultra group.

        See rongcloud.resources.Ultragroup.dismiss.
        """

    async def join(self, *, user_id: str, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Add a user to an ultra group.

        See rongcloud.resources.Ultragroup.join.
        """

    async def quit(self, *, user_id: str, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove a user from an ultra group.

        See rongcloud.resources.Ultragroup.quit.
        """

    async def refresh(self, *, group_id: str, group_name: str, timeout: float | None = None) -> Acknowledgement:
        """Change the name of an ultra group in push notifications.

        See rongcloud.resources.Ultragroup.refresh.
        """

    async def member_exists(self, *, user_id: str, group_id: str, timeout: float | None = None) -> MemberExistsResult:
        """Find out whether a user is in an ultra group.

        See rongcloud.resources.Ultragroup.member_exists.
        """

    async def create_channel(
        self, *, group_id: str, bus_channel: str, type: Literal[0, 1] | int | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Create a channel in an ultra group.

        See rongcloud.resources.Ultragroup.create_channel.
        """

    async def delete_channel(
        self, *, group_id: str, bus_channel: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete a channel of an ultra group.

        See rongcloud.resources.Ultragroup.delete_channel.
        """

    async def query_channels(
        self, *, group_id: str, page: int | Omit | None = omit, limit: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryChannelsResult:
        """Page through the channels of an ultra group.

        See rongcloud.resources.Ultragroup.query_channels.
        """

    async def change_channel_type(
        self, *, group_id: str, bus_channel: str, type: Literal[0, 1] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Make a channel public or private.

        See rongcloud.resources.Ultragroup.change_channel_type.
        """

    async def add_private_users(
        self, *, group_id: str, bus_channel: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Put users on the member list of a private channel.

        See rongcloud.resources.Ultragroup.add_private_users.
        """

    async def remove_private_users(
        self, *, group_id: str, bus_channel: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Take users off the member list of a private channel.

        See rongcloud.resources.Ultragroup.remove_private_users.
        """

    async def query_private_users(
        self, *, group_id: str, bus_channel: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryPrivateUsersResult:
        """Page through the member list of a private channel.

        See rongcloud.resources.Ultragroup.query_private_users.
        """

    async def query_user_private_channels(
        self, *, group_id: str, user_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserPrivateChannelsResult:
        """Page through the channels that have a user on their member list.

        See rongcloud.resources.Ultragroup.query_user_private_channels.
        """

    async def create_user_groups(
        self, *, group_id: str, user_groups: list[CreateUserGroupsUserGroupsItem], timeout: float | None = None,
    ) -> Acknowledgement:
        """Create user groups in an ultra group.

        See rongcloud.resources.Ultragroup.create_user_groups.
        """

    async def delete_user_groups(
        self, *, group_id: str, user_group_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete user groups of an ultra group.

        See rongcloud.resources.Ultragroup.delete_user_groups.
        """

    async def query_user_groups(
        self, *, group_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserGroupsResult:
        """Page through the user groups of an ultra group.

        See rongcloud.resources.Ultragroup.query_user_groups.
        """

    async def add_user_group_users(
        self, *, group_id: str, user_group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Add users to a user group.

        See rongcloud.resources.Ultragroup.add_user_group_users.
        """

    async def remove_user_group_users(
        self, *, group_id: str, user_group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove users from a user group.

        See rongcloud.resources.Ultragroup.remove_user_group_users.
        """

    async def query_user_user_groups(
        self, *, group_id: str, user_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserUserGroupsResult:
        """Page through the user groups that a user is in.

        See rongcloud.resources.Ultragroup.query_user_user_groups.
        """

    async def bind_channel_user_groups(
        self, *, group_id: str, bus_channel: str, user_group_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Bind user groups to a channel.

        See rongcloud.resources.Ultragroup.bind_channel_user_groups.
        """

    async def unbind_channel_user_groups(
        self, *, group_id: str, bus_channel: str, user_group_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Unbind user groups from a channel.

        See rongcloud.resources.Ultragroup.unbind_channel_user_groups.
        """

    async def query_channel_user_groups(
        self, *, group_id: str, bus_channel: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryChannelUserGroupsResult:
        """Page through the user groups bound to a channel.

        See rongcloud.resources.Ultragroup.query_channel_user_groups.
        """

    async def query_user_group_channels(
        self, *, group_id: str, user_group_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserGroupChannelsResult:
        """Page through the channels that a user group is bound to.

        See rongcloud.resources.Ultragroup.query_user_group_channels.
        """

    async def mute_users(
        self, *, group_id: str, user_ids: Texts, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute members in an ultra group or a channel.

        See rongcloud.resources.Ultragroup.mute_users.
        """

    async def unmute_users(
        self, *, group_id: str, user_ids: Texts, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Lift the mute of members in an ultra group or a channel.

        See rongcloud.resources.Ultragroup.unmute_users.
        """

    async def query_muted_users(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, page: int | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMutedUsersResult:
        """Page through the muted members of an ultra group or a channel.

        See rongcloud.resources.Ultragroup.query_muted_users.
        """

    async def set_mute_all(
        self, *, group_id: str, status: bool, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute everybody in an ultra group or a channel, or lift it.

        See rongcloud.resources.Ultragroup.set_mute_all.
        """

    async def get_mute_all(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetMuteAllResult:
        """Find out whether everybody is muted in an ultra group or a channel.

        See rongcloud.resources.Ultragroup.get_mute_all.
        """

    async def add_mute_exceptions(
        self, *, group_id: str, user_ids: Texts, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Let users speak in spite of mutes in an ultra group or a channel.

        See rongcloud.resources.Ultragroup.add_mute_exceptions.
        """

    async def remove_mute_exceptions(
        self, *, group_id: str, user_ids: Texts, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Take users off the mute exceptions of an ultra group or a channel.

        See rongcloud.resources.Ultragroup.remove_mute_exceptions.
        """

    async def query_mute_exceptions(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, page: int | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMuteExceptionsResult:
        """Page through the mute exceptions of an ultra group or a channel.

        See rongcloud.resources.Ultragroup.query_mute_exceptions.
        """

    async def set_not_disturb(
        self, *, group_id: str, unpush_level: Literal[-1, 0, 1, 2, 4, 5] | int, bus_channel: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the default notification level of an ultra group or a channel.

        See rongcloud.resources.Ultragroup.set_not_disturb.
        """

    async def get_not_disturb(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetNotDisturbResult:
        """Read the default notification level of an ultra group or a channel.

        See rongcloud.resources.Ultragroup.get_not_disturb.
        """

    def iterate_channels(
        self, *, group_id: str, page: int | Omit | None = omit, limit: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryChannelsChannelListItem]:
        """Page through the channels of an ultra group.

        See rongcloud.resources.Ultragroup.iterate_channels.
        """

    def iterate_private_users(
        self, *, group_id: str, bus_channel: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """Page through the member list of a private channel.

        See rongcloud.resources.Ultragroup.iterate_private_users.
        """

    def iterate_user_private_channels(
        self, *, group_id: str, user_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """Page through the channels that have a user on their member list.

        See rongcloud.resources.Ultragroup.iterate_user_private_channels.
        """

    def iterate_user_groups(
        self, *, group_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryUserGroupsUserGroupsItem]:
        """Page through the user groups of an ultra group.

        See rongcloud.resources.Ultragroup.iterate_user_groups.
        """

    def iterate_user_user_groups(
        self, *, group_id: str, user_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """Page through the user groups that a user is in.

        See rongcloud.resources.Ultragroup.iterate_user_user_groups.
        """

    def iterate_channel_user_groups(
        self, *, group_id: str, bus_channel: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """Page through the user groups bound to a channel.

        See rongcloud.resources.Ultragroup.iterate_channel_user_groups.
        """

    def iterate_user_group_channels(
        self, *, group_id: str, user_group_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """Page through the channels that a user group is bound to.

        See rongcloud.resources.Ultragroup.iterate_user_group_channels.
        """

    def iterate_muted_users(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, page: int | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryMutedUsersUsersItem]:
        """Page through the muted members of an ultra group or a channel.

        See rongcloud.resources.Ultragroup.iterate_muted_users.
        """

    def iterate_mute_exceptions(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, page: int | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryMuteExceptionsUsersItem]:
        """Page through the mute exceptions of an ultra group or a channel.

        See rongcloud.resources.Ultragroup.iterate_mute_exceptions.
        """
