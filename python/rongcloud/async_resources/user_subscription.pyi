# Generated from catalogue/endpoints/user_subscription.yaml. Do not edit.
"""Operations of the group user_subscription with await: Status subscriptions."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._omit import Omit, omit
from ..types.user_subscription import QueryResult, QuerySubscriptionsItem, SetResult

class AsyncUserSubscription(AsyncResource):
    """Status subscriptions: who is told of whose online status.

    Reached as `client.user_subscription` of an AsyncClient.
    """

    async def set(
        self, *, user_id: str, sub_user_ids: Texts, op_type: Literal[0, 1] | int, sub_type: int | Omit | None = omit,
        expiry: int | Omit | None = omit, timeout: float | None = None,
    ) -> SetResult:
        """Subscribe a user to (or unsubscribe from) the online status of others.

        See rongcloud.resources.UserSubscription.set.
        """

    async def query(
        self, *, user_id: str, sub_type: int | Omit | None = omit, page_token: str | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryResult:
        """List the status subscriptions of a user.

        See rongcloud.resources.UserSubscription.query.
        """

    def iterate(
        self, *, user_id: str, sub_type: int | Omit | None = omit, page_token: str | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QuerySubscriptionsItem]:
        """List the status subscriptions of a user.

        See rongcloud.resources.UserSubscription.iterate.
        """
