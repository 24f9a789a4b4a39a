/* Generated from catalogue/endpoints/user_profile.yaml. Do not edit.
 * Hosted profiles. Profile data that the service keeps and synchronises to clients.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_USER_PROFILE_H
#define RONGCLOUD_API_USER_PROFILE_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Read hosted profiles of given users.
 * POST /user/profile/batch/query.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 100 items, each at most 64 bytes. Users to read.
 * In the answer:
 *   "userList"                   JSON array. Profiles.
 *   "userList[].userId"          str.
 *   "userList[].version"         int. Version number of the hosted data.
 *   "userList[].userProfile"     str. JSON text.
 *   "userList[].userExtProfile"  str. JSON text.
 * Notes: userProfile and userExtProfile come back as JSON inside strings; their keys are those of user_profile.set.
 * Sources: docs: platform-chat-api/user/user-profiles/query-user-profiles-by-batch; java:
 * EntrustUser.batchQueryUserProfiles; php: Profile.batchQuery; go: UserProfilBatchQuery; docs: official API list of
 * 2026-01-09. */
RC_API rc_status rc_user_profile_batch_query(rc_client *client, const char *const *user_id, size_t user_id_count,
                                             const rc_params *more, rc_result **out, rc_error **err);

/* Erase hosted profile data of users.
 * POST /user/profile/clean.json. Idempotent. Rate: 100 requests per second.
 *   user_id  1 to 20 items, each at most 64 bytes. Users whose hosted data is erased.
 * The answer carries nothing but its code.
 * Notes: The page marks userId as optional; its meaning needs it.
 * Sources: docs: platform-chat-api/user/user-profiles/clean-user-profiles; java: EntrustUser.cleanProfile; php:
 * Profile.clean; go: UserProfileClean; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_profile_clean(rc_client *client, const char *const *user_id, size_t user_id_count,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* Page through all hosted profiles of the app.
 * POST /user/profile/query.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_PAGE   int, at least 1, default 1. Page number.
 *   RC_SIZE   int, 1 to 100, default 20. Rows per page, at most 100.
 *   RC_ORDER  int, one of 0 (by registration time ascending), 1 (descending), default 0. Sort order.
 * In the answer:
 *   "userList"                   JSON array. Profiles.
 *   "userList[].userId"          str.
 *   "userList[].userProfile"     str. JSON text.
 *   "userList[].userExtProfile"  str. JSON text.
 * Notes: No total in the answer.
 * Sources: docs: platform-chat-api/user/user-profiles/query-paginated-user-list; java:
 * EntrustUser.pagingQueryUserProfiles; php: Profile.query; go: UserProfilQuery; docs: official API list of
 * 2026-01-09. */
RC_API rc_status rc_user_profile_query(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* Store hosted profile data of a user.
 * POST /user/profile/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * In `more`:
 *   RC_USER_PROFILE            JSON object. The profile.
 *     userProfile.uniqueId     str, at most 32 characters, optional. Id that the user chooses.
 *     userProfile.name         str, at most 64 characters, optional. Name; older pages allow 32 characters.
 *     userProfile.portraitUri  str, at most 1024 characters, optional. Address of the avatar; older pages allow 128
 *                              characters.
 *     userProfile.email        str, at most 128 characters, optional. Address for e-mail.
 *     userProfile.birthday     str, at most 32 characters, optional. Birthday, as the app writes it.
 *     userProfile.gender       int, one of 0 (unknown), 1 (male), 2 (female), optional. Gender.
 *     userProfile.location     str, at most 32 characters, optional. Place.
 *     userProfile.role         int, 0 to 100, optional. Role, as the app numbers it.
 *     userProfile.level        int, 0 to 100, optional. Level, as the app numbers it.
 *   RC_USER_EXT_PROFILE        JSON object, at most 20 items, keys at most 32 characters, keys of ext_ and what
 *                              follows it, values at most 256 characters. Custom keys with their texts, 20 by
 *                              default.
 * The answer carries nothing but its code.
 * Notes: Needs the profile hosting service (on by default for newer apps, else a console switch). Custom keys must
 * be declared in the console first. Whether keys left out keep their old value is not documented. Independent of
 * user.update.
 * Sources: docs: platform-chat-api/user/user-profiles/set-user-profiles; java: EntrustUser.setProfile; php:
 * Profile.set; go: UserProfileSet; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_profile_set(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                     rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
