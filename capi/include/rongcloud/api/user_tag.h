/* Generated from catalogue/endpoints/user_tag.yaml. Do not edit.
 * User tags. Labels on users, for broadcasts and pushes by tag.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_USER_TAG_H
#define RONGCLOUD_API_USER_TAG_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Replace the tags of many users with one set.
 * POST /user/tag/batch/set.json. Idempotent. Rate: 10 requests per second.
 *   user_ids  1 to 1000 items, each at most 64 bytes. Users; each gets exactly the given tags.
 *   tags      at most 20 items, each at most 40 bytes. Complete new tag set; empty array clears.
 * The answer carries nothing but its code.
 * Notes: Replaces, never merges. An empty array clears.
 * Sources: docs: platform-chat-api/user/tag/batch-set-user-tag; java: Tag.batchSet; php: Tag.batchset; go:
 * TagBatchSet; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_tag_batch_set(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                       const char *const *tags, size_t tags_count, const rc_params *more,
                                       rc_result **out, rc_error **err);

/* Query the tags of users.
 * POST /user/tags/get.json. Idempotent. Rate: 100 requests per second.
 *   user_ids  1 to 50 items, each at most 64 bytes. Users to query.
 * In the answer:
 *   "result"  object of str lists. User id -> tags.
 * Notes: Form body with a repeated key, while the two set calls are JSON.
 * Sources: docs: platform-chat-api/user/tag/get-user-tag; java: Tag.get; php: Tag.get; go: TagGet; docs: official
 * API list of 2026-01-09. */
RC_API rc_status rc_user_tag_get(rc_client *client, const char *const *user_ids, size_t user_ids_count,
                                 const rc_params *more, rc_result **out, rc_error **err);

/* Replace the tags of one user.
 * POST /user/tag/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 *   tags     at most 20 items, each at most 40 bytes. Complete new tag set; empty array clears; no special
 *            characters.
 * The answer carries nothing but its code.
 * Notes: Replaces, never merges. An empty array clears. Tags serve broadcast messages and pushes by tag only.
 * Sources: docs: platform-chat-api/user/tag/set-user-tag; java: Tag.set; php: Tag.set; go: TagSet; docs: official
 * API list of 2026-01-09. */
RC_API rc_status rc_user_tag_set(rc_client *client, const char *user_id, const char *const *tags, size_t tags_count,
                                 const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
