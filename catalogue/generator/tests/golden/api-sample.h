/* Generated from catalogue/endpoints/sample.yaml. Do not edit.
 * Samples. Operations that exist in tests only.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_SAMPLE_H
#define RONGCLOUD_API_SAMPLE_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Create from a JSON body.
 * POST /sample/create.json. Idempotent unless live is given. Rate: 100 requests per second (not documented; the
 * platform's default).
 *   name                  at most 4 characters. Name.
 *   options               JSON object. Settings.
 *     options.level       int, 1 to 9, required. Level.
 *     options.loud-level  int, one of 1 (low), 2 (high), optional. Loudness.
 *     options.inner       JSON object, optional. More of them.
 *     options.inner.flag  bool, optional. Switch.
 *   tags                  at most 2 items, each at most 8 bytes. Labels.
 * In `more`:
 *   RC_ITEMS        JSON array, at most 5 items. Parts.
 *     items[].word  str, required. Word.
 *   RC_EXTRAS       JSON object of texts. Free text by key.
 *   RC_RATIO        double. Share.
 *   RC_LIVE         bool. Answer in events.
 * In the answer:
 *   "data.top.isTop"        bool. Whether on top.
 *   "data.ratio"            double. Share.
 *   "extraContent"          JSON object. By key.
 *   "extraContent.<key>.v"  str. Value.
 *   "extras"                JSON object of texts. As given.
 *   "agentConfig"           JSON object. Unknown inside.
 * With live true the answer comes as events, which this function refuses: see rc_call_events.
 * Sources: docs: sample/create. */
RC_API rc_status rc_sample_create(rc_client *client, const char *name, const char *options, const char *const *tags,
                                  size_t tags_count, const rc_params *more, rc_result **out, rc_error **err);

/* Find by query.
 * GET /sample/find. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   user_id  at most 64 bytes. User.
 * In `more`:
 *   RC_PAGE  int, at least 1, default 1. Page.
 *   RC_SIZE  int, at least 1. Ids of a page.
 * In the answer:
 *   "ids"    str list. Found.
 *   "class"  int. A reserved word.
 *   "total"  int. Ids of all pages.
 * Sources: java: Sample.find. */
RC_API rc_status rc_sample_find(rc_client *client, const char *user_id, const rc_params *more, rc_result **out,
                                rc_error **err);

/* Send a message.
 * POST /sample/publish.json. Not idempotent. Rate: 100 requests per second.
 *   to_user_id   1 to 3 items, each at most 64 bytes. Recipients.
 *   object_name  at most 32 characters. Type.
 *   content      at most 131072 bytes. Content.
 * In `more`:
 *   RC_IS_MENTIONED  int, one of 0 (plain), 1 (mentions). Whether it mentions somebody.
 *   RC_PUSH_EXT      JSON object. Push settings.
 * The answer carries nothing but its code.
 * Sources: go: SamplePublish. */
RC_API rc_status rc_sample_publish(rc_client *client, const char *const *to_user_id, size_t to_user_id_count,
                                   const char *object_name, const char *content, const rc_params *more, rc_result **out,
                                   rc_error **err);

/* Remove by path.
 * DELETE /v2/samples/{sampleId}/items. Idempotent. Rate: 50 requests per hour and 2 requests per calendar day.
 *   sample_id  at most 64 bytes. Which.
 * The answer carries nothing but its code.
 * Sources: go: SampleRemove. */
RC_API rc_status rc_sample_remove(rc_client *client, const char *sample_id, const rc_params *more, rc_result **out,
                                  rc_error **err);

/* Send a form with every type.
 * POST /sample/send.json. Not idempotent. Rate: 6000 recipients per minute and 1 message per second in each channel
 * with kind=1.
 *   from_user_id  at most 8 bytes. Sender; see friend/ * and * / too.
 *   to_user_id    1 to 3 items, each at most 64 bytes. Recipients.
 *   kind          one of 0 (plain), 1 (loud). How.
 * In `more`:
 *   RC_TAGS             str list, at most 2 items. Labels.
 *   RC_MODE             str, one of FAST (now), SLOW (later). When.
 *   RC_DELAY            int, 1 to 60, required when kind is 1. Seconds.
 *   RC_TIME             int, at least 0. Unix time in milliseconds.
 *   RC_IS_PERSISTED     bool. Keep it.
 *   RC_DAYS             int, required when isPersisted is true. How long.
 *   RC_WORDS            str list, at most 2 items, each at most 4 characters. Words.
 *   RC_ENTRIES          JSON object of texts, at most 3 items, keys at most 5 characters, values at most 6
 *                       characters, required with owner. Values by name.
 *   RC_OWNER            str. Whose entries.
 *   RC_START_TIME       str, HH:MM:SS. Not before.
 *   RC_REMARKS          JSON array, at most 2 items. Names.
 *     remarks[].id      str, at most 4 characters, required. Whose.
 *     remarks[].remark  str, optional. Which.
 * In the answer:
 *   "messageUIDs"                 JSON array. One for each recipient.
 *   "messageUIDs[].userId"        str. Recipient.
 *   "messageUIDs[].parts[].size"  int. Bytes.
 *   "labels"                      object of str lists. User id -> labels.
 * Codes: 1002 parameter_error.
 * Notes: Costs one for each recipient.
 * Sources: docs: sample/send. */
RC_API rc_status rc_sample_send(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                size_t to_user_id_count, int32_t kind, const rc_params *more, rc_result **out,
                                rc_error **err);

/* Send one packet of a message.
 * POST /sample/word.json. Not idempotent. Rate: 100 requests per second.
 *   to_user_id                at most 64 bytes. Recipient.
 *   object_name               Kind of the message.
 *   content                   JSON object, at most 200 bytes. The packet.
 *     content.content         str, required. Its text.
 *     content.seq             int, required. Its number.
 *     content.complete        bool, required. Whether it is the last.
 *     content.completeReason  int, optional. Why it is.
 *     content.messageUID      str, required in some cases. From the second packet on.
 *     content.type            str, optional. Format of the text.
 *     content.user            JSON object, optional. Who says it.
 * In `more`:
 *   RC_IS_PERSISTED  bool. Keep it.
 * In the answer:
 *   "messageUID"  str. Id of the message.
 * Sources: docs: sample/word. */
RC_API rc_status rc_sample_send_word_stream(rc_client *client, const char *to_user_id, const char *object_name,
                                            const char *content, const rc_params *more, rc_result **out,
                                            rc_error **err);

/* Send indexed keys.
 * POST /sample/sync.json. Idempotent. Rate: 50 requests per hour. Legacy: kept for existing applications.
 *   group  JSON object of texts. Group id -> name.
 * The answer carries nothing but its code.
 * Sources: php: Sample.sync. */
RC_API rc_status rc_sample_sync(rc_client *client, const char *group, const rc_params *more, rc_result **out,
                                rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
