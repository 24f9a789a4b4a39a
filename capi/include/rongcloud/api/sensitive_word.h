/* Generated from catalogue/endpoints/sensitive_word.yaml. Do not edit.
 * Sensitive words. Words that are blocked or replaced in text messages.
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
 *   word  at most 32 characters, letters, digits and Chinese characters. The word.
 * In `more`:
 *   RC_REPLACE_WORD  str, at most 32 characters. Text to put in its place; left out, messages with the word are
 *                    blocked.
 *   RC_TYPE          int, one of 0 (replace). Kind of the word, which replaceWord says already. Known from official
 *                    SDKs only.
 * The answer carries nothing but its code.
 * Notes: An app may have 50 words by default; more can be bought. Takes effect after 15 minutes. Applies to text
 * messages that clients send in private, group, chatroom and ultra group conversations; to messages sent through
 * this API only if the console says so.
 * Sources: docs: platform-chat-api/moderation/add-sensitive-word; java: SensitiveWord.add; go: SensitiveAdd; php:
 * Sensitive.add. */
RC_API rc_status rc_sensitive_word_add(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                       rc_error **err);

/* Add several sensitive words.
 * POST /sensitiveword/batch/add.json. Idempotent. Rate: 100 requests per second.
 *   words                  JSON array. Words to add, at most as many as the app may still add (50 by default in
 *                          all).
 *     words[].word         str, at most 32 characters, letters, digits and Chinese characters, required. The word.
 *     words[].replaceWord  str, at most 32 characters, optional. Text to put in its place; left out, messages with
 *                          the word are blocked.
 * In the answer:
 *   "remainQuota"  int. How many words can still be added.
 * Notes: All or nothing: when the words are more than the app may still add, none is added and the refusal tells
 * how many it may (remainQuota). An app may have 50 words by default; more can be bought. Takes effect after 15
 * minutes. Applies to text messages that clients send in private, group, chatroom and ultra group conversations; to
 * messages sent through this API only if the console says so.
 * Sources: docs: platform-chat-api/moderation/batch-add-sensitive-word; java: SensitiveWord.batchAdd; php:
 * sensitiveword/batch/add. */
RC_API rc_status rc_sensitive_word_batch_add(rc_client *client, const char *words, const rc_params *more,
                                             rc_result **out, rc_error **err);

/* Delete several sensitive words.
 * POST /sensitiveword/batch/delete.json. Idempotent. Rate: 100 requests per second.
 *   words  1 to 50 items, each at most 32 characters. Words to delete.
 * The answer carries nothing but its code.
 * Notes: Takes effect after 15 minutes; official SDKs speak of up to 2 hours.
 * Sources: docs: platform-chat-api/moderation/batch-remove-sensitive-word; java: SensitiveWord.batchDelete; go:
 * SensitiveRemove; php: Sensitive.remove. */
RC_API rc_status rc_sensitive_word_batch_delete(rc_client *client, const char *const *words, size_t words_count,
                                                const rc_params *more, rc_result **out, rc_error **err);

/* Delete a sensitive word.
 * POST /sensitiveword/delete.json. Idempotent. Rate: 100 requests per second. Known from official SDKs only.
 *   word  at most 32 characters. The word.
 * The answer carries nothing but its code.
 * Notes: Takes effect after 15 minutes.
 * Sources: java: SensitiveWord.remove; python; dotnet. */
RC_API rc_status rc_sensitive_word_delete(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                          rc_error **err);

/* List the sensitive words.
 * POST /sensitiveword/list.json. Idempotent. Rate: 100 requests per second.
 * In `more`:
 *   RC_TYPE  int, one of 0 (those that are replaced), 1 (those that block), 2 (all), default 1. Which words.
 * In the answer:
 *   "words"                JSON array. Words.
 *   "words[].type"         str. 0 for a word that is replaced, 1 for one that blocks; a text.
 *   "words[].word"         str. The word.
 *   "words[].replaceWord"  str. Text that takes its place; empty for a word that blocks.
 * Notes: Without type only the words that block are listed.
 * Sources: docs: platform-chat-api/moderation/query-sensitive-word; java: SensitiveWord.getList; go:
 * SensitiveGetList; php: Sensitive.getList. */
RC_API rc_status rc_sensitive_word_list(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
