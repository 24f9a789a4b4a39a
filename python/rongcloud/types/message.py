# Generated from catalogue/endpoints/message.yaml. Do not edit.
"""Answers of the group message: Messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import boolean, integer, list_of, map_of, mapping, object_of, text


@dataclass(frozen=True, slots=True)
class SendPrivateMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        user_id: Recipient user id.
        message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
    """

    user_id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendPrivateResult:
    """Answer of message.send_private: Send a one-to-one message to one or many users.

    Attributes:
        message_uids: One entry per target.
    """

    message_uids: list[SendPrivateMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendPrivateMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class SendPrivateTemplateMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        user_id: Recipient user id.
        message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
    """

    user_id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendPrivateTemplateResult:
    """Answer of message.send_private_template: Send a one-to-one template message: one body, different values
    per recipient.

    Attributes:
        message_uids: One entry per target.
    """

    message_uids: list[SendPrivateTemplateMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendPrivateTemplateMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class SendPrivateStatusMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        user_id: Recipient user id.
        message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
    """

    user_id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendPrivateStatusResult:
    """Answer of message.send_private_status: Send a one-to-one status message (online recipients only).

    Attributes:
        message_uids: One entry per target.
    """

    message_uids: list[SendPrivateStatusMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendPrivateStatusMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class SendGroupMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        group_id: Target group id.
        message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
    """

    group_id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendGroupResult:
    """Answer of message.send_group: Send a message to groups, or to chosen members of one group.

    Attributes:
        message_uids: One entry per target.
    """

    message_uids: list[SendGroupMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendGroupMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class SendGroupStatusMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        group_id: Target group id.
        message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
    """

    group_id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendGroupStatusResult:
    """Answer of message.send_group_status: Send a group status message (online members only).

    Attributes:
        message_uids: One entry per target.
    """

    message_uids: list[SendGroupStatusMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendGroupStatusMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class SendChatroomMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        chatroom_id: Target chatroom id.
        message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
    """

    chatroom_id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("chatroomId", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendChatroomResult:
    """Answer of message.send_chatroom: Send a message to one or several chatrooms.

    Attributes:
        message_uids: One entry per target.
    """

    message_uids: list[SendChatroomMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendChatroomMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class SendUltragroupMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        group_id: Ultra group id.
        message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
    """

    group_id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendUltragroupResult:
    """Answer of message.send_ultragroup: Send a message to ultra groups (one channel).

    Attributes:
        message_uids: One entry per target.
    """

    message_uids: list[SendUltragroupMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendUltragroupMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class SendSystemMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        user_id: Recipient user id.
        message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
    """

    user_id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendSystemResult:
    """Answer of message.send_system: Send a system notification message to users.

    Attributes:
        message_uids: One entry per target.
    """

    message_uids: list[SendSystemMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendSystemMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class SendSystemTemplateMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        user_id: Recipient user id.
        message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
    """

    user_id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendSystemTemplateResult:
    """Answer of message.send_system_template: Send a system notification template message.

    Attributes:
        message_uids: One entry per target.
    """

    message_uids: list[SendSystemTemplateMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendSystemTemplateMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class BroadcastResult:
    """Answer of message.broadcast: Broadcast a system message to all users of the app.

    Attributes:
        message_uid: Unique id of the broadcast message (Java/Go SDK).
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class BroadcastOnlineResult:
    """Answer of message.broadcast_online: Broadcast a system message to users currently online.

    Attributes:
        message_uid: Unique id of the broadcast message (Java/Go SDK).
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class RecallBroadcastResult:
    """Answer of message.recall_broadcast: Recall a broadcast sent to all users.

    Attributes:
        message_uid: Go parses a messageUID here; not documented.
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendPrivateStreamResult:
    """Answer of message.send_private_stream: Send one packet of a one-to-one stream message.

    Attributes:
        message_uid: Id of the stream (field name inferred; response part not readable).
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendGroupStreamResult:
    """Answer of message.send_group_stream: Send one packet of a group stream message.

    Attributes:
        message_uid: Id of the stream (field name inferred).
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class GetStreamResult:
    """Answer of message.get_stream: Query the content of a stream message.

    Attributes:
        data: Merged stream content; structure unknown.
    """

    data: dict[str, Any] | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", mapping),
    )


@dataclass(frozen=True, slots=True)
class GetUltragroupDataItem:
    """An item of `data`.

    Attributes:
        from_user_id: Sender.
        group_id: Ultra group id.
        sent_time: Send time, ms.
        bus_channel: Channel.
        msg_uid: Message id.
        object_name: Message type.
        content: Body.
        expansion: Extensible or not.
        extra_content: Extension key-values as JSON.
    """

    from_user_id: str | None = None
    group_id: str | None = None
    sent_time: int | None = None
    bus_channel: str | None = None
    msg_uid: str | None = None
    object_name: str | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("fromUserId", text),
        ("groupId", text),
        ("sentTime", integer),
        ("busChannel", text),
        ("msgUID", text),
        ("objectName", text),
        ("content", text),
        ("expansion", boolean),
        ("extraContent", text),
    )


@dataclass(frozen=True, slots=True)
class GetUltragroupResult:
    """Answer of message.get_ultragroup: Fetch ultra group messages by id.

    Attributes:
        data: Messages found.
    """

    data: list[GetUltragroupDataItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(object_of(GetUltragroupDataItem))),
    )


@dataclass(frozen=True, slots=True)
class GetHistoryLogResult:
    """Answer of message.get_history_log: Get the download address of the message log of one hour.

    Attributes:
        url: Download address of the compressed log; empty when there is no log.
        date: The hour that was asked.
    """

    url: str | None = None
    date: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("url", text),
        ("date", text),
    )


@dataclass(frozen=True, slots=True)
class QueryPrivateHistoryDataItem:
    """An item of `data`.

    Attributes:
        target_id: Conversation id.
        from_user_id: Sender.
        message_uid: Message id.
        msg_time: Time, ms.
        object_name: Message type.
        content: Body.
        expansion: Extensible.
        extra_content: Extension key-values as JSON.
        bus_channel: Channel, ultra group only.
    """

    target_id: str | None = None
    from_user_id: str | None = None
    message_uid: str | None = None
    msg_time: int | None = None
    object_name: str | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
    bus_channel: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("targetId", text),
        ("fromUserId", text),
        ("messageUID", text),
        ("msgTime", integer),
        ("objectName", text),
        ("content", text),
        ("expansion", boolean),
        ("extraContent", text),
        ("busChannel", text),
    )


@dataclass(frozen=True, slots=True)
class QueryPrivateHistoryResult:
    """Answer of message.query_private_history: Query the cloud history of a private conversation.

    Attributes:
        data: Messages.
    """

    data: list[QueryPrivateHistoryDataItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(object_of(QueryPrivateHistoryDataItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryGroupHistoryDataItem:
    """An item of `data`.

    Attributes:
        target_id: Conversation id.
        from_user_id: Sender.
        message_uid: Message id.
        msg_time: Time, ms.
        object_name: Message type.
        content: Body.
        expansion: Extensible.
        extra_content: Extension key-values as JSON.
        bus_channel: Channel, ultra group only.
    """

    target_id: str | None = None
    from_user_id: str | None = None
    message_uid: str | None = None
    msg_time: int | None = None
    object_name: str | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
    bus_channel: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("targetId", text),
        ("fromUserId", text),
        ("messageUID", text),
        ("msgTime", integer),
        ("objectName", text),
        ("content", text),
        ("expansion", boolean),
        ("extraContent", text),
        ("busChannel", text),
    )


@dataclass(frozen=True, slots=True)
class QueryGroupHistoryResult:
    """Answer of message.query_group_history: Query the cloud history of a group conversation.

    Attributes:
        data: Messages.
    """

    data: list[QueryGroupHistoryDataItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(object_of(QueryGroupHistoryDataItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryUltragroupHistoryDataItem:
    """An item of `data`.

    Attributes:
        target_id: Conversation id.
        from_user_id: Sender.
        message_uid: Message id.
        msg_time: Time, ms.
        object_name: Message type.
        content: Body.
        expansion: Extensible.
        extra_content: Extension key-values as JSON.
        bus_channel: Channel, ultra group only.
    """

    target_id: str | None = None
    from_user_id: str | None = None
    message_uid: str | None = None
    msg_time: int | None = None
    object_name: str | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
    bus_channel: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("targetId", text),
        ("fromUserId", text),
        ("messageUID", text),
        ("msgTime", integer),
        ("objectName", text),
        ("content", text),
        ("expansion", boolean),
        ("extraContent", text),
        ("busChannel", text),
    )


@dataclass(frozen=True, slots=True)
class QueryUltragroupHistoryResult:
    """Answer of message.query_ultragroup_history: Query the cloud history of a ultragroup conversation.

    Attributes:
        data: Messages.
    """

    data: list[QueryUltragroupHistoryDataItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(object_of(QueryUltragroupHistoryDataItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryChatroomHistoryDataItem:
    """An item of `data`.

    Attributes:
        target_id: Conversation id.
        from_user_id: Sender.
        message_uid: Message id.
        msg_time: Time, ms.
        object_name: Message type.
        content: Body.
        expansion: Extensible.
        extra_content: Extension key-values as JSON.
        bus_channel: Channel, ultra group only.
    """

    target_id: str | None = None
    from_user_id: str | None = None
    message_uid: str | None = None
    msg_time: int | None = None
    object_name: str | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
    bus_channel: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("targetId", text),
        ("fromUserId", text),
        ("messageUID", text),
        ("msgTime", integer),
        ("objectName", text),
        ("content", text),
        ("expansion", boolean),
        ("extraContent", text),
        ("busChannel", text),
    )


@dataclass(frozen=True, slots=True)
class QueryChatroomHistoryResult:
    """Answer of message.query_chatroom_history: Query the cloud history of a chatroom conversation.

    Attributes:
        data: Messages.
    """

    data: list[QueryChatroomHistoryDataItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(object_of(QueryChatroomHistoryDataItem))),
    )


@dataclass(frozen=True, slots=True)
class SearchUltragroupHistoryDataItem:
    """An item of `data`.

    Attributes:
        group_id: Ultra group id.
        bus_channel: Channel.
        from_user_id: Sender.
        msg_uid: Message id.
        msg_time: Time, ms.
        object_name: Message type.
        conversion_type: Conversation type (sic: the wire name is misspelled), 10.
        content: Body.
        expansion: Extensible.
        extra_content: Extension key-values as JSON.
    """

    group_id: str | None = None
    bus_channel: str | None = None
    from_user_id: str | None = None
    msg_uid: str | None = None
    msg_time: int | None = None
    object_name: str | None = None
    conversion_type: int | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("busChannel", text),
        ("fromUserId", text),
        ("msgUID", text),
        ("msgTime", integer),
        ("objectName", text),
        ("conversionType", integer),
        ("content", text),
        ("expansion", boolean),
        ("extraContent", text),
    )


@dataclass(frozen=True, slots=True)
class SearchUltragroupHistoryResult:
    """Answer of message.search_ultragroup_history: Search the history of an ultra group channel by time.

    Attributes:
        data: Messages, ascending by time.
    """

    data: list[SearchUltragroupHistoryDataItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(object_of(SearchUltragroupHistoryDataItem))),
    )


@dataclass(frozen=True, slots=True)
class SearchUltragroupContextDataItem:
    """An item of `data`.

    Attributes:
        group_id: Ultra group id.
        bus_channel: Channel.
        from_user_id: Sender.
        msg_uid: Message id.
        msg_time: Time, ms.
        object_name: Message type.
        conversion_type: Conversation type (sic: the wire name is misspelled), 10.
        content: Body.
        expansion: Extensible.
        extra_content: Extension key-values as JSON.
    """

    group_id: str | None = None
    bus_channel: str | None = None
    from_user_id: str | None = None
    msg_uid: str | None = None
    msg_time: int | None = None
    object_name: str | None = None
    conversion_type: int | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("groupId", text),
        ("busChannel", text),
        ("fromUserId", text),
        ("msgUID", text),
        ("msgTime", integer),
        ("objectName", text),
        ("conversionType", integer),
        ("content", text),
        ("expansion", boolean),
        ("extraContent", text),
    )


@dataclass(frozen=True, slots=True)
class SearchUltragroupContextResult:
    """Answer of message.search_ultragroup_context: Get the messages around one ultra group message.

    Attributes:
        data: Messages, ascending by time.
    """

    data: list[SearchUltragroupContextDataItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(object_of(SearchUltragroupContextDataItem))),
    )


@dataclass(frozen=True, slots=True)
class GetExpansionExtraContentItem:
    """An item of `extra_content`.

    Attributes:
        v: Value.
        ts: Version time of the value (example 33831605613: not a plain ms epoch).
    """

    v: str | None = None
    ts: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("v", text),
        ("ts", integer),
    )


@dataclass(frozen=True, slots=True)
class GetExpansionResult:
    """Answer of message.get_expansion: Read the extension key-values of a private or group message.

    Attributes:
        extra_content: Map key -> {v, ts}.
    """

    extra_content: dict[str, GetExpansionExtraContentItem] = field(default_factory=dict)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("extraContent", map_of(object_of(GetExpansionExtraContentItem))),
    )


@dataclass(frozen=True, slots=True)
class GetUltragroupExpansionExtraContentItem:
    """An item of `extra_content`.

    Attributes:
        v: Value.
        ts: Version time of the value (example 33831605613: not a plain ms epoch).
    """

    v: str | None = None
    ts: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("v", text),
        ("ts", integer),
    )


@dataclass(frozen=True, slots=True)
class GetUltragroupExpansionResult:
    """Answer of message.get_ultragroup_expansion: Read the extension key-values of an ultra group message.

    Attributes:
        extra_content: Map key -> {v, ts}.
    """

    extra_content: dict[str, GetUltragroupExpansionExtraContentItem] = field(default_factory=dict)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("extraContent", map_of(object_of(GetUltragroupExpansionExtraContentItem))),
    )


__all__ = [
    "BroadcastOnlineResult",
    "BroadcastResult",
    "GetExpansionExtraContentItem",
    "GetExpansionResult",
    "GetHistoryLogResult",
    "GetStreamResult",
    "GetUltragroupDataItem",
    "GetUltragroupExpansionExtraContentItem",
    "GetUltragroupExpansionResult",
    "GetUltragroupResult",
    "QueryChatroomHistoryDataItem",
    "QueryChatroomHistoryResult",
    "QueryGroupHistoryDataItem",
    "QueryGroupHistoryResult",
    "QueryPrivateHistoryDataItem",
    "QueryPrivateHistoryResult",
    "QueryUltragroupHistoryDataItem",
    "QueryUltragroupHistoryResult",
    "RecallBroadcastResult",
    "SearchUltragroupContextDataItem",
    "SearchUltragroupContextResult",
    "SearchUltragroupHistoryDataItem",
    "SearchUltragroupHistoryResult",
    "SendChatroomMessageUidsItem",
    "SendChatroomResult",
    "SendGroupMessageUidsItem",
    "SendGroupResult",
    "SendGroupStatusMessageUidsItem",
    "SendGroupStatusResult",
    "SendGroupStreamResult",
    "SendPrivateMessageUidsItem",
    "SendPrivateResult",
    "SendPrivateStatusMessageUidsItem",
    "SendPrivateStatusResult",
    "SendPrivateStreamResult",
    "SendPrivateTemplateMessageUidsItem",
    "SendPrivateTemplateResult",
    "SendSystemMessageUidsItem",
    "SendSystemResult",
    "SendSystemTemplateMessageUidsItem",
    "SendSystemTemplateResult",
    "SendUltragroupMessageUidsItem",
    "SendUltragroupResult",
]
