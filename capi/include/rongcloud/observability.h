/* rongcloud/observability.h - seeing what a client does, and changing its secret. Part of rongcloud/rongcloud.h, which
 * includes it and says what holds for all functions. Guide: docs/observability.md.
 *
 * Hooks      A hook is called from when it is set, instead of an earlier one; NULL: none is. It runs in the thread that
 *            has something to tell, usually that of a call, which waits for it, with no lock held, in several threads
 *            at once if need be. It may use the client, but calls that it makes come back to it, and it must not free
 *            the client, throw or long-jump. A hook that was replaced may still be running in another thread: keep what
 *            `user_data` points to until the client and its event streams are freed; after rc_client_free in a
 *            callback, until every other asynchronous call has called back. */
#ifndef RONGCLOUD_OBSERVABILITY_H
#define RONGCLOUD_OBSERVABILITY_H

#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the client has counted so far, as JSON: calls, attempts, bytes, and times as histograms, together and for each
 * operation and domain. Every member: docs/observability.md. A forked child begins at zero. */
RC_API rc_status rc_client_stats(rc_client *client, rc_bytes **json, rc_error **err);

/* ---- Attempts: one request each, of which a call makes one or more ---------------------------------------------- */

typedef struct rc_attempt rc_attempt;
/* Called at the end of each attempt. `attempt` and its texts are valid during the call. */
typedef void (*rc_attempt_fn)(void *user_data, const rc_attempt *attempt);
RC_API rc_status rc_client_set_attempt_hook(rc_client *client, rc_attempt_fn hook, void *user_data, rc_error **err);
/* Catalogue id, or the path of a raw call without its query. */
RC_API const char *rc_attempt_operation(const rc_attempt *attempt);
/* GET, POST, PUT or DELETE. */
RC_API const char *rc_attempt_method(const rc_attempt *attempt);
/* Host, and port if not the usual one. */
RC_API const char *rc_attempt_domain(const rc_attempt *attempt);
/* The X-Request-ID, one for all attempts of a call; empty when none was sent. */
RC_API const char *rc_attempt_request_id(const rc_attempt *attempt);
/* Among those of its call, from 1. */
RC_API int32_t rc_attempt_number(const rc_attempt *attempt);
/* How far it came, in the words of rc_error_phase; "body" when it succeeded. */
RC_API const char *rc_attempt_phase(const rc_attempt *attempt);
/* "none" when it succeeded, otherwise a word of rc_error_reason. */
RC_API const char *rc_attempt_outcome(const rc_attempt *attempt);
/* 0 when there was no answer. */
RC_API int32_t rc_attempt_http_status(const rc_attempt *attempt);
/* 0 when it succeeded or the service sent none. */
RC_API int32_t rc_attempt_api_code(const rc_attempt *attempt);
/* Of the request, head and body, without what TLS adds. */
RC_API int64_t rc_attempt_sent_bytes(const rc_attempt *attempt);
/* The same of the answer; of one that comes as events up to its first part, where the attempt ends. */
RC_API int64_t rc_attempt_received_bytes(const rc_attempt *attempt);
/* Unix time in microseconds. */
RC_API int64_t rc_attempt_started_us(const rc_attempt *attempt);
/* Microseconds from start to end. */
RC_API int64_t rc_attempt_duration_us(const rc_attempt *attempt);
/* The part of it until there was a connection: look-up, TCP and TLS; 0 on a kept one. */
RC_API int64_t rc_attempt_connecting_us(const rc_attempt *attempt);
/* 1 when it went over a kept connection. */
RC_API int rc_attempt_reused_connection(const rc_attempt *attempt);
/* 1 when another attempt of the call follows. */
RC_API int rc_attempt_will_retry(const rc_attempt *attempt);

/* ---- Lines for a log --------------------------------------------------------------------------------------------- */

typedef int32_t rc_log_level;
enum {
    RC_LOG_ERROR = 1,   /* a call whose outcome is not known */
    RC_LOG_WARNING = 2, /* an attempt that failed on its way, a switch of the domain; once, about settings */
    RC_LOG_INFO = 3,    /* a refusal of the service, a change of the credentials */
    RC_LOG_DEBUG = 4    /* the end of every call */
};
/* `message` is one line without its end, valid during the call. It has nothing of a request or an answer in it but the
 * names of operation (for a raw call its path without the query) and domain, codes, and the request id. */
typedef void (*rc_log_fn)(void *user_data, rc_log_level level, const char *message);
/* Lines of `level` and of those before it. Where no hook is set, and beyond `level`, no line is made. The first hook
 * that takes warnings gets those about the settings before the function returns: an emulator that the environment
 * names, a settings file that other users may read. */
RC_API rc_status rc_client_set_log_hook(rc_client *client, rc_log_level level, rc_log_fn hook, void *user_data,
                                        rc_error **err);

/* ---- Changing the secret ----------------------------------------------------------------------------------------- */

/* Every attempt that begins from now on is signed with these, further attempts of running calls included; connections
 * go on. `app_key` NULL: it stays. Checked like the settings of these names. The memory of the old secret is cleared
 * when the last attempt that was signed with it has ended. */
RC_API rc_status rc_client_set_credentials(rc_client *client, const char *app_key, const char *app_secret,
                                           rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
