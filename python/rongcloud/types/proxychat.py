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
        user_id: `userId` of the answer.
        target_id: `targetId` of the answer.
        bot_user_id: `botUserId` of the answer.
        metadata: `metadata` of the answer.
        created_at: Milliseconds.
        updated_at: Milliseconds.
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
    """Answer of proxychat.query: Page through proxy-chat settings.

    Attributes:
        proxy_chats: Settings.
        total: `total` of the answer.
        has_next: `hasNext` of the answer.
        message: Shown in the example only.
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
