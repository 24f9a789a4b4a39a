/* Generated from catalogue/endpoints/conversation_tag.yaml. Do not edit.
 * Conversation tags. Tags by which a user groups conversations.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_CONVERSATION_TAG_H
#define RONGCLOUD_API_CONVERSATION_TAG_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Put conversations under a tag.
 * POST /tag/conversation/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id                     at most 64 bytes. User whose tags they are.
 *   tag_id                      at most 20 characters. Tag; it must exist.
 *   conversations               JSON array, 1 to 100 items. Conversations.
 *     conversations[].targetId  str, at most 64 bytes, required. The other user, the group or the system sender.
 *     conversations[].conversationType  int, one of 1 (one-to-one), 3 (group), 6 (system), required. Type of the
 *                               conversation.
 * The answer carries nothing but its code.
 * Notes: A conversation may have several tags. A tag keeps 1000 conversations; the next one silently drops the
 * oldest.
 * Sources: docs: platform-chat-api/conversation/conversation-tag/conversation-tag-set; java:
 * Conversation.setConversationTag. */
RC_API rc_status rc_conversation_tag_add_conversations(rc_client *client, const char *user_id, const char *tag_id,
                                                       const char *conversations, const rc_params *more,
                                                       rc_result **out, rc_error **err);

/* Delete conversation tags of a user.
 * POST /user/conversation/tag/del.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id  at most 64 bytes. User whose tags they are.
 *   tag_ids  each at most 20 characters. Tags to delete.
 * The answer carries nothing but its code.
 * Sources: java: Conversation.deleteUserConversationTag. */
RC_API rc_status rc_conversation_tag_delete_user_tags(rc_client *client, const char *user_id,
                                                      const char *const *tag_ids, size_t tag_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err);

/* List the conversation tags of a user.
 * GET /user/conversation/tag/get.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id  at most 64 bytes. User whose tags they are.
 * In the answer:
 *   "data"                    JSON object. Result.
 *   "data.userId"             str. User id.
 *   "data.tags"               JSON array. Tags.
 *   "data.tags[].tagId"       str. Tag id.
 *   "data.tags[].tagName"     str. Name of the tag.
 *   "data.tags[].createTime"  int. When the tag was made; its unit is not documented.
 * Sources: java: Conversation.queryUserConversationTags. */
RC_API rc_status rc_conversation_tag_get_user_tags(rc_client *client, const char *user_id, const rc_params *more,
                                                   rc_result **out, rc_error **err);

/* List the conversations under a tag.
 * GET /tag/conversation/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. User whose tags they are.
 *   tag_id   at most 20 characters. Tag.
 * In the answer:
 *   "data"                JSON object. Result.
 *   "data.tagId"          str. Tag id.
 *   "data.conversations"  JSON array. Conversations.
 *   "data.conversations[].targetId"  str. The other user, the group or the system sender.
 *   "data.conversations[].conversationType"  int. Type of the conversation: 1, 3 or 6.
 * Sources: docs: platform-chat-api/conversation/conversation-tag/conversation-tag-get; java:
 * Conversation.queryTagConversations. */
RC_API rc_status rc_conversation_tag_query_conversations(rc_client *client, const char *user_id, const char *tag_id,
                                                         const rc_params *more, rc_result **out, rc_error **err);

/* Take conversations off a tag.
 * POST /tag/conversation/del.json. Idempotent. Rate: 100 requests per second.
 *   user_id                     at most 64 bytes. User whose tags they are.
 *   tag_id                      at most 20 characters. Tag.
 *   conversations               JSON array, 1 to 100 items. Conversations.
 *     conversations[].targetId  str, at most 64 bytes, required. The other user, the group or the system sender.
 *     conversations[].conversationType  int, one of 1 (one-to-one), 3 (group), 6 (system), required. Type of the
 *                               conversation.
 * The answer carries nothing but its code.
 * Notes: Conversation and tag stay.
 * Sources: docs: platform-chat-api/conversation/conversation-tag/conversation-tag-del; java:
 * Conversation.removeConversationTag. */
RC_API rc_status rc_conversation_tag_remove_conversations(rc_client *client, const char *user_id, const char *tag_id,
                                                          const char *conversations, const rc_params *more,
                                                          rc_result **out, rc_error **err);

/* Create conversation tags for a user.
 * POST /user/conversation/tag/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id           at most 64 bytes. User whose tags they are.
 *   tags              JSON array, 1 to 20 items. Tags to create.
 *     tags[].tagId    str, at most 20 characters, required. Tag id, one for each tag of the user; the documents say
 *                     20 characters in one place and 10 in another.
 *     tags[].tagName  str, at most 15 characters, required. Name of the tag.
 * The answer carries nothing but its code.
 * Notes: A user has at most 20 tags, and a tag 1000 conversations. Whether a tag that exists is renamed is not
 * documented.
 * Sources: docs: platform-chat-api/conversation/conversation-tag/user-conversation-tag-set; java:
 * Conversation.setUserConversationTag. */
RC_API rc_status rc_conversation_tag_set_user_tags(rc_client *client, const char *user_id, const char *tags,
                                                   const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
