# Generated from catalogue/endpoints/bot.yaml. Do not edit.
"""Operations of the group bot: Bots."""

from __future__ import annotations

from collections.abc import Iterator

from .._aliases import TextMap, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.bot import (
    CreateIntegrationAgent, CreateIntegrationAuth, CreateIntegrationsItem, GetResult, QueryBotsItem, QueryResult,
    UpdateIntegrationAgent, UpdateIntegrationAuth, UpdateIntegrationsItem,
)


class Bot(SyncResource):
    """Bots: bots that take part in conversations, and where their events go.

    Reached as `client.bot`; may be used by several threads at once.
    """

    __slots__ = ()

    def create(
        self, *, user_id: str, name: str, type: str, profile_url: str, integrations: list[CreateIntegrationsItem],
        metadata: TextMap | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Create a bot user.

        POST /v3/bot/create.json. Rate: 100 requests per second. A repeat may do it twice.

        Args:
            user_id: Bot id, one of the user ids. At most 64 characters.
            name: Display name. At most 128 characters.
            type: Kind of the bot, a word of your own. At most 128 characters.
            profile_url: Address of the avatar. At most 256 characters.
            integrations: Where its messages and events go.
                `integrations[].type`: Kind: webhook, dify or rc_agentchat are known; a full list is not
                    documented. String, required.
                `integrations[].enabled`: Whether it is active. Bool, optional.
                `integrations[].callbackUrl`: Where messages and events of the bot are posted. String, required.
                `integrations[].objectNames`: Message types that are passed on. Array<string>, optional.
                `integrations[].events`: Events that are passed on, e.g. message:private. Array<string>,
                    optional.
                `integrations[].stream`: Answers come as streams, for dify and the like. Bool, optional, default
                    true.
                `integrations[].handleResponse`: Turn the answer of the third-party platform into a message.
                    Bool, optional, default true.
                `integrations[].auth`: Access to the third-party platform. Object, optional.
                `integrations[].auth.apiKey`: Credential for it. String, optional.
                `integrations[].agent`: Agent that answers; not documented. Object, optional.
                `integrations[].agent.agentId`: Agent id. String, optional, at most 64 characters.
                `integrations[].agent.name`: Name. String, optional.
                `integrations[].agent.description`: Description. String, optional.
                `integrations[].agent.type`: Agent type. String, optional.
                `integrations[].agent.status`: State. String, optional.
                `integrations[].agent.agentConfig`: Configuration, as in agent.create. Object, optional.
                `integrations[].waitForInputCompletion`: Not documented. Bool, optional.
                `integrations[].gentleResponse`: Not documented. Bool, optional.
            metadata: Pairs of your own. Optional. At most 16 items, keys 1 to 32 characters, values 1 to 128
                characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: An application has at most 10 bots. What happens with an id that exists is not documented.

        Source: docs: platform-chat-api/bot/create-a-bot; docs:
        platform-chat-api/bot/callback-channels/bot-callback-webhook; java: Chatbot.create.
        """
        params = {
            "userId": user_id, "name": name, "type": type, "profileUrl": profile_url, "metadata": metadata,
            "integrations": integrations,
        }
        return self._call("bot.create", params, Acknowledgement, timeout)

    def query(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        include_integration: bool | Omit | None = omit, timeout: float | None = None,
    ) -> QueryResult:
        """Page through the bots of the app.

        POST /v3/bot/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            page: Page number, from 1. Optional. At least 1, default 1.
            page_size: Rows per page. Optional. At least 1, default 10.
            include_integration: Give the integrations too. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total: Number of bots.
            has_next: Whether there is another page.
            bots: Bots.
            bots[].user_id: Bot id.
            bots[].name: Display name.
            bots[].type: Kind of the bot.
            bots[].profile_url: Address of the avatar.
            bots[].metadata: Pairs of your own.
            bots[].integrations: Integrations.
            bots[].integrations[].enabled: Whether it is active.
            bots[].integrations[].type: Kind.
            bots[].integrations[].callback_url: Where messages and events are posted.
            bots[].integrations[].object_names: Message types that are passed on.
            bots[].integrations[].events: Events that are passed on.
            bots[].integrations[].stream: Answers come as streams.
            bots[].integrations[].handle_response: The answer of the third-party platform becomes a message.
            bots[].integrations[].auth: Access to the third-party platform.
            bots[].integrations[].auth.api_key: Credential for it.
            bots[].created_at: When it was made; not documented.
            bots[].updated_at: When it was changed last; not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rows have no integrations unless includeIntegration is true.

        Source: docs: platform-chat-api/bot/list-bots; java: Chatbot.query.
        """
        params = {
            "page": page, "pageSize": page_size, "includeIntegration": include_integration,
        }
        return self._call("bot.query", params, QueryResult, timeout)

    def get(self, *, user_ids: Texts, timeout: float | None = None) -> GetResult:
        """Read given bots.

        POST /v3/bot/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_ids: Bots to read. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            bots: Bots.
            bots[].user_id: Bot id.
            bots[].name: Display name.
            bots[].type: Kind of the bot.
            bots[].profile_url: Address of the avatar.
            bots[].metadata: Pairs of your own.
            bots[].integrations: Integrations.
            bots[].integrations[].enabled: Whether it is active.
            bots[].integrations[].type: Kind.
            bots[].integrations[].callback_url: Where messages and events are posted.
            bots[].integrations[].object_names: Message types that are passed on.
            bots[].integrations[].events: Events that are passed on.
            bots[].integrations[].stream: Answers come as streams.
            bots[].integrations[].handle_response: The answer of the third-party platform becomes a message.
            bots[].integrations[].auth: Access to the third-party platform.
            bots[].integrations[].auth.api_key: Credential for it.
            bots[].created_at: When it was made; not documented.
            bots[].updated_at: When it was changed last; not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/bot/get-bot; java: Chatbot.get.
        """
        return self._call("bot.get", {"userIds": user_ids}, GetResult, timeout)

    def update(
        self, *, user_id: str, name: str | Omit | None = omit, type: str | Omit | None = omit,
        profile_url: str | Omit | None = omit, metadata: TextMap | Omit | None = omit,
        integrations: list[UpdateIntegrationsItem] | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change a bot.

        POST /v3/bot/update.json. Rate: 100 requests per second (not documented; the platform's default). It may
        be repeated without harm. Known from official SDKs only.

        Args:
            user_id: Bot id, one of the user ids. At most 64 characters.
            name: Display name; whether an empty one clears it is not documented, it is sent as given. Optional.
                At most 128 characters, an empty text is a value and is sent.
            type: Kind of the bot, a word of your own; whether an empty one clears it is not documented, it is
                sent as given. Optional. At most 128 characters, an empty text is a value and is sent.
            profile_url: Address of the avatar; whether an empty one clears it is not documented, it is sent as
                given. Optional. At most 256 characters, an empty text is a value and is sent.
            metadata: Pairs of your own. Optional. At most 16 items, keys 1 to 32 characters, values 1 to 128
                characters.
            integrations: Where its messages and events go. Optional.
                `integrations[].type`: Kind: webhook, dify or rc_agentchat are known; a full list is not
                    documented. String, optional.
                `integrations[].enabled`: Whether it is active. Bool, optional.
                `integrations[].callbackUrl`: Where messages and events of the bot are posted. String, optional.
                `integrations[].objectNames`: Message types that are passed on. Array<string>, optional.
                `integrations[].events`: Events that are passed on, e.g. message:private. Array<string>,
                    optional.
                `integrations[].stream`: Answers come as streams, for dify and the like. Bool, optional, default
                    true.
                `integrations[].handleResponse`: Turn the answer of the third-party platform into a message.
                    Bool, optional, default true.
                `integrations[].auth`: Access to the third-party platform. Object, optional.
                `integrations[].auth.apiKey`: Credential for it. String, optional.
                `integrations[].agent`: Agent that answers; not documented. Object, optional.
                `integrations[].agent.agentId`: Agent id. String, optional, at most 64 characters.
                `integrations[].agent.name`: Name. String, optional.
                `integrations[].agent.description`: Description. String, optional.
                `integrations[].agent.type`: Agent type. String, optional.
                `integrations[].agent.status`: State. String, optional.
                `integrations[].agent.agentConfig`: Configuration, as in agent.create. Object, optional.
                `integrations[].waitForInputCompletion`: Not documented. Bool, optional.
                `integrations[].gentleResponse`: Not documented. Bool, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Whether members that are left out keep their value is not documented.

        Source: java: Chatbot.update.
        """
        params = {
            "userId": user_id, "name": name, "type": type, "profileUrl": profile_url, "metadata": metadata,
            "integrations": integrations,
        }
        return self._call("bot.update", params, Acknowledgement, timeout)

    def delete(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a bot.

        POST /v3/bot/delete.json. Rate: 100 requests per second (not documented; the platform's default). It may
        be repeated without harm. Known from official SDKs only.

        Args:
            user_id: Bot id, one of the user ids. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: One bot a call.

        Source: java: Chatbot.delete.
        """
        return self._call("bot.delete", {"userId": user_id}, Acknowledgement, timeout)

    def create_integration(
        self, *, user_id: str, type: str, callback_url: str, enabled: bool | Omit | None = omit,
        object_names: Texts | Omit | None = omit, events: Texts | Omit | None = omit, stream: bool | Omit | None = omit,
        handle_response: bool | Omit | None = omit, auth: CreateIntegrationAuth | Omit | None = omit,
        agent: CreateIntegrationAgent | Omit | None = omit, wait_for_input_completion: bool | Omit | None = omit,
        gentle_response: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Add an integration to a bot.

        POST /v3/bot/integration/create.json. Rate: 100 requests per second (not documented; the platform's
        default). A repeat may do it twice. Known from official SDKs only.

        Args:
            user_id: Bot id, one of the user ids. At most 64 characters.
            type: Kind: webhook, dify or rc_agentchat are known; a full list is not documented.
            callback_url: Where messages and events of the bot are posted.
            enabled: Whether it is active. Optional.
            object_names: Message types that are passed on. Optional.
            events: Events that are passed on, e.g. message:private. Optional.
            stream: Answers come as streams, for dify and the like. Optional. Default true.
            handle_response: Turn the answer of the third-party platform into a message. Optional. Default true.
            auth: Access to the third-party platform. Optional.
                `auth.apiKey`: Credential for it. String, optional.
            agent: Agent that answers; not documented. Optional.
                `agent.agentId`: Agent id. String, optional, at most 64 characters.
                `agent.name`: Name. String, optional.
                `agent.description`: Description. String, optional.
                `agent.type`: Agent type. String, optional.
                `agent.status`: State. String, optional.
                `agent.agentConfig`: Configuration, as in agent.create. Object, optional.
            wait_for_input_completion: Not documented. Optional.
            gentle_response: Not documented. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Which parameters are required is not documented; it is taken from bot.create.

        Source: java: Chatbot.createIntegration.
        """
        params = {
            "userId": user_id, "type": type, "enabled": enabled, "callbackUrl": callback_url,
            "objectNames": object_names, "events": events, "stream": stream, "handleResponse": handle_response,
            "auth": auth, "agent": agent, "waitForInputCompletion": wait_for_input_completion,
            "gentleResponse": gentle_response,
        }
        return self._call("bot.create_integration", params, Acknowledgement, timeout)

    def update_integration(
        self, *, user_id: str, type: str | Omit | None = omit, enabled: bool | Omit | None = omit,
        callback_url: str | Omit | None = omit, object_names: Texts | Omit | None = omit,
        events: Texts | Omit | None = omit, stream: bool | Omit | None = omit,
        handle_response: bool | Omit | None = omit, auth: UpdateIntegrationAuth | Omit | None = omit,
        agent: UpdateIntegrationAgent | Omit | None = omit, wait_for_input_completion: bool | Omit | None = omit,
        gentle_response: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change an integration of a bot.

        POST /v3/bot/integration/update.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: Bot id, one of the user ids. At most 64 characters.
            type: Kind: webhook, dify or rc_agentchat are known; a full list is not documented. Optional.
            enabled: Whether it is active. Optional.
            callback_url: Where messages and events of the bot are posted; whether an empty one clears it is not
                documented, it is sent as given. Optional. An empty text is a value and is sent.
            object_names: Message types that are passed on. Optional.
            events: Events that are passed on, e.g. message:private. Optional.
            stream: Answers come as streams, for dify and the like. Optional. Default true.
            handle_response: Turn the answer of the third-party platform into a message. Optional. Default true.
            auth: Access to the third-party platform. Optional.
                `auth.apiKey`: Credential for it. String, optional.
            agent: Agent that answers; not documented. Optional.
                `agent.agentId`: Agent id. String, optional, at most 64 characters.
                `agent.name`: Name. String, optional.
                `agent.description`: Description. String, optional.
                `agent.type`: Agent type. String, optional.
                `agent.status`: State. String, optional.
                `agent.agentConfig`: Configuration, as in agent.create. Object, optional.
            wait_for_input_completion: Not documented. Optional.
            gentle_response: Not documented. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: userId and type seem to name the integration, as in bot.delete_integration.

        Source: java: Chatbot.updateIntegration.
        """
        params = {
            "userId": user_id, "type": type, "enabled": enabled, "callbackUrl": callback_url,
            "objectNames": object_names, "events": events, "stream": stream, "handleResponse": handle_response,
            "auth": auth, "agent": agent, "waitForInputCompletion": wait_for_input_completion,
            "gentleResponse": gentle_response,
        }
        return self._call("bot.update_integration", params, Acknowledgement, timeout)

    def delete_integration(self, *, user_id: str, type: str, timeout: float | None = None) -> Acknowledgement:
        """Remove an integration from a bot.

        POST /v3/bot/integration/delete.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: Bot id, one of the user ids. At most 64 characters.
            type: Kind of the integration.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: java: Chatbot.deleteIntegration.
        """
        return self._call("bot.delete_integration", {"userId": user_id, "type": type}, Acknowledgement, timeout)

    def iterate(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        include_integration: bool | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryBotsItem]:
        """All pages of `query`, one item after the other.

        Args:
            `page`, `page_size`, `include_integration`: as for `query`. The list begins at `page`, or with its
            first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `bots`, page by page. Bots.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "page": page, "pageSize": page_size, "includeIntegration": include_integration,
        }
        return self._iterate("bot.query", params, QueryResult, "bots", timeout, max_pages)
