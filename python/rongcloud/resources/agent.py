# Generated from catalogue/endpoints/agent.yaml. Do not edit.
"""Operations of the group agent: AI agents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import TextMap
from .._decode import Acknowledgement
from .._events import EventStream
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.agent import (
    CreateAgentConfig, GenerateResult, GetRestrictionResult, GetResult, QueryAgentsItem,
    QueryRestrictionsRestrictionsItem, QueryRestrictionsResult, QueryResult, SuggestProvider, UpdateAgentConfig,
)


class Agent(SyncResource):
    """AI agents: agents that answer in conversations: set-up, answers, suggested replies.

    Reached as `client.agent`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(
        self, *, agent_id: str, name: str, agent_config: CreateAgentConfig, description: str | Omit | None = omit,
        type: Literal["chat"] | str | Omit | None = omit,
        status: Literal["active", "inactive", "draft"] | str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create an AI agent.

        POST /v3/agent/create.json. Rate: 100 requests per second (not documented; the platform's default). A
        repeat may do it twice.

        Args:
            agent_id: Agent id. 3 to 64 characters.
            name: Name. 2 to 128 characters.
            agent_config: Configuration.
                `agentConfig.model`: Language model. Object, optional.
                `agentConfig.model.provider`: Provider of the model. String, optional.
                `agentConfig.model.name`: Name of the model. String, required.
                `agentConfig.model.options`: Options of the model. Object, optional.
                `agentConfig.model.options.temperature`: How freely it answers. Double, optional, 0 to 2.
                `agentConfig.model.options.topP`: Share of the probability from which tokens are drawn. Double,
                    optional, 0 to 1.
                `agentConfig.model.options.maxTokens`: Most tokens of an answer. Int, optional, 1 to 8192.
                `agentConfig.model.options.frequencyPenalty`: Penalty for frequent tokens. Double, optional, -2
                    to 2.
                `agentConfig.model.options.presencePenalty`: Penalty for tokens that were used already. Double,
                    optional, -2 to 2.
                `agentConfig.model.options.stop`: Texts that end an answer. Array<string>, optional, at most 10
                    items, each at most 50 characters.
                `agentConfig.prompt`: Prompt. Object, optional.
                `agentConfig.prompt.id`: Id of a prompt template. String, optional, at most 64 characters.
                `agentConfig.prompt.variables`: Values for the placeholders of the prompt. Map<string,string>,
                    optional.
                `agentConfig.prompt.instructions`: System prompt; how it relates to id is not documented.
                    String, optional, at most 10000 characters.
                `agentConfig.prompt.openingStatement`: Greeting; not documented. String, optional.
                `agentConfig.memory`: Memory of earlier messages. Object, optional.
                `agentConfig.memory.strategy`: How earlier messages are remembered, e.g. sliding_window; the
                    other values are not documented. String, optional.
                `agentConfig.memory.maxMessages`: Most messages remembered, e.g. 20. Int, optional.
                `agentConfig.memory.maxTokens`: Most tokens remembered; not documented. Int, optional.
            description: Description. Optional. At most 256 characters.
            type: Agent type. Optional. One of chat (the only type), default chat.
            status: State. Optional. One of active (in use), inactive (not in use), draft (a draft).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: An application has at most 100 agents.

        Source: docs: platform-chat-api/agent/create-a-agent; java: AIAgent.create.
        """
        params = {
            "agentId": agent_id, "name": name, "description": description, "type": type, "status": status,
            "agentConfig": agent_config,
        }
        return self._call("agent.create", params, Acknowledgement, timeout)

    def get(self, *, agent_id: str, timeout: float | None = None) -> GetResult:
        """Read an AI agent.

        POST /v3/agent/get.json. Rate: 100 requests per second (not documented; the platform's default). It may
        be repeated without harm.

        Args:
            agent_id: Agent id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            agent_id: Agent id.
            name: Name.
            description: Description.
            type: Agent type: chat.
            status: State: active, inactive or draft.
            agent_config: Configuration, with the members of agentConfig in agent.create.
            created_at: When it was made, Unix time in milliseconds.
            updated_at: When it was changed last, Unix time in milliseconds.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/agent/get-agent; java: AIAgent.get.
        """
        return self._call("agent.get", {"agentId": agent_id}, GetResult, timeout)

    def update(
        self, *, agent_id: str, name: str | Omit | None = omit, description: str | Omit | None = omit,
        type: Literal["chat"] | str | Omit | None = omit,
        status: Literal["active", "inactive", "draft"] | str | Omit | None = omit,
        agent_config: UpdateAgentConfig | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change an AI agent.

        POST /v3/agent/update.json. Rate: 100 requests per second (not documented; the platform's default). It
        may be repeated without harm.

        Args:
            agent_id: Agent id. 3 to 64 characters.
            name: Name. Optional. 2 to 128 characters.
            description: Description; whether an empty one clears it is not documented, it is sent as given.
                Optional. At most 256 characters, an empty text is a value and is sent.
            type: Agent type; not documented for this call. Optional. One of chat (the only type).
            status: State. Optional. One of active (in use), inactive (not in use), draft (a draft).
            agent_config: Members to change; those left out keep their value. Optional.
                `agentConfig.model`: Language model. Object, optional.
                `agentConfig.model.provider`: Provider of the model. String, optional.
                `agentConfig.model.name`: Name of the model. String, optional.
                `agentConfig.model.options`: Options of the model. Object, optional.
                `agentConfig.model.options.temperature`: How freely it answers. Double, optional, 0 to 2.
                `agentConfig.model.options.topP`: Share of the probability from which tokens are drawn. Double,
                    optional, 0 to 1.
                `agentConfig.model.options.maxTokens`: Most tokens of an answer. Int, optional, 1 to 8192.
                `agentConfig.model.options.frequencyPenalty`: Penalty for frequent tokens. Double, optional, -2
                    to 2.
                `agentConfig.model.options.presencePenalty`: Penalty for tokens that were used already. Double,
                    optional, -2 to 2.
                `agentConfig.model.options.stop`: Texts that end an answer. Array<string>, optional, at most 10
                    items, each at most 50 characters.
                `agentConfig.prompt`: Prompt. Object, optional.
                `agentConfig.prompt.id`: Id of a prompt template. String, optional, at most 64 characters.
                `agentConfig.prompt.variables`: Values for the placeholders of the prompt. Map<string,string>,
                    optional.
                `agentConfig.prompt.instructions`: System prompt; how it relates to id is not documented.
                    String, optional, at most 10000 characters.
                `agentConfig.prompt.openingStatement`: Greeting; not documented. String, optional.
                `agentConfig.memory`: Memory of earlier messages. Object, optional.
                `agentConfig.memory.strategy`: How earlier messages are remembered, e.g. sliding_window; the
                    other values are not documented. String, optional.
                `agentConfig.memory.maxMessages`: Most messages remembered, e.g. 20. Int, optional.
                `agentConfig.memory.maxTokens`: Most tokens remembered; not documented. Int, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: What is left out stays as it is, inside agentConfig.model.options, agentConfig.prompt and
        agentConfig.memory too.

        Source: docs: platform-chat-api/agent/update-a-agent; java: AIAgent.update.
        """
        params = {
            "agentId": agent_id, "name": name, "description": description, "type": type, "status": status,
            "agentConfig": agent_config,
        }
        return self._call("agent.update", params, Acknowledgement, timeout)

    def delete(self, *, agent_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete an AI agent.

        POST /v3/agent/delete.json. Rate: 100 requests per second (not documented; the platform's default). It
        may be repeated without harm. Known from official SDKs only.

        Args:
            agent_id: Agent id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: java: AIAgent.delete.
        """
        return self._call("agent.delete", {"agentId": agent_id}, Acknowledgement, timeout)

    def query(
        self, *, type: Literal["chat"] | str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        status: Literal["active", "inactive", "draft"] | str | Omit | None = omit, timeout: float | None = None,
    ) -> QueryResult:
        """Page through AI agents.

        POST /v3/agent/query.json. Rate: 100 requests per second (not documented; the platform's default). It
        may be repeated without harm.

        Args:
            type: Only agents of this type. One of chat (the only type).
            page: Page number, from 1. Optional. At least 1, default 1.
            size: Rows per page. Optional. 1 to 100, default 20.
            status: Only agents in this state. Optional. One of active (in use), inactive (not in use), draft (a
                draft).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total: Number of agents.
            agents: Agents.
            agents[].agent_id: Agent id.
            agents[].name: Name.
            agents[].description: Description.
            agents[].type: Agent type: chat.
            agents[].status: State: active, inactive or draft.
            agents[].agent_config: Configuration, with the members of agentConfig in agent.create.
            agents[].created_at: When it was made, Unix time in milliseconds.
            agents[].updated_at: When it was changed last, Unix time in milliseconds.
            total_pages: Number of pages; not documented.
            has_next: Whether there is another page; not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/agent/list-agents; java: AIAgent.query.
        """
        params = {
            "page": page, "size": size, "status": status, "type": type,
        }
        return self._call("agent.query", params, QueryResult, timeout)

    def generate(
        self, *, agent_id: str, query: str, conversation_id: str | Omit | None = omit,
        memory: bool | Omit | None = omit, stream: bool | Omit | None = omit, variables: TextMap | Omit | None = omit,
        user: str | Omit | None = omit, timeout: float | None = None,
    ) -> GenerateResult:
        """Ask an AI agent for an answer.

        POST /v3/chat/generate.json. Rate: 100 requests per second (not documented; the platform's default). A
        repeat may do it twice.

        Args:
            agent_id: Agent id. At most 64 characters.
            query: What the user says. At most 10000 characters.
            conversation_id: With memory true: the conversation that is continued, a new one when left out.
                Ignored otherwise. Optional. At most 64 characters, letters, digits, _ and -.
            memory: Take the conversation so far into account. Optional.
            stream: Answer as server-sent events. Optional. Default false.
            variables: Values for the placeholders of the prompt. Optional. At most 16 items, keys 1 to 32
                characters, values at most 128 characters.
            user: Id of the caller. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            run_id: Id of this run.
            conversation_id: Conversation, to be given to the next call.
            agent_id: Agent id.
            timestamp: Time of the answer; its unit is not documented.
            answer: What the agent says.
            finish_reason: Why it ended, e.g. stop.
            metadata: About the run; not documented.
            metadata.usage: What it cost.
            metadata.usage.prompt_tokens: Tokens of the question.
            metadata.usage.completion_tokens: Tokens of the answer.
            metadata.usage.total_tokens: Tokens in all.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: With stream true the answer is a stream of server-sent events (text/event-stream) instead of
        JSON; their format is not documented.

        Source: docs: platform-chat-api/agent/call-agent; java: AIAgent.chat.
        """
        params = {
            "agentId": agent_id, "query": query, "conversationId": conversation_id, "memory": memory, "stream": stream,
            "variables": variables, "user": user,
        }
        return self._call("agent.generate", params, GenerateResult, timeout)

    def generate_events(
        self, *, agent_id: str, query: str, conversation_id: str | Omit | None = omit,
        memory: bool | Omit | None = omit, variables: TextMap | Omit | None = omit, user: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> EventStream:
        """Ask an AI agent for an answer, and read the answer event by event.

        `generate` says more. The request is sent when the first event is asked for.

        Args:
            agent_id: Agent id. At most 64 characters.
            query: What the user says. At most 10000 characters.
            conversation_id: With memory true: the conversation that is continued, a new one when left out.
                Ignored otherwise. Optional. At most 64 characters, letters, digits, _ and -.
            memory: Take the conversation so far into account. Optional.
            variables: Values for the placeholders of the prompt. Optional. At most 16 items, keys 1 to 32
                characters, values at most 128 characters.
            user: Id of the caller. Optional.
            timeout: Longest time of the whole stream in seconds; without it the client's timeout holds until
                the answer begins, and response_timeout between its parts.

        Returns:
            An iterator of rongcloud.Event; what their data mean is not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits.
            RongCloudError: while iterating: any failure; its subclasses tell which.
        """
        params = {
            "agentId": agent_id, "query": query, "conversationId": conversation_id, "memory": memory,
            "variables": variables, "user": user,
        }
        return self._events("agent.generate", params, timeout)

    def suggest(
        self, *, agent_id: str, provider: SuggestProvider, variables: TextMap | Omit | None = omit,
        metadata: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Let an AI agent propose replies from the history of a chat.

        POST /v3/chat/suggest.json. Rate: 100 requests per second (not documented; the platform's default). A
        repeat may do it twice.

        Args:
            agent_id: Agent id. At most 64 characters.
            provider: Where the history comes from.
                `provider.type`: Kind of source. Enum, required, one of chathistory (messages stored by the
                    service).
                `provider.userId`: One side of the chat; whether it is required is not documented. String,
                    optional, at most 64 characters.
                `provider.targetId`: The other side; whether it is required is not documented. String, optional,
                    at most 64 characters.
            variables: Values for the placeholders of the prompt. Optional. At most 16 items, keys 1 to 32
                characters, values at most 128 characters.
            metadata: Further pairs. Optional. At most 16 items, keys 1 to 32 characters, values at most 512
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Further members of provider, and the answer, are not documented; read the whole answer.

        Source: docs: platform-chat-api/agent/chat/chat-suggest.
        """
        params = {
            "agentId": agent_id, "provider": provider, "variables": variables, "metadata": metadata,
        }
        return self._call("agent.suggest", params, Acknowledgement, timeout)

    def get_restriction(self, *, agent_id: str, user_id: str, timeout: float | None = None) -> GetRestrictionResult:
        """Find out whether a user is barred from an agent.

        POST /v3/agent/user/restriction/get.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm.

        Args:
            agent_id: Agent id. At most 64 characters.
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            restrictions: Restrictions.
            restrictions[].agent_id: Agent id.
            restrictions[].user_id: User id.
            restrictions[].type: 1: the user is barred from the agent.
            restrictions[].created_at: When it was made, Unix time in milliseconds.
            restrictions[].updated_at: When it was changed last, Unix time in milliseconds.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/agent/chat/chat-restrictions/get-user-restriction.
        """
        params = {
            "agentId": agent_id, "userId": user_id,
        }
        return self._call("agent.get_restriction", params, GetRestrictionResult, timeout)

    def query_restrictions(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, agent_id: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryRestrictionsResult:
        """Page through the users barred from agents.

        POST /v3/agent/user/restriction/query.json. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm.

        Args:
            page: Page number, from 1. Optional. At least 1, default 1.
            size: Rows per page. Optional. At least 1, default 20.
            agent_id: Only restrictions of this agent. Optional. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            restrictions: Restrictions.
            restrictions[].agent_id: Agent id.
            restrictions[].user_id: User id.
            restrictions[].type: 1: the user is barred from the agent.
            restrictions[].created_at: When it was made, Unix time in milliseconds.
            restrictions[].updated_at: When it was changed last, Unix time in milliseconds.
            total: Number of restrictions.
            has_next: Whether there is another page.
            message: Text about the outcome.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The calls that bar a user, and let a user in again, are not documented.

        Source: docs: platform-chat-api/agent/chat/chat-restrictions/query-restrictions.
        """
        params = {
            "page": page, "size": size, "agentId": agent_id,
        }
        return self._call("agent.query_restrictions", params, QueryRestrictionsResult, timeout)

    def iterate(
        self, *, type: Literal["chat"] | str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        status: Literal["active", "inactive", "draft"] | str | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> Iterator[QueryAgentsItem]:
        """All pages of `query`, one item after the other.

        Args:
            `type`, `page`, `size`, `status`: as for `query`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `agents`, page by page. Agents.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "type": type, "page": page, "size": size, "status": status,
        }
        return self._iterate("agent.query", params, QueryResult, "agents", timeout, max_pages)

    def iterate_restrictions(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, agent_id: str | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryRestrictionsRestrictionsItem]:
        """All pages of `query_restrictions`, one item after the other.

        Args:
            `page`, `size`, `agent_id`: as for `query_restrictions`. The list begins at `page`, or with its
            first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `restrictions`, page by page. Restrictions.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "page": page, "size": size, "agentId": agent_id,
        }
        return self._iterate(
            "agent.query_restrictions", params, QueryRestrictionsResult, "restrictions", timeout, max_pages,
        )
