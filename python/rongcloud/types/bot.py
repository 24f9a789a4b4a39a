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
        apiKey: Credential for it. Optional.
    """

    apiKey: str


class CreateIntegrationsItemAgent(TypedDict, total=False):
    """The value of `agent` in CreateIntegrationsItem.

    Keys:
        agentId: Agent id. Optional, at most 64 characters.
        name: Name. Optional.
        description: Description. Optional.
        type: Agent type. Optional.
        status: State. Optional.
        agentConfig: Configuration, as in agent.create. Optional.
    """

    agentId: str
    name: str
    description: str
    type: str
    status: str
    agentConfig: dict[str, Any]


class CreateIntegrationsItem(TypedDict, total=False):
    """An item of `integrations` of bot.create.

    Keys:
        type: Kind: webhook, dify or rc_agentchat are known; a full list is not documented. Required.
        enabled: Whether it is active. Optional.
        callbackUrl: Where messages and events of the bot are posted. Required.
        objectNames: Message types that are passed on. Optional.
        events: Events that are passed on, e.g. message:private. Optional.
        stream: Answers come as streams, for dify and the like. Optional, default true.
        handleResponse: Turn the answer of the third-party platform into a message. Optional, default true.
        auth: Access to the third-party platform. Optional.
        agent: Agent that answers; not documented. Optional.
        waitForInputCompletion: Not documented. Optional.
        gentleResponse: Not documented. Optional.
    """

    type: Required[str]
    enabled: bool
    callbackUrl: Required[str]
    objectNames: list[str]
    events: list[str]
    stream: bool
    handleResponse: bool
    auth: CreateIntegrationsItemAuth
    agent: CreateIntegrationsItemAgent
    waitForInputCompletion: bool
    gentleResponse: bool


class UpdateIntegrationsItemAuth(TypedDict, total=False):
    """The value of `auth` in UpdateIntegrationsItem.

    Keys:
        apiKey: Credential for it. Optional.
    """

    apiKey: str


class UpdateIntegrationsItemAgent(TypedDict, total=False):
    """The value of `agent` in UpdateIntegrationsItem.

    Keys:
        agentId: Agent id. Optional, at most 64 characters.
        name: Name. Optional.
        description: Description. Optional.
        type: Agent type. Optional.
        status: State. Optional.
        agentConfig: Configuration, as in agent.create. Optional.
    """

    agentId: str
    name: str
    description: str
    type: str
    status: str
    agentConfig: dict[str, Any]


class UpdateIntegrationsItem(TypedDict, total=False):
    """An item of `integrations` of bot.update.

    Keys:
        type: Kind: webhook, dify or rc_agentchat are known; a full list is not documented. Optional.
        enabled: Whether it is active. Optional.
        callbackUrl: Where messages and events of the bot are posted. Optional.
        objectNames: Message types that are passed on. Optional.
        events: Events that are passed on, e.g. message:private. Optional.
        stream: Answers come as streams, for dify and the like. Optional, default true.
        handleResponse: Turn the answer of the third-party platform into a message. Optional, default true.
        auth: Access to the third-party platform. Optional.
        agent: Agent that answers; not documented. Optional.
        waitForInputCompletion: Not documented. Optional.
        gentleResponse: Not documented. Optional.
    """

    type: str
    enabled: bool
    callbackUrl: str
    objectNames: list[str]
    events: list[str]
    stream: bool
    handleResponse: bool
    auth: UpdateIntegrationsItemAuth
    agent: UpdateIntegrationsItemAgent
    waitForInputCompletion: bool
    gentleResponse: bool


class CreateIntegrationAuth(TypedDict, total=False):
    """The value of `auth` of bot.create_integration.

    Keys:
        apiKey: Credential for it. Optional.
    """

    apiKey: str


class CreateIntegrationAgent(TypedDict, total=False):
    """The value of `agent` of bot.create_integration.

    Keys:
        agentId: Agent id. Optional, at most 64 characters.
        name: Name. Optional.
        description: Description. Optional.
        type: Agent type. Optional.
        status: State. Optional.
        agentConfig: Configuration, as in agent.create. Optional.
    """

    agentId: str
    name: str
    description: str
    type: str
    status: str
    agentConfig: dict[str, Any]


class UpdateIntegrationAuth(TypedDict, total=False):
    """The value of `auth` of bot.update_integration.

    Keys:
        apiKey: Credential for it. Optional.
    """

    apiKey: str


class UpdateIntegrationAgent(TypedDict, total=False):
    """The value of `agent` of bot.update_integration.

    Keys:
        agentId: Agent id. Optional, at most 64 characters.
        name: Name. Optional.
        description: Description. Optional.
        type: Agent type. Optional.
        status: State. Optional.
        agentConfig: Configuration, as in agent.create. Optional.
    """

    agentId: str
    name: str
    description: str
    type: str
    status: str
    agentConfig: dict[str, Any]


@dataclass(frozen=True, slots=True)
class QueryAuthObject:
    """The value of `auth`.

    Attributes:
        api_key: Credential for it.
    """

    api_key: str | None = field(default=None, repr=False)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("apiKey", text),
    )


@dataclass(frozen=True, slots=True)
class QueryIntegrationsItem:
    """An item of `integrations`.

    Attributes:
        enabled: Whether it is active.
        type: Kind.
        callback_url: Where messages and events are posted.
        object_names: Message types that are passed on.
        events: Events that are passed on.
        stream: Answers come as streams.
        handle_response: The answer of the third-party platform becomes a message.
        auth: Access to the third-party platform.
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
        user_id: Bot id.
        name: Display name.
        type: Kind of the bot.
        profile_url: Address of the avatar.
        metadata: Pairs of your own.
        integrations: Integrations.
        created_at: When it was made; not documented.
        updated_at: When it was changed last; not documented.
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
        has_next: Whether there is another page.
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
        api_key: Credential for it.
    """

    api_key: str | None = field(default=None, repr=False)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("apiKey", text),
    )


@dataclass(frozen=True, slots=True)
class GetIntegrationsItem:
    """An item of `integrations`.

    Attributes:
        enabled: Whether it is active.
        type: Kind.
        callback_url: Where messages and events are posted.
        object_names: Message types that are passed on.
        events: Events that are passed on.
        stream: Answers come as streams.
        handle_response: The answer of the third-party platform becomes a message.
        auth: Access to the third-party platform.
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
        user_id: Bot id.
        name: Display name.
        type: Kind of the bot.
        profile_url: Address of the avatar.
        metadata: Pairs of your own.
        integrations: Integrations.
        created_at: When it was made; not documented.
        updated_at: When it was changed last; not documented.
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
    "CreateIntegrationAgent",
    "CreateIntegrationAuth",
    "CreateIntegrationsItem",
    "CreateIntegrationsItemAgent",
    "CreateIntegrationsItemAuth",
    "GetAuthObject",
    "GetBotsItem",
    "GetIntegrationsItem",
    "GetResult",
    "QueryAuthObject",
    "QueryBotsItem",
    "QueryIntegrationsItem",
    "QueryResult",
    "UpdateIntegrationAgent",
    "UpdateIntegrationAuth",
    "UpdateIntegrationsItem",
    "UpdateIntegrationsItemAgent",
    "UpdateIntegrationsItemAuth",
]
