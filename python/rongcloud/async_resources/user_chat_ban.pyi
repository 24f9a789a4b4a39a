# Generated from catalogue/endpoints/user_chat_ban.yaml. Do not edit.
"""Operations of the group user_chat_ban with await: One-to-one mutes."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.user_chat_ban import QueryResult

class AsyncUserChatBan(AsyncResource):
    """One-to-one mutes: users that may not send in any one-to-one chat.

    Reached as `client.user_chat_ban` of an AsyncClient.
    """

    async def set(
        self, *, user_id: Texts, state: Literal[0, 1] | int, type: Literal["PERSON"] | str,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute or unmute users in all one-to-one chats.

        See rongcloud.resources.UserChatBan.set.
        """

    async def query(
        self, *, type: Literal["PERSON"] | str, num: int | Omit | None = omit, offset: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryResult:
        """List users muted in one-to-one chats.

        See rongcloud.resources.UserChatBan.query.
        """

    def iterate(
        self, *, type: Literal["PERSON"] | str, num: int | Omit | None = omit, offset: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """List users muted in one-to-one chats.

        See rongcloud.resources.UserChatBan.iterate.
        """
