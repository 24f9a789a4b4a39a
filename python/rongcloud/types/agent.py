# Generated from catalogue/endpoints/agent.yaml. Do not edit.
"""Answers and structured inputs of the group agent: AI agents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TYPE_CHECKING, TypedDict

from .._decode import boolean, integer, list_of, mapping, object_of, objects, optional_object_of, text

if TYPE_CHECKING:
    from typing_extensions import Required


class CreateAgentConfigModelOptions(TypedDict, total=False):
    """The value of `options` in CreateAgentConfigModel.

    Keys:
        temperature: 0.0..2.0. Optional.
        topP: 0.0..1.0. Optional.
        maxTokens: 1..8192. Optional.
        frequencyPenalty: -2.0..2.0. Optional.
        presencePenalty: -2.0..2.0. Optional.
        stop: Stop words. Optional, at most 10 items, each at most 50 characters.
    """

    temperature: float
    topP: float
    maxTokens: int
    frequencyPenalty: float
    presencePenalty: float
    stop: list[str]


class CreateAgentConfigModel(TypedDict, total=False):
    """The value of `model` in CreateAgentConfig.

    Keys:
        provider: Model vendor. Optional.
        name: Model name; required inside a create. Required in some cases.
        options: Sampling options of the model. Optional.
    """

    provider: str
    name: str
    options: CreateAgentConfigModelOptions


class CreateAgentConfigPrompt(TypedDict, total=False):
    """The value of `prompt` in CreateAgentConfig.

    Keys:
        id: Prompt template id. Optional, at most 64 characters.
        variables: Template variables. Optional.
        instructions: System prompt. Optional, at most 10000 characters.
        openingStatement: Greeting; Java model only. Optional.
    """

    id: str
    variables: dict[str, str]
    instructions: str
    openingStatement: str


class CreateAgentConfigMemory(TypedDict, total=False):
    """The value of `memory` in CreateAgentConfig.

    Keys:
        strategy: e.g. sliding_window. Optional.
        maxMessages: Messages kept, example 20. Optional.
        maxTokens: Java model only. Optional.
    """

    strategy: str
    maxMessages: int
    maxTokens: int


class CreateAgentConfig(TypedDict, total=False):
    """The value of `agent_config` of agent.create.

    Keys:
        model: Model settings. Optional.
        prompt: Prompt. Optional.
        memory: What the agent remembers. Optional.
    """

    model: CreateAgentConfigModel
    prompt: CreateAgentConfigPrompt
    memory: CreateAgentConfigMemory


class UpdateAgentConfigModelOptions(TypedDict, total=False):
    """The value of `options` in UpdateAgentConfigModel.

    Keys:
        temperature: 0.0..2.0. Optional.
        topP: 0.0..1.0. Optional.
        maxTokens: 1..8192. Optional.
        frequencyPenalty: -2.0..2.0. Optional.
        presencePenalty: -2.0..2.0. Optional.
        stop: Stop words. Optional, at most 10 items, each at most 50 characters.
    """

    temperature: float
    topP: float
    maxTokens: int
    frequencyPenalty: float
    presencePenalty: float
    stop: list[str]


class UpdateAgentConfigModel(TypedDict, total=False):
    """The value of `model` in UpdateAgentConfig.

    Keys:
        provider: Model vendor. Optional.
        name: Model name; required inside a create. Required in some cases.
        options: Sampling options of the model. Optional.
    """

    provider: str
    name: str
    options: UpdateAgentConfigModelOptions


class UpdateAgentConfigPrompt(TypedDict, total=False):
    """The value of `prompt` in UpdateAgentConfig.

    Keys:
        id: Prompt template id. Optional, at most 64 characters.
        variables: Template variables. Optional.
        instructions: System prompt. Optional, at most 10000 characters.
        openingStatement: Greeting; Java model only. Optional.
    """

    id: str
    variables: dict[str, str]
    instructions: str
    openingStatement: str


class UpdateAgentConfigMemory(TypedDict, total=False):
    """The value of `memory` in UpdateAgentConfig.

    Keys:
        strategy: e.g. sliding_window. Optional.
        maxMessages: Messages kept, example 20. Optional.
        maxTokens: Java model only. Optional.
    """

    strategy: str
    maxMessages: int
    maxTokens: int


class UpdateAgentConfig(TypedDict, total=False):
    """The value of `agent_config` of agent.update.

    Keys:
        model: Model settings. Optional.
        prompt: Prompt. Optional.
        memory: What the agent remembers. Optional.
    """

    model: UpdateAgentConfigModel
    prompt: UpdateAgentConfigPrompt
    memory: UpdateAgentConfigMemory


class SuggestProvider(TypedDict, total=False):
    """The value of `provider` of agent.suggest.

    Keys:
        type: Source kind. Required, one of chatHistory (stored RongCloud messages).
        userId: One party; whether it is required is not documented. Optional, at most 64 characters.
        targetId: Other party; whether it is required is not documented. Optional, at most 64 characters.
    """

    type: Required[Literal["chatHistory"]]
    userId: str
    targetId: str


@dataclass(frozen=True, slots=True)
class GetResult:
    """Answer of agent.get: Read an AI agent.

    Attributes:
        agent_id: `agentId` of the answer.
        name: `name` of the answer.
        description: `description` of the answer.
        type: `type` of the answer.
        status: `status` of the answer.
        agent_config: As in create.
        created_at: Milliseconds.
        updated_at: Milliseconds.
    """

    agent_id: str | None = None
    name: str | None = None
    description: str | None = None
    type: str | None = None
    status: str | None = None
    agent_config: dict[str, Any] | None = None
    created_at: int | None = None
    updated_at: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("agentId", text),
        ("name", text),
        ("description", text),
        ("type", text),
        ("status", text),
        ("agentConfig", mapping),
        ("createdAt", integer),
        ("updatedAt", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Answer of agent.query: Page through AI agents.

    Attributes:
        total: Number of agents.
        agents: Agents, fields as in agent.get.
        total_pages: Java model only.
        has_next: Java model only.
    """

    total: int | None = None
    agents: list[dict[str, Any]] = field(default_factory=list)
    total_pages: int | None = None
    has_next: bool | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("total", integer),
        ("agents", objects),
        ("totalPages", integer),
        ("hasNext", boolean),
    )


@dataclass(frozen=True, slots=True)
class GenerateUsageObject:
    """The value of `usage`.

    Attributes:
        prompt_tokens: `promptTokens` of the answer.
        completion_tokens: `completionTokens` of the answer.
        total_tokens: `totalTokens` of the answer.
    """

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("promptTokens", integer),
        ("completionTokens", integer),
        ("totalTokens", integer),
    )


@dataclass(frozen=True, slots=True)
class GenerateMetadataObject:
    """The value of `metadata`.

    Attributes:
        usage: `usage` of the answer.
    """

    usage: GenerateUsageObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("usage", optional_object_of(GenerateUsageObject)),
    )


@dataclass(frozen=True, slots=True)
class GenerateResult:
    """Answer of agent.generate: Ask an AI agent for an answer.

    Attributes:
        run_id: `runId` of the answer.
        conversation_id: `conversationId` of the answer.
        agent_id: `agentId` of the answer.
        timestamp: `timestamp` of the answer.
        answer: `answer` of the answer.
        finish_reason: e.g. stop.
        metadata: `metadata` of the answer.
    """

    run_id: str | None = None
    conversation_id: str | None = None
    agent_id: str | None = None
    timestamp: int | None = None
    answer: str | None = None
    finish_reason: str | None = None
    metadata: GenerateMetadataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("runId", text),
        ("conversationId", text),
        ("agentId", text),
        ("timestamp", integer),
        ("answer", text),
        ("finishReason", text),
        ("metadata", optional_object_of(GenerateMetadataObject)),
    )


@dataclass(frozen=True, slots=True)
class GetRestrictionRestrictionsItem:
    """An item of `restrictions`.

    Attributes:
        agent_id: `agentId` of the answer.
        user_id: `userId` of the answer.
        type: 1 = blocklisted.
        created_at: Milliseconds.
        updated_at: Milliseconds.
    """

    agent_id: str | None = None
    user_id: str | None = None
    type: int | None = None
    created_at: int | None = None
    updated_at: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("agentId", text),
        ("userId", text),
        ("type", integer),
        ("createdAt", integer),
        ("updatedAt", integer),
    )


@dataclass(frozen=True, slots=True)
class GetRestrictionResult:
    """Answer of agent.get_restriction: Read whether a user is barred from an agent.

    Attributes:
        restrictions: Records.
    """

    restrictions: list[GetRestrictionRestrictionsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("restrictions", list_of(object_of(GetRestrictionRestrictionsItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryRestrictionsRestrictionsItem:
    """An item of `restrictions`.

    Attributes:
        agent_id: `agentId` of the answer.
        user_id: `userId` of the answer.
        type: 1 = blocklisted.
        created_at: Milliseconds.
        updated_at: Milliseconds.
    """

    agent_id: str | None = None
    user_id: str | None = None
    type: int | None = None
    created_at: int | None = None
    updated_at: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("agentId", text),
        ("userId", text),
        ("type", integer),
        ("createdAt", integer),
        ("updatedAt", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryRestrictionsResult:
    """Answer of agent.query_restrictions: Page through users barred from agents.

    Attributes:
        restrictions: Records.
        total: `total` of the answer.
        has_next: `hasNext` of the answer.
        message: Text.
    """

    restrictions: list[QueryRestrictionsRestrictionsItem] = field(default_factory=list)
    total: int | None = None
    has_next: bool | None = None
    message: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("restrictions", list_of(object_of(QueryRestrictionsRestrictionsItem))),
        ("total", integer),
        ("hasNext", boolean),
        ("message", text),
    )


__all__ = [
    "CreateAgentConfig",
    "CreateAgentConfigMemory",
    "CreateAgentConfigModel",
    "CreateAgentConfigModelOptions",
    "CreateAgentConfigPrompt",
    "GenerateMetadataObject",
    "GenerateResult",
    "GenerateUsageObject",
    "GetRestrictionRestrictionsItem",
    "GetRestrictionResult",
    "GetResult",
    "QueryRestrictionsRestrictionsItem",
    "QueryRestrictionsResult",
    "QueryResult",
    "SuggestProvider",
    "UpdateAgentConfig",
    "UpdateAgentConfigMemory",
    "UpdateAgentConfigModel",
    "UpdateAgentConfigModelOptions",
    "UpdateAgentConfigPrompt",
]
