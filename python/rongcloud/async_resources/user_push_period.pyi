# Generated from catalogue/endpoints/user_push_period.yaml. Do not edit.
"""Operations of the group user_push_period with await: Quiet hours."""

from typing import Literal

from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.user_push_period import GetResult

class AsyncUserPushPeriod(AsyncResource):
    """Quiet hours: the daily do-not-disturb window of a user.

    Reached as `client.user_push_period` of an AsyncClient.
    """

    async def set(
        self, *, user_id: str, start_time: str, period: int, level: Literal[1, 5] | int,
        timezone: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the daily do-not-disturb window of a user.

        See rongcloud.resources.UserPushPeriod.set.
        """

    async def get(self, *, user_id: str, timeout: float | None = None) -> GetResult:
        """Query the do-not-disturb window of a user.

        See rongcloud.resources.UserPushPeriod.get.
        """

    async def delete(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete the do-not-disturb window of a user.

        See rongcloud.resources.UserPushPeriod.delete.
        """
