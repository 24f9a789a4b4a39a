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
    """Proxy chat: an agent that answers for a user.

    Reached as `client.proxychat`; may be used by several threads at once.
    """

    __slots__ = ()

    def start(
        self, *, user_id: str, target_ids: Texts, bot_user_id: str, metadata: TextMap | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Let a bot answer for a user towards given peers.

        POST /v3/user/proxychat/start. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User who is represented. At most 64 characters.
            target_ids: Peers. 1 to 50 items, each at most 64 characters.
            bot_user_id: Bot that answers; must have an rc_agentchat integration. At most 64 characters.
            metadata: Dynamic variables, key <=32, value <=512 chars. Optional. At most 32 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: In NO official SDK. The page prints the path WITHOUT .json (method line and example), unlike
        query.json of the same chapter.

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
        """Page through proxy-chat settings.

        POST /v3/user/proxychat/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            page: Page number. Optional. Default 1.
            size: Rows per page. Optional. Default 50.
            user_id: Filter by represented user; the required column could not be read; whether it is required
                is not documented. Optional. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            proxy_chats: Settings.
            proxy_chats[].user_id: string.
            proxy_chats[].target_id: string.
            proxy_chats[].bot_user_id: string.
            proxy_chats[].metadata: map<string,string>.
            proxy_chats[].created_at: Milliseconds.
            proxy_chats[].updated_at: Milliseconds.
            total: int.
            has_next: bool.
            message: Shown in the example only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: In NO official SDK. A stop call certainly exists but its page was not found, so it is not listed.

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
            Each of `proxy_chats`, page by page. Settings.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "page": page, "size": size, "userId": user_id,
        }
        return self._iterate("proxychat.query", params, QueryResult, "proxy_chats", timeout, max_pages)
