/* Generated from catalogue/endpoints/stat.yaml. Do not edit.
 * Statistics. Push statistics; neither parameters nor answers are documented.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_STAT_H
#define RONGCLOUD_API_STAT_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Get the aggregated push statistics of a day.
 * POST /stat/getDayPushData. Idempotent. Rate: 1 request per second.
 * The answer carries nothing but its code.
 * Notes: Only path and rate are documented. Any parameters are accepted and sent as a form; read the answer as
 * JSON.
 * Sources: docs: official API list of 2026-01-09. */
RC_API rc_status rc_stat_get_day_push(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* Get the statistics of a push.
 * POST /stat/getPushIdData. Idempotent. Rate: 1 request per second.
 * The answer carries nothing but its code.
 * Notes: Only path and rate are documented. Any parameters are accepted and sent as a form; read the answer as
 * JSON.
 * Sources: docs: official API list of 2026-01-09. */
RC_API rc_status rc_stat_get_push_id(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
