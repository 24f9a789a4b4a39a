# Generated from catalogue/endpoints/conversation.yaml. Do not edit.
"""Operations of the group conversation with await: Conversations."""

from typing import Literal

from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.conversation import GetAttributesResult, GetNotificationResult, GetTypeNotificationResult

class AsyncConversation(AsyncResource):
    """Conversations: settings of single conversations: notification levels, pins, attributes.

    Reached as `client.conversation` of an AsyncClient.
    """

    async def set_top(
        self, *, user_id: str, conversation_type: Literal[1, 3, 6] | int, target_id: str, set_top: bool,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Pin or unpin a conversation of a user.

        See rongcloud.resources.Conversation.set_top.
        """

    async def set_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, user_id: str, target_id: str,
        is_muted: Literal[0, 1] | int | Omit | None = omit, bus_channel: str | Omit | None = omit,
        unpush_level: Literal[-1, 0, 1, 2, 4, 5] | int | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set for which messages of one conversation a user is notified.

        See rongcloud.resources.Conversation.set_notification.
        """

    async def get_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, user_id: str, target_id: str,
        bus_channel: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetNotificationResult:
        """Read for which messages of one conversation a user is notified.

        See rongcloud.resources.Conversation.get_notification.
        """

    async def set_type_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, user_id: str,
        unpush_level: Literal[-1, 0, 1, 2, 4, 5] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set for which messages of a type of conversations a user is notified.

        See rongcloud.resources.Conversation.set_type_notification.
        """

    async def get_type_notification(
        self, *, conversation_type: Literal[1, 3, 6, 10] | int, user_id: str, timeout: float | None = None,
    ) -> GetTypeNotificationResult:
        """Read for which messages of a type of conversations a user is notified.

        See rongcloud.resources.Conversation.get_type_notification.
        """

    async def get_attributes(
        self, *, user_id: str, target_id: str, conversation_type: Literal[1, 3, 6] | int, timeout: float | None = None,
    ) -> GetAttributesResult:
        """Read pin, notification level and tags of one conversation.

        See rongcloud.resources.Conversation.get_attributes.
        """
