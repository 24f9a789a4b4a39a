# Generated from catalogue/endpoints/user_chat_ban.yaml. Do not edit.
"""Operations of the group user_chat_ban: One-to-one mutes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.user_chat_ban import QueryResult


class UserChatBan(SyncResource):
    """One-to-one mutes: users that may not send in any one-to-one chat.

    Reached as `client.user_chat_ban`; may be used by several threads at once.
    """

    __slots__ = ()

    def set(
        self, *, user_id: Texts, state: Literal[0, 1] | int, type: Literal["PERSON"] | str,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Mute or unmute users in all one-to-one chats.

        POST /user/chat/fb/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users to (un)mute. 1 to 1000 items, each at most 64 bytes.
            state: New state. One of 0 (unmute), 1 (mute).
            type: Conversation type; only PERSON exists. One of PERSON (one-to-one chat).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No duration, lasts until unset. Private messages of the Server API are not affected.

        Source: docs: platform-chat-api/one-to-one/ban; java: user.chat.Ban.set; php: Ban.set; go:
        UserChatFbSet; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "state": state, "type": type,
        }
        return self._call("user_chat_ban.set", params, Acknowledgement, timeout)

    def query(
        self, *, type: Literal["PERSON"] | str, num: int | Omit | None = omit, offset: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryResult:
        """List users muted in one-to-one chats.

        POST /user/chat/fb/querylist.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            type: Conversation type. One of PERSON (one-to-one chat).
            num: Rows, at most 200. Optional. 1 to 200, default 100.
            offset: Start row. Optional. At least 0, default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total: Number of muted users.
            users: User ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Paging by num and offset, unlike every other list call.

        Source: docs: platform-chat-api/one-to-one/query-banned-list; java: user.chat.Ban.getList; php:
        Ban.getList; go: UserChatFbQueryList; docs: official API list of 2026-01-09.
        """
        return self._call("user_chat_ban.query", {"num": num, "offset": offset, "type": type}, QueryResult, timeout)

    def iterate(
        self, *, type: Literal["PERSON"] | str, num: int | Omit | None = omit, offset: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `query`, one item after the other.

        Args:
            `type`, `num`, `offset`: as for `query`. The list begins at `offset`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `users`, page by page. User ids.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "type": type, "num": num, "offset": offset,
        }
        return self._iterate("user_chat_ban.query", params, QueryResult, "users", timeout, max_pages)
