# Generated from catalogue/endpoints/proxychat.yaml. Do not edit.
"""Operations of the group proxychat: Proxy chat."""

from __future__ import annotations

from collections.abc import Iterator

from .._aliases import TextMap, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.proxychat import QueryProxyChatsItem, QueryResult


class Proxychat(SyncResource):
    """Proxy chat: bots that answer for a user.

    Reached as `client.proxychat`; may be used by several threads at once.
    """

    __slots__ = ()

    def start(
        self, *, user_id: str, target_ids: Texts, bot_user_id: str, metadata: TextMap | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Let a bot answer for a user towards given users.

        POST /v3/user/proxychat/start. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User for whom the bot answers. At most 64 characters.
            target_ids: Users who are answered. 1 to 50 items, each at most 64 characters.
            bot_user_id: Bot that answers; it needs an integration of the kind rc_agentchat. At most 64
                characters.
            metadata: Values for the placeholders of the prompt. Optional. At most 32 items, keys at most 32
                characters, values at most 512 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The path has no .json.

        Source: docs: platform-chat-api/proxychat/start-user-proxychat.
        """
        params = {
            "userId": user_id, "targetIds": target_ids, "botUserId": bot_user_id, "metadata": metadata,
        }
        return self._call("proxychat.start", params, Acknowledgement, timeout)

    def query(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, user_id: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryResult:
        """Page through the proxy chats.

        POST /v3/user/proxychat/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            page: Page number, from 1. Optional. At least 1, default 1.
            size: Rows per page. Optional. At least 1, default 50.
            user_id: Only those of this user; whether it is required is not documented. Optional. At most 64
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            proxy_chats: Proxy chats.
            proxy_chats[].user_id: User for whom the bot answers.
            proxy_chats[].target_id: User who is answered.
            proxy_chats[].bot_user_id: Bot that answers.
            proxy_chats[].metadata: Values for the placeholders of the prompt.
            proxy_chats[].created_at: When it was made, Unix time in milliseconds.
            proxy_chats[].updated_at: When it was changed last, Unix time in milliseconds.
            total: Number of proxy chats.
            has_next: Whether there is another page.
            message: Text about the outcome; in the example of the documents only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No call that ends a proxy chat is documented.

        Source: docs: platform-chat-api/proxychat/list-user-proxychats.
        """
        return self._call("proxychat.query", {"page": page, "size": size, "userId": user_id}, QueryResult, timeout)

    def iterate(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, user_id: str | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryProxyChatsItem]:
        """All pages of `query`, one item after the other.

        Args:
            `page`, `size`, `user_id`: as for `query`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `proxy_chats`, page by page. Proxy chats.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "page": page, "size": size, "userId": user_id,
        }
        return self._iterate("proxychat.query", params, QueryResult, "proxy_chats", timeout, max_pages)
