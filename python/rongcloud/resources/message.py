# Generated from catalogue/endpoints/message.yaml. Do not edit.
"""Operations of the group message: Messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import JsonObject, JsonObjects, TextMap, Texts, TextsOrNone
from .._decode import Acknowledgement
from .._message import Message as AnyMessage, Structure as AnyStructure
from .._message_arguments import json_text, put_message
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.message import (
    BroadcastOnlineResult, BroadcastResult, GetExpansionExtraContentItem, GetExpansionResult, GetHistoryLogResult,
    GetStreamResult, GetUltragroupExpansionExtraContentItem, GetUltragroupExpansionResult, GetUltragroupMsgsItem,
    GetUltragroupResult, QueryChatroomHistoryResult, QueryGroupHistoryResult, QueryPrivateHistoryResult,
    QueryUltragroupHistoryResult, RecallBroadcastResult, SearchUltragroupContextResult, SearchUltragroupHistoryResult,
    SendChatroomResult, SendGroupResult, SendGroupStatusResult, SendGroupStreamContent, SendGroupStreamResult,
    SendPrivateResult, SendPrivateStatusResult, SendPrivateStreamContent, SendPrivateStreamResult,
    SendPrivateTemplateResult, SendSystemResult, SendSystemTemplateResult, SendUltragroupResult,
)


class Message(SyncResource):
    """Messages: sending, recalling, changing and extending messages; their history and logs. What is sent
    through this API is neither filtered for sensitive words nor routed to callbacks, unless the console says
    so.

    Reached as `client.message`; may be used by several threads at once.
    """

    __slots__ = ()

    def send_private(
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

        POST /message/private/publish.json. Rate: 6000 recipients per minute. A repeat may do it twice.

        Args:
            from_user_id: Sender. Must have got a token once (user.get_token), or the push for offline
                recipients cannot show the sender's name. At most 64 bytes.
            to_user_id: Recipients. 1 to 1000 items, each at most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            push_content: Text of the notification for offline recipients. Without it a built-in type pushes its
                default text, if it has one; a type of your own does not push. Optional.
            push_data: Further data in the notification; iOS apps find it as appData, Android apps as pushData.
                Optional.
            count: Badge number on iOS: -1 keeps the present one, any other number sets it. Without effect when
                there are several recipients. Optional. -1 to 9999.
            verify_blacklist: Whether the message is withheld from recipients who block the sender. Optional.
                One of 0 (block lists are ignored), 1 (withheld), default 0.
            is_persisted: Whether the message is kept in the cloud history (needs the cloud storage service).
                Delivery to offline users does not depend on it. Optional. One of 0 (not kept), 1 (kept),
                default 1.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            content_available: Whether iOS gets a silent (background) push. Optional. One of 0 (no), 1 (yes),
                default 0.
            push_ext: Push settings: title, template, options per vendor. Members as in rc::messages::PushExt
                and rongcloud.messages.PushExt. Ignored when disablePush is true. Optional. See
                rongcloud.messages.PushExt.
            disable_push: true: offline recipients get no notification. Optional. Default false.
            expansion: true: key-value pairs can be attached to the message, at once by extraContent and later
                by message.set_expansion. Cannot be switched on later. Optional. Default false.
            extra_content: Key-value pairs attached from the start; has an effect only when expansion is true.
                Optional. At most 100 items, keys at most 32 characters, keys of letters, digits and + = - _,
                values at most 4096 characters.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            need_read_receipt: Whether read receipts are asked for (read receipt service, version 5). Optional.
                One of 0 (no), 1 (yes), default 0.
            is_counted: Whether clients that do not know a type of your own count the message as unread. Known
                from official SDKs only. Optional. One of 0 (no), 1 (yes), default 1.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: Ids of the messages, one per recipient.
            message_uids[].user_id: Recipient that the id belongs to.
            message_uids[].message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The rate counts recipients: a call to 1000 users uses 1000 of the 6000 a minute. The sender
        neither receives nor stores the message unless isIncludeSender is 1, needs no relation with the
        recipients, and is not stopped by their block lists unless verifyBlacklist is 1. Whether ids of unknown
        users are refused is not documented. messageUIDs in the answer is known from official SDKs only.

        Source: docs: platform-chat-api/message/send-private; java: Private.send; go: PrivateSend; php:
        Message/Person.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "pushContent": push_content, "pushData": push_data, "count": count, "verifyBlacklist": verify_blacklist,
            "isPersisted": is_persisted, "isIncludeSender": is_include_sender, "contentAvailable": content_available,
            "pushExt": json_text(push_ext, "push_ext"), "disablePush": disable_push, "expansion": expansion,
            "extraContent": extra_content, "disableUpdateLastMsg": disable_update_last_msg,
            "needReadReceipt": need_read_receipt, "isCounted": is_counted, "msgRandom": msg_random,
        }
        put_message("message.send_private", params, message, "objectName", "content")
        return self._call("message.send_private", params, SendPrivateResult, timeout)

    def send_private_template(
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

        POST /message/private/publish_template.json. Rate: 6000 recipients per minute. A repeat may do it twice.

        Args:
            from_user_id: Sender. Must have got a token once (user.get_token), or the push for offline
                recipients cannot show the sender's name. At most 64 bytes.
            to_user_id: Recipients; values, pushContent and pushData follow their order. 1 to 1000 items, each
                at most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body for all recipients, a JSON object as text. Placeholders such as {name} are replaced by
                the values of each recipient. At most 131072 bytes.
            values: Values of the placeholders, one object per recipient in the order of toUserId: its keys are
                the placeholders with their braces, its values the texts, e.g. {"{name}": "Tom", "{score}":
                "2"}. 1 to 1000 items, as many items as toUserId.
            push_content: Texts of the notifications, which may hold placeholders. One per recipient, in the
                order of toUserId. To be given even when all are equal; an empty list for a type of your own
                that shall not push. At most 1000 items, an item may be empty, or null in JSON, for none, as
                many items as toUserId.
            push_data: Further data of the notifications, which may hold placeholders. One per recipient, in the
                order of toUserId. Optional. At most 1000 items, an item may be empty, or null in JSON, for
                none, as many items as toUserId.
            push_ext: Push settings, each a JSON text with the members of rc::messages::PushExt and
                rongcloud.messages.PushExt. One per recipient, in the order of toUserId. Documented, but sent by
                no official SDK. Optional. At most 1000 items, as many items as toUserId. See
                rongcloud.messages.PushExt.
            verify_blacklist: Whether the message is withheld from recipients who block the sender. Optional.
                One of 0 (block lists are ignored), 1 (withheld), default 0.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            content_available: Whether iOS gets a silent (background) push. Optional. One of 0 (no), 1 (yes),
                default 0.
            disable_push: true: offline recipients get no notification. Optional. Default false.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            is_counted: Whether clients that do not know a type of your own count the message as unread. Known
                from official SDKs only. Optional. One of 0 (no), 1 (yes), default 1.
            need_read_receipt: Whether read receipts are asked for (read receipt service, version 5). Optional.
                One of 0 (no), 1 (yes), default 0.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: Ids of the messages, one per recipient.
            message_uids[].user_id: Recipient that the id belongs to.
            message_uids[].message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Placeholders such as {name} may stand in content, pushContent and pushData, nowhere else. values,
        pushContent and pushData follow the order of toUserId, one item per recipient. The rate counts
        recipients, as for message.send_private. Whether isPersisted is accepted is not documented. messageUIDs
        in the answer is known from official SDKs only.

        Source: docs: platform-chat-api/message/send-private-template; java: Private.sendTemplate / Templates;
        go: PrivateSendTemplate; php: Message.Person.sendTemplate.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "values": values, "pushContent": push_content, "pushData": push_data,
            "pushExt": json_text(push_ext, "push_ext"), "verifyBlacklist": verify_blacklist,
            "isIncludeSender": is_include_sender, "contentAvailable": content_available, "disablePush": disable_push,
            "disableUpdateLastMsg": disable_update_last_msg, "isCounted": is_counted,
            "needReadReceipt": need_read_receipt, "msgRandom": msg_random,
        }
        put_message("message.send_private_template", params, message, "objectName", "content")
        return self._call("message.send_private_template", params, SendPrivateTemplateResult, timeout)

    def send_private_status(
        self, *, from_user_id: str, to_user_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendPrivateStatusResult:
        """Send a one-to-one status message, which only online users get.

        POST /statusmessage/private/publish.json. Rate: 6000 recipients per minute. A repeat may do it twice.

        Args:
            from_user_id: Sender. At most 64 bytes.
            to_user_id: Recipients. 1 to 1000 items, each at most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            verify_blacklist: Whether the message is withheld from recipients who block the sender. Optional.
                One of 0 (block lists are ignored), 1 (withheld), default 0.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: Ids of the messages, one per recipient.
            message_uids[].user_id: Recipient that the id belongs to.
            message_uids[].message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Recipients who are offline at that moment never get it. Never stored, counted or pushed; any
        objectName may be sent this way. Clients still apply what their message type says about storing and
        counting. The rate counts recipients. messageUIDs in the answer is known from official SDKs only.

        Source: docs: platform-chat-api/message/send-status-private; java: Private.sendStatusMessage; go:
        PrivateStatusSend; php: Message.Person.sendStatusMessage.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "verifyBlacklist": verify_blacklist, "isIncludeSender": is_include_sender, "msgRandom": msg_random,
        }
        put_message("message.send_private_status", params, message, "objectName", "content")
        return self._call("message.send_private_status", params, SendPrivateStatusResult, timeout)

    def send_group(
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

        POST /message/group/publish.json. Rate: 20 groups per second. A repeat may do it twice.

        Args:
            from_user_id: Sender, who need not be a member. Must have got a token once (user.get_token), or the
                push for offline members cannot show the sender's name. At most 64 bytes.
            to_group_id: Target groups. 1 to 3 items, each at most 64 bytes, at most 1 item with toUserId.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            to_user_id: Members of the group that shall get the message; left out means all. Optional. Each at
                most 64 bytes.
            push_content: Text of the notification for offline recipients. Without it a built-in type pushes its
                default text, if it has one; a type of your own does not push. For members who are mentioned,
                mentionedContent of mentionedInfo takes its place. Optional.
            push_data: Further data in the notification; iOS apps find it as appData, Android apps as pushData.
                Optional.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            is_persisted: Whether the message is kept in the cloud history (needs the cloud storage service).
                Delivery to offline users does not depend on it. Optional. One of 0 (not kept), 1 (kept),
                default 1.
            is_mentioned: 1 for a message with @: content must then hold mentionedInfo, which is ignored
                otherwise. Optional. One of 0 (plain message), 1 (message with @), when on, content needs
                mentionedInfo, default 0.
            content_available: Whether iOS gets a silent (background) push. Optional. One of 0 (no), 1 (yes),
                default 0.
            push_ext: Push settings: title, template, options per vendor. Members as in rc::messages::PushExt
                and rongcloud.messages.PushExt. Ignored when disablePush is true. Optional. See
                rongcloud.messages.PushExt.
            disable_push: true: offline recipients get no notification. Optional. Default false.
            expansion: true: key-value pairs can be attached to the message, at once by extraContent and later
                by message.set_expansion. Cannot be switched on later. Optional. Default false.
            extra_content: Key-value pairs attached from the start; has an effect only when expansion is true.
                Optional. At most 100 items, keys at most 32 characters, keys of letters, digits and + = - _,
                values at most 4096 characters.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            need_read_receipt: Whether read receipts are asked for (read receipt service, version 5). Optional.
                One of 0 (no), 1 (yes), default 0.
            is_counted: Whether clients that do not know a type of your own count the message as unread. Known
                from official SDKs only. Optional. One of 0 (no), 1 (yes), default 1.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: Ids of the messages, one per group.
            message_uids[].group_id: Group that the id belongs to.
            message_uids[].message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The rate counts target groups: 3 groups in one call use 3 of the 20 a second; members do not
        count. Membership of the sender is not checked. The sender neither receives nor stores the message
        unless isIncludeSender is 1. A message to some members (toUserId) takes one group, and no expansion,
        extraContent, disablePush or pushExt; how many members it takes is not documented. messageUIDs in the
        answer is known from official SDKs only.

        Source: docs: platform-chat-api/message/send-group; java: Group.send/sendMention/sendDirection; go:
        GroupSend/GroupSendMention; php: Message.Group.send.
        """
        params = {
            "fromUserId": from_user_id, "toGroupId": to_group_id, "toUserId": to_user_id, "objectName": object_name,
            "content": content, "pushContent": push_content, "pushData": push_data,
            "isIncludeSender": is_include_sender, "isPersisted": is_persisted, "isMentioned": is_mentioned,
            "contentAvailable": content_available, "pushExt": json_text(push_ext, "push_ext"),
            "disablePush": disable_push, "expansion": expansion, "extraContent": extra_content,
            "disableUpdateLastMsg": disable_update_last_msg, "needReadReceipt": need_read_receipt,
            "isCounted": is_counted, "msgRandom": msg_random,
        }
        put_message("message.send_group", params, message, "objectName", "content", "isMentioned")
        return self._call("message.send_group", params, SendGroupResult, timeout)

    def send_group_status(
        self, *, from_user_id: str, to_group_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        verify_blacklist: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendGroupStatusResult:
        """Send a group status message, which only online members get.

        POST /statusmessage/group/publish.json. Rate: 20 groups per second. A repeat may do it twice.

        Args:
            from_user_id: Sender. At most 64 bytes.
            to_group_id: Target groups. 1 to 3 items, each at most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            verify_blacklist: Whether the message is withheld from recipients who block the sender. Known from
                official SDKs only. Optional. One of 0 (block lists are ignored), 1 (withheld), default 0.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: Ids of the messages, one per group.
            message_uids[].group_id: Group that the id belongs to.
            message_uids[].message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Members who are offline at that moment never get it. Never stored, counted or pushed. The rate
        counts target groups: 3 groups in one call use 3 of the 20 a second. messageUIDs in the answer is known
        from official SDKs only.

        Source: docs: platform-chat-api/message/send-status-group; java: Group.sendStatusMessage; go:
        GroupStatusSend; php: Message.Group.sendStatusMessage.
        """
        params = {
            "fromUserId": from_user_id, "toGroupId": to_group_id, "objectName": object_name, "content": content,
            "verifyBlacklist": verify_blacklist, "isIncludeSender": is_include_sender, "msgRandom": msg_random,
        }
        put_message("message.send_group_status", params, message, "objectName", "content")
        return self._call("message.send_group_status", params, SendGroupStatusResult, timeout)

    def send_chatroom(
        self, *, from_user_id: str, to_chatroom_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        priority: Literal[0, 1, 2, 3] | int | Omit | None = omit, msg_random: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendChatroomResult:
        """Send a message to chatrooms.

        POST /message/chatroom/publish.json. Rate: 100 chatrooms per second. A repeat may do it twice.

        Args:
            from_user_id: Sender, who need not be in the chatroom. At most 64 bytes.
            to_chatroom_id: Target chatrooms; at most 10 are advised. Each at most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            is_persisted: Whether the message is kept in the cloud history of the chatroom (needs the chatroom
                storage service). Optional. One of 0 (not kept), 1 (kept), default 1.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            priority: Priority of this message alone; 2 brings a protected type down to the usual one. Known
                from official SDKs only; 1 and 3 are unconfirmed. Optional. One of 0 (as its type has it), 1
                (allow-listed), 2 (high, the usual one), 3 (low), default 0.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: Ids of the messages, one per chatroom.
            message_uids[].chatroom_id: Chatroom that the id belongs to.
            message_uids[].message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The rate counts target chatrooms: 10 rooms in one call use 10 of the 100 a second. At most 10
        rooms a call are advised; this is not a limit that is checked. Membership of the sender is not checked.
        Only users who are in the room get the message; chatrooms have no push and no unread count. messageUIDs
        in the answer is known from official SDKs only.

        Source: docs: platform-chat-api/message/send-chatroom; java: message.chatroom.Chatroom.send; go:
        ChatRoomSend; php: Message.Chatroom.send.
        """
        params = {
            "fromUserId": from_user_id, "toChatroomId": to_chatroom_id, "objectName": object_name, "content": content,
            "isPersisted": is_persisted, "isIncludeSender": is_include_sender, "priority": priority,
            "msgRandom": msg_random,
        }
        put_message("message.send_chatroom", params, message, "objectName", "content")
        return self._call("message.send_chatroom", params, SendChatroomResult, timeout)

    def broadcast_chatrooms(
        self, *, from_user_id: str, message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message to all chatrooms of the app.

        POST /message/chatroom/broadcast.json. Rate: 1 request per second. A repeat may do it twice.

        Args:
            from_user_id: Sender. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the chatroom broadcast service; without it the answer is 1009, or HTTP 429 with 1008 when
        calls keep coming. Only users who are in a room at that moment get the message. It is never kept in the
        history of a chatroom and does not keep one alive.

        Source: docs: platform-chat-api/message/send-chatroom-broadcast; java: Chatroom.broadcast; go:
        ChatRoomBroadcast; php: Message.Chatroom.broadcast.
        """
        params = {
            "fromUserId": from_user_id, "objectName": object_name, "content": content,
            "isIncludeSender": is_include_sender,
        }
        put_message("message.broadcast_chatrooms", params, message, "objectName", "content")
        return self._call("message.broadcast_chatrooms", params, Acknowledgement, timeout)

    def send_ultragroup(
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

        POST /message/ultragroup/publish.json. Rate: 100 groups per second and 20 messages per second in each
        channel. A repeat may do it twice.

        Args:
            from_user_id: Sender, who need not be a member. At most 64 bytes.
            to_group_ids: Target ultra groups. 1 to 3 items, each at most 64 bytes, at most 1 item with
                toUserIds.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            to_user_ids: Members that shall get the message; left out means all. In a private channel only users
                of that channel get it. Optional. Each at most 64 bytes.
            push_content: Text of the notification for offline recipients. Without it a built-in type pushes its
                default text, if it has one; a type of your own does not push. Optional.
            push_data: Further data in the notification; iOS apps find it as appData, Android apps as pushData.
                Optional.
            push_ext: Push settings: title, template, options per vendor. Members as in rc::messages::PushExt
                and rongcloud.messages.PushExt. Optional. See rongcloud.messages.PushExt.
            is_persisted: Whether the message is kept in the cloud history (needs the cloud storage service).
                Delivery to offline users does not depend on it. Optional. One of 0 (not kept), 1 (kept),
                default 1.
            is_counted: Whether the message counts as unread for users who are offline. Optional. One of 0 (no),
                1 (yes), default 1.
            is_mentioned: 1 for a message with @: content must then hold mentionedInfo, which is ignored
                otherwise. Optional. One of 0 (plain message), 1 (message with @), when on, content needs
                mentionedInfo, default 0.
            content_available: Whether iOS gets a silent (background) push. Optional. One of 0 (no), 1 (yes),
                default 0.
            bus_channel: Channel. A group that has no such channel does not get the message, and no error tells
                so. Optional. At most 20 characters, letters and digits.
            expansion: true: key-value pairs can be attached to the message, at once by extraContent and later
                by message.set_ultragroup_expansion. Cannot be switched on later. Optional. Default false.
            extra_content: Key-value pairs attached from the start; has an effect only when expansion is true.
                Optional. At most 100 items, keys at most 32 characters, keys of letters, digits and + = - _,
                values at most 4096 characters.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            unread_count_flag: Meaning not documented. Known from official SDKs only. Optional.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: Ids of the messages, one per ultra group.
            message_uids[].group_id: Ultra group that the id belongs to.
            message_uids[].message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Two rates apply: 100 target groups a second for the app, and 20 messages a second for each
        channel (for each group when busChannel is left out). Unlike in groups, the sender always receives and
        stores the message. Membership of the sender is not checked. Without busChannel the message goes to the
        channel RCDefault in apps that began with ultra groups on or after 2022-10-13, and belongs to no channel
        in older ones. Change its content later with message.modify_ultragroup. pushExt and extraContent travel
        as JSON text inside the JSON body. messageUIDs in the answer is known from official SDKs only.

        Source: docs: platform-chat-api/message/send-ultragroup; docs: doc.rongcloud.cn
        imserver/server/v1/message/send-ultragroup; java: message.ultragroup.UltraGroup.send; go:
        UGMessagePublish; php: Message.Ultragroup.send.
        """
        params = {
            "fromUserId": from_user_id, "toGroupIds": to_group_ids, "toUserIds": to_user_ids, "objectName": object_name,
            "content": content, "pushContent": push_content, "pushData": push_data,
            "pushExt": json_text(push_ext, "push_ext"), "isPersisted": is_persisted, "isCounted": is_counted,
            "isMentioned": is_mentioned, "contentAvailable": content_available, "busChannel": bus_channel,
            "expansion": expansion, "extraContent": extra_content, "disableUpdateLastMsg": disable_update_last_msg,
            "unreadCountFlag": unread_count_flag, "msgRandom": msg_random,
        }
        put_message("message.send_ultragroup", params, message, "objectName", "content", "isMentioned")
        return self._call("message.send_ultragroup", params, SendUltragroupResult, timeout)

    def send_system(
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

        POST /message/system/publish.json. Rate: 100 recipients per second. A repeat may do it twice.

        Args:
            from_user_id: Sender. Must have got a token once (user.get_token), or the push for offline
                recipients cannot show the sender's name. At most 64 bytes.
            to_user_id: Recipients. 1 to 100 items, each at most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            push_content: Text of the notification for offline recipients. Without it a built-in type pushes its
                default text, if it has one; a type of your own does not push. Optional.
            push_data: Further data in the notification; iOS apps find it as appData, Android apps as pushData.
                Optional.
            count: Badge number on iOS: -1 keeps the present one, any other number sets it. Without effect when
                there are several recipients. Known from official SDKs only. Optional. -1 to 9999.
            is_persisted: Whether the message is kept in the cloud history (needs the cloud storage service).
                Delivery to offline users does not depend on it. Optional. One of 0 (not kept), 1 (kept),
                default 1.
            content_available: Whether iOS gets a silent (background) push. Optional. One of 0 (no), 1 (yes),
                default 0.
            push_ext: Push settings: title, template, options per vendor. Members as in rc::messages::PushExt
                and rongcloud.messages.PushExt. Ignored when disablePush is true. Optional. See
                rongcloud.messages.PushExt.
            disable_push: true: offline recipients get no notification. Optional. Default false.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            is_counted: Whether clients that do not know a type of your own count the message as unread. Known
                from official SDKs only. Optional. One of 0 (no), 1 (yes), default 1.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: Ids of the messages, one per recipient.
            message_uids[].user_id: Recipient that the id belongs to.
            message_uids[].message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Shown in the system conversation (type 6) whose target id is fromUserId; users cannot reply. The
        rate counts recipients: 100 users in one call use the whole second. Recall with message.recall and
        conversationType 6. messageUIDs in the answer is known from official SDKs only.

        Source: docs: platform-chat-api/system/send-private; docs: v4-platform/views/im/server/system/private
        (2021); java: MsgSystem.send; go: SystemSend; php: Message.System.send.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "pushContent": push_content, "pushData": push_data, "count": count, "isPersisted": is_persisted,
            "contentAvailable": content_available, "pushExt": json_text(push_ext, "push_ext"),
            "disablePush": disable_push, "disableUpdateLastMsg": disable_update_last_msg, "isCounted": is_counted,
            "msgRandom": msg_random,
        }
        put_message("message.send_system", params, message, "objectName", "content")
        return self._call("message.send_system", params, SendSystemResult, timeout)

    def send_system_template(
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

        POST /message/system/publish_template.json. Rate: 100 recipients per second. A repeat may do it twice.

        Args:
            from_user_id: Sender. Must have got a token once (user.get_token), or the push for offline
                recipients cannot show the sender's name. At most 64 bytes.
            to_user_id: Recipients; values, pushContent and pushData follow their order. 1 to 100 items, each at
                most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body for all recipients, a JSON object as text. Placeholders such as {name} are replaced by
                the values of each recipient. At most 131072 bytes.
            values: Values of the placeholders, one object per recipient in the order of toUserId: its keys are
                the placeholders with their braces, its values the texts, e.g. {"{name}": "Tom", "{score}":
                "2"}. 1 to 100 items, as many items as toUserId.
            push_content: Texts of the notifications, which may hold placeholders. One per recipient, in the
                order of toUserId. To be given even when all are equal; an empty list for a type of your own
                that shall not push. At most 100 items, an item may be empty, or null in JSON, for none, as many
                items as toUserId.
            push_data: Further data of the notifications, which may hold placeholders. One per recipient, in the
                order of toUserId. Optional. At most 100 items, an item may be empty, or null in JSON, for none,
                as many items as toUserId.
            push_ext: Push settings, each a JSON text with the members of rc::messages::PushExt and
                rongcloud.messages.PushExt. One per recipient, in the order of toUserId. Documented, but sent by
                no official SDK. Optional. At most 100 items, as many items as toUserId. See
                rongcloud.messages.PushExt.
            verify_blacklist: Whether the message is withheld from recipients who block the sender. Known from
                official SDKs only. Optional. One of 0 (block lists are ignored), 1 (withheld), default 0.
            content_available: Whether iOS gets a silent (background) push. Optional. One of 0 (no), 1 (yes),
                default 0.
            disable_push: true: offline recipients get no notification. Known from official SDKs only. Optional.
                Default false.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: Ids of the messages, one per recipient.
            message_uids[].user_id: Recipient that the id belongs to.
            message_uids[].message_uid: Id of the message, in the form XXXX-XXXX-XXXX-XXXX.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Placeholders as in message.send_private_template; conversation as in message.send_system. The
        rate counts recipients: 100 users in one call use the whole second. Whether isPersisted is accepted is
        not documented. messageUIDs in the answer is known from official SDKs only.

        Source: docs: platform-chat-api/system/send-private-template; java: MsgSystem.sendTemplate; go:
        SystemSendTemplate; php: Message.System.sendTemplate.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "objectName": object_name, "content": content,
            "values": values, "pushContent": push_content, "pushData": push_data,
            "pushExt": json_text(push_ext, "push_ext"), "verifyBlacklist": verify_blacklist,
            "contentAvailable": content_available, "disablePush": disable_push,
            "disableUpdateLastMsg": disable_update_last_msg, "msgRandom": msg_random,
        }
        put_message("message.send_system_template", params, message, "objectName", "content")
        return self._call("message.send_system_template", params, SendSystemTemplateResult, timeout)

    def broadcast(
        self, *, from_user_id: str, message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, push_content: str | Omit | None = omit,
        push_data: str | Omit | None = omit, push_ext: str | JsonObject | AnyStructure | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit,
        os: Literal["iOS", "Android"] | str | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> BroadcastResult:
        """Send a system message to all users of the app.

        POST /message/broadcast.json. Rate: 2 requests per hour and 3 requests per calendar day. A repeat may do
        it twice.

        Args:
            from_user_id: Sender. Must have got a token once (user.get_token), or the push for offline
                recipients cannot show the sender's name. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            push_content: Text of the notification for offline recipients. Without it a built-in type pushes its
                default text, if it has one; a type of your own does not push. Optional.
            push_data: Further data in the notification; iOS apps find it as appData, Android apps as pushData.
                Optional.
            push_ext: Push settings: title, template, options per vendor. Members as in rc::messages::PushExt
                and rongcloud.messages.PushExt. Optional. See rongcloud.messages.PushExt.
            content_available: Whether iOS gets a silent (background) push. Optional. One of 0 (no), 1 (yes),
                default 0.
            os: System whose users get it; left out means all. Known from official SDKs only. Optional. One of
                iOS (users on iOS), Android (users on Android).
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the broadcast.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the broadcast service; without it the answer is 1009, or HTTP 429 with 1008 when calls keep
        coming. Clients fetch broadcasts on a timer, within 3 minutes. Shown in the system conversation (type 6)
        whose target id is fromUserId. Not kept in the cloud history by default, not routed to callbacks. Recall
        with message.recall_broadcast, for which messageUID is needed; it is known from official SDKs only.

        Source: docs: platform-chat-api/system/send-message-broadcast-to-all; docs:
        v4-platform/views/im/server/system/broadcast (2021); docs:
        platform-chat-api/system/broadcast-and-push-about; java: MsgSystem.broadcast; go: SystemBroadcast; php:
        Message.Broadcast.recall.
        """
        params = {
            "fromUserId": from_user_id, "objectName": object_name, "content": content, "pushContent": push_content,
            "pushData": push_data, "pushExt": json_text(push_ext, "push_ext"), "contentAvailable": content_available,
            "os": os, "disableUpdateLastMsg": disable_update_last_msg, "msgRandom": msg_random,
        }
        put_message("message.broadcast", params, message, "objectName", "content")
        return self._call("message.broadcast", params, BroadcastResult, timeout)

    def broadcast_online(
        self, *, from_user_id: str, message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> BroadcastOnlineResult:
        """Send a system message to the users who are online.

        POST /message/online/broadcast.json. Rate: 60 requests per minute. A repeat may do it twice.

        Args:
            from_user_id: Sender. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the broadcast.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the broadcast service; without it the answer is 1009, or HTTP 429 with 1008 when calls keep
        coming. Clients fetch it on a timer, within 3 minutes. Users who come online within 10 minutes get it
        too, later ones never. It cannot be recalled, and there is no push. messageUID in the answer is known
        from official SDKs only.

        Source: docs: platform-chat-api/system/send-message-broadcast-online; java: MsgSystem.onlineBroadcast;
        go: OnlineBroadcast; php: Message.System.onlineBroadcast.
        """
        params = {
            "fromUserId": from_user_id, "objectName": object_name, "content": content,
            "disableUpdateLastMsg": disable_update_last_msg, "msgRandom": msg_random,
        }
        put_message("message.broadcast_online", params, message, "objectName", "content")
        return self._call("message.broadcast_online", params, BroadcastOnlineResult, timeout)

    def recall_broadcast(
        self, *, from_user_id: str, message_uid: str, sent_time: int | Omit | None = omit,
        is_admin: Literal[0, 1] | int | Omit | None = omit, is_delete: Literal[0, 1] | int | Omit | None = omit,
        extra: str | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        timeout: float | None = None,
    ) -> RecallBroadcastResult:
        """Recall a broadcast to all users.

        POST /message/broadcast/recall.json. Rate: 2 requests per hour and 3 requests per calendar day. A repeat
        may do it twice.

        Args:
            from_user_id: Sender of the broadcast. At most 64 bytes.
            message_uid: Id of the broadcast. Documented as to be had from the message log only (field msgUID,
                message.get_history_log); the answer of the send has it too, as official SDKs know.
            sent_time: When it was sent, Unix time in milliseconds (field dateTime of the message log).
                Documented both as required and as optional. Optional. At least 0.
            is_admin: Whether clients say that an administrator recalled it. Optional. One of 0 (no), 1 (yes),
                default 0.
            is_delete: What clients do with the original. Optional. One of 0 (replace it by a notice), 1 (remove
                it without one), default 0.
            extra: Text of your own that goes along. Optional.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the recall.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Recalls messages of message.broadcast, and those that push.send sent by tag or by package. The
        recall is itself a message that is stored; clients show a notice (RC:RcNtf) in place of the original. At
        most 2 in an hour and 3 in a calendar day. messageUID in the answer is known from official SDKs only.

        Source: docs: platform-chat-api/system/recall-message-broadcast-to-all; java: MsgSystem.recallBroadcast;
        go: MessageBroadcastRecallByMessageUID.
        """
        params = {
            "fromUserId": from_user_id, "messageUID": message_uid, "sentTime": sent_time, "isAdmin": is_admin,
            "isDelete": is_delete, "extra": extra, "disableUpdateLastMsg": disable_update_last_msg,
        }
        return self._call("message.recall_broadcast", params, RecallBroadcastResult, timeout)

    def send_private_stream(
        self, *, from_user_id: str, to_user_id: str, object_name: str, content: SendPrivateStreamContent,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, extra_content: TextMap | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, timeout: float | None = None,
    ) -> SendPrivateStreamResult:
        """Send a packet of a one-to-one stream message.

        POST /v3/message/private/publish_stream.json. Rate: 100 requests per second. A repeat may do it twice.

        Args:
            from_user_id: Sender. Must have got a token once (user.get_token), or the push for offline
                recipients cannot show the sender's name. At most 64 bytes.
            to_user_id: Recipient. At most 64 bytes.
            object_name: Always RC:StreamMsg. At most 32 characters, default RC:StreamMsg.
            content: The packet.
                `content.content`: This packet's piece of the text. String, required, at most 131072 bytes.
                `content.seq`: Number of the packet: 1, 2, 3 and so on without gaps. Long, required, at least 1.
                `content.complete`: true in the last packet. Bool, required.
                `content.completeReason`: Code of your own for why it ended. Int, optional, only when
                    content.complete is true.
                `content.type`: Format of the text, e.g. text, markdown, html; first packet only. String,
                    optional, default text.
                `content.messageUID`: Id of the stream, from the answer to the first packet. String, required
                    when content.seq is above 1.
                `content.mentionedInfo`: Who is mentioned with @; first packet only. Object, optional.
                `content.mentionedInfo.type`: Whom it mentions. Enum, required, one of 1 (everybody), 2 (the
                    users of useridlist).
                `content.mentionedInfo.userIdList`: Users who are mentioned. Array<string>, required when
                    content.mentionedinfo.type is 2, each at most 64 bytes.
                `content.mentionedInfo.mentionedContent`: Text of the notification for those users, in place of
                    any other. String, optional.
                `content.user`: The sender as clients shall show it; first packet only. Object, optional.
                `content.user.id`: User id. String, optional, at most 64 bytes.
                `content.user.name`: Display name. String, optional.
                `content.user.portrait`: Address of the avatar. String, optional.
                `content.user.extra`: Text of your own. String, optional.
                `content.extra`: Text of your own; first packet only. String, optional.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            is_persisted: Whether the message is kept in the cloud history (needs the cloud storage service).
                Delivery to offline users does not depend on it. Optional. One of 0 (not kept), 1 (kept),
                default 1.
            extra_content: Key-value pairs attached from the start; they can be changed later by
                message.set_expansion. Optional. At most 100 items, keys at most 32 characters, keys of letters,
                digits and + = - _, values at most 4096 characters.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the stream.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Each call sends one packet; content is a JSON object here, not text. The first packet carries no
        messageUID: take it from the answer and give it with every later packet. The service ends a stream after
        30 seconds without a packet (stopReason 29003), after 30 minutes (29004) and beyond the limit of size
        (29006), documented both as 128 KB for a packet and as 128 KB for all of them. Received by clients from
        version 5.16.0 on. The members of content and the name of the id in the answer are unconfirmed.

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
        self, *, from_user_id: str, to_group_id: str, object_name: str, content: SendGroupStreamContent,
        to_user_id: Texts | Omit | None = omit, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        extra_content: TextMap | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendGroupStreamResult:
        """Send a packet of a group stream message.

        POST /v3/message/group/publish_stream.json. Rate: 100 requests per second (not documented; the
        platform's default). A repeat may do it twice.

        Args:
            from_user_id: Sender. Must have got a token once (user.get_token), or the push for offline
                recipients cannot show the sender's name. At most 64 bytes.
            to_group_id: Target group. At most 64 bytes.
            object_name: Always RC:StreamMsg. At most 32 characters, default RC:StreamMsg.
            content: The packet.
                `content.content`: This packet's piece of the text. String, required, at most 131072 bytes.
                `content.seq`: Number of the packet: 1, 2, 3 and so on without gaps. Long, required, at least 1.
                `content.complete`: true in the last packet. Bool, required.
                `content.completeReason`: Code of your own for why it ended. Int, optional, only when
                    content.complete is true.
                `content.type`: Format of the text, e.g. text, markdown, html; first packet only. String,
                    optional, default text.
                `content.messageUID`: Id of the stream, from the answer to the first packet. String, required
                    when content.seq is above 1.
                `content.mentionedInfo`: Who is mentioned with @; first packet only. Object, optional.
                `content.mentionedInfo.type`: Whom it mentions. Enum, required, one of 1 (everybody), 2 (the
                    users of useridlist).
                `content.mentionedInfo.userIdList`: Users who are mentioned. Array<string>, required when
                    content.mentionedinfo.type is 2, each at most 64 bytes.
                `content.mentionedInfo.mentionedContent`: Text of the notification for those users, in place of
                    any other. String, optional.
                `content.user`: The sender as clients shall show it; first packet only. Object, optional.
                `content.user.id`: User id. String, optional, at most 64 bytes.
                `content.user.name`: Display name. String, optional.
                `content.user.portrait`: Address of the avatar. String, optional.
                `content.user.extra`: Text of your own. String, optional.
                `content.extra`: Text of your own; first packet only. String, optional.
            to_user_id: Members that shall get the stream; left out means all. Its name on the wire is
                unconfirmed. Optional. Each at most 64 bytes.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            is_persisted: Whether the message is kept in the cloud history (needs the cloud storage service).
                Delivery to offline users does not depend on it. Optional. One of 0 (not kept), 1 (kept),
                default 1.
            is_mentioned: 1 for a message with @: content must then hold mentionedInfo, which is ignored
                otherwise. Optional. One of 0 (plain message), 1 (message with @), when on, content needs
                mentionedInfo, default 0.
            extra_content: Key-value pairs attached from the start; they can be changed later by
                message.set_expansion. Optional. At most 100 items, keys at most 32 characters, keys of letters,
                digits and + = - _, values at most 4096 characters.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the stream.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Each call sends one packet; content is a JSON object here, not text. The first packet carries no
        messageUID: take it from the answer and give it with every later packet. The service ends a stream after
        30 seconds without a packet (stopReason 29003), after 30 minutes (29004) and beyond the limit of size
        (29006), documented both as 128 KB for a packet and as 128 KB for all of them. Parameters and answer of
        this operation are not documented; they are those of the one-to-one stream, with a group.

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
        """Read the content of a stream message.

        POST /v3/message/get_stream.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm.

        Args:
            message_uid: Id of the stream message.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Content of all packets together; its members are not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Only the path is documented; the names in the request and in the answer are unconfirmed.

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
        """Recall a message.

        POST /message/recall.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            from_user_id: Sender of the message. At most 64 bytes.
            conversation_type: Kind of conversation that the message was sent to. One of 1 (private), 2
                (discussion, legacy), 3 (group), 4 (chatroom), 6 (system), 10 (ultra group).
            target_id: Where it was sent to, by conversationType: recipient, group, chatroom or ultra group. At
                most 64 bytes.
            message_uid: Id of the message, from the answer to the send or from the routing callback (msgUID).
            bus_channel: Channel of the ultra group; required when the message was sent with one, to be left out
                when not. Required in some cases. At most 20 characters.
            sent_time: When it was sent, Unix time in milliseconds. Whether the service needs it is not
                documented: give it if you have it. Optional. At least 0.
            is_admin: Whether clients say that an administrator recalled it. Optional. One of 0 (no), 1 (yes),
                default 0.
            is_delete: What clients do with the original. Optional. One of 0 (replace it by a notice), 1 (remove
                it without one), default 0.
            disable_push: true: offline users get no notification of the recall. Optional. Default false.
            extra: Text of your own that goes along. Optional.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: For messages of private, group, chatroom, system and ultra group conversations; no time limit is
        documented. The recall is itself a message (RC:RcCmd) that is stored beside the original; clients show a
        notice (RC:RcNtf) in its place. disablePush and extra may have no effect in chatrooms and ultra groups.

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
        self, *, from_user_id: str, target_id: str, msg_uid: str, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the content of a one-to-one message.

        POST /message/private/modify.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            from_user_id: Sender of the message. At most 64 bytes.
            target_id: Recipient of the message. At most 64 bytes.
            msg_uid: Id of the message. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of content and object_name.
            content: New body, as text. At most 131072 bytes.
            object_name: Type of the message, which cannot change; give it for types of your own. Optional. At
                most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The message keeps its type. The rate is not documented.

        Source: java: Private.modify.
        """
        params = {
            "fromUserId": from_user_id, "targetId": target_id, "msgUID": msg_uid, "objectName": object_name,
            "content": content,
        }
        put_message("message.modify_private", params, message, "objectName", "content")
        return self._call("message.modify_private", params, Acknowledgement, timeout)

    def modify_group(
        self, *, from_user_id: str, group_id: str, msg_uid: str, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the content of a group message.

        POST /message/group/modify.json. Rate: 100 requests per second (not documented; the platform's default).
        It may be repeated without harm. Known from official SDKs only.

        Args:
            from_user_id: Sender of the message. At most 64 bytes.
            group_id: Group of the message. At most 64 bytes.
            msg_uid: Id of the message. At most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of content and object_name.
            content: New body, as text. At most 131072 bytes.
            object_name: Type of the message, which cannot change; give it for types of your own. Optional. At
                most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The message keeps its type. The rate is not documented. The target is called groupId here,
        targetId in message.modify_private.

        Source: java: Group.modify.
        """
        params = {
            "fromUserId": from_user_id, "groupId": group_id, "msgUID": msg_uid, "objectName": object_name,
            "content": content,
        }
        put_message("message.modify_group", params, message, "objectName", "content")
        return self._call("message.modify_group", params, Acknowledgement, timeout)

    def modify_ultragroup(
        self, *, group_id: str, from_user_id: str, msg_uid: str, content: str, bus_channel: str | Omit | None = omit,
        msg_random: int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Replace the content of an ultra group message.

        POST /ultragroup/msg/modify.json. Rate: 100 requests per minute. It may be repeated without harm. Known
        from official SDKs only.

        Args:
            group_id: Ultra group of the message. At most 64 bytes.
            from_user_id: Sender of the message. At most 64 bytes.
            msg_uid: Id of the message.
            content: New body, as text. At most 131072 bytes.
            bus_channel: Channel of the message; required when it was sent to a channel other than RCDefault.
                Required in some cases. At most 20 characters.
            msg_random: Number that marks repeats: where the idempotency service is enabled, a second message
                with the same number within a minute is answered with an error. Known from official SDKs only.
                Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The message keeps its type.

        Source: go: UGMessageModify; docs: platform-chat-api/message/send-ultragroup (mentions it); sibling:
        docs.nexconn.ai community-channel/modify-message.
        """
        params = {
            "groupId": group_id, "fromUserId": from_user_id, "msgUID": msg_uid, "content": content,
            "busChannel": bus_channel, "msgRandom": msg_random,
        }
        return self._call("message.modify_ultragroup", params, Acknowledgement, timeout)

    def get_ultragroup(
        self, *, group_id: str, msgs: list[GetUltragroupMsgsItem], bus_channel: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> GetUltragroupResult:
        """Read ultra group messages by their ids.

        POST /ultragroup/msg/get.json. Rate: 5 requests per second. It may be repeated without harm. Known from
        official SDKs only.

        Args:
            group_id: Ultra group. At most 64 bytes.
            msgs: Messages to read.
                `msgs[].msgUID`: Id of the message. String, required.
                `msgs[].busChannel`: Channel of the message. String, optional, at most 20 characters.
            bus_channel: Channel of all messages, in place of one for each. Optional. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages that were found.
            data[].from_user_id: Sender.
            data[].group_id: Ultra group.
            data[].sent_time: When it was sent, Unix time in milliseconds.
            data[].bus_channel: Channel.
            data[].msg_uid: Id of the message.
            data[].object_name: Type of the message.
            data[].content: Body of the message.
            data[].expansion: Whether key-value pairs can be attached.
            data[].extra_content: Attached key-value pairs, as JSON text.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: How many messages one call takes is not documented.

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
        """Clear the cloud history of a conversation.

        POST /conversation/message/history/clean.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Kind of conversation. One of 1 (private), 3 (group), 4 (chatroom), 6 (system).
            from_user_id: User whose view is cleared; for a chatroom whoever does it. At most 64 bytes.
            target_id: The conversation, by conversationType: the other user, group, chatroom or sender of
                system messages. At most 64 bytes.
            msg_timestamp: Messages before this Unix time in milliseconds are cleared; left out means all.
                Optional. At least 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the cloud storage service. In private, group and system conversations only the view of
        fromUserId is cleared, in a chatroom the history of everybody. Offline messages that are still to be
        received stay, and so do messages of the current day that are kept for the user's other devices, unless
        support enables clearing them too.

        Source: docs: platform-chat-api/message/delete; docs: v4-platform/views/im/server/message/delete (2021);
        java: History.clean; go: ConversationMessageHistoryClean; php: Message.History.clean.
        """
        params = {
            "conversationType": conversation_type, "fromUserId": from_user_id, "targetId": target_id,
            "msgTimestamp": msg_timestamp,
        }
        return self._call("message.clean_history", params, Acknowledgement, timeout)

    def get_history_log(self, *, date: str, timeout: float | None = None) -> GetHistoryLogResult:
        """Get the address of the message log of one hour.

        POST /message/history.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            date: Hour of the log: 2014010101 is 01:00 to 02:00. In the time zone of the data centre: Beijing
                time in Beijing, UTC in Singapore. YYYYMMDDHH.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            url: Address of the compressed log; empty when there is none.
            date: The hour that was asked for.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RateLimitError: code 1008, Too many calls; in older documents also a broadcast that is not enabled.
            PermissionDeniedError: code 1009, The service is not enabled for this application.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the message log service; without it the answer is 1009, or HTTP 429 with 1008 when calls
        keep coming. A log is ready within about an hour after its hour ends, and kept for 3 days. It holds the
        messages of all conversations of the app; there is no filter.

        Source: docs: platform-chat-api/message/get-message-history-log; java: History.get; go: HistoryGet; php:
        Message.History.get.
        """
        return self._call("message.get_history_log", {"date": date}, GetHistoryLogResult, timeout)

    def delete_history_log(self, *, date: str, timeout: float | None = None) -> Acknowledgement:
        """Delete the message log of one hour.

        POST /message/history/delete.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            date: Hour of the log: 2014010101 is 01:00 to 02:00. In the time zone of the data centre: Beijing
                time in Beijing, UTC in Singapore. YYYYMMDDHH.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The file is gone for good within 10 minutes. The cloud history is not touched.

        Source: docs: platform-chat-api/message/delete-message-history-log; java: History.remove; go:
        HistoryRemove; php: Message.History.remove.
        """
        return self._call("message.delete_history_log", {"date": date}, Acknowledgement, timeout)

    def query_private_history(
        self, *, user_id: str, target_id: str, start_time: int, end_time: int, include_start: bool,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryPrivateHistoryResult:
        """Query the cloud history of a one-to-one conversation.

        POST /v3/message/private/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose view is queried. At most 64 bytes.
            target_id: The other user. At most 64 bytes.
            start_time: Start of the window, Unix time in milliseconds. At least 0.
            end_time: End of the window, Unix time in milliseconds. At least 0, not before startTime.
            include_start: Whether a message sent exactly at startTime is included.
            page_size: Messages per page, at most 100. Optional. 1 to 100, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages.
            data[].target_id: The conversation.
            data[].from_user_id: Sender.
            data[].message_uid: Id of the message.
            data[].msg_time: When it was sent, Unix time in milliseconds.
            data[].object_name: Type of the message.
            data[].content: Body of the message.
            data[].expansion: Whether key-value pairs can be attached.
            data[].extra_content: Attached key-value pairs, as JSON text.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the cloud storage service. The longest window and the order of the answer are not
        documented (14 days and newest first in the vendor's later API), and neither is the rate.

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
        """Query the cloud history of a group.

        POST /v3/message/group/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose view is queried. At most 64 bytes.
            target_id: Group. At most 64 bytes.
            start_time: Start of the window, Unix time in milliseconds. At least 0.
            end_time: End of the window, Unix time in milliseconds. At least 0, not before startTime.
            include_start: Whether a message sent exactly at startTime is included.
            page_size: Messages per page, at most 100. Optional. 1 to 100, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages.
            data[].target_id: The conversation.
            data[].from_user_id: Sender.
            data[].message_uid: Id of the message.
            data[].msg_time: When it was sent, Unix time in milliseconds.
            data[].object_name: Type of the message.
            data[].content: Body of the message.
            data[].expansion: Whether key-value pairs can be attached.
            data[].extra_content: Attached key-value pairs, as JSON text.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the cloud storage service. The longest window and the order of the answer are not
        documented (14 days and newest first in the vendor's later API), and neither is the rate.

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
        """Query the cloud history of an ultra group.

        POST /v3/message/ultragroup/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose view is queried. At most 64 bytes.
            target_id: Ultra group. At most 64 bytes.
            start_time: Start of the window, Unix time in milliseconds. At least 0.
            end_time: End of the window, Unix time in milliseconds. At least 0, not before startTime.
            include_start: Whether a message sent exactly at startTime is included.
            bus_channel: Channel of the ultra group. Optional. At most 20 characters.
            page_size: Messages per page, at most 100. Optional. 1 to 100, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages.
            data[].target_id: The conversation.
            data[].from_user_id: Sender.
            data[].message_uid: Id of the message.
            data[].msg_time: When it was sent, Unix time in milliseconds.
            data[].object_name: Type of the message.
            data[].content: Body of the message.
            data[].expansion: Whether key-value pairs can be attached.
            data[].extra_content: Attached key-value pairs, as JSON text.
            data[].bus_channel: Channel.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the cloud storage service. The longest window and the order of the answer are not
        documented (14 days and newest first in the vendor's later API), and neither is the rate.

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
        """Query the cloud history of a chatroom.

        POST /v3/message/chatroom/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose view is queried. At most 64 bytes.
            target_id: Chatroom. At most 64 bytes.
            start_time: Start of the window, Unix time in milliseconds. At least 0.
            end_time: End of the window, Unix time in milliseconds. At least 0, not before startTime.
            include_start: Whether a message sent exactly at startTime is included.
            page_size: Messages per page, at most 100. Optional. 1 to 100, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages.
            data[].target_id: The conversation.
            data[].from_user_id: Sender.
            data[].message_uid: Id of the message.
            data[].msg_time: When it was sent, Unix time in milliseconds.
            data[].object_name: Type of the message.
            data[].content: Body of the message.
            data[].expansion: Whether key-value pairs can be attached.
            data[].extra_content: Attached key-value pairs, as JSON text.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the cloud storage service. The longest window and the order of the answer are not
        documented (14 days and newest first in the vendor's later API), and neither is the rate.

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
            group_id: Ultra group. At most 64 bytes.
            bus_channel: Channel. At most 20 characters.
            start_time: Start of the window, Unix time in milliseconds; not included. At least 0.
            end_time: End of the window, Unix time in milliseconds; included. At least 0, not before startTime,
                at most 14 days after startTime.
            from_user_id: Sender whose messages are wanted; left out means all. Optional. At most 64 bytes.
            page_size: Messages per page, at most 100. Optional. 1 to 100, default 20.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages, oldest first.
            data[].group_id: Ultra group.
            data[].bus_channel: Channel.
            data[].from_user_id: Sender.
            data[].msg_uid: Id of the message.
            data[].msg_time: When it was sent, Unix time in milliseconds.
            data[].object_name: Type of the message.
            data[].conversion_type: Kind of conversation, 10 for ultra groups; the service spells the name so.
            data[].content: Body of the message.
            data[].expansion: Whether key-value pairs can be attached.
            data[].extra_content: Attached key-value pairs, as JSON text.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Finds what was sent after startTime and not after endTime. Messages that belong to no channel
        cannot be found. Ultra group messages are stored for 7 days by default.

        Source: go: UGHistoryQuery (rate and semantics in its comment); sibling: docs.nexconn.ai
        community-channel/query-history-messages.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "startTime": start_time, "endTime": end_time,
            "fromUserId": from_user_id, "pageSize": page_size,
        }
        return self._call("message.search_ultragroup_history", params, SearchUltragroupHistoryResult, timeout)

    def search_ultragroup_context(
        self, *, group_id: str, bus_channel: str, msg_uid: str, before_count: int | Omit | None = omit,
        after_count: int | Omit | None = omit, timeout: float | None = None,
    ) -> SearchUltragroupContextResult:
        """Get the messages around an ultra group message.

        POST /ultragroup/hismsg/msgid/query.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm.

        Args:
            group_id: Ultra group. At most 64 bytes.
            bus_channel: Channel. At most 20 characters.
            msg_uid: Id of the message in the middle.
            before_count: How many messages before it. Optional. 0 to 50, default 10.
            after_count: How many messages after it. Optional. 0 to 50, default 10.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Messages, oldest first.
            data[].group_id: Ultra group.
            data[].bus_channel: Channel.
            data[].from_user_id: Sender.
            data[].msg_uid: Id of the message.
            data[].msg_time: When it was sent, Unix time in milliseconds.
            data[].object_name: Type of the message.
            data[].conversion_type: Kind of conversation, 10 for ultra groups; the service spells the name so.
            data[].content: Body of the message.
            data[].expansion: Whether key-value pairs can be attached.
            data[].extra_content: Attached key-value pairs, as JSON text.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: For public and private channels. Messages that belong to no channel cannot be found. Ultra group
        messages are stored for 7 days by default. The rate is not documented.

        Source: docs: platform-chat-api/ultragroup/query-history-by-message-uid; go: UGHisMsgIdQuery.
        """
        params = {
            "groupId": group_id, "busChannel": bus_channel, "msgUID": msg_uid, "prevNum": before_count,
            "lastNum": after_count,
        }
        return self._call("message.search_ultragroup_context", params, SearchUltragroupContextResult, timeout)

    def set_expansion(
        self, *, msg_uid: str, user_id: str, conversation_type: Literal[1, 3] | int, target_id: str,
        extra_key_val: TextMap, is_sync_sender: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Attach key-value pairs to a private or group message.

        POST /message/expansion/set.json. Rate: 100 requests per second and 20 requests per second with
        conversationType=3. It may be repeated without harm.

        Args:
            msg_uid: Id of the message.
            user_id: User in whose name the change is made. At most 64 bytes.
            conversation_type: Kind of conversation. One of 1 (private), 3 (group).
            target_id: The conversation, by conversationType: the other user or the group. At most 64 bytes.
            extra_key_val: Pairs to set. 1 to 100 items, keys at most 32 characters, keys of letters, digits and
                + = - _, values at most 4096 characters.
            is_sync_sender: Whether userId is told of the change too. Optional. One of 0 (no), 1 (yes), default
                0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The message must have been sent with expansion true. Each change goes to the clients as a message
        of its own (RC:MsgExMsg). A message holds at most 300 pairs. Of the 100 calls a second at most 20 may be
        for group messages.

        Source: docs: platform-chat-api/message/set-expansion; java: Expansion.set; go: SetMessageExpansion;
        php: Message.Expansion.set.
        """
        params = {
            "msgUID": msg_uid, "userId": user_id, "conversationType": conversation_type, "targetId": target_id,
            "extraKeyVal": extra_key_val, "isSyncSender": is_sync_sender,
        }
        return self._call("message.set_expansion", params, Acknowledgement, timeout)

    def delete_expansion(
        self, *, msg_uid: str, user_id: str, conversation_type: Literal[1, 3] | int, target_id: str, extra_key: Texts,
        is_sync_sender: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete key-value pairs of a private or group message.

        POST /message/expansion/delete.json. Rate: 100 requests per second and 20 requests per second with
        conversationType=3. It may be repeated without harm.

        Args:
            msg_uid: Id of the message.
            user_id: User in whose name the change is made. At most 64 bytes.
            conversation_type: Kind of conversation. One of 1 (private), 3 (group).
            target_id: The conversation, by conversationType: the other user or the group. At most 64 bytes.
            extra_key: Keys to delete. 1 to 100 items, each letters, digits and + = - _.
            is_sync_sender: Whether userId is told of the change too. Optional. One of 0 (no), 1 (yes), default
                0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Each change goes to the clients as a message of its own (RC:MsgExMsg). Of the 100 calls a second
        at most 20 may be for group messages.

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
        """Read the key-value pairs of a private or group message.

        POST /message/expansion/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            msg_uid: Id of the message.
            page_no: Page number. Optional. At least 1, default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            extra_content: Pairs by their keys.
            extra_content.<key>.v: Value.
            extra_content.<key>.ts: Version of the value; not a Unix time.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: A page has 300 pairs, which is as many as a message can hold.

        Source: docs: platform-chat-api/message/get-expansion; java: Expansion.getList; go:
        QueryMessageExpansion; php: Message.Expansion.getList.
        """
        return self._call("message.get_expansion", {"msgUID": msg_uid, "pageNo": page_no}, GetExpansionResult, timeout)

    def set_ultragroup_expansion(
        self, *, msg_uid: str, user_id: str, group_id: str, extra_key_val: TextMap,
        bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Attach key-value pairs to an ultra group message.

        POST /ultragroup/message/expansion/set.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            msg_uid: Id of the message.
            user_id: User in whose name the change is made. At most 64 bytes.
            group_id: Ultra group of the message. At most 64 bytes.
            extra_key_val: Pairs to set. 1 to 100 items, keys at most 32 characters, keys of letters, digits and
                + = - _, values at most 4096 characters.
            bus_channel: Channel of the message; needed when it was sent to one. Optional. At most 20
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The message must have been sent with expansion true. A message holds at most 300 pairs.

        Source: java: ultragroup.expansion.Expansion.set; php: ultragroup/message/expansion/set; go:
        UGMessageExpansionSet.
        """
        params = {
            "msgUID": msg_uid, "userId": user_id, "groupId": group_id, "busChannel": bus_channel,
            "extraKeyVal": extra_key_val,
        }
        return self._call("message.set_ultragroup_expansion", params, Acknowledgement, timeout)

    def delete_ultragroup_expansion(
        self, *, msg_uid: str, user_id: str, group_id: str, extra_key: Texts, bus_channel: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Delete key-value pairs of an ultra group message.

        POST /ultragroup/message/expansion/delete.json. Rate: 100 requests per second. It may be repeated
        without harm. Known from official SDKs only.

        Args:
            msg_uid: Id of the message.
            user_id: User in whose name the change is made. At most 64 bytes.
            group_id: Ultra group of the message. At most 64 bytes.
            extra_key: Keys to delete. 1 to 100 items, each letters, digits and + = - _.
            bus_channel: Channel of the message; needed when it was sent to one. Optional. At most 20
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

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
        """Read the key-value pairs of an ultra group message.

        POST /ultragroup/message/expansion/query.json. Rate: 100 requests per second. It may be repeated without
        harm. Known from official SDKs only.

        Args:
            msg_uid: Id of the message.
            group_id: Ultra group of the message. At most 64 bytes.
            bus_channel: Channel of the message; needed when it was sent to one. Optional. At most 20
                characters.
            page_no: Page number. Optional. At least 1, default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            extra_content: Pairs by their keys.
            extra_content.<key>.v: Value.
            extra_content.<key>.ts: Version of the value; not a Unix time.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: java: ultragroup.expansion.Expansion.getList; go: UGMessageExpansionQuery; php:
        Ultragroup.Expansion.getList.
        """
        params = {
            "msgUID": msg_uid, "groupId": group_id, "busChannel": bus_channel, "pageNo": page_no,
        }
        return self._call("message.get_ultragroup_expansion", params, GetUltragroupExpansionResult, timeout)

    def send_discussion(
        self, *, from_user_id: str, to_discussion_id: Texts, message: AnyMessage | Omit | None = omit,
        object_name: str | Omit | None = omit, content: str | JsonObject | Omit | None = omit,
        push_content: str | Omit | None = omit, push_data: str | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_counted: Literal[0, 1] | int | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        content_available: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message to discussions.

        POST /message/discussion/publish.json. Rate: 100 requests per second (not documented; the platform's
        default). A repeat may do it twice. Legacy: kept for existing applications. Known from official SDKs
        only.

        Args:
            from_user_id: Sender. Must have got a token once (user.get_token), or the push for offline
                recipients cannot show the sender's name. At most 64 bytes.
            to_discussion_id: Target discussions. Each at most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name
                must not begin with RC: and which the client apps must register. At most 32 characters.
            content: Body of the message: for a built-in type its JSON object as text, for a type of your own
                any text. At most 131072 bytes.
            push_content: Text of the notification for offline recipients. Without it a built-in type pushes its
                default text, if it has one; a type of your own does not push. Optional.
            push_data: Further data in the notification; iOS apps find it as appData, Android apps as pushData.
                Optional.
            is_persisted: Whether the message is kept in the cloud history (needs the cloud storage service).
                Delivery to offline users does not depend on it. Optional. One of 0 (not kept), 1 (kept),
                default 1.
            is_counted: Whether clients that do not know a type of your own count the message as unread. Known
                from official SDKs only. Optional. One of 0 (no), 1 (yes), default 1.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. Optional. One of 0 (no), 1 (yes), default 0.
            content_available: Whether iOS gets a silent (background) push. Optional. One of 0 (no), 1 (yes),
                default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Discussions (conversation type 2) are no longer documented; use groups.

        Source: java: message.discussion.Discussion.send; php; nodejs; dotnet.
        """
        params = {
            "fromUserId": from_user_id, "toDiscussionId": to_discussion_id, "objectName": object_name,
            "content": content, "pushContent": push_content, "pushData": push_data, "isPersisted": is_persisted,
            "isCounted": is_counted, "isIncludeSender": is_include_sender, "contentAvailable": content_available,
        }
        put_message("message.send_discussion", params, message, "objectName", "content")
        return self._call("message.send_discussion", params, Acknowledgement, timeout)

    def iterate_expansion(
        self, *, msg_uid: str, page_no: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> Iterator[tuple[str, GetExpansionExtraContentItem]]:
        """All pages of `get_expansion`, one item after the other.

        Args:
            `msg_uid`, `page_no`: as for `get_expansion`. The list begins at `page_no`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            The pairs of key and value of `extra_content`, page by page. Pairs by their keys.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "msgUID": msg_uid, "pageNo": page_no,
        }
        return self._iterate("message.get_expansion", params, GetExpansionResult, "extra_content", timeout, max_pages)

    def iterate_ultragroup_expansion(
        self, *, msg_uid: str, group_id: str, bus_channel: str | Omit | None = omit, page_no: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[tuple[str, GetUltragroupExpansionExtraContentItem]]:
        """All pages of `get_ultragroup_expansion`, one item after the other.

        Args:
            `msg_uid`, `group_id`, `bus_channel`, `page_no`: as for `get_ultragroup_expansion`. The list begins
            at `page_no`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            The pairs of key and value of `extra_content`, page by page. Pairs by their keys.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "msgUID": msg_uid, "groupId": group_id, "busChannel": bus_channel, "pageNo": page_no,
        }
        return self._iterate(
            "message.get_ultragroup_expansion", params, GetUltragroupExpansionResult, "extra_content", timeout,
            max_pages,
        )
