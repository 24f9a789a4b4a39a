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
            user_id: First member; exactly one user id. At most 64 bytes.
            group_id: New id; letters and digits. At most 64 characters.
            group_name: Name used in push; keep in step with ultragroup.refresh.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the ultra group service. Rate is adjustable on request. Apps that got the service after
        2022-10-13 also get a default public channel RCDefault that can never become private. No limit on the
        number of ultra groups; a user may join 100; each has at most 50 channels; no member limit.

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

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. The path is dis, not
        dismiss; no operator user id. PHP sends an extra member value.

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
            user_id: User to add; one per call. At most 64 bytes.
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. Unlike groups only one
        user per call. A user may be in at most 100 ultra groups.

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
            user_id: User to remove; one per call. At most 64 bytes.
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.quit; go: UltraGroupQuit; php:
        Ultragroup.quit.
        """
        return self._call("ultragroup.quit", {"userId": user_id, "groupId": group_id}, Acknowledgement, timeout)

    def refresh(self, *, group_id: str, group_name: str, timeout: float | None = None) -> Acknowledgement:
        """Change the push name of an ultra group.

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

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request.

        Source: docs: API list page (2026-01-09); public Go SDK with field comments taken from
        doc.rongcloud.cn/imserver/server/v1/ultragroup; java: UltraGroup.refresh; go: UltraGroupRefresh; php:
        Ultragroup.update.
        """
        params = {
            "groupId": group_id, "groupName": group_name,
        }
        return self._call("ultragroup.refresh", params, Acknowledgement, timeout)

    def member_exists(self, *, user_id: str, group_id: str, timeout: float | None = None) -> MemberExistsResult:
        """Is a user in an ultra group.

        POST /ultragroup/member/exist.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            user_id: User id. At most 64 bytes.
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            status: true when the user is a member.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. PHP posts to a path with
        a double slash (//ultragroup/member/exist.json).

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
        """Create a channel.

        POST /ultragroup/channel/create.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; letters and digits. At most 20 characters.
            type: Channel type. Optional. One of 0 (public), 1 (private), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. At most 50 channels per
        ultra group. Channel id at most 20 chars. Java sends type; Go has one call without it
        (UltraGroupChannelCreate) and one with it (UGGroupChannelCreate); PHP sends it when the caller gives it.

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
        """Delete a channel.

        POST /ultragroup/channel/del.json. Rate: 100 requests per second. It may be repeated without harm. Known
        from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; letters and digits. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request.

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
        """List channels of an ultra group.

        POST /ultragroup/channel/get.json. Rate: 100 requests per second. It may be repeated without harm. Known
        from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            page: Page from 1. Optional. Default 1.
            limit: Page size, maximum 100. Optional. Default 20.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            channel_list: Channels.
            channel_list[].channel_id: Channel id.
            channel_list[].create_time: Creation time.
            channel_list[].type: 0 public, 1 private.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. The page size is called
        limit here (Go, PHP, docs comments); Java sends size, which the documentation does not know. Format of
        createTime undocumented.

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
            bus_channel: Channel id; letters and digits. At most 20 characters.
            type: Channel type. One of 0 (public), 1 (private).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. RCDefault cannot become
        private. The private member list is kept while the channel is public and counts again when it turns
        private. History follows the current type: private = only users on the list can read (also older
        messages), public = every member.

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
        """Add users to the private member list of a channel.

        POST /ultragroup/channel/private/users/add.json. Rate: 100 requests per second. It may be repeated
        without harm.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; letters and digits. At most 20 characters.
            user_ids: Ultra group members, comma separated. 1 to 20 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            APIError: code 24406.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Array encoding: ONE form value, ids separated by commas (docs and
        Go SDK). Java and PHP SDKs repeat the key userIds once per user instead; accept both. All or nothing: if
        one user is not a member of the ultra group the call fails with 24406 and nobody is added. Public
        channels may have such a list too; it is used only while the channel is private.

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
        """Remove users from the private member list of a channel.

        POST /ultragroup/channel/private/users/del.json. Rate: 100 requests per second. It may be repeated
        without harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; letters and digits. At most 20 characters.
            user_ids: User ids, comma separated. 1 to 20 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. Array encoding: ONE form
        value, ids separated by commas (docs and Go SDK). Java and PHP SDKs repeat the key userIds once per user
        instead; accept both.

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
        """List the private member list of a channel.

        POST /ultragroup/channel/private/users/get.json. Rate: 100 requests per second. It may be repeated
        without harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; letters and digits. At most 20 characters.
            page: Page from 1. Optional. Default 1.
            page_size: Page size, maximum 100. Optional. Default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: User ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request.

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
        """List the channels whose private member list holds a user.

        POST /ultragroup/user/channel/query.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_id: User id. At most 64 bytes.
            page: Page from 1. Optional. Default 1.
            page_size: Page size, maximum 50. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Channel ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Also returns public channels that have the user on their list; filter by channel type if needed.

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
            group_id: Ultra group id; must exist. At most 64 characters.
            user_groups: User groups to create. 1 to 10 items.
                `userGroups[].userGroupId`: User group id; letters and digits. String, required, at most 64
                    characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Limits: 50 user groups per ultra group, 100 members per
        user group, a channel binds at most 10 user groups; a user may be in several. The only user group call
        with a JSON body (application/json). Not in the Java SDK. What an existing id does is undocumented.

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
        """Delete user groups.

        POST /ultragroup/usergroup/del.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Ultra group id; must exist. At most 64 characters.
            user_group_ids: User group ids, comma separated in ONE value. 1 to 10 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: More than 10 ids fail as a whole. Memberships and channel bindings of the user group go too;
        former members are told through client callbacks.

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
        """List user groups of an ultra group.

        POST /ultragroup/usergroup/query.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id; must exist. At most 64 characters.
            page: Page from 1. Optional. Default 1.
            page_size: Page size, maximum 50. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_groups: User groups.
            user_groups[].user_group_id: User group id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK.

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
            group_id: Ultra group id; must exist. At most 64 characters.
            user_group_id: User group id; letters and digits; must exist. At most 64 characters.
            user_ids: Ultra group members, comma separated in ONE value. 1 to 20 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Limits: 50 user groups per ultra group, 100 members per
        user group, a channel binds at most 10 user groups; a user may be in several. All or nothing: an unknown
        user fails the whole call.

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
            group_id: Ultra group id; must exist. At most 64 characters.
            user_group_id: User group id; letters and digits; must exist. At most 64 characters.
            user_ids: Users, comma separated in ONE value. 1 to 20 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. All or nothing.

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
        """List the user groups a user is in.

        POST /ultragroup/user/usergroup/query.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_id: User id. At most 64 bytes.
            page: Page from 1. Optional. Default 1.
            page_size: Page size, maximum 50. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: User group ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK.

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
            bus_channel: Channel id; letters and digits. At most 20 characters.
            user_group_ids: User group ids, comma separated in ONE value; per-call limit unknown (a channel
                binds at most 10). 1 to 10 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Limits: 50 user groups per ultra group, 100 members per
        user group, a channel binds at most 10 user groups; a user may be in several. Members of a bound user
        group count as members of the private channel; a binding to a public channel takes effect when it turns
        private. To revoke access remove the user from the private list AND from every bound user group.

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
            bus_channel: Channel id; letters and digits. At most 20 characters.
            user_group_ids: User group ids, comma separated in ONE value; per-call limit unknown.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. A RongCloud demo server uses the spelling
        /ultragroup/channel/userGroup/unbind.json; the API list page and the Go SDK use all lower case.

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
        """List user groups bound to a channel.

        POST /ultragroup/channel/usergroup/query.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; letters and digits. At most 20 characters.
            page: Page from 1. Optional. Default 1.
            page_size: Page size, maximum 50. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: User group ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Paged list of ids only.

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
        """List channels bound to a user group.

        POST /ultragroup/usergroup/channel/query.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_group_id: User group id; letters and digits; must exist. At most 64 characters.
            page: Page from 1. Optional. Default 1.
            page_size: Page size, maximum 50. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Channel ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK.

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
        """Mute members of an ultra group or channel.

        POST /ultragroup/userbanned/add.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: User ids, comma separated. 1 to 20 items.
            bus_channel: Channel id; absent or empty = the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. Array encoding: ONE form
        value, ids separated by commas (docs and Go SDK). Java and PHP SDKs repeat the key userIds once per user
        instead; accept both. Blocks client sends only. Precedence: on the same level (whole ultra group, or the
        same channel) the exception list beats both mute-all and an individual mute; on different levels the
        setting of the whole ultra group wins. There is no duration: the mute lasts until removed.

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
        """Unmute members of an ultra group or channel.

        POST /ultragroup/userbanned/del.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: User ids, comma separated. 1 to 20 items.
            bus_channel: Channel id; absent or empty = the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate is adjustable on request. Array encoding: ONE form value, ids separated by commas (docs and
        Go SDK). Java and PHP SDKs repeat the key userIds once per user instead; accept both. An all-channel
        mute is lifted by leaving busChannel out.

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
        """List muted members.

        POST /ultragroup/userbanned/get.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; absent or empty = the whole ultra group. Optional. At most 20 characters.
            page: Page from 1. Optional. Default 1.
            page_size: Page size; maximum undocumented. Optional. Default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Muted users.
            users[].id: User id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request.

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
        """Mute or unmute all members of an ultra group or channel.

        POST /ultragroup/globalbanned/set.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            status: true = mute, false = lift.
            bus_channel: Channel id; absent or empty = the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. Blocks client sends only.
        Precedence: on the same level (whole ultra group, or the same channel) the exception list beats both
        mute-all and an individual mute; on different levels the setting of the whole ultra group wins. status
        is sent as the text true/false. PHP turns a boolean true into 1 (and false into an empty value) when it
        builds the form; accept true and 1.

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
        """Is mute-all on.

        POST /ultragroup/globalbanned/get.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; absent or empty = the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            status: true when muted.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request.

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
        """Add users to the mute exception list.

        POST /ultragroup/banned/whitelist/add.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: User ids, comma separated. 1 to 20 items.
            bus_channel: Channel id; absent or empty = the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. Array encoding: ONE form
        value, ids separated by commas (docs and Go SDK). Java and PHP SDKs repeat the key userIds once per user
        instead; accept both. Precedence: on the same level (whole ultra group, or the same channel) the
        exception list beats both mute-all and an individual mute; on different levels the setting of the whole
        ultra group wins.

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
        """Remove users from the mute exception list.

        POST /ultragroup/banned/whitelist/del.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: User ids, comma separated. 1 to 20 items.
            bus_channel: Channel id; absent or empty = the whole ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. Array encoding: ONE form
        value, ids separated by commas (docs and Go SDK). Java and PHP SDKs repeat the key userIds once per user
        instead; accept both.

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
        """List the mute exception list.

        POST /ultragroup/banned/whitelist/get.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; absent or empty = the whole ultra group. Optional. At most 20 characters.
            page: Page from 1. Optional. Default 1.
            page_size: Page size, maximum 200. Optional. Default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Users.
            users[].id: User id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request.

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
        """Set the default notification level of an ultra group or channel.

        POST /ultragroup/notdisturb/set.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            unpush_level: Level. One of -1 (all messages notify), 0 (not set (treated as all; falls back to the
                default of the ultra group)), 1 (only mentions, of the user or of all), 2 (only mentions of the
                user), 4 (only mentions of all), 5 (never).
            bus_channel: Channel id; absent = default of the ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Rate is adjustable on request. There is no level 3. A
        user's own setting beats this default. Java and PHP send busChannel empty for the whole ultra group;
        empty means absent.

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
        """Read the default notification level.

        POST /ultragroup/notdisturb/get.json. Rate: 100 requests per second. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            bus_channel: Channel id; absent = default of the ultra group. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            group_id: Ultra group id.
            bus_channel: Channel id.
            unpush_level: Level.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page itself could not be read; path and rate from the API list page, parameters from SDKs and
        from documentation comments in a public Go SDK. Java and PHP send busChannel empty for the whole ultra
        group; empty means absent.

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
            Each of `users`, page by page. Users.

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
