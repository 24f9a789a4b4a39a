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
        self, *, user_id: str, conversation_type: Literal[1, 3, 6] | int, target_id: str, set_top: bool,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Pin or unpin a conversation of a user.

        POST /conversation/top/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose conversation it is. At most 64 bytes.
            conversation_type: Type of the conversation. One of 1 (one-to-one), 3 (group), 6 (system).
            target_id: The other user, the group or the system sender. At most 64 bytes.
            set_top: True pins, false unpins.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Reaches clients of version 4.0.0 and later.

        Source: docs: platform-chat-api/conversation/top; java: Conversation.setTop; php: Conversation.pinned;
        go: ConversationTop; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "conversationType": conversation_type, "targetId": target_id, "setTop": set_top,
        }
        return self._call("conversation.set_top", params, Acknowledgement, timeout)

    def set_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, user_id: str, target_id: str,
        is_muted: Literal[0, 1] | int | Omit | None = omit, bus_channel: str | Omit | None = omit,
        unpush_level: Literal[-1, 0, 1, 2, 4, 5] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set for which messages of one conversation a user is notified.

        POST /conversation/notification/set.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Type of the conversation. One of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra
                group).
            user_id: User whose setting it is; not a request id. At most 64 bytes.
            target_id: The other user, the group or the ultra group. At most 64 bytes.
            is_muted: Older form: give this or unpushLevel; unpushLevel wins when both are given. Required
                without unpush_level. One of 0 (off), 1 (on).
            bus_channel: Channel of an ultra group. Optional. At most 20 characters.
            unpush_level: Which messages notify; give this or isMuted. Required without is_muted. One of -1
                (notify for every message), 0 (not set: the default of the group or the app, else every
                message), 1 (only for mentions, of the user or of everybody), 2 (only for mentions of the user),
                4 (only for mentions of everybody), 5 (never notify).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The documents call both isMuted and unpushLevel required and then say that one is enough. Without
        busChannel, applications that got ultra groups before 2022-09-01 set the messages outside channels,
        later ones the whole ultra group. Beats the setting of the conversation type.

        Source: docs: platform-chat-api/push/set-do-not-disturb-by-id; java: Conversation.mute, unMute; php:
        Conversation.mute; go: ConversationNotificationSet, ConversationMute, ConversationUnmute; docs: official
        API list of 2026-01-09.
        """
        params = {
            "conversationType": conversation_type, "requestId": user_id, "targetId": target_id, "isMuted": is_muted,
            "busChannel": bus_channel, "unpushLevel": unpush_level,
        }
        return self._call("conversation.set_notification", params, Acknowledgement, timeout)

    def get_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, user_id: str, target_id: str,
        bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetNotificationResult:
        """Read for which messages of one conversation a user is notified.

        POST /conversation/notification/get.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Type of the conversation. One of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra
                group).
            user_id: User whose setting it is; not a request id. At most 64 bytes.
            target_id: The other user, the group or the ultra group. At most 64 bytes.
            bus_channel: Channel of an ultra group; left out for messages outside channels. Optional. At most 20
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            is_muted: Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in
                conversation.set_notification; not a switch.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The answer keeps the old name isMuted but carries the level.

        Source: docs: copy of platform-chat-api conversation/get-do-not-disturb-by-id at
        jishuzhan.net/article/1795806695834783745; java: Conversation.get; go: ConversationNotificationGet;
        docs: official API list of 2026-01-09.
        """
        params = {
            "conversationType": conversation_type, "requestId": user_id, "targetId": target_id,
            "busChannel": bus_channel,
        }
        return self._call("conversation.get_notification", params, GetNotificationResult, timeout)

    def set_type_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, user_id: str,
        unpush_level: Literal[-1, 0, 1, 2, 4, 5] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set for which messages of a type of conversations a user is notified.

        POST /conversation/type/notification/set.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Type of the conversations. One of 1 (one-to-one), 3 (group), 6 (system), 10
                (ultra group).
            user_id: User whose setting it is; not a request id. At most 64 bytes.
            unpush_level: Which messages notify. One of -1 (notify for every message), 0 (not set: the default
                of the group or the app, else every message), 1 (only for mentions, of the user or of
                everybody), 2 (only for mentions of the user), 4 (only for mentions of everybody), 5 (never
                notify).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The setting of one conversation beats it.

        Source: docs: platform-chat-api/push/set-do-not-disturb-by-type; docs:
        platform-chat-api/conversation/set-do-not-disturb-by-type; go: ConversationTypeNotificationSet; docs:
        official API list of 2026-01-09.
        """
        params = {
            "conversationType": conversation_type, "requestId": user_id, "unpushLevel": unpush_level,
        }
        return self._call("conversation.set_type_notification", params, Acknowledgement, timeout)

    def get_type_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, user_id: str, timeout: float | None = None,
    ) -> GetTypeNotificationResult:
        """Read for which messages of a type of conversations a user is notified.

        POST /conversation/type/notification/get.json. Rate: 100 requests per second. It may be repeated without
        harm.

        Args:
            conversation_type: Type of the conversations. One of 1 (one-to-one), 3 (group), 6 (system), 10
                (ultra group).
            user_id: User whose setting it is; not a request id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            is_muted: Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in
                conversation.set_notification; not a switch.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The answer keeps the old name isMuted but carries the level.

        Source: docs: platform-chat-api/push/get-do-not-disturb-by-type; go: ConversationTypeNotificationGet;
        docs: official API list of 2026-01-09.
        """
        params = {
            "conversationType": conversation_type, "requestId": user_id,
        }
        return self._call("conversation.get_type_notification", params, GetTypeNotificationResult, timeout)

    def get_attributes(
        self, *, user_id: str, target_id: str, conversation_type: Literal[1, 3, 6] | int, timeout: float | None = None,
    ) -> GetAttributesResult:
        """Read pin, notification level and tags of one conversation.

        GET /conversation/attribute/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose conversation it is. At most 64 bytes.
            target_id: The other user, the group or the system sender. At most 64 bytes.
            conversation_type: Type of the conversation. One of 1 (one-to-one), 3 (group), 6 (system).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.target_id: The other user, the group or the system sender.
            data.conversation_type: Type of the conversation: 1, 3 or 6.
            data.top: Absent when it was never pinned.
            data.top.top: True when pinned.
            data.top.top_time: When it was pinned; its unit is not documented.
            data.mute: Absent when it was never set.
            data.mute.mute: Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in
                conversation.set_notification.
            data.tags: Tags.
            data.tags[].tag_id: Tag id.
            data.tags[].tag_name: Name of the tag.
            data.tags[].create_time: When the tag was made.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The members of tags are not documented.

        Source: docs: platform-chat-api/conversation/conversation-attr-get; java:
        Conversation.queryConversationAttribute.
        """
        params = {
            "userId": user_id, "targetId": target_id, "conversationType": conversation_type,
        }
        return self._call("conversation.get_attributes", params, GetAttributesResult, timeout)
