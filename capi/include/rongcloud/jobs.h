/* rongcloud/jobs.h - a spool: what was taken and must not get lost, on disk until it is handled. In a library of its own,
 * librongcloud_jobs, over librongcloud and SQLite; what rongcloud/rongcloud.h says of all functions holds here too.
 * Guide: docs/spool.md.
 *
 * A receiver of callbacks puts each event into the spool, which returns when it is on the disk, and answers 200. Workers
 * lease items, handle them, and say so. What a worker does not say in time, or says it could not do, comes again; what
 * failed too often becomes a dead letter. So every item is handled at least once, also when the process is killed at any
 * moment, and items of one order key are handled one after the other, in the order in which they were put.
 *
 * The file must be on a local disk. Several processes of one machine may have it open. A forked child opens it anew: all
 * functions on a spool of the parent fail with RC_E_ARGUMENT there. */
#ifndef RONGCLOUD_JOBS_H
#define RONGCLOUD_JOBS_H

#include <rongcloud/rongcloud.h>
#include <rongcloud/webhook.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct rc_spool_config rc_spool_config; /* where it is, and its limits */
typedef struct rc_spool rc_spool;               /* an open spool; for any number of threads at once */
typedef struct rc_spool_batch rc_spool_batch;   /* items that were taken out together */
typedef struct rc_spool_item rc_spool_item;     /* one of them; lives as long as its batch */

/* ---- The spool ------------------------------------------------------------------------------------------------- */

RC_API rc_status rc_spool_config_new(rc_spool_config **out, rc_error **err);
/* Text; numbers are whole ones. `name` is one of
 *   path                         the file; required. Made when it is not there, for its owner alone
 *   size_max_bytes     1073741824  what may be in it, dead letters too: 1048576 and more; rc_spool_put fails beyond
 *   lease_ms           60000     how long a worker has an item for itself, 100 to 86400000
 *   tries_max          20        then it is a dead letter, 1 to 1000
 *   retry_first_ms     1000      how long a failed item waits; twice as long each time, 0 to 86400000
 *   retry_max_ms       1800000   but never longer than this
 *   remember_ms        1800000   how long the id of an item that is done is known, to tell a repeat; 0 to 604800000
 *   commit_delay_ms    2         how long a put waits for others that share its write to the disk, 0 to 1000
 *   commit_items_max   64        no longer when so many are there, 1 to 10000
 *   locked_timeout_ms  2000      how long another process may hold the file, 0 to 60000
 *   observe            0         1: only to look after it. Stats and lists change nothing, nothing is put or leased
 *                                (RC_E_ARGUMENT), and the settings of the file cannot be set; dead letters can be retried
 *                                and dropped
 * size_max_bytes, tries_max, retry_first_ms, retry_max_ms and remember_ms belong to the file: a spool that is opened
 * without one of them goes by what the file has; one that sets it writes it there, for all who have the file open. */
RC_API rc_status rc_spool_config_set(rc_spool_config *config, const char *name, const char *value, rc_error **err);
RC_API void rc_spool_config_free(rc_spool_config *config);

/* Opens or makes the file; starts a thread, which writes. RC_E_STORAGE when it cannot be opened. */
RC_API rc_status rc_spool_open(const rc_spool_config *config, rc_spool **out, rc_error **err);
/* Writes what is under way, ends waits of other threads with RC_E_CANCELED, gives leased items back, and closes the
 * file. Batches may be freed later. */
RC_API void rc_spool_free(rc_spool *spool);

/* Blocks until the item is on the disk. Of an id that is in the spool, or was done within remember_ms, nothing is stored
 * and *is_duplicate is 1: RC_OK all the same, as it is safe or done. RC_E_LIMIT ("spool_full") or RC_E_STORAGE: nothing
 * was stored.
 *   type       for workers, e.g. RC_HOOK_MESSAGE_ROUTE
 *   id         the same for the same item whenever it comes; NULL or empty: it has none, and is always stored
 *   order_key  items of one key are handled one after the other; NULL or empty: it waits for nobody
 *   data       `data_size` bytes, at most 16777216
 *   is_duplicate  may be NULL */
RC_API rc_status rc_spool_put(rc_spool *spool, const char *type, const char *id, const char *order_key, const void *data,
                              size_t data_size, int *is_duplicate, rc_error **err);
/* All events of a request, in one write, then rc_hook_event_accept. Those that were accepted before are left out; an event
 * without an id gets one that is made of the request. Not for callbacks that decide (rc_hook_event_decides):
 * RC_E_ARGUMENT. */
RC_API rc_status rc_spool_put_delivery(rc_spool *spool, rc_hook_event *delivery, rc_error **err);
/* Several requests, each by itself as rc_spool_put_delivery does it, with as few writes as possible: for servers that have
 * collected some in one thread. What the first one that was not stored failed with.
 *   errors     `count` places: NULL for a request that is stored, otherwise why not, which the caller frees; may be NULL */
RC_API rc_status rc_spool_put_deliveries(rc_spool *spool, rc_hook_event *const *deliveries, size_t count,
                                         rc_error **errors, rc_error **err);

/* ---- Workers --------------------------------------------------------------------------------------------------- */

/* Up to `count_max` items (1 to 10000) that are due, oldest first, at most one of each order key. Waits up to `wait_ms`
 * for the first one; 0: does not wait; a batch of 0 items when none came. */
RC_API rc_status rc_spool_lease(rc_spool *spool, size_t count_max, int32_t wait_ms, rc_spool_batch **out, rc_error **err);
/* The same, and where there is room what waits for these items alone: several of an order key, in the order in which they
 * were put. For workers that handle a batch in its order, so that a busy key does not wait for the disk between two of its
 * items. After one of a key was refused, or its lease was lost, do not handle the later ones of that key in the batch: they
 * come again behind it. A nack gives them back at once, otherwise freeing the batch does; what is said of them fails with
 * RC_E_CANCELED ("lease_lost"). */
RC_API rc_status rc_spool_lease_runs(rc_spool *spool, size_t count_max, int32_t wait_ms, rc_spool_batch **out,
                                     rc_error **err);
RC_API size_t rc_spool_batch_count(const rc_spool_batch *batch);
/* NULL when there is none. */
RC_API const rc_spool_item *rc_spool_batch_item(const rc_spool_batch *batch, size_t index);
/* Gives back what was neither acknowledged nor refused: it is due at once, and the try does not count. */
RC_API void rc_spool_batch_free(rc_spool_batch *batch);

/* Handled: it never comes again. Does not wait for the disk: after a crash within commit_delay_ms it may come once more;
 * rc_spool_flush waits. RC_E_CANCELED ("lease_lost") when the lease has ended and another worker has it, or had it, or
 * after an earlier one of its order key in the batch was refused or lost. */
RC_API rc_status rc_spool_item_ack(const rc_spool_item *item, rc_error **err);
/* Not handled: it comes again after `retry_after_ms`, or after the time of the settings when that is negative, and until
 * then holds up the others of its order key; a dead letter after tries_max. `reason` is kept for people; may be NULL.
 * RC_E_CANCELED ("lease_lost") as for rc_spool_item_ack. */
RC_API rc_status rc_spool_item_nack(const rc_spool_item *item, const char *reason, int64_t retry_after_ms, rc_error **err);
/* The lease ends lease_ms from now. While one thread handles an item, another one may call this. RC_E_CANCELED ("lease_lost")
 * as for rc_spool_item_ack, and when it is a dead letter or was handed back. */
RC_API rc_status rc_spool_item_extend(const rc_spool_item *item, rc_error **err);
/* Blocks until all that was said before is on the disk. */
RC_API rc_status rc_spool_flush(rc_spool *spool, rc_error **err);

/* Grows with each item that is put. */
RC_API int64_t rc_spool_item_sequence(const rc_spool_item *item);
RC_API const char *rc_spool_item_type(const rc_spool_item *item);
RC_API const char *rc_spool_item_id(const rc_spool_item *item);
RC_API const char *rc_spool_item_order_key(const rc_spool_item *item);
/* Of a callback's event: the App Key; empty otherwise. */
RC_API const char *rc_spool_item_app_key(const rc_spool_item *item);
/* Of a callback's event: its JSON. NUL-terminated beyond its size. */
RC_API const char *rc_spool_item_data(const rc_spool_item *item);
RC_API size_t rc_spool_item_data_size(const rc_spool_item *item);
/* Of a callback's event: the body of its request; empty otherwise, and where it brought several events. */
RC_API const char *rc_spool_item_body(const rc_spool_item *item);
RC_API size_t rc_spool_item_body_size(const rc_spool_item *item);
/* Unix time in milliseconds. */
RC_API int64_t rc_spool_item_put_at_ms(const rc_spool_item *item);
/* 1 for the first time. */
RC_API int32_t rc_spool_item_tries(const rc_spool_item *item);
/* Why it failed last; empty the first time. */
RC_API const char *rc_spool_item_reason(const rc_spool_item *item);
/* When it was read: "ready", "blocked" (an earlier one of its order key is there), "delayed", "leased" or "dead". */
RC_API const char *rc_spool_item_state(const rc_spool_item *item);
/* Of one that is delayed or leased: when that ends, Unix time in milliseconds; 0 otherwise. */
RC_API int64_t rc_spool_item_due_at_ms(const rc_spool_item *item);
/* The event that was put by rc_spool_put_delivery, with its types; the caller frees it. RC_E_ARGUMENT for another item. */
RC_API rc_status rc_spool_item_event(const rc_spool_item *item, rc_hook_event **out, rc_error **err);

/* ---- Looking after it ------------------------------------------------------------------------------------------- */

/* As JSON: {"ready":0,"delayed":0,"leased":0,"dead":0,"bytes":0,"size_max_bytes":1073741824,"oldest_age_ms":0,
 * "put":0,"duplicates":0,"refused":0,"acknowledged":0,"failed":0,"commits":0}. `delayed`: for a while, or blocked by an
 * earlier one of the order key. The counts from `put` on are those of this process. */
RC_API rc_status rc_spool_stats(rc_spool *spool, rc_bytes **json, rc_error **err);
/* Items that are not dead letters, with a sequence above `after`, lowest first. They are not leased by that: of these items
 * only what reads works. */
RC_API rc_status rc_spool_list(rc_spool *spool, int64_t after, size_t count_max, rc_spool_batch **out, rc_error **err);
/* The same of dead letters. */
RC_API rc_status rc_spool_dead_list(rc_spool *spool, int64_t after, size_t count_max, rc_spool_batch **out, rc_error **err);
/* One by its sequence, or all of them with 0: due at once, with all tries before it, in its old place. *count may be NULL. */
RC_API rc_status rc_spool_dead_retry(rc_spool *spool, int64_t sequence, size_t *count, rc_error **err);
/* Deletes one, or all of them with 0. */
RC_API rc_status rc_spool_dead_drop(rc_spool *spool, int64_t sequence, size_t *count, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
