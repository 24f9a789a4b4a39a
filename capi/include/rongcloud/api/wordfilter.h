/* Generated from catalogue/endpoints/wordfilter.yaml. Do not edit.
 * Word filter. The older form of sensitive words; superseded by the group sensitive_word.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_WORDFILTER_H
#define RONGCLOUD_API_WORDFILTER_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Add a filtered word.
 * POST /wordfilter/add.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Legacy: kept for existing applications. Known from official SDKs only.
 *   word  at most 32 characters. The word.
 * The answer carries nothing but its code.
 * Notes: Superseded by sensitive_word.add. The rate is not documented.
 * Sources: java: Wordfilter; dotnet. */
RC_API rc_status rc_wordfilter_add(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                   rc_error **err);

/* Delete a filtered word.
 * POST /wordfilter/delete.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Legacy: kept for existing applications. Known from official SDKs only.
 *   word  at most 32 characters. The word.
 * The answer carries nothing but its code.
 * Notes: Superseded by sensitive_word.delete. The rate is not documented.
 * Sources: java: Wordfilter; dotnet. */
RC_API rc_status rc_wordfilter_delete(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                      rc_error **err);

/* List the filtered words.
 * POST /wordfilter/list.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Legacy: kept for existing applications. Known from official SDKs only.
 * In the answer:
 *   "words"  JSON array. Words; the members of an item are not documented.
 * Notes: Superseded by sensitive_word.list. The rate is not documented.
 * Sources: java: Wordfilter; dotnet. */
RC_API rc_status rc_wordfilter_list(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
