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
 *   user_id                     at most 64 bytes. Owner.
 *   tag_id                      at most 10 characters. Existing tag.
 *   conversations               JSON array, 1 to 100 items. Conversations.
 *     conversations[].targetId  str, at most 64 bytes, required. Peer user, group or system target.
 *     conversations[].conversationType  int, one of 1 (one-to-one), 3 (group), 6 (system), required. Conversation
 *                               type.
 * The answer carries nothing but its code.
 * Notes: The tag must exist. A conversation may carry several tags. A tag keeps 1000 conversations; beyond that the
 * oldest silently drops out.
 * Sources: docs: platform-chat-api/conversation/conversation-tag/conversation-tag-set; java:
 * Conversation.setConversationTag. */
RC_API rc_status rc_conversation_tag_add_conversations(rc_client *client, const char *user_id, const char *tag_id,
                                                       const char *conversations, const rc_params *more,
                                                       rc_result **out, rc_error **err);

/* Delete conversation tags of a user.
 * POST /user/conversation/tag/del.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id  at most 64 bytes. Owner of the tags.
 *   tag_ids  Tags to delete.
 * The answer carries nothing but its code.
 * Notes: JSON body {"userId":..,"tagIds":[..]}. Page not found; sister calls are 100/s.
 * Sources: java: Conversation.deleteUserConversationTag. */
RC_API rc_status rc_conversation_tag_delete_user_tags(rc_client *client, const char *user_id,
                                                      const char *const *tag_ids, size_t tag_ids_count,
                                                      const rc_params *more, rc_result **out, rc_error **err);

/* List the conversation tags of a user.
 * GET /user/conversation/tag/get.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id  at most 64 bytes. Owner of the tags.
 * In the answer:
 *   "data"                    JSON object. Result.
 *   "data.userId"             str.
 *   "data.tags"               JSON array. Tags.
 *   "data.tags[].tagId"       str.
 *   "data.tags[].tagName"     str.
 *   "data.tags[].createTime"  int. Creation time.
 * Notes: GET with the query string. Page not found; response shape from the Java model (data wraps userId and
 * tags), sister calls are 100/s.
 * Sources: java: Conversation.queryUserConversationTags. */
RC_API rc_status rc_conversation_tag_get_user_tags(rc_client *client, const char *user_id, const rc_params *more,
                                                   rc_result **out, rc_error **err);

/* List the conversations under a tag.
 * GET /tag/conversation/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id  at most 64 bytes. Owner.
 *   tag_id   at most 10 characters. Tag.
 * In the answer:
 *   "data"                JSON object. Result.
 *   "data.tagId"          str.
 *   "data.conversations"  JSON array. Conversations.
 *   "data.conversations[].targetId"  str.
 *   "data.conversations[].conversationType"  int. 1, 3 or 6.
 * Notes: GET with the query string; the page still titles them body parameters.
 * Sources: docs: platform-chat-api/conversation/conversation-tag/conversation-tag-get; java:
 * Conversation.queryTagConversations. */
RC_API rc_status rc_conversation_tag_query_conversations(rc_client *client, const char *user_id, const char *tag_id,
                                                         const rc_params *more, rc_result **out, rc_error **err);

/* Take conversations off a tag.
 * POST /tag/conversation/del.json. Idempotent. Rate: 100 requests per second.
 *   user_id                     at most 64 bytes. Owner.
 *   tag_id                      at most 10 characters. Tag.
 *   conversations               JSON array, 1 to 100 items. Conversations.
 *     conversations[].targetId  str, at most 64 bytes, required. Peer user, group or system target.
 *     conversations[].conversationType  int, one of 1 (one-to-one), 3 (group), 6 (system), required. Conversation
 *                               type.
 * The answer carries nothing but its code.
 * Notes: Only the relation goes; conversation and tag stay.
 * Sources: docs: platform-chat-api/conversation/conversation-tag/conversation-tag-del; java:
 * Conversation.removeConversationTag. */
RC_API rc_status rc_conversation_tag_remove_conversations(rc_client *client, const char *user_id, const char *tag_id,
                                                          const char *conversations, const rc_params *more,
                                                          rc_result **out, rc_error **err);

/* Create conversation tags for a user.
 * POST /user/conversation/tag/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id           at most 64 bytes. Owner of the tags.
 *   tags              JSON array, 1 to 20 items. Tags to create.
 *     tags[].tagId    str, at most 10 characters, required. Unique per user.
 *     tags[].tagName  str, at most 15 characters, required. Display name.
 * The answer carries nothing but its code.
 * Notes: A user may own 20 conversation tags. The tip on the page says tagId up to 20 characters, the parameter
 * table 10, the Java model 10 (use 10). Each tag holds 1000 conversations. Whether an existing tagId is renamed is
 * not documented.
 * Sources: docs: platform-chat-api/conversation/conversation-tag/user-conversation-tag-set; java:
 * Conversation.setUserConversationTag. */
RC_API rc_status rc_conversation_tag_set_user_tags(rc_client *client, const char *user_id, const char *tags,
                                                   const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
