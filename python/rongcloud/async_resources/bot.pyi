# Generated from catalogue/endpoints/bot.yaml. Do not edit.
"""Operations of the group bot with await: Bots."""

from collections.abc import AsyncIterator

from .._aliases import TextMap, Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.bot import (
    CreateIntegrationAgent, CreateIntegrationAuth, CreateIntegrationsItem, GetResult, QueryBotsItem, QueryResult,
    UpdateIntegrationAgent, UpdateIntegrationAuth, UpdateIntegrationsItem,
)

class AsyncBot(AsyncResource):
    """Bots: bots that take part in conversations, and where their events go.

    Reached as `client.bot` of an AsyncClient.
    """

    async def create(
        self, *, user_id: str, name: str, type: str, profile_url: str, integrations: list[CreateIntegrationsItem],
        metadata: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create a bot user.

        See rongcloud.resources.Bot.create.
        """

    async def query(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        include_integration: bool | Omit | None = omit, timeout: float | None = None,
    ) -> QueryResult:
        """Page through the bots of the app.

        See rongcloud.resources.Bot.query.
        """

    async def get(self, *, user_ids: Texts, timeout: float | None = None) -> GetResult:
        """Read given bots.

        See rongcloud.resources.Bot.get.
        """

    async def update(
        self, *, user_id: str, name: str | Omit | None = omit, type: str | Omit | None = omit,
        profile_url: str | Omit | None = omit, metadata: TextMap | Omit | None = omit,
        integrations: list[UpdateIntegrationsItem] | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change a bot.

        See rongcloud.resources.Bot.update.
        """

    async def delete(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a bot.

        See rongcloud.resources.Bot.delete.
        """

    async def create_integration(
        self, *, user_id: str, type: str, callback_url: str, enabled: bool | Omit | None = omit,
        object_names: Texts | Omit | None = omit, events: Texts | Omit | None = omit, stream: bool | Omit | None = omit,
        handle_response: bool | Omit | None = omit, auth: CreateIntegrationAuth | Omit | None = omit,
        agent: CreateIntegrationAgent | Omit | None = omit, wait_for_input_completion: bool | Omit | None = omit,
        gentle_response: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Add an integration to a bot.

        See rongcloud.resources.Bot.create_integration.
        """

    async def update_integration(
        self, *, user_id: str, type: str | Omit | None = omit, enabled: bool | Omit | None = omit,
        callback_url: str | Omit | None = omit, object_names: Texts | Omit | None = omit,
        events: Texts | Omit | None = omit, stream: bool | Omit | None = omit,
        handle_response: bool | Omit | None = omit, auth: UpdateIntegrationAuth | Omit | None = omit,
        agent: UpdateIntegrationAgent | Omit | None = omit, wait_for_input_completion: bool | Omit | None = omit,
        gentle_response: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change an integration of a bot.

        See rongcloud.resources.Bot.update_integration.
        """

    async def delete_integration(self, *, user_id: str, type: str, timeout: float | None = None) -> Acknowledgement:
        """Remove an integration from a bot.

        See rongcloud.resources.Bot.delete_integration.
        """

    def iterate(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        include_integration: bool | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryBotsItem]:
        """Page through the bots of the app.

        See rongcloud.resources.Bot.iterate.
        """
