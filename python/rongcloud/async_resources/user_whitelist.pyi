# Generated from catalogue/endpoints/user_whitelist.yaml. Do not edit.
"""Operations of the group user_whitelist with await: Allow lists."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.user_whitelist import QueryResult, QuerySettingResult

class AsyncUserWhitelist(AsyncResource):
    """Allow lists: who alone may write to a user one-to-one, and which of the two lists is in force.

    Reached as `client.user_whitelist` of an AsyncClient.
    """

    async def add(self, *, user_id: str, white_user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Add users to the one-to-one allowlist of a user.

        See rongcloud.resources.UserWhitelist.add.
        """

    async def remove(self, *, user_id: str, white_user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Remove users from an allowlist.

        See rongcloud.resources.UserWhitelist.remove.
        """

    async def query(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryResult:
        """List the allowlist of a user.

        See rongcloud.resources.UserWhitelist.query.
        """

    async def set_setting(
        self, *, user_id: Texts, white_setting: Literal[0, 1] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Switch users between allowlist and blocklist mode.

        See rongcloud.resources.UserWhitelist.set_setting.
        """

    async def query_setting(self, *, user_id: Texts, timeout: float | None = None) -> QuerySettingResult:
        """Query allowlist/blocklist mode of users.

        See rongcloud.resources.UserWhitelist.query_setting.
        """

    def iterate(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """List the allowlist of a user.

        See rongcloud.resources.UserWhitelist.iterate.
        """
