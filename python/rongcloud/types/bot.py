# Generated from catalogue/endpoints/bot.yaml. Do not edit.
"""Answers and structured inputs of the group bot: Bots."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TYPE_CHECKING, TypedDict

from .._decode import boolean, integer, list_of, map_of, object_of, optional_object_of, text

if TYPE_CHECKING:
    from typing_extensions import Required


class CreateIntegrationsItemAuth(TypedDict, total=False):
    """The value of `auth` in CreateIntegrationsItem.

    Keys:
        apiKey: Credential of the third-party platform. Optional.
    """

    apiKey: str


class CreateIntegrationsItem(TypedDict, total=False):
    """An item of `integrations` of bot.create.

    Keys:
        type: Integration kind; seen: webhook, dify, rc_agentchat (full list page not retrieved). Required.
        enabled: Whether the integration is active. Optional.
        callbackUrl: Where messages/events of the bot are posted. Required.
        objectNames: Message types to listen to. Optional.
        events: Event types to listen to, e.g. message:private. Optional.
        stream: Streaming answers (dify and the like). Optional, default true.
        handleResponse: Whether the service turns the third-party answer into a message. Optional, default true.
        auth: Credentials of the callback. Optional.
        agent: Agent reference (Java model AgentModel: agentId, name, description, type, status, agentConfig);
            not seen on a page. Optional.
        waitForInputCompletion: Only in the Java model. Optional.
        gentleResponse: Only in the Java model. Optional.
    """

    type: Required[str]
    enabled: bool
    callbackUrl: Required[str]
    objectNames: list[str]
    events: list[str]
    stream: bool
    handleResponse: bool
    auth: CreateIntegrationsItemAuth
    agent: dict[str, Any]
    waitForInputCompletion: bool
    gentleResponse: bool


class CreateIntegrationAuth(TypedDict, total=False):
    """The value of `auth` of bot.create_integration.

    Keys:
        apiKey: Credential of the third-party platform. Optional.
    """

    apiKey: str


class UpdateIntegrationAuth(TypedDict, total=False):
    """The value of `auth` of bot.update_integration.

    Keys:
        apiKey: Credential of the third-party platform. Optional.
    """

    apiKey: str


@dataclass(frozen=True, slots=True)
class QueryAuthObject:
    """The value of `auth`.

    Attributes:
        api_key: `apiKey` of the answer.
    """

    api_key: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("apiKey", text),
    )


@dataclass(frozen=True, slots=True)
class QueryIntegrationsItem:
    """An item of `integrations`.

    Attributes:
        enabled: `enabled` of the answer.
        type: `type` of the answer.
        callback_url: `callbackUrl` of the answer.
        object_names: `objectNames` of the answer.
        events: `events` of the answer.
        stream: `stream` of the answer.
        handle_response: `handleResponse` of the answer.
        auth: `auth` of the answer.
    """

    enabled: bool | None = None
    type: str | None = None
    callback_url: str | None = None
    object_names: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    stream: bool | None = None
    handle_response: bool | None = None
    auth: QueryAuthObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("enabled", boolean),
        ("type", text),
        ("callbackUrl", text),
        ("objectNames", list_of(text)),
        ("events", list_of(text)),
        ("stream", boolean),
        ("handleResponse", boolean),
        ("auth", optional_object_of(QueryAuthObject)),
    )


@dataclass(frozen=True, slots=True)
class QueryBotsItem:
    """An item of `bots`.

    Attributes:
        user_id: `userId` of the answer.
        name: `name` of the answer.
        type: `type` of the answer.
        profile_url: `profileUrl` of the answer.
        metadata: Custom pairs.
        integrations: Integrations.
        created_at: Java model only.
        updated_at: Java model only.
    """

    user_id: str | None = None
    name: str | None = None
    type: str | None = None
    profile_url: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    integrations: list[QueryIntegrationsItem] = field(default_factory=list)
    created_at: int | None = None
    updated_at: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("name", text),
        ("type", text),
        ("profileUrl", text),
        ("metadata", map_of(text)),
        ("integrations", list_of(object_of(QueryIntegrationsItem))),
        ("createdAt", integer),
        ("updatedAt", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Answer of bot.query: Page through the bots of the app.

    Attributes:
        total: Number of bots.
        has_next: Whether another page exists.
        bots: Bots.
    """

    total: int | None = None
    has_next: bool | None = None
    bots: list[QueryBotsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("total", integer),
        ("hasNext", boolean),
        ("bots", list_of(object_of(QueryBotsItem))),
    )


@dataclass(frozen=True, slots=True)
class GetAuthObject:
    """The value of `auth`.

    Attributes:
        api_key: `apiKey` of the answer.
    """

    api_key: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("apiKey", text),
    )


@dataclass(frozen=True, slots=True)
class GetIntegrationsItem:
    """An item of `integrations`.

    Attributes:
        enabled: `enabled` of the answer.
        type: `type` of the answer.
        callback_url: `callbackUrl` of the answer.
        object_names: `objectNames` of the answer.
        events: `events` of the answer.
        stream: `stream` of the answer.
        handle_response: `handleResponse` of the answer.
        auth: `auth` of the answer.
    """

    enabled: bool | None = None
    type: str | None = None
    callback_url: str | None = None
    object_names: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    stream: bool | None = None
    handle_response: bool | None = None
    auth: GetAuthObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("enabled", boolean),
        ("type", text),
        ("callbackUrl", text),
        ("objectNames", list_of(text)),
        ("events", list_of(text)),
        ("stream", boolean),
        ("handleResponse", boolean),
        ("auth", optional_object_of(GetAuthObject)),
    )


@dataclass(frozen=True, slots=True)
class GetBotsItem:
    """An item of `bots`.

    Attributes:
        user_id: `userId` of the answer.
        name: `name` of the answer.
        type: `type` of the answer.
        profile_url: `profileUrl` of the answer.
        metadata: Custom pairs.
        integrations: Integrations.
        created_at: Java model only.
        updated_at: Java model only.
    """

    user_id: str | None = None
    name: str | None = None
    type: str | None = None
    profile_url: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    integrations: list[GetIntegrationsItem] = field(default_factory=list)
    created_at: int | None = None
    updated_at: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("name", text),
        ("type", text),
        ("profileUrl", text),
        ("metadata", map_of(text)),
        ("integrations", list_of(object_of(GetIntegrationsItem))),
        ("createdAt", integer),
        ("updatedAt", integer),
    )


@dataclass(frozen=True, slots=True)
class GetResult:
    """Answer of bot.get: Read given bots.

    Attributes:
        bots: Bots.
    """

    bots: list[GetBotsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("bots", list_of(object_of(GetBotsItem))),
    )


__all__ = [
    "CreateIntegrationAuth",
    "CreateIntegrationsItem",
    "CreateIntegrationsItemAuth",
    "GetAuthObject",
    "GetBotsItem",
    "GetIntegrationsItem",
    "GetResult",
    "QueryAuthObject",
    "QueryBotsItem",
    "QueryIntegrationsItem",
    "QueryResult",
    "UpdateIntegrationAuth",
]
