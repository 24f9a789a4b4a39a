# Generated from catalogue/endpoints/message.yaml. Do not edit.
"""Operations of the group message with await: Messages."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import JsonObject, JsonObjects, TextMap, Texts, TextsOrNone
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._message import Message as AnyMessage, Structure as AnyStructure
from .._omit import Omit, omit
from ..types.message import (
    BroadcastOnlineResult, BroadcastResult, GetExpansionExtraContentItem, GetExpansionResult, GetHistoryLogResult,
    GetStreamResult, GetUltragroupExpansionExtraContentItem, GetUltragroupExpansionResult, GetUltragroupMsgsItem,
    GetUltragroupResult, QueryChatroomHistoryResult, QueryGroupHistoryResult, QueryPrivateHistoryResult,
    QueryUltragroupHistoryResult, RecallBroadcastResult, SearchUltragroupContextResult, SearchUltragroupHistoryResult,
    SendChatroomResult, SendGroupResult, SendGroupStatusResult, SendGroupStreamContent, SendGroupStreamResult,
    SendPrivateResult, SendPrivateStatusResult, SendPrivateStreamContent, SendPrivateStreamResult,
    SendPrivateTemplateResult, SendSystemResult, SendSystemTemplateResult, SendUltragroupResult,
)

class AsyncMessage(AsyncResource):
    """Messages: sending, recalling, changing and extending messages; their history and logs. What is sent
    through this API is neither filtered for sensitive words nor routed to callbacks, unless the console says
    so.

    Reached as `client.message` of an AsyncClient.
    """

    async def send_private(
        self, *, from_user_id: str, to_user_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit, count: int | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit, disable_push: bool | Omit | None = omit,
        expansion: bool | Omit | None = omit, extra_content: TextMap | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, need_read_receipt: Literal[0, 1] | int | Omit | None = omit,
        is_counted: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendPrivateResult:
        """Send a one-to-one message to one or more users.

        See rongcloud.resources.Message.send_private.
        """

    async def send_private_template(
        self, *, from_user_id: str, to_user_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit, values: JsonObjects,
        push_content: TextsOrNone, push_data: TextsOrNone | Omit | None = omit,
        push_ext: Texts | list[JsonObject | AnyStructure] | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, disable_push: bool | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, is_counted: Literal[0, 1] | int | Omit | None = omit,
        need_read_receipt: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendPrivateTemplateResult:
        """Send a one-to-one message whose text differs per recipient.

        See rongcloud.resources.Message.send_private_template.
        """

    async def send_private_status(
        self, *, from_user_id: str, to_user_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendPrivateStatusResult:
        """Send a one-to-one status message, which only online users get.

        See rongcloud.resources.Message.send_private_status.
        """

    async def send_group(
        self, *, from_user_id: str, to_group_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        to_user_id: Texts | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit, disable_push: bool | Omit | None = omit,
        expansion: bool | Omit | None = omit, extra_content: TextMap | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, need_read_receipt: Literal[0, 1] | int | Omit | None = omit,
        is_counted: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendGroupResult:
        """Send a message to groups, or to some members of one group.

        See rongcloud.resources.Message.send_group.
        """

    async def send_group_status(
        self, *, from_user_id: str, to_group_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendGroupStatusResult:
        """Send a group status message, which only online members get.

        See rongcloud.resources.Message.send_group_status.
        """

    async def send_chatroom(
        self, *, from_user_id: str, to_chatroom_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        priority: Literal[0, 1, 2, 3] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendChatroomResult:
        """Send a message to chatrooms.

        See rongcloud.resources.Message.send_chatroom.
        """

    async def broadcast_chatrooms(
        self, *, from_user_id: str, message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message to all chatrooms of the app.

        See rongcloud.resources.Message.broadcast_chatrooms.
        """

    async def send_ultragroup(
        self, *, from_user_id: str, to_group_ids: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        to_user_ids: Texts | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_counted: Literal[0, 1] | int | Omit | None = omit,
        is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, bus_channel: str | Omit | None = omit,
        expansion: bool | Omit | None = omit, extra_content: JsonObject | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, unread_count_flag: bool | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> SendUltragroupResult:
        """Send a message to ultra groups, into one channel, or to some members of one group.

        See rongcloud.resources.Message.send_ultragroup.
        """

    async def send_system(
        self, *, from_user_id: str, to_user_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit, count: int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit, disable_push: bool | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, is_counted: Literal[0, 1] | int | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> SendSystemResult:
        """Send a system message to users.

        See rongcloud.resources.Message.send_system.
        """

    async def send_system_template(
        self, *, from_user_id: str, to_user_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit, values: JsonObjects,
        push_content: TextsOrNone, push_data: TextsOrNone | Omit | None = omit,
        push_ext: Texts | list[JsonObject | AnyStructure] | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, disable_push: bool | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendSystemTemplateResult:
        """Send a system message whose text differs per recipient.

        See rongcloud.resources.Message.send_system_template.
        """

    async def broadcast(
        self, *, from_user_id: str, message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit,
        os: Literal["iOS", "Android"] | str | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> BroadcastResult:
        """Send a system message to all users of the app.

        See rongcloud.resources.Message.broadcast.
        """

    async def broadcast_online(
        self, *, from_user_id: str, message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> BroadcastOnlineResult:
        """Send a system message to the users who are online.

        See rongcloud.resources.Message.broadcast_online.
        """

    async def recall_broadcast(
        self, *, from_user_id: str, message_uid: str, sent_time: int | Omit | None = omit,
        is_admin: Literal[0, 1] | int | Omit | None = omit, is_delete: Literal[0, 1] | int | Omit | None = omit,
        extra: str | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        timeout: float | None = None,
    ) -> RecallBroadcastResult:
        """Recall a broadcast to all users.

        See rongcloud.resources.Message.recall_broadcast.
        """

    async def send_private_stream(
        self, *, from_user_id: str, to_user_id: str, object_name: str, content: SendPrivateStreamContent,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, extra_content: TextMap | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> SendPrivateStreamResult:
        """Send a packet of a one-to-one stream message.

        See rongcloud.resources.Message.send_private_stream.
        """

    async def send_group_stream(
        self, *, from_user_id: str, to_group_id: str, object_name: str, content: SendGroupStreamContent,
        to_user_id: Texts | Omit | None = omit, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        extra_content: TextMap | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendGroupStreamResult:
        """Send a packet of a group stream message.

        See rongcloud.resources.Message.send_group_stream.
        """

    async def get_stream(self, *, message_uid: str, timeout: float | None = None) -> GetStreamResult:
        """Read the content of a stream message.

        See rongcloud.resources.Message.get_stream.
        """

    async def recall(
        self, *, from_user_id: str, conversation_type: Literal[1, 2, 3, 4, 6, 10] | int, target_id: str,
        message_uid: str, bus_channel: str | Omit | None = omit, sent_time: int | Omit | None = omit,
        is_admin: Literal[0, 1] | int | Omit | None = omit, is_delete: Literal[0, 1] | int | Omit | None = omit,
        disable_push: bool | Omit | None = omit, extra: str | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Recall a message.

        See rongcloud.resources.Message.recall.
        """

    async def modify_private(
        self, *, from_user_id: str, target_id: str, msg_uid: str, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the content of a one-to-one message.

        See rongcloud.resources.Message.modify_private.
        """

    async def modify_group(
        self, *, from_user_id: str, group_id: str, msg_uid: str, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the content of a group message.

        See rongcloud.resources.Message.modify_group.
        """

    async def modify_ultragroup(
        self, *, group_id: str, from_user_id: str, msg_uid: str, content: str, bus_channel: str | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the content of an ultra group message.

        See rongcloud.resources.Message.modify_ultragroup.
        """

    async def get_ultragroup(
        self, *, group_id: str, msgs: list[GetUltragroupMsgsItem], bus_channel: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> GetUltragroupResult:
        """Read ultra group messages by their ids.

        See rongcloud.resources.Message.get_ultragroup.
        """

    async def clean_history(
        self, *, conversation_type: Literal[1, 3, 4, 6] | int, from_user_id: str, target_id: str,
        msg_timestamp: int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Clear the cloud history of a conversation.

        See rongcloud.resources.Message.clean_history.
        """

    async def get_history_log(self, *, date: str, timeout: float | None = None) -> GetHistoryLogResult:
        """Get the address of the message log of one hour.

        See rongcloud.resources.Message.get_history_log.
        """

    async def delete_history_log(self, *, date: str, timeout: float | None = None) -> Acknowledgement:
        """Delete the message log of one hour.

        See rongcloud.resources.Message.delete_history_log.
        """

    async def query_private_history(
        self, *, user_id: str, target_id: str, start_time: int, end_time: int, include_start: bool,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryPrivateHistoryResult:
        """Query the cloud history of a one-to-one conversation.

        See rongcloud.resources.Message.query_private_history.
        """

    async def query_group_history(
        self, *, user_id: str, target_id: str, start_time: int, end_time: int, include_start: bool,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryGroupHistoryResult:
        """Query the cloud history of a group.

        See rongcloud.resources.Message.query_group_history.
        """

    async def query_ultragroup_history(
        self, *, user_id: str, target_id: str, start_time: int, end_time: int, include_start: bool,
        bus_channel: str | Omit | None = omit, page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryUltragroupHistoryResult:
        """Query the cloud history of an ultra group.

        See rongcloud.resources.Message.query_ultragroup_history.
        """

    async def query_chatroom_history(
        self, *, user_id: str, target_id: str, start_time: int, end_time: int, include_start: bool,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryChatroomHistoryResult:
        """Query the cloud history of a chatroom.

        See rongcloud.resources.Message.query_chatroom_history.
        """

    async def search_ultragroup_history(
        self, *, group_id: str, bus_channel: str, start_time: int, end_time: int,
        from_user_id: str | Omit | None = omit, page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> SearchUltragroupHistoryResult:
        """Search the history of an ultra group channel by time.

        See rongcloud.resources.Message.search_ultragroup_history.
        """

    async def search_ultragroup_context(
        self, *, group_id: str, bus_channel: str, msg_uid: str, before_count: int | Omit | None = omit,
        after_count: int | Omit | None = omit, timeout: float | None = None,
    ) -> SearchUltragroupContextResult:
        """Get the messages around an ultra group message.

        See rongcloud.resources.Message.search_ultragroup_context.
        """

    async def set_expansion(
        self, *, msg_uid: str, user_id: str, conversation_type: Literal[1, 3] | int, target_id: str,
        extra_key_val: TextMap, is_sync_sender: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Attach key-value pairs to a private or group message.

        See rongcloud.resources.Message.set_expansion.
        """

    async def delete_expansion(
        self, *, msg_uid: str, user_id: str, conversation_type: Literal[1, 3] | int, target_id: str, extra_key: Texts,
        is_sync_sender: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete key-value pairs of a private or group message.

        See rongcloud.resources.Message.delete_expansion.
        """

    async def get_expansion(
        self, *, msg_uid: str, page_no: int | Omit | None = omit, timeout: float | None = None,
    ) -> GetExpansionResult:
        """Read the key-value pairs of a private or group message.

        See rongcloud.resources.Message.get_expansion.
        """

    async def set_ultragroup_expansion(
        self, *, msg_uid: str, user_id: str, group_id: str, extra_key_val: TextMap,
        bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Attach key-value pairs to an ultra group message.

        See rongcloud.resources.Message.set_ultragroup_expansion.
        """

    async def delete_ultragroup_expansion(
        self, *, msg_uid: str, user_id: str, group_id: str, extra_key: Texts, bus_channel: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete key-value pairs of an ultra group message.

        See rongcloud.resources.Message.delete_ultragroup_expansion.
        """

    async def get_ultragroup_expansion(
        self, *, msg_uid: str, group_id: str, bus_channel: str | Omit | None = omit, page_no: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> GetUltragroupExpansionResult:
        """Read the key-value pairs of an ultra group message.

        See rongcloud.resources.Message.get_ultragroup_expansion.
        """

    async def send_discussion(
        self, *, from_user_id: str, to_discussion_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_counted: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message to discussions.

        See rongcloud.resources.Message.send_discussion.
        """

    def iterate_expansion(
        self, *, msg_uid: str, page_no: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> AsyncIterator[tuple[str, GetExpansionExtraContentItem]]:
        """Read the key-value pairs of a private or group message.

        See rongcloud.resources.Message.iterate_expansion.
        """

    def iterate_ultragroup_expansion(
        self, *, msg_uid: str, group_id: str, bus_channel: str | Omit | None = omit, page_no: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[tuple[str, GetUltragroupExpansionExtraContentItem]]:
        """Read the key-value pairs of an ultra group message.

        See rongcloud.resources.Message.iterate_ultragroup_expansion.
        """
