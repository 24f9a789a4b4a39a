/* Generated from catalogue/endpoints/bot.yaml. Do not edit.
 * Bots. Bots that take part in conversations, and where their events go.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_BOT_H
#define RONGCLOUD_API_BOT_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Create a bot user.
 * POST /v3/bot/create.json. Not idempotent. Rate: 100 requests per second.
 *   user_id                       at most 64 characters. Bot id, one of the user ids.
 *   name                          at most 128 characters. Display name.
 *   type                          at most 128 characters. Kind of the bot, a word of your own.
 *   profile_url                   at most 256 characters. Address of the avatar.
 *   integrations                  JSON array. Where its messages and events go.
 *     integrations[].type         str, required. Kind: webhook, dify or rc_agentchat are known; a full list is not
 *                                 documented.
 *     integrations[].enabled      bool, optional. Whether it is active.
 *     integrations[].callbackUrl  str, required. Where messages and events of the bot are posted.
 *     integrations[].objectNames  str list, optional. Message types that are passed on.
 *     integrations[].events       str list, optional. Events that are passed on, e.g. message:private.
 *     integrations[].stream       bool, default true, optional. Answers come as streams, for dify and the like.
 *     integrations[].handleResponse  bool, default true, optional. Turn the answer of the third-party platform into
 *                                 a message.
 *     integrations[].auth         JSON object, optional. Access to the third-party platform.
 *     integrations[].auth.apiKey  str, optional. Credential for it.
 *     integrations[].agent        JSON object, optional. Agent that answers; not documented.
 *     integrations[].agent.agentId  str, at most 64 characters, optional. Agent id.
 *     integrations[].agent.name   str, optional. Name.
 *     integrations[].agent.description  str, optional. Description.
 *     integrations[].agent.type   str, optional. Agent type.
 *     integrations[].agent.status  str, optional. State.
 *     integrations[].agent.agentConfig  JSON object, optional. Configuration, as in agent.create.
 *     integrations[].waitForInputCompletion  bool, optional. Not documented.
 *     integrations[].gentleResponse  bool, optional. Not documented.
 * In `more`:
 *   RC_METADATA  JSON object of texts, at most 16 items, keys 1 to 32 characters, values 1 to 128 characters. Pairs
 *                of your own.
 * The answer carries nothing but its code.
 * Notes: An application has at most 10 bots. What happens with an id that exists is not documented.
 * Sources: docs: platform-chat-api/bot/create-a-bot; docs:
 * platform-chat-api/bot/callback-channels/bot-callback-webhook; java: Chatbot.create. */
RC_API rc_status rc_bot_create(rc_client *client, const char *user_id, const char *name, const char *type,
                               const char *profile_url, const char *integrations, const rc_params *more,
                               rc_result **out, rc_error **err);

/* Add an integration to a bot.
 * POST /v3/bot/integration/create.json. Not idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Known from official SDKs only.
 *   user_id       at most 64 characters. Bot id, one of the user ids.
 *   type          Kind: webhook, dify or rc_agentchat are known; a full list is not documented.
 *   callback_url  Where messages and events of the bot are posted.
 * In `more`:
 *   RC_ENABLED                    bool. Whether it is active.
 *   RC_OBJECT_NAMES               str list. Message types that are passed on.
 *   RC_EVENTS                     str list. Events that are passed on, e.g. message:private.
 *   RC_STREAM                     bool, default true. Answers come as streams, for dify and the like.
 *   RC_HANDLE_RESPONSE            bool, default true. Turn the answer of the third-party platform into a message.
 *   RC_AUTH                       JSON object. Access to the third-party platform.
 *     auth.apiKey                 str, optional. Credential for it.
 *   RC_AGENT                      JSON object. Agent that answers; not documented.
 *     agent.agentId               str, at most 64 characters, optional. Agent id.
 *     agent.name                  str, optional. Name.
 *     agent.description           str, optional. Description.
 *     agent.type                  str, optional. Agent type.
 *     agent.status                str, optional. State.
 *     agent.agentConfig           JSON object, optional. Configuration, as in agent.create.
 *   RC_WAIT_FOR_INPUT_COMPLETION  bool. Not documented.
 *   RC_GENTLE_RESPONSE            bool. Not documented.
 * The answer carries nothing but its code.
 * Notes: Which parameters are required is not documented; it is taken from bot.create.
 * Sources: java: Chatbot.createIntegration. */
RC_API rc_status rc_bot_create_integration(rc_client *client, const char *user_id, const char *type,
                                           const char *callback_url, const rc_params *more, rc_result **out,
                                           rc_error **err);

/* Delete a bot.
 * POST /v3/bot/delete.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Known from official SDKs only.
 *   user_id  at most 64 characters. Bot id, one of the user ids.
 * The answer carries nothing but its code.
 * Notes: One bot a call.
 * Sources: java: Chatbot.delete. */
RC_API rc_status rc_bot_delete(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                               rc_error **err);

/* Remove an integration from a bot.
 * POST /v3/bot/integration/delete.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id  at most 64 characters. Bot id, one of the user ids.
 *   type     Kind of the integration.
 * The answer carries nothing but its code.
 * Sources: java: Chatbot.deleteIntegration. */
RC_API rc_status rc_bot_delete_integration(rc_client *client, const char *user_id, const char *type,
                                           const rc_params *more, rc_result **out, rc_error **err);

/* Read given bots.
 * POST /v3/bot/get.json. Idempotent. Rate: 100 requests per second.
 *   user_ids  1 to 20 items, each at most 64 bytes. Bots to read.
 * In the answer:
 *   "bots"                        JSON array. Bots.
 *   "bots[].userId"               str. Bot id.
 *   "bots[].name"                 str. Display name.
 *   "bots[].type"                 str. Kind of the bot.
 *   "bots[].profileUrl"           str. Address of the avatar.
 *   "bots[].metadata"             JSON object of texts. Pairs of your own.
 *   "bots[].integrations"         JSON array. Integrations.
 *   "bots[].integrations[].enabled"  bool. Whether it is active.
 *   "bots[].integrations[].type"  str. Kind.
 *   "bots[].integrations[].callbackUrl"  str. Where messages and events are posted.
 *   "bots[].integrations[].objectNames"  str list. Message types that are passed on.
 *   "bots[].integrations[].events"  str list. Events that are passed on.
 *   "bots[].integrations[].stream"  bool. Answers come as streams.
 *   "bots[].integrations[].handleResponse"  bool. The answer of the third-party platform becomes a message.
 *   "bots[].integrations[].auth"  JSON object. Access to the third-party platform.
 *   "bots[].integrations[].auth.apiKey"  str. Credential for it.
 *   "bots[].createdAt"            int. When it was made; not documented.
 *   "bots[].updatedAt"            int. When it was changed last; not documented.
 * Sources: docs: platform-chat-api/bot/get-bot; java: Chatbot.get. */
RC_API rc_status rc_bot_get(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                            const rc_params *more, rc_result **out, rc_error **err);

/* Page through the bots of the app.
 * POST /v3/bot/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_PAGE                 int, at least 1, default 1. Page number, from 1.
 *   RC_PAGE_SIZE            int, at least 1, default 10. Rows per page.
 *   RC_INCLUDE_INTEGRATION  bool, default false. Give the integrations too.
 * In the answer:
 *   "total"                       int. Number of bots.
 *   "hasNext"                     bool. Whether there is another page.
 *   "bots"                        JSON array. Bots.
 *   "bots[].userId"               str. Bot id.
 *   "bots[].name"                 str. Display name.
 *   "bots[].type"                 str. Kind of the bot.
 *   "bots[].profileUrl"           str. Address of the avatar.
 *   "bots[].metadata"             JSON object of texts. Pairs of your own.
 *   "bots[].integrations"         JSON array. Integrations.
 *   "bots[].integrations[].enabled"  bool. Whether it is active.
 *   "bots[].integrations[].type"  str. Kind.
 *   "bots[].integrations[].callbackUrl"  str. Where messages and events are posted.
 *   "bots[].integrations[].objectNames"  str list. Message types that are passed on.
 *   "bots[].integrations[].events"  str list. Events that are passed on.
 *   "bots[].integrations[].stream"  bool. Answers come as streams.
 *   "bots[].integrations[].handleResponse"  bool. The answer of the third-party platform becomes a message.
 *   "bots[].integrations[].auth"  JSON object. Access to the third-party platform.
 *   "bots[].integrations[].auth.apiKey"  str. Credential for it.
 *   "bots[].createdAt"            int. When it was made; not documented.
 *   "bots[].updatedAt"            int. When it was changed last; not documented.
 * Notes: Rows have no integrations unless includeIntegration is true.
 * Sources: docs: platform-chat-api/bot/list-bots; java: Chatbot.query. */
RC_API rc_status rc_bot_query(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* Change a bot.
 * POST /v3/bot/update.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Known from official SDKs only.
 *   user_id  at most 64 characters. Bot id, one of the user ids.
 * In `more`:
 *   RC_NAME                       str, at most 128 characters, an empty text is a value and is sent. Display name;
 *                                 whether an empty one clears it is not documented, it is sent as given.
 *   RC_TYPE                       str, at most 128 characters, an empty text is a value and is sent. Kind of the
 *                                 bot, a word of your own; whether an empty one clears it is not documented, it is
 *                                 sent as given.
 *   RC_PROFILE_URL                str, at most 256 characters, an empty text is a value and is sent. Address of the
 *                                 avatar; whether an empty one clears it is not documented, it is sent as given.
 *   RC_METADATA                   JSON object of texts, at most 16 items, keys 1 to 32 characters, values 1 to 128
 *                                 characters. Pairs of your own.
 *   RC_INTEGRATIONS               JSON array. Where its messages and events go.
 *     integrations[].type         str, optional. Kind: webhook, dify or rc_agentchat are known; a full list is not
 *                                 documented.
 *     integrations[].enabled      bool, optional. Whether it is active.
 *     integrations[].callbackUrl  str, optional. Where messages and events of the bot are posted.
 *     integrations[].objectNames  str list, optional. Message types that are passed on.
 *     integrations[].events       str list, optional. Events that are passed on, e.g. message:private.
 *     integrations[].stream       bool, default true, optional. Answers come as streams, for dify and the like.
 *     integrations[].handleResponse  bool, default true, optional. Turn the answer of the third-party platform into
 *                                 a message.
 *     integrations[].auth         JSON object, optional. Access to the third-party platform.
 *     integrations[].auth.apiKey  str, optional. Credential for it.
 *     integrations[].agent        JSON object, optional. Agent that answers; not documented.
 *     integrations[].agent.agentId  str, at most 64 characters, optional. Agent id.
 *     integrations[].agent.name   str, optional. Name.
 *     integrations[].agent.description  str, optional. Description.
 *     integrations[].agent.type   str, optional. Agent type.
 *     integrations[].agent.status  str, optional. State.
 *     integrations[].agent.agentConfig  JSON object, optional. Configuration, as in agent.create.
 *     integrations[].waitForInputCompletion  bool, optional. Not documented.
 *     integrations[].gentleResponse  bool, optional. Not documented.
 * The answer carries nothing but its code.
 * Notes: Whether members that are left out keep their value is not documented.
 * Sources: java: Chatbot.update. */
RC_API rc_status rc_bot_update(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                               rc_error **err);

/* Change an integration of a bot.
 * POST /v3/bot/integration/update.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id  at most 64 characters. Bot id, one of the user ids.
 * In `more`:
 *   RC_TYPE                       str. Kind: webhook, dify or rc_agentchat are known; a full list is not
 *                                 documented.
 *   RC_ENABLED                    bool. Whether it is active.
 *   RC_CALLBACK_URL               str, an empty text is a value and is sent. Where messages and events of the bot
 *                                 are posted; whether an empty one clears it is not documented, it is sent as
 *                                 given.
 *   RC_OBJECT_NAMES               str list. Message types that are passed on.
 *   RC_EVENTS                     str list. Events that are passed on, e.g. message:private.
 *   RC_STREAM                     bool, default true. Answers come as streams, for dify and the like.
 *   RC_HANDLE_RESPONSE            bool, default true. Turn the answer of the third-party platform into a message.
 *   RC_AUTH                       JSON object. Access to the third-party platform.
 *     auth.apiKey                 str, optional. Credential for it.
 *   RC_AGENT                      JSON object. Agent that answers; not documented.
 *     agent.agentId               str, at most 64 characters, optional. Agent id.
 *     agent.name                  str, optional. Name.
 *     agent.description           str, optional. Description.
 *     agent.type                  str, optional. Agent type.
 *     agent.status                str, optional. State.
 *     agent.agentConfig           JSON object, optional. Configuration, as in agent.create.
 *   RC_WAIT_FOR_INPUT_COMPLETION  bool. Not documented.
 *   RC_GENTLE_RESPONSE            bool. Not documented.
 * The answer carries nothing but its code.
 * Notes: userId and type seem to name the integration, as in bot.delete_integration.
 * Sources: java: Chatbot.updateIntegration. */
RC_API rc_status rc_bot_update_integration(rc_client *client, const char *user_id, const rc_params *more,
                                           rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
