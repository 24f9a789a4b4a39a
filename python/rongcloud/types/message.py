# Generated from catalogue/endpoints/message.yaml. Do not edit.
"""Answers and structured inputs of the group message: Messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TYPE_CHECKING, TypedDict

from .._decode import boolean, integer, list_of, map_of, mapping, object_of, text

if TYPE_CHECKING:
    from typing_extensions import Required


class SendPrivateStreamContentMentionedInfo(TypedDict, total=False):
    """The value of `mentionedInfo` in SendPrivateStreamContent.

    Keys:
        type: Whom it mentions. Required, one of 1 (everybody), 2 (the users of userIdList).
        userIdList: Users who are mentioned. Required when content.mentionedInfo.type is 2, each at most 64
            bytes.
        mentionedContent: Text of the notification for those users, in place of any other. Optional.
    """

    type: Required[Literal[1, 2]]
    userIdList: list[str]
    mentionedContent: str


class SendPrivateStreamContentUser(TypedDict, total=False):
    """The value of `user` in SendPrivateStreamContent.

    Keys:
        id: User id. Optional, at most 64 bytes.
        name: Display name. Optional.
        portrait: Address of the avatar. Optional.
        extra: Text of your own. Optional.
    """

    id: str
    name: str
    portrait: str
    extra: str


class SendPrivateStreamContent(TypedDict, total=False):
    """The value of `content` of message.send_private_stream.

    Keys:
        content: This packet's piece of the text. Required, at most 131072 bytes.
        seq: Number of the packet: 1, 2, 3 and so on without gaps. Required, at least 1.
        complete: true in the last packet. Required.
        completeReason: Code of your own for why it ended. Optional, only when content.complete is true.
        type: Format of the text, e.g. text, markdown, html; first packet only. Optional, default text.
        messageUID: Id of the stream, from the answer to the first packet. Required when content.seq is above 1.
        mentionedInfo: Who is mentioned with @; first packet only. Optional.
        user: The sender as clients shall show it; first packet only. Optional.
        extra: Text of your own; first packet only. Optional.
    """

    content: Required[str]
    seq: Required[int]
    complete: Required[bool]
    completeReason: int
    type: str
    messageUID: str
    mentionedInfo: SendPrivateStreamContentMentionedInfo
    user: SendPrivateStreamContentUser
    extra: str


class SendGroupStreamContentMentionedInfo(TypedDict, total=False):
    """The value of `mentionedInfo` in SendGroupStreamContent.

    Keys:
        type: Whom it mentions. Required, one of 1 (everybody), 2 (the users of userIdList).
        userIdList: Users who are mentioned. Required when content.mentionedInfo.type is 2, each at most 64
            bytes.
        mentionedContent: Text of the notification for those users, in place of any other. Optional.
    """

    type: Required[Literal[1, 2]]
    userIdList: list[str]
    mentionedContent: str


class SendGroupStreamContentUser(TypedDict, total=False):
    """The value of `user` in SendGroupStreamContent.

    Keys:
        id: User id. Optional, at most 64 bytes.
        name: Display name. Optional.
        portrait: Address of the avatar. Optional.
        extra: Text of your own. Optional.
    """

    id: str
    name: str
    portrait: str
    extra: str


class SendGroupStreamContent(TypedDict, total=False):
    """The value of `content` of message.send_group_stream.

    Keys:
        content: This packet's piece of the text. Required, at most 131072 bytes.
        seq: Number of the packet: 1, 2, 3 and so on without gaps. Required, at least 1.
        complete: true in the last packet. Required.
        completeReason: Code of your own for why it ended. Optional, only when content.complete is true.
        type: Format of the text, e.g. text, markdown, html; first packet only. Optional, default text.
        messageUID: Id of the stream, from the answer to the first packet. Required when content.seq is above 1.
        mentionedInfo: Who is mentioned with @; first packet only. Optional.
        user: The sender as clients shall show it; first packet only. Optional.
        extra: Text of your own; first packet only. Optional.
    """

    content: Required[str]
    seq: Required[int]
    complete: Required[bool]
    completeReason: int
    type: str
    messageUID: str
    mentionedInfo: SendGroupStreamContentMentionedInfo
    user: SendGroupStreamContentUser
    extra: str


class GetUltragroupMsgsItem(TypedDict, total=False):
    """An item of `msgs` of message.get_ultragroup.

    Keys:
        msgUID: Id of the message. Required.
        busChannel: Channel of the message. Optional, at most 20 characters.
    """

    msgUID: Required[str]
    busChannel: str


@dataclass(frozen=True, slots=True)
class SendPrivateMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        user_id: Recipient that the id belongs to.
        message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
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
    """Answer of message.send_private: Send a one-to-one message to one or more users.

    Attributes:
        message_uids: Ids of the messages, one per recipient.
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
        user_id: Recipient that the id belongs to.
        message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
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
    """Answer of message.send_private_template: Send a one-to-one message whose text differs per recipient.

    Attributes:
        message_uids: Ids of the messages, one per recipient.
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
        user_id: Recipient that the id belongs to.
        message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
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
    """Answer of message.send_private_status: Send a one-to-one status message, which only online users get.

    Attributes:
        message_uids: Ids of the messages, one per recipient.
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
        group_id: Group that the id belongs to.
        message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
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
    """Answer of message.send_group: Send a message to groups, or to some members of one group.

    Attributes:
        message_uids: Ids of the messages, one per group.
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
        group_id: Group that the id belongs to.
        message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
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
    """Answer of message.send_group_status: Send a group status message, which only online members get.

    Attributes:
        message_uids: Ids of the messages, one per group.
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
        chatroom_id: Chatroom that the id belongs to.
        message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
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
    """Answer of message.send_chatroom: Send a message to chatrooms.

    Attributes:
        message_uids: Ids of the messages, one per chatroom.
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
        group_id: Ultra group that the id belongs to.
        message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
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
    """Answer of message.send_ultragroup: Send a message to ultra groups, into one channel, or to some members
    of one group.

    Attributes:
        message_uids: Ids of the messages, one per ultra group.
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
        user_id: Recipient that the id belongs to.
        message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
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
    """Answer of message.send_system: Send a system message to users.

    Attributes:
        message_uids: Ids of the messages, one per recipient.
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
        user_id: Recipient that the id belongs to.
        message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
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
    """Answer of message.send_system_template: Send a system message whose text differs per recipient.

    Attributes:
        message_uids: Ids of the messages, one per recipient.
    """

    message_uids: list[SendSystemTemplateMessageUidsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendSystemTemplateMessageUidsItem))),
    )


@dataclass(frozen=True, slots=True)
class BroadcastResult:
    """Answer of message.broadcast: Send a system message to all users of the app.

    Attributes:
        message_uid: Id of the broadcast.
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class BroadcastOnlineResult:
    """Answer of message.broadcast_online: Send a system message to the users who are online.

    Attributes:
        message_uid: Id of the broadcast.
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class RecallBroadcastResult:
    """Answer of message.recall_broadcast: Recall a broadcast to all users.

    Attributes:
        message_uid: Id of the recall.
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendPrivateStreamResult:
    """Answer of message.send_private_stream: Send a packet of a one-to-one stream message.

    Attributes:
        message_uid: Id of the stream.
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendGroupStreamResult:
    """Answer of message.send_group_stream: Send a packet of a group stream message.

    Attributes:
        message_uid: Id of the stream.
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class GetStreamResult:
    """Answer of message.get_stream: Read the content of a stream message.

    Attributes:
        data: Content of all packets together; its members are not documented.
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
        group_id: Ultra group.
        sent_time: When it was sent, Unix time in milliseconds.
        bus_channel: Channel.
        msg_uid: Id of the message.
        object_name: Type of the message.
        content: Body of the message.
        expansion: Whether key-value pairs can be attached.
        extra_content: Attached key-value pairs, as JSON text.
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
    """Answer of message.get_ultragroup: Read ultra group messages by their ids.

    Attributes:
        data: Messages that were found.
    """

    data: list[GetUltragroupDataItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", list_of(object_of(GetUltragroupDataItem))),
    )


@dataclass(frozen=True, slots=True)
class GetHistoryLogResult:
    """Answer of message.get_history_log: Get the address of the message log of one hour.

    Attributes:
        url: Address of the compressed log; empty when there is none.
        date: The hour that was asked for.
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
        target_id: The conversation.
        from_user_id: Sender.
        message_uid: Id of the message.
        msg_time: When it was sent, Unix time in milliseconds.
        object_name: Type of the message.
        content: Body of the message.
        expansion: Whether key-value pairs can be attached.
        extra_content: Attached key-value pairs, as JSON text.
    """

    target_id: str | None = None
    from_user_id: str | None = None
    message_uid: str | None = None
    msg_time: int | None = None
    object_name: str | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
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
    )


@dataclass(frozen=True, slots=True)
class QueryPrivateHistoryResult:
    """Answer of message.query_private_history: Query the cloud history of a one-to-one conversation.

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
        target_id: The conversation.
        from_user_id: Sender.
        message_uid: Id of the message.
        msg_time: When it was sent, Unix time in milliseconds.
        object_name: Type of the message.
        content: Body of the message.
        expansion: Whether key-value pairs can be attached.
        extra_content: Attached key-value pairs, as JSON text.
    """

    target_id: str | None = None
    from_user_id: str | None = None
    message_uid: str | None = None
    msg_time: int | None = None
    object_name: str | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
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
    )


@dataclass(frozen=True, slots=True)
class QueryGroupHistoryResult:
    """Answer of message.query_group_history: Query the cloud history of a group.

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
        target_id: The conversation.
        from_user_id: Sender.
        message_uid: Id of the message.
        msg_time: When it was sent, Unix time in milliseconds.
        object_name: Type of the message.
        content: Body of the message.
        expansion: Whether key-value pairs can be attached.
        extra_content: Attached key-value pairs, as JSON text.
        bus_channel: Channel.
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
    """Answer of message.query_ultragroup_history: Query the cloud history of an ultra group.

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
        target_id: The conversation.
        from_user_id: Sender.
        message_uid: Id of the message.
        msg_time: When it was sent, Unix time in milliseconds.
        object_name: Type of the message.
        content: Body of the message.
        expansion: Whether key-value pairs can be attached.
        extra_content: Attached key-value pairs, as JSON text.
    """

    target_id: str | None = None
    from_user_id: str | None = None
    message_uid: str | None = None
    msg_time: int | None = None
    object_name: str | None = None
    content: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
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
    )


@dataclass(frozen=True, slots=True)
class QueryChatroomHistoryResult:
    """Answer of message.query_chatroom_history: Query the cloud history of a chatroom.

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
        group_id: Ultra group.
        bus_channel: Channel.
        from_user_id: Sender.
        msg_uid: Id of the message.
        msg_time: When it was sent, Unix time in milliseconds.
        object_name: Type of the message.
        conversion_type: Kind of conversation, 10 for ultra groups; the service spells the name so.
        content: Body of the message.
        expansion: Whether key-value pairs can be attached.
        extra_content: Attached key-value pairs, as JSON text.
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
        data: Messages, oldest first.
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
        group_id: Ultra group.
        bus_channel: Channel.
        from_user_id: Sender.
        msg_uid: Id of the message.
        msg_time: When it was sent, Unix time in milliseconds.
        object_name: Type of the message.
        conversion_type: Kind of conversation, 10 for ultra groups; the service spells the name so.
        content: Body of the message.
        expansion: Whether key-value pairs can be attached.
        extra_content: Attached key-value pairs, as JSON text.
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
    """Answer of message.search_ultragroup_context: Get the messages around an ultra group message.

    Attributes:
        data: Messages, oldest first.
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
        ts: Version of the value; not a Unix time.
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
    """Answer of message.get_expansion: Read the key-value pairs of a private or group message.

    Attributes:
        extra_content: Pairs by their keys.
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
        ts: Version of the value; not a Unix time.
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
    """Answer of message.get_ultragroup_expansion: Read the key-value pairs of an ultra group message.

    Attributes:
        extra_content: Pairs by their keys.
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
    "GetUltragroupMsgsItem",
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
    "SendGroupStreamContent",
    "SendGroupStreamContentMentionedInfo",
    "SendGroupStreamContentUser",
    "SendGroupStreamResult",
    "SendPrivateMessageUidsItem",
    "SendPrivateResult",
    "SendPrivateStatusMessageUidsItem",
    "SendPrivateStatusResult",
    "SendPrivateStreamContent",
    "SendPrivateStreamContentMentionedInfo",
    "SendPrivateStreamContentUser",
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
