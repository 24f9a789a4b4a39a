/* Generated from catalogue/endpoints/user_whitelist.yaml. Do not edit.
 * Allow lists. Who alone may write to a user one-to-one, and which of the two lists is in force.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_USER_WHITELIST_H
#define RONGCLOUD_API_USER_WHITELIST_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Add users to the one-to-one allowlist of a user.
 * POST /user/whitelist/add.json. Idempotent. Rate: 100 requests per second.
 *   user_id        at most 64 bytes. Owner of the list.
 *   white_user_id  1 to 20 items, each at most 64 bytes. Users allowed to message the owner.
 * The answer carries nothing but its code.
 * Notes: Needs the allow list service, switched on per user (user_whitelist.set_setting) or per app in the console;
 * then only listed users reach the owner and the block list of that user is ignored. For a two-way chat both users
 * must list each other. Capacity 3000 on paid plans. Messages of the Server API are checked only with
 * verifyBlacklist=1.
 * Sources: docs: platform-chat-api/user/whitelist/add-to-whitelist; docs:
 * platform-chat-api/user/whitelist/whitelist-about; java: Whitelist.add; php: Whitelist.add; go: AddWhiteList;
 * docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_whitelist_add(rc_client *client, const char *user_id, const char *const *white_user_id,
                                       size_t white_user_id_count, const rc_params *more, rc_result **out,
                                       rc_error **err);

/* List the allowlist of a user.
 * POST /user/whitelist/query.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. Owner of the list.
 * In `more`:
 *   RC_PAGE_TOKEN  str. Value of next from the previous answer; absent means no paging (first 1000).
 *   RC_SIZE        int, 1 to 1000, default 1000. Rows per page, at most 1000.
 * In the answer:
 *   "users"  str list. Listed user ids, newest first.
 *   "next"   str. Token of the next page; only present when there is one.
 * Notes: An empty pageToken means absent.
 * Sources: docs: platform-chat-api/user/whitelist/query-whitelist; java: Whitelist.getList,
 * Whitelist.pagingQueryWhitelist; php: Whitelist.getList; go: QueryWhiteList; docs: official API list of
 * 2026-01-09. */
RC_API rc_status rc_user_whitelist_query(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Query allowlist/blocklist mode of users.
 * POST /user/whitesetting/query.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. Users to query.
 * In the answer:
 *   "users"                 JSON array. One entry per user.
 *   "users[].userId"        str.
 *   "users[].whiteSetting"  str. "1" allowlist mode, "0" blocklist mode (a string, although set takes a number).
 * Notes: The page types users as strings, its example shows objects {whiteSetting, userId}.
 * Sources: docs: platform-chat-api/user/whitelist/query-whitelist-service; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_whitelist_query_setting(rc_client *client, const char *const *user_id, size_t user_id_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Remove users from an allowlist.
 * POST /user/whitelist/remove.json. Idempotent. Rate: 100 requests per second.
 *   user_id        at most 64 bytes. Owner of the list.
 *   white_user_id  1 to 20 items, each at most 64 bytes. Users to take off the list.
 * The answer carries nothing but its code.
 * Notes: The limit of 20 comes from the add page.
 * Sources: java: Whitelist.remove; php: Whitelist.remove; go: RemoveWhiteList; docs: official API list of
 * 2026-01-09. */
RC_API rc_status rc_user_whitelist_remove(rc_client *client, const char *user_id, const char *const *white_user_id,
                                          size_t white_user_id_count, const rc_params *more, rc_result **out,
                                          rc_error **err);

/* Switch users between allowlist and blocklist mode.
 * POST /user/whitesetting/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id        1 to 20 items, each at most 64 bytes. Users to switch.
 *   white_setting  one of 0 (blocklist mode), 1 (allowlist mode). Mode; every user starts in blocklist mode.
 * The answer carries nothing but its code.
 * Notes: If the whole app is in allow list mode (console switch) this call cannot move users back. In allow list
 * mode the block list of the user has no effect.
 * Sources: docs: platform-chat-api/user/whitelist/set-whitelist-service; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_whitelist_set_setting(rc_client *client, const char *const *user_id, size_t user_id_count,
                                               int32_t white_setting, const rc_params *more, rc_result **out,
                                               rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
