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
 *   user_id                       at most 64 characters. Bot id (shares the user id space).
 *   name                          at most 128 characters. Nickname.
 *   type                          at most 128 characters. Free classification of the bot.
 *   profile_url                   at most 256 characters. Avatar URL.
 *   integrations                  JSON array. Integrations (webhook, dify ...).
 *     integrations[].type         str, required. Integration kind; seen: webhook, dify, rc_agentchat (full list
 *                                 page not retrieved).
 *     integrations[].enabled      bool, optional. Whether the integration is active.
 *     integrations[].callbackUrl  str, required. Where messages/events of the bot are posted.
 *     integrations[].objectNames  str list, optional. Message types to listen to.
 *     integrations[].events       str list, optional. Event types to listen to, e.g. message:private.
 *     integrations[].stream       bool, default true, optional. Streaming answers (dify and the like).
 *     integrations[].handleResponse  bool, default true, optional. Whether the service turns the third-party answer
 *                                 into a message.
 *     integrations[].auth         JSON object, optional. Credentials of the callback.
 *     integrations[].auth.apiKey  str, optional. Credential of the third-party platform.
 *     integrations[].agent        JSON object, optional. Agent reference (Java model AgentModel: agentId, name,
 *                                 description, type, status, agentConfig); not seen on a page.
 *     integrations[].waitForInputCompletion  bool, optional. Only in the Java model.
 *     integrations[].gentleResponse  bool, optional. Only in the Java model.
 * In `more`:
 *   RC_METADATA  JSON object of texts, at most 16 items. Custom pairs, key 1..32 chars, value 1..128 chars.
 * The answer carries nothing but its code.
 * Notes: At most 10 bots per app. Required flags of type and callbackUrl are those inside an integrations element.
 * JSON body, all v3 paths are JSON. Effect of creating an existing id is not documented. The Java model would also
 * send createdAt and updatedAt; they belong to the answer.
 * Sources: docs: platform-chat-api/bot/create-a-bot; docs:
 * platform-chat-api/bot/callback-channels/bot-callback-webhook; java: Chatbot.create. */
RC_API rc_status rc_bot_create(rc_client *client, const char *user_id, const char *name, const char *type,
                               const char *profile_url, const char *integrations, const rc_params *more,
                               rc_result **out, rc_error **err);

/* Add an integration to a bot.
 * POST /v3/bot/integration/create.json. Not idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Known from official SDKs only.
 *   user_id       at most 64 characters. Bot id.
 *   type          Integration kind; seen: webhook, dify, rc_agentchat (full list page not retrieved).
 *   callback_url  Where messages/events of the bot are posted.
 * In `more`:
 *   RC_ENABLED                    bool. Whether the integration is active.
 *   RC_OBJECT_NAMES               str list. Message types to listen to.
 *   RC_EVENTS                     str list. Event types to listen to, e.g. message:private.
 *   RC_STREAM                     bool, default true. Streaming answers (dify and the like).
 *   RC_HANDLE_RESPONSE            bool, default true. Whether the service turns the third-party answer into a
 *                                 message.
 *   RC_AUTH                       JSON object. Credentials of the callback.
 *     auth.apiKey                 str, optional. Credential of the third-party platform.
 *   RC_AGENT                      JSON object. Agent reference (Java model AgentModel: agentId, name, description,
 *                                 type, status, agentConfig); not seen on a page.
 *   RC_WAIT_FOR_INPUT_COMPLETION  bool. Only in the Java model.
 *   RC_GENTLE_RESPONSE            bool. Only in the Java model.
 * The answer carries nothing but its code.
 * Notes: Page not found; flat body (userId next to the integration fields) from the Java model
 * SetChatbotIntegration; required flags by analogy with bot.create.
 * Sources: java: Chatbot.createIntegration. */
RC_API rc_status rc_bot_create_integration(rc_client *client, const char *user_id, const char *type,
                                           const char *callback_url, const rc_params *more, rc_result **out,
                                           rc_error **err);

/* Delete a bot.
 * POST /v3/bot/delete.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Known from official SDKs only.
 *   user_id  at most 64 characters. Bot id.
 * The answer carries nothing but its code.
 * Notes: Page not found. One bot per call. Sister pages are 100/s.
 * Sources: java: Chatbot.delete. */
RC_API rc_status rc_bot_delete(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                               rc_error **err);

/* Remove an integration from a bot.
 * POST /v3/bot/integration/delete.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id  at most 64 characters. Bot id.
 *   type     Integration kind.
 * The answer carries nothing but its code.
 * Notes: Page not found.
 * Sources: java: Chatbot.deleteIntegration. */
RC_API rc_status rc_bot_delete_integration(rc_client *client, const char *user_id, const char *type,
                                           const rc_params *more, rc_result **out, rc_error **err);

/* Read given bots.
 * POST /v3/bot/get.json. Idempotent. Rate: 100 requests per second.
 *   user_ids  1 to 20 items. Bot ids.
 * In the answer:
 *   "bots"                        JSON array. Bots.
 *   "bots[].userId"               str.
 *   "bots[].name"                 str.
 *   "bots[].type"                 str.
 *   "bots[].profileUrl"           str.
 *   "bots[].metadata"             JSON object of texts. Custom pairs.
 *   "bots[].integrations"         JSON array. Integrations.
 *   "bots[].integrations[].enabled"  bool.
 *   "bots[].integrations[].type"  str.
 *   "bots[].integrations[].callbackUrl"  str.
 *   "bots[].integrations[].objectNames"  str list.
 *   "bots[].integrations[].events"  str list.
 *   "bots[].integrations[].stream"  bool.
 *   "bots[].integrations[].handleResponse"  bool.
 *   "bots[].integrations[].auth.apiKey"  str.
 *   "bots[].createdAt"            int. Java model only.
 *   "bots[].updatedAt"            int. Java model only.
 * Notes: The example answer also carries total and hasNext, the table does not.
 * Sources: docs: platform-chat-api/bot/get-bot; java: Chatbot.get. */
RC_API rc_status rc_bot_get(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                            const rc_params *more, rc_result **out, rc_error **err);

/* Page through the bots of the app.
 * POST /v3/bot/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_PAGE                 int, default 1. Page number.
 *   RC_PAGE_SIZE            int, default 10. Rows per page.
 *   RC_INCLUDE_INTEGRATION  bool, default false. Also return integrations.
 * In the answer:
 *   "total"                       int. Number of bots.
 *   "hasNext"                     bool. Whether another page exists.
 *   "bots"                        JSON array. Bots.
 *   "bots[].userId"               str.
 *   "bots[].name"                 str.
 *   "bots[].type"                 str.
 *   "bots[].profileUrl"           str.
 *   "bots[].metadata"             JSON object of texts. Custom pairs.
 *   "bots[].integrations"         JSON array. Integrations.
 *   "bots[].integrations[].enabled"  bool.
 *   "bots[].integrations[].type"  str.
 *   "bots[].integrations[].callbackUrl"  str.
 *   "bots[].integrations[].objectNames"  str list.
 *   "bots[].integrations[].events"  str list.
 *   "bots[].integrations[].stream"  bool.
 *   "bots[].integrations[].handleResponse"  bool.
 *   "bots[].integrations[].auth.apiKey"  str.
 *   "bots[].createdAt"            int. Java model only.
 *   "bots[].updatedAt"            int. Java model only.
 * Notes: Rows omit integrations unless includeIntegration is true.
 * Sources: docs: platform-chat-api/bot/list-bots; java: Chatbot.query. */
RC_API rc_status rc_bot_query(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* Change a bot.
 * POST /v3/bot/update.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Known from official SDKs only.
 *   user_id  at most 64 characters. Bot id (shares the user id space).
 * In `more`:
 *   RC_NAME          str, at most 128 characters. Nickname.
 *   RC_TYPE          str, at most 128 characters. Free classification of the bot.
 *   RC_PROFILE_URL   str, at most 256 characters. Avatar URL.
 *   RC_METADATA      JSON object of texts, at most 16 items. Custom pairs, key 1..32 chars, value 1..128 chars.
 *   RC_INTEGRATIONS  JSON array. Integrations, same fields as in bot.create.
 * The answer carries nothing but its code.
 * Notes: Page not found; the Java call sends the same model as create, without any check. Whether absent fields are
 * kept is unknown. Sister pages are 100/s. The Java model would also send createdAt and updatedAt; they belong to
 * the answer.
 * Sources: java: Chatbot.update. */
RC_API rc_status rc_bot_update(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                               rc_error **err);

/* Change an integration of a bot.
 * POST /v3/bot/integration/update.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id  at most 64 characters. Bot id.
 * In `more`:
 *   RC_TYPE                       str. Integration kind; seen: webhook, dify, rc_agentchat (full list page not
 *                                 retrieved).
 *   RC_ENABLED                    bool. Whether the integration is active.
 *   RC_CALLBACK_URL               str. Where messages/events of the bot are posted.
 *   RC_OBJECT_NAMES               str list. Message types to listen to.
 *   RC_EVENTS                     str list. Event types to listen to, e.g. message:private.
 *   RC_STREAM                     bool, default true. Streaming answers (dify and the like).
 *   RC_HANDLE_RESPONSE            bool, default true. Whether the service turns the third-party answer into a
 *                                 message.
 *   RC_AUTH                       JSON object. Credentials of the callback.
 *     auth.apiKey                 str, optional. Credential of the third-party platform.
 *   RC_AGENT                      JSON object. Agent reference (Java model AgentModel: agentId, name, description,
 *                                 type, status, agentConfig); not seen on a page.
 *   RC_WAIT_FOR_INPUT_COMPLETION  bool. Only in the Java model.
 *   RC_GENTLE_RESPONSE            bool. Only in the Java model.
 * The answer carries nothing but its code.
 * Notes: Page not found. userId + type appear to identify the integration (delete takes exactly these).
 * Sources: java: Chatbot.updateIntegration. */
RC_API rc_status rc_bot_update_integration(rc_client *client, const char *user_id, const rc_params *more,
                                           rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
