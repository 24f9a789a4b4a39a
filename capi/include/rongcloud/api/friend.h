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

/* Ask a user to become a friend, or make them friends at once.
 * POST /friend/add.json. Not idempotent. Rate: 100 requests per second.
 *   user_id    at most 64 bytes. User who asks.
 *   target_id  at most 64 bytes. User to become a friend.
 * In `more`:
 *   RC_OPT_TYPE  int, one of 1 (as the permission of the other user says, see friend.set_permission), 2 (at once,
 *                without consent), default 1. How.
 *   RC_EXTRA     str, at most 128 characters. Text that goes with the request.
 * The answer carries nothing but its code.
 * Notes: Needs the service that hosts profiles and friends. With optType 1 a repeat may raise a second request.
 * Sources: docs: platform-chat-api/user/friend-profile/add-friend; java: Friend.add; go: FriendAdd; docs: official
 * API list of 2026-01-09. */
RC_API rc_status rc_friend_add(rc_client *client, const char *user_id, const char *target_id, const rc_params *more,
                               rc_result **out, rc_error **err);

/* Find out whether a user and others are friends.
 * POST /friend/check.json. Idempotent. Rate: 100 users per second.
 *   user_id     at most 64 bytes. User who asks.
 *   target_ids  1 to 100 items, each at most 64 bytes. Users to check.
 * In the answer:
 *   "results"           JSON array. One row for each target.
 *   "results[].userId"  str. User id of the target.
 *   "results[].result"  int. 1 not friends, 4 friends; sources differ, see below.
 * Notes: Needs the service that hosts profiles and friends. Each target counts for the rate. The documents say that
 * result is 1 or 4, with 2 and 3 reserved, yet their example has 2 and 3; other official sources say 1 friends of
 * each other, 2 of neither, 3 only in the list of userId, 4 only in the list of the target. Check it with users you
 * know.
 * Sources: docs: platform-chat-api/user/friend-profile/check-friend; java: Friend.checkFriends; go:
 * FriendCheckFriends; php: Friend.check; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_check(rc_client *client, const char *user_id, const char *const *target_ids,
                                 size_t target_ids_count, const rc_params *more, rc_result **out, rc_error **err);

/* Remove all friends of a user.
 * POST /friend/clean.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * The answer carries nothing but its code.
 * Notes: Needs the service that hosts profiles and friends.
 * Sources: docs: platform-chat-api/user/friend-profile/clean-friend; java: Friend.clean; go: FriendClean; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_friend_clean(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                 rc_error **err);

/* Remove friends.
 * POST /friend/delete.json. Idempotent. Rate: 100 users per second.
 *   user_id     at most 64 bytes. User whose friends are removed.
 *   target_ids  1 to 100 items, each at most 64 bytes. Friends to remove.
 * The answer carries nothing but its code.
 * Notes: Needs the service that hosts profiles and friends. Each friend counts for the rate.
 * Sources: docs: platform-chat-api/user/friend-profile/del-friend; java: Friend.delete; go: FriendDelete; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_friend_delete(rc_client *client, const char *user_id, const char *const *target_ids,
                                  size_t target_ids_count, const rc_params *more, rc_result **out, rc_error **err);

/* Read who may become a friend of users.
 * POST /friend/permission/get.json. Idempotent. Rate: 100 users per second.
 *   user_ids  1 to 100 items, each at most 64 bytes. Users whose setting it is.
 * In the answer:
 *   "permissionSettings"         JSON array. One row for each user.
 *   "permissionSettings[].userId"  str. User id.
 *   "permissionSettings[].type"  int. 1 anyone at once, 2 with consent, 3 nobody.
 * Notes: Needs the service that hosts profiles and friends. Each user counts for the rate. What is answered for
 * users who never set it is not documented.
 * Sources: docs: platform-chat-api/user/friend-profile/get-friend-add-level; java: Friend.getPermission; go:
 * FriendGetPermission; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_get_permission(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                          const rc_params *more, rc_result **out, rc_error **err);

/* Page through the friends of a user.
 * POST /friend/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * In `more`:
 *   RC_PAGE_TOKEN  str. Token of the last answer; left out for the first page.
 *   RC_SIZE        int, 1 to 100, default 50. Rows per page.
 *   RC_ORDER       int, one of 0 (oldest friendship first), 1 (newest first), default 0. Order.
 * In the answer:
 *   "pageToken"                str. Token for the next page.
 *   "totalCount"               int. Number of friends.
 *   "friendList"               JSON array. Friends.
 *   "friendList[].userId"      str. User id of the friend.
 *   "friendList[].name"        str. Name in the hosted profile.
 *   "friendList[].remarkName"  str. Alias.
 *   "friendList[].friendExtProfile"  str. Custom properties as JSON text.
 *   "friendList[].time"        int. When they became friends, Unix time in milliseconds.
 * Notes: Needs the service that hosts profiles and friends. How the last page is marked, by an absent or an empty
 * pageToken, is not documented.
 * Sources: docs: platform-chat-api/user/friend-profile/get-friend; java: Friend.pagingGetFriends; go:
 * PagingGetFriends; php: Friend.get; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_list(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                rc_error **err);

/* Set who may become a friend of users.
 * POST /friend/permission/set.json. Idempotent. Rate: 100 users per second.
 *   user_ids         1 to 100 items, each at most 64 bytes. Users whose setting it is.
 *   permission_type  one of 1 (anyone becomes a friend at once), 2 (needs consent), 3 (nobody). Who may become a
 *                    friend.
 * The answer carries nothing but its code.
 * Notes: Needs the service that hosts profiles and friends. Each user counts for the rate.
 * Sources: docs: platform-chat-api/user/friend-profile/set-friend-add-level; java: Friend.setPermission; go:
 * FriendSetPermission; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_set_permission(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                          int32_t permission_type, const rc_params *more, rc_result **out,
                                          rc_error **err);

/* Set the alias and the custom properties of a friend.
 * POST /friend/profile/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id    at most 64 bytes. User whose friend it is.
 *   target_id  at most 64 bytes. The friend.
 * In `more`:
 *   RC_REMARK_NAME         str, at most 64 characters, an empty text is a value and is sent. Alias that the user
 *                          gives to the friend; an empty one clears it.
 *   RC_FRIEND_EXT_PROFILE  JSON object, at most 10 items, keys at most 32 characters, keys of ext_ and lower-case
 *                          letters, digits and _, values at most 256 characters. Custom properties, 10 by default.
 * The answer carries nothing but its code.
 * Notes: Needs the service that hosts profiles and friends. Whether leaving remarkName out keeps the alias is not
 * documented.
 * Sources: docs: platform-chat-api/user/friend-profile/set-friend-profile; java: Friend.setProfile; go:
 * FriendSetProfile; docs: official API list of 2026-01-09. */
RC_API rc_status rc_friend_set_profile(rc_client *client, const char *user_id, const char *target_id,
                                       const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
