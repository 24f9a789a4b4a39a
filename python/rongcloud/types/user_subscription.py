# Generated from catalogue/endpoints/user_subscription.yaml. Do not edit.
"""Answers of the group user_subscription: Status subscriptions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import boolean, integer, list_of, object_of, text


@dataclass(frozen=True, slots=True)
class SetResult:
    """Answer of user_subscription.set: Subscribe a user to (or unsubscribe from) the online status of others.

    Attributes:
        sub_user_ids: Only with code 26021: the users that already have the maximum of subscribers.
    """

    sub_user_ids: list[str] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("subUserIds", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class QuerySubscriptionsItem:
    """An item of `subscriptions`.

    Attributes:
        sub_user_ids: Followed users.
        sub_type: Kind.
        sub_time: When subscribed.
        expiry: When it ends.
    """

    sub_user_ids: list[str] = field(default_factory=list)
    sub_type: int | None = None
    sub_time: int | None = None
    expiry: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("subUserIds", list_of(text)),
        ("subType", integer),
        ("subTime", integer),
        ("expiry", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Answer of user_subscription.query: List the status subscriptions of a user.

    Attributes:
        has_next: Whether a further page exists.
        page_token: Token of the next page.
        subscriptions: Subscription records.
    """

    has_next: bool | None = None
    page_token: str | None = None
    subscriptions: list[QuerySubscriptionsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("hasNext", boolean),
        ("pageToken", text),
        ("subscriptions", list_of(object_of(QuerySubscriptionsItem))),
    )


__all__ = [
    "QueryResult",
    "QuerySubscriptionsItem",
    "SetResult",
]
