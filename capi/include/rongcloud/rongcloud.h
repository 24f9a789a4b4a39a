/* rongcloud/rongcloud.h - the stable C interface to the RongCloud IM Server API.
 *
 * Ownership  Whoever receives an object through an out-pointer, or from a function ending in _new, frees it with
 *            the matching _free, which accepts NULL. `const char *` results are borrowed from the object they were
 *            read from and die with it.
 * Inputs     Copied before the function returns. Text is NUL-terminated UTF-8.
 * Failure    A non-zero rc_status. `err` may be NULL; otherwise *err is set on failure and NULL on success. No
 *            other out-pointer is written on failure. NULL where an object or text is needed is RC_E_ARGUMENT;
 *            functions that only read answer NULL, 0, "", "none" or the fallback instead.
 * Threads    An rc_client may be used from any number of threads at once, and so may an rc_message_stream and an
 *            rc_request. Other objects belong to one thread at a time; rc_result, rc_event and rc_error are read-only
 *            and may be read by several. A cancellation of the calling thread (pthread_cancel) waits until the function
 *            returns. The library starts threads for looking up host names, for opening connections ahead of time and
 *            for asynchronous calls only; they block all signals, and end when there is nothing to do.
 * Fork       A client works in a forked child, on connections and threads of its own. Requests and event streams under
 *            way stay with the parent. docs/async.md
 * Secrets    No message, hint or description contains an App Secret, a signature or a token.
 *
 * Typed functions for each endpoint: rongcloud/api/<group>.h. Guide: docs/ in the source tree. */
#ifndef RONGCLOUD_RONGCLOUD_H
#define RONGCLOUD_RONGCLOUD_H

#include <stddef.h>
#include <stdint.h>

#include <rongcloud/export.h>
#include <rongcloud/version.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct rc_config rc_config; /* settings; reusable for several clients */
typedef struct rc_client rc_client; /* connections and credentials of one application */
typedef struct rc_params rc_params; /* the inputs of one call */
typedef struct rc_result rc_result; /* a decoded answer */
typedef struct rc_request rc_request; /* an asynchronous call */
typedef struct rc_pager rc_pager;   /* a list that comes in pages */
typedef struct rc_bytes rc_bytes;   /* a run of bytes */
typedef struct rc_event rc_event;   /* one piece of an answer that comes piece by piece ... */
typedef struct rc_event_stream rc_event_stream; /* ... and all of it */
typedef struct rc_error rc_error;   /* why a call failed */
typedef struct rc_message_stream rc_message_stream; /* a message that is sent in packets */

typedef int32_t rc_status;
enum {
    RC_OK = 0,
    RC_E_ARGUMENT = 1,   /* the caller's mistake; nothing was sent */
    RC_E_CONFIG = 2,     /* a setting is missing or wrong; nothing was sent */
    RC_E_NETWORK = 3,    /* no connection, or it broke; see rc_error_maybe_delivered */
    RC_E_TIMEOUT = 4,    /* see rc_error_phase for what was waited for */
    RC_E_TLS = 5,        /* the certificate or the handshake; nothing was sent */
    RC_E_PROTOCOL = 6,   /* the answer is not what the service sends, for instance a proxy's error page */
    RC_E_API = 7,        /* the service refused; see rc_error_api_code */
    RC_E_CANCELED = 8,
    RC_E_SIGNATURE = 9,  /* a callback that is not let in; see rongcloud/webhook.h */
    RC_E_INTERNAL = 10,  /* a bug in this library */
    RC_E_MEMORY = 11,
    RC_E_OUTCOME_UNKNOWN = 12, /* it left, must not be done twice, and no answer came; see rc_error_cause */
    RC_E_LIMIT = 13,     /* a limit of this client: its rate limiter or its queue; nothing was sent */
    RC_E_STORAGE = 14    /* a file that keeps events or jobs, see rongcloud/jobs.h; nothing was accepted */
};

/* "RC_E_ARGUMENT" and so on; "RC_E_INTERNAL" for a number that is none. Lives as long as the library. */
RC_API const char *rc_status_name(rc_status status);

/* ---- Settings. Names, units, ranges and defaults: docs/configuration.md ------------------------------------- */

/* Empty settings. What code sets wins over what the environment says, in whatever order the functions are called. */
RC_API rc_status rc_config_new(rc_config **out, rc_error **err);
/* `name` such as "app_key", "region" or "timeout_ms"; `value` as text ("true"/"false" for switches, commas between
 * the items of a list). A value replaces the one before. NULL unsets, whatever the environment says. */
RC_API rc_status rc_config_set(rc_config *config, const char *name, const char *value, rc_error **err);
/* Takes over every RONGCLOUD_... variable that is set and not empty, and below them the settings file that
 * RONGCLOUD_CONFIG_FILE names, if any, https_proxy and no_proxy. In a program with more rights than its caller
 * (set-user-ID) there is no environment. */
RC_API rc_status rc_config_load_environment(rc_config *config, rc_error **err);
/* Lines "name = value", with # at the start of a line for comments, and backslash escapes as in Java properties. As if
 * code set them now, all or none; of region, domains and emulator those of the file take the place of earlier ones.
 * Refused when other users may write the file: config_file_permissions in docs/configuration.md. */
RC_API rc_status rc_config_load_file(rc_config *config, const char *path, rc_error **err);
RC_API void rc_config_free(rc_config *config);
RC_API size_t rc_option_count(void);
/* NULL from `rc_option_count()` on. */
RC_API const char *rc_option_name(size_t index);

/* ---- Client ---------------------------------------------------------------------------------------------------- */

/* Checks the settings; opens no socket and starts no thread. The config stays the caller's. */
RC_API rc_status rc_client_new(const rc_config *config, rc_client **out, rc_error **err);
/* No function may begin on the client any more; one of the same moment fails with RC_E_CANCELED. Calls in flight end
 * within 100 ms, asynchronous ones complete, with RC_E_CANCELED unless they have their result; it waits for them, their
 * callbacks and all else that is inside, then closes the connections. In a callback of the client it does not wait: the
 * client goes with the last call. Not to be called by a hook or an interrupt check of it. Requests, pagers and streams
 * may be freed later; pagers and message streams then fail with RC_E_CANCELED, event streams go on. What hooks need must
 * live as long as calls may run them: after rc_client_free in a callback, until every other asynchronous call has called
 * back. */
RC_API void rc_client_free(rc_client *client);
/* The client's domains and how they are, as JSON: {"endpoints":[{"domain":"host[:port]","state":"closed",
 * "preferred":true,"consecutive_failures":0,"open_until_ms":null,"operations_avoided":0,"latency_average_ms":12.5,
 * "last_fault":null}],"chosen_by":{"setting":"region","value":"beijing","source":"code"}}.
 * `state` closed: well; open: ill, not used unless all are, and tried again from Unix time `open_until_ms` on; half_open:
 * one call is finding out whether it is well again. `operations_avoided`: so many operations have failed there twice in a
 * row and go elsewhere for a while, although others do not. `latency_average_ms` null: no answer yet. `chosen_by`: the
 * setting that named the domains (region, domains or emulator), and who set it: "code", "environment", or "file", the one
 * that RONGCLOUD_CONFIG_FILE names. docs/reliability.md. */
RC_API rc_status rc_client_endpoints(rc_client *client, rc_bytes **json, rc_error **err);
/* Calls that have begun and not ended: those of all threads, and asynchronous ones until their callback has returned.
 * Not those of event streams. */
RC_API size_t rc_client_calls_in_flight(const rc_client *client);
/* The rate limits that the client has used of late, as JSON: {"mode":"wait","rate_limits":[{"bucket":
 * "message.send_ultragroup","scope":"group1/channel1","counts":"message","limit":20,"window_ms":1000,
 * "rate_percent":100,"available":17,"waiting":0}]}. `mode` is the setting rate_limit; with "off" there are none.
 * `bucket`: an operation, or the name of a limit that operations share; `scope`: for what there is a limit of its own,
 * "" for the whole application. In any `window_ms` the calls of this client take at most `limit` of what is named by
 * `counts`; `available` of them are left, below 0 after a call that took more than the limit. `rate_percent` is less
 * than 100 for a while after the service refused calls as too fast. `waiting`: calls in line. docs/rate-limits.md. */
RC_API rc_status rc_client_rate_limits(rc_client *client, rc_bytes **json, rc_error **err);
/* `previous` was the preferred domain and `current` is now; `reason` is the fault of the previous one in the words of
 * rc_error_reason, or "recovered" when the current one is well again. The texts are valid during the call. */
typedef void (*rc_switch_fn)(void *user_data, const char *previous, const char *current, const char *reason);
/* `hook` is called for every switch from now on, instead of an earlier one; NULL: nothing is. It runs in the thread of
 * the call that found out, or of the next one when a connection in the background did; that call waits for it. No lock is
 * held, and it may run in several threads at once. It may use the client but must not free it, throw or long-jump. A hook
 * that was replaced may still be running in another thread: keep what `user_data` points to until the client and its event
 * streams are freed. */
RC_API rc_status rc_client_set_switch_hook(rc_client *client, rc_switch_fn hook, void *user_data, rc_error **err);

/* ---- Inputs of a call. Names are the service's own ("userId"); macros in rongcloud/api/parameters.h ------------ */

/* NULL only when memory is exhausted. */
RC_API rc_params *rc_params_new(void);
RC_API void rc_params_free(rc_params *params);
/* The first setter that fails is remembered and reported by the call that uses the object, so setters need no
 * checks. A later value replaces the earlier one of the same name. A NULL value means "leave unset". */
RC_API void rc_params_set_str(rc_params *params, const char *name, const char *value);
/* `size` in bytes; the text need not end in NUL. */
RC_API void rc_params_set_strn(rc_params *params, const char *name, const char *value, size_t size);
/* Appends to the list `name`. */
RC_API void rc_params_add_str(rc_params *params, const char *name, const char *value);
RC_API void rc_params_add_strn(rc_params *params, const char *name, const char *value, size_t size);
/* An empty list, for endpoints to which it means something ("tags": clear), or to begin one anew. */
RC_API void rc_params_set_empty_list(rc_params *params, const char *name);
RC_API void rc_params_set_int(rc_params *params, const char *name, int64_t value);
RC_API void rc_params_set_bool(rc_params *params, const char *name, int value);
RC_API void rc_params_set_double(rc_params *params, const char *name, double value);
/* An object, array or other value as JSON text. */
RC_API void rc_params_set_json(rc_params *params, const char *name, const char *json);
/* A JSON object whose members are those of `members`, which stays the caller's and may be changed and used again:
 * nested values without writing JSON by hand. A failure that `members` remembers becomes one of `params`; its
 * timeout and request id are not looked at. */
RC_API void rc_params_set_object(rc_params *params, const char *name, const rc_params *members);
/* The same, appended to the JSON array `name`. */
RC_API void rc_params_add_object(rc_params *params, const char *name, const rc_params *members);
/* Each member of a JSON object as one parameter. */
RC_API void rc_params_set_members(rc_params *params, const char *json_object);
/* 1 to 600000; how long this call may take at most, instead of the client's timeout_ms. */
RC_API void rc_params_set_timeout_ms(rc_params *params, int32_t timeout_ms);
/* 1 to 36 visible ASCII characters: the X-Request-ID of this call instead of a random one. */
RC_API void rc_params_set_request_id(rc_params *params, const char *request_id);
/* Non-zero ends the call with RC_E_CANCELED. */
typedef int (*rc_interrupt_fn)(void *user_data);
/* While a call with these inputs waits, `check` is asked in its thread: at least every 100 ms, and when a signal has
 * interrupted the wait. It must not use the client, throw or long-jump. The same for the pages of a list, the packets
 * of a message and the events of an answer; asynchronous calls do not ask. NULL: nothing is asked. What
 * `user_data` points to must live as long as the calls, pagers and streams made with these inputs. */
RC_API void rc_params_set_interrupt(rc_params *params, rc_interrupt_fn check, void *user_data);

/* ---- Calls ------------------------------------------------------------------------------------------------------ */

/* Any endpoint by its catalogue id, e.g. "user.get_token". `params` may be NULL. Blocks until the answer is there
 * or the time is over. */
RC_API rc_status rc_call(rc_client *client, const char *operation, const rc_params *params, rc_result **out,
                         rc_error **err);
/* The same with the parameters as one JSON object; NULL means none. */
RC_API rc_status rc_call_json(rc_client *client, const char *operation, const char *params_json, rc_result **out,
                              rc_error **err);
/* An endpoint that the catalogue does not have: signs and sends as given. `method` GET, POST, PUT or DELETE; `path`
 * begins with '/', percent-encoded, query included; `content_type` and `body` may be NULL; `body_size` in bytes;
 * `timeout_ms` 0 means the client's own. Never repeated once a byte of it has left. */
RC_API rc_status rc_call_raw(rc_client *client, const char *method, const char *path, const char *content_type,
                             const char *body, size_t body_size, int32_t timeout_ms, rc_result **out, rc_error **err);
/* The exact HTTP request, head and body, that rc_call would send; sends nothing. `nonce` NULL or empty and
 * `timestamp_ms` 0 mean fresh ones, as for a call. The bytes contain a valid signature: treat them like a password. */
RC_API rc_status rc_preview(rc_client *client, const char *operation, const rc_params *params, const char *nonce,
                            int64_t timestamp_ms, rc_bytes **out, rc_error **err);
/* Front door for callers that want no objects: registers a user and writes the NUL-terminated token into `token`.
 * `name` 1 to 64 characters, `portrait_uri` may be NULL. RC_E_ARGUMENT when `capacity` (bytes) is too small, the
 * user is registered all the same; the documents give a token at most 256 bytes. */
RC_API rc_status rc_get_token(rc_client *client, const char *user_id, const char *name, const char *portrait_uri,
                              char *token, size_t capacity, rc_error **err);

/* ---- Asynchronous calls. Guide: docs/async.md -------------------------------------------------------------------- */

/* Gets the outcome of a call: RC_OK and `result`, or another status and `error` (NULL when memory is exhausted), and
 * owns them. Runs in a thread of the library, once for each call, perhaps before the function that started it returns.
 * It may use the client, start other calls and free the client, but must not throw, long-jump, end the thread, or take
 * long: meanwhile its thread sends no other call. */
typedef void (*rc_done_fn)(void *user_data, rc_status status, rc_result *result, rc_error *error);
/* rc_call without waiting. Checks and copies the inputs; a failure here sends nothing and calls nothing back. Otherwise
 * the call completes exactly once, within its time, which counts from here: with an answer, an error, or RC_E_CANCELED.
 * The outcome goes to `done`, or, when `done` is NULL, is kept for rc_request_take. *out is set before `done` can run;
 * `out` may be NULL when `done` is not. RC_E_LIMIT with the reason "queue_full" when async_calls_max are in flight, and
 * with "overloaded" when an answer could not come before the call's deadline: docs/async.md. */
RC_API rc_status rc_call_async(rc_client *client, const char *operation, const rc_params *params, rc_done_fn done,
                               void *user_data, rc_request **out, rc_error **err);
/* The same for rc_call_json. */
RC_API rc_status rc_call_json_async(rc_client *client, const char *operation, const char *params_json, rc_done_fn done,
                                    void *user_data, rc_request **out, rc_error **err);
/* The same for rc_call_raw. */
RC_API rc_status rc_call_raw_async(rc_client *client, const char *method, const char *path, const char *content_type,
                                   const char *body, size_t body_size, int32_t timeout_ms, rc_done_fn done,
                                   void *user_data, rc_request **out, rc_error **err);
/* Asks the call to stop, and does not wait for it: it completes with RC_E_CANCELED, at once when it is being sent and
 * within 100 ms when it waits for a thread, unless it has its outcome already. From any thread and a signal handler, at
 * any moment until rc_request_free. */
RC_API void rc_request_cancel(rc_request *request);
/* RC_OK when the call is complete and its callback has returned; RC_E_TIMEOUT when it is not after `timeout_ms`, 0 does
 * not wait, a negative number waits without limit. In a callback it waits for other calls only, and takes a thread from
 * them. */
RC_API rc_status rc_request_wait(const rc_request *request, int32_t timeout_ms);
/* 1 when rc_request_wait would return RC_OK at once. */
RC_API int rc_request_is_done(const rc_request *request);
/* The outcome of a complete call, as rc_call would give it. RC_E_ARGUMENT when it is not complete, has a callback, or
 * was taken already. */
RC_API rc_status rc_request_take(rc_request *request, rc_result **result, rc_error **err);
/* Does not cancel the call: an outcome that nobody took is dropped. The client may be gone already. */
RC_API void rc_request_free(rc_request *request);

/* ---- Messages. One function for each built-in type, and its object name: rongcloud/api/messages.h --------------- */

/* The content of a message as JSON text, for the parameter `content`. `object_name` is a built-in type ("RC:TxtMsg"),
 * whose members are checked as the parameters of a call are, or one of the app's own, which takes any members; `fields`
 * may be NULL. */
RC_API rc_status rc_message_content(const char *object_name, const rc_params *fields, rc_bytes **out, rc_error **err);
/* The same of a structure that stands in several contents, "mentioned_info" or "user", or in the parameter pushExt,
 * "push_ext". */
RC_API rc_status rc_message_structure(const char *name, const rc_params *fields, rc_bytes **out, rc_error **err);
RC_API size_t rc_message_type_count(void);
/* The object name; sorted; NULL from `rc_message_type_count()` on. Lives as long as the library. */
RC_API const char *rc_message_type_name(size_t index);
/* The catalogue entry of a type or structure as JSON: title, members with types and limits, whether it is stored,
 * counted and pushed, notes. NULL for an unknown name, and when memory is exhausted. Lives as long as the
 * library. */
RC_API const char *rc_message_type_describe(const char *name);

/* ---- Answers. `path` is the catalogue's notation: "token", "users[0].userId", "result[\"a.b\"][0]"; in a quoted name
 * a backslash stands before " and \ ------------------------------------------------------------------------------- */

/* Text, valid UTF-8; numbers and switches as they stand in the answer. NULL when absent, null, an object or an array. A
 * text may hold a NUL (\u0000): rc_result_str_size counts what follows it too. Of two members of one name the last
 * counts. docs/answers.md */
RC_API const char *rc_result_str(const rc_result *result, const char *path);
/* Bytes of that text without the NUL; 0 when there is none. */
RC_API size_t rc_result_str_size(const rc_result *result, const char *path);
/* Reads numbers, numbers in text, and true/false as 1/0; `fallback` when absent or not a whole 64-bit number, written
 * with an exponent up to 2^53 (read larger ones with rc_result_str). */
RC_API int64_t rc_result_int(const rc_result *result, const char *path, int64_t fallback);
/* `fallback` when absent, no number, or beyond the range of a double, as 1e400 is (rc_result_str has its digits). */
RC_API double rc_result_double(const rc_result *result, const char *path, double fallback);
/* Reads true/false, numbers and "true"/"false"/"1"/"0"; `fallback` otherwise. */
RC_API int rc_result_bool(const rc_result *result, const char *path, int fallback);
/* Items of an array or members of an object; 0 for anything else. */
RC_API size_t rc_result_count(const rc_result *result, const char *path);
/* Name of the member number `index` of an object; it ends at a NUL. NULL when there is none. */
RC_API const char *rc_result_key(const rc_result *result, const char *path, size_t index);
/* 1 when the value is there and not null. */
RC_API int rc_result_has(const rc_result *result, const char *path);
/* The whole answer as it came, valid UTF-8, "{}" when its body was empty. U+FFFD stands for what was no character: bytes
 * that are not UTF-8, and half of a surrogate pair (then written \ufffd). */
RC_API const char *rc_result_json(const rc_result *result);
RC_API size_t rc_result_json_size(const rc_result *result);
RC_API int32_t rc_result_http_status(const rc_result *result);
RC_API const char *rc_result_request_id(const rc_result *result);
/* Host, and port if not the usual one, that answered. */
RC_API const char *rc_result_domain(const rc_result *result);
RC_API int32_t rc_result_attempts(const rc_result *result);
/* 1 when an earlier attempt of the same message had been accepted, and the service refused this repeat with
 * message_random_duplicate_code: a success whose answer has only that code, not the ids of the message. */
RC_API int rc_result_already_accepted(const rc_result *result);
RC_API void rc_result_free(rc_result *result);

/* A NUL follows the last byte and is not counted in the size. */
RC_API const char *rc_bytes_data(const rc_bytes *bytes);
RC_API size_t rc_bytes_size(const rc_bytes *bytes);
RC_API void rc_bytes_free(rc_bytes *bytes);

/* ---- Lists that come in pages, whatever the operation's way of paging. Guide: docs/paging.md --------------------- */

/* Checks the inputs as rc_call does and sends nothing; they are copied. `params` may be NULL; a page number, token or
 * offset in it is where the list begins, a timeout counts for each page. RC_E_ARGUMENT for an operation whose answer
 * does not come in pages. The pager keeps what it needs of the client. */
RC_API rc_status rc_pager_new(rc_client *client, const char *operation, const rc_params *params, rc_pager **out,
                              rc_error **err);
/* 1 to 2147483647, default 10000: after so many pages a list is taken for one that never ends. */
RC_API rc_status rc_pager_set_max_pages(rc_pager *pager, int32_t max_pages, rc_error **err);
/* The next page, which has at least one item; RC_OK with *out = NULL at the end of the list. Blocks like rc_call. After
 * a failure the pager stays where it is: a further call asks for the same page again. RC_E_PROTOCOL with the reason
 * "paging_stuck" when a page or a token repeats or the list does not end. */
RC_API rc_status rc_pager_next(rc_pager *pager, rc_result **out, rc_error **err);
RC_API void rc_pager_free(rc_pager *pager);

/* ---- Answers that come as events (server-sent events), piece by piece. Guide: docs/events.md --------------------- */

/* An operation whose catalogue entry has "events", e.g. "agent.generate"; its switch is set here and need not be in
 * `params`. Checks the inputs and sends nothing yet. The stream keeps what it needs of the client, which may be freed
 * before it. Any other operation is RC_E_ARGUMENT. */
RC_API rc_status rc_event_stream_open(rc_client *client, const char *operation, const rc_params *params,
                                      rc_event_stream **out, rc_error **err);
/* Waits for the next event; the first call sends the request. *out is NULL at the end of the answer, also when asked
 * again. After a failure each further call gives the same one. The client's timeout_ms holds until the answer begins,
 * response_timeout_ms from then on between its parts; rc_params_set_timeout_ms bounds the whole stream. An answer
 * that is JSON instead of events is RC_E_API when it carries a refusal, otherwise one event without a name. */
RC_API rc_status rc_event_stream_next(rc_event_stream *stream, rc_event **out, rc_error **err);
/* From any thread, at any moment until rc_event_stream_free, and from a signal handler: rc_event_stream_next, waiting
 * or called later, fails with RC_E_CANCELED. Does not wait for it. */
RC_API void rc_event_stream_cancel(rc_event_stream *stream);
/* Closes the connection when the answer has not come to its end. No other function may be running on the stream. */
RC_API void rc_event_stream_free(rc_event_stream *stream);

/* Empty when the stream gave none. */
RC_API const char *rc_event_name(const rc_event *event);
/* The event's lines of data, joined with \n, as UTF-8. */
RC_API const char *rc_event_data(const rc_event *event);
/* In bytes, without the NUL at the end. */
RC_API size_t rc_event_data_size(const rc_event *event);
/* The last id that the stream gave, up to this event; empty when there was none. */
RC_API const char *rc_event_id(const rc_event *event);
RC_API void rc_event_free(rc_event *event);

/* Called in the thread of rc_call_events for each event, which dies when it returns. Non-zero ends the stream. */
typedef int (*rc_event_fn)(void *user_data, const rc_event *event);
/* The same as one call: blocks until the answer has ended (RC_OK), failed, or `on_event` has ended it
 * (RC_E_CANCELED). */
RC_API rc_status rc_call_events(rc_client *client, const char *operation, const rc_params *params,
                                rc_event_fn on_event, void *user_data, rc_error **err);

/* ---- Errors. Every reason, with its cure: docs/errors.md -------------------------------------------------------- */

RC_API rc_status rc_error_status(const rc_error *error);
/* One sentence for people. */
RC_API const char *rc_error_message(const rc_error *error);
/* What to do next; may be empty. */
RC_API const char *rc_error_hint(const rc_error *error);
/* One word for programs, e.g. "connection_refused"; "api_code" when the service refused. */
RC_API const char *rc_error_reason(const rc_error *error);
/* Of "outcome_unknown": why the last attempt brought no answer, in the same words. Otherwise rc_error_reason. */
RC_API const char *rc_error_cause(const rc_error *error);
/* How far the last attempt came: none, resolve, connect, tls, send, wait, head or body. */
RC_API const char *rc_error_phase(const rc_error *error);
/* e.g. 1004; 0 when the service sent none. */
RC_API int32_t rc_error_api_code(const rc_error *error);
/* e.g. "signature_error"; empty for a code that the catalogue does not know. */
RC_API const char *rc_error_api_name(const rc_error *error);
/* argument, authentication, permission, not_found, rate_limit, quota, server or unknown; empty when the service
 * sent no code. */
RC_API const char *rc_error_category(const rc_error *error);
/* 0 when there was no answer. */
RC_API int32_t rc_error_http_status(const rc_error *error);
/* Catalogue id or path of the call; empty when it was not known yet. */
RC_API const char *rc_error_operation(const rc_error *error);
/* The X-Request-ID by which the service finds the call; empty when none was sent. */
RC_API const char *rc_error_request_id(const rc_error *error);
RC_API const char *rc_error_domain(const rc_error *error);
RC_API int32_t rc_error_attempts(const rc_error *error);
/* The JSON answer that carried the code; NULL when there was none. */
RC_API const char *rc_error_answer(const rc_error *error);
/* 1 when the same call may succeed later. 0 for RC_E_OUTCOME_UNKNOWN, which is not to be repeated blindly. */
RC_API int rc_error_is_retriable(const rc_error *error);
/* 1 when the request, or a part of it, left this machine: the service may have done it, a repeat may do it twice. */
RC_API int rc_error_maybe_delivered(const rc_error *error);
/* Milliseconds after which the call may be made again: when the rate limits of this client would admit it
 * ("rate_limit_reached", or a refusal as too fast whose repeat would have had to wait too long); what the service asked for
 * with Retry-After (HTTP 429 and 503); of "overloaded" by how much the time of the call was too short; otherwise 0. */
RC_API int64_t rc_error_retry_after_ms(const rc_error *error);
/* For libraries over this one, as librongcloud_jobs: a failure of their own. `reason` is one that rc_error_reason may
 * give, and brings status and hint; another one is "internal". RC_OK. */
RC_API rc_status rc_error_new(const char *reason, const char *message, rc_error **out);
RC_API void rc_error_free(rc_error *error);

/* ---- Messages in packets, while their text is being made. Guide: docs/message-streams.md ------------------------ */

/* `operation` is one with "packets" in its description: "message.send_private_stream", "message.send_group_stream".
 * `params` go with every packet; in RC_CONTENT, a JSON object, only members for the first one ("type", "user", ...),
 * as the stream writes the others. Checks all of it and sends nothing. The stream keeps what it needs of the client.
 *
 * The stream refuses, before a byte leaves, what the service would drop or refuse: more text than a message takes
 * (reason "stream_full"), a packet too long after the one before it or after the first one, or after the end (reason
 * "stream_closed"). Several threads may use a stream: their texts go out one after the other, and none waits for its turn
 * longer than the limit of its first packet. In a child forked while a packet was under way all that send fail with
 * RC_E_ARGUMENT. */
RC_API rc_status rc_message_stream_open(rc_client *client, const char *operation, const rc_params *params,
                                        rc_message_stream **out, rc_error **err);
/* Longer texts are sent in several packets, cut between characters. 4 to 131072 bytes; 4096 when never called. */
RC_API rc_status rc_message_stream_set_packet_max_bytes(rc_message_stream *stream, size_t size, rc_error **err);
/* Sends `size` bytes of text, whole characters, and blocks until the service has accepted them; 0 bytes send nothing.
 * After a failure rc_message_stream_bytes tells how much was accepted. With rc_error_maybe_delivered 0 the stream is
 * as it was before the packet that failed, and any text may follow. With 1 that packet may have reached the service:
 * only the same text, from what was accepted on, may be written again, which sends it with the same number; or abort
 * the stream. Repeating a first packet may make a second message. */
RC_API rc_status rc_message_stream_write(rc_message_stream *stream, const char *text, size_t size, rc_error **err);
/* Sends the rest of the text, if any (`text` may be NULL when `size` is 0), and the end of the message. `reason` is
 * the application's own for its readers; 0 is the normal end, and not sent. Failures as for rc_message_stream_write. */
RC_API rc_status rc_message_stream_complete(rc_message_stream *stream, const char *text, size_t size, int32_t reason,
                                            rc_error **err);
/* Ends the message for its readers with `reason`, not 0. Sends nothing, and succeeds, when no packet was accepted
 * before, when a packet's outcome is unknown (the service then ends the message after its time of silence), and when
 * the message has ended already. The stream is closed, whatever is returned. */
RC_API rc_status rc_message_stream_abort(rc_message_stream *stream, int32_t reason, rc_error **err);
/* Id of the message; NULL before the first packet was accepted. Lives as long as the stream. */
RC_API const char *rc_message_stream_message_uid(const rc_message_stream *stream);
/* Packets accepted, which is the number of the last one. */
RC_API int64_t rc_message_stream_seq(const rc_message_stream *stream);
/* Bytes of text accepted. */
RC_API size_t rc_message_stream_bytes(const rc_message_stream *stream);
/* 1 until the stream is completed or aborted, or the message has ended. */
RC_API int rc_message_stream_is_open(const rc_message_stream *stream);
/* Sends nothing: a message that is open stays so for its readers until the service ends it. No function may be
 * running on the stream. */
RC_API void rc_message_stream_free(rc_message_stream *stream);

/* ---- The catalogue, for languages that build their methods at load time ----------------------------------------- */

RC_API size_t rc_op_count(void);
/* Sorted; NULL from `rc_op_count()` on. Lives as long as the library. */
RC_API const char *rc_op_name(size_t index);
/* The catalogue entry as JSON: title, path, parameters with types and limits, answer, rate, notes. NULL for an
 * unknown id, and when memory is exhausted. Lives as long as the library. */
RC_API const char *rc_op_describe(const char *operation);

#ifdef __cplusplus
}
#endif

#include <rongcloud/observability.h>
#include <rongcloud/webhook.h>

#endif
