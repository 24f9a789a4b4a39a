# Generated from catalogue/endpoints/proxychat.yaml. Do not edit.
"""Answers of the group proxychat: Proxy chat."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import boolean, integer, list_of, map_of, object_of, text


@dataclass(frozen=True, slots=True)
class QueryProxyChatsItem:
    """An item of `proxy_chats`.

    Attributes:
        user_id: User for whom the bot answers.
        target_id: User who is answered.
        bot_user_id: Bot that answers.
        metadata: Values for the placeholders of the prompt.
        created_at: When it was made, Unix time in milliseconds.
        updated_at: When it was changed last, Unix time in milliseconds.
    """

    user_id: str | None = None
    target_id: str | None = None
    bot_user_id: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    created_at: int | None = None
    updated_at: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("targetId", text),
        ("botUserId", text),
        ("metadata", map_of(text)),
        ("createdAt", integer),
        ("updatedAt", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Answer of proxychat.query: Page through the proxy chats.

    Attributes:
        proxy_chats: Proxy chats.
        total: Number of proxy chats.
        has_next: Whether there is another page.
        message: Text about the outcome; in the example of the documents only.
    """

    proxy_chats: list[QueryProxyChatsItem] = field(default_factory=list)
    total: int | None = None
    has_next: bool | None = None
    message: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("proxyChats", list_of(object_of(QueryProxyChatsItem))),
        ("total", integer),
        ("hasNext", boolean),
        ("message", text),
    )


__all__ = [
    "QueryProxyChatsItem",
    "QueryResult",
]
