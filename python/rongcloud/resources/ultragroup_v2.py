# Generated from catalogue/endpoints/ultragroup_v2.yaml. Do not edit.
"""Operations of the group ultragroup_v2: Ultra groups, REST form."""

from __future__ import annotations

from collections.abc import Iterator

from .._aliases import Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.ultragroup_v2 import (
    GetMuteAllResult, QueryChannelsChannelListItem, QueryChannelsResult, QueryMuteExceptionsResult,
    QueryMutedUsersResult, QueryUserGroupsGroupsItem, QueryUserGroupsResult, QueryUsersResult, QueryUsersUsersItem,
)


class UltragroupV2(SyncResource):
    """Ultra groups, REST form: the older REST form of ultra group calls.

    Reached as `client.ultragroup_v2`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(self, *, user_id: str, group_id: str, group_name: str, timeout: float | None = None) -> Acknowledgement:
        """Create an ultra group.

        POST /v2/ultragroups. Rate: 100 requests per second (not documented; the platform's default). It may be
        repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            user_id: First member.
            group_id: Id.
            group_name: Name.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method.

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
            group_id: Path parameter.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.dismiss", {"group_id": group_id}, Acknowledgement, timeout)

    def update(self, *, group_id: str, group_name: str, timeout: float | None = None) -> Acknowledgement:
        """Rename an ultra group.

        PUT /v2/ultragroups/{group_id}. Rate: 100 requests per second (not documented; the platform's default).
        It may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            group_id: Path parameter.
            group_name: New name.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "group_name": group_name,
        }
        return self._call("ultragroup_v2.update", params, Acknowledgement, timeout)

    def join(self, *, group_id: str, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Add a user.

        POST /v2/ultragroups/{group_id}/users/{user_id}. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            user_id: Path parameter.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.join", {"group_id": group_id, "user_id": user_id}, Acknowledgement, timeout)

    def quit(self, *, group_id: str, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove a user.

        DELETE /v2/ultragroups/{group_id}/users/{user_id}. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            user_id: Path parameter.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.quit", {"group_id": group_id, "user_id": user_id}, Acknowledgement, timeout)

    def query_user_groups(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryUserGroupsResult:
        """List ultra groups of a user.

        GET /v2/ultragroups/users/{user_id}/groups. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            user_id: Path parameter.
            page: Page. Optional.
            size: Page size. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data.groups[].group_id: Id.
            data.groups[].group_name: Name.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

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
        """List members.

        GET /v2/ultragroups/{group_id}/users. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Legacy: kept for existing applications. Known from official
        SDKs only.

        Args:
            group_id: Path parameter.
            page: Page. Optional.
            size: Page size. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data.users[].id: User id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "page": page, "size": size,
        }
        return self._call("ultragroup_v2.query_users", params, QueryUsersResult, timeout)

    def mute_users(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Mute members.

        POST /v2/ultragroups/{group_id}/muted-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            user_ids: User ids (JSON body).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "user_ids": user_ids,
        }
        return self._call("ultragroup_v2.mute_users", params, Acknowledgement, timeout)

    def unmute_users(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Unmute members.

        DELETE /v2/ultragroups/{group_id}/muted-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            user_ids: User ids (JSON body).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "user_ids": user_ids,
        }
        return self._call("ultragroup_v2.unmute_users", params, Acknowledgement, timeout)

    def query_muted_users(self, *, group_id: str, timeout: float | None = None) -> QueryMutedUsersResult:
        """List muted members.

        GET /v2/ultragroups/{group_id}/muted-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data.users[].id: User id.
            data.users[].time: Time.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.query_muted_users", {"group_id": group_id}, QueryMutedUsersResult, timeout)

    def set_mute_all(self, *, group_id: str, status: bool, timeout: float | None = None) -> Acknowledgement:
        """Mute or unmute all.

        PUT /v2/ultragroups/{group_id}/muted-status. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            status: true = mute.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "status": status,
        }
        return self._call("ultragroup_v2.set_mute_all", params, Acknowledgement, timeout)

    def get_mute_all(self, *, group_id: str, timeout: float | None = None) -> GetMuteAllResult:
        """Is mute-all on.

        GET /v2/ultragroups/{group_id}/muted-status. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data.status: State.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

        Source: go: ultragroup.go.
        """
        return self._call("ultragroup_v2.get_mute_all", {"group_id": group_id}, GetMuteAllResult, timeout)

    def add_mute_exceptions(self, *, group_id: str, user_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Add mute exceptions.

        POST /v2/ultragroups/{group_id}/allowed-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            user_ids: User ids (JSON body).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "user_ids": user_ids,
        }
        return self._call("ultragroup_v2.add_mute_exceptions", params, Acknowledgement, timeout)

    def remove_mute_exceptions(
        self, *, group_id: str, user_ids: Texts, timeout: float | None = None,
    ) -> Acknowledgement:
        """Remove mute exceptions.

        DELETE /v2/ultragroups/{group_id}/allowed-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            user_ids: User ids (JSON body).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "user_ids": user_ids,
        }
        return self._call("ultragroup_v2.remove_mute_exceptions", params, Acknowledgement, timeout)

    def query_mute_exceptions(self, *, group_id: str, timeout: float | None = None) -> QueryMuteExceptionsResult:
        """List mute exceptions.

        GET /v2/ultragroups/{group_id}/allowed-users. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known from
        official SDKs only.

        Args:
            group_id: Path parameter.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data.users[].id: User id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id,
        }
        return self._call("ultragroup_v2.query_mute_exceptions", params, QueryMuteExceptionsResult, timeout)

    def create_channel(self, *, group_id: str, channel_id: str, timeout: float | None = None) -> Acknowledgement:
        """Create a channel.

        POST /v2/ultragroups/channels. Rate: 100 requests per second (not documented; the platform's default).
        It may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            group_id: Ultra group id.
            channel_id: Channel id.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "channel_id": channel_id,
        }
        return self._call("ultragroup_v2.create_channel", params, Acknowledgement, timeout)

    def delete_channel(self, *, group_id: str, channel_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a channel.

        DELETE /v2/ultragroups/{group_id}/channels/{channel_id}. Rate: 100 requests per second (not documented;
        the platform's default). It may be repeated without harm. Legacy: kept for existing applications. Known
        from official SDKs only.

        Args:
            group_id: Path parameter.
            channel_id: Path parameter.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

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
        """List channels.

        GET /v2/ultragroups/{group_id}/channels. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Legacy: kept for existing applications. Known from official
        SDKs only.

        Args:
            group_id: Path parameter.
            page: Page. Optional.
            limit: Page size. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data.channel_list[].channel_id: Channel id.
            data.channel_list[].create_time: Creation time.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK sets Content-Type application/json on this call too, with an empty body.

        Source: go: ultragroup.go.
        """
        params = {
            "group_id": group_id, "page": page, "limit": limit,
        }
        return self._call("ultragroup_v2.query_channels", params, QueryChannelsResult, timeout)

    def send_message(
        self, *, from_user_id: str, to_group_ids: Texts, object_name: str, content: str,
        to_user_ids: Texts | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, include_sender_enable: bool | Omit | None = omit,
        store_flag: bool | Omit | None = omit, mentioned_flag: bool | Omit | None = omit,
        silence_push: bool | Omit | None = omit, push_ext: str | Omit | None = omit,
        bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message to ultra groups.

        POST /v2/message/ultragroup/send. Rate: 100 requests per second (not documented; the platform's
        default). A repeat may do it twice. Legacy: kept for existing applications. Known from official SDKs
        only.

        Args:
            from_user_id: Sender.
            to_group_ids: Target ultra groups.
            object_name: Message type.
            content: Message body as text; built-in types as JSON.
            to_user_ids: Directed message: the members that receive it. Optional.
            push_content: Push text. Optional.
            push_data: Push payload. Optional.
            include_sender_enable: Also deliver to the sender. Optional.
            store_flag: Store the message; the Go SDK sends it always. Optional.
            mentioned_flag: The message is an @ message. Optional.
            silence_push: No push. Optional.
            push_ext: Push settings as JSON text. Optional.
            bus_channel: Channel id. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the official Go SDK; in no documentation that could be read. REST style with JSON bodies
        in snake_case and path parameters; the Go SDK accepts code 10000 or 200 as success. Same signature
        headers plus X-Request-Id. Superseded by the form API above. Several share a path and differ by HTTP
        method. The Go SDK checks only from_user_id and to_group_ids; optional fields are left out when empty.
        Current counterpart: message.send_ultragroup.

        Source: go: UGGroupSend.
        """
        params = {
            "from_user_id": from_user_id, "to_group_ids": to_group_ids, "to_user_ids": to_user_ids,
            "object_name": object_name, "content": content, "push_content": push_content, "push_data": push_data,
            "include_sender_enable": include_sender_enable, "store_flag": store_flag, "mentioned_flag": mentioned_flag,
            "silence_push": silence_push, "push_ext": push_ext, "bus_channel": bus_channel,
        }
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
            Each of `data.groups`, page by page.

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
            Each of `data.users`, page by page.

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
            Each of `data.channel_list`, page by page.

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
