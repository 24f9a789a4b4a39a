# Generated from catalogue/endpoints/message.yaml. Do not edit.
"""Operations of the group message: Messages."""

from __future__ import annotations

from typing import Literal

from .._aliases import JsonArray, JsonObject, JsonObjects, TextMap, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.message import (
    BroadcastOnlineResult, BroadcastResult, GetExpansionResult, GetHistoryLogResult, GetStreamResult,
    GetUltragroupExpansionResult, GetUltragroupResult, QueryChatroomHistoryResult, QueryGroupHistoryResult,
    QueryPrivateHistoryResult, QueryUltragroupHistoryResult, RecallBroadcastResult, SearchUltragroupContextResult,
    SearchUltragroupHistoryResult, SendChatroomResult, SendGroupResult, SendGroupStatusResult, SendGroupStreamResult,
    SendPrivateResult, SendPrivateStatusResult, SendPrivateStreamResult, SendPrivateTemplateResult, SendSystemResult,
    SendSystemTemplateResult, SendUltragroupResult,
)


class Message(SyncResource):
    """Messages: sending, recalling, changing, history and extension of messages.

    Reached as `client.message`; may be used by several threads at once.
    """

    __slots__ = ()

    def send_private(
        self, *, from_user_id: str, to_user_id: Texts, object_name: str, content: str,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit, count: int | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        disable_push: bool | Omit | None = omit, expansion: bool | Omit | None = omit,
        extra_content: TextMap | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        need_read_receipt: Literal[0, 1] | int | Omit | None = omit,
        is_counted: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendPrivateResult:
        """Send a one-to-one message to one or many users.

        POST /message/private/publish.json. Rate: 6000 recipients per minute. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_user_id: Recipient user id; repeat the key once per recipient. 1 to 1000 items, each at most 64
                bytes.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            push_content: Text of the offline push notification. Built-in types push even without it where the
                type has a default text; a custom type pushes only when it is given. Optional.
            push_data: Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
                Optional.
            count: iOS badge number shown by the push. Used only with exactly one toUserId. -1 keeps the badge,
                otherwise the badge is set, at most 9999. Optional.
            verify_blacklist: Check the recipient block list: 1 drops the message for recipients that blocked
                the sender. Optional. One of 0 (no check), 1 (check), default 0.
            is_persisted: Keep the message in the cloud history of the recipients (needs the cloud storage
                service). Never affects offline delivery. Optional. One of 0 (do not store), 1 (store), default
                1.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            content_available: iOS silent (background) push. Optional. One of 0 (off), 1 (on), default 0.
            push_ext: Push settings (title, template, vendor options) as a JSON string; see the pushExt
                structure in message_types.yaml. No effect when disablePush is true. Optional.
            disable_push: true: silent message, offline users get no push. Optional. Default False.
            expansion: Whether the message may carry extension key-values. Fixed at sending time. Optional.
                Default False.
            extra_content: Initial extension key-values, only when expansion is true. Form: JSON object
                serialised to a string. At most 100 pairs; key <= 32 chars of [A-Za-z0-9+=_-], value <= 4096
                chars. Optional. At most 100 items.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            need_read_receipt: Whether the message asks for a read receipt (read receipt v5 service). Optional.
                One of 0 (no), 1 (yes), default 0.
            is_counted: Only in SDKs: whether a client that does not know the custom type counts it as unread.
                Optional. One of 0 (no), 1 (yes), default 1.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One entry per target.
            message_uids[].user_id: Recipient user id.
            message_uids[].message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate counts recipients: one call to 1000 users uses 1000 of the 6000 messages per minute. Not
        echoed to the sender and not written to the sender history unless isIncludeSender=1. The sender does not
        need a relation with the recipient; existence of the users is not documented to be checked. isCounted is
        sent by the Java and Go SDKs (Go always, default 1), msgRandom by the Java SDK; PHP forwards whatever
        keys the caller gives. Neither was in the part of the page that could be read. verifyBlacklist defaults
        to 0: block lists are ignored. messageUIDs in the response is modelled by the Java and Go SDKs (2024+);
        docs page response part could not be read. When several recipients are given, the private send page
        refers to a Known Issue 1 whose text could not be read. The option set of the Go SDK lets busChannel go
        out here too; it means something for ultra groups only. Go always sends pushContent and pushData, empty
        when unset. The old Python SDK writes booleans as True and False.

        Source: docs: platform-chat-api/message/send-private; java: Private.send; go: PrivateSend; php:
        Message/Person.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "pushContent": push_content, "pushData": push_data, "count": count, "verifyBlacklist": verify_blacklist,
            "isPersisted": is_persisted, "isIncludeSender": is_include_sender, "contentAvailable": content_available,
            "pushExt": push_ext, "disablePush": disable_push, "expansion": expansion, "extraContent": extra_content,
            "disableUpdateLastMsg": disable_update_last_msg, "needReadReceipt": need_read_receipt,
            "isCounted": is_counted, "msgRandom": msg_random,
        }
        return self._call("message.send_private", params, SendPrivateResult, timeout)

    def send_private_template(
        self, *, from_user_id: str, to_user_id: Texts, object_name: str, content: str, values: JsonObjects,
        push_content: Texts, push_data: Texts | Omit | None = omit, push_ext: Texts | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, disable_push: bool | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, is_counted: Literal[0, 1] | int | Omit | None = omit,
        need_read_receipt: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendPrivateTemplateResult:
        """Send a one-to-one template message: one body, different values per recipient.

        POST /message/private/publish_template.json. Rate: 6000 recipients per minute. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_user_id: Recipient user ids, in the order used by values, pushContent and pushData. 1 to 1000
                items.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: One body shared by all recipients, a JSON object serialised to a string; placeholders such
                as {c} or {d} are replaced by the values of each recipient. At most 131072 bytes.
            values: One object per recipient, same order and length as toUserId; keys are the placeholders
                including the braces, e.g. {"{c}":"Tom","{d}":":2"}. 1 to 1000 items.
            push_content: One push text per recipient, same order as toUserId, may contain placeholders. Must be
                listed per user even when all texts are equal; SDK comment: pass an empty array for a custom
                type without push. 1 to 1000 items.
            push_data: One push payload per recipient, same order as toUserId, may contain placeholders.
                Optional. At most 1000 items.
            push_ext: Push settings, one pushExt JSON string per recipient. In the Java model only, and never
                sent under this key (see notes). Optional. At most 1000 items.
            verify_blacklist: Check the recipient block list: 1 drops the message for recipients that blocked
                the sender. Optional. One of 0 (no check), 1 (check), default 0.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            content_available: iOS silent (background) push. Optional. One of 0 (off), 1 (on), default 0.
            disable_push: true: silent message, offline users get no push. Optional. Default False.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            is_counted: Only the Go SDK sends it (always, default 1): whether a client that does not know the
                custom type counts it as unread. Optional. One of 0 (no), 1 (yes), default 1.
            need_read_receipt: Whether the message asks for a read receipt (read receipt v5 service). Optional.
                One of 0 (no), 1 (yes), default 0.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One entry per target.
            message_uids[].user_id: Recipient user id.
            message_uids[].message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body. Templates are allowed in content, pushContent and pushData only. Arrays must be
        aligned with toUserId. Rate null: the rate line of the page lies beyond the readable part; the plain
        private endpoint documents 6000 recipients per minute, a limiter may use that. isIncludeSender is named
        by the page intro; isPersisted is probably accepted but was not seen. Go writes disableUpdateLastMsg as
        the string "true". Go and PHP always send pushData, with empty strings where there is none. The setter
        of the Java template model writes pushExt into pushData, so the value goes out under the key pushData
        and replaces it; Go and PHP have no such field. Whether the server reads pushExt here is therefore
        unproven. The option set of the Go SDK lets busChannel go out here too; it means something for ultra
        groups only.

        Source: docs: platform-chat-api/message/send-private-template; java: Private.sendTemplate / Templates;
        go: PrivateSendTemplate; php: Message.Person.sendTemplate.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "values": values, "pushContent": push_content, "pushData": push_data, "pushExt": push_ext,
            "verifyBlacklist": verify_blacklist, "isIncludeSender": is_include_sender,
            "contentAvailable": content_available, "disablePush": disable_push,
            "disableUpdateLastMsg": disable_update_last_msg, "isCounted": is_counted,
            "needReadReceipt": need_read_receipt, "msgRandom": msg_random,
        }
        return self._call("message.send_private_template", params, SendPrivateTemplateResult, timeout)

    def send_private_status(
        self, *, from_user_id: str, to_user_id: Texts, object_name: str, content: str,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendPrivateStatusResult:
        """Send a one-to-one status message (online recipients only).

        POST /statusmessage/private/publish.json. Rate: 6000 recipients per minute. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_user_id: Recipient user id; repeat per recipient. 1 to 1000 items, each at most 64 bytes.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            verify_blacklist: Check the recipient block list: 1 drops the message for recipients that blocked
                the sender. Optional. One of 0 (no check), 1 (check), default 0.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One entry per target.
            message_uids[].user_id: Recipient user id.
            message_uids[].message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Delivered only to recipients that are online at that moment; never stored, never counted, no
        push, not routed by the message-routing callback by default. Any objectName may be sent through it. Java
        additionally sends isPersisted=0 and isCounted=0, Go isCounted=1 by default. Clients still apply their
        own stored/counted flags of the message type. The option set of the Go SDK lets busChannel go out here
        too; it means something for ultra groups only.

        Source: docs: platform-chat-api/message/send-status-private; java: Private.sendStatusMessage; go:
        PrivateStatusSend; php: Message.Person.sendStatusMessage.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "verifyBlacklist": verify_blacklist, "isIncludeSender": is_include_sender, "msgRandom": msg_random,
        }
        return self._call("message.send_private_status", params, SendPrivateStatusResult, timeout)

    def send_group(
        self, *, from_user_id: str, to_group_id: Texts, object_name: str, content: str,
        to_user_id: Texts | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        disable_push: bool | Omit | None = omit, expansion: bool | Omit | None = omit,
        extra_content: TextMap | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        need_read_receipt: Literal[0, 1] | int | Omit | None = omit,
        is_counted: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendGroupResult:
        """Send a message to groups, or to chosen members of one group.

        POST /message/group/publish.json. Rate: 20 groups per second. A repeat may do it twice.

        Args:
            from_user_id: Sender user id; need not be a group member. Must own a token for push to show the
                sender. At most 64 bytes.
            to_group_id: Target group id; repeat per group. Exactly one when toUserId is given. 1 to 3 items,
                each at most 64 bytes.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            to_user_id: Directed message: members of the group that receive it; repeat per user. Only valid with
                a single toGroupId. Optional.
            push_content: Text of the offline push notification. Built-in types push even without it where the
                type has a default text; a custom type pushes only when it is given. For @ messages
                mentionedInfo.mentionedContent wins. Optional.
            push_data: Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
                Optional.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            is_persisted: Keep the message in the cloud history of the recipients (needs the cloud storage
                service). Never affects offline delivery. Optional. One of 0 (do not store), 1 (store), default
                1.
            is_mentioned: 1 marks an @ message; content must then hold mentionedInfo. With 0 the mentionedInfo
                in content is ignored. Optional. One of 0 (normal), 1 (@ message), default 0.
            content_available: iOS silent (background) push. Optional. One of 0 (off), 1 (on), default 0.
            push_ext: Push settings (title, template, vendor options) as a JSON string; see the pushExt
                structure in message_types.yaml. No effect when disablePush is true. Optional.
            disable_push: true: silent message, offline users get no push. Optional. Default False.
            expansion: Whether the message may carry extension key-values. Fixed at sending time. Optional.
                Default False.
            extra_content: Initial extension key-values, only when expansion is true. Form: JSON object
                serialised to a string. At most 100 pairs; key <= 32 chars of [A-Za-z0-9+=_-], value <= 4096
                chars. Optional. At most 100 items.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            need_read_receipt: Whether the message asks for a read receipt (read receipt v5 service). Optional.
                One of 0 (no), 1 (yes), default 0.
            is_counted: Only in SDKs: whether a client that does not know the custom type counts it as unread.
                Optional. One of 0 (no), 1 (yes), default 1.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One entry per target.
            message_uids[].group_id: Target group id.
            message_uids[].message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate counts target groups: 3 groups in one call use 3 of the 20 messages per second. Directed
        messages (toUserId): one group only, and expansion, extraContent, disablePush and pushExt are not
        supported. In the sibling API expansion, extraContent and disablePush work only when a single group is
        targeted. Not echoed to the sender nor stored in the sender history unless isIncludeSender=1. Limit of
        toUserId count is not in the readable part (an official sibling API documents 10 for directed stream
        messages). Known Issue 1 of the page could not be read. The option set of the Go SDK lets busChannel go
        out here too; it means something for ultra groups only. Go always sends pushContent and pushData, empty
        when unset. The old Python SDK writes booleans as True and False.

        Source: docs: platform-chat-api/message/send-group; java: Group.send/sendMention/sendDirection; go:
        GroupSend/GroupSendMention; php: Message.Group.send.
        """
        params = {
            "fromUserId": from_user_id, "toGroupId": to_group_id, "toUserId": to_user_id, "objectName": object_name,
            "content": content, "pushContent": push_content, "pushData": push_data,
            "isIncludeSender": is_include_sender, "isPersisted": is_persisted, "isMentioned": is_mentioned,
            "contentAvailable": content_available, "pushExt": push_ext, "disablePush": disable_push,
            "expansion": expansion, "extraContent": extra_content, "disableUpdateLastMsg": disable_update_last_msg,
            "needReadReceipt": need_read_receipt, "isCounted": is_counted, "msgRandom": msg_random,
        }
        return self._call("message.send_group", params, SendGroupResult, timeout)

    def send_group_status(
        self, *, from_user_id: str, to_group_id: Texts, object_name: str, content: str,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendGroupStatusResult:
        """Send a group status message (online members only).

        POST /statusmessage/group/publish.json. Rate: 20 groups per second. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_group_id: Target group id; repeat per group. 1 to 3 items, each at most 64 bytes.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            verify_blacklist: Sent by the Java SDK; not in the readable part of the page. Optional. One of 0 (no
                check), 1 (check), default 0.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One entry per target.
            message_uids[].group_id: Target group id.
            message_uids[].message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only members online at that moment receive it; not stored, not counted, not routed by default. 3
        groups in one call count as 3 messages. Java additionally sends isPersisted=0 and isCounted=0, as for
        private status messages. The option set of the Go SDK lets busChannel go out here too; it means
        something for ultra groups only.

        Source: docs: platform-chat-api/message/send-status-group; java: Group.sendStatusMessage; go:
        GroupStatusSend; php: Message.Group.sendStatusMessage.
        """
        params = {
            "fromUserId": from_user_id, "toGroupId": to_group_id, "objectName": object_name, "content": content,
            "verifyBlacklist": verify_blacklist, "isIncludeSender": is_include_sender, "msgRandom": msg_random,
        }
        return self._call("message.send_group_status", params, SendGroupStatusResult, timeout)

    def send_chatroom(
        self, *, from_user_id: str, to_chatroom_id: Texts, object_name: str, content: str,
        is_persisted: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        priority: Literal[0, 1, 2, 3] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendChatroomResult:
        """Send a message to one or several chatrooms.

        POST /message/chatroom/publish.json. Rate: 100 chatrooms per second. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_chatroom_id: Target chatroom id; repeat per chatroom. Recommended at most 10. 1 to 10 items, each
                at most 64 bytes.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            is_persisted: Store in the chatroom cloud history (needs the chatroom storage service). Optional.
                One of 0 (do not store), 1 (store), default 1.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            priority: Priority of this single message. Java SDK: 0 keeps the level of the type, 2 lowers a
                protected type to the normal (high) level. A third-party client lists 1 allow-list, 2 high, 3
                low; docs page part not readable. Optional. One of 0 (level of the message type), 1
                (allow-listed (unconfirmed)), 2 (high), 3 (low (unconfirmed)), default 0.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One entry per target.
            message_uids[].chatroom_id: Target chatroom id.
            message_uids[].message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate counts target chatrooms: 10 rooms in one call count as 10. The 10 is a recommendation, not a
        hard limit in the docs. The sender does not have to be in the chatroom. Chatrooms have no push and no
        unread count. Only users present in the room receive it.

        Source: docs: platform-chat-api/message/send-chatroom; java: message.chatroom.Chatroom.send; go:
        ChatRoomSend; php: Message.Chatroom.send.
        """
        params = {
            "fromUserId": from_user_id, "toChatroomId": to_chatroom_id, "objectName": object_name, "content": content,
            "isPersisted": is_persisted, "isIncludeSender": is_include_sender, "priority": priority,
            "msgRandom": msg_random,
        }
        return self._call("message.send_chatroom", params, SendChatroomResult, timeout)

    def broadcast_chatrooms(
        self, *, from_user_id: str, object_name: str, content: str,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Send one message to all chatrooms of the app.

        POST /message/chatroom/broadcast.json. Rate: 1 requests per second. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Service must be enabled, otherwise API code 1009. While not enabled, exceeding the rate still
        answers HTTP 429 / 1008. Never stored in chatroom history, does not keep a chatroom alive, only users
        currently inside receive it.

        Source: docs: platform-chat-api/message/send-chatroom-broadcast; java: Chatroom.broadcast; go:
        ChatRoomBroadcast; php: Message.Chatroom.broadcast.
        """
        params = {
            "fromUserId": from_user_id, "objectName": object_name, "content": content,
            "isIncludeSender": is_include_sender,
        }
        return self._call("message.broadcast_chatrooms", params, Acknowledgement, timeout)

    def send_ultragroup(
        self, *, from_user_id: str, to_group_ids: Texts, object_name: str, content: str,
        to_user_ids: Texts | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_counted: Literal[0, 1] | int | Omit | None = omit,
        is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, bus_channel: str | Omit | None = omit,
        expansion: bool | Omit | None = omit, extra_content: TextMap | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, unread_count_flag: bool | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> SendUltragroupResult:
        """Send a message to ultra groups (one channel).

        POST /message/ultragroup/publish.json. Rate: 100 groups per second and 20 messages per second. A repeat
        may do it twice.

        Args:
            from_user_id: Sender user id; need not be a member. At most 64 bytes.
            to_group_ids: Target ultra group ids. Exactly one for a directed message. 1 to 3 items.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            to_user_ids: Directed message: members that receive it; only with a single group and a single
                channel. In a private channel only users of that channel get it. Optional.
            push_content: Text of the offline push notification. Built-in types push even without it where the
                type has a default text; a custom type pushes only when it is given. Optional.
            push_data: Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
                Optional.
            push_ext: Push settings (title, template, vendor options) as a JSON string; see the pushExt
                structure in message_types.yaml. No effect when disablePush is true. Optional.
            is_persisted: Keep the message in the cloud history of the recipients (needs the cloud storage
                service). Never affects offline delivery. Optional. One of 0 (do not store), 1 (store), default
                1.
            is_counted: Whether it counts as unread while the user is offline. Optional. One of 0 (no), 1 (yes),
                default 1.
            is_mentioned: 1 marks an @ message; content must then hold mentionedInfo. Optional. One of 0
                (normal), 1 (@ message), default 0.
            content_available: iOS silent (background) push. Optional. One of 0 (off), 1 (on), default 0.
            bus_channel: Channel id, letters and digits only. If the group has no such channel the message is
                not delivered. Optional. At most 20 characters.
            expansion: Whether the message may carry extension key-values. Fixed at sending time. Optional.
                Default False.
            extra_content: Initial extension key-values, JSON object serialised to a string; only when expansion
                is true. Optional. At most 100 items.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            unread_count_flag: Only the Go SDK sends it (always, false or true); meaning not documented.
                Optional.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One entry per target.
            message_uids[].group_id: Ultra group id.
            message_uids[].message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body. Parameter names are plural: toGroupIds / toUserIds. Two limits apply: 100 ultra group
        messages per second per app, 20 per second per channel (per group when no channel is given); 3 groups
        count as 3 messages. Unlike groups the sender always receives the message and it is stored in the sender
        history. Without busChannel the message goes to channel RCDefault on apps that enabled ultra groups on
        or after 2022-10-13; older apps: the message belongs to no channel. Content can be changed later with
        /ultragroup/msg/modify.json. Go writes isPersisted, isCounted, isMentioned and contentAvailable as
        strings ("1"), Java and PHP as numbers. extraContent is JSON text inside the JSON body in both Java and
        Go. disablePush was not seen for ultra groups in Java or Go.

        Source: docs: platform-chat-api/message/send-ultragroup; docs: doc.rongcloud.cn
        imserver/server/v1/message/send-ultragroup; java: message.ultragroup.UltraGroup.send; go:
        UGMessagePublish; php: Message.Ultragroup.send.
        """
        params = {
            "fromUserId": from_user_id, "toGroupIds": to_group_ids, "toUserIds": to_user_ids, "objectName": object_name,
            "content": content, "pushContent": push_content, "pushData": push_data, "pushExt": push_ext,
            "isPersisted": is_persisted, "isCounted": is_counted, "isMentioned": is_mentioned,
            "contentAvailable": content_available, "busChannel": bus_channel, "expansion": expansion,
            "extraContent": extra_content, "disableUpdateLastMsg": disable_update_last_msg,
            "unreadCountFlag": unread_count_flag, "msgRandom": msg_random,
        }
        return self._call("message.send_ultragroup", params, SendUltragroupResult, timeout)

    def send_system(
        self, *, from_user_id: str, to_user_id: Texts, object_name: str, content: str,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit, count: int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        disable_push: bool | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        is_counted: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendSystemResult:
        """Send a system notification message to users.

        POST /message/system/publish.json. Rate: 100 recipients per second. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_user_id: Recipient user id; repeat per recipient. 1 to 100 items, each at most 64 bytes.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            push_content: Text of the offline push notification. Built-in types push even without it where the
                type has a default text; a custom type pushes only when it is given. Optional.
            push_data: Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
                Optional.
            count: Only the Go SDK sends it (always, also 0): iOS badge as in message.send_private. Optional.
            is_persisted: Keep the message in the cloud history of the recipients (needs the cloud storage
                service). Never affects offline delivery. Optional. One of 0 (do not store), 1 (store), default
                1.
            content_available: iOS silent (background) push. Optional. One of 0 (off), 1 (on), default 0.
            push_ext: Push settings (title, template, vendor options) as a JSON string; see the pushExt
                structure in message_types.yaml. No effect when disablePush is true. Optional.
            disable_push: true: silent message, offline users get no push. Optional. Default False.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            is_counted: Only in SDKs: whether a client that does not know the custom type counts it as unread.
                Optional. One of 0 (no), 1 (yes), default 1.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One entry per target.
            message_uids[].user_id: Recipient user id.
            message_uids[].message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Conversation type SYSTEM (6); the conversation target id on the client is fromUserId; users
        cannot reply. Rate counts recipients: 100 users in one call use the whole 100 per second. Recall with
        /message/recall.json conversationType=6. A 2021 page marked pushContent as required; current SDKs send
        it optionally. Whether messageUIDs is returned for system messages is not confirmed by a page. The
        option set of the Go SDK lets busChannel go out here too; it means something for ultra groups only. Go
        always sends pushContent and pushData, empty when unset.

        Source: docs: platform-chat-api/system/send-private; docs: v4-platform/views/im/server/system/private
        (2021); java: MsgSystem.send; go: SystemSend; php: Message.System.send.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "pushContent": push_content, "pushData": push_data, "count": count, "isPersisted": is_persisted,
            "contentAvailable": content_available, "pushExt": push_ext, "disablePush": disable_push,
            "disableUpdateLastMsg": disable_update_last_msg, "isCounted": is_counted, "msgRandom": msg_random,
        }
        return self._call("message.send_system", params, SendSystemResult, timeout)

    def send_system_template(
        self, *, from_user_id: str, to_user_id: Texts, object_name: str, content: str, values: JsonObjects,
        push_content: Texts, push_data: Texts | Omit | None = omit, push_ext: Texts | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, disable_push: bool | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendSystemTemplateResult:
        """Send a system notification template message.

        POST /message/system/publish_template.json. Rate: 100 recipients per second. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_user_id: Recipient user ids. 1 to 100 items.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Shared body with placeholders, JSON serialised to a string. At most 131072 bytes.
            values: One object per recipient, aligned with toUserId; keys are placeholders with braces. 1 to 100
                items.
            push_content: One push text per recipient, aligned with toUserId. 1 to 100 items.
            push_data: One push payload per recipient, aligned with toUserId. Optional. At most 100 items.
            push_ext: Push settings, one pushExt JSON string per recipient. In the Java model only, and never
                sent under this key (see notes). Optional. At most 100 items.
            verify_blacklist: Only the Go SDK sends it; meaning as in message.send_private_template. Optional.
                One of 0 (no check), 1 (check), default 0.
            content_available: iOS silent (background) push. Optional. One of 0 (off), 1 (on), default 0.
            disable_push: Only the Go SDK sends it; meaning as in message.send_private_template. Optional.
                Default False.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One entry per target.
            message_uids[].user_id: Recipient user id.
            message_uids[].message_uid: Unique message id, of the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body. At most 100 recipients. Same placeholder rules as the private template. Rate null: the
        rate line was outside the readable part; the plain system endpoint documents 100 recipients per second.
        isPersisted is probably accepted but was not seen. Go writes disableUpdateLastMsg as the string "true".
        The setter of the Java template model writes pushExt into pushData, so the value goes out under the key
        pushData and replaces it; Go and PHP have no such field. Whether the server reads pushExt here is
        therefore unproven. The option set of the Go SDK lets busChannel go out here too; it means something for
        ultra groups only.

        Source: docs: platform-chat-api/system/send-private-template; java: MsgSystem.sendTemplate; go:
        SystemSendTemplate; php: Message.System.sendTemplate.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "values": values, "pushContent": push_content, "pushData": push_data, "pushExt": push_ext,
            "verifyBlacklist": verify_blacklist, "contentAvailable": content_available, "disablePush": disable_push,
            "disableUpdateLastMsg": disable_update_last_msg, "msgRandom": msg_random,
        }
        return self._call("message.send_system_template", params, SendSystemTemplateResult, timeout)

    def broadcast(
        self, *, from_user_id: str, object_name: str, content: str, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, push_ext: JsonObject | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit,
        os: Literal["iOS", "Android"] | str | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> BroadcastResult:
        """Broadcast a system message to all users of the app.

        POST /message/broadcast.json. Rate: 2 requests per hour and 3 requests per day. A repeat may do it
        twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            push_content: Text of the offline push notification. Built-in types push even without it where the
                type has a default text; a custom type pushes only when it is given. Optional.
            push_data: Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
                Optional.
            push_ext: Push settings (title, template, vendor options) as a JSON string; see the pushExt
                structure in message_types.yaml. No effect when disablePush is true. Optional.
            content_available: iOS silent (background) push. Optional. One of 0 (off), 1 (on), default 0.
            os: Restrict to a platform (Java SDK: iOS or Android); absent means all. Optional. One of iOS (iOS
                users), Android (Android users).
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Unique id of the broadcast message (Java/Go SDK).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Broadcast service must be enabled (1009 otherwise; HTTP 429/1008 when hammered). Clients pull
        broadcasts on a timer: up to 3 minutes delay. Conversation type SYSTEM, target id fromUserId. Not stored
        in cloud history by default, not routed by callbacks. 2 per hour and 3 per day read on the 2021 page
        (which also says 2000 targets per second are processed); the rate line of the current page was not
        readable but the recall and /push.json pages give the same figures. Go, Java and PHP also recall a
        broadcast through this path, with objectName RC:RcCmd and content
        {messageUId,conversationType,isAdmin,isDelete}; conversationType is the number 6 in Go and PHP and the
        string "6" in Java, isAdmin and isDelete are strings in the PHP example.

        Source: docs: platform-chat-api/system/send-message-broadcast-to-all; docs:
        v4-platform/views/im/server/system/broadcast (2021); docs:
        platform-chat-api/system/broadcast-and-push-about; java: MsgSystem.broadcast; go: SystemBroadcast; php:
        Message.Broadcast.recall.
        """
        params = {
            "fromUserId": from_user_id, "objectName": object_name, "content": content, "pushContent": push_content,
            "pushData": push_data, "pushExt": push_ext, "contentAvailable": content_available, "os": os,
            "disableUpdateLastMsg": disable_update_last_msg, "msgRandom": msg_random,
        }
        return self._call("message.broadcast", params, BroadcastResult, timeout)

    def broadcast_online(
        self, *, from_user_id: str, object_name: str, content: str, disable_update_last_msg: bool | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> BroadcastOnlineResult:
        """Broadcast a system message to users currently online.

        POST /message/online/broadcast.json. Rate: 60 requests per minute. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Unique id of the broadcast message (Java/Go SDK).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rate not in the readable part: unknown. Broadcast service required (1009). Clients pull on a
        timer, up to 3 minutes delay; clients that come online within 10 minutes still get it, later ones never
        do. Cannot be recalled. No push parameters.

        Source: docs: platform-chat-api/system/send-message-broadcast-online; java: MsgSystem.onlineBroadcast;
        go: OnlineBroadcast; php: Message.System.onlineBroadcast.
        """
        params = {
            "fromUserId": from_user_id, "objectName": object_name, "content": content,
            "disableUpdateLastMsg": disable_update_last_msg, "msgRandom": msg_random,
        }
        return self._call("message.broadcast_online", params, BroadcastOnlineResult, timeout)

    def recall_broadcast(
        self, *, from_user_id: str, message_uid: str, sent_time: int | Omit | None = omit,
        is_admin: Literal[0, 1] | int | Omit | None = omit, is_delete: Literal[0, 1] | int | Omit | None = omit,
        extra: str | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        timeout: float | None = None,
    ) -> RecallBroadcastResult:
        """Recall a broadcast sent to all users.

        POST /message/broadcast/recall.json. Rate: 2 requests per hour and 3 requests per day. A repeat may do
        it twice.

        Args:
            from_user_id: Sender of the broadcast.
            message_uid: Message id; docs: only obtainable from the history log (field msgUID).
            sent_time: Send time in ms (history log field dateTime). Chinese page: required; English page:
                optional; Java sends it when set. Optional.
            is_admin: 1: the client shows the recall as done by an administrator. Optional. One of 0 (no), 1
                (yes), default 0.
            is_delete: 0: replaced by a recall notice; 1: removed without a notice. Optional. One of 0 (replace
                with notice), 1 (delete silently), default 0.
            extra: Free extension text. Optional.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Go parses a messageUID here; not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: At most 2 per hour and 3 per calendar day. Recalls messages of /message/broadcast.json and
        /push.json (by tag or by package). The recall is itself a stored command message; clients replace the
        original by RC:RcNtf. The request example on the page wrongly shows POST /message/recall.json.

        Source: docs: platform-chat-api/system/recall-message-broadcast-to-all; java: MsgSystem.recallBroadcast;
        go: MessageBroadcastRecallByMessageUID.
        """
        params = {
            "fromUserId": from_user_id, "messageUID": message_uid, "sentTime": sent_time, "isAdmin": is_admin,
            "isDelete": is_delete, "extra": extra, "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("message.recall_broadcast", params, RecallBroadcastResult, timeout)

    def send_private_stream(
        self, *, from_user_id: str, to_user_id: str, object_name: str, content: JsonObject,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, extra_content: TextMap | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> SendPrivateStreamResult:
        """Send one packet of a one-to-one stream message.

        POST /v3/message/private/publish_stream.json. Rate: 100 requests per second. A repeat may do it twice.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_user_id: Recipient user id (a single one). At most 64 bytes.
            object_name: Always RC:StreamMsg. At most 32 characters, default RC:StreamMsg.
            content: Stream body, RC:StreamMsg content as a JSON object. Docs: 128 KB per send; sibling SDK: 128
                KB for all packets together. At most 131072 bytes.
                `content.content`: Text fragment of this packet. String, required.
                `content.seq`: Packet number, from 1, strictly increasing and continuous. Long, required.
                `content.complete`: true on the last packet. Bool, required.
                `content.completeReason`: Application-defined reason code, only with complete=true. Int,
                    optional.
                `content.type`: Format of the text, e.g. text, markdown, html; first packet only. String,
                    optional, default text.
                `content.messageUID`: Id of the stream; required from the second packet on. String, required in
                    some cases.
                `content.mentionedInfo`: @ structure (group), first packet only. Object, optional.
                `content.user`: Sender info, first packet only. Object, optional.
                `content.extra`: Extension text, first packet only. String, optional.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            is_persisted: Keep the message in the cloud history of the recipients (needs the cloud storage
                service). Never affects offline delivery. Optional. One of 0 (do not store), 1 (store), default
                1.
            extra_content: Initial extension key-values as a JSON object; can be changed later through the
                expansion API. Optional. At most 100 items.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the stream (field name inferred; response part not readable).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body; content is a JSON object, not a string. One stream = several calls with the same
        messageUID. First packet has no messageUID; the server answers the id which later packets must carry.
        seq starts at 1 and grows by 1 without gaps; complete=true ends the stream. type, user, mentionedInfo,
        extra count on the first packet only. 128 KB for all packets together. More than 30 s without a packet:
        the server ends the stream (stopReason 29003); more than 30 minutes in all: truncated, later data
        dropped (stopReason 29004). Content-Type application/json;charset=UTF-8. Clients from 5.16.0. content.*
        fields come from a third-party Go client written from the docs and from a third-party TypeScript client;
        they are not in official RongCloud server SDKs; the generated SDKs of the sibling product Nexconn (same
        vendor) agree.

        Source: docs: platform-chat-api/message/send-private-stream; sibling: docs.nexconn.ai
        message/send-stream-message-about; third-party: feymanlee/rongcloud-go message/content.go; sibling:
        nexconn-server-sdk StreamMessageContent.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "isIncludeSender": is_include_sender, "isPersisted": is_persisted, "extraContent": extra_content,
            "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("message.send_private_stream", params, SendPrivateStreamResult, timeout)

    def send_group_stream(
        self, *, from_user_id: str, to_group_id: str, object_name: str, content: JsonObject,
        to_user_id: Texts | Omit | None = omit, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        extra_content: TextMap | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendGroupStreamResult:
        """Send one packet of a group stream message.

        POST /v3/message/group/publish_stream.json. Rate: 100 requests per second (not documented; the
        platform's default). A repeat may do it twice. Known from official SDKs only.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_group_id: Target group id (a single one). At most 64 bytes.
            object_name: Always RC:StreamMsg. At most 32 characters, default RC:StreamMsg.
            content: Stream body, RC:StreamMsg content as a JSON object. Docs: 128 KB per send; sibling SDK: 128
                KB for all packets together. At most 131072 bytes.
                `content.content`: Text fragment of this packet. String, required.
                `content.seq`: Packet number, from 1, strictly increasing and continuous. Long, required.
                `content.complete`: true on the last packet. Bool, required.
                `content.completeReason`: Application-defined reason code, only with complete=true. Int,
                    optional.
                `content.type`: Format of the text, e.g. text, markdown, html; first packet only. String,
                    optional, default text.
                `content.messageUID`: Id of the stream; required from the second packet on. String, required in
                    some cases.
                `content.mentionedInfo`: @ structure (group), first packet only. Object, optional.
                `content.user`: Sender info, first packet only. Object, optional.
                `content.extra`: Extension text, first packet only. String, optional.
            to_user_id: Directed stream: members that receive it. Name on the RongCloud wire unconfirmed; the
                sibling Nexconn API calls it toUserIds, at most 10. Optional. At most 10 items.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            is_persisted: Keep the message in the cloud history of the recipients (needs the cloud storage
                service). Never affects offline delivery. Optional. One of 0 (do not store), 1 (store), default
                1.
            is_mentioned: 1 marks an @ message. Optional. One of 0 (normal), 1 (@ message), default 0.
            extra_content: Initial extension key-values as a JSON object. Optional. At most 100 items.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the stream (field name inferred).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body; content is a JSON object, not a string. One stream = several calls with the same
        messageUID. First packet has no messageUID; the server answers the id which later packets must carry.
        seq starts at 1 and grows by 1 without gaps; complete=true ends the stream. type, user, mentionedInfo,
        extra count on the first packet only. 128 KB for all packets together. More than 30 s without a packet:
        the server ends the stream (stopReason 29003); more than 30 minutes in all: truncated, later data
        dropped (stopReason 29004). Page not found; rate unknown (private stream: 100 per second).

        Source: official integration page (list of JSON endpoints); third-party TypeScript client; sibling:
        nexconn-server-sdk GroupChannelStreamMessageSendRequest.
        """
        params = {
            "fromUserId": from_user_id, "toGroupId": to_group_id, "toUserId": to_user_id, "objectName": object_name,
            "content": content, "isIncludeSender": is_include_sender, "isPersisted": is_persisted,
            "isMentioned": is_mentioned, "extraContent": extra_content, "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("message.send_group_stream", params, SendGroupStreamResult, timeout)

    def get_stream(self, *, message_uid: str, timeout: float | None = None) -> GetStreamResult:
        """Query the content of a stream message.

        POST /v3/message/get_stream.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm.

        Args:
            message_uid: Id of the stream message (parameter name unconfirmed).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Merged stream content; structure unknown.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Listed as a JSON endpoint on the official integration page; its own page was not found. Parameter
        and response names are unconfirmed.

        Source: official integration page (list of JSON endpoints).
        """
        return self._call("message.get_stream", {"messageUID": message_uid}, GetStreamResult, timeout)

    def recall(
        self, *, from_user_id: str, conversation_type: Literal[1, 2, 3, 4, 6, 10] | int, target_id: str,
        message_uid: str, bus_channel: str | Omit | None = omit, sent_time: int | Omit | None = omit,
        is_admin: Literal[0, 1] | int | Omit | None = omit, is_delete: Literal[0, 1] | int | Omit | None = omit,
        disable_push: bool | Omit | None = omit, extra: str | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Recall a sent message.

        POST /message/recall.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            from_user_id: Sender of the message (the recall operator). At most 64 bytes.
            conversation_type: Conversation type. One of 1 (private), 2 (discussion (legacy SDK only)), 3
                (group), 4 (chatroom), 6 (system), 10 (ultra group).
            target_id: User, group, chatroom, system target or ultra group id according to conversationType. At
                most 64 bytes.
            message_uid: Unique message id, from the send response or the routing callback (msgUID).
            bus_channel: Ultra group channel. Must be given exactly when the message was sent with a channel.
                Required in some cases. At most 20 characters.
            sent_time: Send time in ms. Java sends it only when set; Go requires it. Optional.
            is_admin: 1: shown as recalled by an administrator. Optional. One of 0 (no), 1 (yes), default 0.
            is_delete: 0: replaced by a recall notice; 1: removed silently. Optional. One of 0 (replace with
                notice), 1 (delete silently), default 0.
            disable_push: true: silent message, offline users get no push. Optional. Default False.
            extra: Free extension text. Optional.
            disable_update_last_msg: true: the message does not become the last message of the conversation in
                the client conversation list. Only for messages the client stores. Optional. Default False.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: A recall is itself a command message (RC:RcCmd) that is stored in history; clients delete the
        original and generate RC:RcNtf. No service has to be enabled. Works for messages of private, group,
        chatroom, system, ultra group. disablePush and extra are documented by the sibling API as unsupported
        for chatroom / ultra group. No time limit is documented for the server API.

        Source: docs: platform-chat-api/message/msgrecall; docs: platform-chat-api/system/recall-system-message;
        java: Private/Group/Chatroom/MsgSystem/UltraGroup.recall; go: *Recall; php: Message.Chatroom.recall.
        """
        params = {
            "fromUserId": from_user_id, "conversationType": conversation_type, "targetId": target_id,
            "busChannel": bus_channel, "messageUID": message_uid, "sentTime": sent_time, "isAdmin": is_admin,
            "isDelete": is_delete, "disablePush": disable_push, "extra": extra,
            "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("message.recall", params, Acknowledgement, timeout)

    def modify_private(
        self, *, from_user_id: str, target_id: str, msg_uid: str, content: str, object_name: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the content of a sent one-to-one message.

        POST /message/private/modify.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            from_user_id: Sender of the original message. At most 64 bytes.
            target_id: Recipient of the original message. At most 64 bytes.
            msg_uid: Unique id of the original message. At most 64 bytes.
            content: New message body, serialised to a string. At most 131072 bytes.
            object_name: Message type; mainly for custom types. Optional. At most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the Java SDK of 2026-03 (feature "modifyMsg"); no page was found; the sibling API has the
        same operation (direct/group-channel message/update) without objectName. The objectName is sent when
        known; content keeps the original type. Rate unknown.

        Source: java: Private.modify.
        """
        params = {
            "fromUserId": from_user_id, "targetId": target_id, "msgUID": msg_uid, "objectName": object_name,
            "content": content,
        }
        return self._call("message.modify_private", params, Acknowledgement, timeout)

    def modify_group(
        self, *, from_user_id: str, group_id: str, msg_uid: str, content: str, object_name: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the content of a sent group message.

        POST /message/group/modify.json. Rate: 100 requests per second (not documented; the platform's default).
        It may be repeated without harm. Known from official SDKs only.

        Args:
            from_user_id: Sender of the original message. At most 64 bytes.
            group_id: Group of the original message. At most 64 bytes.
            msg_uid: Unique id of the original message. At most 64 bytes.
            content: New message body, serialised to a string. At most 131072 bytes.
            object_name: Message type; mainly for custom types. Optional. At most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only in the Java SDK of 2026-03 (feature "modifyMsg"); no page was found; the sibling API has the
        same operation (direct/group-channel message/update) without objectName. The objectName is sent when
        known; content keeps the original type. Rate unknown. Note groupId here versus targetId in the private
        variant.

        Source: java: Group.modify.
        """
        params = {
            "fromUserId": from_user_id, "groupId": group_id, "msgUID": msg_uid, "objectName": object_name,
            "content": content,
        }
        return self._call("message.modify_group", params, Acknowledgement, timeout)

    def modify_ultragroup(
        self, *, group_id: str, from_user_id: str, msg_uid: str, content: str, bus_channel: str | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the content of a sent ultra group message.

        POST /ultragroup/msg/modify.json. Rate: 100 requests per minute. It may be repeated without harm. Known
        from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 bytes.
            from_user_id: Sender of the message. At most 64 bytes.
            msg_uid: Unique id of the message.
            content: New body; the message type cannot change. At most 131072 bytes.
            bus_channel: Channel the message was sent to. Required in some cases. At most 20 characters.
            msg_random: Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
                value within 1 minute is answered with an error. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The type of the message cannot be changed. Rate null: RongCloud page not found; the sibling
        Nexconn page (community-channel/message/update) gives 100 per minute. There the channel is required
        unless the message is in RCDefault. Go sends an empty busChannel when only msgRandom is set.

        Source: go: UGMessageModify; docs: platform-chat-api/message/send-ultragroup (mentions it); sibling:
        docs.nexconn.ai community-channel/modify-message.
        """
        params = {
            "groupId": group_id, "fromUserId": from_user_id, "msgUID": msg_uid, "content": content,
            "busChannel": bus_channel, "msgRandom": msg_random,
        }
        return self._call("message.modify_ultragroup", params, Acknowledgement, timeout)

    def get_ultragroup(
        self, *, group_id: str, msgs: JsonArray, bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetUltragroupResult:
        """Fetch ultra group messages by id.

        POST /ultragroup/msg/get.json. Rate: 5 requests per second. It may be repeated without harm. Known from
        official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 bytes.
            msgs: JSON array string of {msgUID, busChannel}.
                `msgs[].msgUID`: Message id. String, required.
                `msgs[].busChannel`: Channel of the message. String, optional, at most 20 characters.
            bus_channel: Channel given once for all (Go option). Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages found.
            data[].from_user_id: Sender.
            data[].group_id: Ultra group id.
            data[].sent_time: Send time, ms.
            data[].bus_channel: Channel.
            data[].msg_uid: Message id.
            data[].object_name: Message type.
            data[].content: Body.
            data[].expansion: Extensible or not.
            data[].extra_content: Extension key-values as JSON.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found; limit of items per call unknown. msgs is a JSON string inside a form field.

        Source: go: UGMessageGet / UGMessageGetObj.
        """
        params = {
            "groupId": group_id, "msgs": msgs, "busChannel": bus_channel,
        }
        return self._call("message.get_ultragroup", params, GetUltragroupResult, timeout)

    def clean_history(
        self, *, conversation_type: Literal[1, 3, 4, 6] | int, from_user_id: str, target_id: str,
        msg_timestamp: int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Clear the cloud history of a conversation up to a time.

        POST /conversation/message/history/clean.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Conversation type. One of 1 (private), 3 (group), 4 (chatroom), 6 (system).
            from_user_id: Private, group, system: user whose view is cleared. Chatroom: operator; the history is
                cleared for everybody. At most 64 bytes.
            target_id: Target conversation id. At most 64 bytes.
            msg_timestamp: Clear everything before this ms timestamp; absent clears the whole conversation.
                (2021 page: required but may be empty.). Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs cloud storage. One-sided for private/group/system, global for chatroom. Does not touch
        offline messages not yet received, nor the multi-device compensation (1 calendar day) unless a ticket
        enables that. The 2021 page said chatroom was not supported; the current one supports it.

        Source: docs: platform-chat-api/message/delete; docs: v4-platform/views/im/server/message/delete (2021);
        java: History.clean; go: ConversationMessageHistoryClean; php: Message.History.clean.
        """
        params = {
            "conversationType": conversation_type, "fromUserId": from_user_id, "targetId": target_id,
            "msgTimestamp": msg_timestamp,
        }
        return self._call("message.clean_history", params, Acknowledgement, timeout)

    def get_history_log(self, *, date: str, timeout: float | None = None) -> GetHistoryLogResult:
        """Get the download address of the message log of one hour.

        POST /message/history.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            date: Hour of the log, YYYYMMDDHH (e.g. 2014010101 is 01:00 to 02:00). In the time zone of the data
                centre: Beijing time in Beijing, UTC in Singapore. At most 10 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            url: Download address of the compressed log; empty when there is no log.
            date: The hour that was asked.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Service must be enabled (1009 otherwise). Log of an hour appears after the hour ends, normally
        within one more hour. Logs are kept 3 days. Contains private, discussion, group, ultra group, chatroom,
        customer service, system messages of the whole app; no filter by user. Rate null: outside the readable
        part.

        Source: docs: platform-chat-api/message/get-message-history-log; java: History.get; go: HistoryGet; php:
        Message.History.get.
        """
        return self._call("message.get_history_log", {"date": date}, GetHistoryLogResult, timeout)

    def delete_history_log(self, *, date: str, timeout: float | None = None) -> Acknowledgement:
        """Delete the message log of one hour.

        POST /message/history/delete.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            date: Hour of the log, YYYYMMDDHH (e.g. 2014010101 is 01:00 to 02:00). In the time zone of the data
                centre: Beijing time in Beijing, UTC in Singapore. At most 10 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The file disappears for good within 10 minutes after success. Only the log file is deleted, not
        the cloud history.

        Source: docs: platform-chat-api/message/delete-message-history-log; java: History.remove; go:
        HistoryRemove; php: Message.History.remove.
        """
        return self._call("message.delete_history_log", {"date": date}, Acknowledgement, timeout)

    def query_private_history(
        self, *, user_id: str, target_id: str, start_time: int, end_time: int, include_start: bool,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryPrivateHistoryResult:
        """Query the cloud history of a private conversation.

        POST /v3/message/private/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose view is queried. At most 64 bytes.
            target_id: Peer user id. At most 64 bytes.
            start_time: Start, ms.
            end_time: End, ms.
            include_start: Whether a message exactly at startTime is included.
            page_size: Messages per page, 1 to 100. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages.
            data[].target_id: Conversation id.
            data[].from_user_id: Sender.
            data[].message_uid: Message id.
            data[].msg_time: Time, ms.
            data[].object_name: Message type.
            data[].content: Body.
            data[].expansion: Extensible.
            data[].extra_content: Extension key-values as JSON.
            data[].bus_channel: Channel, ultra group only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body. Page not found; rate unknown. A vendor help article says at most 14 days per query and
        newest first (written for the sibling product). Go sends every value as a JSON string (numbers and bool
        too), Java sends native JSON types: the server accepts both according to the SDKs. Needs cloud storage.
        Go additionally leaves includeStart out of its checks; Java requires it. The window wins over pageSize
        when it holds fewer messages. Java and Go share one model with the ultra group query, so busChannel goes
        out when it is set; it has no meaning here. The PHP example sends no pageSize.

        Source: java: History.query*HistoryMessage; go: GetPrivateHistoryMessage; php: v3/message/private/query.
        """
        params = {
            "userId": user_id, "targetId": target_id, "startTime": start_time, "endTime": end_time,
            "pageSize": page_size, "includeStart": include_start,
        }
        return self._call("message.query_private_history", params, QueryPrivateHistoryResult, timeout)

    def query_group_history(
        self, *, user_id: str, target_id: str, start_time: int, end_time: int, include_start: bool,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryGroupHistoryResult:
        """Query the cloud history of a group conversation.

        POST /v3/message/group/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose view is queried. At most 64 bytes.
            target_id: Group id. At most 64 bytes.
            start_time: Start, ms.
            end_time: End, ms.
            include_start: Whether a message exactly at startTime is included.
            page_size: Messages per page, 1 to 100. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages.
            data[].target_id: Conversation id.
            data[].from_user_id: Sender.
            data[].message_uid: Message id.
            data[].msg_time: Time, ms.
            data[].object_name: Message type.
            data[].content: Body.
            data[].expansion: Extensible.
            data[].extra_content: Extension key-values as JSON.
            data[].bus_channel: Channel, ultra group only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body. Page not found; rate unknown. A vendor help article says at most 14 days per query and
        newest first (written for the sibling product). Go sends every value as a JSON string (numbers and bool
        too), Java sends native JSON types: the server accepts both according to the SDKs. Needs cloud storage.
        Go additionally leaves includeStart out of its checks; Java requires it. The window wins over pageSize
        when it holds fewer messages. Java and Go share one model with the ultra group query, so busChannel goes
        out when it is set; it has no meaning here. The PHP example sends no pageSize.

        Source: java: History.query*HistoryMessage; go: GetGroupHistoryMessage; php: v3/message/group/query.
        """
        params = {
            "userId": user_id, "targetId": target_id, "startTime": start_time, "endTime": end_time,
            "pageSize": page_size, "includeStart": include_start,
        }
        return self._call("message.query_group_history", params, QueryGroupHistoryResult, timeout)

    def query_ultragroup_history(
        self, *, user_id: str, target_id: str, start_time: int, end_time: int, include_start: bool,
        bus_channel: str | Omit | None = omit, page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryUltragroupHistoryResult:
        """Query the cloud history of a ultragroup conversation.

        POST /v3/message/ultragroup/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose view is queried. At most 64 bytes.
            target_id: Ultra group id. At most 64 bytes.
            start_time: Start, ms.
            end_time: End, ms.
            include_start: Whether a message exactly at startTime is included.
            bus_channel: Ultra group channel. Optional. At most 20 characters.
            page_size: Messages per page, 1 to 100. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages.
            data[].target_id: Conversation id.
            data[].from_user_id: Sender.
            data[].message_uid: Message id.
            data[].msg_time: Time, ms.
            data[].object_name: Message type.
            data[].content: Body.
            data[].expansion: Extensible.
            data[].extra_content: Extension key-values as JSON.
            data[].bus_channel: Channel, ultra group only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body. Page not found; rate unknown. A vendor help article says at most 14 days per query and
        newest first (written for the sibling product). Go sends every value as a JSON string (numbers and bool
        too), Java sends native JSON types: the server accepts both according to the SDKs. Needs cloud storage.
        Go additionally leaves includeStart out of its checks; Java requires it. The window wins over pageSize
        when it holds fewer messages.

        Source: java: History.query*HistoryMessage; go: GetUltraGroupHistoryMessage; php:
        v3/message/ultragroup/query.
        """
        params = {
            "userId": user_id, "targetId": target_id, "busChannel": bus_channel, "startTime": start_time,
            "endTime": end_time, "pageSize": page_size, "includeStart": include_start,
        }
        return self._call("message.query_ultragroup_history", params, QueryUltragroupHistoryResult, timeout)

    def query_chatroom_history(
        self, *, user_id: str, target_id: str, start_time: int, end_time: int, include_start: bool,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryChatroomHistoryResult:
        """Query the cloud history of a chatroom conversation.

        POST /v3/message/chatroom/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose view is queried. At most 64 bytes.
            target_id: Chatroom id. At most 64 bytes.
            start_time: Start, ms.
            end_time: End, ms.
            include_start: Whether a message exactly at startTime is included.
            page_size: Messages per page, 1 to 100. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages.
            data[].target_id: Conversation id.
            data[].from_user_id: Sender.
            data[].message_uid: Message id.
            data[].msg_time: Time, ms.
            data[].object_name: Message type.
            data[].content: Body.
            data[].expansion: Extensible.
            data[].extra_content: Extension key-values as JSON.
            data[].bus_channel: Channel, ultra group only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body. Page not found; rate unknown. A vendor help article says at most 14 days per query and
        newest first (written for the sibling product). Go sends every value as a JSON string (numbers and bool
        too), Java sends native JSON types: the server accepts both according to the SDKs. Needs cloud storage.
        Go additionally leaves includeStart out of its checks; Java requires it. The window wins over pageSize
        when it holds fewer messages. Java and Go share one model with the ultra group query, so busChannel goes
        out when it is set; it has no meaning here. The PHP example sends no pageSize.

        Source: java: History.query*HistoryMessage; go: GetChatroomHistoryMessage; php:
        v3/message/chatroom/query.
        """
        params = {
            "userId": user_id, "targetId": target_id, "startTime": start_time, "endTime": end_time,
            "pageSize": page_size, "includeStart": include_start,
        }
        return self._call("message.query_chatroom_history", params, QueryChatroomHistoryResult, timeout)

    def search_ultragroup_history(
        self, *, group_id: str, bus_channel: str, start_time: int, end_time: int,
        from_user_id: str | Omit | None = omit, page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> SearchUltragroupHistoryResult:
        """Search the history of an ultra group channel by time.

        POST /ultragroup/hismsg/query.json. Rate: 100 requests per minute. It may be repeated without harm.
        Known from official SDKs only.

        Args:
            group_id: Ultra group id. At most 64 bytes.
            bus_channel: Channel id. At most 20 characters.
            start_time: Start, ms (exclusive).
            end_time: End, ms (inclusive). At most 14 days after startTime.
            from_user_id: Only messages of this sender. Optional. At most 64 bytes.
            page_size: 1 to 100. Optional. Default 20.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages, ascending by time.
            data[].group_id: Ultra group id.
            data[].bus_channel: Channel.
            data[].from_user_id: Sender.
            data[].msg_uid: Message id.
            data[].msg_time: Time, ms.
            data[].object_name: Message type.
            data[].conversion_type: Conversation type (sic: the wire name is misspelled), 10.
            data[].content: Body.
            data[].expansion: Extensible.
            data[].extra_content: Extension key-values as JSON.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Result is startTime < t <= endTime ascending. Messages that belong to no channel cannot be found.
        Cloud storage of ultra groups is 7 days by default.

        Source: go: UGHistoryQuery (rate and semantics in its comment); sibling: docs.nexconn.ai
        community-channel/query-history-messages.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "startTime": start_time, "endTime": end_time,
            "fromUserId": from_user_id, "pageSize": page_size,
        }
        return self._call("message.search_ultragroup_history", params, SearchUltragroupHistoryResult, timeout)

    def search_ultragroup_context(
        self, *, group_id: str, bus_channel: str, msg_uid: str, prev_num: int | Omit | None = omit,
        last_num: int | Omit | None = omit, timeout: float | None = None,
    ) -> SearchUltragroupContextResult:
        """Get the messages around one ultra group message.

        POST /ultragroup/hismsg/msgid/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm.

        Args:
            group_id: Ultra group id. At most 64 bytes.
            bus_channel: Channel id. At most 20 characters.
            msg_uid: Message id in the middle.
            prev_num: Messages before, 0 to 50. Optional. Default 10.
            last_num: Messages after, 0 to 50. Optional. Default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages, ascending by time.
            data[].group_id: Ultra group id.
            data[].bus_channel: Channel.
            data[].from_user_id: Sender.
            data[].msg_uid: Message id.
            data[].msg_time: Time, ms.
            data[].object_name: Message type.
            data[].conversion_type: Conversation type (sic: the wire name is misspelled), 10.
            data[].content: Body.
            data[].expansion: Extensible.
            data[].extra_content: Extension key-values as JSON.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: At most 50 before and 50 after. Public and private channels. Messages without a channel cannot be
        queried. Default storage 7 days. Rate outside the readable part.

        Source: docs: platform-chat-api/ultragroup/query-history-by-message-uid; go: UGHisMsgIdQuery.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "msgUID": msg_uid, "prevNum": prev_num, "lastNum": last_num,
        }
        return self._call("message.search_ultragroup_context", params, SearchUltragroupContextResult, timeout)

    def set_expansion(
        self, *, msg_uid: str, user_id: str, conversation_type: Literal[1, 3] | int, target_id: str,
        extra_key_val: JsonObject, is_sync_sender: Literal[0, 1] | int | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Set extension key-values on a private or group message.

        POST /message/expansion/set.json. Rate: 100 requests per second and 20 requests per second. It may be
        repeated without harm.

        Args:
            msg_uid: Message id.
            user_id: Operator user id. At most 64 bytes.
            conversation_type: Conversation type. One of 1 (private), 3 (group).
            target_id: User or group id according to conversationType. At most 64 bytes.
            extra_key_val: JSON object string. Key <= 32 chars of [A-Za-z0-9+=_-] (no Chinese), value <= 4096
                chars; at most 100 per call and 300 per message. 1 to 100 items.
            is_sync_sender: Whether the resulting extension message also reaches the operator. Optional. One of
                0 (no), 1 (yes), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The message must have been sent with expansion=true. Each call produces an extension notification
        message (RC:MsgExMsg). Not synchronised to the operator unless isSyncSender=1. Known Issue 1 of the page
        could not be read.

        Source: docs: platform-chat-api/message/set-expansion; java: Expansion.set; go: SetMessageExpansion;
        php: Message.Expansion.set.
        """
        params = {
            "msgUID": msg_uid, "userId": user_id, "conversationType": conversation_type, "targetId": target_id,
            "extraKeyVal": extra_key_val, "isSyncSender": is_sync_sender,
        }
        return self._call("message.set_expansion", params, Acknowledgement, timeout)

    def delete_expansion(
        self, *, msg_uid: str, user_id: str, conversation_type: Literal[1, 3] | int, target_id: str,
        extra_key: JsonArray, is_sync_sender: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete extension keys of a private or group message.

        POST /message/expansion/delete.json. Rate: 100 requests per second and 20 requests per second. It may be
        repeated without harm.

        Args:
            msg_uid: Message id.
            user_id: Operator user id. At most 64 bytes.
            conversation_type: Conversation type. One of 1 (private), 3 (group).
            target_id: User or group id. At most 64 bytes.
            extra_key: JSON array string of keys, at most 100. 1 to 100 items.
            is_sync_sender: Whether the resulting extension message also reaches the operator. Optional. One of
                0 (no), 1 (yes), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Docs type extraKey as String; Java, Go and PHP send a JSON array such as ["key1","key2"].

        Source: docs: platform-chat-api/message/delete-expansion; java: Expansion.remove; go:
        DeleteMessageExpansion; php: Message.Expansion.delete.
        """
        params = {
            "msgUID": msg_uid, "userId": user_id, "conversationType": conversation_type, "targetId": target_id,
            "extraKey": extra_key, "isSyncSender": is_sync_sender,
        }
        return self._call("message.delete_expansion", params, Acknowledgement, timeout)

    def get_expansion(
        self, *, msg_uid: str, page_no: int | Omit | None = omit, timeout: float | None = None,
    ) -> GetExpansionResult:
        """Read the extension key-values of a private or group message.

        POST /message/expansion/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            msg_uid: Message id.
            page_no: Page number; 300 entries per page. Optional. Default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            extra_content: Map key -> {v, ts}.
            extra_content.<key>.v: Value.
            extra_content.<key>.ts: Version time of the value (example 33831605613: not a plain ms epoch).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Default page returns 300 entries, i.e. all of them.

        Source: docs: platform-chat-api/message/get-expansion; java: Expansion.getList; go:
        QueryMessageExpansion; php: Message.Expansion.getList.
        """
        return self._call("message.get_expansion", {"msgUID": msg_uid, "pageNo": page_no}, GetExpansionResult, timeout)

    def set_ultragroup_expansion(
        self, *, msg_uid: str, user_id: str, group_id: str, extra_key_val: JsonObject,
        bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set extension key-values on an ultra group message.

        POST /ultragroup/message/expansion/set.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            msg_uid: Message id.
            user_id: Operator user id. At most 64 bytes.
            group_id: Ultra group id. At most 64 bytes.
            extra_key_val: JSON object string. Key <= 32 chars of [A-Za-z0-9+=_-] (no Chinese), value <= 4096
                chars; at most 100 per call and 300 per message. 1 to 100 items.
            bus_channel: Channel of the message; needed when it was sent to a channel. Optional. At most 20
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found; rate unknown. No isSyncSender here.

        Source: java: ultragroup.expansion.Expansion.set; php: ultragroup/message/expansion/set; go:
        UGMessageExpansionSet.
        """
        params = {
            "msgUID": msg_uid, "userId": user_id, "groupId": group_id, "busChannel": bus_channel,
            "extraKeyVal": extra_key_val,
        }
        return self._call("message.set_ultragroup_expansion", params, Acknowledgement, timeout)

    def delete_ultragroup_expansion(
        self, *, msg_uid: str, user_id: str, group_id: str, extra_key: JsonArray, bus_channel: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete extension keys of an ultra group message.

        POST /ultragroup/message/expansion/delete.json. Rate: 100 requests per second. It may be repeated
        without harm. Known from official SDKs only.

        Args:
            msg_uid: Message id.
            user_id: Operator user id. At most 64 bytes.
            group_id: Ultra group id. At most 64 bytes.
            extra_key: JSON array string of keys. 1 to 100 items.
            bus_channel: Channel of the message; needed when it was sent to a channel. Optional. At most 20
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found; rate unknown.

        Source: java: ultragroup.expansion.Expansion.remove; go: UGMessageExpansionDelete; php:
        Ultragroup.Expansion.delete.
        """
        params = {
            "msgUID": msg_uid, "userId": user_id, "groupId": group_id, "busChannel": bus_channel, "extraKey": extra_key,
        }
        return self._call("message.delete_ultragroup_expansion", params, Acknowledgement, timeout)

    def get_ultragroup_expansion(
        self, *, msg_uid: str, group_id: str, bus_channel: str | Omit | None = omit, page_no: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> GetUltragroupExpansionResult:
        """Read the extension key-values of an ultra group message.

        POST /ultragroup/message/expansion/query.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            msg_uid: Message id.
            group_id: Ultra group id. At most 64 bytes.
            bus_channel: Channel of the message; needed when it was sent to a channel. Optional. At most 20
                characters.
            page_no: Page number. Optional. Default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            extra_content: Map key -> {v, ts}.
            extra_content.<key>.v: Value.
            extra_content.<key>.ts: Version time of the value (example 33831605613: not a plain ms epoch).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found; rate unknown.

        Source: java: ultragroup.expansion.Expansion.getList; go: UGMessageExpansionQuery; php:
        Ultragroup.Expansion.getList.
        """
        params = {
            "msgUID": msg_uid, "groupId": group_id, "busChannel": bus_channel, "pageNo": page_no,
        }
        return self._call("message.get_ultragroup_expansion", params, GetUltragroupExpansionResult, timeout)

    def send_discussion(
        self, *, from_user_id: str, to_discussion_id: Texts, object_name: str, content: str,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_counted: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message to discussions (legacy).

        POST /message/discussion/publish.json. Rate: 100 requests per second (not documented; the platform's
        default). A repeat may do it twice. Legacy: kept for existing applications. Known from official SDKs
        only.

        Args:
            from_user_id: Sender user id. It must already own a token, otherwise offline push cannot show the
                sender name. At most 64 bytes.
            to_discussion_id: Discussion id; repeat per discussion.
            object_name: Message type: a built-in RC:* type or a custom one. A custom name must not begin with
                "RC:" and must be registered in the client SDK. At most 32 characters.
            content: Message body. Built-in types: the JSON object serialised to a string. Custom types: any
                text. At most 131072 bytes.
            push_content: Text of the offline push notification. Built-in types push even without it where the
                type has a default text; a custom type pushes only when it is given. Optional.
            push_data: Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
                Optional.
            is_persisted: Keep the message in the cloud history of the recipients (needs the cloud storage
                service). Never affects offline delivery. Optional. One of 0 (do not store), 1 (store), default
                1.
            is_counted: Only in SDKs: whether a client that does not know the custom type counts it as unread.
                Optional. One of 0 (no), 1 (yes), default 1.
            is_include_sender: Also deliver the sent message to the sender. Reaches the sender only while online
                unless multi-device sync is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            content_available: iOS silent (background) push. Optional. One of 0 (off), 1 (on), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Discussion groups are no longer documented; conversation type 2. PHP sends the target as
        toChatroomId here, an SDK bug; Java and Node send toDiscussionId.

        Source: java: message.discussion.Discussion.send; php; nodejs; dotnet.
        """
        params = {
            "fromUserId": from_user_id, "toDiscussionId": to_discussion_id, "objectName": object_name,
            "content": content, "pushContent": push_content, "pushData": push_data, "isPersisted": is_persisted,
            "isCounted": is_counted, "isIncludeSender": is_include_sender, "contentAvailable": content_available,
        }
        return self._call("message.send_discussion", params, Acknowledgement, timeout)
