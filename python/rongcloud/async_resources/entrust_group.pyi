# Generated from catalogue/endpoints/entrust_group.yaml. Do not edit.
"""Operations of the group entrust_group with await: Hosted groups."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import JsonObject, Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.entrust_group import (
    AddManagersResult, CreateGroupProfile, CreatePermissions, ImportGroupProfile, ImportPermissions, JoinResult,
    QueryAllGroupsItem, QueryAllResult, QueryFollowedResult, QueryJoinedGroupsItem, QueryJoinedResult,
    QueryMembersMembersItem, QueryMembersResult, QueryProfilesResult, QueryRemarkNameResult, QuerySpecificMembersResult,
    UpdateProfileGroupProfile, UpdateProfilePermissions,
)

class AsyncEntrustGroup(AsyncResource):
    """Hosted groups: groups whose members, profiles and permissions the service keeps. They need the profile
    hosting service, enabled in the console. Most of the rates can be raised on request.

    Reached as `client.entrust_group` of an AsyncClient.
    """

    async def create(
        self, *, group_id: str, name: str, owner: str, user_ids: Texts | Omit | None = omit,
        group_profile: CreateGroupProfile | Omit | None = omit, permissions: CreatePermissions | Omit | None = omit,
        group_ext_profile: JsonObject | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create a hosted group.

        See rongcloud.resources.EntrustGroup.create.
        """

    async def update_profile(
        self, *, group_id: str, name: str | Omit | None = omit,
        group_profile: UpdateProfileGroupProfile | Omit | None = omit,
        permissions: UpdateProfilePermissions | Omit | None = omit, group_ext_profile: JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Change profile, permissions and custom attributes of a hosted group.

        See rongcloud.resources.EntrustGroup.update_profile.
        """

    async def query_profiles(self, *, group_ids: Texts, timeout: float | None = None) -> QueryProfilesResult:
        """Read the profiles of several hosted groups.

        See rongcloud.resources.EntrustGroup.query_profiles.
        """

    async def join(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> JoinResult:
        """Add users to a hosted group.

        See rongcloud.resources.EntrustGroup.join.
        """

    async def import_(
        self, *, group_id: str, name: str, owner: str, group_profile: ImportGroupProfile | Omit | None = omit,
        permissions: ImportPermissions | Omit | None = omit, group_ext_profile: JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Turn a plain group into a hosted group.

        See rongcloud.resources.EntrustGroup.import_.
        """

    async def quit(
        self, *, group_id: str, user_ids: Texts, is_del_ban: Literal[0, 1] | int | Omit | None = omit,
        is_del_white: Literal[0, 1] | int | Omit | None = omit,
        is_del_followed: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Make users leave a hosted group.

        See rongcloud.resources.EntrustGroup.quit.
        """

    async def kick_members(
        self, *, group_id: str, user_ids: Texts, is_del_ban: Literal[0, 1] | int | Omit | None = omit,
        is_del_white: Literal[0, 1] | int | Omit | None = omit,
        is_del_followed: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove members from a hosted group.

        See rongcloud.resources.EntrustGroup.kick_members.
        """

    async def kick_from_all(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove a user from all hosted groups.

        See rongcloud.resources.EntrustGroup.kick_from_all.
        """

    async def dismiss(self, *, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Dissolve a hosted group.

        See rongcloud.resources.EntrustGroup.dismiss.
        """

    async def transfer_owner(
        self, *, group_id: str, new_owner: str, is_quit: Literal[0, 1] | int | Omit | None = omit,
        is_del_ban: Literal[0, 1] | int | Omit | None = omit, is_del_white: Literal[0, 1] | int | Omit | None = omit,
        is_del_followed: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Hand a hosted group to another owner.

        See rongcloud.resources.EntrustGroup.transfer_owner.
        """

    async def add_managers(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> AddManagersResult:
        """Appoint administrators of a hosted group.

        See rongcloud.resources.EntrustGroup.add_managers.
        """

    async def remove_managers(
        self, *, group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Dismiss administrators of a hosted group.

        See rongcloud.resources.EntrustGroup.remove_managers.
        """

    async def query_members(
        self, *, group_id: str, type: Literal[0, 1, 2, 3] | int | Omit | None = omit,
        page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMembersResult:
        """Page through the members of a hosted group.

        See rongcloud.resources.EntrustGroup.query_members.
        """

    async def query_specific_members(
        self, *, group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> QuerySpecificMembersResult:
        """Read given members of a hosted group.

        See rongcloud.resources.EntrustGroup.query_specific_members.
        """

    async def set_member(
        self, *, group_id: str, user_id: str, nickname: str, extra: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Set nickname and extra of a group member.

        See rongcloud.resources.EntrustGroup.set_member.
        """

    async def follow_members(
        self, *, group_id: str, user_id: str, follow_user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Follow group members on behalf of a user.

        See rongcloud.resources.EntrustGroup.follow_members.
        """

    async def unfollow_members(
        self, *, group_id: str, user_id: str, follow_user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Stop following group members.

        See rongcloud.resources.EntrustGroup.unfollow_members.
        """

    async def query_followed(
        self, *, group_id: str, user_id: str, timeout: float | None = None,
    ) -> QueryFollowedResult:
        """List the members a user follows in a group.

        See rongcloud.resources.EntrustGroup.query_followed.
        """

    async def set_remark_name(
        self, *, group_id: str, user_id: str, remark_name: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set a user's private alias for a group.

        See rongcloud.resources.EntrustGroup.set_remark_name.
        """

    async def delete_remark_name(
        self, *, group_id: str, user_id: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete a user's private alias for a group.

        See rongcloud.resources.EntrustGroup.delete_remark_name.
        """

    async def query_remark_name(
        self, *, group_id: str, user_id: str, timeout: float | None = None,
    ) -> QueryRemarkNameResult:
        """Read a user's private alias for a group.

        See rongcloud.resources.EntrustGroup.query_remark_name.
        """

    async def query_all(
        self, *, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryAllResult:
        """Page through all hosted groups of the app.

        See rongcloud.resources.EntrustGroup.query_all.
        """

    async def query_joined(
        self, *, user_id: str, role: Literal[0, 1, 2, 3] | int | Omit | None = omit,
        page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryJoinedResult:
        """Page through the hosted groups a user joined.

        See rongcloud.resources.EntrustGroup.query_joined.
        """

    def iterate_members(
        self, *, group_id: str, type: Literal[0, 1, 2, 3] | int | Omit | None = omit,
        page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryMembersMembersItem]:
        """Page through the members of a hosted group.

        See rongcloud.resources.EntrustGroup.iterate_members.
        """

    def iterate_all(
        self, *, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryAllGroupsItem]:
        """Page through all hosted groups of the app.

        See rongcloud.resources.EntrustGroup.iterate_all.
        """

    def iterate_joined(
        self, *, user_id: str, role: Literal[0, 1, 2, 3] | int | Omit | None = omit,
        page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryJoinedGroupsItem]:
        """Page through the hosted groups a user joined.

        See rongcloud.resources.EntrustGroup.iterate_joined.
        """
