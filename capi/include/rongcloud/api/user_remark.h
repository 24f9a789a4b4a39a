/* Generated from catalogue/endpoints/user_remark.yaml. Do not edit.
 * Push remarks. Names under which senders appear in the pushes to a user.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_USER_REMARK_H
#define RONGCLOUD_API_USER_REMARK_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Delete one push remark.
 * POST /user/remarks/del.json. Idempotent. Rate: 100 requests per second.
 *   user_id    at most 64 bytes. The push recipient (operator).
 *   target_id  at most 64 bytes. Sender whose remark is deleted; one per call.
 * The answer carries nothing but its code.
 * Notes: Afterwards pushes show the group push remark if there is one, else the registered name.
 * Sources: docs: platform-chat-api/push/remark/delete-remark-for-push; java: Remark.del; php: Remark.del; go:
 * UserRemarksDel; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_remark_delete(rc_client *client, const char *user_id, const char *target_id,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* List the push remarks a user has set.
 * POST /user/remarks/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. The push recipient.
 * In `more`:
 *   RC_PAGE  int, at least 1, default 1. Page number.
 *   RC_SIZE  int, 1 to 50, default 50. Rows per page, at most 50 come back.
 * In the answer:
 *   "total"           int. Number of remarks.
 *   "users"           JSON array. Remarks.
 *   "users[].id"      str. Sender.
 *   "users[].remark"  str. Remark.
 * Sources: docs: platform-chat-api/push/remark/get-remark-for-push; java: Remark.get; php: Remark.get; go:
 * UserRemarksGet; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_remark_get(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                    rc_error **err);

/* Set the names under which senders appear in pushes to a user.
 * POST /user/remarks/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id             at most 64 bytes. The push recipient.
 *   remarks             JSON array, 1 to 100 items. JSON array text of {id, remark}.
 *     remarks[].id      str, at most 64 bytes, required. Sender the remark is for.
 *     remarks[].remark  str, required. Name shown in the push; maximum length not documented.
 * The answer carries nothing but its code.
 * Notes: The form value remarks holds JSON text: userId=uid1&remarks=[{"id":"user11","remark":"remark1"}],
 * percent-encoded.
 * Sources: docs: platform-chat-api/push/remark/set-remark-for-push; java: Remark.set; php: Remark.set; go:
 * UserRemarksSet; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_remark_set(rc_client *client, const char *user_id, const char *remarks, const rc_params *more,
                                    rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
