# Generated from catalogue/endpoints/user_subscription.yaml. Do not edit.
"""Operations of the group user_subscription: Status subscriptions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import Texts
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.user_subscription import QueryResult, QuerySubscriptionsItem, SetResult


class UserSubscription(SyncResource):
    """Status subscriptions: who is told of whose online status.

    Reached as `client.user_subscription`; may be used by several threads at once.
    """

    __slots__ = ()

    def set(
        self, *, user_id: str, sub_user_ids: Texts, op_type: Literal[0, 1] | int, sub_type: int | Omit | None = omit,
        expiry: int | Omit | None = omit, timeout: float | None = None,
    ) -> SetResult:
        """Subscribe a user to (or unsubscribe from) the online status of others.

        POST /user/subscribe/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: The subscriber. At most 64 bytes.
            sub_user_ids: Users to follow, joined with commas in a single key. 1 to 200 items.
            op_type: Operation. One of 0 (subscribe), 1 (unsubscribe).
            sub_type: Kind of subscription; 1 is the online status. Optional. 1 to 1, default 1.
            expiry: Duration in seconds; needed when opType is 0. Client docs give 60..2592000. Required when
                op_type is 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            sub_user_ids: Only with code 26021: the users that already have the maximum of subscribers.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            InvalidParameterError: code 26001, A parameter of a status subscription or of a setting of the user
                is wrong.
            ServerError: code 26003, Internal error of the service of subscriptions and settings.
            PermissionDeniedError: code 26020, Status subscriptions are not enabled.
            QuotaError: code 26021, A followed user has the most subscribers allowed.
            QuotaError: code 26022, The subscriber follows the most users allowed.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the online status subscription service. HTTP status by code: 26001 is 400 (bad parameter),
        26003 is 500 (internal), 26022 is 403 (the subscriber follows too many), 26021 is 200 (a followed user
        has too many subscribers), 26020 is 401 (service not enabled). Client documents give 1000 followed users
        per subscriber, 5000 subscribers per user, and 60 to 2592000 seconds.

        Source: docs: platform-chat-api/user/set-subscription-relationship; docs:
        platform-chat-api/user/query-subscription-relationship; docs: web-imlib/user/subscribe_online.
        """
        params = {
            "subType": sub_type, "userId": user_id, "subUserIds": sub_user_ids, "opType": op_type, "expiry": expiry,
        }
        return self._call("user_subscription.set", params, SetResult, timeout)

    def query(
        self, *, user_id: str, sub_type: int | Omit | None = omit, page_token: str | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryResult:
        """List the status subscriptions of a user.

        POST /user/subscribe/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: The subscriber. At most 64 bytes.
            sub_type: Kind of subscription; 1 is the online status. Optional. 1 to 1, default 1.
            page_token: Token from the previous page. Optional.
            page_size: 50..200. Optional. 50 to 200, default 200.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            has_next: Whether a further page exists.
            page_token: Token of the next page.
            subscriptions: Subscription records.
            subscriptions[].sub_user_ids: Followed users.
            subscriptions[].sub_type: Kind.
            subscriptions[].sub_time: When subscribed.
            subscriptions[].expiry: When it ends.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            InvalidParameterError: code 26001, A parameter of a status subscription or of a setting of the user
                is wrong.
            ServerError: code 26003, Internal error of the service of subscriptions and settings.
            PermissionDeniedError: code 26020, Status subscriptions are not enabled.
            QuotaError: code 26021, A followed user has the most subscribers allowed.
            QuotaError: code 26022, The subscriber follows the most users allowed.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The request example on the page posts to /user/subscribe/update.json; the method line says
        /user/subscribe/query.json.

        Source: docs: platform-chat-api/user/query-subscription-relationship.
        """
        params = {
            "subType": sub_type, "userId": user_id, "pageToken": page_token, "pageSize": page_size,
        }
        return self._call("user_subscription.query", params, QueryResult, timeout)

    def iterate(
        self, *, user_id: str, sub_type: int | Omit | None = omit, page_token: str | Omit | None = omit,
        page_size: int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QuerySubscriptionsItem]:
        """All pages of `query`, one item after the other.

        Args:
            `user_id`, `sub_type`, `page_token`, `page_size`: as for `query`. The list begins at `page_token`,
            or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `subscriptions`, page by page. Subscription records.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "userId": user_id, "subType": sub_type, "pageToken": page_token, "pageSize": page_size,
        }
        return self._iterate("user_subscription.query", params, QueryResult, "subscriptions", timeout, max_pages)
