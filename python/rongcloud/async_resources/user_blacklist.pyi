# Generated from catalogue/endpoints/user_blacklist.yaml. Do not edit.
"""Operations of the group user_blacklist with await: Block lists."""

from collections.abc import AsyncIterator

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.user_blacklist import QueryResult

class AsyncUserBlacklist(AsyncResource):
    """Block lists: who may not write to a user one-to-one.

    Reached as `client.user_blacklist` of an AsyncClient.
    """

    async def add(self, *, user_id: str, black_user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Add users to the one-to-one blocklist of a user.

        See rongcloud.resources.UserBlacklist.add.
        """

    async def remove(self, *, user_id: str, black_user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Remove users from a blocklist.

        See rongcloud.resources.UserBlacklist.remove.
        """

    async def query(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryResult:
        """List the blocklist of a user.

        See rongcloud.resources.UserBlacklist.query.
        """

    def iterate(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """List the blocklist of a user.

        See rongcloud.resources.UserBlacklist.iterate.
        """
