/* Generated from catalogue/endpoints/user_chat_ban.yaml. Do not edit.
 * One-to-one mutes. Users that may not send in any one-to-one chat.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_USER_CHAT_BAN_H
#define RONGCLOUD_API_USER_CHAT_BAN_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* List users muted in one-to-one chats.
 * POST /user/chat/fb/querylist.json. Idempotent. Rate: 100 requests per second.
 *   type  one of PERSON (one-to-one chat). Conversation type.
 * In `more`:
 *   RC_NUM     int, 1 to 200, default 100. Rows, at most 200.
 *   RC_OFFSET  int, at least 0, default 0. Start row.
 * In the answer:
 *   "total"  int. Number of muted users.
 *   "users"  str list. User ids.
 * Notes: Paging by num and offset, unlike every other list call.
 * Sources: docs: platform-chat-api/one-to-one/query-banned-list; java: user.chat.Ban.getList; php: Ban.getList; go:
 * UserChatFbQueryList; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_chat_ban_query(rc_client *client, const char *type, const rc_params *more, rc_result **out,
                                        rc_error **err);

/* Mute or unmute users in all one-to-one chats.
 * POST /user/chat/fb/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 1000 items, each at most 64 bytes. Users to (un)mute.
 *   state    one of 0 (unmute), 1 (mute). New state.
 *   type     one of PERSON (one-to-one chat). Conversation type; only PERSON exists.
 * The answer carries nothing but its code.
 * Notes: No duration, lasts until unset. Private messages of the Server API are not affected.
 * Sources: docs: platform-chat-api/one-to-one/ban; java: user.chat.Ban.set; php: Ban.set; go: UserChatFbSet; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_user_chat_ban_set(rc_client *client, const char *const *user_id, size_t user_id_count,
                                      int32_t state, const char *type, const rc_params *more, rc_result **out,
                                      rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
