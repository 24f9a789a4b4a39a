# Generated from catalogue/endpoints/user.yaml. Do not edit.
"""Operations of the group user: Users."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.user import (
    CheckOnlineResult, DeactivateResult, GetInfoResult, GetTokenResult, QueryBlockedResult, QueryBlockedUsersItem,
    QueryDeactivatedResult, QueryGroupsGroupsItem, QueryGroupsResult, QuerySandboxResult, QuerySandboxUsersItem,
    ReactivateResult,
)


class User(SyncResource):
    """Users: registration, tokens, account state, bans and online state.

    Reached as `client.user`; may be used by several threads at once.
    """

    __slots__ = ()

    def get_token(
        self, *, user_id: str, name: str, portrait_uri: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetTokenResult:
        """Register a user (or re-issue a token) and return a connection token.

        POST /user/getToken.json. Rate: 200 requests per second. It may be repeated without harm.

        Args:
            user_id: User id chosen by the app; letters and digits, older docs also list + = - _;
                case-sensitive; an id already known is treated as the same user. At most 64 bytes.
            name: Display name, used only as the sender name in push notifications. At most 64 characters.
            portrait_uri: Avatar URL, used only for push. Optional. At most 1024 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            token: Connection token; the SDKs document a length of at most 256 bytes; observed form is
                <opaque>@<navi domains separated by ;>.
            user_id: Echo of the requested user id.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            QuotaError: code 2007, A development app has at most 100 registered users.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Registers on the first call; calling again is legal and every token obtained stays valid until it
        expires or is voided. Whether a repeat returns a different string is not stated. A newly passed name or
        portraitUri overwrites the stored one. A development app accepts at most 100 registered users (code 2007
        beyond). Tokens never expire by default; the lifetime is a console setting, and rotating the App Secret
        voids every token of the App Key. A deactivated user can no longer obtain a token. Older documents gave
        the name 128 bytes. Name and portrait are not copied into the hosted profile.

        Source: docs: platform-chat-api/user/register; docs: server-rtc-api/user/register; docs:
        v4-platform/views/im/server/user/register (2021); java: User.register; php: User.register; go:
        UserRegister; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "name": name, "portraitUri": portrait_uri,
        }
        return self._call("user.get_token", params, GetTokenResult, timeout)

    def expire_token(self, *, user_id: Texts, time: int, timeout: float | None = None) -> Acknowledgement:
        """Void every token a user obtained before a given moment.

        POST /user/token/expire.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users whose tokens are voided. 1 to 20 items, each at most 64 bytes.
            time: Unix time in milliseconds; tokens issued before it stop working. At least 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Existing connections are kept; the old token fails only at the next (re)connect, automatic
        reconnects included.

        Source: docs: platform-chat-api/user/expire; java: User.expire; php: User.expire; go: UserTokenExpire;
        docs: official API list of 2026-01-09.
        """
        return self._call("user.expire_token", {"userId": user_id, "time": time}, Acknowledgement, timeout)

    def update(
        self, *, user_id: str, name: str | Omit | None = omit, portrait_uri: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Change the push name / avatar kept for a user.

        POST /user/refresh.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            name: New name; left out means unchanged; whether an empty one clears it is not documented, it is
                sent as given. Optional. At most 64 characters, an empty text is a value and is sent.
            portrait_uri: New avatar URL; left out means unchanged; whether an empty one clears it is not
                documented, it is sent as given. Optional. At most 1024 bytes, an empty text is a value and is
                sent.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Effective immediately. Affects push only; does not touch hosted profiles (use user_profile.set).

        Source: docs: platform-chat-api/user/modify; java: User.update; php: User.update; go: UserUpdate; docs:
        official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "name": name, "portraitUri": portrait_uri,
        }
        return self._call("user.update", params, Acknowledgement, timeout)

    def get_info(self, *, user_id: str, timeout: float | None = None) -> GetInfoResult:
        """Read the registered name, avatar and creation time of a user.

        POST /user/info.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_name: Registered name.
            user_portrait: Avatar URL, may be empty.
            create_time: Registration time, format yyyy-MM-dd HH:mm:ss, data-centre local time.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Response field names differ from the request names (name, portraitUri). What happens for an
        unknown user is not documented.

        Source: docs: platform-chat-api/user/get; java: User.get; php: User.get; go: UserInfoGet; python:
        user.query; docs: official API list of 2026-01-09.
        """
        return self._call("user.get_info", {"userId": user_id}, GetInfoResult, timeout)

    def query_sandbox(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QuerySandboxResult:
        """Page through the registered users of the development environment.

        POST /user/query.json. Rate: 100 requests per second (not documented; the platform's default). It may be
        repeated without harm. Known from official SDKs only.

        Args:
            page: Page number from 1. Optional. At least 1, default 1.
            page_size: Rows per page, at most 100. Optional. 1 to 100, default 20.
            order: Sort order. Optional. One of 0 (ascending by registration time), 1 (descending), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total: Number of users.
            users: Users of the page.
            users[].user_id: string.
            users[].user_name: string.
            users[].user_portrait: string.
            users[].reg_time: Registration time.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Development environment only. No documentation page was found; the rate is not documented. The
        parameter is pageSize here, size elsewhere.

        Source: java: User.querySandBoxUsers; go: UserQuery; php: User.query.
        """
        params = {
            "page": page, "pageSize": page_size, "order": order,
        }
        return self._call("user.query_sandbox", params, QuerySandboxResult, timeout)

    def delete_sandbox(self, *, user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Delete registered users of the development environment.

        POST /user/delusers.json. Rate: 100 requests per second (not documented; the platform's default). It may
        be repeated without harm. Known from official SDKs only.

        Args:
            user_id: Users to delete. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Development environment only. No documentation page was found; the limit of 100 and the list form
        come from official SDKs. The rate is not documented.

        Source: java: User.deleteSandBoxUsers; go: UserDelUsers; php: User.del; docs:
        platform-chat-api/user/overview.
        """
        return self._call("user.delete_sandbox", {"userId": user_id}, Acknowledgement, timeout)

    def deactivate(self, *, user_id: Texts, timeout: float | None = None) -> DeactivateResult:
        """Deactivate (close) user accounts and erase their personal data.

        POST /user/deactivate.json. Rate: 100 users per second. It may be repeated without harm.

        Args:
            user_id: One or more user ids joined with commas in a single key (uid1,uid2). 1 to 100 items, each
                at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            operate_id: Operation id, repeated in the status callback.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Asynchronous: the result of each user arrives by the deactivation callback within 15 minutes. All
        connections are dropped at once and no token can be obtained any more. Erased: name, avatar, messages,
        offline messages, conversations with their tags, pins and settings, push devices, block and allow lists,
        push preferences. Kept: group and ultra group membership. Sending through the Server API does not check
        whether the sender is deactivated. The rate counts users, not requests.

        Source: docs: platform-chat-api/user/deactivation/deactivate; go: UserDeactivate; java: User.deactivate;
        php: User.deactivate; docs: official API list of 2026-01-09.
        """
        return self._call("user.deactivate", {"userId": user_id}, DeactivateResult, timeout)

    def query_deactivated(
        self, *, page_no: int | Omit | None = omit, page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryDeactivatedResult:
        """List deactivated user ids.

        POST /user/deactivate/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            page_no: Page number, minimum 1. Optional. At least 1, default 1.
            page_size: Rows per page, 1..50. Optional. 1 to 50, default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: User ids.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Includes users whose deactivation is still running. Parameters are pageNo and pageSize, unlike
        the page and size of most calls.

        Source: docs: platform-chat-api/user/deactivation/query-deactivated-list; java: User.deactivateList;
        php: User.deactivateList; go: UserDeactivateQuery; docs: official API list of 2026-01-09.
        """
        params = {
            "pageNo": page_no, "pageSize": page_size,
        }
        return self._call("user.query_deactivated", params, QueryDeactivatedResult, timeout)

    def reactivate(self, *, user_id: Texts, timeout: float | None = None) -> ReactivateResult:
        """Re-enable deactivated user ids.

        POST /user/reactivate.json. Rate: 100 users per second. It may be repeated without harm.

        Args:
            user_id: One or more user ids joined with commas in a single key. 1 to 100 items, each at most 64
                bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            operate_id: Operation id, repeated in the status callback.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The rate counts users, not requests. Not possible within one hour after the deactivation request.
        Data erased by the deactivation does not come back. The result per user comes by callback; calling again
        is not an error.

        Source: docs: platform-chat-api/user/deactivation/reactivate; java: User.reactivate; go: UserReactivate;
        php: User.reactivate; docs: official API list of 2026-01-09.
        """
        return self._call("user.reactivate", {"userId": user_id}, ReactivateResult, timeout)

    def activate(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Re-enable one deactivated user (old form).

        POST /user/activate.json. Rate: 100 requests per second (not documented; the platform's default). It may
        be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Older form of user.reactivate; read in an official SDK only.

        Source: java: User.activate; php: User.activate (path user/reactivate).
        """
        return self._call("user.activate", {"userId": user_id}, Acknowledgement, timeout)

    def block(self, *, user_id: Texts, minute: int, timeout: float | None = None) -> Acknowledgement:
        """Ban users from the service for some minutes.

        POST /user/block.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users to ban. 1 to 20 items, each at most 64 bytes.
            minute: Duration in minutes, 1..43200 (30 days). 1 to 43200.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No permanent ban. Immediate: every connection of the user is cut and new connections are refused.
        While banned, others may still send to the user; nothing is delivered or pushed, messages wait as
        offline messages (kept 7 days). The ban ends by itself or by user.unblock. Whether calling again
        restarts the period is not stated.

        Source: docs: platform-chat-api/user/block; java: Block.add; php: Block.add; go: BlockAdd; docs:
        official API list of 2026-01-09.
        """
        return self._call("user.block", {"userId": user_id, "minute": minute}, Acknowledgement, timeout)

    def unblock(self, *, user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Lift a ban.

        POST /user/unblock.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users to unban. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Afterwards the user may connect again and receives the offline messages of the banned time.

        Source: docs: platform-chat-api/user/unblock; java: Block.remove; php: Block.remove; go: BlockRemove;
        docs: official API list of 2026-01-09.
        """
        return self._call("user.unblock", {"userId": user_id}, Acknowledgement, timeout)

    def query_blocked(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryBlockedResult:
        """List banned users with the end of each ban.

        POST /user/block/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            page: Page number from 1; absent or 0 turns paging off and returns the first 1000. Optional. At
                least 0.
            size: Rows per page when paging; maximum not documented. Optional. At least 1, default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            users: Banned users.
            users[].user_id: string.
            users[].block_end_time: End of the ban, yyyy-MM-dd HH:mm:ss, data-centre time.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Without paging the list is ordered by the end of the ban, latest first.

        Source: docs: platform-chat-api/user/query-blocked-list; java: Block.getList; php: Block.getList; go:
        BlockGetList; docs: official API list of 2026-01-09.
        """
        return self._call("user.query_blocked", {"page": page, "size": size}, QueryBlockedResult, timeout)

    def check_online(self, *, user_id: str, timeout: float | None = None) -> CheckOnlineResult:
        """Query whether one user is online.

        POST /user/checkOnline.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            status: "1" online, "0" offline (a string).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: One user per call. The documents ask not to poll and point to the status callback.

        Source: docs: platform-chat-api/user/check-online-status-by-user; java: OnlineStatus.check; php:
        Onlinestatus.check; go: OnlineStatusCheck; docs: official API list of 2026-01-09.
        """
        return self._call("user.check_online", {"userId": user_id}, CheckOnlineResult, timeout)

    def query_groups(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryGroupsResult:
        """List the groups a user belongs to.

        POST /user/group/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            page: Page number from 1; absent or 0 = no paging (first 5000 groups). Optional. At least 0, default
                0.
            size: Page size, used only when page is given. Optional. 1 to 1000, default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            groups: Groups of the user.
            groups[].id: Group id.
            groups[].name: Group name.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The rate is adjustable on request. Without page at most 5000 groups are returned.

        Source: docs: platform-chat-api/group/query-group-by-user; java: User.getGroups; go: GroupUserQuery;
        php: User.getGroups.
        """
        params = {
            "userId": user_id, "page": page, "size": size,
        }
        return self._call("user.query_groups", params, QueryGroupsResult, timeout)

    def iterate_sandbox(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QuerySandboxUsersItem]:
        """All pages of `query_sandbox`, one item after the other.

        Args:
            `page`, `page_size`, `order`: as for `query_sandbox`. The list begins at `page`, or with its first
            page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `users`, page by page. Users of the page.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "page": page, "pageSize": page_size, "order": order,
        }
        return self._iterate("user.query_sandbox", params, QuerySandboxResult, "users", timeout, max_pages)

    def iterate_deactivated(
        self, *, page_no: int | Omit | None = omit, page_size: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `query_deactivated`, one item after the other.

        Args:
            `page_no`, `page_size`: as for `query_deactivated`. The list begins at `page_no`, or with its first
            page.
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
            "pageNo": page_no, "pageSize": page_size,
        }
        return self._iterate("user.query_deactivated", params, QueryDeactivatedResult, "users", timeout, max_pages)

    def iterate_blocked(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> Iterator[QueryBlockedUsersItem]:
        """All pages of `query_blocked`, one item after the other.

        Args:
            `page`, `size`: as for `query_blocked`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `users`, page by page. Banned users.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "page": page, "size": size,
        }
        return self._iterate("user.query_blocked", params, QueryBlockedResult, "users", timeout, max_pages)

    def iterate_groups(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryGroupsGroupsItem]:
        """All pages of `query_groups`, one item after the other.

        Args:
            `user_id`, `page`, `size`: as for `query_groups`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `groups`, page by page. Groups of the user.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "userId": user_id, "page": page, "size": size,
        }
        return self._iterate("user.query_groups", params, QueryGroupsResult, "groups", timeout, max_pages)
