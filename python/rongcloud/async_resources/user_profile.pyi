# Generated from catalogue/endpoints/user_profile.yaml. Do not edit.
"""Operations of the group user_profile with await: Hosted profiles."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import JsonObject, Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.user_profile import BatchQueryResult, QueryResult, QueryUserListItem, SetUserProfile

class AsyncUserProfile(AsyncResource):
    """Hosted profiles: profile data that the service keeps and synchronises to clients.

    Reached as `client.user_profile` of an AsyncClient.
    """

    async def set(
        self, *, user_id: str, user_profile: SetUserProfile | Omit | None = omit,
        user_ext_profile: JsonObject | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Store hosted profile data of a user.

        See rongcloud.resources.UserProfile.set.
        """

    async def batch_query(self, *, user_id: Texts, timeout: float | None = None) -> BatchQueryResult:
        """Read hosted profiles of given users.

        See rongcloud.resources.UserProfile.batch_query.
        """

    async def query(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryResult:
        """Page through all hosted profiles of the app.

        See rongcloud.resources.UserProfile.query.
        """

    async def clean(self, *, user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Erase hosted profile data of users.

        See rongcloud.resources.UserProfile.clean.
        """

    def iterate(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryUserListItem]:
        """Page through all hosted profiles of the app.

        See rongcloud.resources.UserProfile.iterate.
        """
