# Generated from catalogue/endpoints/user_push_period.yaml. Do not edit.
"""Operations of the group user_push_period: Quiet hours."""

from __future__ import annotations

from typing import Literal

from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.user_push_period import GetResult


class UserPushPeriod(SyncResource):
    """Quiet hours: the daily do-not-disturb window of a user.

    Reached as `client.user_push_period`; may be used by several threads at once.
    """

    __slots__ = ()

    def set(
        self, *, user_id: str, start_time: str, period: int, level: Literal[1, 5] | int,
        timezone: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the daily do-not-disturb window of a user.

        POST /user/blockPushPeriod/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            start_time: HH:MM:SS in data-centre time (Beijing time for the China centre, UTC abroad). HH:MM:SS.
            period: Window length in minutes, 0..1439; 0 means not set. 0 to 1439.
            level: Level; the documents mark it required. One of 1 (only @ messages notify), 5 (nothing
                notifies), default 1.
            timezone: Time zone such as Asia/Shanghai or UTC; only on the newer Nexconn-branded page, default is
                the data-centre zone. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: One window per user, repeated every day until changed or deleted; setting again overwrites.
        00:00:00 with 1439 is the whole day.

        Source: docs: platform-chat-api/push/set-push-disabled-period; docs: docs.nexconn.ai
        platform-chat-api/push/set-push-disabled-period; java: BlockPushPeriod.add; php: BlockPushPeriod.add;
        go: UserBlockPushPeriodSet; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "startTime": start_time, "period": period, "level": level, "timezone": timezone,
        }
        return self._call("user_push_period.set", params, Acknowledgement, timeout)

    def get(self, *, user_id: str, timeout: float | None = None) -> GetResult:
        """Query the do-not-disturb window of a user.

        POST /user/blockPushPeriod/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: The setting.
            data.start_time: HH:MM:SS.
            data.period: Minutes, 0 = not set.
            data.un_push_level: 1 only @, 5 nothing, 0 everything.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Set uses level, get answers unPushLevel.

        Source: docs: platform-chat-api/push/get-push-disabled-period; java: BlockPushPeriod.getList; php:
        BlockPushPeriod.getList; go: UserBlockPushPeriodGet; docs: official API list of 2026-01-09.
        """
        return self._call("user_push_period.get", {"userId": user_id}, GetResult, timeout)

    def delete(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete the do-not-disturb window of a user.

        POST /user/blockPushPeriod/delete.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/push/delete-push-disabled-period; java: BlockPushPeriod.remove; php:
        BlockPushPeriod.remove; go: UserBlockPushPeriodDelete; docs: official API list of 2026-01-09.
        """
        return self._call("user_push_period.delete", {"userId": user_id}, Acknowledgement, timeout)
