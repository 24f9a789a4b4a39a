/* Generated from catalogue/endpoints/friend.yaml. Do not edit.
 * Friends. Friendships that the service keeps.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_FRIEND_H
#define RONGCLOUD_API_FRIEND_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Send a friend request or add a friend directly.
 * POST /friend/add.json. Not idempotent. Rate: 100 requests per second.
 *   user_id    at most 64 bytes. User who asks.
 *   target_id  at most 64 bytes. User to be added.
 * In `more`:
 *   RC_OPT_TYPE  int, one of 1 (follow the verification level of the target), 2 (add at once without consent),
 *                default 1. How to add.
 *   RC_EXTRA     str, at most 128 characters. Text that accompanies the request.
 * The answer carries nothing but its code.
 * Notes: Needs the profile-hosting service. Example: userId=id1&targetId=id2&optType=2&extra=something. Java model
 * has a directionType field it never sends. Not marked idempotent: with optType 1 a repeat may raise a second
 * request at the target (not documented).
 * Sources: docs: platform-chat-api/user/friend-profile/add-friend; java: Friend.add; go: FriendAdd; docs: official
 * API list of 2026-01-09. */
RC_API rc_status rc_friend_add(rc_client *client, const char *user_id, const char *target_id, const rc_params *more,
                               rc_result **out, rc_error **err);

/* Check the friend relation between a user and others.
 * POST /friend/check.json. Idempotent. Rate: 100 requests per second.
 *   user_id     at most 64 bytes. Operator.
 *   target_ids  1 to 100 items. Users to check, joined with commas in a single key.
 * In the answer:
 *   "results"           JSON array. One per target.
 *   "results[].userId"  str.
 *   "results[].result"  str. English docs: 1 not friends, 2 and 3 reserved, 4 mutual friends.
 * Notes: Needs the profile-hosting service. Rate counts each target. Meaning of result is contradictory: docs 1=no
 * friendship, 4=mutual, 2/3 reserved, yet the example shows 2 and 3; Java/Go comments give another table (two-way
 * check 1 both, 2 neither, 3 only in mine, 4 only in theirs). Prefer docs. Needs targetIds as one comma-joined
 * value.
 * Sources: docs: platform-chat-api/user/friend-profile/check-friend; java: Friend.checkFriends; go:
 * FriendCheckFriends; php: Friend.check; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_check(rc_client *client, const char *user_id, const char *const *target_ids,
                                 size_t target_ids_count, const rc_params *more, rc_result **out, rc_error **err);

/* Remove all friends of a user.
 * POST /friend/clean.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * The answer carries nothing but its code.
 * Notes: Needs the profile-hosting service. The example on the page posts to /friend/delete.json by mistake; the
 * method line and SDKs say /friend/clean.json.
 * Sources: docs: platform-chat-api/user/friend-profile/clean-friend; java: Friend.clean; go: FriendClean; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_friend_clean(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                 rc_error **err);

/* Remove friends.
 * POST /friend/delete.json. Idempotent. Rate: 100 requests per second.
 *   user_id     at most 64 bytes. User whose friends are removed.
 *   target_ids  1 to 100 items. Friends to remove, joined with commas in a single key.
 * The answer carries nothing but its code.
 * Notes: Needs the profile-hosting service. Rate counts each target (10 targets = 10 calls). The example on the
 * page writes targetId=id2,id3,id4; the table and both SDKs say targetIds.
 * Sources: docs: platform-chat-api/user/friend-profile/del-friend; java: Friend.delete; go: FriendDelete; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_friend_delete(rc_client *client, const char *user_id, const char *const *target_ids,
                                  size_t target_ids_count, const rc_params *more, rc_result **out, rc_error **err);

/* Query how users may be added as friends.
 * POST /friend/permission/get.json. Idempotent. Rate: 100 requests per second.
 *   user_ids  1 to 100 items. Users, joined with commas in a single key.
 * In the answer:
 *   "permissionSettings"         JSON array. One per user.
 *   "permissionSettings[].userId"  str.
 *   "permissionSettings[].type"  str. 1 anyone, 2 consent, 3 nobody.
 * Notes: Needs the profile-hosting service. Rate counts each user. The request says permissionType, the answer
 * type. The level of users never set is not documented.
 * Sources: docs: platform-chat-api/user/friend-profile/get-friend-add-level; java: Friend.getPermission; go:
 * FriendGetPermission; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_get_permission(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                          const rc_params *more, rc_result **out, rc_error **err);

/* Page through the friends of a user.
 * POST /friend/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * In `more`:
 *   RC_PAGE_TOKEN  str. Token from the previous answer; absent on the first call.
 *   RC_SIZE        int, default 50. Rows per page, at most 100.
 *   RC_ORDER       int, one of 0 (by add time ascending), 1 (descending), default 0. Sort order.
 * In the answer:
 *   "pageToken"                str. Token for the next call.
 *   "totalCount"               int. Number of friends.
 *   "friendList"               JSON array. Friends.
 *   "friendList[].userId"      str.
 *   "friendList[].name"        str. Hosted name.
 *   "friendList[].remarkName"  str. Alias.
 *   "friendList[].friendExtProfile"  str. JSON text of custom attributes.
 *   "friendList[].time"        int. When added, milliseconds.
 * Notes: Needs the profile-hosting service. How the last page is marked (pageToken absent or empty) is not
 * documented. Java model also knows isBlacklist and directionType in the rows; docs do not. Java and PHP send
 * pageToken empty for the first page; empty means absent.
 * Sources: docs: platform-chat-api/user/friend-profile/get-friend; java: Friend.pagingGetFriends; go:
 * PagingGetFriends; php: Friend.get; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_list(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                rc_error **err);

/* Set how users may be added as friends.
 * POST /friend/permission/set.json. Idempotent. Rate: 100 requests per second.
 *   user_ids         1 to 100 items. Users, joined with commas in a single key.
 *   permission_type  one of 1 (anyone adds directly), 2 (needs consent), 3 (nobody may add). Verification level.
 * The answer carries nothing but its code.
 * Notes: Needs the profile-hosting service. Rate counts each user. The docs type permissionType as String.
 * Sources: docs: platform-chat-api/user/friend-profile/set-friend-add-level; java: Friend.setPermission; go:
 * FriendSetPermission; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_set_permission(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                          int32_t permission_type, const rc_params *more, rc_result **out,
                                          rc_error **err);

/* Set the alias and custom attributes of a friend.
 * POST /friend/profile/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id    at most 64 bytes. Operator.
 *   target_id  at most 64 bytes. The friend.
 * In `more`:
 *   RC_REMARK_NAME         str, at most 64 characters. Alias; empty clears it.
 *   RC_FRIEND_EXT_PROFILE  JSON object, at most 10 items. JSON object text; keys ext_xxxxx of lowercase letters,
 *                          digits, _ up to 32 chars, values up to 256 chars; 10 pairs by default.
 * The answer carries nothing but its code.
 * Notes: Needs the profile-hosting service. "Empty clears the alias": the docs do not say whether absent and empty
 * differ; Go drops empty strings and so cannot clear, Java sends them.
 * Sources: docs: platform-chat-api/user/friend-profile/set-friend-profile; java: Friend.setProfile; go:
 * FriendSetProfile; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_set_profile(rc_client *client, const char *user_id, const char *target_id,
                                       const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
