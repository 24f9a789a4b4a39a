/* Generated from catalogue/endpoints/user_blacklist.yaml. Do not edit.
 * Block lists. Who may not write to a user one-to-one.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_USER_BLACKLIST_H
#define RONGCLOUD_API_USER_BLACKLIST_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Add users to the one-to-one blocklist of a user.
 * POST /user/blacklist/add.json. Idempotent. Rate: 100 requests per second.
 *   user_id        at most 64 bytes. Owner of the list.
 *   black_user_id  1 to 20 items, each at most 64 bytes. Users that may no longer message the owner.
 * The answer carries nothing but its code.
 * Notes: One-way: a listed user cannot send one-to-one messages to the owner (client error 405), the owner can
 * still write to them. Capacity depends on the plan, 3000 on the paid plans. Private messages of the Server API
 * ignore the list unless the send call carries verifyBlacklist=1. Has no effect for a user (or app) switched to the
 * allow list. One translated page prints the path as /user/blocklist/add.json; its sister pages say
 * /user/blacklist/.
 * Sources: docs: platform-chat-api/user/blacklist/add-to-blacklist; java: Blacklist.add; php: Blacklist.add; go:
 * BlacklistAdd; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_blacklist_add(rc_client *client, const char *user_id, const char *const *black_user_id,
                                       size_t black_user_id_count, const rc_params *more, rc_result **out,
                                       rc_error **err);

/* List the blocklist of a user.
 * POST /user/blacklist/query.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. Owner of the list.
 * In `more`:
 *   RC_PAGE_TOKEN  str. Value of next from the previous answer; absent means no paging (first 1000).
 *   RC_SIZE        int, 1 to 1000, default 1000. Rows per page, at most 1000.
 * In the answer:
 *   "users"  str list. Listed user ids, newest first.
 *   "next"   str. Token of the next page; only present when there is one.
 * Notes: next is an opaque short string. An empty pageToken means absent.
 * Sources: docs: platform-chat-api/user/blacklist/query-blacklist; java: Blacklist.getList,
 * Blacklist.pagingQueryBlacklist; php: Blacklist.getList; go: BlacklistGet; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_blacklist_query(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Remove users from a blocklist.
 * POST /user/blacklist/remove.json. Idempotent. Rate: 100 requests per second.
 *   user_id        at most 64 bytes. Owner of the list.
 *   black_user_id  1 to 20 items, each at most 64 bytes. Users to take off the list.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/user/blacklist/remove-from-blacklist; java: Blacklist.remove; php:
 * Blacklist.remove; go: BlacklistRemove; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_blacklist_remove(rc_client *client, const char *user_id, const char *const *black_user_id,
                                          size_t black_user_id_count, const rc_params *more, rc_result **out,
                                          rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
