# Generated from catalogue/endpoints/ultragroup.yaml. Do not edit.
"""Operations of the group ultragroup: Ultra groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.ultragroup import (
    CreateUserGroupsUserGroupsItem, GetMuteAllResult, GetNotDisturbResult, MemberExistsResult,
    QueryChannelUserGroupsResult, QueryChannelsChannelListItem, QueryChannelsResult, QueryMuteExceptionsResult,
    QueryMuteExceptionsUsersItem, QueryMutedUsersResult, QueryMutedUsersUsersItem, QueryPrivateUsersResult,
    QueryUserGroupChannelsResult, QueryUserGroupsResult, QueryUserGroupsUserGroupsItem, QueryUserPrivateChannelsResult,
    QueryUserUserGroupsResult,
)


class Ultragroup(SyncResource):
    """Ultra groups: very large groups with channels, user groups and notification levels.

    Reached as `client.ultragroup`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(self, *, user_id: str, group_id: str, group_name: str, timeout: float | None = None) -> Acknowledgement:
        """Create an ultra group.

        POST /ultragroup/create.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: First member; one user. At most 64 bytes.
            group_id: New id; letters and digits. At most 64 characters.
            group_name: Name shown in push notifications; change it with ultragroup.refresh.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the ultra group service. Applications that got it after 2022-10-13 also get a default
        public channel, RCDefault, that can never become private. There may be any number of ultra groups, of
        any number of members; a user may be in 100 of them, and each has at most 50 channels. The rate can be
        raised on request.

        Source: docs: platform-chat-api/ultragroup/create-ultragroup; java: UltraGroup.create; go:
        UltraGroupCreate; php: Ultragroup.create.
        """
        params = {
            "userId": user_id, "groupId": group_id, "groupName": group_name,
        }
        return self._call("ultragroup.create", params, Acknowledgement, timeout)

    def dismiss(self, *, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Dissolve an ultra group.

        POST /ultragroup/dis.json. Rate: 100 requests per second. It may be repeated without harm. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. It takes no operator, unlike group.dismiss.
        The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.dis; go: UltraGroupDis; php:
        Ultragroup.dismiss.
        """
        return self._call("ultragroup.dismiss", {"groupId": group_id}, Acknowledgement, timeout)

    def join(self, *, user_id: str, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Add a user to an ultra group.

        POST /ultragroup/join.json. Rate: 100 requests per second. It may be repeated without harm. Known from
        official SDKs only.

        Args:
            user_id: User to add. At most 64 bytes.
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. One user a call, unlike groups. A user may
        be in at most 100 ultra groups. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.join; go: UltraGroupJoin; php:
        Ultragroup.joins.
        """
        return self._call("ultragroup.join", {"userId": user_id, "groupId": group_id}, Acknowledgement, timeout)

    def quit(self, *, user_id: str, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove a user from an ultra group.

        POST /ultragroup/quit.json. Rate: 100 requests per second. It may be repeated without harm. Known from
        official SDKs only.

        Args:
            user_id: User to remove. At most 64 bytes.
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. One user a call. The rate can be raised on
        request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.quit; go: UltraGroupQuit; php:
        Ultragroup.quit.
        """
        return self._call("ultragroup.quit", {"userId": user_id, "groupId": group_id}, Acknowledgement, timeout)

    def refresh(self, *, group_id: str, group_name: str, timeout: float | None = None) -> Acknowledgement:
        """Change the name of an ultra group in push notifications.

        POST /ultragroup/refresh.json. Rate: 100 requests per second. It may be repeated without harm. Known
        from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            group_name: New name.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.refresh; go: UltraGroupRefresh; php:
        Ultragroup.update.
        """
        params = {
            "groupId": group_id, "groupName": group_name,
        }
        return self._call("ultragroup.refresh", params, Acknowledgement, timeout)

    def member_exists(self, *, user_id: str, group_id: str, timeout: float | None = None) -> MemberExistsResult:
        """Find out whether a user is in an ultra group.

        POST /ultragroup/member/exist.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            user_id: User id. At most 64 bytes.
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            status: True when the user is a member.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.inMember; go: UGMemberExists; php:
        Ultragroup.isExist.
        """
        params = {
            "userId": user_id, "groupId": group_id,
        }
        return self._call("ultragroup.member_exists", params, MemberExistsResult, timeout)

    def create_channel(
        self, *, group_id: str, bus_channel: str, type: Literal[0, 1] | int | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Create a channel in an ultra group.

        POST /ultragroup/channel/create.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id. At most 20 characters, letters and digits.
            type: Channel type. Optional. One of 0 (public), 1 (private), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. An ultra group has at most 50 channels. The
        rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; docs: nexconn
        platform-chat-api/community-channel/create-channel (same operation under /v4); java: BusChannel.add; go:
        UltraGroupChannelCreate; php: Ultragroup.BusChannel.add.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "type": type,
        }
        return self._call("ultragroup.create_channel", params, Acknowledgement, timeout)

    def delete_channel(self, *, group_id: str, bus_channel: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a channel of an ultra group.

        POST /ultragroup/channel/del.json. Rate: 100 requests per second. It may be repeated without harm. Known
        from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id. At most 20 characters, letters and digits.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.remove; go: UltraGroupChannelDel; php:
        Ultragroup.BusChannel.remove.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel,
        }
        return self._call("ultragroup.delete_channel", params, Acknowledgement, timeout)

    def query_channels(
        self, *, group_id: str, page: int | Omit | None = omit, limit: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryChannelsResult:
        """Page through the channels of an ultra group.

        POST /ultragroup/channel/get.json. Rate: 100 requests per second. It may be repeated without harm. Known
        from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            page: Page number, from 1. Optional. At least 1, default 1.
            limit: Rows per page. Optional. 1 to 100, default 20.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            channel_list: Channels.
            channel_list[].channel_id: Channel id.
            channel_list[].create_time: When it was made.
            channel_list[].type: 0 public, 1 private.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The format of createTime is not documented.
        The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.getList; go: UltraGroupChannelGet; php:
        Ultragroup.BusChannel.getList.
        """
        params = {
            "groupId": group_id, "page": page, "limit": limit,
        }
        return self._call("ultragroup.query_channels", params, QueryChannelsResult, timeout)

    def change_channel_type(
        self, *, group_id: str, bus_channel: str, type: Literal[0, 1] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Make a channel public or private.

        POST /ultragroup/channel/type/change.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id. At most 20 characters, letters and digits.
            type: Type from now on. One of 0 (public), 1 (private).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. RCDefault cannot become private. The member
        list of a channel is kept while it is public and counts again when it turns private. Who may read the
        history follows the present type: in a private channel those on the list, in a public one every member.
        The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; docs: nexconn
        platform-chat-api/community-channel/private-channel/change-channel-type; java: BusChannel.change; go:
        UGChannelTypeChange; php: Ultragroup.BusChannel.change.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "type": type,
        }
        return self._call("ultragroup.change_channel_type", params, Acknowledgement, timeout)

    def add_private_users(
        self, *, group_id: str, bus_channel: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Put users on the member list of a private channel.

        POST /ultragroup/channel/private/users/add.json. Rate: 100 requests per second. It may be repeated
        without harm.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id. At most 20 characters, letters and digits.
            user_ids: Users to add; all must be members of the ultra group. 1 to 20 items, each at most 64
                bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            NotFoundError: code 24406, The user is not a member of the ultra group.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: All or nothing: if one user is not a member of the ultra group the call is refused with code
        24406 and nobody is added. A public channel may have such a list too; it counts while the channel is
        private. The rate can be raised on request.

        Source: docs: platform-chat-api/ultragroup/private-channel/add-to-private-channel-users; java:
        BusChannel.privateUserAdd; go: UGChannelPrivateUsersAdd; php: Ultragroup.BusChannel.addPrivateUsers.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "userIds": user_ids,
        }
        return self._call("ultragroup.add_private_users", params, Acknowledgement, timeout)

    def remove_private_users(
        self, *, group_id: str, bus_channel: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Take users off the member list of a private channel.

        POST /ultragroup/channel/private/users/del.json. Rate: 100 requests per second. It may be repeated
        without harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id. At most 20 characters, letters and digits.
            user_ids: Users to take off. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.privateUserRemove; go:
        UGChannelPrivateUsersDel; php.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "userIds": user_ids,
        }
        return self._call("ultragroup.remove_private_users", params, Acknowledgement, timeout)

    def query_private_users(
        self, *, group_id: str, bus_channel: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryPrivateUsersResult:
        """Page through the member list of a private channel.

        POST /ultragroup/channel/private/users/get.json. Rate: 100 requests per second. It may be repeated
        without harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id. At most 20 characters, letters and digits.
            page: Page number, from 1. Optional. At least 1, default 1.
            page_size: Rows per page. 200 and 1000 are in use; a limit is not documented. Optional. At least 1,
                default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: User ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: BusChannel.privateUserGet; go:
        UGChannelPrivateUsersGet; php.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "page": page, "pageSize": page_size,
        }
        return self._call("ultragroup.query_private_users", params, QueryPrivateUsersResult, timeout)

    def query_user_private_channels(
        self, *, group_id: str, user_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserPrivateChannelsResult:
        """Page through the channels that have a user on their member list.

        POST /ultragroup/user/channel/query.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_id: User id. At most 64 bytes.
            page: Page number, from 1. Optional. At least 1, default 1.
            page_size: Rows per page. Optional. 1 to 50, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Channel ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Public channels that have the user on their list are among them.

        Source: docs: platform-chat-api/ultragroup/private-channel/query-channel-by-user; go:
        UGUserChannelQuery.
        """
        params = {
            "groupId": group_id, "userId": user_id, "page": page, "pageSize": page_size,
        }
        return self._call("ultragroup.query_user_private_channels", params, QueryUserPrivateChannelsResult, timeout)

    def create_user_groups(
        self, *, group_id: str, user_groups: list[CreateUserGroupsUserGroupsItem], timeout: float | None = None,
    ) -> Acknowledgement:
        """Create user groups in an ultra group.

        POST /ultragroup/usergroup/add.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id; it must exist. At most 64 characters.
            user_groups: User groups to create. 1 to 10 items.
                `userGroups[].userGroupId`: Id of the user group; letters and digits. String, required, at most
                    64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. An ultra group has at most 50 user groups,
        a user group 100 members; a channel binds at most 10 user groups; a user may be in several. What happens
        with an id that exists is not documented.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupAdd; docs:
        android-imlib/ultragroup/user-group-about (limits).
        """
        params = {
            "groupId": group_id, "userGroups": user_groups,
        }
        return self._call("ultragroup.create_user_groups", params, Acknowledgement, timeout)

    def delete_user_groups(
        self, *, group_id: str, user_group_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete user groups of an ultra group.

        POST /ultragroup/usergroup/del.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Ultra group id; it must exist. At most 64 characters.
            user_group_ids: User groups to delete. 1 to 10 items, each at most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: More than 10 ids are refused as a whole. Memberships and bindings to channels go too; clients of
        former members are told.

        Source: docs: platform-chat-api/ultragroup/usergroup/delete-usergroup; go: UGUserGroupDelete.
        """
        params = {
            "groupId": group_id, "userGroupIds": user_group_ids,
        }
        return self._call("ultragroup.delete_user_groups", params, Acknowledgement, timeout)

    def query_user_groups(
        self, *, group_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserGroupsResult:
        """Page through the user groups of an ultra group.

        POST /ultragroup/usergroup/query.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id; it must exist. At most 64 characters.
            page: Page number, from 1. Optional. At least 1, default 1.
            page_size: Rows per page. Optional. 1 to 50, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_groups: User groups.
            user_groups[].user_group_id: User group id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupQuery.
        """
        params = {
            "groupId": group_id, "page": page, "pageSize": page_size,
        }
        return self._call("ultragroup.query_user_groups", params, QueryUserGroupsResult, timeout)

    def add_user_group_users(
        self, *, group_id: str, user_group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Add users to a user group.

        POST /ultragroup/usergroup/user/add.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id; it must exist. At most 64 characters.
            user_group_id: User group id; it must exist. At most 64 characters.
            user_ids: Users to add; all must be members of the ultra group. 1 to 20 items, each at most 64
                bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. All or nothing: one unknown user fails the
        whole call. A user group has at most 100 members; a user may be in several.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupUserAdd.
        """
        params = {
            "groupId": group_id, "userGroupId": user_group_id, "userIds": user_ids,
        }
        return self._call("ultragroup.add_user_group_users", params, Acknowledgement, timeout)

    def remove_user_group_users(
        self, *, group_id: str, user_group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove users from a user group.

        POST /ultragroup/usergroup/user/del.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id; it must exist. At most 64 characters.
            user_group_id: User group id; it must exist. At most 64 characters.
            user_ids: Users to remove. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. All or nothing.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserGroupUserDelete.
        """
        params = {
            "groupId": group_id, "userGroupId": user_group_id, "userIds": user_ids,
        }
        return self._call("ultragroup.remove_user_group_users", params, Acknowledgement, timeout)

    def query_user_user_groups(
        self, *, group_id: str, user_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserUserGroupsResult:
        """Page through the user groups that a user is in.

        POST /ultragroup/user/usergroup/query.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_id: User id. At most 64 bytes.
            page: Page number, from 1. Optional. At least 1, default 1.
            page_size: Rows per page. Optional. 1 to 50, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: User group ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; go: UGUserUserGroupQuery.
        """
        params = {
            "groupId": group_id, "userId": user_id, "page": page, "pageSize": page_size,
        }
        return self._call("ultragroup.query_user_user_groups", params, QueryUserUserGroupsResult, timeout)

    def bind_channel_user_groups(
        self, *, group_id: str, bus_channel: str, user_group_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Bind user groups to a channel.

        POST /ultragroup/channel/usergroup/bind.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id. At most 20 characters, letters and digits.
            user_group_ids: User groups to bind; a channel has at most 10. 1 to 10 items, each at most 64
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. Members of a bound user group count as
        members of the private channel; a binding to a public channel takes effect when it turns private. To
        keep a user out, take the user off the member list and out of every bound user group.

        Source: docs: API list page (2026-01-09); go: UGChannelUserGroupBind; docs: nexconn
        platform-chat-api/community-channel/usergroup/usergroup-about.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "userGroupIds": user_group_ids,
        }
        return self._call("ultragroup.bind_channel_user_groups", params, Acknowledgement, timeout)

    def unbind_channel_user_groups(
        self, *, group_id: str, bus_channel: str, user_group_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Unbind user groups from a channel.

        POST /ultragroup/channel/usergroup/unbind.json. Rate: 100 requests per second. It may be repeated
        without harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id. At most 20 characters, letters and digits.
            user_group_ids: User groups to unbind; how many one call takes is not documented. Each at most 64
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not.

        Source: docs: API list page (2026-01-09); go: UGChannelUserGroupUnbind.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "userGroupIds": user_group_ids,
        }
        return self._call("ultragroup.unbind_channel_user_groups", params, Acknowledgement, timeout)

    def query_channel_user_groups(
        self, *, group_id: str, bus_channel: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryChannelUserGroupsResult:
        """Page through the user groups bound to a channel.

        POST /ultragroup/channel/usergroup/query.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id. At most 20 characters, letters and digits.
            page: Page number, from 1. Optional. At least 1, default 1.
            page_size: Rows per page. Optional. 1 to 50, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: User group ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Ids only.

        Source: docs: platform-chat-api/ultragroup/usergroup/query-channel-bound-usergroup; go:
        UGChannelUserGroupQuery.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "page": page, "pageSize": page_size,
        }
        return self._call("ultragroup.query_channel_user_groups", params, QueryChannelUserGroupsResult, timeout)

    def query_user_group_channels(
        self, *, group_id: str, user_group_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserGroupChannelsResult:
        """Page through the channels that a user group is bound to.

        POST /ultragroup/usergroup/channel/query.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_group_id: User group id; it must exist. At most 64 characters.
            page: Page number, from 1. Optional. At least 1, default 1.
            page_size: Rows per page. Optional. 1 to 50, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Channel ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not.

        Source: docs: API list page (2026-01-09); docs: nexconn
        platform-chat-api/community-channel/usergroup/query-usergroup-bound-channel (same operation under /v4);
        go: UGUserGroupChannelQuery.
        """
        params = {
            "groupId": group_id, "userGroupId": user_group_id, "page": page, "pageSize": page_size,
        }
        return self._call("ultragroup.query_user_group_channels", params, QueryUserGroupChannelsResult, timeout)

    def mute_users(
        self, *, group_id: str, user_ids: Texts, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute members in an ultra group or a channel.

        POST /ultragroup/userbanned/add.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: Users to mute. 1 to 20 items, each at most 64 bytes.
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. Stops what clients send, not what the
        Server API sends, until it is lifted: there is no duration. On one level (the whole ultra group, or one
        channel) the exceptions beat both mute-all and single mutes; between levels the setting of the whole
        ultra group wins. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; docs: nexconn
        platform-chat-api/community-channel/mute/ban-service-about; java: ultragroup.ban.User.add; go:
        UltraGroupUserBannedAdd; php: Ultragroup.Gag.add.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "userIds": user_ids,
        }
        return self._call("ultragroup.mute_users", params, Acknowledgement, timeout)

    def unmute_users(
        self, *, group_id: str, user_ids: Texts, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Lift the mute of members in an ultra group or a channel.

        POST /ultragroup/userbanned/del.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: Users who may speak again. 1 to 20 items, each at most 64 bytes.
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: A mute in the whole ultra group is lifted by leaving busChannel out. The rate can be raised on
        request.

        Source: docs: platform-chat-api/ultragroup/mute/unban-user; java: ultragroup.ban.User.remove; go:
        UltraGroupUserBannedDel; php: Ultragroup.Gag.remove.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "userIds": user_ids,
        }
        return self._call("ultragroup.unmute_users", params, Acknowledgement, timeout)

    def query_muted_users(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, page: int | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMutedUsersResult:
        """Page through the muted members of an ultra group or a channel.

        POST /ultragroup/userbanned/get.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            page: Page number, from 1. Optional. At least 1, default 1.
            page_size: Rows per page. Optional. At least 1, default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Muted users.
            users[].id: User id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The largest page is not documented. The
        rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.User.get; go:
        UltraGroupUserBannedGet; php: Ultragroup.Gag.getList.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "page": page, "pageSize": page_size,
        }
        return self._call("ultragroup.query_muted_users", params, QueryMutedUsersResult, timeout)

    def set_mute_all(
        self, *, group_id: str, status: bool, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute everybody in an ultra group or a channel, or lift it.

        POST /ultragroup/globalbanned/set.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            status: True mutes, false lifts.
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. Stops what clients send, not what the
        Server API sends. On one level (the whole ultra group, or one channel) the exceptions beat both mute-all
        and single mutes; between levels the setting of the whole ultra group wins. The rate can be raised on
        request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.Ban.set; go:
        UltraGroupGlobalBannedSet; php: Ultragroup.MuteAllMembers.set.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "status": status,
        }
        return self._call("ultragroup.set_mute_all", params, Acknowledgement, timeout)

    def get_mute_all(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetMuteAllResult:
        """Find out whether everybody is muted in an ultra group or a channel.

        POST /ultragroup/globalbanned/get.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            status: True when muted.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.Ban.check; go:
        UltraGroupGlobalBannedGet; php: Ultragroup.MuteAllMembers.get.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel,
        }
        return self._call("ultragroup.get_mute_all", params, GetMuteAllResult, timeout)

    def add_mute_exceptions(
        self, *, group_id: str, user_ids: Texts, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Let users speak in spite of mutes in an ultra group or a channel.

        POST /ultragroup/banned/whitelist/add.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: Users who may speak. 1 to 20 items, each at most 64 bytes.
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. On one level (the whole ultra group, or one
        channel) the exceptions beat both mute-all and single mutes; between levels the setting of the whole
        ultra group wins. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.WhiteList.add; go:
        UltraGroupBannedWhiteListAdd; php: Ultragroup.MuteWhiteList.add.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "userIds": user_ids,
        }
        return self._call("ultragroup.add_mute_exceptions", params, Acknowledgement, timeout)

    def remove_mute_exceptions(
        self, *, group_id: str, user_ids: Texts, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Take users off the mute exceptions of an ultra group or a channel.

        POST /ultragroup/banned/whitelist/del.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: Users to take off. 1 to 20 items, each at most 64 bytes.
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.WhiteList.remove; go:
        UltraGroupBannedWhiteListDel; php: Ultragroup.MuteWhiteList.remove.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "userIds": user_ids,
        }
        return self._call("ultragroup.remove_mute_exceptions", params, Acknowledgement, timeout)

    def query_mute_exceptions(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, page: int | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryMuteExceptionsResult:
        """Page through the mute exceptions of an ultra group or a channel.

        POST /ultragroup/banned/whitelist/get.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            page: Page number, from 1. Optional. At least 1, default 1.
            page_size: Rows per page. Optional. 1 to 200, default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Users who may speak.
            users[].id: User id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: ultragroup.ban.WhiteList.get; go:
        UltraGroupBannedWhiteListGet; php: Ultragroup.MuteWhiteList.getList.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "page": page, "pageSize": page_size,
        }
        return self._call("ultragroup.query_mute_exceptions", params, QueryMuteExceptionsResult, timeout)

    def set_not_disturb(
        self, *, group_id: str, unpush_level: Literal[-1, 0, 1, 2, 4, 5] | int, bus_channel: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the default notification level of an ultra group or a channel.

        POST /ultragroup/notdisturb/set.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            unpush_level: Which messages notify. One of -1 (notify for every message), 0 (not set: the default
                of the ultra group, else every message), 1 (only for mentions, of the user or of everybody), 2
                (only for mentions of the user), 4 (only for mentions of everybody), 5 (never notify).
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not. There is no level 3. A user's own setting
        beats this default. The rate can be raised on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: Notdisturb.set; go: UGNotDisturbSet; php:
        Ultragroup.Notdisturb.set.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "unpushLevel": unpush_level,
        }
        return self._call("ultragroup.set_not_disturb", params, Acknowledgement, timeout)

    def get_not_disturb(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetNotDisturbResult:
        """Read the default notification level of an ultra group or a channel.

        POST /ultragroup/notdisturb/get.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; left out for the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            group_id: Ultra group id.
            bus_channel: Channel id.
            unpush_level: Level, with the values of ultragroup.set_not_disturb.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Path and rate are documented, the parameters are not.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: Notdisturb.get; go: UGNotDisturbGet; php:
        Ultragroup.Notdisturb.get.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel,
        }
        return self._call("ultragroup.get_not_disturb", params, GetNotDisturbResult, timeout)

    def iterate_channels(
        self, *, group_id: str, page: int | Omit | None = omit, limit: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryChannelsChannelListItem]:
        """All pages of `query_channels`, one item after the other.

        Args:
            `group_id`, `page`, `limit`: as for `query_channels`. The list begins at `page`, or with its first
            page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `channel_list`, page by page. Channels.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "page": page, "limit": limit,
        }
        return self._iterate(
            "ultragroup.query_channels", params, QueryChannelsResult, "channel_list", timeout, max_pages,
        )

    def iterate_private_users(
        self, *, group_id: str, bus_channel: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `query_private_users`, one item after the other.

        Args:
            `group_id`, `bus_channel`, `page`, `page_size`: as for `query_private_users`. The list begins at
            `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `users`, page by page. User ids.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "page": page, "pageSize": page_size,
        }
        return self._iterate(
            "ultragroup.query_private_users", params, QueryPrivateUsersResult, "users", timeout, max_pages,
        )

    def iterate_user_private_channels(
        self, *, group_id: str, user_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `query_user_private_channels`, one item after the other.

        Args:
            `group_id`, `user_id`, `page`, `page_size`: as for `query_user_private_channels`. The list begins at
            `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `data`, page by page. Channel ids.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "userId": user_id, "page": page, "pageSize": page_size,
        }
        return self._iterate(
            "ultragroup.query_user_private_channels", params, QueryUserPrivateChannelsResult, "data", timeout,
            max_pages,
        )

    def iterate_user_groups(
        self, *, group_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryUserGroupsUserGroupsItem]:
        """All pages of `query_user_groups`, one item after the other.

        Args:
            `group_id`, `page`, `page_size`: as for `query_user_groups`. The list begins at `page`, or with its
            first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `user_groups`, page by page. User groups.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "page": page, "pageSize": page_size,
        }
        return self._iterate(
            "ultragroup.query_user_groups", params, QueryUserGroupsResult, "user_groups", timeout, max_pages,
        )

    def iterate_user_user_groups(
        self, *, group_id: str, user_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `query_user_user_groups`, one item after the other.

        Args:
            `group_id`, `user_id`, `page`, `page_size`: as for `query_user_user_groups`. The list begins at
            `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `data`, page by page. User group ids.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "userId": user_id, "page": page, "pageSize": page_size,
        }
        return self._iterate(
            "ultragroup.query_user_user_groups", params, QueryUserUserGroupsResult, "data", timeout, max_pages,
        )

    def iterate_channel_user_groups(
        self, *, group_id: str, bus_channel: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `query_channel_user_groups`, one item after the other.

        Args:
            `group_id`, `bus_channel`, `page`, `page_size`: as for `query_channel_user_groups`. The list begins
            at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `data`, page by page. User group ids.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "page": page, "pageSize": page_size,
        }
        return self._iterate(
            "ultragroup.query_channel_user_groups", params, QueryChannelUserGroupsResult, "data", timeout, max_pages,
        )

    def iterate_user_group_channels(
        self, *, group_id: str, user_group_id: str, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `query_user_group_channels`, one item after the other.

        Args:
            `group_id`, `user_group_id`, `page`, `page_size`: as for `query_user_group_channels`. The list
            begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `data`, page by page. Channel ids.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "userGroupId": user_group_id, "page": page, "pageSize": page_size,
        }
        return self._iterate(
            "ultragroup.query_user_group_channels", params, QueryUserGroupChannelsResult, "data", timeout, max_pages,
        )

    def iterate_muted_users(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, page: int | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryMutedUsersUsersItem]:
        """All pages of `query_muted_users`, one item after the other.

        Args:
            `group_id`, `bus_channel`, `page`, `page_size`: as for `query_muted_users`. The list begins at
            `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `users`, page by page. Muted users.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "page": page, "pageSize": page_size,
        }
        return self._iterate("ultragroup.query_muted_users", params, QueryMutedUsersResult, "users", timeout, max_pages)

    def iterate_mute_exceptions(
        self, *, group_id: str, bus_channel: str | Omit | None = omit, page: int | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryMuteExceptionsUsersItem]:
        """All pages of `query_mute_exceptions`, one item after the other.

        Args:
            `group_id`, `bus_channel`, `page`, `page_size`: as for `query_mute_exceptions`. The list begins at
            `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `users`, page by page. Users who may speak.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "page": page, "pageSize": page_size,
        }
        return self._iterate(
            "ultragroup.query_mute_exceptions", params, QueryMuteExceptionsResult, "users", timeout, max_pages,
        )
