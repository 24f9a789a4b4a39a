# Generated from catalogue/endpoints/conversation.yaml. Do not edit.
"""Operations of the group conversation: Conversations."""

from __future__ import annotations

from typing import Literal

from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.conversation import GetAttributesResult, GetNotificationResult, GetTypeNotificationResult


class Conversation(SyncResource):
    """Conversations: settings of single conversations: notification levels, pins, attributes.

    Reached as `client.conversation`; may be used by several threads at once.
    """

    __slots__ = ()

    def set_top(
        self, *, user_id: str, conversation_type: Literal[1, 3, 6] | int, target_id: str,
        set_top: Literal["true", "false"] | str, timeout: float | None = None,
    ) -> Acknowledgement:
        """Pin or unpin a conversation of a user.

        POST /conversation/top/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Owner of the conversation. At most 64 bytes.
            conversation_type: Conversation type as a number. One of 1 (one-to-one), 3 (group), 6 (system).
            target_id: Peer user, group or system target id. At most 64 bytes.
            set_top: Boolean as text. One of true (pin), false (unpin).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Synchronised to client SDKs 4.0.0 and later.

        Source: docs: platform-chat-api/conversation/top; java: Conversation.setTop; php: Conversation.pinned;
        go: ConversationTop; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "conversationType": conversation_type, "targetId": target_id, "setTop": set_top,
        }
        return self._call("conversation.set_top", params, Acknowledgement, timeout)

    def set_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, request_id: str, target_id: str,
        is_muted: Literal[0, 1] | int | Omit | None = omit, bus_channel: str | Omit | None = omit,
        unpush_level: Literal[-1, 0, 1, 2, 4, 5] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the do-not-disturb level of one conversation of a user.

        POST /conversation/notification/set.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Conversation type as a number. One of 1 (one-to-one), 3 (group), 6 (system), 10
                (ultra group).
            request_id: The user whose setting it is (NOT a request id). At most 64 bytes.
            target_id: Peer user, group or ultra group. At most 64 bytes.
            is_muted: Deprecated; give this or unpushLevel, unpushLevel wins when both are given. Required in
                some cases. One of 0 (off), 1 (on).
            bus_channel: Ultra-group channel id. Optional.
            unpush_level: Do-not-disturb level. Required in some cases. One of -1 (notify for every message), 0
                (not set (falls back to group/app default, else notify for everything)), 1 (notify only for @
                messages), 2 (notify only when @-ed individually (not for @all)), 4 (notify only for @all), 5
                (never notify).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Docs mark both isMuted and unpushLevel required yet say one of them is enough; the example sends
        only unpushLevel. Without busChannel: apps that opened ultra groups before 2022-09-01 set only the
        messages outside channels, later apps the whole ultra group. Overrides the per-type setting. Java sends
        both fields always (mute: isMuted=1 & unpushLevel, unmute: 0 & 0). PHP takes names (PRIVATE, GROUP) and
        maps them to the numbers the server wants; it knows no unpushLevel. Go has three calls: one sends
        isMuted and unpushLevel together, ConversationMute and ConversationUnmute send isMuted alone.

        Source: docs: platform-chat-api/push/set-do-not-disturb-by-id; java: Conversation.mute, unMute; php:
        Conversation.mute; go: ConversationNotificationSet, ConversationMute, ConversationUnmute; docs: official
        API list of 2026-01-09.
        """
        params = {
            "conversationType": conversation_type, "requestId": request_id, "targetId": target_id, "isMuted": is_muted,
            "busChannel": bus_channel, "unpushLevel": unpush_level,
        }
        return self._call("conversation.set_notification", params, Acknowledgement, timeout)

    def get_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, request_id: str, target_id: str,
        bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetNotificationResult:
        """Query the do-not-disturb level of one conversation of a user.

        POST /conversation/notification/get.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Conversation type as a number. One of 1 (one-to-one), 3 (group), 6 (system), 10
                (ultra group).
            request_id: The user. At most 64 bytes.
            target_id: Peer user, group or ultra group. At most 64 bytes.
            bus_channel: Ultra-group channel id; absent asks for messages outside channels. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            is_muted: The LEVEL (-1,0,1,2,4,5) as in unpushLevel, not a 0/1 flag.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The answer keeps the old name isMuted but carries the unpushLevel value. The docs example writes
        conversationType=2. The PHP method Conversation.get does NOT use this path: it posts isMuted=0 to
        notification/set, i.e. it switches do-not-disturb off.

        Source: docs: copy of platform-chat-api conversation/get-do-not-disturb-by-id at
        jishuzhan.net/article/1795806695834783745; java: Conversation.get; go: ConversationNotificationGet;
        docs: official API list of 2026-01-09.
        """
        params = {
            "conversationType": conversation_type, "requestId": request_id, "targetId": target_id,
            "busChannel": bus_channel,
        }
        return self._call("conversation.get_notification", params, GetNotificationResult, timeout)

    def set_type_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, request_id: str,
        unpush_level: Literal[-1, 0, 1, 2, 4, 5] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the do-not-disturb level of a conversation type for a user.

        POST /conversation/type/notification/set.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Conversation type as a number. One of 1 (one-to-one), 3 (group), 6 (system), 10
                (ultra group).
            request_id: The user. At most 64 bytes.
            unpush_level: Do-not-disturb level. One of -1 (notify for every message), 0 (not set (falls back to
                group/app default, else notify for everything)), 1 (notify only for @ messages), 2 (notify only
                when @-ed individually (not for @all)), 4 (notify only for @all), 5 (never notify).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Weaker than the per-conversation setting. Not in Java or PHP.

        Source: docs: platform-chat-api/push/set-do-not-disturb-by-type; docs:
        platform-chat-api/conversation/set-do-not-disturb-by-type; go: ConversationTypeNotificationSet; docs:
        official API list of 2026-01-09.
        """
        params = {
            "conversationType": conversation_type, "requestId": request_id, "unpushLevel": unpush_level,
        }
        return self._call("conversation.set_type_notification", params, Acknowledgement, timeout)

    def get_type_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, request_id: str, timeout: float | None = None,
    ) -> GetTypeNotificationResult:
        """Query the do-not-disturb level of a conversation type for a user.

        POST /conversation/type/notification/get.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Conversation type as a number. One of 1 (one-to-one), 3 (group), 6 (system), 10
                (ultra group).
            request_id: The user. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            is_muted: The level (-1,0,1,2,4,5), under the old name.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/push/get-do-not-disturb-by-type; go: ConversationTypeNotificationGet;
        docs: official API list of 2026-01-09.
        """
        params = {
            "conversationType": conversation_type, "requestId": request_id,
        }
        return self._call("conversation.get_type_notification", params, GetTypeNotificationResult, timeout)

    def get_attributes(
        self, *, user_id: str, target_id: str, conversation_type: Literal[1, 3, 6] | int, timeout: float | None = None,
    ) -> GetAttributesResult:
        """Read pin, do-not-disturb and tags of one conversation.

        GET /conversation/attribute/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Owner. At most 64 bytes.
            target_id: Peer user, group or system target. At most 64 bytes.
            conversation_type: Conversation type. One of 1 (one-to-one), 3 (group), 6 (system).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.target_id: string.
            data.conversation_type: int.
            data.top: Absent when never pinned.
            data.top.top: Pinned.
            data.top.top_time: Time stamp of pinning.
            data.mute: Absent when never set.
            data.mute.mute: Level -1,0,1,2,4,5.
            data.tags: Tags.
            data.tags[].tag_id: string.
            data.tags[].tag_name: string.
            data.tags[].create_time: From the Java model.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: GET with the query string. The tags rows were cut off in the page as read; their fields come from
        the Java model.

        Source: docs: platform-chat-api/conversation/conversation-attr-get; java:
        Conversation.queryConversationAttribute.
        """
        params = {
            "userId": user_id, "targetId": target_id, "conversationType": conversation_type,
        }
        return self._call("conversation.get_attributes", params, GetAttributesResult, timeout)
