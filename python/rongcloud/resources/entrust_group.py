# Generated from catalogue/endpoints/entrust_group.yaml. Do not edit.
"""Operations of the group entrust_group: Hosted groups."""

from __future__ import annotations

from typing import Literal

from .._aliases import JsonObject, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.entrust_group import (
    AddManagersResult, CreateGroupProfile, CreatePermissions, ImportGroupProfile, ImportPermissions, JoinResult,
    QueryAllResult, QueryFollowedResult, QueryJoinedResult, QueryMembersResult, QueryProfilesResult,
    QueryRemarkNameResult, QuerySpecificMembersResult, UpdateProfileGroupProfile, UpdateProfilePermissions,
)


class EntrustGroup(SyncResource):
    """Hosted groups: groups whose members, profiles and permissions the service keeps.

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
            group_id: Group id; letters and digits. At most 64 characters.
            name: Group name; duplicates allowed. At most 64 characters.
            owner: Owner user id; becomes a member automatically. At most 64 bytes.
            user_ids: Users invited at creation; at most 30. Optional. At most 30 items.
            group_profile: Built-in profile: JSON text; keys below. Optional.
                `groupProfile.introduction`: Introduction. String, optional, at most 512 characters.
                `groupProfile.announcement`: Announcement. String, optional, at most 1024 characters.
                `groupProfile.portraitUrl`: Avatar URL. String, optional, at most 128 characters.
            permissions: Permission settings: JSON text; keys below. Optional.
                `permissions.joinPerm`: Who must approve a join. Enum, optional, one of 0 (owner approves), 1
                    (nobody, free to join), 2 (owner or administrator approves), 3 (nobody may join), default 0.
                `permissions.removePerm`: Who may remove members. Enum, optional, one of 0 (owner), 1 (owner and
                    administrators), 2 (all members), default 0.
                `permissions.memInvitePerm`: Who may invite. Enum, optional, one of 0 (owner), 1 (owner and
                    administrators), 2 (all members), default 0.
                `permissions.invitePerm`: Must the invitee agree. Enum, optional, one of 0 (no), 1 (yes),
                    default 0.
                `permissions.profilePerm`: Who may edit group profile and permissions. Enum, optional, one of 0
                    (owner), 1 (owner and administrators), 2 (all members), default 0.
                `permissions.memProfilePerm`: Who may edit a member profile. Enum, optional, one of 0 (owner,
                    administrators and the member), 1 (owner and the member), 2 (only the member), default 0.
            group_ext_profile: Custom attributes: JSON text; each key starts with ext_ (at most 32 chars), each
                value at most 256 chars, 10 pairs by default; keys must be declared in the console first.
                Optional. At most 10 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array
        encoding: the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs
        send ONE key holding a comma-separated list; an emulator must accept both. profilePerm values 1-2 and
        memProfilePerm values are cut off in the page as read and were taken from the client SDK enums (same
        order). Whether invitees join at once depends on invitePerm. Triggers group operation events to clients
        and callbacks. Behaviour for an existing id is undocumented.

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
            name: SDK only: Java, Go and PHP send the new name as a top-level parameter. Optional. At most 64
                characters.
            group_profile: Built-in profile: JSON text; keys below. Optional.
                `groupProfile.name`: New group name (docs put the name here). String, optional, at most 64
                    characters.
                `groupProfile.introduction`: Introduction. String, optional, at most 512 characters.
                `groupProfile.announcement`: Announcement. String, optional, at most 1024 characters.
                `groupProfile.portraitUrl`: Avatar URL. String, optional, at most 128 characters.
            permissions: Permission settings: JSON text; keys below. Optional.
                `permissions.joinPerm`: Who must approve a join. Enum, optional, one of 0 (owner approves), 1
                    (nobody, free to join), 2 (owner or administrator approves), 3 (nobody may join), default 0.
                `permissions.removePerm`: Who may remove members. Enum, optional, one of 0 (owner), 1 (owner and
                    administrators), 2 (all members), default 0.
                `permissions.memInvitePerm`: Who may invite. Enum, optional, one of 0 (owner), 1 (owner and
                    administrators), 2 (all members), default 0.
                `permissions.invitePerm`: Must the invitee agree. Enum, optional, one of 0 (no), 1 (yes),
                    default 0.
                `permissions.profilePerm`: Who may edit group profile and permissions. Enum, optional, one of 0
                    (owner), 1 (owner and administrators), 2 (all members), default 0.
                `permissions.memProfilePerm`: Who may edit a member profile. Enum, optional, one of 0 (owner,
                    administrators and the member), 1 (owner and the member), 2 (only the member), default 0.
            group_ext_profile: Custom attributes: JSON text; each key starts with ext_ (at most 32 chars), each
                value at most 256 chars, 10 pairs by default; keys must be declared in the console first.
                Optional. At most 10 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.
        Disagreement: docs place the name inside groupProfile, the SDKs send top-level name; accept both. Only
        the fields given change. profilePerm values 1-2 and memProfilePerm values are cut off in the page as
        read and were taken from the client SDK enums (same order).

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
            group_ids: Group ids; at most 50. 1 to 50 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            profiles: Profiles.
            profiles[].group_id: Group id.
            profiles[].name: Group name (see notes: groupName in newer docs and Java model).
            profiles[].group_profile: JSON text: introduction, announcement, portraitUrl.
            profiles[].group_ext_profile: JSON text of custom attributes.
            profiles[].permissions: JSON text of permissions.
            profiles[].owner: Owner user id.
            profiles[].group_name: Newer spelling of name.
            profiles[].create_time: Creation time, ms.
            profiles[].member_count: Number of members.
            profiles[].remark_name: Java model only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array
        encoding: the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs
        send ONE key holding a comma-separated list; an emulator must accept both. Docs table names the
        parameter groupIds but the example shows groupId=..&groupId=..; SDKs send groupIds. Chinese page returns
        name, English page and Java model groupName; emulator should return both.

        Source: docs: platform-chat-api/group/group-profile/group-manage/query-group-profiles; java:
        EntrustGroup.queryProfiles; go: EntrustGroupQueryProfiles; php: Entrust.Group.profileQuery.
        """
        return self._call("entrust_group.query_profiles", {"groupIds": group_ids}, QueryProfilesResult, timeout)

    def join(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> JoinResult:
        """Add users to a hosted group.

        POST /entrust/group/join.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Group id. At most 64 characters.
            user_ids: Users to add; at most 100. 1 to 100 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            group_id: Group id.
            name: Group name (see notes: groupName in newer docs and Java model).
            group_profile: JSON text: introduction, announcement, portraitUrl.
            group_ext_profile: JSON text of custom attributes.
            permissions: JSON text of permissions.
            owner: Owner user id.
            create_time: Creation time, ms.
            member_count: Members after the join.
            remark_name: Java model only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array
        encoding: the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs
        send ONE key holding a comma-separated list; an emulator must accept both. The answer carries the whole
        group profile at the top level. The Chinese page misspells groupId as ngroupIdame.

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
            group_id: Existing group id. At most 64 characters.
            name: Group name. At most 64 characters.
            owner: Owner user id. At most 64 bytes.
            group_profile: Built-in profile: JSON text; keys below. Optional.
                `groupProfile.introduction`: Introduction. String, optional, at most 512 characters.
                `groupProfile.announcement`: Announcement. String, optional, at most 1024 characters.
                `groupProfile.portraitUrl`: Avatar URL. String, optional, at most 128 characters.
            permissions: Permission settings: JSON text; keys below. Optional.
                `permissions.joinPerm`: Who must approve a join. Enum, optional, one of 0 (owner approves), 1
                    (nobody, free to join), 2 (owner or administrator approves), 3 (nobody may join), default 0.
                `permissions.removePerm`: Who may remove members. Enum, optional, one of 0 (owner), 1 (owner and
                    administrators), 2 (all members), default 0.
                `permissions.memInvitePerm`: Who may invite. Enum, optional, one of 0 (owner), 1 (owner and
                    administrators), 2 (all members), default 0.
                `permissions.invitePerm`: Must the invitee agree. Enum, optional, one of 0 (no), 1 (yes),
                    default 0.
                `permissions.profilePerm`: Who may edit group profile and permissions. Enum, optional, one of 0
                    (owner), 1 (owner and administrators), 2 (all members), default 0.
                `permissions.memProfilePerm`: Who may edit a member profile. Enum, optional, one of 0 (owner,
                    administrators and the member), 1 (owner and the member), 2 (only the member), default 0.
            group_ext_profile: Custom attributes: JSON text; each key starts with ext_ (at most 32 chars), each
                value at most 256 chars, 10 pairs by default; keys must be declared in the console first.
                Optional. At most 10 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. For
        groups made with group.create. No callback is triggered by an import. profilePerm values 1-2 and
        memProfilePerm values are cut off in the page as read and were taken from the client SDK enums (same
        order).

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
            user_ids: Users who leave; at most 100. 1 to 100 items.
            is_del_ban: Also lift the mute of the user. Optional. One of 0 (no), 1 (yes), default 1.
            is_del_white: Also remove the user from the mute exception list. Optional. One of 0 (no), 1 (yes),
                default 1.
            is_del_followed: Also clear the followed-members data of the user. Optional. One of 0 (no), 1 (yes),
                default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array
        encoding: the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs
        send ONE key holding a comma-separated list; an emulator must accept both. The docs example uses other
        names (isQuitBan, isQuitWhite, isDelAttention) than the docs table; the table agrees with the SDKs. A
        Java example passes isDelBan=2, a value no page knows.

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
            user_ids: Users to remove; at most 100. 1 to 100 items.
            is_del_ban: Also lift the mute of the user. Optional. One of 0 (no), 1 (yes), default 1.
            is_del_white: Also remove the user from the mute exception list. Optional. One of 0 (no), 1 (yes),
                default 1.
            is_del_followed: Also clear the followed-members data of the user. Optional. One of 0 (no), 1 (yes),
                default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Array encoding: the docs examples and
        the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs send ONE key holding a
        comma-separated list; an emulator must accept both. The docs example uses other names (isQuitBan,
        isQuitWhite, isDelAttention) than the docs table; the table agrees with the SDKs.

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

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Only
        groups where the user is not the owner; ownership must be transferred first.

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

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Unlike
        group.dismiss there is no operator userId.

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
            new_owner: User id of the new owner. At most 64 bytes.
            is_quit: Does the old owner leave the group. Optional. One of 0 (stays), 1 (leaves), default 0.
            is_del_ban: Also lift the mute of the old owner (only with isQuit=1). Optional. One of 0 (no), 1
                (yes), default 1.
            is_del_white: Also remove the old owner (only with isQuit=1) from the mute exception list. Optional.
                One of 0 (no), 1 (yes), default 1.
            is_del_followed: Also clear the followed-members data of the old owner (only with isQuit=1).
                Optional. One of 0 (no), 1 (yes), default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.

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
            user_ids: Members to appoint; a group has at most 10 administrators. 1 to 10 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_ids: Users not appointed because they are not members.
            manager_count: Current number of administrators, returned when the limit would be exceeded.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array
        encoding: the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs
        send ONE key holding a comma-separated list; an emulator must accept both.

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
            user_ids: Members to dismiss; at most 10 per call. 1 to 10 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array
        encoding: the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs
        send ONE key holding a comma-separated list; an emulator must accept both.

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
            type: Which role. Optional. One of 0 (all), 1 (plain member), 2 (administrator), 3 (owner), default
                0.
            page_token: Token of the previous page; absent on the first call. Optional.
            size: Page size, maximum 100. Optional. Default 50.
            order: Sort by join time. Optional. One of 0 (ascending), 1 (descending), default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total_count: Members in the group.
            page_token: Token for the next page, absent or empty on the last page.
            members: Members.
            members[].user_id: User id.
            members[].nickname: Name in the group.
            members[].role: 1 member, 2 administrator, 3 owner.
            members[].time: Join time, ms.
            members[].extra: Extra information.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Docs
        type role and time as strings but the examples show numbers. The Java model comments on roles (0
        member/1 owner/2 administrator) contradict the docs; docs are followed. Java and PHP send pageToken
        empty for the first page; empty means absent.

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
            user_ids: User ids; at most 100. 1 to 100 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            members: Members.
            members[].user_id: User id.
            members[].nickname: Name in the group.
            members[].role: 1 member, 2 administrator, 3 owner.
            members[].time: Join time, ms.
            members[].extra: Extra information.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array
        encoding: the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs
        send ONE key holding a comma-separated list; an emulator must accept both. Docs type role and time as
        strings but the examples show numbers. The Java model comments on roles (0 member/1 owner/2
        administrator) contradict the docs; docs are followed.

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
            extra: Extra information. Optional. At most 128 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.

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
            user_id: The follower, a group member. At most 64 bytes.
            follow_user_ids: Members to follow; at most 100. 1 to 100 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array
        encoding: the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs
        send ONE key holding a comma-separated list; an emulator must accept both. Messages of followed members
        pass do-not-disturb.

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
            user_id: The follower. At most 64 bytes.
            follow_user_ids: Members to unfollow; at most 100. 1 to 100 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. Array
        encoding: the docs examples and the PHP SDK repeat the key (userIds=a&userIds=b), the Java and Go SDKs
        send ONE key holding a comma-separated list; an emulator must accept both.

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
            user_id: The follower. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_id: The follower.
            group_id: Group id.
            members: Followed members (docs table and Java model).
            members[].user_id: Followed user.
            members[].timestamp: Follow time, ms.
            followed_members: Same list under the name used in the docs example.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request. The
        docs table says members, the docs example followedMembers; the Java model reads members. Emulator:
        return both.

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
            user_id: Group member. At most 64 bytes.
            remark_name: Alias; overwrites. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.
        Visible to that user only; used as push title instead of the group name.

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
            user_id: Group member. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.

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
            user_id: Group member. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            remark_name: The alias.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Rate is adjustable on request.

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
            page_token: Token of the previous page; absent on the first call. Optional.
            size: Page size, maximum 1000. Optional. Default 50.
            order: Sort by creation time. Optional. One of 0 (ascending), 1 (descending), default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            page_token: Token for the next page.
            groups: Groups.
            groups[].group_id: Group id.
            groups[].name: Group name.
            groups[].group_profile: Docs table: JSON text of the built-in profile.
            groups[].portrait_url: Docs example and Java model: avatar URL.
            groups[].creator: Creator.
            groups[].owner: Owner.
            groups[].time: Creation time, ms.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). Docs table lists groupProfile, docs
        example and Java model have portraitUrl instead. Java and PHP send pageToken empty for the first page;
        empty means absent.

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
            user_id: User id. At most 64 bytes.
            role: Which role the user has; value meanings were cut off in the page as read. Optional. One of 0
                (all), 1 (see notes), 2 (administrator), 3 (see notes), default 0.
            page_token: Token of the previous page; absent on the first call. Optional.
            size: Page size, maximum 100. Optional. Default 50.
            order: Sort by join time; default cut off in the page as read (other paged queries default to 1).
                Optional. One of 0 (ascending), 1 (descending).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            page_token: Token for the next page.
            groups: Groups.
            groups[].group_id: Group id.
            groups[].name: Group name (see notes: groupName in newer docs and Java model).
            groups[].group_profile: JSON text: introduction, announcement, portraitUrl.
            groups[].group_ext_profile: JSON text of custom attributes.
            groups[].permissions: JSON text of permissions.
            groups[].owner: Owner user id.
            groups[].remark_name: Private alias of the user.
            groups[].create_time: Creation time, ms.
            groups[].join_time: Java model: join time, ms.
            groups[].role: Java model: role of the user.
            groups[].count: Java model: number of members.
            total_count: Java model (inherited PageResult); not seen in docs.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (enabled in the console). role values: the Java comment says 0
        all, 1 owner, 2 administrator, 3 plain member; everywhere else in docs 1 is a plain member and 3 the
        owner. Response fields after createTime are cut off in the page as read and come from the Java model.
        Java and PHP send pageToken empty for the first page; empty means absent.

        Source: docs: platform-chat-api/group/group-profile/group-query/query-member-join-group; java:
        EntrustGroup.pagingQueryJoinedGroups; go: EntrustGroupPagingQueryJoinedGroups; php:
        Entrust.Group.joinedQuery.
        """
        params = {
            "userId": user_id, "role": role, "pageToken": page_token, "size": size, "order": order,
        }
        return self._call("entrust_group.query_joined", params, QueryJoinedResult, timeout)
