# Generated from catalogue/endpoints/group.yaml. Do not edit.
"""Operations of the group group with await: Groups."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import JsonObject, TextMap, Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._message import Message as AnyMessage, Structure as AnyStructure
from .._omit import Omit, omit
from ..types.group import (
    CreateResult, DismissResult, GetMemberPushRemarkResult, JoinResult, QueryMembersResult, QueryMuteAllGroupinfoItem,
    QueryMuteAllResult, QueryMuteExceptionsResult, QueryMutedMembersResult, QuitResult, RefreshResult,
)

class AsyncGroup(AsyncResource):
    """Groups: groups whose members the app keeps: membership, mutes, push remarks. The rates can be raised on
    request.

    Reached as `client.group` of an AsyncClient.
    """

    async def create(
        self, *, user_id: Texts, group_id: str, group_name: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> CreateResult:
        """Create a group and put users in it.

        See rongcloud.resources.Group.create.
        """

    async def join(
        self, *, user_id: Texts, group_id: str, group_name: str | Omit | None = omit,
        bind_notify_msg: bool | Omit | None = omit, from_user_id: str | Omit | None = omit,
        message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> JoinResult:
        """Add users to a group.

        See rongcloud.resources.Group.join.
        """

    async def quit(
        self, *, user_id: Texts, group_id: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> QuitResult:
        """Remove users from a group.

        See rongcloud.resources.Group.quit.
        """

    async def dismiss(
        self, *, user_id: str, group_id: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> DismissResult:
        """Dissolve a group.

        See rongcloud.resources.Group.dismiss.
        """

    async def refresh(
        self, *, group_id: str, group_name: str, bind_notify_msg: bool | Omit | None = omit,
        from_user_id: str | Omit | None = omit, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, max_member: int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> RefreshResult:
        """Change the name of a group used in push.

        See rongcloud.resources.Group.refresh.
        """

    async def sync(
        self, *, user_id: str, group: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the set of groups a user belongs to.

        See rongcloud.resources.Group.sync.
        """

    async def query_members(self, *, group_id: str, timeout: float | None = None) -> QueryMembersResult:
        """List the members of a group.

        See rongcloud.resources.Group.query_members.
        """

    async def mute_members(
        self, *, user_id: Texts, minute: int, group_id: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute members in one group, or users in all groups.

        See rongcloud.resources.Group.mute_members.
        """

    async def unmute_members(
        self, *, user_id: Texts, group_id: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Unmute members.

        See rongcloud.resources.Group.unmute_members.
        """

    async def query_muted_members(
        self, *, group_id: str | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMutedMembersResult:
        """List muted members.

        See rongcloud.resources.Group.query_muted_members.
        """

    async def mute_all(self, *, group_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Mute all members of groups.

        See rongcloud.resources.Group.mute_all.
        """

    async def unmute_all(self, *, group_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Lift mute-all from groups.

        See rongcloud.resources.Group.unmute_all.
        """

    async def query_mute_all(
        self, *, group_id: Texts | Omit | None = omit, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryMuteAllResult:
        """Query mute-all state of groups, or list all muted groups.

        See rongcloud.resources.Group.query_mute_all.
        """

    async def add_mute_exceptions(
        self, *, user_id: Texts, group_id: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Add members to the mute-all exception list.

        See rongcloud.resources.Group.add_mute_exceptions.
        """

    async def remove_mute_exceptions(
        self, *, user_id: Texts, group_id: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove members from the mute-all exception list.

        See rongcloud.resources.Group.remove_mute_exceptions.
        """

    async def query_mute_exceptions(self, *, group_id: str, timeout: float | None = None) -> QueryMuteExceptionsResult:
        """List the mute-all exception list of a group.

        See rongcloud.resources.Group.query_mute_exceptions.
        """

    async def set_member_push_remark(
        self, *, user_id: str, group_id: str, remark: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the push display name of a group member.

        See rongcloud.resources.Group.set_member_push_remark.
        """

    async def delete_member_push_remark(
        self, *, user_id: str, group_id: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete the push display name of a group member.

        See rongcloud.resources.Group.delete_member_push_remark.
        """

    async def get_member_push_remark(
        self, *, user_id: str, group_id: str, timeout: float | None = None,
    ) -> GetMemberPushRemarkResult:
        """Read the push display name of a group member.

        See rongcloud.resources.Group.get_member_push_remark.
        """

    def iterate_mute_all(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> AsyncIterator[QueryMuteAllGroupinfoItem]:
        """Query mute-all state of groups, or list all muted groups.

        See rongcloud.resources.Group.iterate_mute_all.
        """
