/* Generated from catalogue/endpoints/proxychat.yaml. Do not edit.
 * Proxy chat. An agent that answers for a user.
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

/* Page through proxy-chat settings.
 * POST /v3/user/proxychat/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_PAGE     int, default 1. Page number.
 *   RC_SIZE     int, default 50. Rows per page.
 *   RC_USER_ID  str, at most 64 characters. Filter by represented user; the required column could not be read;
 *               whether it is required is not documented.
 * In the answer:
 *   "proxyChats"              JSON array. Settings.
 *   "proxyChats[].userId"     str.
 *   "proxyChats[].targetId"   str.
 *   "proxyChats[].botUserId"  str.
 *   "proxyChats[].metadata"   JSON object of texts.
 *   "proxyChats[].createdAt"  int. Milliseconds.
 *   "proxyChats[].updatedAt"  int. Milliseconds.
 *   "total"                   int.
 *   "hasNext"                 bool.
 *   "message"                 str. Shown in the example only.
 * Notes: In NO official SDK. A stop call certainly exists but its page was not found, so it is not listed.
 * Sources: docs: platform-chat-api/proxychat/list-user-proxychats. */
RC_API rc_status rc_proxychat_query(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* Let a bot answer for a user towards given peers.
 * POST /v3/user/proxychat/start. Idempotent. Rate: 100 requests per second.
 *   user_id      at most 64 characters. User who is represented.
 *   target_ids   1 to 50 items, each at most 64 characters. Peers.
 *   bot_user_id  at most 64 characters. Bot that answers; must have an rc_agentchat integration.
 * In `more`:
 *   RC_METADATA  JSON object of texts, at most 32 items. Dynamic variables, key <=32, value <=512 chars.
 * The answer carries nothing but its code.
 * Notes: In NO official SDK. The page prints the path WITHOUT .json (method line and example), unlike query.json of
 * the same chapter.
 * Sources: docs: platform-chat-api/proxychat/start-user-proxychat. */
RC_API rc_status rc_proxychat_start(rc_client *client, const char *user_id, const char *const *target_ids,
                                    size_t target_ids_count, const char *bot_user_id, const rc_params *more,
                                    rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
