# Generated from catalogue/endpoints/entrust_group.yaml. Do not edit.
"""Operations of the group entrust_group: Hosted groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import JsonObject, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.entrust_group import (
    AddManagersResult, CreateGroupProfile, CreatePermissions, ImportGroupProfile, ImportPermissions, JoinResult,
    QueryAllGroupsItem, QueryAllResult, QueryFollowedResult, QueryJoinedGroupsItem, QueryJoinedResult,
    QueryMembersMembersItem, QueryMembersResult, QueryProfilesResult, QueryRemarkNameResult, QuerySpecificMembersResult,
    UpdateProfileGroupProfile, UpdateProfilePermissions,
)


class EntrustGroup(SyncResource):
    """Hosted groups: groups whose members, profiles and permissions the service keeps. They need the profile
    hosting service, enabled in the console. Most of the rates can be raised on request.

    Reached as `client.entrust_group`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(
        self, *, group_id: str, name: str, owner: str, user_ids: Texts | Omit | None = omit,
        group_profile: CreateGroupProfile | Omit | None = omit, permissions: CreatePermissions | Omit | None = omit,
        group_ext_profile: JsonObject | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create a hosted group.

        POST /entrust/group/create.json. Rate: 100 requests per second. A repeat may do it twice.

        Args:
            group_id: Id of the new group: letters and digits, case-sensitive. At most 64 characters.
            name: Name of the group; need not be unique. At most 64 characters.
            owner: Owner, who becomes a member. At most 64 bytes.
            user_ids: Users to invite. Optional. At most 30 items, each at most 64 bytes.
            group_profile: Built-in profile. Optional.
                `groupProfile.introduction`: Introduction. String, optional, at most 512 characters.
                `groupProfile.announcement`: Announcement. String, optional, at most 1024 characters.
                `groupProfile.portraitUrl`: URL of the avatar. String, optional, at most 128 characters.
            permissions: Who may do what. Optional.
                `permissions.joinPerm`: Who approves of a user who wants to join. Enum, optional, one of 0
                    (owner approves), 1 (nobody needs to), 2 (owner or an administrator approves), 3 (nobody may
                    join), default 0.
                `permissions.removePerm`: Who may remove members. Enum, optional, one of 0 (owner), 1 (owner and
                    administrators), 2 (all members), default 0.
                `permissions.memInvitePerm`: Who may invite users. Enum, optional, one of 0 (owner), 1 (owner
                    and administrators), 2 (all members), default 0.
                `permissions.invitePerm`: Whether users who are invited must agree. Enum, optional, one of 0
                    (no), 1 (yes), default 0.
                `permissions.profilePerm`: Who may change the profile and the permissions of the group. Enum,
                    optional, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0.
                `permissions.memProfilePerm`: Who may change the profile of a member. Enum, optional, one of 0
                    (owner, administrators and the member), 1 (owner and the member), 2 (only the member),
                    default 0.
            group_ext_profile: Texts by name; a name must be declared in the console first. 10 are allowed by
                default. Optional. At most 10 items, keys at most 32 characters, keys of ext_ and what follows
                it, values at most 256 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Clients and callbacks are told by group operation events. Users join at once, or when they agree,
        as permissions.invitePerm says. What a call for an existing id does is not documented. The values 1 and
        2 of profilePerm and those of memProfilePerm are known from official client SDKs only.

        Source: docs: platform-chat-api/group/group-profile/group-manage/create-group; java:
        EntrustGroup.create; go: EntrustGroupCreate; php: Entrust.Group.create.
        """
        params = {
            "groupId": group_id, "name": name, "owner": owner, "userIds": user_ids, "groupProfile": group_profile,
            "permissions": permissions, "groupExtProfile": group_ext_profile,
        }
        return self._call("entrust_group.create", params, Acknowledgement, timeout)

    def update_profile(
        self, *, group_id: str, name: str | Omit | None = omit,
        group_profile: UpdateProfileGroupProfile | Omit | None = omit,
        permissions: UpdateProfilePermissions | Omit | None = omit, group_ext_profile: JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Change profile, permissions and custom attributes of a hosted group.

        POST /entrust/group/profile/update.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            name: New name of the group; not documented here, see groupProfile.name. Optional. At most 64
                characters.
            group_profile: Built-in profile. Optional.
                `groupProfile.name`: New name of the group. String, optional, at most 64 characters.
                `groupProfile.introduction`: Introduction. String, optional, at most 512 characters.
                `groupProfile.announcement`: Announcement. String, optional, at most 1024 characters.
                `groupProfile.portraitUrl`: URL of the avatar. String, optional, at most 128 characters.
            permissions: Who may do what. Optional.
                `permissions.joinPerm`: Who approves of a user who wants to join. Enum, optional, one of 0
                    (owner approves), 1 (nobody needs to), 2 (owner or an administrator approves), 3 (nobody may
                    join), default 0.
                `permissions.removePerm`: Who may remove members. Enum, optional, one of 0 (owner), 1 (owner and
                    administrators), 2 (all members), default 0.
                `permissions.memInvitePerm`: Who may invite users. Enum, optional, one of 0 (owner), 1 (owner
                    and administrators), 2 (all members), default 0.
                `permissions.invitePerm`: Whether users who are invited must agree. Enum, optional, one of 0
                    (no), 1 (yes), default 0.
                `permissions.profilePerm`: Who may change the profile and the permissions of the group. Enum,
                    optional, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0.
                `permissions.memProfilePerm`: Who may change the profile of a member. Enum, optional, one of 0
                    (owner, administrators and the member), 1 (owner and the member), 2 (only the member),
                    default 0.
            group_ext_profile: Texts by name; a name must be declared in the console first. 10 are allowed by
                default. Optional. At most 10 items, keys at most 32 characters, keys of ext_ and what follows
                it, values at most 256 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: What is left out keeps its value. The name is documented as groupProfile.name; official SDKs send
        it as name. The values 1 and 2 of profilePerm and those of memProfilePerm are known from official client
        SDKs only.

        Source: docs: platform-chat-api/group/group-profile/group-manage/update-group; java:
        EntrustGroup.updateProfile; go: EntrustGroupUpdateProfile; php: Entrust.Group.update.
        """
        params = {
            "groupId": group_id, "name": name, "groupProfile": group_profile, "permissions": permissions,
            "groupExtProfile": group_ext_profile,
        }
        return self._call("entrust_group.update_profile", params, Acknowledgement, timeout)

    def query_profiles(self, *, group_ids: Texts, timeout: float | None = None) -> QueryProfilesResult:
        """Read the profiles of several hosted groups.

        POST /entrust/group/profile/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_ids: Groups to read. 1 to 50 items, each at most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            profiles: Profiles.
            profiles[].group_id: Group id.
            profiles[].name: Name of the group; documented both as name and as groupName.
            profiles[].group_name: See name.
            profiles[].group_profile: JSON text: introduction, announcement, portraitUrl.
            profiles[].group_ext_profile: JSON text: values of the custom attributes by name.
            profiles[].permissions: JSON text: the permissions of entrust_group.create.
            profiles[].owner: User id of the owner.
            profiles[].create_time: Creation time, Unix milliseconds.
            profiles[].member_count: Members.
            profiles[].remark_name: Not documented; known from an official SDK only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-manage/query-group-profiles; java:
        EntrustGroup.queryProfiles; go: EntrustGroupQueryProfiles; php: Entrust.Group.profileQuery.
        """
        return self._call("entrust_group.query_profiles", {"groupIds": group_ids}, QueryProfilesResult, timeout)

    def join(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> JoinResult:
        """Add users to a hosted group.

        POST /entrust/group/join.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_ids: Users to add. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            group_id: Group id.
            name: Name of the group.
            group_profile: JSON text: introduction, announcement, portraitUrl.
            group_ext_profile: JSON text: values of the custom attributes by name.
            permissions: JSON text: the permissions of entrust_group.create.
            owner: User id of the owner.
            create_time: Creation time, Unix milliseconds.
            member_count: Members after the call.
            remark_name: Not documented; known from an official SDK only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The answer is the profile of the group.

        Source: docs: platform-chat-api/group/group-profile/group-manage/join-group; java: EntrustGroup.join;
        go: EntrustGroupJoin; php: Entrust.Group.join.
        """
        return self._call("entrust_group.join", {"groupId": group_id, "userIds": user_ids}, JoinResult, timeout)

    def import_(
        self, *, group_id: str, name: str, owner: str, group_profile: ImportGroupProfile | Omit | None = omit,
        permissions: ImportPermissions | Omit | None = omit, group_ext_profile: JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Turn a plain group into a hosted group.

        POST /entrust/group/import.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Id of the existing group. At most 64 characters.
            name: Name of the group; need not be unique. At most 64 characters.
            owner: Owner. At most 64 bytes.
            group_profile: Built-in profile. Optional.
                `groupProfile.introduction`: Introduction. String, optional, at most 512 characters.
                `groupProfile.announcement`: Announcement. String, optional, at most 1024 characters.
                `groupProfile.portraitUrl`: URL of the avatar. String, optional, at most 128 characters.
            permissions: Who may do what. Optional.
                `permissions.joinPerm`: Who approves of a user who wants to join. Enum, optional, one of 0
                    (owner approves), 1 (nobody needs to), 2 (owner or an administrator approves), 3 (nobody may
                    join), default 0.
                `permissions.removePerm`: Who may remove members. Enum, optional, one of 0 (owner), 1 (owner and
                    administrators), 2 (all members), default 0.
                `permissions.memInvitePerm`: Who may invite users. Enum, optional, one of 0 (owner), 1 (owner
                    and administrators), 2 (all members), default 0.
                `permissions.invitePerm`: Whether users who are invited must agree. Enum, optional, one of 0
                    (no), 1 (yes), default 0.
                `permissions.profilePerm`: Who may change the profile and the permissions of the group. Enum,
                    optional, one of 0 (owner), 1 (owner and administrators), 2 (all members), default 0.
                `permissions.memProfilePerm`: Who may change the profile of a member. Enum, optional, one of 0
                    (owner, administrators and the member), 1 (owner and the member), 2 (only the member),
                    default 0.
            group_ext_profile: Texts by name; a name must be declared in the console first. 10 are allowed by
                default. Optional. At most 10 items, keys at most 32 characters, keys of ext_ and what follows
                it, values at most 256 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: For groups of group.create. No callback is made. The values 1 and 2 of profilePerm and those of
        memProfilePerm are known from official client SDKs only.

        Source: docs: platform-chat-api/group/group-profile/group-manage/import-group; java:
        EntrustGroup.importGroup; go: EntrustGroupImportGroup; php: Entrust.Group.import.
        """
        params = {
            "groupId": group_id, "name": name, "owner": owner, "groupProfile": group_profile,
            "permissions": permissions, "groupExtProfile": group_ext_profile,
        }
        return self._call("entrust_group.import", params, Acknowledgement, timeout)

    def quit(
        self, *, group_id: str, user_ids: Texts, is_del_ban: Literal[0, 1] | int | Omit | None = omit,
        is_del_white: Literal[0, 1] | int | Omit | None = omit,
        is_del_followed: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Make users leave a hosted group.

        POST /entrust/group/quit.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_ids: Users who leave. 1 to 100 items, each at most 64 bytes.
            is_del_ban: Also lift the mute of the users. Optional. One of 0 (no), 1 (yes), default 1.
            is_del_white: Also take the users off the mute exception list. Optional. One of 0 (no), 1 (yes),
                default 1.
            is_del_followed: Also forget whom the users followed. Optional. One of 0 (no), 1 (yes), default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-manage/quit-group; java: EntrustGroup.quit;
        go: EntrustGroupQuit; php: Entrust.Group.quit.
        """
        params = {
            "groupId": group_id, "userIds": user_ids, "isDelBan": is_del_ban, "isDelWhite": is_del_white,
            "isDelFollowed": is_del_followed,
        }
        return self._call("entrust_group.quit", params, Acknowledgement, timeout)

    def kick_members(
        self, *, group_id: str, user_ids: Texts, is_del_ban: Literal[0, 1] | int | Omit | None = omit,
        is_del_white: Literal[0, 1] | int | Omit | None = omit,
        is_del_followed: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove members from a hosted group.

        POST /entrust/group/member/kick.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_ids: Users to remove. 1 to 100 items, each at most 64 bytes.
            is_del_ban: Also lift the mute of the users. Optional. One of 0 (no), 1 (yes), default 1.
            is_del_white: Also take the users off the mute exception list. Optional. One of 0 (no), 1 (yes),
                default 1.
            is_del_followed: Also forget whom the users followed. Optional. One of 0 (no), 1 (yes), default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-manage/kick-group; java: EntrustGroup.kickOut;
        go: EntrustGroupKickOut; php: Entrust.Member.kick.
        """
        params = {
            "groupId": group_id, "userIds": user_ids, "isDelBan": is_del_ban, "isDelWhite": is_del_white,
            "isDelFollowed": is_del_followed,
        }
        return self._call("entrust_group.kick_members", params, Acknowledgement, timeout)

    def kick_from_all(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove a user from all hosted groups.

        POST /entrust/group/member/kick/all.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            user_id: User to remove. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Groups that the user owns are left out: hand them over first by entrust_group.transfer_owner.

        Source: docs: platform-chat-api/group/group-profile/group-manage/kick-mem-all-group; java:
        EntrustGroup.kickOutAllGroups; go: EntrustGroupKickOutAllGroup; php: Entrust.Member.kickAll.
        """
        return self._call("entrust_group.kick_from_all", {"userId": user_id}, Acknowledgement, timeout)

    def dismiss(self, *, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Dissolve a hosted group.

        POST /entrust/group/dismiss.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-manage/diss-group; java: EntrustGroup.dismiss;
        go: EntrustGroupDismiss; php: Entrust.Group.dismiss.
        """
        return self._call("entrust_group.dismiss", {"groupId": group_id}, Acknowledgement, timeout)

    def transfer_owner(
        self, *, group_id: str, new_owner: str, is_quit: Literal[0, 1] | int | Omit | None = omit,
        is_del_ban: Literal[0, 1] | int | Omit | None = omit, is_del_white: Literal[0, 1] | int | Omit | None = omit,
        is_del_followed: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Hand a hosted group to another owner.

        POST /entrust/group/transfer/owner.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            new_owner: New owner. At most 64 bytes.
            is_quit: Whether the old owner leaves the group. Optional. One of 0 (stays), 1 (leaves), default 0.
            is_del_ban: Also lift the mute of the old owner; only with isQuit 1. Optional. One of 0 (no), 1
                (yes), default 1.
            is_del_white: Also take the old owner off the mute exception list; only with isQuit 1. Optional. One
                of 0 (no), 1 (yes), default 1.
            is_del_followed: Also forget whom the old owner followed; only with isQuit 1. Optional. One of 0
                (no), 1 (yes), default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-manage/transfer-group; java:
        EntrustGroup.transferOwner; go: EntrustGroupTransferOwner; php: Entrust.Group.transferOwner.
        """
        params = {
            "groupId": group_id, "newOwner": new_owner, "isQuit": is_quit, "isDelBan": is_del_ban,
            "isDelWhite": is_del_white, "isDelFollowed": is_del_followed,
        }
        return self._call("entrust_group.transfer_owner", params, Acknowledgement, timeout)

    def add_managers(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> AddManagersResult:
        """Appoint administrators of a hosted group.

        POST /entrust/group/manager/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_ids: Members to appoint. 1 to 10 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_ids: Users who were not appointed, as they are not members.
            manager_count: Administrators of the group; only if there would be too many.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: A group has at most 10 administrators.

        Source: docs: platform-chat-api/group/group-profile/group-manage/add-group-manager; java:
        EntrustGroup.addManagers; go: EntrustGroupAddManagers; php: Entrust.Manager.add.
        """
        params = {
            "groupId": group_id, "userIds": user_ids,
        }
        return self._call("entrust_group.add_managers", params, AddManagersResult, timeout)

    def remove_managers(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Dismiss administrators of a hosted group.

        POST /entrust/group/manager/remove.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_ids: Administrators to dismiss. 1 to 10 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-manage/remove-group-manager; java:
        EntrustGroup.removeManagers; go: EntrustGroupRemoveManagers; php: Entrust.Manager.remove.
        """
        params = {
            "groupId": group_id, "userIds": user_ids,
        }
        return self._call("entrust_group.remove_managers", params, Acknowledgement, timeout)

    def query_members(
        self, *, group_id: str, type: Literal[0, 1, 2, 3] | int | Omit | None = omit,
        page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMembersResult:
        """Page through the members of a hosted group.

        POST /entrust/group/member/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            type: Whom to list. Optional. One of 0 (all), 1 (plain members), 2 (administrators), 3 (the owner),
                default 0.
            page_token: pageToken of the page before; left out: the first page. Optional.
            size: Members per page. Optional. 1 to 100, default 50.
            order: Order by the time of joining. Optional. One of 0 (ascending), 1 (descending), default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total_count: Members of the group.
            page_token: Token of the next page; absent or empty on the last one.
            members: Members.
            members[].user_id: User id.
            members[].nickname: Name in the group.
            members[].role: 1: plain member, 2: administrator, 3: owner.
            members[].time: Time of joining, Unix milliseconds.
            members[].extra: Extra text of entrust_group.set_member.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: role and time are documented as texts, but shown as numbers.

        Source: docs: platform-chat-api/group/group-profile/group-member/query-group-member; java:
        EntrustGroup.pagingQueryMembers; go: EntrustGroupPagingQueryMembers; php: Entrust.Member.query.
        """
        params = {
            "groupId": group_id, "type": type, "pageToken": page_token, "size": size, "order": order,
        }
        return self._call("entrust_group.query_members", params, QueryMembersResult, timeout)

    def query_specific_members(
        self, *, group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> QuerySpecificMembersResult:
        """Read given members of a hosted group.

        POST /entrust/group/member/specific/query.json. Rate: 100 requests per second. It may be repeated
        without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_ids: Members to read. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            members: Members.
            members[].user_id: User id.
            members[].nickname: Name in the group.
            members[].role: 1: plain member, 2: administrator, 3: owner.
            members[].time: Time of joining, Unix milliseconds.
            members[].extra: Extra text of entrust_group.set_member.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: role and time are documented as texts, but shown as numbers.

        Source: docs: platform-chat-api/group/group-profile/group-member/query-specific-group-member; java:
        EntrustGroup.queryMembersByUserIds; go: EntrustGroupQueryMembersByUserIds; php:
        Entrust.Member.specificQuery.
        """
        params = {
            "groupId": group_id, "userIds": user_ids,
        }
        return self._call("entrust_group.query_specific_members", params, QuerySpecificMembersResult, timeout)

    def set_member(
        self, *, group_id: str, user_id: str, nickname: str, extra: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Set nickname and extra of a group member.

        POST /entrust/group/member/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_id: Group member. At most 64 bytes.
            nickname: Name in the group. At most 64 characters.
            extra: Extra text; whether an empty one clears it is not documented, it is sent as given. Optional.
                At most 128 characters, an empty text is a value and is sent.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-member/update-group-member-info; java:
        EntrustGroup.setMemberInfo; go: EntrustGroupSetMemberInfo; php: Entrust.Member.set.
        """
        params = {
            "groupId": group_id, "userId": user_id, "nickname": nickname, "extra": extra,
        }
        return self._call("entrust_group.set_member", params, Acknowledgement, timeout)

    def follow_members(
        self, *, group_id: str, user_id: str, follow_user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Follow group members on behalf of a user.

        POST /entrust/group/member/follow.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_id: Group member who follows. At most 64 bytes.
            follow_user_ids: Members to follow. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Messages of followed members reach the user in spite of do-not-disturb.

        Source: docs: platform-chat-api/group/group-profile/group-member/set-group-mem-follow; java:
        EntrustGroup.followMember; go: EntrustGroupFollowMember; php: Entrust.Member.follow.
        """
        params = {
            "groupId": group_id, "userId": user_id, "followUserIds": follow_user_ids,
        }
        return self._call("entrust_group.follow_members", params, Acknowledgement, timeout)

    def unfollow_members(
        self, *, group_id: str, user_id: str, follow_user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Stop following group members.

        POST /entrust/group/member/unfollow.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_id: Group member who follows. At most 64 bytes.
            follow_user_ids: Members to follow no longer. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-member/delete-group-mem-follow; java:
        EntrustGroup.unfollowMember; go: EntrustGroupUnfollowMember; php: Entrust.Member.unFollow.
        """
        params = {
            "groupId": group_id, "userId": user_id, "followUserIds": follow_user_ids,
        }
        return self._call("entrust_group.unfollow_members", params, Acknowledgement, timeout)

    def query_followed(self, *, group_id: str, user_id: str, timeout: float | None = None) -> QueryFollowedResult:
        """List the members a user follows in a group.

        POST /entrust/group/member/followed/get.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_id: Group member who follows. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_id: Group member who follows.
            group_id: Group id.
            members: Followed members.
            members[].user_id: User id.
            members[].timestamp: Time of following, Unix milliseconds.
            followed_members: Followed members, under the other name.
            followed_members[].user_id: User id.
            followed_members[].timestamp: Time of following, Unix milliseconds.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The list is documented both as members and as followedMembers.

        Source: docs: platform-chat-api/group/group-profile/group-member/query-group-mem-follow; java:
        EntrustGroup.getFollowedMember; go: EntrustGroupGetFollowedMember; php: Entrust.Member.getFollowed.
        """
        params = {
            "groupId": group_id, "userId": user_id,
        }
        return self._call("entrust_group.query_followed", params, QueryFollowedResult, timeout)

    def set_remark_name(
        self, *, group_id: str, user_id: str, remark_name: str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set a user's private alias for a group.

        POST /entrust/group/remarkname/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_id: Group member who sees the alias. At most 64 bytes.
            remark_name: Alias of the group. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Takes the place of an earlier one. Only the user sees it, also as the title of push
        notifications.

        Source: docs: platform-chat-api/group/group-profile/group-member/update-group-member-remarkname; java:
        EntrustGroup.setRemarkName; go: EntrustGroupSetRemarkName; php: Entrust.RemarkName.set.
        """
        params = {
            "groupId": group_id, "userId": user_id, "remarkName": remark_name,
        }
        return self._call("entrust_group.set_remark_name", params, Acknowledgement, timeout)

    def delete_remark_name(self, *, group_id: str, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a user's private alias for a group.

        POST /entrust/group/remarkname/delete.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_id: Group member who sees the alias. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname; java:
        EntrustGroup.delRemarkName; go: EntrustGroupDelRemarkName; php: Entrust.RemarkName.delete.
        """
        params = {
            "groupId": group_id, "userId": user_id,
        }
        return self._call("entrust_group.delete_remark_name", params, Acknowledgement, timeout)

    def query_remark_name(self, *, group_id: str, user_id: str, timeout: float | None = None) -> QueryRemarkNameResult:
        """Read a user's private alias for a group.

        POST /entrust/group/remarkname/query.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_id: Group member who sees the alias. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            remark_name: Alias of the group.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname; java:
        EntrustGroup.queryRemarkName; go: EntrustGroupQueryRemarkName; php: Entrust.RemarkName.query.
        """
        params = {
            "groupId": group_id, "userId": user_id,
        }
        return self._call("entrust_group.query_remark_name", params, QueryRemarkNameResult, timeout)

    def query_all(
        self, *, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryAllResult:
        """Page through all hosted groups of the app.

        POST /entrust/group/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            page_token: pageToken of the page before; left out: the first page. Optional.
            size: Groups per page. Optional. 1 to 1000, default 50.
            order: Order by creation time. Optional. One of 0 (ascending), 1 (descending), default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            page_token: Token of the next page; absent or empty on the last one.
            groups: Groups.
            groups[].group_id: Group id.
            groups[].name: Name of the group.
            groups[].group_profile: JSON text: introduction, announcement, portraitUrl.
            groups[].portrait_url: URL of the avatar.
            groups[].creator: User id of the creator.
            groups[].owner: User id of the owner.
            groups[].time: Creation time, Unix milliseconds.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The avatar is documented both inside groupProfile and as portraitUrl.

        Source: docs: platform-chat-api/group/group-profile/group-query/query-app-all-group; java:
        EntrustGroup.pagingQueryGroups; go: EntrustGroupPagingQueryGroups; php: Entrust.Group.query.
        """
        params = {
            "pageToken": page_token, "size": size, "order": order,
        }
        return self._call("entrust_group.query_all", params, QueryAllResult, timeout)

    def query_joined(
        self, *, user_id: str, role: Literal[0, 1, 2, 3] | int | Omit | None = omit,
        page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryJoinedResult:
        """Page through the hosted groups a user joined.

        POST /entrust/joined/group/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose groups are listed. At most 64 bytes.
            role: Role of the user in the groups to list. Optional. One of 0 (all), 1 (owner or plain member,
                see the notes), 2 (administrator), 3 (plain member or owner, see the notes), default 0.
            page_token: pageToken of the page before; left out: the first page. Optional.
            size: Groups per page. Optional. 1 to 100, default 50.
            order: Order by the time of joining; the default is not documented. Optional. One of 0 (ascending),
                1 (descending).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            page_token: Token of the next page; absent or empty on the last one.
            groups: Groups.
            groups[].group_id: Group id.
            groups[].name: Name of the group.
            groups[].group_profile: JSON text: introduction, announcement, portraitUrl.
            groups[].group_ext_profile: JSON text: values of the custom attributes by name.
            groups[].permissions: JSON text: the permissions of entrust_group.create.
            groups[].owner: User id of the owner.
            groups[].remark_name: The user's private alias for the group.
            groups[].create_time: Creation time, Unix milliseconds.
            groups[].join_time: Time of joining, Unix milliseconds.
            groups[].role: Role of the user.
            groups[].count: Members.
            total_count: Groups in all.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Roles 1 and 3 are not documented here. An official SDK takes 1 for the owner and 3 for a plain
        member, the reverse of entrust_group.query_members. joinTime, role, count and totalCount are known from
        an official SDK only.

        Source: docs: platform-chat-api/group/group-profile/group-query/query-member-join-group; java:
        EntrustGroup.pagingQueryJoinedGroups; go: EntrustGroupPagingQueryJoinedGroups; php:
        Entrust.Group.joinedQuery.
        """
        params = {
            "userId": user_id, "role": role, "pageToken": page_token, "size": size, "order": order,
        }
        return self._call("entrust_group.query_joined", params, QueryJoinedResult, timeout)

    def iterate_members(
        self, *, group_id: str, type: Literal[0, 1, 2, 3] | int | Omit | None = omit,
        page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryMembersMembersItem]:
        """All pages of `query_members`, one item after the other.

        Args:
            `group_id`, `type`, `page_token`, `size`, `order`: as for `query_members`. The list begins at
            `page_token`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `members`, page by page. Members.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "type": type, "pageToken": page_token, "size": size, "order": order,
        }
        return self._iterate("entrust_group.query_members", params, QueryMembersResult, "members", timeout, max_pages)

    def iterate_all(
        self, *, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryAllGroupsItem]:
        """All pages of `query_all`, one item after the other.

        Args:
            `page_token`, `size`, `order`: as for `query_all`. The list begins at `page_token`, or with its
            first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `groups`, page by page. Groups.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "pageToken": page_token, "size": size, "order": order,
        }
        return self._iterate("entrust_group.query_all", params, QueryAllResult, "groups", timeout, max_pages)

    def iterate_joined(
        self, *, user_id: str, role: Literal[0, 1, 2, 3] | int | Omit | None = omit,
        page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryJoinedGroupsItem]:
        """All pages of `query_joined`, one item after the other.

        Args:
            `user_id`, `role`, `page_token`, `size`, `order`: as for `query_joined`. The list begins at
            `page_token`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `groups`, page by page. Groups.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "userId": user_id, "role": role, "pageToken": page_token, "size": size, "order": order,
        }
        return self._iterate("entrust_group.query_joined", params, QueryJoinedResult, "groups", timeout, max_pages)
