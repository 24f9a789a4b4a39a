# Generated from catalogue/endpoints/ultragroup_v2.yaml. Do not edit.
"""Operations of the group ultragroup_v2: Ultra groups, REST form."""

from __future__ import annotations

from collections.abc import Iterator

from .._aliases import JsonObject, Texts
from .._decode import Acknowledgement
from .._message import Message as AnyMessage, Structure as AnyStructure
from .._message_arguments import json_text, put_message
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.ultragroup_v2 import (
    GetMuteAllResult, QueryChannelsChannelListItem, QueryChannelsResult, QueryMuteExceptionsResult,
    QueryMutedUsersResult, QueryUserGroupsGroupsItem, QueryUserGroupsResult, QueryUsersResult, QueryUsersUsersItem,
)


class UltragroupV2(SyncResource):
    """Ultra groups, REST form: an older REST form of the calls for ultra groups: JSON bodies in snake_case, ids
    in the path.

    Reached as `client.ultragroup_v2`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(self, *, user_id: str, group_id: str, group_name: str, timeout: float | None = None) -> Acknowledgement:
        """Create an ultra group.

        POST /v2/ultragroups. Rate: 100 requests per second (not documented; the platform's default). It may be
        repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            user_id: First member. At most 64 bytes.
            group_id: New id. At most 64 characters.
            group_name: Name.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.create.

        Source: go: ultragroup.go.
        """
        params = {
            "user_id": user_id, "group_id": group_id, "group_name": group_name,
        }
        return self._call("ultragroup_v2.create", params, Acknowledgement, timeout)

    def dismiss(self, *, group_id: str, timeout: float | None = None) -> Acknowledgement:
        """Dissolve an ultra group.

        DELETE /v2/ultragroups/{group_id}. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Legacy: kept for existing applications. Known from official
        SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.dismiss.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.dismiss", {"group_id": group_id}, Acknowledgement, timeout)

    def update(self, *, group_id: str, group_name: str, timeout: float | None = None) -> Acknowledgement:
        """Change the name of an ultra group.

        PUT /v2/ultragroups/{group_id}. Rate: 100 requests per second (not documented; the platform's default).
        It may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            group_name: New name.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.refresh.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "group_name": group_name,
        }
        return self._call("ultragroup_v2.update", params, Acknowledgement, timeout)

    def join(self, *, group_id: str, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Add a user to an ultra group.

        POST /v2/ultragroups/{group_id}/users/{user_id}. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.join.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.join", {"group_id": group_id, "user_id": user_id}, Acknowledgement, timeout)

    def quit(self, *, group_id: str, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove a user from an ultra group.

        DELETE /v2/ultragroups/{group_id}/users/{user_id}. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.quit.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.quit", {"group_id": group_id, "user_id": user_id}, Acknowledgement, timeout)

    def query_user_groups(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserGroupsResult:
        """List the ultra groups of a user.

        GET /v2/ultragroups/users/{user_id}/groups. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            user_id: User id. At most 64 bytes.
            page: Page number. Optional.
            size: Rows per page. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.groups: Ultra groups.
            data.groups[].group_id: Ultra group id.
            data.groups[].group_name: Name.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. There is no current call for it.

        Source: go: ultragroup.go.
        """
        params = {
            "user_id": user_id, "page": page, "size": size,
        }
        return self._call("ultragroup_v2.query_user_groups", params, QueryUserGroupsResult, timeout)

    def query_users(
        self, *, group_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUsersResult:
        """List the members of an ultra group.

        GET /v2/ultragroups/{group_id}/users. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Legacy: kept for existing applications. Known from official
        SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            page: Page number. Optional.
            size: Rows per page. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.users: Members.
            data.users[].id: User id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. There is no current call for it.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "page": page, "size": size,
        }
        return self._call("ultragroup_v2.query_users", params, QueryUsersResult, timeout)

    def mute_users(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Mute members of an ultra group.

        POST /v2/ultragroups/{group_id}/muted-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: Users to mute. Each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.mute_users.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "user_ids": user_ids,
        }
        return self._call("ultragroup_v2.mute_users", params, Acknowledgement, timeout)

    def unmute_users(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Lift the mute of members of an ultra group.

        DELETE /v2/ultragroups/{group_id}/muted-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: Users who may speak again. Each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.unmute_users.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "user_ids": user_ids,
        }
        return self._call("ultragroup_v2.unmute_users", params, Acknowledgement, timeout)

    def query_muted_users(self, *, group_id: str, timeout: float | None = None) -> QueryMutedUsersResult:
        """List the muted members of an ultra group.

        GET /v2/ultragroups/{group_id}/muted-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.users: Muted users.
            data.users[].id: User id.
            data.users[].time: Time of the mute; its format is not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.query_muted_users.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.query_muted_users", {"group_id": group_id}, QueryMutedUsersResult, timeout)

    def set_mute_all(self, *, group_id: str, status: bool, timeout: float | None = None) -> Acknowledgement:
        """Mute everybody in an ultra group, or lift it.

        PUT /v2/ultragroups/{group_id}/muted-status. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            status: True mutes, false lifts.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.set_mute_all.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "status": status,
        }
        return self._call("ultragroup_v2.set_mute_all", params, Acknowledgement, timeout)

    def get_mute_all(self, *, group_id: str, timeout: float | None = None) -> GetMuteAllResult:
        """Find out whether everybody is muted in an ultra group.

        GET /v2/ultragroups/{group_id}/muted-status. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.status: True when muted.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.get_mute_all.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.get_mute_all", {"group_id": group_id}, GetMuteAllResult, timeout)

    def add_mute_exceptions(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Let users speak in spite of mutes in an ultra group.

        POST /v2/ultragroups/{group_id}/allowed-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: Users who may speak. Each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.add_mute_exceptions.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "user_ids": user_ids,
        }
        return self._call("ultragroup_v2.add_mute_exceptions", params, Acknowledgement, timeout)

    def remove_mute_exceptions(
        self, *, group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Take users off the mute exceptions of an ultra group.

        DELETE /v2/ultragroups/{group_id}/allowed-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            user_ids: Users to take off. Each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.remove_mute_exceptions.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "user_ids": user_ids,
        }
        return self._call("ultragroup_v2.remove_mute_exceptions", params, Acknowledgement, timeout)

    def query_mute_exceptions(self, *, group_id: str, timeout: float | None = None) -> QueryMuteExceptionsResult:
        """List the mute exceptions of an ultra group.

        GET /v2/ultragroups/{group_id}/allowed-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.users: Users who may speak.
            data.users[].id: User id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.query_mute_exceptions.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id,
        }
        return self._call("ultragroup_v2.query_mute_exceptions", params, QueryMuteExceptionsResult, timeout)

    def create_channel(self, *, group_id: str, channel_id: str, timeout: float | None = None) -> Acknowledgement:
        """Create a channel in an ultra group.

        POST /v2/ultragroups/channels. Rate: 100 requests per second (not documented; the platform's default).
        It may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            channel_id: Channel id. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.create_channel.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "channel_id": channel_id,
        }
        return self._call("ultragroup_v2.create_channel", params, Acknowledgement, timeout)

    def delete_channel(self, *, group_id: str, channel_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a channel of an ultra group.

        DELETE /v2/ultragroups/{group_id}/channels/{channel_id}. Rate: 100 requests per second (not documented;
        the platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known
        from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            channel_id: Channel id. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.delete_channel.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "channel_id": channel_id,
        }
        return self._call("ultragroup_v2.delete_channel", params, Acknowledgement, timeout)

    def query_channels(
        self, *, group_id: str, page: int | Omit | None = omit, limit: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryChannelsResult:
        """List the channels of an ultra group.

        GET /v2/ultragroups/{group_id}/channels. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Legacy: kept for existing applications. Known from official
        SDKs only.

        Args:
            group_id: Ultra group id. At most 64 characters.
            page: Page number. Optional.
            limit: Rows per page. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.channel_list: Channels.
            data.channel_list[].channel_id: Channel id.
            data.channel_list[].create_time: When it was made; its format is not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is ultragroup.query_channels.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "page": page, "limit": limit,
        }
        return self._call("ultragroup_v2.query_channels", params, QueryChannelsResult, timeout)

    def send_message(
        self, *, from_user_id: str, to_group_ids: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        to_user_ids: Texts | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, include_sender_enable: bool | Omit | None = omit,
        store_flag: bool | Omit | None = omit, mentioned_flag: bool | Omit | None = omit,
        silence_push: bool | Omit | None = omit, push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message to ultra groups.

        POST /v2/message/ultragroup/send. Rate: 100 requests per second (not documented; the platform's
        default). A repeat may do it twice. Legacy: kept for existing applications. Known from official SDKs
        only.

        Args:
            from_user_id: Sender. At most 64 bytes.
            to_group_ids: Ultra groups that receive it. Each at most 64 characters.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Message type, e.g. RC:TxtMsg. At most 32 characters.
            content: Content of the message as text; JSON text for the built-in types.
            to_user_ids: The members that receive it; left out for all. Optional. Each at most 64 bytes.
            push_content: Text of the push notification. Optional.
            push_data: Data that the push notification carries to the client. Optional.
            include_sender_enable: Deliver to the sender's clients too. Optional.
            store_flag: Store the message. Optional.
            mentioned_flag: The message mentions somebody. Optional.
            silence_push: No push notification. Optional.
            push_ext: Push settings as JSON text. Optional. See rongcloud.messages.PushExt.
            bus_channel: Channel id. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Success is code 10000. The current call is message.send_ultragroup.

        Source: go: UGGroupSend.
        """
        params = {
            "from_user_id": from_user_id, "to_group_ids": to_group_ids, "to_user_ids": to_user_ids,
            "object_name": object_name, "content": content, "push_content": push_content, "push_data": push_data,
            "include_sender_enable": include_sender_enable, "store_flag": store_flag, "mentioned_flag": mentioned_flag,
            "silence_push": silence_push, "push_ext": json_text(push_ext, "push_ext"), "bus_channel": bus_channel,
        }
        put_message("ultragroup_v2.send_message", params, message, "object_name", "content", "mentioned_flag")
        return self._call("ultragroup_v2.send_message", params, Acknowledgement, timeout)

    def iterate_user_groups(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryUserGroupsGroupsItem]:
        """All pages of `query_user_groups`, one item after the other.

        Args:
            `user_id`, `page`, `size`: as for `query_user_groups`. The list begins at `page`, or with its first
            page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `data.groups`, page by page. Ultra groups.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "user_id": user_id, "page": page, "size": size,
        }
        return self._iterate(
            "ultragroup_v2.query_user_groups", params, QueryUserGroupsResult, "data.groups", timeout, max_pages,
        )

    def iterate_users(
        self, *, group_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryUsersUsersItem]:
        """All pages of `query_users`, one item after the other.

        Args:
            `group_id`, `page`, `size`: as for `query_users`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `data.users`, page by page. Members.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "group_id": group_id, "page": page, "size": size,
        }
        return self._iterate("ultragroup_v2.query_users", params, QueryUsersResult, "data.users", timeout, max_pages)

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
            Each of `data.channel_list`, page by page. Channels.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "group_id": group_id, "page": page, "limit": limit,
        }
        return self._iterate(
            "ultragroup_v2.query_channels", params, QueryChannelsResult, "data.channel_list", timeout, max_pages,
        )
