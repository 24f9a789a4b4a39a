# Generated from catalogue/endpoints/agent.yaml. Do not edit.
"""Operations of the group agent with await: AI agents."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import TextMap
from .._async_events import AsyncEventStream
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.agent import (
    CreateAgentConfig, GenerateResult, GetRestrictionResult, GetResult, QueryAgentsItem,
    QueryRestrictionsRestrictionsItem, QueryRestrictionsResult, QueryResult, SuggestProvider, UpdateAgentConfig,
)

class AsyncAgent(AsyncResource):
    """AI agents: agents that answer in conversations: set-up, answers, suggested replies.

    Reached as `client.agent` of an AsyncClient.
    """

    async def create(
        self, *, agent_id: str, name: str, agent_config: CreateAgentConfig, description: str | Omit | None = omit,
        type: Literal["chat"] | str | Omit | None = omit,
        status: Literal["active", "inactive", "draft"] | str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create an AI agent.

        See rongcloud.resources.Agent.create.
        """

    async def get(self, *, agent_id: str, timeout: float | None = None) -> GetResult:
        """Read an AI agent.

        See rongcloud.resources.Agent.get.
        """

    async def update(
        self, *, agent_id: str, name: str | Omit | None = omit, description: str | Omit | None = omit,
        type: Literal["chat"] | str | Omit | None = omit,
        status: Literal["active", "inactive", "draft"] | str | Omit | None = omit,
        agent_config: UpdateAgentConfig | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change an AI agent.

        See rongcloud.resources.Agent.update.
        """

    async def delete(self, *, agent_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete an AI agent.

        See rongcloud.resources.Agent.delete.
        """

    async def query(
        self, *, type: Literal["chat"] | str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        status: Literal["active", "inactive", "draft"] | str | Omit | None = omit, timeout: float | None = None,
    ) -> QueryResult:
        """Page through AI agents.

        See rongcloud.resources.Agent.query.
        """

    async def generate(
        self, *, agent_id: str, query: str, conversation_id: str | Omit | None = omit,
        memory: bool | Omit | None = omit, stream: bool | Omit | None = omit, variables: TextMap | Omit | None = omit,
        user: str | Omit | None = omit, timeout: float | None = None,
    ) -> GenerateResult:
        """Ask an AI agent for an answer.

        See rongcloud.resources.Agent.generate.
        """

    def generate_events(
        self, *, agent_id: str, query: str, conversation_id: str | Omit | None = omit,
        memory: bool | Omit | None = omit, variables: TextMap | Omit | None = omit, user: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> AsyncEventStream:
        """Ask an AI agent for an answer.

        See rongcloud.resources.Agent.generate_events.
        """

    async def suggest(
        self, *, agent_id: str, provider: SuggestProvider, variables: TextMap | Omit | None = omit,
        metadata: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Let an AI agent propose replies from the history of a chat.

        See rongcloud.resources.Agent.suggest.
        """

    async def get_restriction(
        self, *, agent_id: str, user_id: str, timeout: float | None = None,
    ) -> GetRestrictionResult:
        """Find out whether a user is barred from an agent.

        See rongcloud.resources.Agent.get_restriction.
        """

    async def query_restrictions(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, agent_id: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryRestrictionsResult:
        """Page through the users barred from agents.

        See rongcloud.resources.Agent.query_restrictions.
        """

    def iterate(
        self, *, type: Literal["chat"] | str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        status: Literal["active", "inactive", "draft"] | str | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> AsyncIterator[QueryAgentsItem]:
        """Page through AI agents.

        See rongcloud.resources.Agent.iterate.
        """

    def iterate_restrictions(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, agent_id: str | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryRestrictionsRestrictionsItem]:
        """Page through the users barred from agents.

        See rongcloud.resources.Agent.iterate_restrictions.
        """
