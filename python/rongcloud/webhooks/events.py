# Generated from catalogue/callbacks.yaml. Do not edit.
"""Events of callbacks: what the service reports to the app server by itself.

A member that an event does not have, or that cannot be read as what it should be, is None or an empty list; `data` has
the event as it came. An event may have members, and values of enumerations, that are not listed here.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from typing import Any, ClassVar

from .._decode import boolean, integer, text
from ._event import Event, json_text, object_members, texts

__all__ = [
    "AuditResult",
    "BotEvent",
    "ChatroomAttributeChanged",
    "ChatroomChanged",
    "Event",
    "GroupChanged",
    "GroupInfoChanged",
    "MessageOperation",
    "MessageRouted",
    "OnlineStatusChanged",
    "PreMessage",
    "TYPES",
    "UserDeactivationDone",
    "UserProfileChanged",
]


@dataclass(frozen=True, slots=True)
class MessageRouted(Event):
    """A message was delivered: message_route.

    Each message of a user is copied to the app server after it was delivered, one in each request. A form,
    signed in the query. How long the service waits and how often it sends is not documented. Answer: HTTP 200;
    a body is not documented. Messages sent by the Server API, status messages, and messages refused for
    sensitive words are only reported when that is switched on in the console; expansions of ultra group
    messages only on request. Messages refused by the callback before delivery are not reported. Media files are
    kept for 6 months.

    Attributes:
        from_user_id: Sender.
        to_user_id: Target: the id of a user, group, chatroom or ultra group, as channelType says.
        object_name: Type of the message, e.g. RC:TxtMsg.
        content: Content of the message, JSON text for built-in types.
        channel_type: Kind of conversation. One of PERSON (private), PERSONS (discussion (legacy)), GROUP
            (group), TEMPGROUP (chatroom), CUSTOMERSERVICE (customer service (legacy)), NOTIFY (system, in older
            documents only), ULTRAGROUP (ultra group).
        message_timestamp: Time of the message in milliseconds since 1970.
        timestamp: The same as msgTimestamp, and not the timestamp of the signature; seen in requests, no longer
            documented.
        message_uid: Id of the message.
        sensitive_type: Result of the sensitive word filter. One of 0 (no blocked word), 1 (a blocked word, the
            message was refused), 2 (words were replaced).
        source: Platform of the sender: iOS, Android, HarmonyOS, Websocket, PC, MiniProgram or Server.
        original_message_uid: Of an ultra group: the message that was changed or expanded.
        bus_channel: Channel of an ultra group.
        group_user_ids: Recipients of a message to some members of a group.
        ai_generated: Whether the message was made by an AI; its type was not verified.
        client_ip: Address and port of the sender, e.g. 192.0.2.7:22263; seen in requests.

    Sources: docs: platform-chat-api/message/sync; third-party: Java receiver of wuhaocn, 2025.
    """

    type: ClassVar[str] = "message_route"
    _: KW_ONLY
    from_user_id: str | None = None
    to_user_id: str | None = None
    object_name: str | None = None
    content: str | None = None
    channel_type: str | None = None
    message_timestamp: int | None = None
    timestamp: int | None = None
    message_uid: str | None = None
    sensitive_type: int | None = None
    source: str | None = None
    original_message_uid: str | None = None
    bus_channel: str | None = None
    group_user_ids: list[str] = field(default_factory=list)
    ai_generated: bool | None = None
    client_ip: str | None = None

    FIELDS = (
        ("from_user_id", "fromUserId", None, text),
        ("to_user_id", "toUserId", None, text),
        ("object_name", "objectName", None, text),
        ("content", "content", None, text),
        ("channel_type", "channelType", None, text),
        ("message_timestamp", "msgTimestamp", "msgTimeStamp", integer),
        ("timestamp", "timestamp", None, integer),
        ("message_uid", "msgUID", None, text),
        ("sensitive_type", "sensitiveType", None, integer),
        ("source", "source", None, text),
        ("original_message_uid", "originalMsgUID", None, text),
        ("bus_channel", "busChannel", None, text),
        ("group_user_ids", "groupUserIds", None, texts),
        ("ai_generated", "aiGenerated", None, boolean),
        ("client_ip", "clientIp", None, text),
    )
    DEDUPE = ("msgUID",)
    ORDER = ("channelType", "toUserId")


@dataclass(frozen=True, slots=True)
class PreMessage(Event):
    """A message is about to be delivered: pre_message.

    The answer decides whether the message is delivered, and may change it. A form, signed in the query, with
    the App Key in the body. The service sends it once. How long it waits is not documented. Answer: HTTP 200
    with a JSON object, the structure pre_message_reply. Without an answer in time the message is delivered. For
    private, group, chatroom and ultra group messages, and for changes and expansions of ultra group messages.
    The console sets which of them are reported; messages sent by the Server API are not, unless switched on
    there. The number of tries and a time limit of 3 seconds are from documents of 2021; how long the service
    waits today is not documented.

    Attributes:
        app_key_in_body: App Key, here in the body instead of beside the signature.
        from_user_id: Sender.
        target_id: Target: the id of a user, group, chatroom or ultra group, as channelType says.
        to_user_ids: Recipients of a message to some members of a group, with commas between them.
        object_name: Type of the message, e.g. RC:TxtMsg.
        content: Content of the message, JSON text for built-in types.
        push_content: Text of the push.
        disable_push: Whether no push is sent.
        push_ext: Settings of the push, JSON text.
        expansion: Whether the message can be expanded.
        extra_content: Expansion that the message begins with, JSON text.
        channel_type: Kind of conversation. One of PERSON (private), GROUP (group), TEMPGROUP (chatroom),
            ULTRAGROUP (ultra group).
        message_timestamp: Time of the message in milliseconds since 1970.
        message_id: Id of the message.
        original_message_uid: Of an ultra group: the message that is to be changed or expanded.
        os: Platform of the sender.
        bus_channel: Channel of an ultra group.
        client_ip: Address and port of the sender, e.g. 192.0.2.7:22263.
        ai_generated: Whether the message was made by an AI.

    Sources: docs: platform-chat-api/moderation/msgcb; docs of 2021: callback before delivery.
    """

    type: ClassVar[str] = "pre_message"
    _: KW_ONLY
    app_key_in_body: str | None = None
    from_user_id: str | None = None
    target_id: str | None = None
    to_user_ids: list[str] = field(default_factory=list)
    object_name: str | None = None
    content: str | None = None
    push_content: str | None = None
    disable_push: bool | None = None
    push_ext: str | None = None
    expansion: bool | None = None
    extra_content: str | None = None
    channel_type: str | None = None
    message_timestamp: int | None = None
    message_id: str | None = None
    original_message_uid: str | None = None
    os: str | None = None
    bus_channel: str | None = None
    client_ip: str | None = None
    ai_generated: bool | None = None

    FIELDS = (
        ("app_key_in_body", "appKey", None, text),
        ("from_user_id", "fromUserId", None, text),
        ("target_id", "targetId", None, text),
        ("to_user_ids", "toUserIds", None, texts),
        ("object_name", "msgType", None, text),
        ("content", "content", None, text),
        ("push_content", "pushContent", None, text),
        ("disable_push", "disablePush", None, boolean),
        ("push_ext", "pushExt", None, text),
        ("expansion", "expansion", None, boolean),
        ("extra_content", "extraContent", None, text),
        ("channel_type", "channelType", None, text),
        ("message_timestamp", "msgTimeStamp", "msgTimestamp", integer),
        ("message_id", "messageId", None, text),
        ("original_message_uid", "originalMsgUID", None, text),
        ("os", "os", None, text),
        ("bus_channel", "busChannel", None, text),
        ("client_ip", "clientIp", None, text),
        ("ai_generated", "aiGenerated", None, boolean),
    )
    DEDUPE = ("messageId",)
    ORDER = ("channelType", "targetId")


@dataclass(frozen=True, slots=True)
class OnlineStatusChanged(Event):
    """A user came online, went offline or logged out: user_online_status.

    A lost connection is reported within about 5 minutes. JSON, signed in the query. How long the service waits
    and how often it sends is not documented. Answer: HTTP 200. The documents speak of an object now; older
    ones, and receivers that are in use, of an array of objects.

    Attributes:
        user_id: User; the name has no capital letter.
        status: What happened. One of 0 (online), 1 (offline), 2 (logged out).
        os: Platform: iOS, Android, Websocket, PC and others.
        time: Time in milliseconds since 1970.
        client_ip: Address and port of the user, e.g. 192.0.2.7:22263.
        session_id: Id of the session.

    Sources: docs: platform-chat-api/user/online-status; third-party: receivers of several apps.
    """

    type: ClassVar[str] = "user_online_status"
    _: KW_ONLY
    user_id: str | None = None
    status: str | None = None
    os: str | None = None
    time: int | None = None
    client_ip: str | None = None
    session_id: str | None = None

    FIELDS = (
        ("user_id", "userid", None, text),
        ("status", "status", None, text),
        ("os", "os", None, text),
        ("time", "time", None, integer),
        ("client_ip", "clientIp", None, text),
        ("session_id", "sessionId", None, text),
    )
    DEDUPE = ("userid", "os", "sessionId", "status", "time")
    ORDER = ("userid",)


@dataclass(frozen=True, slots=True)
class UserDeactivationDone(Event):
    """A user was deactivated or reactivated: user_deactivation.

    The result of user.deactivate or user.reactivate. A form, signed in the query. How long the service waits
    and how often it sends is not documented. Answer: HTTP 200. A deactivation is reported within 15 minutes, a
    reactivation and what was asked for before at once. A user cannot be reactivated within an hour after the
    deactivation.

    Attributes:
        user_id: The user, or several; how several are separated is not documented.
        operate_id: Id that the call answered.
        action: What was done. One of 0 (deactivated), 1 (reactivated).
        code: "0" when it is done, anything else when it failed.
        time: Time in milliseconds since 1970.

    Sources: docs: platform-chat-api/user/deactivate.
    """

    type: ClassVar[str] = "user_deactivation"
    _: KW_ONLY
    user_id: str | None = None
    operate_id: str | None = None
    action: int | None = None
    code: str | None = None
    time: int | None = None

    FIELDS = (
        ("user_id", "userId", None, text),
        ("operate_id", "operateId", None, text),
        ("action", "type", None, integer),
        ("code", "code", None, text),
        ("time", "time", None, integer),
    )
    DEDUPE = ("operateId", "type", "userId", "code")
    ORDER = ("userId",)


@dataclass(frozen=True, slots=True)
class ChatroomChanged(Event):
    """A chatroom was created or destroyed, or users joined or left it: chatroom_status.

    An array of events. No event is sent for further devices of a user who is already inside. JSON, signed in
    the query. The service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200; the body is
    ignored.

    Attributes:
        chatroom_id: Chatroom; the R is a capital letter here.
        user_ids: Users who joined or left.
        status: Cause. One of 0 (a call), 1 (left automatically, when 30 seconds offline and a message came, or
            after 30 messages), 2 (the user was banned), 3 (destroyed automatically).
        action: What happened. One of 0 (created), 1 (joined), 2 (left), 3 (destroyed).
        time: Time in milliseconds since 1970.

    Sources: docs: platform-chat-api/chatroom/status-sync.
    """

    type: ClassVar[str] = "chatroom_status"
    _: KW_ONLY
    chatroom_id: str | None = None
    user_ids: list[str] = field(default_factory=list)
    status: int | None = None
    action: int | None = None
    time: int | None = None

    FIELDS = (
        ("chatroom_id", "chatRoomId", None, text),
        ("user_ids", "userIds", None, texts),
        ("status", "status", None, integer),
        ("action", "type", None, integer),
        ("time", "time", None, integer),
    )
    DEDUPE = ("chatRoomId", "type", "status", "time", "userIds")
    ORDER = ("chatRoomId",)


@dataclass(frozen=True, slots=True)
class ChatroomAttributeChanged(Event):
    """An attribute of a chatroom was changed: chatroom_kv.

    One event for each attribute that is set or removed, or for the removal of all. JSON, signed in the query.
    The service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200; the body is ignored. Whether
    the body is an object or an array of objects was not verified.

    Attributes:
        chatroom_id: Chatroom; the r is a small letter here.
        key: Name of the attribute.
        value: Its value.
        operation_type: What happened. One of 1 (set), 2 (removed), 3 (all removed).
        user_id: Who did it.
        status: Not used.
        timestamp: Time in milliseconds since 1970, and not the timestamp of the signature.
        version: Version of the attribute.

    Sources: docs: platform-chat-api/chatroom/kv-callback.
    """

    type: ClassVar[str] = "chatroom_kv"
    _: KW_ONLY
    chatroom_id: str | None = None
    key: str | None = None
    value: str | None = None
    operation_type: int | None = None
    user_id: str | None = None
    status: int | None = None
    timestamp: int | None = None
    version: int | None = None

    FIELDS = (
        ("chatroom_id", "chatroomId", None, text),
        ("key", "key", None, text),
        ("value", "value", None, text),
        ("operation_type", "optType", None, integer),
        ("user_id", "userId", None, text),
        ("status", "status", None, integer),
        ("timestamp", "timestamp", None, integer),
        ("version", "version", None, integer),
    )
    DEDUPE = ("chatroomId", "key", "optType", "version", "timestamp")
    ORDER = ("chatroomId",)


@dataclass(frozen=True, slots=True)
class MessageOperation(Event):
    """Messages were recalled or deleted: message_operation.

    recallMsgInfo comes with a recall, deleteMsgInfo with a deletion. JSON, signed in the query. How long the
    service waits and how often it sends is not documented. Answer: HTTP 200. Known from third-party code only.
    Changes and expansions of ultra group messages come as message_route; others were not seen.

    Attributes:
        event_type: What happened. One of 1 (recalled), 2 (deleted).
        from_user_id: Who did it.
        operation_time: Time in milliseconds since 1970.
        source: Platform of who did it.
        conversation_info: The conversation.
        conversation_info_conversation_type: Kind of conversation.
        conversation_info_target_id: Target: the id of a user, group, chatroom or ultra group.
        conversation_info_bus_channel: Channel of an ultra group.
        original_message_info: The message.
        original_message_info_message_id: Id of the message.
        original_message_info_message_time: Time of the message in milliseconds since 1970.
        recall_message_info: More about a recall.
        recall_message_info_is_delete: Whether clients delete the message too.
        recall_message_info_is_admin: Whether an administrator recalled it.
        recall_message_info_extra: Free text.
        delete_message_info: More about a deletion.
        delete_message_info_delete_type: What was deleted. One of 1 (one message), 2 (all messages up to a
            time).
        delete_message_info_message_timestamp: The time, of a deletion up to one, in milliseconds since 1970.

    Sources: third-party: feymanlee/rongcloud-go callback types; docs of Nexconn: message:delete.
    """

    type: ClassVar[str] = "message_operation"
    _: KW_ONLY
    event_type: int | None = None
    from_user_id: str | None = None
    operation_time: int | None = None
    source: str | None = None
    conversation_info: dict[str, Any] | None = None
    conversation_info_conversation_type: int | None = None
    conversation_info_target_id: str | None = None
    conversation_info_bus_channel: str | None = None
    original_message_info: dict[str, Any] | None = None
    original_message_info_message_id: str | None = None
    original_message_info_message_time: int | None = None
    recall_message_info: dict[str, Any] | None = None
    recall_message_info_is_delete: int | None = None
    recall_message_info_is_admin: int | None = None
    recall_message_info_extra: str | None = None
    delete_message_info: dict[str, Any] | None = None
    delete_message_info_delete_type: int | None = None
    delete_message_info_message_timestamp: int | None = None

    FIELDS = (
        ("event_type", "eventType", None, integer),
        ("from_user_id", "fromUserId", None, text),
        ("operation_time", "optTime", None, integer),
        ("source", "source", None, text),
        ("conversation_info", "conversationInfo", None, object_members),
        ("conversation_info_conversation_type", "conversationInfo.conversationType", None, integer),
        ("conversation_info_target_id", "conversationInfo.targetId", None, text),
        ("conversation_info_bus_channel", "conversationInfo.busChannel", None, text),
        ("original_message_info", "originalMsgInfo", None, object_members),
        ("original_message_info_message_id", "originalMsgInfo.messageId", None, text),
        ("original_message_info_message_time", "originalMsgInfo.messageTime", None, integer),
        ("recall_message_info", "recallMsgInfo", None, object_members),
        ("recall_message_info_is_delete", "recallMsgInfo.isDelete", None, integer),
        ("recall_message_info_is_admin", "recallMsgInfo.isAdmin", None, integer),
        ("recall_message_info_extra", "recallMsgInfo.extra", None, text),
        ("delete_message_info", "deleteMsgInfo", None, object_members),
        ("delete_message_info_delete_type", "deleteMsgInfo.deleteType", None, integer),
        ("delete_message_info_message_timestamp", "deleteMsgInfo.msgTimestamp", None, integer),
    )
    DEDUPE = (
        "eventType",
        "fromUserId",
        "conversationInfo.conversationType",
        "conversationInfo.targetId",
        "originalMsgInfo.messageId",
        "optTime",
    )
    ORDER = ("conversationInfo.conversationType", "conversationInfo.targetId")


@dataclass(frozen=True, slots=True)
class AuditResult(Event):
    """A moderation service judged a message: audit_result.

    Of a text, picture, voice or video message. The signature is in the headers. JSON, signed in the headers.
    How long the service waits and how often it sends is not documented. Answer: HTTP 200. A new address takes
    effect within 30 minutes.

    Attributes:
        result: The judgement. One of 10000 (passed), 10001 (failed).
        content: The message, JSON text: appKey, fromUserId, targetId, toUserIds, conversationType (PERSON,
            GROUP, TEMPGROUP, ULTRAGROUP), objectName, message, extraContent, clientOs, messageTime, messageId.
        message_uid: Id of the message.
        service_provider: Who judged.
        result_detail: What they said in detail, JSON text.

    Sources: docs: platform-chat-api/moderation/audit-callback.
    """

    type: ClassVar[str] = "audit_result"
    _: KW_ONLY
    result: int | None = None
    content: str | None = None
    message_uid: str | None = None
    service_provider: str | None = None
    result_detail: str | None = None

    FIELDS = (
        ("result", "result", None, integer),
        ("content", "content", None, json_text),
        ("message_uid", "msgUID", None, text),
        ("service_provider", "serviceProvider", None, text),
        ("result_detail", "resultDetail", None, json_text),
    )
    DEDUPE = ("msgUID", "serviceProvider", "result")
    ORDER = ("msgUID",)


@dataclass(frozen=True, slots=True)
class BotEvent(Event):
    """Something happened to a bot: bot_webhook.

    Of the account of a bot, e.g. a message to it. JSON, signed in the query. How long the service waits and how
    often it sends is not documented. Answer: HTTP 200. Partly known from third-party code only. Only
    message:private is in the documents that were read; the other types are from third-party code.

    Attributes:
        event_type: What happened. One of message:private (a message to the bot), message:group_mentioned (a
            group message that mentions it), message:private_recall (the former was recalled),
            message:group_mentioned_recall (the latter was recalled), message:private_read (a message of the bot
            was read), message:group_read (the same in a group), group:bot_join (the bot joined a group),
            group:bot_left (the bot left a group), group:dismiss (a group was dismissed), group:user_join (a
            user joined a group), group:user_left (a user left a group).
        timestamp: Time in milliseconds since 1970, and not the timestamp of the signature.
        bot: The bot: userId, name, profileUrl, type, metadata.
        bot_user_id: User id of the bot.
        bot_name: Name of the bot.
        bot_profile_url: Address of its portrait.
        bot_type: Kind of bot; its values are not documented.
        event_data: What happened, as its type says; more members than those below.
        event_data_from_user_id: Sender.
        event_data_to_user_id: Target.
        event_data_object_name: Type of the message, e.g. RC:TxtMsg.
        event_data_content: Content of the message.
        event_data_channel_type: Kind of conversation.

    Sources: docs: platform-chat-api/bot; third-party: list of event types.
    """

    type: ClassVar[str] = "bot_webhook"
    _: KW_ONLY
    event_type: str | None = None
    timestamp: int | None = None
    bot: dict[str, Any] | None = None
    bot_user_id: str | None = None
    bot_name: str | None = None
    bot_profile_url: str | None = None
    bot_type: str | None = None
    event_data: dict[str, Any] | None = None
    event_data_from_user_id: str | None = None
    event_data_to_user_id: str | None = None
    event_data_object_name: str | None = None
    event_data_content: str | None = None
    event_data_channel_type: str | None = None

    FIELDS = (
        ("event_type", "type", None, text),
        ("timestamp", "timestamp", None, integer),
        ("bot", "bot", None, object_members),
        ("bot_user_id", "bot.userId", None, text),
        ("bot_name", "bot.name", None, text),
        ("bot_profile_url", "bot.profileUrl", None, text),
        ("bot_type", "bot.type", None, text),
        ("event_data", "data", None, object_members),
        ("event_data_from_user_id", "data.fromUserId", None, text),
        ("event_data_to_user_id", "data.toUserId", None, text),
        ("event_data_object_name", "data.objectName", None, text),
        ("event_data_content", "data.content", None, text),
        ("event_data_channel_type", "data.channelType", None, text),
    )
    DEDUPE = ("type", "timestamp", "bot.userId", "data.fromUserId", "data.toUserId", "data.objectName")
    ORDER = ("bot.userId",)


@dataclass(frozen=True, slots=True)
class GroupChanged(Event):
    """Members or roles of a hosted group changed: group_operation_sync.

    Of groups whose members the service keeps. An array of events, or an object with the array in profiles.
    JSON, signed in the query. The service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200; the
    body is ignored. Partly known from third-party code only.

    Attributes:
        group_id: Group.
        event_type: What happened; its values are those of a related product. One of 1 (created), 2 (joined), 3
            (removed), 4 (left), 5 (dismissed), 6 (managers added), 7 (managers removed), 8 (owner changed).
        time: Time in milliseconds since 1970.
        operator_id: Who did it.
        user_ids: Users to whom it happened.

    Sources: docs: platform-chat-api/entrust-group/operation-callback; docs of Nexconn: group_channel:operation.
    """

    type: ClassVar[str] = "group_operation_sync"
    _: KW_ONLY
    group_id: str | None = None
    event_type: int | None = None
    time: int | None = None
    operator_id: str | None = None
    user_ids: list[str] = field(default_factory=list)

    FIELDS = (
        ("group_id", "groupId", None, text),
        ("event_type", "eventType", None, integer),
        ("time", "time", None, integer),
        ("operator_id", "optUserId", None, text),
        ("user_ids", "userIds", None, texts),
    )
    DEDUPE = ("groupId", "eventType", "time", "optUserId", "userIds")
    ORDER = ("groupId",)


@dataclass(frozen=True, slots=True)
class GroupInfoChanged(Event):
    """The profile of a hosted group changed: group_info_sync.

    Of groups whose profile the service keeps. An array of events, or an object with the array in profiles. A
    form or JSON, as the documents contradict themselves, signed in the query. The service waits for 5000 ms and
    sends it 3 times at most. Answer: HTTP 200; the body is ignored. Older documents speak of a form, the
    examples are arrays.

    Attributes:
        group_id: Group.
        group_name: Name of the group; groupname in older documents.
        time: Time in milliseconds since 1970.
        operator_id: Who did it.
        group_profile: introduction, announcement and portraitUrl, at most 512, 1024 and 128 long.
        group_ext_profile: Properties of the app.
        permissions: Who may do what: joinPerm, removePerm, memInvitePerm, invitePerm, profilePerm,
            memProfilePerm and more.

    Sources: docs: platform-chat-api/entrust-group/profile-callback.
    """

    type: ClassVar[str] = "group_info_sync"
    _: KW_ONLY
    group_id: str | None = None
    group_name: str | None = None
    time: int | None = None
    operator_id: str | None = None
    group_profile: dict[str, Any] | None = None
    group_ext_profile: dict[str, Any] | None = None
    permissions: dict[str, Any] | None = None

    FIELDS = (
        ("group_id", "groupId", None, text),
        ("group_name", "groupName", "groupname", text),
        ("time", "time", None, integer),
        ("operator_id", "optUserId", None, text),
        ("group_profile", "groupProfile", None, object_members),
        ("group_ext_profile", "groupExtProfile", None, object_members),
        ("permissions", "permissions", None, object_members),
    )
    DEDUPE = ("groupId", "time", "optUserId")
    ORDER = ("groupId",)


@dataclass(frozen=True, slots=True)
class UserProfileChanged(Event):
    """The hosted profile of a user changed: user_profile_sync.

    Of users whose profile the service keeps. A form or JSON, as the documents contradict themselves, signed in
    the query. The service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200; the body is
    ignored. The table in the documents says form, the example is a JSON object.

    Attributes:
        user_id: User.
        action: What happened. One of 0 (cleared), 1 (changed).
        time: Time in milliseconds since 1970.
        user_profile: Properties that the service knows.
        user_ext_profile: Properties of the app.

    Sources: docs: platform-chat-api/user-profile-hosting.
    """

    type: ClassVar[str] = "user_profile_sync"
    _: KW_ONLY
    user_id: str | None = None
    action: int | None = None
    time: int | None = None
    user_profile: dict[str, Any] | None = None
    user_ext_profile: dict[str, Any] | None = None

    FIELDS = (
        ("user_id", "userId", None, text),
        ("action", "type", None, integer),
        ("time", "time", None, integer),
        ("user_profile", "userProfile", None, object_members),
        ("user_ext_profile", "userExtProfile", None, object_members),
    )
    DEDUPE = ("userId", "type", "time")
    ORDER = ("userId",)


# The class of each event, by its type.
TYPES: dict[str, type[Event]] = {
    "message_route": MessageRouted,
    "pre_message": PreMessage,
    "user_online_status": OnlineStatusChanged,
    "user_deactivation": UserDeactivationDone,
    "chatroom_status": ChatroomChanged,
    "chatroom_kv": ChatroomAttributeChanged,
    "message_operation": MessageOperation,
    "audit_result": AuditResult,
    "bot_webhook": BotEvent,
    "group_operation_sync": GroupChanged,
    "group_info_sync": GroupInfoChanged,
    "user_profile_sync": UserProfileChanged,
}
