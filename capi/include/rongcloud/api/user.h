/* Generated from catalogue/endpoints/user.yaml. Do not edit.
 * Users. Registration, tokens, account state, bans and online state.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_USER_H
#define RONGCLOUD_API_USER_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Re-enable one deactivated user (old form).
 * POST /user/activate.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Legacy: kept for existing applications. Known from official SDKs only.
 *   user_id  at most 64 bytes. User id.
 * The answer carries nothing but its code.
 * Notes: Older form of user.reactivate; read in an official SDK only.
 * Sources: java: User.activate; php: User.activate (path user/reactivate). */
RC_API rc_status rc_user_activate(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                  rc_error **err);

/* Ban users from the service for some minutes.
 * POST /user/block.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. Users to ban.
 *   minute   1 to 43200. Duration in minutes, 1..43200 (30 days).
 * The answer carries nothing but its code.
 * Notes: No permanent ban. Immediate: every connection of the user is cut and new connections are refused. While
 * banned, others may still send to the user; nothing is delivered or pushed, messages wait as offline messages
 * (kept 7 days). The ban ends by itself or by user.unblock. Whether calling again restarts the period is not
 * stated.
 * Sources: docs: platform-chat-api/user/block; java: Block.add; php: Block.add; go: BlockAdd; docs: official API
 * list of 2026-01-09. */
RC_API rc_status rc_user_block(rc_client *client, const char *const *user_id, size_t user_id_count, int32_t minute,
                               const rc_params *more, rc_result **out, rc_error **err);

/* Query whether one user is online.
 * POST /user/checkOnline.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * In the answer:
 *   "status"  str. "1" online, "0" offline (a string).
 * Notes: One user per call. The documents ask not to poll and point to the status callback.
 * Sources: docs: platform-chat-api/user/check-online-status-by-user; java: OnlineStatus.check; php:
 * Onlinestatus.check; go: OnlineStatusCheck; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_check_online(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                      rc_error **err);

/* Deactivate (close) user accounts and erase their personal data.
 * POST /user/deactivate.json. Idempotent. Rate: 100 users per second.
 *   user_id  1 to 100 items, each at most 64 bytes. One or more user ids joined with commas in a single key
 *            (uid1,uid2).
 * In the answer:
 *   "operateId"  str. Operation id, repeated in the status callback.
 * Notes: Asynchronous: the result of each user arrives by the deactivation callback within 15 minutes. All
 * connections are dropped at once and no token can be obtained any more. Erased: name, avatar, messages, offline
 * messages, conversations with their tags, pins and settings, push devices, block and allow lists, push
 * preferences. Kept: group and ultra group membership. Sending through the Server API does not check whether the
 * sender is deactivated. The rate counts users, not requests.
 * Sources: docs: platform-chat-api/user/deactivation/deactivate; go: UserDeactivate; java: User.deactivate; php:
 * User.deactivate; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_deactivate(rc_client *client, const char *const *user_id, size_t user_id_count,
                                    const rc_params *more, rc_result **out, rc_error **err);

/* Delete registered users of the development environment.
 * POST /user/delusers.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Known from official SDKs only.
 *   user_id  1 to 100 items, each at most 64 bytes. Users to delete.
 * The answer carries nothing but its code.
 * Notes: Development environment only. No documentation page was found; the limit of 100 and the list form come
 * from official SDKs. The rate is not documented.
 * Sources: java: User.deleteSandBoxUsers; go: UserDelUsers; php: User.del; docs: platform-chat-api/user/overview. */
RC_API rc_status rc_user_delete_sandbox(rc_client *client, const char *const *user_id, size_t user_id_count,
                                        const rc_params *more, rc_result **out, rc_error **err);

/* Void every token a user obtained before a given moment.
 * POST /user/token/expire.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. Users whose tokens are voided.
 *   time     at least 0. Unix time in milliseconds; tokens issued before it stop working.
 * The answer carries nothing but its code.
 * Notes: Existing connections are kept; the old token fails only at the next (re)connect, automatic reconnects
 * included.
 * Sources: docs: platform-chat-api/user/expire; java: User.expire; php: User.expire; go: UserTokenExpire; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_user_expire_token(rc_client *client, const char *const *user_id, size_t user_id_count, int64_t time,
                                      const rc_params *more, rc_result **out, rc_error **err);

/* Read the registered name, avatar and creation time of a user.
 * POST /user/info.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * In the answer:
 *   "userName"      str. Registered name.
 *   "userPortrait"  str. Avatar URL, may be empty.
 *   "createTime"    str. Registration time, format yyyy-MM-dd HH:mm:ss, data-centre local time.
 * Notes: Response field names differ from the request names (name, portraitUri). What happens for an unknown user
 * is not documented.
 * Sources: docs: platform-chat-api/user/get; java: User.get; php: User.get; go: UserInfoGet; python: user.query;
 * docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_get_info(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                  rc_error **err);

/* Register a user (or re-issue a token) and return a connection token.
 * POST /user/getToken.json. Idempotent. Rate: 200 requests per second.
 *   user_id  at most 64 bytes. User id chosen by the app; letters and digits, older docs also list + = - _;
 *            case-sensitive; an id already known is treated as the same user.
 *   name     at most 64 characters. Display name, used only as the sender name in push notifications.
 * In `more`:
 *   RC_PORTRAIT_URI  str, at most 1024 bytes. Avatar URL, used only for push.
 * In the answer:
 *   "token"   str. Connection token; the SDKs document a length of at most 256 bytes; observed form is
 *             <opaque>@<navi domains separated by ;>.
 *   "userId"  str. Echo of the requested user id.
 * Codes: 2007 user_quota.
 * Notes: Registers on the first call; calling again is legal and every token obtained stays valid until it expires
 * or is voided. Whether a repeat returns a different string is not stated. A newly passed name or portraitUri
 * overwrites the stored one. A development app accepts at most 100 registered users (code 2007 beyond). Tokens
 * never expire by default; the lifetime is a console setting, and rotating the App Secret voids every token of the
 * App Key. A deactivated user can no longer obtain a token. Older documents gave the name 128 bytes. Name and
 * portrait are not copied into the hosted profile.
 * Sources: docs: platform-chat-api/user/register; docs: server-rtc-api/user/register; docs:
 * v4-platform/views/im/server/user/register (2021); java: User.register; php: User.register; go: UserRegister;
 * docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_get_token(rc_client *client, const char *user_id, const char *name, const rc_params *more,
                                   rc_result **out, rc_error **err);

/* List banned users with the end of each ban.
 * POST /user/block/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_PAGE  int, at least 0. Page number from 1; absent or 0 turns paging off and returns the first 1000.
 *   RC_SIZE  int, at least 1, default 50. Rows per page when paging; maximum not documented.
 * In the answer:
 *   "users"                 JSON array. Banned users.
 *   "users[].userId"        str.
 *   "users[].blockEndTime"  str. End of the ban, yyyy-MM-dd HH:mm:ss, data-centre time.
 * Notes: Without paging the list is ordered by the end of the ban, latest first.
 * Sources: docs: platform-chat-api/user/query-blocked-list; java: Block.getList; php: Block.getList; go:
 * BlockGetList; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_query_blocked(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List deactivated user ids.
 * POST /user/deactivate/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_PAGE_NO    int, at least 1, default 1. Page number, minimum 1.
 *   RC_PAGE_SIZE  int, 1 to 50, default 50. Rows per page, 1..50.
 * In the answer:
 *   "users"  str list. User ids.
 * Notes: Includes users whose deactivation is still running. Parameters are pageNo and pageSize, unlike the page
 * and size of most calls.
 * Sources: docs: platform-chat-api/user/deactivation/query-deactivated-list; java: User.deactivateList; php:
 * User.deactivateList; go: UserDeactivateQuery; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_query_deactivated(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* List the groups a user belongs to.
 * POST /user/group/query.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * In `more`:
 *   RC_PAGE  int, at least 0, default 0. Page number from 1; absent or 0 = no paging (first 5000 groups).
 *   RC_SIZE  int, 1 to 1000, default 50. Page size, used only when page is given.
 * In the answer:
 *   "groups"         JSON array. Groups of the user.
 *   "groups[].id"    str. Group id.
 *   "groups[].name"  str. Group name.
 * Notes: The rate is adjustable on request. Without page at most 5000 groups are returned.
 * Sources: docs: platform-chat-api/group/query-group-by-user; java: User.getGroups; go: GroupUserQuery; php:
 * User.getGroups. */
RC_API rc_status rc_user_query_groups(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                      rc_error **err);

/* Page through the registered users of the development environment.
 * POST /user/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default). Known
 * from official SDKs only.
 * In `more`:
 *   RC_PAGE       int, at least 1, default 1. Page number from 1.
 *   RC_PAGE_SIZE  int, 1 to 100, default 20. Rows per page, at most 100.
 *   RC_ORDER      int, one of 0 (ascending by registration time), 1 (descending), default 0. Sort order.
 * In the answer:
 *   "total"                 int. Number of users.
 *   "users"                 JSON array. Users of the page.
 *   "users[].userId"        str.
 *   "users[].userName"      str.
 *   "users[].userPortrait"  str.
 *   "users[].regTime"       str. Registration time.
 * Notes: Development environment only. No documentation page was found; the rate is not documented. The parameter
 * is pageSize here, size elsewhere.
 * Sources: java: User.querySandBoxUsers; go: UserQuery; php: User.query. */
RC_API rc_status rc_user_query_sandbox(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* Re-enable deactivated user ids.
 * POST /user/reactivate.json. Idempotent. Rate: 100 users per second.
 *   user_id  1 to 100 items, each at most 64 bytes. One or more user ids joined with commas in a single key.
 * In the answer:
 *   "operateId"  str. Operation id, repeated in the status callback.
 * Notes: The rate counts users, not requests. Not possible within one hour after the deactivation request. Data
 * erased by the deactivation does not come back. The result per user comes by callback; calling again is not an
 * error.
 * Sources: docs: platform-chat-api/user/deactivation/reactivate; java: User.reactivate; go: UserReactivate; php:
 * User.reactivate; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_reactivate(rc_client *client, const char *const *user_id, size_t user_id_count,
                                    const rc_params *more, rc_result **out, rc_error **err);

/* Lift a ban.
 * POST /user/unblock.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. Users to unban.
 * The answer carries nothing but its code.
 * Notes: Afterwards the user may connect again and receives the offline messages of the banned time.
 * Sources: docs: platform-chat-api/user/unblock; java: Block.remove; php: Block.remove; go: BlockRemove; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_user_unblock(rc_client *client, const char *const *user_id, size_t user_id_count,
                                 const rc_params *more, rc_result **out, rc_error **err);

/* Change the push name / avatar kept for a user.
 * POST /user/refresh.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * In `more`:
 *   RC_NAME          str, at most 64 characters, an empty text is a value and is sent. New name; left out means
 *                    unchanged; whether an empty one clears it is not documented, it is sent as given.
 *   RC_PORTRAIT_URI  str, at most 1024 bytes, an empty text is a value and is sent. New avatar URL; left out means
 *                    unchanged; whether an empty one clears it is not documented, it is sent as given.
 * The answer carries nothing but its code.
 * Notes: Effective immediately. Affects push only; does not touch hosted profiles (use user_profile.set).
 * Sources: docs: platform-chat-api/user/modify; java: User.update; php: User.update; go: UserUpdate; docs: official
 * API list of 2026-01-09. */
RC_API rc_status rc_user_update(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
