# Generated from catalogue/endpoints/agent.yaml. Do not edit.
"""Operations of the group agent: AI agents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from .._aliases import TextMap
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.agent import (
    CreateAgentConfig, GenerateResult, GetRestrictionResult, GetResult, QueryRestrictionsRestrictionsItem,
    QueryRestrictionsResult, QueryResult, SuggestProvider, UpdateAgentConfig,
)


class Agent(SyncResource):
    """AI agents: agents that answer in conversations: set-up, suggestions, generated answers.

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
            agent_id: Agent id, 3..64 characters. At most 64 characters.
            name: 2..128 characters. At most 128 characters.
            agent_config: Configuration.
                `agentConfig.model`: Model settings. Object, optional.
                `agentConfig.model.provider`: Model vendor. String, optional.
                `agentConfig.model.name`: Model name; required inside a create. String, required in some cases.
                `agentConfig.model.options`: Sampling options of the model. Object, optional.
                `agentConfig.model.options.temperature`: 0.0..2.0. Double, optional.
                `agentConfig.model.options.topP`: 0.0..1.0. Double, optional.
                `agentConfig.model.options.maxTokens`: 1..8192. Int, optional.
                `agentConfig.model.options.frequencyPenalty`: -2.0..2.0. Double, optional.
                `agentConfig.model.options.presencePenalty`: -2.0..2.0. Double, optional.
                `agentConfig.model.options.stop`: Stop words. Array<string>, optional, at most 10 items, each at
                    most 50 characters.
                `agentConfig.prompt`: Prompt. Object, optional.
                `agentConfig.prompt.id`: Prompt template id. String, optional, at most 64 characters.
                `agentConfig.prompt.variables`: Template variables. Map<string,string>, optional.
                `agentConfig.prompt.instructions`: System prompt. String, optional, at most 10000 characters.
                `agentConfig.prompt.openingStatement`: Greeting; Java model only. String, optional.
                `agentConfig.memory`: What the agent remembers. Object, optional.
                `agentConfig.memory.strategy`: e.g. sliding_window. String, optional.
                `agentConfig.memory.maxMessages`: Messages kept, example 20. Int, optional.
                `agentConfig.memory.maxTokens`: Java model only. Int, optional.
            description: Description. Optional. At most 256 characters.
            type: Agent type. Optional. One of chat (the only type), default chat.
            status: State. Optional. One of active (active), inactive (inactive), draft (draft).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No rate limit is given on the page (unknown, not unlimited). At most 100 agents per app. Relation
        of prompt.id and prompt.instructions was cut off in the page as read.

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
            agent_id: Agent id, 3..64 characters. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            agent_id: string.
            name: string.
            description: string.
            type: string.
            status: string.
            agent_config: As in create.
            created_at: Milliseconds.
            updated_at: Milliseconds.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No rate limit is given on the page (unknown, not unlimited). Fields sit at the top level of the
        answer.

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
            agent_id: Agent id, 3..64 characters. At most 64 characters.
            name: 2..128 characters. Optional. At most 128 characters.
            description: Description. Optional. At most 256 characters.
            type: Agent type; the Java SDK sends it, the page does not list it. Optional. One of chat (the only
                type).
            status: State. Optional. One of active (active), inactive (inactive), draft (draft).
            agent_config: Configuration. Optional.
                `agentConfig.model`: Model settings. Object, optional.
                `agentConfig.model.provider`: Model vendor. String, optional.
                `agentConfig.model.name`: Model name; required inside a create. String, required in some cases.
                `agentConfig.model.options`: Sampling options of the model. Object, optional.
                `agentConfig.model.options.temperature`: 0.0..2.0. Double, optional.
                `agentConfig.model.options.topP`: 0.0..1.0. Double, optional.
                `agentConfig.model.options.maxTokens`: 1..8192. Int, optional.
                `agentConfig.model.options.frequencyPenalty`: -2.0..2.0. Double, optional.
                `agentConfig.model.options.presencePenalty`: -2.0..2.0. Double, optional.
                `agentConfig.model.options.stop`: Stop words. Array<string>, optional, at most 10 items, each at
                    most 50 characters.
                `agentConfig.prompt`: Prompt. Object, optional.
                `agentConfig.prompt.id`: Prompt template id. String, optional, at most 64 characters.
                `agentConfig.prompt.variables`: Template variables. Map<string,string>, optional.
                `agentConfig.prompt.instructions`: System prompt. String, optional, at most 10000 characters.
                `agentConfig.prompt.openingStatement`: Greeting; Java model only. String, optional.
                `agentConfig.memory`: What the agent remembers. Object, optional.
                `agentConfig.memory.strategy`: e.g. sliding_window. String, optional.
                `agentConfig.memory.maxMessages`: Messages kept, example 20. Int, optional.
                `agentConfig.memory.maxTokens`: Java model only. Int, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No rate limit is given on the page (unknown, not unlimited). Incremental: absent fields stay as
        they are, also inside model.options, prompt and memory.

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
            agent_id: Agent id, 3..64 characters. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found.

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
            type: Filter. One of chat (the only type).
            page: Page number, at least 1. Optional. Default 1.
            size: 1..100. Optional. Default 20.
            status: Filter. Optional. One of active (active), inactive (inactive), draft (draft).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total: Number of agents.
            agents: Agents, fields as in agent.get.
            total_pages: Java model only.
            has_next: Java model only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No rate limit is given on the page (unknown, not unlimited). type is required per docs; the Java
        SDK has an inverted test and sends type only when it is blank, so effectively never.

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
            agent_id: Agent id, 3..64 characters. At most 64 characters.
            query: User input. At most 10000 characters.
            conversation_id: Letters, digits, _ and -; continues a context when memory is true, created when
                absent, ignored when memory is false. Optional. At most 64 characters.
            memory: Use conversation context. Optional.
            stream: Answer as server-sent events. Optional. Default false.
            variables: Placeholders, key 1..32, value <=128 chars. Optional. At most 16 items.
            user: Caller id. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            run_id: string.
            conversation_id: string.
            agent_id: string.
            timestamp: long.
            answer: string.
            finish_reason: e.g. stop.
            metadata.usage.prompt_tokens: int.
            metadata.usage.completion_tokens: int.
            metadata.usage.total_tokens: int.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No rate limit is given on the page (unknown, not unlimited). With stream=true the response is
        text/event-stream, not JSON; the event format was cut off in the page as read. Java has no stream field;
        metadata.usage comes from its model.

        Source: docs: platform-chat-api/agent/call-agent; java: AIAgent.chat.
        """
        params = {
            "agentId": agent_id, "query": query, "conversationId": conversation_id, "memory": memory, "stream": stream,
            "variables": variables, "user": user,
        }
        return self._call("agent.generate", params, GenerateResult, timeout)

    def suggest(
        self, *, agent_id: str, provider: SuggestProvider, variables: TextMap | Omit | None = omit,
        metadata: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Let an AI agent propose replies from chat history.

        POST /v3/chat/suggest.json. Rate: 100 requests per second (not documented; the platform's default). A
        repeat may do it twice.

        Args:
            agent_id: Agent id, 3..64 characters. At most 64 characters.
            provider: Context source.
                `provider.type`: Source kind. Enum, required, one of chathistory (stored rongcloud messages).
                `provider.userId`: One party; whether it is required is not documented. String, optional, at
                    most 64 characters.
                `provider.targetId`: Other party; whether it is required is not documented. String, optional, at
                    most 64 characters.
            variables: key 1..32, value <=128 chars. Optional. At most 16 items.
            metadata: key 1..32, value <=512 chars. Optional. At most 16 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No rate limit is given on the page (unknown, not unlimited). In NO official SDK. The page as read
        ends in the middle of the provider table: further provider fields and the whole response are unknown.

        Source: docs: platform-chat-api/agent/chat/chat-suggest.
        """
        params = {
            "agentId": agent_id, "provider": provider, "variables": variables, "metadata": metadata,
        }
        return self._call("agent.suggest", params, Acknowledgement, timeout)

    def get_restriction(self, *, agent_id: str, user_id: str, timeout: float | None = None) -> GetRestrictionResult:
        """Read whether a user is barred from an agent.

        POST /v3/agent/user/restriction/get.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm.

        Args:
            agent_id: Agent id.
            user_id: User id.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            restrictions: Records.
            restrictions[].agent_id: string.
            restrictions[].user_id: string.
            restrictions[].type: 1 = blocklisted.
            restrictions[].created_at: Milliseconds.
            restrictions[].updated_at: Milliseconds.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No rate limit is given on the page (unknown, not unlimited). In NO official SDK.

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
        """Page through users barred from agents.

        POST /v3/agent/user/restriction/query.json. Rate: 100 requests per second (not documented; the
        platform's default). It may be repeated without harm.

        Args:
            page: Page number. Optional. Default 1.
            size: Rows per page. Optional. Default 20.
            agent_id: Filter. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            restrictions: Records.
            restrictions[].agent_id: string.
            restrictions[].user_id: string.
            restrictions[].type: 1 = blocklisted.
            restrictions[].created_at: Milliseconds.
            restrictions[].updated_at: Milliseconds.
            total: int.
            has_next: bool.
            message: Text.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No rate limit is given on the page (unknown, not unlimited). In NO official SDK. The calls that
        set and lift a restriction were not found.

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
    ) -> Iterator[dict[str, Any]]:
        """All pages of `query`, one item after the other.

        Args:
            `type`, `page`, `size`, `status`: as for `query`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `agents`, page by page. Agents, fields as in agent.get.

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
            Each of `restrictions`, page by page. Records.

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
