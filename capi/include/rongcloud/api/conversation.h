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

/* Read pin, do-not-disturb and tags of one conversation.
 * GET /conversation/attribute/get.json. Idempotent. Rate: 100 requests per second.
 *   user_id            at most 64 bytes. Owner.
 *   target_id          at most 64 bytes. Peer user, group or system target.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system). Conversation type.
 * In the answer:
 *   "data"                    JSON object. Result.
 *   "data.targetId"           str.
 *   "data.conversationType"   int.
 *   "data.top"                JSON object. Absent when never pinned.
 *   "data.top.top"            bool. Pinned.
 *   "data.top.topTime"        int. Time stamp of pinning.
 *   "data.mute"               JSON object. Absent when never set.
 *   "data.mute.mute"          int. Level -1,0,1,2,4,5.
 *   "data.tags"               JSON array. Tags.
 *   "data.tags[].tagId"       str.
 *   "data.tags[].tagName"     str.
 *   "data.tags[].createTime"  int. From the Java model.
 * Notes: GET with the query string. The tags rows were cut off in the page as read; their fields come from the Java
 * model.
 * Sources: docs: platform-chat-api/conversation/conversation-attr-get; java:
 * Conversation.queryConversationAttribute. */
RC_API rc_status rc_conversation_get_attributes(rc_client *client, const char *user_id, const char *target_id,
                                                int32_t conversation_type, const rc_params *more, rc_result **out,
                                                rc_error **err);

/* Query the do-not-disturb level of one conversation of a user.
 * POST /conversation/notification/get.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group). Conversation type as a
 *                      number.
 *   request_id         at most 64 bytes. The user.
 *   target_id          at most 64 bytes. Peer user, group or ultra group.
 * In `more`:
 *   RC_BUS_CHANNEL  str. Ultra-group channel id; absent asks for messages outside channels.
 * In the answer:
 *   "isMuted"  str. The LEVEL (-1,0,1,2,4,5) as in unpushLevel, not a 0/1 flag.
 * Notes: The answer keeps the old name isMuted but carries the unpushLevel value. The docs example writes
 * conversationType=2. The PHP method Conversation.get does NOT use this path: it posts isMuted=0 to
 * notification/set, i.e. it switches do-not-disturb off.
 * Sources: docs: copy of platform-chat-api conversation/get-do-not-disturb-by-id at
 * jishuzhan.net/article/1795806695834783745; java: Conversation.get; go: ConversationNotificationGet; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_conversation_get_notification(rc_client *client, int32_t conversation_type, const char *request_id,
                                                  const char *target_id, const rc_params *more, rc_result **out,
                                                  rc_error **err);

/* Query the do-not-disturb level of a conversation type for a user.
 * POST /conversation/type/notification/get.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group). Conversation type as a
 *                      number.
 *   request_id         at most 64 bytes. The user.
 * In the answer:
 *   "isMuted"  str. The level (-1,0,1,2,4,5), under the old name.
 * Sources: docs: platform-chat-api/push/get-do-not-disturb-by-type; go: ConversationTypeNotificationGet; docs:
 * official API list of 2026-01-09. */
RC_API rc_status rc_conversation_get_type_notification(rc_client *client, int32_t conversation_type,
                                                       const char *request_id, const rc_params *more, rc_result **out,
                                                       rc_error **err);

/* Set the do-not-disturb level of one conversation of a user.
 * POST /conversation/notification/set.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group). Conversation type as a
 *                      number.
 *   request_id         at most 64 bytes. The user whose setting it is (NOT a request id).
 *   target_id          at most 64 bytes. Peer user, group or ultra group.
 * In `more`:
 *   RC_IS_MUTED      int, one of 0 (off), 1 (on), required in some cases. Deprecated; give this or unpushLevel,
 *                    unpushLevel wins when both are given.
 *   RC_BUS_CHANNEL   str. Ultra-group channel id.
 *   RC_UNPUSH_LEVEL  int, one of -1 (notify for every message), 0 (not set (falls back to group/app default, else
 *                    notify for everything)), 1 (notify only for @ messages), 2 (notify only when @-ed individually
 *                    (not for @all)), 4 (notify only for @all), 5 (never notify), required in some cases.
 *                    Do-not-disturb level.
 * The answer carries nothing but its code.
 * Notes: Docs mark both isMuted and unpushLevel required yet say one of them is enough; the example sends only
 * unpushLevel. Without busChannel: apps that opened ultra groups before 2022-09-01 set only the messages outside
 * channels, later apps the whole ultra group. Overrides the per-type setting. Java sends both fields always (mute:
 * isMuted=1 & unpushLevel, unmute: 0 & 0). PHP takes names (PRIVATE, GROUP) and maps them to the numbers the server
 * wants; it knows no unpushLevel. Go has three calls: one sends isMuted and unpushLevel together, ConversationMute
 * and ConversationUnmute send isMuted alone.
 * Sources: docs: platform-chat-api/push/set-do-not-disturb-by-id; java: Conversation.mute, unMute; php:
 * Conversation.mute; go: ConversationNotificationSet, ConversationMute, ConversationUnmute; docs: official API list
 * of 2026-01-09. */
RC_API rc_status rc_conversation_set_notification(rc_client *client, int32_t conversation_type, const char *request_id,
                                                  const char *target_id, const rc_params *more, rc_result **out,
                                                  rc_error **err);

/* Pin or unpin a conversation of a user.
 * POST /conversation/top/set.json. Idempotent. Rate: 100 requests per second.
 *   user_id            at most 64 bytes. Owner of the conversation.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system). Conversation type as a number.
 *   target_id          at most 64 bytes. Peer user, group or system target id.
 *   set_top            one of true (pin), false (unpin). Boolean as text.
 * The answer carries nothing but its code.
 * Notes: Synchronised to client SDKs 4.0.0 and later.
 * Sources: docs: platform-chat-api/conversation/top; java: Conversation.setTop; php: Conversation.pinned; go:
 * ConversationTop; docs: official API list of 2026-01-09. */
RC_API rc_status rc_conversation_set_top(rc_client *client, const char *user_id, int32_t conversation_type,
                                         const char *target_id, const char *set_top, const rc_params *more,
                                         rc_result **out, rc_error **err);

/* Set the do-not-disturb level of a conversation type for a user.
 * POST /conversation/type/notification/set.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group). Conversation type as a
 *                      number.
 *   request_id         at most 64 bytes. The user.
 *   unpush_level       one of -1 (notify for every message), 0 (not set (falls back to group/app default, else
 *                      notify for everything)), 1 (notify only for @ messages), 2 (notify only when @-ed
 *                      individually (not for @all)), 4 (notify only for @all), 5 (never notify). Do-not-disturb
 *                      level.
 * The answer carries nothing but its code.
 * Notes: Weaker than the per-conversation setting. Not in Java or PHP.
 * Sources: docs: platform-chat-api/push/set-do-not-disturb-by-type; docs:
 * platform-chat-api/conversation/set-do-not-disturb-by-type; go: ConversationTypeNotificationSet; docs: official
 * API list of 2026-01-09. */
RC_API rc_status rc_conversation_set_type_notification(rc_client *client, int32_t conversation_type,
                                                       const char *request_id, int32_t unpush_level,
                                                       const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
