# Generated from catalogue/endpoints/user_blacklist.yaml. Do not edit.
"""Operations of the group user_blacklist: Block lists."""

from __future__ import annotations

from collections.abc import Iterator

from .._aliases import Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.user_blacklist import QueryResult


class UserBlacklist(SyncResource):
    """Block lists: who may not write to a user one-to-one.

    Reached as `client.user_blacklist`; may be used by several threads at once.
    """

    __slots__ = ()

    def add(self, *, user_id: str, black_user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Add users to the one-to-one blocklist of a user.

        POST /user/blacklist/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Owner of the list. At most 64 bytes.
            black_user_id: Users that may no longer message the owner. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: One-way: a listed user cannot send one-to-one messages to the owner (client error 405), the owner
        can still write to them. Capacity depends on the plan, 3000 on the paid plans. Private messages of the
        Server API ignore the list unless the send call carries verifyBlacklist=1. Has no effect for a user (or
        app) switched to the allow list. One translated page prints the path as /user/blocklist/add.json; its
        sister pages say /user/blacklist/.

        Source: docs: platform-chat-api/user/blacklist/add-to-blacklist; java: Blacklist.add; php:
        Blacklist.add; go: BlacklistAdd; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "blackUserId": black_user_id,
        }
        return self._call("user_blacklist.add", params, Acknowledgement, timeout)

    def remove(self, *, user_id: str, black_user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Remove users from a blocklist.

        POST /user/blacklist/remove.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Owner of the list. At most 64 bytes.
            black_user_id: Users to take off the list. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/user/blacklist/remove-from-blacklist; java: Blacklist.remove; php:
        Blacklist.remove; go: BlacklistRemove; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "blackUserId": black_user_id,
        }
        return self._call("user_blacklist.remove", params, Acknowledgement, timeout)

    def query(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryResult:
        """List the blocklist of a user.

        POST /user/blacklist/query.json. Rate: 100 requests per second. It may be repeated without harm.

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

        Notes: next is an opaque short string. An empty pageToken means absent.

        Source: docs: platform-chat-api/user/blacklist/query-blacklist; java: Blacklist.getList,
        Blacklist.pagingQueryBlacklist; php: Blacklist.getList; go: BlacklistGet; docs: official API list of
        2026-01-09.
        """
        params = {
            "userId": user_id, "pageToken": page_token, "size": size,
        }
        return self._call("user_blacklist.query", params, QueryResult, timeout)

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
        return self._iterate("user_blacklist.query", params, QueryResult, "users", timeout, max_pages)
