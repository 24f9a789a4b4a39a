# Generated from catalogue/endpoints/stat.yaml. Do not edit.
"""Operations of the group stat with await: Statistics."""

from .._async_resource import AsyncResource
from .._decode import Acknowledgement

class AsyncStat(AsyncResource):
    """Statistics: push statistics; neither parameters nor answers are documented.

    Reached as `client.stat` of an AsyncClient.
    """

    async def get_day_push(self, *, timeout: float | None = None) -> Acknowledgement:
        """Get the aggregated push statistics of a day.

        See rongcloud.resources.Stat.get_day_push.
        """

    async def get_push_id(self, *, timeout: float | None = None) -> Acknowledgement:
        """Get the statistics of a push.

        See rongcloud.resources.Stat.get_push_id.
        """
