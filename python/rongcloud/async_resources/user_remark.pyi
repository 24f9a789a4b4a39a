# Generated from catalogue/endpoints/user_remark.yaml. Do not edit.
"""Operations of the group user_remark with await: Push remarks."""

from collections.abc import AsyncIterator

from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.user_remark import GetResult, GetUsersItem, SetRemarksItem

class AsyncUserRemark(AsyncResource):
    """Push remarks: names under which senders appear in the pushes to a user.

    Reached as `client.user_remark` of an AsyncClient.
    """

    async def set(
        self, *, user_id: str, remarks: list[SetRemarksItem], timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the names under which senders appear in pushes to a user.

        See rongcloud.resources.UserRemark.set.
        """

    async def delete(self, *, user_id: str, target_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete one push remark.

        See rongcloud.resources.UserRemark.delete.
        """

    async def get(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> GetResult:
        """List the push remarks a user has set.

        See rongcloud.resources.UserRemark.get.
        """

    def iterate(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[GetUsersItem]:
        """List the push remarks a user has set.

        See rongcloud.resources.UserRemark.iterate.
        """
