# Generated from catalogue/endpoints/push.yaml. Do not edit.
"""Operations of the group push with await: Push."""

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._omit import Omit, omit
from ..types.push import (
    SendAudience, SendCustomAudience, SendCustomNotification, SendCustomResult, SendMessage, SendNotification,
    SendResult, SendUserNotification, SendUserResult,
)

class AsyncPush(AsyncResource):
    """Push: notifications to all users, by tag, by app package or to given users.

    Reached as `client.push` of an AsyncClient.
    """

    async def send(
        self, *, platform: Texts, audience: SendAudience, from_user_id: str | Omit | None = omit,
        message: SendMessage | Omit | None = omit, notification: SendNotification | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendResult:
        """Push to all users, by tag, by app package or to given users, with or without a system message.

        See rongcloud.resources.Push.send.
        """

    async def send_user(
        self, *, user_ids: Texts, notification: SendUserNotification, timeout: float | None = None,
    ) -> SendUserResult:
        """Push to given users, without a message.

        See rongcloud.resources.Push.send_user.
        """

    async def send_custom(
        self, *, platform: Texts, audience: SendCustomAudience,
        notification: SendCustomNotification | Omit | None = omit, timeout: float | None = None,
    ) -> SendCustomResult:
        """Push by combined tag conditions (Push Plus), without a message.

        See rongcloud.resources.Push.send_custom.
        """
