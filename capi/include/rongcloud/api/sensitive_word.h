/* Generated from catalogue/endpoints/sensitive_word.yaml. Do not edit.
 * Sensitive words. Words that the service filters.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_SENSITIVE_WORD_H
#define RONGCLOUD_API_SENSITIVE_WORD_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Add a sensitive word.
 * POST /sensitiveword/add.json. Idempotent. Rate: 100 requests per second.
 *   word  at most 32 characters. Sensitive word.
 * In `more`:
 *   RC_REPLACE_WORD  str, at most 32 characters. Replacement; absent: the message is blocked.
 *   RC_TYPE          int, one of 0 (replace). Only the PHP SDK sends it, as 0 when the word is to be replaced; for
 *                    blocking it drops the key.
 * The answer carries nothing but its code.
 * Notes: Default quota 50 words per app (more can be bought); changes take effect after 15 minutes. Applies to text
 * messages sent by clients in private, group, chatroom, ultra group; messages sent by the server API are only
 * filtered when that switch is on.
 * Sources: docs: platform-chat-api/moderation/add-sensitive-word; java: SensitiveWord.add; go: SensitiveAdd; php:
 * Sensitive.add. */
RC_API rc_status rc_sensitive_word_add(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                       rc_error **err);

/* Add several sensitive words.
 * POST /sensitiveword/batch/add.json. Idempotent. Rate: 100 requests per second.
 *   words                  JSON array, 1 to 50 items. Words to add, at most the remaining quota (50 by default).
 *     words[].word         str, at most 32 characters, required. Sensitive word.
 *     words[].replaceWord  str, at most 32 characters, optional. Replacement; absent: block.
 * In the answer:
 *   "remainQuota"  int. Words that can still be added (Java SDK; docs: returned with the error too).
 * Notes: JSON body although the integration page does not list it. All or nothing: over the quota the whole batch
 * fails and the answer tells the remaining quota. Default quota 50 words per app (more can be bought); changes take
 * effect after 15 minutes. Applies to text messages sent by clients in private, group, chatroom, ultra group;
 * messages sent by the server API are only filtered when that switch is on.
 * Sources: docs: platform-chat-api/moderation/batch-add-sensitive-word; java: SensitiveWord.batchAdd; php:
 * sensitiveword/batch/add. */
RC_API rc_status rc_sensitive_word_batch_add(rc_client *client, const char *words, const rc_params *more,
                                             rc_result **out, rc_error **err);

/* Delete several sensitive words.
 * POST /sensitiveword/batch/delete.json. Idempotent. Rate: 100 requests per second.
 *   words  1 to 50 items, each at most 32 characters. Word to delete; repeat the key per word.
 * The answer carries nothing but its code.
 * Notes: Form with repeated words keys, at most 50. A Go comment says deletion takes effect after 2 hours; the add
 * pages say 15 minutes.
 * Sources: docs: platform-chat-api/moderation/batch-remove-sensitive-word; java: SensitiveWord.batchDelete; go:
 * SensitiveRemove; php: Sensitive.remove. */
RC_API rc_status rc_sensitive_word_batch_delete(rc_client *client, const char *const *words, size_t words_count,
                                                const rc_params *more, rc_result **out, rc_error **err);

/* Delete a sensitive word.
 * POST /sensitiveword/delete.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   word  at most 32 characters. Word to delete.
 * The answer carries nothing but its code.
 * Notes: Page not read; rate unknown (the add page: 100 per second). Default quota 50 words per app (more can be
 * bought); changes take effect after 15 minutes. Applies to text messages sent by clients in private, group,
 * chatroom, ultra group; messages sent by the server API are only filtered when that switch is on.
 * Sources: java: SensitiveWord.remove; python; dotnet. */
RC_API rc_status rc_sensitive_word_delete(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                          rc_error **err);

/* List the sensitive words.
 * POST /sensitiveword/list.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_TYPE  int, one of 0 (replace words), 1 (block words), 2 (all), default 1. Which words.
 * In the answer:
 *   "words"                JSON array. Words.
 *   "words[].type"         str. "0" replace, "1" block.
 *   "words[].word"         str. Sensitive word.
 *   "words[].replaceWord"  str. Replacement; empty for a block word.
 * Notes: Without type only block words are listed. type in the answer is a string.
 * Sources: docs: platform-chat-api/moderation/query-sensitive-word; java: SensitiveWord.getList; go:
 * SensitiveGetList; php: Sensitive.getList. */
RC_API rc_status rc_sensitive_word_list(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
