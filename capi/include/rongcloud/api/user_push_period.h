/* Generated from catalogue/endpoints/user_push_period.yaml. Do not edit.
 * Quiet hours. The daily do-not-disturb window of a user.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_USER_PUSH_PERIOD_H
#define RONGCLOUD_API_USER_PUSH_PERIOD_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Delete the do-not-disturb window of a user.
 * POST /user/blockPushPeriod/delete.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * The answer carries nothing but its code.
 * Sources: docs: platform-chat-api/push/delete-push-disabled-period; java: BlockPushPeriod.remove; php:
 * BlockPushPeriod.remove; go: UserBlockPushPeriodDelete; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_push_period_delete(rc_client *client, const char *user_id, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Query the do-not-disturb window of a user.
 * POST /user/blockPushPeriod/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User id.
 * In the answer:
 *   "data"              JSON object. The setting.
 *   "data.startTime"    str. HH:MM:SS.
 *   "data.period"       int. Minutes, 0 = not set.
 *   "data.unPushLevel"  int. 1 only @, 5 nothing, 0 everything.
 * Notes: Set uses level, get answers unPushLevel.
 * Sources: docs: platform-chat-api/push/get-push-disabled-period; java: BlockPushPeriod.getList; php:
 * BlockPushPeriod.getList; go: UserBlockPushPeriodGet; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_push_period_get(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Set the daily do-not-disturb window of a user.
 * POST /user/blockPushPeriod/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id     at most 64 bytes. User id.
 *   start_time  HH:MM:SS. HH:MM:SS in data-centre time (Beijing time for the China centre, UTC abroad).
 *   period      0 to 1439. Window length in minutes, 0..1439; 0 means not set.
 *   level       one of 1 (only @ messages notify), 5 (nothing notifies), default 1. Level; the documents mark it
 *               required.
 * In `more`:
 *   RC_TIMEZONE  str. Time zone such as Asia/Shanghai or UTC; only on the newer Nexconn-branded page, default is
 *                the data-centre zone.
 * The answer carries nothing but its code.
 * Notes: One window per user, repeated every day until changed or deleted; setting again overwrites. 00:00:00 with
 * 1439 is the whole day.
 * Sources: docs: platform-chat-api/push/set-push-disabled-period; docs: docs.nexconn.ai
 * platform-chat-api/push/set-push-disabled-period; java: BlockPushPeriod.add; php: BlockPushPeriod.add; go:
 * UserBlockPushPeriodSet; docs: official API list of 2026-01-09. */
RC_API rc_status rc_user_push_period_set(rc_client *client, const char *user_id, const char *start_time, int32_t period,
                                         int32_t level, const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
