/* rongcloud/webhook.h - callbacks: what the service tells the app server. Part of rongcloud/rongcloud.h, which includes
 * it and says what holds for all functions. Guide: docs/callbacks.md. Kinds of events and their members:
 * docs/callback-reference.md; their names as macros: rongcloud/api/hooks.h.
 *
 * A receiver needs no client, no network and no thread: it is given each request that the app's own web server got, and
 * says whether the service has sent it, whether it was here before, and what is in it. The signature covers neither the
 * body nor the address: who sees one request can send any other body with it while its time lasts. Take callbacks by
 * HTTPS only, and keep queries out of logs. */
#ifndef RONGCLOUD_WEBHOOK_H
#define RONGCLOUD_WEBHOOK_H

#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct rc_webhook_config rc_webhook_config; /* what a receiver is to know */
typedef struct rc_webhook rc_webhook;               /* a receiver */
typedef struct rc_hook_event rc_hook_event;         /* what one request brought */

/* What a receiver thinks of a request. */
typedef int32_t rc_verdict;
enum {
    RC_VERDICT_OK = 0,
    RC_VERDICT_DUPLICATE = 1,     /* was here before, and was accepted: answer 200 and do nothing */
    RC_VERDICT_BUSY = 2,          /* was here before, and is still being handled: answer 503, it comes again */
    RC_VERDICT_BAD_SIGNATURE = 3, /* from here on: refused, with RC_E_SIGNATURE */
    RC_VERDICT_TOO_OLD = 4,
    RC_VERDICT_TOO_NEW = 5,
    RC_VERDICT_MISSING = 6,       /* a part of the signature is */
    RC_VERDICT_MALFORMED = 7,
    RC_VERDICT_TOO_LARGE = 8,
    RC_VERDICT_UNKNOWN_APP = 9    /* no App Secret for its App Key */
};
/* "ok", "bad_signature" and so on; "malformed" for a number that is none. Lives as long as the library. */
RC_API const char *rc_verdict_name(rc_verdict verdict);
/* The HTTP status to answer with: 200, 400, 401, 413 or 503. */
RC_API int32_t rc_verdict_http_status(rc_verdict verdict);

/* ---- Receiver -------------------------------------------------------------------------------------------------- */

RC_API rc_status rc_webhook_config_new(rc_webhook_config **out, rc_error **err);
/* Several of one App Key while its App Secret is being changed, and several App Keys: each is taken. */
RC_API rc_status rc_webhook_config_add_secret(rc_webhook_config *config, const char *app_key, const char *app_secret,
                                              rc_error **err);
/* A whole number as text. `name` is one of
 *   window_s            900      how old, or how far in the future, a signature may be, in seconds; 0: does not matter
 *   replay_entries_max  200000   how many requests and events are remembered in the process; 0: none
 *   body_max_bytes      1048576  1 to 67108864
 *   query_max_bytes     4096     64 to 1048576
 *   depth_max           32       of JSON, 1 to 128
 *   events_max          1000     in one request, 1 to 1000000 */
RC_API rc_status rc_webhook_config_set(rc_webhook_config *config, const char *name, const char *value, rc_error **err);
/* How a memory of requests is asked that several processes share: see rc_webhook_config_set_memory. `keys` are `count`
 * texts of lowercase hexadecimal digits, hashes of a request: first its signature, then the whole of it, then the ids of
 * its events. `holder` is a text that another request never has. Both are valid during the call. RC_OK, or any other
 * status: the memory has failed. */
typedef int32_t rc_memory_state;
enum {
    RC_MEMORY_FRESH = 0,   /* nobody has the key, or `holder` itself has claimed it */
    RC_MEMORY_CLAIMED = 1, /* another holder has, and its time is not over */
    RC_MEMORY_KNOWN = 2    /* it was accepted, and its time is not over */
};
/* Atomically tells the state of each key in `states` and, if none is claimed and the first one is fresh, claims
 * those that are fresh for `holder` until `time_ms` milliseconds have passed. */
typedef rc_status (*rc_memory_claim_fn)(void *user_data, const char *holder, const char *const *keys, size_t count,
                                        int64_t time_ms, rc_memory_state *states);
/* Atomically: all keys are known from now on, until `time_ms` milliseconds have passed, whoever has claimed them. */
typedef rc_status (*rc_memory_accept_fn)(void *user_data, const char *holder, const char *const *keys, size_t count,
                                         int64_t time_ms);
/* Those of the keys that `holder` has claimed are fresh again; the others stay what they are. */
typedef rc_status (*rc_memory_release_fn)(void *user_data, const char *holder, const char *const *keys, size_t count);
typedef void (*rc_free_fn)(void *user_data);

/* A memory that several processes share, as a database, for receivers made of the config from now on: what one of them
 * has accepted is a duplicate for all, what one is handling is busy for all. The receiver asks it about what is new to
 * its own process: `claim` in rc_webhook_parse, `accept` in rc_hook_event_accept (also in rc_spool_put_delivery), and
 * `release` in the rc_hook_event_free of what was claimed but not accepted. Claims last 8 seconds, so that the service's
 * last try is let in when a process has gone; what is accepted lasts for twice `window_s` (a day without a window).
 *
 * Threads    The functions are called in the thread that called the library, in several at once, with no lock held.
 *            They may block, and the call waits for them: give them a time limit well below a second. They must not
 *            throw or long-jump.
 * Failure    The request is let in or known by the memory of the process alone. What was handled twice then is still
 *            told by the id of the event, where that is a unique key. For a second after a failure the memory is not
 *            asked, and then by one request a second until it answers. Nobody is told but the functions themselves:
 *            count failures there.
 * Lifetime   `user_data` is given to `free_user_data` (may be NULL) once the config, the receivers made of it and what
 *            they gave out are freed, in the thread that frees the last one; or when the config is given another
 *            memory, and nothing else has this one. When this function fails, it stays the caller's. */
RC_API rc_status rc_webhook_config_set_memory(rc_webhook_config *config, rc_memory_claim_fn claim,
                                              rc_memory_accept_fn accept, rc_memory_release_fn release,
                                              void *user_data, rc_free_fn free_user_data, rc_error **err);
RC_API void rc_webhook_config_free(rc_webhook_config *config);

/* Needs a secret at least; RC_E_CONFIG otherwise. The config stays the caller's. The receiver may be used by any number
 * of threads. It remembers in the memory of the process, and in that of rc_webhook_config_set_memory. */
RC_API rc_status rc_webhook_new(const rc_webhook_config *config, rc_webhook **out, rc_error **err);
/* What it gave out may live longer. */
RC_API void rc_webhook_free(rc_webhook *webhook);

/* The signature and its time alone, for whoever reads and remembers himself. `query` as it stands in the request, without
 * '?', never put together again from parsed parameters; `headers` as below. `*verdict` may be left out (NULL). */
RC_API rc_status rc_webhook_verify(const rc_webhook *webhook, const char *query, const char *headers, int64_t now_ms,
                                   rc_verdict *verdict, rc_error **err);
/* A request as it came.
 *   method   "POST"; another one is refused
 *   target   path and query as they stand in the request: "/rongcloud?appKey=..."; where the last part of the path is the
 *            id of a callback ("/rongcloud/message_route"), that is what it is, otherwise its members tell
 *   headers  lines "Name: value"; only Content-Type, Content-Encoding, App-Key, Nonce, Timestamp and Signature are
 *            looked at. May be NULL
 *   body     `body_size` bytes
 *   now_ms   Unix time in milliseconds, for tests; 0: that of the clock
 * RC_OK with `*verdict` RC_VERDICT_OK, _DUPLICATE or _BUSY and what it brought in *out, which the caller frees; or
 * RC_E_SIGNATURE with the verdict and *out = NULL. The error names no value of the request. */
RC_API rc_status rc_webhook_parse(const rc_webhook *webhook, const char *method, const char *target, const char *headers,
                                  const char *body, size_t body_size, int64_t now_ms, rc_verdict *verdict,
                                  rc_hook_event **out, rc_error **err);

/* ---- What a request brought. Read-only, but for rc_hook_event_accept; from any thread ----------------------------- */

/* An event that was taken out of a receiver before, and kept: what rc_hook_event_app_key, _type, _signed_at_ms and _json
 * said of it. It is known as it was, and nothing remembers it. The caller frees it. RC_E_ARGUMENT for what is no event. */
RC_API rc_status rc_hook_event_load(const char *app_key, const char *type, int64_t signed_at_ms, const char *json,
                                    size_t json_size, rc_hook_event **out, rc_error **err);

/* Call it when the request was answered with 200, or is safe where it cannot get lost: from now on the same is a
 * duplicate. One that is freed without it was not handled, and may come again. Of a duplicate it does nothing. */
RC_API rc_status rc_hook_event_accept(rc_hook_event *event, rc_error **err);
RC_API void rc_hook_event_free(rc_hook_event *event);

/* Events in the request; usually 1. 0 for an empty list. */
RC_API size_t rc_hook_event_count(const rc_hook_event *event);
/* One of them, as an event of its own; NULL when there is none. Lives as long as `event`, and is not to be freed. The
 * functions below that read members read those of the first one unless they are given such a one. */
RC_API const rc_hook_event *rc_hook_event_at(const rc_hook_event *event, size_t index);

/* Id of the callback, e.g. RC_HOOK_MESSAGE_ROUTE; "unknown" when the catalogue has none like it. */
RC_API const char *rc_hook_event_type(const rc_hook_event *event);
RC_API int rc_hook_event_is_known(const rc_hook_event *event);
/* 1 for callbacks whose answer decides what happens to a message: see rc_webhook_reply. These are to be answered each
 * time they come, also as duplicates. */
RC_API int rc_hook_event_decides(const rc_hook_event *event);
/* 1 when this one of several events was accepted before. */
RC_API int rc_hook_event_is_duplicate(const rc_hook_event *event);
RC_API const char *rc_hook_event_app_key(const rc_hook_event *event);
/* Unix time in milliseconds. */
RC_API int64_t rc_hook_event_signed_at_ms(const rc_hook_event *event);
/* The same for the same event whenever it comes, e.g. "message_route|CLU2-NFGR-CQ82-O4IS"; empty when a part of what
 * makes it itself is missing, as its time or the id of its message. */
RC_API const char *rc_hook_event_id(const rc_hook_event *event);
/* The same for all events of one conversation, user or room, whose order matters; empty when there is none. */
RC_API const char *rc_hook_event_order_key(const rc_hook_event *event);

/* Members by path, with the rules of rc_result_str and its neighbours: "fromUserId", "conversationInfo.targetId",
 * "userIds[0]". Numbers and switches are read from text as well. */
RC_API const char *rc_hook_event_str(const rc_hook_event *event, const char *path);
RC_API size_t rc_hook_event_str_size(const rc_hook_event *event, const char *path);
RC_API int64_t rc_hook_event_int(const rc_hook_event *event, const char *path, int64_t fallback);
RC_API int rc_hook_event_bool(const rc_hook_event *event, const char *path, int fallback);
RC_API size_t rc_hook_event_member_count(const rc_hook_event *event, const char *path);
RC_API int rc_hook_event_has(const rc_hook_event *event, const char *path);
/* The event as JSON; from a form, with numbers, switches and lists where the catalogue has such. NULL when memory is
 * exhausted. */
RC_API const char *rc_hook_event_json(const rc_hook_event *event);
RC_API size_t rc_hook_event_json_size(const rc_hook_event *event);
/* The same of one member, whatever it is; RC_OK with *out = NULL when it is absent or null. */
RC_API rc_status rc_hook_event_member_json(const rc_hook_event *event, const char *path, rc_bytes **out, rc_error **err);
/* All texts of a list, one after the other, a NUL behind each (the last one's is in the size); of a member that is no
 * list the one text. RC_OK with *out = NULL when it is absent, null or an object. */
RC_API rc_status rc_hook_event_texts(const rc_hook_event *event, const char *path, rc_bytes **out, rc_error **err);
/* The body as it came. */
RC_API const char *rc_hook_event_body(const rc_hook_event *event);
RC_API size_t rc_hook_event_body_size(const rc_hook_event *event);

/* ---- Answers and tests ------------------------------------------------------------------------------------------- */

enum {
    RC_REPLY_REFUSE = 0,            /* the message is not delivered */
    RC_REPLY_DELIVER = 1,           /* delivered if further checks let it pass */
    RC_REPLY_DELIVER_UNCHECKED = 2 /* delivered without them */
};
/* The body of the answer (application/json) to a callback that decides. `more` may be NULL: extra, which the sender is
 * told, replaceContent and others, see rc_messages_pre_message_reply. */
RC_API rc_status rc_webhook_reply(int32_t pass, const rc_params *more, rc_bytes **out, rc_error **err);
/* A query as the service would sign it, for tests of a receiver: "appKey=...&nonce=...&timestamp=...&signature=...".
 * `nonce` NULL: a random one; `timestamp_ms` 0: now. */
RC_API rc_status rc_webhook_sign(const char *app_key, const char *app_secret, const char *nonce, int64_t timestamp_ms,
                                 rc_bytes **out, rc_error **err);

/* ---- The catalogue ----------------------------------------------------------------------------------------------- */

RC_API size_t rc_callback_count(void);
/* NULL from `rc_callback_count()` on. Lives as long as the library. */
RC_API const char *rc_callback_name(size_t index);
/* The catalogue entry as JSON: members with types, where it is signed, the answer, retries. NULL for an unknown
 * one, and when memory is exhausted. */
RC_API const char *rc_callback_describe(const char *name);

#ifdef __cplusplus
}
#endif

#endif
