/* Generated from catalogue/endpoints/proxychat.yaml. Do not edit.
 * Proxy chat. Bots that answer for a user.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_PROXYCHAT_H
#define RONGCLOUD_API_PROXYCHAT_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Page through the proxy chats.
 * POST /v3/user/proxychat/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_PAGE     int, at least 1, default 1. Page number, from 1.
 *   RC_SIZE     int, at least 1, default 50. Rows per page.
 *   RC_USER_ID  str, at most 64 characters. Only those of this user; whether it is required is not documented.
 * In the answer:
 *   "proxyChats"              JSON array. Proxy chats.
 *   "proxyChats[].userId"     str. User for whom the bot answers.
 *   "proxyChats[].targetId"   str. User who is answered.
 *   "proxyChats[].botUserId"  str. Bot that answers.
 *   "proxyChats[].metadata"   JSON object of texts. Values for the placeholders of the prompt.
 *   "proxyChats[].createdAt"  int. When it was made, Unix time in milliseconds.
 *   "proxyChats[].updatedAt"  int. When it was changed last, Unix time in milliseconds.
 *   "total"                   int. Number of proxy chats.
 *   "hasNext"                 bool. Whether there is another page.
 *   "message"                 str. Text about the outcome; in the example of the documents only.
 * Notes: No call that ends a proxy chat is documented.
 * Sources: docs: platform-chat-api/proxychat/list-user-proxychats. */
RC_API rc_status rc_proxychat_query(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* Let a bot answer for a user towards given users.
 * POST /v3/user/proxychat/start. Idempotent. Rate: 100 requests per second.
 *   user_id      at most 64 characters. User for whom the bot answers.
 *   target_ids   1 to 50 items, each at most 64 characters. Users who are answered.
 *   bot_user_id  at most 64 characters. Bot that answers; it needs an integration of the kind rc_agentchat.
 * In `more`:
 *   RC_METADATA  JSON object of texts, at most 32 items, keys at most 32 characters, values at most 512 characters.
 *                Values for the placeholders of the prompt.
 * The answer carries nothing but its code.
 * Notes: The path has no .json.
 * Sources: docs: platform-chat-api/proxychat/start-user-proxychat. */
RC_API rc_status rc_proxychat_start(rc_client *client, const char *user_id, const char *const *target_ids,
                                    size_t target_ids_count, const char *bot_user_id, const rc_params *more,
                                    rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
