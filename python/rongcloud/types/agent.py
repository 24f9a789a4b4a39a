# Generated from catalogue/endpoints/agent.yaml. Do not edit.
"""Answers and structured inputs of the group agent: AI agents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TYPE_CHECKING, TypedDict

from .._decode import boolean, integer, list_of, mapping, object_of, optional_object_of, text

if TYPE_CHECKING:
    from typing_extensions import Required


class CreateAgentConfigModelOptions(TypedDict, total=False):
    """The value of `options` in CreateAgentConfigModel.

    Keys:
        temperature: How freely it answers. Optional, 0 to 2.
        topP: Share of the probability from which tokens are drawn. Optional, 0 to 1.
        maxTokens: Most tokens of an answer. Optional, 1 to 8192.
        frequencyPenalty: Penalty for frequent tokens. Optional, -2 to 2.
        presencePenalty: Penalty for tokens that were used already. Optional, -2 to 2.
        stop: Texts that end an answer. Optional, at most 10 items, each at most 50 characters.
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
        provider: Provider of the model. Optional.
        name: Name of the model. Required.
        options: Options of the model. Optional.
    """

    provider: str
    name: Required[str]
    options: CreateAgentConfigModelOptions


class CreateAgentConfigPrompt(TypedDict, total=False):
    """The value of `prompt` in CreateAgentConfig.

    Keys:
        id: Id of a prompt template. Optional, at most 64 characters.
        variables: Values for the placeholders of the prompt. Optional.
        instructions: System prompt; how it relates to id is not documented. Optional, at most 10000 characters.
        openingStatement: Greeting; not documented. Optional.
    """

    id: str
    variables: dict[str, str]
    instructions: str
    openingStatement: str


class CreateAgentConfigMemory(TypedDict, total=False):
    """The value of `memory` in CreateAgentConfig.

    Keys:
        strategy: How earlier messages are remembered, e.g. sliding_window; the other values are not documented.
            Optional.
        maxMessages: Most messages remembered, e.g. 20. Optional.
        maxTokens: Most tokens remembered; not documented. Optional.
    """

    strategy: str
    maxMessages: int
    maxTokens: int


class CreateAgentConfig(TypedDict, total=False):
    """The value of `agent_config` of agent.create.

    Keys:
        model: Language model. Optional.
        prompt: Prompt. Optional.
        memory: Memory of earlier messages. Optional.
    """

    model: CreateAgentConfigModel
    prompt: CreateAgentConfigPrompt
    memory: CreateAgentConfigMemory


class UpdateAgentConfigModelOptions(TypedDict, total=False):
    """The value of `options` in UpdateAgentConfigModel.

    Keys:
        temperature: How freely it answers. Optional, 0 to 2.
        topP: Share of the probability from which tokens are drawn. Optional, 0 to 1.
        maxTokens: Most tokens of an answer. Optional, 1 to 8192.
        frequencyPenalty: Penalty for frequent tokens. Optional, -2 to 2.
        presencePenalty: Penalty for tokens that were used already. Optional, -2 to 2.
        stop: Texts that end an answer. Optional, at most 10 items, each at most 50 characters.
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
        provider: Provider of the model. Optional.
        name: Name of the model. Optional.
        options: Options of the model. Optional.
    """

    provider: str
    name: str
    options: UpdateAgentConfigModelOptions


class UpdateAgentConfigPrompt(TypedDict, total=False):
    """The value of `prompt` in UpdateAgentConfig.

    Keys:
        id: Id of a prompt template. Optional, at most 64 characters.
        variables: Values for the placeholders of the prompt. Optional.
        instructions: System prompt; how it relates to id is not documented. Optional, at most 10000 characters.
        openingStatement: Greeting; not documented. Optional.
    """

    id: str
    variables: dict[str, str]
    instructions: str
    openingStatement: str


class UpdateAgentConfigMemory(TypedDict, total=False):
    """The value of `memory` in UpdateAgentConfig.

    Keys:
        strategy: How earlier messages are remembered, e.g. sliding_window; the other values are not documented.
            Optional.
        maxMessages: Most messages remembered, e.g. 20. Optional.
        maxTokens: Most tokens remembered; not documented. Optional.
    """

    strategy: str
    maxMessages: int
    maxTokens: int


class UpdateAgentConfig(TypedDict, total=False):
    """The value of `agent_config` of agent.update.

    Keys:
        model: Language model. Optional.
        prompt: Prompt. Optional.
        memory: Memory of earlier messages. Optional.
    """

    model: UpdateAgentConfigModel
    prompt: UpdateAgentConfigPrompt
    memory: UpdateAgentConfigMemory


class SuggestProvider(TypedDict, total=False):
    """The value of `provider` of agent.suggest.

    Keys:
        type: Kind of source. Required, one of chatHistory (messages stored by the service).
        userId: One side of the chat; whether it is required is not documented. Optional, at most 64 characters.
        targetId: The other side; whether it is required is not documented. Optional, at most 64 characters.
    """

    type: Required[Literal["chatHistory"]]
    userId: str
    targetId: str


@dataclass(frozen=True, slots=True)
class GetResult:
    """Answer of agent.get: Read an AI agent.

    Attributes:
        agent_id: Agent id.
        name: Name.
        description: Description.
        type: Agent type: chat.
        status: State: active, inactive or draft.
        agent_config: Configuration, with the members of agentConfig in agent.create.
        created_at: When it was made, Unix time in milliseconds.
        updated_at: When it was changed last, Unix time in milliseconds.
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
class QueryAgentsItem:
    """An item of `agents`.

    Attributes:
        agent_id: Agent id.
        name: Name.
        description: Description.
        type: Agent type: chat.
        status: State: active, inactive or draft.
        agent_config: Configuration, with the members of agentConfig in agent.create.
        created_at: When it was made, Unix time in milliseconds.
        updated_at: When it was changed last, Unix time in milliseconds.
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
        agents: Agents.
        total_pages: Number of pages; not documented.
        has_next: Whether there is another page; not documented.
    """

    total: int | None = None
    agents: list[QueryAgentsItem] = field(default_factory=list)
    total_pages: int | None = None
    has_next: bool | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("total", integer),
        ("agents", list_of(object_of(QueryAgentsItem))),
        ("totalPages", integer),
        ("hasNext", boolean),
    )


@dataclass(frozen=True, slots=True)
class GenerateUsageObject:
    """The value of `usage`.

    Attributes:
        prompt_tokens: Tokens of the question.
        completion_tokens: Tokens of the answer.
        total_tokens: Tokens in all.
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
        usage: What it cost.
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
        run_id: Id of this run.
        conversation_id: Conversation, to be given to the next call.
        agent_id: Agent id.
        timestamp: Time of the answer; its unit is not documented.
        answer: What the agent says.
        finish_reason: Why it ended, e.g. stop.
        metadata: About the run; not documented.
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
        agent_id: Agent id.
        user_id: User id.
        type: 1: the user is barred from the agent.
        created_at: When it was made, Unix time in milliseconds.
        updated_at: When it was changed last, Unix time in milliseconds.
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
    """Answer of agent.get_restriction: Find out whether a user is barred from an agent.

    Attributes:
        restrictions: Restrictions.
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
        agent_id: Agent id.
        user_id: User id.
        type: 1: the user is barred from the agent.
        created_at: When it was made, Unix time in milliseconds.
        updated_at: When it was changed last, Unix time in milliseconds.
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
    """Answer of agent.query_restrictions: Page through the users barred from agents.

    Attributes:
        restrictions: Restrictions.
        total: Number of restrictions.
        has_next: Whether there is another page.
        message: Text about the outcome.
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
    "QueryAgentsItem",
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
