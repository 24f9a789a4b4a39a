# Generated from catalogue/endpoints/user_whitelist.yaml. Do not edit.
"""Operations of the group user_whitelist: Allow lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.user_whitelist import QueryResult, QuerySettingResult


class UserWhitelist(SyncResource):
    """Allow lists: who alone may write to a user one-to-one, and which of the two lists is in force.

    Reached as `client.user_whitelist`; may be used by several threads at once.
    """

    __slots__ = ()

    def add(self, *, user_id: str, white_user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Add users to the one-to-one allowlist of a user.

        POST /user/whitelist/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Owner of the list. At most 64 bytes.
            white_user_id: Users allowed to message the owner. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the allow list service, switched on per user (user_whitelist.set_setting) or per app in the
        console; then only listed users reach the owner and the block list of that user is ignored. For a
        two-way chat both users must list each other. Capacity 3000 on paid plans. Messages of the Server API
        are checked only with verifyBlacklist=1.

        Source: docs: platform-chat-api/user/whitelist/add-to-whitelist; docs:
        platform-chat-api/user/whitelist/whitelist-about; java: Whitelist.add; php: Whitelist.add; go:
        AddWhiteList; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "whiteUserId": white_user_id,
        }
        return self._call("user_whitelist.add", params, Acknowledgement, timeout)

    def remove(self, *, user_id: str, white_user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Remove users from an allowlist.

        POST /user/whitelist/remove.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Owner of the list. At most 64 bytes.
            white_user_id: Users to take off the list. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The limit of 20 comes from the add page.

        Source: java: Whitelist.remove; php: Whitelist.remove; go: RemoveWhiteList; docs: official API list of
        2026-01-09.
        """
        params = {
            "userId": user_id, "whiteUserId": white_user_id,
        }
        return self._call("user_whitelist.remove", params, Acknowledgement, timeout)

    def query(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryResult:
        """List the allowlist of a user.

        POST /user/whitelist/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Owner of the list. At most 64 bytes.
            page_token: Value of next from the previous answer; absent means no paging (first 1000). Optional.
            size: Rows per page, at most 1000. Optional. 1 to 1000, default 1000.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Listed user ids, newest first.
            next: Token of the next page; only present when there is one.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: An empty pageToken means absent.

        Source: docs: platform-chat-api/user/whitelist/query-whitelist; java: Whitelist.getList,
        Whitelist.pagingQueryWhitelist; php: Whitelist.getList; go: QueryWhiteList; docs: official API list of
        2026-01-09.
        """
        params = {
            "userId": user_id, "pageToken": page_token, "size": size,
        }
        return self._call("user_whitelist.query", params, QueryResult, timeout)

    def set_setting(
        self, *, user_id: Texts, white_setting: Literal[0, 1] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Switch users between allowlist and blocklist mode.

        POST /user/whitesetting/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users to switch. 1 to 20 items, each at most 64 bytes.
            white_setting: Mode; every user starts in blocklist mode. One of 0 (blocklist mode), 1 (allowlist
                mode).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: If the whole app is in allow list mode (console switch) this call cannot move users back. In
        allow list mode the block list of the user has no effect.

        Source: docs: platform-chat-api/user/whitelist/set-whitelist-service; docs: official API list of
        2026-01-09.
        """
        params = {
            "userId": user_id, "whiteSetting": white_setting,
        }
        return self._call("user_whitelist.set_setting", params, Acknowledgement, timeout)

    def query_setting(self, *, user_id: Texts, timeout: float | None = None) -> QuerySettingResult:
        """Query allowlist/blocklist mode of users.

        POST /user/whitesetting/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users to query. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: One entry per user.
            users[].user_id: string.
            users[].white_setting: "1" allowlist mode, "0" blocklist mode (a string, although set takes a
                number).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page types users as strings, its example shows objects {whiteSetting, userId}.

        Source: docs: platform-chat-api/user/whitelist/query-whitelist-service; docs: official API list of
        2026-01-09.
        """
        return self._call("user_whitelist.query_setting", {"userId": user_id}, QuerySettingResult, timeout)

    def iterate(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `query`, one item after the other.

        Args:
            `user_id`, `page_token`, `size`: as for `query`. The list begins at `page_token`, or with its first
            page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `users`, page by page. Listed user ids, newest first.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "userId": user_id, "pageToken": page_token, "size": size,
        }
        return self._iterate("user_whitelist.query", params, QueryResult, "users", timeout, max_pages)
