/* Generated from catalogue/endpoints/conversation.yaml. Do not edit.
 * Conversations. Settings of single conversations: notification levels, pins, attributes.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_CONVERSATION_H
#define RONGCLOUD_API_CONVERSATION_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Read pin, notification level and tags of one conversation.
 * GET /conversation/attribute/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id            at most 64 bytes. User whose conversation it is.
 *   target_id          at most 64 bytes. The other user, the group or the system sender.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system). Type of the conversation.
 * In the answer:
 *   "data"                    JSON object. Result.
 *   "data.targetId"           str. The other user, the group or the system sender.
 *   "data.conversationType"   int. Type of the conversation: 1, 3 or 6.
 *   "data.top"                JSON object. Absent when it was never pinned.
 *   "data.top.top"            bool. True when pinned.
 *   "data.top.topTime"        int. When it was pinned; its unit is not documented.
 *   "data.mute"               JSON object. Absent when it was never set.
 *   "data.mute.mute"          int. Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in
 *                             conversation.set_notification.
 *   "data.tags"               JSON array. Tags.
 *   "data.tags[].tagId"       str. Tag id.
 *   "data.tags[].tagName"     str. Name of the tag.
 *   "data.tags[].createTime"  int. When the tag was made.
 * Notes: The members of tags are not documented.
 * Sources: docs: platform-chat-api/conversation/conversation-attr-get; java:
 * Conversation.queryConversationAttribute. */
RC_API rc_status rc_conversation_get_attributes(rc_client *client, const char *user_id, const char *target_id,
                                                int32_t conversation_type, const rc_params *more, rc_result **out,
                                                rc_error **err);

/* Read for which messages of one conversation a user is notified.
 * POST /conversation/notification/get.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group). Type of the conversation.
 *   user_id            at most 64 bytes. User whose setting it is; not a request id.
 *   target_id          at most 64 bytes. The other user, the group or the ultra group.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel of an ultra group; left out for messages outside channels.
 * In the answer:
 *   "isMuted"  int. Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in conversation.set_notification; not
 *              a switch.
 * Notes: The answer keeps the old name isMuted but carries the level.
 * Sources: docs: copy of platform-chat-api conversation/get-do-not-disturb-by-id at
 * jishuzhan.net/article/1795806695834783745; java: Conversation.get; go: ConversationNotificationGet; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_conversation_get_notification(rc_client *client, int32_t conversation_type, const char *user_id,
                                                  const char *target_id, const rc_params *more, rc_result **out,
                                                  rc_error **err);

/* Read for which messages of a type of conversations a user is notified.
 * POST /conversation/type/notification/get.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group). Type of the conversations.
 *   user_id            at most 64 bytes. User whose setting it is; not a request id.
 * In the answer:
 *   "isMuted"  int. Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in conversation.set_notification; not
 *              a switch.
 * Notes: The answer keeps the old name isMuted but carries the level.
 * Sources: docs: platform-chat-api/push/get-do-not-disturb-by-type; go: ConversationTypeNotificationGet; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_conversation_get_type_notification(rc_client *client, int32_t conversation_type,
                                                       const char *user_id, const rc_params *more, rc_result **out,
                                                       rc_error **err);

/* Set for which messages of one conversation a user is notified.
 * POST /conversation/notification/set.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group). Type of the conversation.
 *   user_id            at most 64 bytes. User whose setting it is; not a request id.
 *   target_id          at most 64 bytes. The other user, the group or the ultra group.
 * In `more`:
 *   RC_IS_MUTED      int, one of 0 (off), 1 (on), required without unpushLevel. Older form: give this or
 *                    unpushLevel; unpushLevel wins when both are given.
 *   RC_BUS_CHANNEL   str, at most 20 characters. Channel of an ultra group.
 *   RC_UNPUSH_LEVEL  int, one of -1 (notify for every message), 0 (not set: the default of the group or the app,
 *                    else every message), 1 (only for mentions, of the user or of everybody), 2 (only for mentions
 *                    of the user), 4 (only for mentions of everybody), 5 (never notify), required without isMuted.
 *                    Which messages notify; give this or isMuted.
 * The answer carries nothing but its code.
 * Notes: The documents call both isMuted and unpushLevel required and then say that one is enough. Without
 * busChannel, applications that got ultra groups before 2022-09-01 set the messages outside channels, later ones
 * the whole ultra group. Beats the setting of the conversation type.
 * Sources: docs: platform-chat-api/push/set-do-not-disturb-by-id; java: Conversation.mute, unMute; php:
 * Conversation.mute; go: ConversationNotificationSet, ConversationMute, ConversationUnmute; docs: official API list
 * of 2026-01-09. */
RC_API rc_status rc_conversation_set_notification(rc_client *client, int32_t conversation_type, const char *user_id,
                                                  const char *target_id, const rc_params *more, rc_result **out,
                                                  rc_error **err);

/* Pin or unpin a conversation of a user.
 * POST /conversation/top/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id            at most 64 bytes. User whose conversation it is.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system). Type of the conversation.
 *   target_id          at most 64 bytes. The other user, the group or the system sender.
 *   set_top            True pins, false unpins.
 * The answer carries nothing but its code.
 * Notes: Reaches clients of version 4.0.0 and later.
 * Sources: docs: platform-chat-api/conversation/top; java: Conversation.setTop; php: Conversation.pinned; go:
 * ConversationTop; docs: official API list of 2026-01-09. */
RC_API rc_status rc_conversation_set_top(rc_client *client, const char *user_id, int32_t conversation_type,
                                         const char *target_id, int set_top, const rc_params *more, rc_result **out,
                                         rc_error **err);

/* Set for which messages of a type of conversations a user is notified.
 * POST /conversation/type/notification/set.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group). Type of the conversations.
 *   user_id            at most 64 bytes. User whose setting it is; not a request id.
 *   unpush_level       one of -1 (notify for every message), 0 (not set: the default of the group or the app, else
 *                      every message), 1 (only for mentions, of the user or of everybody), 2 (only for mentions of
 *                      the user), 4 (only for mentions of everybody), 5 (never notify). Which messages notify.
 * The answer carries nothing but its code.
 * Notes: The setting of one conversation beats it.
 * Sources: docs: platform-chat-api/push/set-do-not-disturb-by-type; docs:
 * platform-chat-api/conversation/set-do-not-disturb-by-type; go: ConversationTypeNotificationSet; docs: official
 * API list of 2026-01-09. */
RC_API rc_status rc_conversation_set_type_notification(rc_client *client, int32_t conversation_type,
                                                       const char *user_id, int32_t unpush_level, const rc_params *more,
                                                       rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
