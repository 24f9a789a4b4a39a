# Generated from catalogue/endpoints/proxychat.yaml. Do not edit.
"""Operations of the group proxychat with await: Proxy chat."""

from collections.abc import AsyncIterator

from .._aliases import TextMap, Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.proxychat import QueryProxyChatsItem, QueryResult

class AsyncProxychat(AsyncResource):
    """Proxy chat: bots that answer for a user.

    Reached as `client.proxychat` of an AsyncClient.
    """

    async def start(
        self, *, user_id: str, target_ids: Texts, bot_user_id: str, metadata: TextMap | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Let a bot answer for a user towards given users.

        See rongcloud.resources.Proxychat.start.
        """

    async def query(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, user_id: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryResult:
        """Page through the proxy chats.

        See rongcloud.resources.Proxychat.query.
        """

    def iterate(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, user_id: str | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryProxyChatsItem]:
        """Page through the proxy chats.

        See rongcloud.resources.Proxychat.iterate.
        """
