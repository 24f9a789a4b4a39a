# Generated from catalogue/endpoints/bot.yaml. Do not edit.
"""Operations of the group bot: Bots."""

from __future__ import annotations

from collections.abc import Iterator

from .._aliases import JsonObject, JsonObjects, TextMap, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.bot import (
    CreateIntegrationAuth, CreateIntegrationsItem, GetResult, QueryBotsItem, QueryResult, UpdateIntegrationAuth,
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
            user_id: Bot id (shares the user id space). At most 64 characters.
            name: Nickname. At most 128 characters.
            type: Free classification of the bot. At most 128 characters.
            profile_url: Avatar URL. At most 256 characters.
            integrations: Integrations (webhook, dify ...).
                `integrations[].type`: Integration kind; seen: webhook, dify, rc_agentchat (full list page not
                    retrieved). String, required.
                `integrations[].enabled`: Whether the integration is active. Bool, optional.
                `integrations[].callbackUrl`: Where messages/events of the bot are posted. String, required.
                `integrations[].objectNames`: Message types to listen to. Array<string>, optional.
                `integrations[].events`: Event types to listen to, e.g. message:private. Array<string>,
                    optional.
                `integrations[].stream`: Streaming answers (dify and the like). Bool, optional, default true.
                `integrations[].handleResponse`: Whether the service turns the third-party answer into a
                    message. Bool, optional, default true.
                `integrations[].auth`: Credentials of the callback. Object, optional.
                `integrations[].auth.apiKey`: Credential of the third-party platform. String, optional.
                `integrations[].agent`: Agent reference (Java model AgentModel: agentId, name, description,
                    type, status, agentConfig); not seen on a page. Object, optional.
                `integrations[].waitForInputCompletion`: Only in the Java model. Bool, optional.
                `integrations[].gentleResponse`: Only in the Java model. Bool, optional.
            metadata: Custom pairs, key 1..32 chars, value 1..128 chars. Optional. At most 16 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: At most 10 bots per app. Required flags of type and callbackUrl are those inside an integrations
        element. JSON body, all v3 paths are JSON. Effect of creating an existing id is not documented. The Java
        model would also send createdAt and updatedAt; they belong to the answer.

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
            page: Page number. Optional. Default 1.
            page_size: Rows per page. Optional. Default 10.
            include_integration: Also return integrations. Optional. Default false.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total: Number of bots.
            has_next: Whether another page exists.
            bots: Bots.
            bots[].user_id: string.
            bots[].name: string.
            bots[].type: string.
            bots[].profile_url: string.
            bots[].metadata: Custom pairs.
            bots[].integrations: Integrations.
            bots[].integrations[].enabled: bool.
            bots[].integrations[].type: string.
            bots[].integrations[].callback_url: string.
            bots[].integrations[].object_names: array<string>.
            bots[].integrations[].events: array<string>.
            bots[].integrations[].stream: bool.
            bots[].integrations[].handle_response: bool.
            bots[].integrations[].auth.api_key: string.
            bots[].created_at: Java model only.
            bots[].updated_at: Java model only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Rows omit integrations unless includeIntegration is true.

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
            user_ids: Bot ids. 1 to 20 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            bots: Bots.
            bots[].user_id: string.
            bots[].name: string.
            bots[].type: string.
            bots[].profile_url: string.
            bots[].metadata: Custom pairs.
            bots[].integrations: Integrations.
            bots[].integrations[].enabled: bool.
            bots[].integrations[].type: string.
            bots[].integrations[].callback_url: string.
            bots[].integrations[].object_names: array<string>.
            bots[].integrations[].events: array<string>.
            bots[].integrations[].stream: bool.
            bots[].integrations[].handle_response: bool.
            bots[].integrations[].auth.api_key: string.
            bots[].created_at: Java model only.
            bots[].updated_at: Java model only.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The example answer also carries total and hasNext, the table does not.

        Source: docs: platform-chat-api/bot/get-bot; java: Chatbot.get.
        """
        return self._call("bot.get", {"userIds": user_ids}, GetResult, timeout)

    def update(
        self, *, user_id: str, name: str | Omit | None = omit, type: str | Omit | None = omit,
        profile_url: str | Omit | None = omit, metadata: TextMap | Omit | None = omit,
        integrations: JsonObjects | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change a bot.

        POST /v3/bot/update.json. Rate: 100 requests per second (not documented; the platform's default). It may
        be repeated without harm. Known from official SDKs only.

        Args:
            user_id: Bot id (shares the user id space). At most 64 characters.
            name: Nickname. Optional. At most 128 characters.
            type: Free classification of the bot. Optional. At most 128 characters.
            profile_url: Avatar URL. Optional. At most 256 characters.
            metadata: Custom pairs, key 1..32 chars, value 1..128 chars. Optional. At most 16 items.
            integrations: Integrations, same fields as in bot.create. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found; the Java call sends the same model as create, without any check. Whether absent
        fields are kept is unknown. Sister pages are 100/s. The Java model would also send createdAt and
        updatedAt; they belong to the answer.

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
            user_id: Bot id. At most 64 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found. One bot per call. Sister pages are 100/s.

        Source: java: Chatbot.delete.
        """
        return self._call("bot.delete", {"userId": user_id}, Acknowledgement, timeout)

    def create_integration(
        self, *, user_id: str, type: str, callback_url: str, enabled: bool | Omit | None = omit,
        object_names: Texts | Omit | None = omit, events: Texts | Omit | None = omit, stream: bool | Omit | None = omit,
        handle_response: bool | Omit | None = omit, auth: CreateIntegrationAuth | Omit | None = omit,
        agent: JsonObject | Omit | None = omit, wait_for_input_completion: bool | Omit | None = omit,
        gentle_response: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Add an integration to a bot.

        POST /v3/bot/integration/create.json. Rate: 100 requests per second (not documented; the platform's
        default). A repeat may do it twice. Known from official SDKs only.

        Args:
            user_id: Bot id. At most 64 characters.
            type: Integration kind; seen: webhook, dify, rc_agentchat (full list page not retrieved).
            callback_url: Where messages/events of the bot are posted.
            enabled: Whether the integration is active. Optional.
            object_names: Message types to listen to. Optional.
            events: Event types to listen to, e.g. message:private. Optional.
            stream: Streaming answers (dify and the like). Optional. Default true.
            handle_response: Whether the service turns the third-party answer into a message. Optional. Default
                true.
            auth: Credentials of the callback. Optional.
                `auth.apiKey`: Credential of the third-party platform. String, optional.
            agent: Agent reference (Java model AgentModel: agentId, name, description, type, status,
                agentConfig); not seen on a page. Optional.
            wait_for_input_completion: Only in the Java model. Optional.
            gentle_response: Only in the Java model. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found; flat body (userId next to the integration fields) from the Java model
        SetChatbotIntegration; required flags by analogy with bot.create.

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
        agent: JsonObject | Omit | None = omit, wait_for_input_completion: bool | Omit | None = omit,
        gentle_response: bool | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Change an integration of a bot.

        POST /v3/bot/integration/update.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: Bot id. At most 64 characters.
            type: Integration kind; seen: webhook, dify, rc_agentchat (full list page not retrieved). Optional.
            enabled: Whether the integration is active. Optional.
            callback_url: Where messages/events of the bot are posted. Optional.
            object_names: Message types to listen to. Optional.
            events: Event types to listen to, e.g. message:private. Optional.
            stream: Streaming answers (dify and the like). Optional. Default true.
            handle_response: Whether the service turns the third-party answer into a message. Optional. Default
                true.
            auth: Credentials of the callback. Optional.
                `auth.apiKey`: Credential of the third-party platform. String, optional.
            agent: Agent reference (Java model AgentModel: agentId, name, description, type, status,
                agentConfig); not seen on a page. Optional.
            wait_for_input_completion: Only in the Java model. Optional.
            gentle_response: Only in the Java model. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found. userId + type appear to identify the integration (delete takes exactly these).

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
            user_id: Bot id. At most 64 characters.
            type: Integration kind.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not found.

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
