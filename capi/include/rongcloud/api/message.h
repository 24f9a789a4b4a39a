/* Generated from catalogue/endpoints/message.yaml. Do not edit.
 * Messages. Sending, recalling, changing, history and extension of messages.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_MESSAGE_H
#define RONGCLOUD_API_MESSAGE_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Broadcast a system message to all users of the app.
 * POST /message/broadcast.json. Not idempotent. Rate: 2 requests per hour and 3 requests per day.
 *   from_user_id  at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot show
 *                 the sender name.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                 Custom types: any text.
 * In `more`:
 *   RC_PUSH_CONTENT             str. Text of the offline push notification. Built-in types push even without it
 *                               where the type has a default text; a custom type pushes only when it is given.
 *   RC_PUSH_DATA                str. Extra payload of the push. iOS clients read it as appData, Android clients as
 *                               pushData.
 *   RC_PUSH_EXT                 JSON object. Push settings (title, template, vendor options) as a JSON string; see
 *                               the pushExt structure in message_types.yaml. No effect when disablePush is true.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (off), 1 (on), default 0. iOS silent (background) push.
 *   RC_OS                       str, one of iOS (iOS users), Android (Android users). Restrict to a platform (Java
 *                               SDK: iOS or Android); absent means all.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 *   RC_MSG_RANDOM               int. Only in SDKs: de-duplication token. When the idempotency service is enabled,
 *                               the same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUID"  str. Unique id of the broadcast message (Java/Go SDK).
 * Codes: 1008 rate_limited, 1009 service_not_enabled.
 * Notes: Broadcast service must be enabled (1009 otherwise; HTTP 429/1008 when hammered). Clients pull broadcasts
 * on a timer: up to 3 minutes delay. Conversation type SYSTEM, target id fromUserId. Not stored in cloud history by
 * default, not routed by callbacks. 2 per hour and 3 per day read on the 2021 page (which also says 2000 targets
 * per second are processed); the rate line of the current page was not readable but the recall and /push.json pages
 * give the same figures. Go, Java and PHP also recall a broadcast through this path, with objectName RC:RcCmd and
 * content {messageUId,conversationType,isAdmin,isDelete}; conversationType is the number 6 in Go and PHP and the
 * string "6" in Java, isAdmin and isDelete are strings in the PHP example.
 * Sources: docs: platform-chat-api/system/send-message-broadcast-to-all; docs:
 * v4-platform/views/im/server/system/broadcast (2021); docs: platform-chat-api/system/broadcast-and-push-about;
 * java: MsgSystem.broadcast; go: SystemBroadcast; php: Message.Broadcast.recall. */
RC_API rc_status rc_message_broadcast(rc_client *client, const char *from_user_id, const char *object_name,
                                      const char *content, const rc_params *more, rc_result **out, rc_error **err);

/* Send one message to all chatrooms of the app.
 * POST /message/chatroom/broadcast.json. Not idempotent. Rate: 1 requests per second.
 *   from_user_id  at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot show
 *                 the sender name.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                 Custom types: any text.
 * In `more`:
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the sender.
 *                         Reaches the sender only while online unless multi-device sync is enabled.
 * The answer carries nothing but its code.
 * Codes: 1008 rate_limited, 1009 service_not_enabled.
 * Notes: Service must be enabled, otherwise API code 1009. While not enabled, exceeding the rate still answers HTTP
 * 429 / 1008. Never stored in chatroom history, does not keep a chatroom alive, only users currently inside receive
 * it.
 * Sources: docs: platform-chat-api/message/send-chatroom-broadcast; java: Chatroom.broadcast; go:
 * ChatRoomBroadcast; php: Message.Chatroom.broadcast. */
RC_API rc_status rc_message_broadcast_chatrooms(rc_client *client, const char *from_user_id, const char *object_name,
                                                const char *content, const rc_params *more, rc_result **out,
                                                rc_error **err);

/* Broadcast a system message to users currently online.
 * POST /message/online/broadcast.json. Not idempotent. Rate: 60 requests per minute.
 *   from_user_id  at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot show
 *                 the sender name.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                 Custom types: any text.
 * In `more`:
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 *   RC_MSG_RANDOM               int. Only in SDKs: de-duplication token. When the idempotency service is enabled,
 *                               the same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUID"  str. Unique id of the broadcast message (Java/Go SDK).
 * Codes: 1008 rate_limited, 1009 service_not_enabled.
 * Notes: Rate not in the readable part: unknown. Broadcast service required (1009). Clients pull on a timer, up to
 * 3 minutes delay; clients that come online within 10 minutes still get it, later ones never do. Cannot be
 * recalled. No push parameters.
 * Sources: docs: platform-chat-api/system/send-message-broadcast-online; java: MsgSystem.onlineBroadcast; go:
 * OnlineBroadcast; php: Message.System.onlineBroadcast. */
RC_API rc_status rc_message_broadcast_online(rc_client *client, const char *from_user_id, const char *object_name,
                                             const char *content, const rc_params *more, rc_result **out,
                                             rc_error **err);

/* Clear the cloud history of a conversation up to a time.
 * POST /conversation/message/history/clean.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (private), 3 (group), 4 (chatroom), 6 (system). Conversation type.
 *   from_user_id       at most 64 bytes. Private, group, system: user whose view is cleared. Chatroom: operator;
 *                      the history is cleared for everybody.
 *   target_id          at most 64 bytes. Target conversation id.
 * In `more`:
 *   RC_MSG_TIMESTAMP  int. Clear everything before this ms timestamp; absent clears the whole conversation. (2021
 *                     page: required but may be empty.).
 * The answer carries nothing but its code.
 * Notes: Needs cloud storage. One-sided for private/group/system, global for chatroom. Does not touch offline
 * messages not yet received, nor the multi-device compensation (1 calendar day) unless a ticket enables that. The
 * 2021 page said chatroom was not supported; the current one supports it.
 * Sources: docs: platform-chat-api/message/delete; docs: v4-platform/views/im/server/message/delete (2021); java:
 * History.clean; go: ConversationMessageHistoryClean; php: Message.History.clean. */
RC_API rc_status rc_message_clean_history(rc_client *client, int32_t conversation_type, const char *from_user_id,
                                          const char *target_id, const rc_params *more, rc_result **out,
                                          rc_error **err);

/* Delete extension keys of a private or group message.
 * POST /message/expansion/delete.json. Idempotent. Rate: 100 requests per second and 20 requests per second.
 *   msg_uid            Message id.
 *   user_id            at most 64 bytes. Operator user id.
 *   conversation_type  one of 1 (private), 3 (group). Conversation type.
 *   target_id          at most 64 bytes. User or group id.
 *   extra_key          JSON array, 1 to 100 items. JSON array string of keys, at most 100.
 * In `more`:
 *   RC_IS_SYNC_SENDER  int, one of 0 (no), 1 (yes), default 0. Whether the resulting extension message also reaches
 *                      the operator.
 * The answer carries nothing but its code.
 * Notes: Docs type extraKey as String; Java, Go and PHP send a JSON array such as ["key1","key2"].
 * Sources: docs: platform-chat-api/message/delete-expansion; java: Expansion.remove; go: DeleteMessageExpansion;
 * php: Message.Expansion.delete. */
RC_API rc_status rc_message_delete_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                             int32_t conversation_type, const char *target_id, const char *extra_key,
                                             const rc_params *more, rc_result **out, rc_error **err);

/* Delete the message log of one hour.
 * POST /message/history/delete.json. Idempotent. Rate: 100 requests per second.
 *   date  at most 10 characters. Hour of the log, YYYYMMDDHH (e.g. 2014010101 is 01:00 to 02:00). In the time zone
 *         of the data centre: Beijing time in Beijing, UTC in Singapore.
 * The answer carries nothing but its code.
 * Notes: The file disappears for good within 10 minutes after success. Only the log file is deleted, not the cloud
 * history.
 * Sources: docs: platform-chat-api/message/delete-message-history-log; java: History.remove; go: HistoryRemove;
 * php: Message.History.remove. */
RC_API rc_status rc_message_delete_history_log(rc_client *client, const char *date, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Delete extension keys of an ultra group message.
 * POST /ultragroup/message/expansion/delete.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   msg_uid    Message id.
 *   user_id    at most 64 bytes. Operator user id.
 *   group_id   at most 64 bytes. Ultra group id.
 *   extra_key  JSON array, 1 to 100 items. JSON array string of keys.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel of the message; needed when it was sent to a channel.
 * The answer carries nothing but its code.
 * Notes: Page not found; rate unknown.
 * Sources: java: ultragroup.expansion.Expansion.remove; go: UGMessageExpansionDelete; php:
 * Ultragroup.Expansion.delete. */
RC_API rc_status rc_message_delete_ultragroup_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                                        const char *group_id, const char *extra_key,
                                                        const rc_params *more, rc_result **out, rc_error **err);

/* Read the extension key-values of a private or group message.
 * POST /message/expansion/query.json. Idempotent. Rate: 100 requests per second.
 *   msg_uid  Message id.
 * In `more`:
 *   RC_PAGE_NO  int, default 1. Page number; 300 entries per page.
 * In the answer:
 *   "extraContent"           JSON object. Map key -> {v, ts}.
 *   "extraContent.<key>.v"   str. Value.
 *   "extraContent.<key>.ts"  int. Version time of the value (example 33831605613: not a plain ms epoch).
 * Notes: Default page returns 300 entries, i.e. all of them.
 * Sources: docs: platform-chat-api/message/get-expansion; java: Expansion.getList; go: QueryMessageExpansion; php:
 * Message.Expansion.getList. */
RC_API rc_status rc_message_get_expansion(rc_client *client, const char *msg_uid, const rc_params *more,
                                          rc_result **out, rc_error **err);

/* Get the download address of the message log of one hour.
 * POST /message/history.json. Idempotent. Rate: 100 requests per second.
 *   date  at most 10 characters. Hour of the log, YYYYMMDDHH (e.g. 2014010101 is 01:00 to 02:00). In the time zone
 *         of the data centre: Beijing time in Beijing, UTC in Singapore.
 * In the answer:
 *   "url"   str. Download address of the compressed log; empty when there is no log.
 *   "date"  str. The hour that was asked.
 * Codes: 1008 rate_limited, 1009 service_not_enabled.
 * Notes: Service must be enabled (1009 otherwise). Log of an hour appears after the hour ends, normally within one
 * more hour. Logs are kept 3 days. Contains private, discussion, group, ultra group, chatroom, customer service,
 * system messages of the whole app; no filter by user. Rate null: outside the readable part.
 * Sources: docs: platform-chat-api/message/get-message-history-log; java: History.get; go: HistoryGet; php:
 * Message.History.get. */
RC_API rc_status rc_message_get_history_log(rc_client *client, const char *date, const rc_params *more, rc_result **out,
                                            rc_error **err);

/* Query the content of a stream message.
 * POST /v3/message/get_stream.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default).
 *   message_uid  Id of the stream message (parameter name unconfirmed).
 * In the answer:
 *   "data"  JSON object. Merged stream content; structure unknown.
 * Notes: Listed as a JSON endpoint on the official integration page; its own page was not found. Parameter and
 * response names are unconfirmed.
 * Sources: official integration page (list of JSON endpoints). */
RC_API rc_status rc_message_get_stream(rc_client *client, const char *message_uid, const rc_params *more,
                                       rc_result **out, rc_error **err);

/* Fetch ultra group messages by id.
 * POST /ultragroup/msg/get.json. Idempotent. Rate: 5 requests per second. Known from official SDKs only.
 *   group_id             at most 64 bytes. Ultra group id.
 *   msgs                 JSON array. JSON array string of {msgUID, busChannel}.
 *     msgs[].msgUID      str, required. Message id.
 *     msgs[].busChannel  str, at most 20 characters, optional. Channel of the message.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel given once for all (Go option).
 * In the answer:
 *   "data"                 JSON array. Messages found.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].groupId"       str. Ultra group id.
 *   "data[].sentTime"      int. Send time, ms.
 *   "data[].busChannel"    str. Channel.
 *   "data[].msgUID"        str. Message id.
 *   "data[].objectName"    str. Message type.
 *   "data[].content"       str. Body.
 *   "data[].expansion"     bool. Extensible or not.
 *   "data[].extraContent"  str. Extension key-values as JSON.
 * Notes: Page not found; limit of items per call unknown. msgs is a JSON string inside a form field.
 * Sources: go: UGMessageGet / UGMessageGetObj. */
RC_API rc_status rc_message_get_ultragroup(rc_client *client, const char *group_id, const char *msgs,
                                           const rc_params *more, rc_result **out, rc_error **err);

/* Read the extension key-values of an ultra group message.
 * POST /ultragroup/message/expansion/query.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   msg_uid   Message id.
 *   group_id  at most 64 bytes. Ultra group id.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel of the message; needed when it was sent to a channel.
 *   RC_PAGE_NO      int, default 1. Page number.
 * In the answer:
 *   "extraContent"           JSON object. Map key -> {v, ts}.
 *   "extraContent.<key>.v"   str. Value.
 *   "extraContent.<key>.ts"  int. Version time of the value (example 33831605613: not a plain ms epoch).
 * Notes: Page not found; rate unknown.
 * Sources: java: ultragroup.expansion.Expansion.getList; go: UGMessageExpansionQuery; php:
 * Ultragroup.Expansion.getList. */
RC_API rc_status rc_message_get_ultragroup_expansion(rc_client *client, const char *msg_uid, const char *group_id,
                                                     const rc_params *more, rc_result **out, rc_error **err);

/* Replace the content of a sent group message.
 * POST /message/group/modify.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   from_user_id  at most 64 bytes. Sender of the original message.
 *   group_id      at most 64 bytes. Group of the original message.
 *   msg_uid       at most 64 bytes. Unique id of the original message.
 *   content       at most 131072 bytes. New message body, serialised to a string.
 * In `more`:
 *   RC_OBJECT_NAME  str, at most 32 characters. Message type; mainly for custom types.
 * The answer carries nothing but its code.
 * Notes: Only in the Java SDK of 2026-03 (feature "modifyMsg"); no page was found; the sibling API has the same
 * operation (direct/group-channel message/update) without objectName. The objectName is sent when known; content
 * keeps the original type. Rate unknown. Note groupId here versus targetId in the private variant.
 * Sources: java: Group.modify. */
RC_API rc_status rc_message_modify_group(rc_client *client, const char *from_user_id, const char *group_id,
                                         const char *msg_uid, const char *content, const rc_params *more,
                                         rc_result **out, rc_error **err);

/* Replace the content of a sent one-to-one message.
 * POST /message/private/modify.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   from_user_id  at most 64 bytes. Sender of the original message.
 *   target_id     at most 64 bytes. Recipient of the original message.
 *   msg_uid       at most 64 bytes. Unique id of the original message.
 *   content       at most 131072 bytes. New message body, serialised to a string.
 * In `more`:
 *   RC_OBJECT_NAME  str, at most 32 characters. Message type; mainly for custom types.
 * The answer carries nothing but its code.
 * Notes: Only in the Java SDK of 2026-03 (feature "modifyMsg"); no page was found; the sibling API has the same
 * operation (direct/group-channel message/update) without objectName. The objectName is sent when known; content
 * keeps the original type. Rate unknown.
 * Sources: java: Private.modify. */
RC_API rc_status rc_message_modify_private(rc_client *client, const char *from_user_id, const char *target_id,
                                           const char *msg_uid, const char *content, const rc_params *more,
                                           rc_result **out, rc_error **err);

/* Replace the content of a sent ultra group message.
 * POST /ultragroup/msg/modify.json. Idempotent. Rate: 100 requests per minute. Known from official SDKs only.
 *   group_id      at most 64 bytes. Ultra group id.
 *   from_user_id  at most 64 bytes. Sender of the message.
 *   msg_uid       Unique id of the message.
 *   content       at most 131072 bytes. New body; the message type cannot change.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters, required in some cases. Channel the message was sent to.
 *   RC_MSG_RANDOM   int. Only in SDKs: de-duplication token. When the idempotency service is enabled, the same
 *                   value within 1 minute is answered with an error.
 * The answer carries nothing but its code.
 * Notes: The type of the message cannot be changed. Rate null: RongCloud page not found; the sibling Nexconn page
 * (community-channel/message/update) gives 100 per minute. There the channel is required unless the message is in
 * RCDefault. Go sends an empty busChannel when only msgRandom is set.
 * Sources: go: UGMessageModify; docs: platform-chat-api/message/send-ultragroup (mentions it); sibling:
 * docs.nexconn.ai community-channel/modify-message. */
RC_API rc_status rc_message_modify_ultragroup(rc_client *client, const char *group_id, const char *from_user_id,
                                              const char *msg_uid, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Query the cloud history of a chatroom conversation.
 * POST /v3/message/chatroom/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id        at most 64 bytes. User whose view is queried.
 *   target_id      at most 64 bytes. Chatroom id.
 *   start_time     Start, ms.
 *   end_time       End, ms.
 *   include_start  Whether a message exactly at startTime is included.
 * In `more`:
 *   RC_PAGE_SIZE  int, default 10. Messages per page, 1 to 100.
 * In the answer:
 *   "data"                 JSON array. Messages.
 *   "data[].targetId"      str. Conversation id.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].messageUID"    str. Message id.
 *   "data[].msgTime"       int. Time, ms.
 *   "data[].objectName"    str. Message type.
 *   "data[].content"       str. Body.
 *   "data[].expansion"     bool. Extensible.
 *   "data[].extraContent"  str. Extension key-values as JSON.
 *   "data[].busChannel"    str. Channel, ultra group only.
 * Notes: JSON body. Page not found; rate unknown. A vendor help article says at most 14 days per query and newest
 * first (written for the sibling product). Go sends every value as a JSON string (numbers and bool too), Java sends
 * native JSON types: the server accepts both according to the SDKs. Needs cloud storage. Go additionally leaves
 * includeStart out of its checks; Java requires it. The window wins over pageSize when it holds fewer messages.
 * Java and Go share one model with the ultra group query, so busChannel goes out when it is set; it has no meaning
 * here. The PHP example sends no pageSize.
 * Sources: java: History.query*HistoryMessage; go: GetChatroomHistoryMessage; php: v3/message/chatroom/query. */
RC_API rc_status rc_message_query_chatroom_history(rc_client *client, const char *user_id, const char *target_id,
                                                   int64_t start_time, int64_t end_time, int include_start,
                                                   const rc_params *more, rc_result **out, rc_error **err);

/* Query the cloud history of a group conversation.
 * POST /v3/message/group/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id        at most 64 bytes. User whose view is queried.
 *   target_id      at most 64 bytes. Group id.
 *   start_time     Start, ms.
 *   end_time       End, ms.
 *   include_start  Whether a message exactly at startTime is included.
 * In `more`:
 *   RC_PAGE_SIZE  int, default 10. Messages per page, 1 to 100.
 * In the answer:
 *   "data"                 JSON array. Messages.
 *   "data[].targetId"      str. Conversation id.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].messageUID"    str. Message id.
 *   "data[].msgTime"       int. Time, ms.
 *   "data[].objectName"    str. Message type.
 *   "data[].content"       str. Body.
 *   "data[].expansion"     bool. Extensible.
 *   "data[].extraContent"  str. Extension key-values as JSON.
 *   "data[].busChannel"    str. Channel, ultra group only.
 * Notes: JSON body. Page not found; rate unknown. A vendor help article says at most 14 days per query and newest
 * first (written for the sibling product). Go sends every value as a JSON string (numbers and bool too), Java sends
 * native JSON types: the server accepts both according to the SDKs. Needs cloud storage. Go additionally leaves
 * includeStart out of its checks; Java requires it. The window wins over pageSize when it holds fewer messages.
 * Java and Go share one model with the ultra group query, so busChannel goes out when it is set; it has no meaning
 * here. The PHP example sends no pageSize.
 * Sources: java: History.query*HistoryMessage; go: GetGroupHistoryMessage; php: v3/message/group/query. */
RC_API rc_status rc_message_query_group_history(rc_client *client, const char *user_id, const char *target_id,
                                                int64_t start_time, int64_t end_time, int include_start,
                                                const rc_params *more, rc_result **out, rc_error **err);

/* Query the cloud history of a private conversation.
 * POST /v3/message/private/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id        at most 64 bytes. User whose view is queried.
 *   target_id      at most 64 bytes. Peer user id.
 *   start_time     Start, ms.
 *   end_time       End, ms.
 *   include_start  Whether a message exactly at startTime is included.
 * In `more`:
 *   RC_PAGE_SIZE  int, default 10. Messages per page, 1 to 100.
 * In the answer:
 *   "data"                 JSON array. Messages.
 *   "data[].targetId"      str. Conversation id.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].messageUID"    str. Message id.
 *   "data[].msgTime"       int. Time, ms.
 *   "data[].objectName"    str. Message type.
 *   "data[].content"       str. Body.
 *   "data[].expansion"     bool. Extensible.
 *   "data[].extraContent"  str. Extension key-values as JSON.
 *   "data[].busChannel"    str. Channel, ultra group only.
 * Notes: JSON body. Page not found; rate unknown. A vendor help article says at most 14 days per query and newest
 * first (written for the sibling product). Go sends every value as a JSON string (numbers and bool too), Java sends
 * native JSON types: the server accepts both according to the SDKs. Needs cloud storage. Go additionally leaves
 * includeStart out of its checks; Java requires it. The window wins over pageSize when it holds fewer messages.
 * Java and Go share one model with the ultra group query, so busChannel goes out when it is set; it has no meaning
 * here. The PHP example sends no pageSize.
 * Sources: java: History.query*HistoryMessage; go: GetPrivateHistoryMessage; php: v3/message/private/query. */
RC_API rc_status rc_message_query_private_history(rc_client *client, const char *user_id, const char *target_id,
                                                  int64_t start_time, int64_t end_time, int include_start,
                                                  const rc_params *more, rc_result **out, rc_error **err);

/* Query the cloud history of a ultragroup conversation.
 * POST /v3/message/ultragroup/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id        at most 64 bytes. User whose view is queried.
 *   target_id      at most 64 bytes. Ultra group id.
 *   start_time     Start, ms.
 *   end_time       End, ms.
 *   include_start  Whether a message exactly at startTime is included.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Ultra group channel.
 *   RC_PAGE_SIZE    int, default 10. Messages per page, 1 to 100.
 * In the answer:
 *   "data"                 JSON array. Messages.
 *   "data[].targetId"      str. Conversation id.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].messageUID"    str. Message id.
 *   "data[].msgTime"       int. Time, ms.
 *   "data[].objectName"    str. Message type.
 *   "data[].content"       str. Body.
 *   "data[].expansion"     bool. Extensible.
 *   "data[].extraContent"  str. Extension key-values as JSON.
 *   "data[].busChannel"    str. Channel, ultra group only.
 * Notes: JSON body. Page not found; rate unknown. A vendor help article says at most 14 days per query and newest
 * first (written for the sibling product). Go sends every value as a JSON string (numbers and bool too), Java sends
 * native JSON types: the server accepts both according to the SDKs. Needs cloud storage. Go additionally leaves
 * includeStart out of its checks; Java requires it. The window wins over pageSize when it holds fewer messages.
 * Sources: java: History.query*HistoryMessage; go: GetUltraGroupHistoryMessage; php: v3/message/ultragroup/query. */
RC_API rc_status rc_message_query_ultragroup_history(rc_client *client, const char *user_id, const char *target_id,
                                                     int64_t start_time, int64_t end_time, int include_start,
                                                     const rc_params *more, rc_result **out, rc_error **err);

/* Recall a sent message.
 * POST /message/recall.json. Idempotent. Rate: 100 requests per second.
 *   from_user_id       at most 64 bytes. Sender of the message (the recall operator).
 *   conversation_type  one of 1 (private), 2 (discussion (legacy SDK only)), 3 (group), 4 (chatroom), 6 (system),
 *                      10 (ultra group). Conversation type.
 *   target_id          at most 64 bytes. User, group, chatroom, system target or ultra group id according to
 *                      conversationType.
 *   message_uid        Unique message id, from the send response or the routing callback (msgUID).
 * In `more`:
 *   RC_BUS_CHANNEL              str, at most 20 characters, required in some cases. Ultra group channel. Must be
 *                               given exactly when the message was sent with a channel.
 *   RC_SENT_TIME                int. Send time in ms. Java sends it only when set; Go requires it.
 *   RC_IS_ADMIN                 int, one of 0 (no), 1 (yes), default 0. 1: shown as recalled by an administrator.
 *   RC_IS_DELETE                int, one of 0 (replace with notice), 1 (delete silently), default 0. 0: replaced by
 *                               a recall notice; 1: removed silently.
 *   RC_DISABLE_PUSH             bool, default False. true: silent message, offline users get no push.
 *   RC_EXTRA                    str. Free extension text.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 * The answer carries nothing but its code.
 * Notes: A recall is itself a command message (RC:RcCmd) that is stored in history; clients delete the original and
 * generate RC:RcNtf. No service has to be enabled. Works for messages of private, group, chatroom, system, ultra
 * group. disablePush and extra are documented by the sibling API as unsupported for chatroom / ultra group. No time
 * limit is documented for the server API.
 * Sources: docs: platform-chat-api/message/msgrecall; docs: platform-chat-api/system/recall-system-message; java:
 * Private/Group/Chatroom/MsgSystem/UltraGroup.recall; go: *Recall; php: Message.Chatroom.recall. */
RC_API rc_status rc_message_recall(rc_client *client, const char *from_user_id, int32_t conversation_type,
                                   const char *target_id, const char *message_uid, const rc_params *more,
                                   rc_result **out, rc_error **err);

/* Recall a broadcast sent to all users.
 * POST /message/broadcast/recall.json. Not idempotent. Rate: 2 requests per hour and 3 requests per day.
 *   from_user_id  Sender of the broadcast.
 *   message_uid   Message id; docs: only obtainable from the history log (field msgUID).
 * In `more`:
 *   RC_SENT_TIME                int. Send time in ms (history log field dateTime). Chinese page: required; English
 *                               page: optional; Java sends it when set.
 *   RC_IS_ADMIN                 int, one of 0 (no), 1 (yes), default 0. 1: the client shows the recall as done by
 *                               an administrator.
 *   RC_IS_DELETE                int, one of 0 (replace with notice), 1 (delete silently), default 0. 0: replaced by
 *                               a recall notice; 1: removed without a notice.
 *   RC_EXTRA                    str. Free extension text.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 * In the answer:
 *   "messageUID"  str. Go parses a messageUID here; not documented.
 * Notes: At most 2 per hour and 3 per calendar day. Recalls messages of /message/broadcast.json and /push.json (by
 * tag or by package). The recall is itself a stored command message; clients replace the original by RC:RcNtf. The
 * request example on the page wrongly shows POST /message/recall.json.
 * Sources: docs: platform-chat-api/system/recall-message-broadcast-to-all; java: MsgSystem.recallBroadcast; go:
 * MessageBroadcastRecallByMessageUID. */
RC_API rc_status rc_message_recall_broadcast(rc_client *client, const char *from_user_id, const char *message_uid,
                                             const rc_params *more, rc_result **out, rc_error **err);

/* Get the messages around one ultra group message.
 * POST /ultragroup/hismsg/msgid/query.json. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default).
 *   group_id     at most 64 bytes. Ultra group id.
 *   bus_channel  at most 20 characters. Channel id.
 *   msg_uid      Message id in the middle.
 * In `more`:
 *   RC_PREV_NUM  int, default 10. Messages before, 0 to 50.
 *   RC_LAST_NUM  int, default 10. Messages after, 0 to 50.
 * In the answer:
 *   "data"                   JSON array. Messages, ascending by time.
 *   "data[].groupId"         str. Ultra group id.
 *   "data[].busChannel"      str. Channel.
 *   "data[].fromUserId"      str. Sender.
 *   "data[].msgUID"          str. Message id.
 *   "data[].msgTime"         int. Time, ms.
 *   "data[].objectName"      str. Message type.
 *   "data[].conversionType"  int. Conversation type (sic: the wire name is misspelled), 10.
 *   "data[].content"         str. Body.
 *   "data[].expansion"       bool. Extensible.
 *   "data[].extraContent"    str. Extension key-values as JSON.
 * Notes: At most 50 before and 50 after. Public and private channels. Messages without a channel cannot be queried.
 * Default storage 7 days. Rate outside the readable part.
 * Sources: docs: platform-chat-api/ultragroup/query-history-by-message-uid; go: UGHisMsgIdQuery. */
RC_API rc_status rc_message_search_ultragroup_context(rc_client *client, const char *group_id, const char *bus_channel,
                                                      const char *msg_uid, const rc_params *more, rc_result **out,
                                                      rc_error **err);

/* Search the history of an ultra group channel by time.
 * POST /ultragroup/hismsg/query.json. Idempotent. Rate: 100 requests per minute. Known from official SDKs only.
 *   group_id     at most 64 bytes. Ultra group id.
 *   bus_channel  at most 20 characters. Channel id.
 *   start_time   Start, ms (exclusive).
 *   end_time     End, ms (inclusive). At most 14 days after startTime.
 * In `more`:
 *   RC_FROM_USER_ID  str, at most 64 bytes. Only messages of this sender.
 *   RC_PAGE_SIZE     int, default 20. 1 to 100.
 * In the answer:
 *   "data"                   JSON array. Messages, ascending by time.
 *   "data[].groupId"         str. Ultra group id.
 *   "data[].busChannel"      str. Channel.
 *   "data[].fromUserId"      str. Sender.
 *   "data[].msgUID"          str. Message id.
 *   "data[].msgTime"         int. Time, ms.
 *   "data[].objectName"      str. Message type.
 *   "data[].conversionType"  int. Conversation type (sic: the wire name is misspelled), 10.
 *   "data[].content"         str. Body.
 *   "data[].expansion"       bool. Extensible.
 *   "data[].extraContent"    str. Extension key-values as JSON.
 * Notes: Result is startTime < t <= endTime ascending. Messages that belong to no channel cannot be found. Cloud
 * storage of ultra groups is 7 days by default.
 * Sources: go: UGHistoryQuery (rate and semantics in its comment); sibling: docs.nexconn.ai
 * community-channel/query-history-messages. */
RC_API rc_status rc_message_search_ultragroup_history(rc_client *client, const char *group_id, const char *bus_channel,
                                                      int64_t start_time, int64_t end_time, const rc_params *more,
                                                      rc_result **out, rc_error **err);

/* Send a message to one or several chatrooms.
 * POST /message/chatroom/publish.json. Not idempotent. Rate: 100 chatrooms per second.
 *   from_user_id    at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot
 *                   show the sender name.
 *   to_chatroom_id  1 to 10 items, each at most 64 bytes. Target chatroom id; repeat per chatroom. Recommended at
 *                   most 10.
 *   object_name     at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must
 *                   not begin with "RC:" and must be registered in the client SDK.
 *   content         at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                   Custom types: any text.
 * In `more`:
 *   RC_IS_PERSISTED       int, one of 0 (do not store), 1 (store), default 1. Store in the chatroom cloud history
 *                         (needs the chatroom storage service).
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the sender.
 *                         Reaches the sender only while online unless multi-device sync is enabled.
 *   RC_PRIORITY           int, one of 0 (level of the message type), 1 (allow-listed (unconfirmed)), 2 (high), 3
 *                         (low (unconfirmed)), default 0. Priority of this single message. Java SDK: 0 keeps the
 *                         level of the type, 2 lowers a protected type to the normal (high) level. A third-party
 *                         client lists 1 allow-list, 2 high, 3 low; docs page part not readable.
 *   RC_MSG_RANDOM         int. Only in SDKs: de-duplication token. When the idempotency service is enabled, the
 *                         same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUIDs"               JSON array. One entry per target.
 *   "messageUIDs[].chatroomId"  str. Target chatroom id.
 *   "messageUIDs[].messageUID"  str. Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Rate counts target chatrooms: 10 rooms in one call count as 10. The 10 is a recommendation, not a hard
 * limit in the docs. The sender does not have to be in the chatroom. Chatrooms have no push and no unread count.
 * Only users present in the room receive it.
 * Sources: docs: platform-chat-api/message/send-chatroom; java: message.chatroom.Chatroom.send; go: ChatRoomSend;
 * php: Message.Chatroom.send. */
RC_API rc_status rc_message_send_chatroom(rc_client *client, const char *from_user_id,
                                          const char *const *to_chatroom_id, size_t to_chatroom_id_count,
                                          const char *object_name, const char *content, const rc_params *more,
                                          rc_result **out, rc_error **err);

/* Send a message to discussions (legacy).
 * POST /message/discussion/publish.json. Not idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   from_user_id      at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot
 *                     show the sender name.
 *   to_discussion_id  Discussion id; repeat per discussion.
 *   object_name       at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must
 *                     not begin with "RC:" and must be registered in the client SDK.
 *   content           at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                     Custom types: any text.
 * In `more`:
 *   RC_PUSH_CONTENT       str. Text of the offline push notification. Built-in types push even without it where the
 *                         type has a default text; a custom type pushes only when it is given.
 *   RC_PUSH_DATA          str. Extra payload of the push. iOS clients read it as appData, Android clients as
 *                         pushData.
 *   RC_IS_PERSISTED       int, one of 0 (do not store), 1 (store), default 1. Keep the message in the cloud history
 *                         of the recipients (needs the cloud storage service). Never affects offline delivery.
 *   RC_IS_COUNTED         int, one of 0 (no), 1 (yes), default 1. Only in SDKs: whether a client that does not know
 *                         the custom type counts it as unread.
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the sender.
 *                         Reaches the sender only while online unless multi-device sync is enabled.
 *   RC_CONTENT_AVAILABLE  int, one of 0 (off), 1 (on), default 0. iOS silent (background) push.
 * The answer carries nothing but its code.
 * Notes: Discussion groups are no longer documented; conversation type 2. PHP sends the target as toChatroomId
 * here, an SDK bug; Java and Node send toDiscussionId.
 * Sources: java: message.discussion.Discussion.send; php; nodejs; dotnet. */
RC_API rc_status rc_message_send_discussion(rc_client *client, const char *from_user_id,
                                            const char *const *to_discussion_id, size_t to_discussion_id_count,
                                            const char *object_name, const char *content, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Send a message to groups, or to chosen members of one group.
 * POST /message/group/publish.json. Not idempotent. Rate: 20 groups per second.
 *   from_user_id  at most 64 bytes. Sender user id; need not be a group member. Must own a token for push to show
 *                 the sender.
 *   to_group_id   1 to 3 items, each at most 64 bytes. Target group id; repeat per group. Exactly one when toUserId
 *                 is given.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                 Custom types: any text.
 * In `more`:
 *   RC_TO_USER_ID               str list. Directed message: members of the group that receive it; repeat per user.
 *                               Only valid with a single toGroupId.
 *   RC_PUSH_CONTENT             str. Text of the offline push notification. Built-in types push even without it
 *                               where the type has a default text; a custom type pushes only when it is given. For
 *                               @ messages mentionedInfo.mentionedContent wins.
 *   RC_PUSH_DATA                str. Extra payload of the push. iOS clients read it as appData, Android clients as
 *                               pushData.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the
 *                               sender. Reaches the sender only while online unless multi-device sync is enabled.
 *   RC_IS_PERSISTED             int, one of 0 (do not store), 1 (store), default 1. Keep the message in the cloud
 *                               history of the recipients (needs the cloud storage service). Never affects offline
 *                               delivery.
 *   RC_IS_MENTIONED             int, one of 0 (normal), 1 (@ message), default 0. 1 marks an @ message; content
 *                               must then hold mentionedInfo. With 0 the mentionedInfo in content is ignored.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (off), 1 (on), default 0. iOS silent (background) push.
 *   RC_PUSH_EXT                 JSON object. Push settings (title, template, vendor options) as a JSON string; see
 *                               the pushExt structure in message_types.yaml. No effect when disablePush is true.
 *   RC_DISABLE_PUSH             bool, default False. true: silent message, offline users get no push.
 *   RC_EXPANSION                bool, default False. Whether the message may carry extension key-values. Fixed at
 *                               sending time.
 *   RC_EXTRA_CONTENT            JSON object of texts, at most 100 items. Initial extension key-values, only when
 *                               expansion is true. Form: JSON object serialised to a string. At most 100 pairs; key
 *                               <= 32 chars of [A-Za-z0-9+=_-], value <= 4096 chars.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 *   RC_NEED_READ_RECEIPT        int, one of 0 (no), 1 (yes), default 0. Whether the message asks for a read receipt
 *                               (read receipt v5 service).
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Only in SDKs: whether a client that does
 *                               not know the custom type counts it as unread.
 *   RC_MSG_RANDOM               int. Only in SDKs: de-duplication token. When the idempotency service is enabled,
 *                               the same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUIDs"               JSON array. One entry per target.
 *   "messageUIDs[].groupId"     str. Target group id.
 *   "messageUIDs[].messageUID"  str. Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Rate counts target groups: 3 groups in one call use 3 of the 20 messages per second. Directed messages
 * (toUserId): one group only, and expansion, extraContent, disablePush and pushExt are not supported. In the
 * sibling API expansion, extraContent and disablePush work only when a single group is targeted. Not echoed to the
 * sender nor stored in the sender history unless isIncludeSender=1. Limit of toUserId count is not in the readable
 * part (an official sibling API documents 10 for directed stream messages). Known Issue 1 of the page could not be
 * read. The option set of the Go SDK lets busChannel go out here too; it means something for ultra groups only. Go
 * always sends pushContent and pushData, empty when unset. The old Python SDK writes booleans as True and False.
 * Sources: docs: platform-chat-api/message/send-group; java: Group.send/sendMention/sendDirection; go:
 * GroupSend/GroupSendMention; php: Message.Group.send. */
RC_API rc_status rc_message_send_group(rc_client *client, const char *from_user_id, const char *const *to_group_id,
                                       size_t to_group_id_count, const char *object_name, const char *content,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* Send a group status message (online members only).
 * POST /statusmessage/group/publish.json. Not idempotent. Rate: 20 groups per second.
 *   from_user_id  at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot show
 *                 the sender name.
 *   to_group_id   1 to 3 items, each at most 64 bytes. Target group id; repeat per group.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                 Custom types: any text.
 * In `more`:
 *   RC_VERIFY_BLACKLIST   int, one of 0 (no check), 1 (check), default 0. Sent by the Java SDK; not in the readable
 *                         part of the page.
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the sender.
 *                         Reaches the sender only while online unless multi-device sync is enabled.
 *   RC_MSG_RANDOM         int. Only in SDKs: de-duplication token. When the idempotency service is enabled, the
 *                         same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUIDs"               JSON array. One entry per target.
 *   "messageUIDs[].groupId"     str. Target group id.
 *   "messageUIDs[].messageUID"  str. Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Only members online at that moment receive it; not stored, not counted, not routed by default. 3 groups in
 * one call count as 3 messages. Java additionally sends isPersisted=0 and isCounted=0, as for private status
 * messages. The option set of the Go SDK lets busChannel go out here too; it means something for ultra groups only.
 * Sources: docs: platform-chat-api/message/send-status-group; java: Group.sendStatusMessage; go: GroupStatusSend;
 * php: Message.Group.sendStatusMessage. */
RC_API rc_status rc_message_send_group_status(rc_client *client, const char *from_user_id,
                                              const char *const *to_group_id, size_t to_group_id_count,
                                              const char *object_name, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Send one packet of a group stream message.
 * POST /v3/message/group/publish_stream.json. Not idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Known from official SDKs only.
 *   from_user_id              at most 64 bytes. Sender user id. It must already own a token, otherwise offline push
 *                             cannot show the sender name.
 *   to_group_id               at most 64 bytes. Target group id (a single one).
 *   object_name               at most 32 characters, default RC:StreamMsg. Always RC:StreamMsg.
 *   content                   JSON object, at most 131072 bytes. Stream body, RC:StreamMsg content as a JSON
 *                             object. Docs: 128 KB per send; sibling SDK: 128 KB for all packets together.
 *     content.content         str, required. Text fragment of this packet.
 *     content.seq             int, required. Packet number, from 1, strictly increasing and continuous.
 *     content.complete        bool, required. true on the last packet.
 *     content.completeReason  int, optional. Application-defined reason code, only with complete=true.
 *     content.type            str, default text, optional. Format of the text, e.g. text, markdown, html; first
 *                             packet only.
 *     content.messageUID      str, required in some cases. Id of the stream; required from the second packet on.
 *     content.mentionedInfo   JSON object, optional. @ structure (group), first packet only.
 *     content.user            JSON object, optional. Sender info, first packet only.
 *     content.extra           str, optional. Extension text, first packet only.
 * In `more`:
 *   RC_TO_USER_ID               str list, at most 10 items. Directed stream: members that receive it. Name on the
 *                               RongCloud wire unconfirmed; the sibling Nexconn API calls it toUserIds, at most 10.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the
 *                               sender. Reaches the sender only while online unless multi-device sync is enabled.
 *   RC_IS_PERSISTED             int, one of 0 (do not store), 1 (store), default 1. Keep the message in the cloud
 *                               history of the recipients (needs the cloud storage service). Never affects offline
 *                               delivery.
 *   RC_IS_MENTIONED             int, one of 0 (normal), 1 (@ message), default 0. 1 marks an @ message.
 *   RC_EXTRA_CONTENT            JSON object of texts, at most 100 items. Initial extension key-values as a JSON
 *                               object.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 * In the answer:
 *   "messageUID"  str. Id of the stream (field name inferred).
 * Notes: JSON body; content is a JSON object, not a string. One stream = several calls with the same messageUID.
 * First packet has no messageUID; the server answers the id which later packets must carry. seq starts at 1 and
 * grows by 1 without gaps; complete=true ends the stream. type, user, mentionedInfo, extra count on the first
 * packet only. 128 KB for all packets together. More than 30 s without a packet: the server ends the stream
 * (stopReason 29003); more than 30 minutes in all: truncated, later data dropped (stopReason 29004). Page not
 * found; rate unknown (private stream: 100 per second).
 * Sources: official integration page (list of JSON endpoints); third-party TypeScript client; sibling:
 * nexconn-server-sdk GroupChannelStreamMessageSendRequest. */
RC_API rc_status rc_message_send_group_stream(rc_client *client, const char *from_user_id, const char *to_group_id,
                                              const char *object_name, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Send a one-to-one message to one or many users.
 * POST /message/private/publish.json. Not idempotent. Rate: 6000 recipients per minute.
 *   from_user_id  at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot show
 *                 the sender name.
 *   to_user_id    1 to 1000 items, each at most 64 bytes. Recipient user id; repeat the key once per recipient.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                 Custom types: any text.
 * In `more`:
 *   RC_PUSH_CONTENT             str. Text of the offline push notification. Built-in types push even without it
 *                               where the type has a default text; a custom type pushes only when it is given.
 *   RC_PUSH_DATA                str. Extra payload of the push. iOS clients read it as appData, Android clients as
 *                               pushData.
 *   RC_COUNT                    int. iOS badge number shown by the push. Used only with exactly one toUserId. -1
 *                               keeps the badge, otherwise the badge is set, at most 9999.
 *   RC_VERIFY_BLACKLIST         int, one of 0 (no check), 1 (check), default 0. Check the recipient block list: 1
 *                               drops the message for recipients that blocked the sender.
 *   RC_IS_PERSISTED             int, one of 0 (do not store), 1 (store), default 1. Keep the message in the cloud
 *                               history of the recipients (needs the cloud storage service). Never affects offline
 *                               delivery.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the
 *                               sender. Reaches the sender only while online unless multi-device sync is enabled.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (off), 1 (on), default 0. iOS silent (background) push.
 *   RC_PUSH_EXT                 JSON object. Push settings (title, template, vendor options) as a JSON string; see
 *                               the pushExt structure in message_types.yaml. No effect when disablePush is true.
 *   RC_DISABLE_PUSH             bool, default False. true: silent message, offline users get no push.
 *   RC_EXPANSION                bool, default False. Whether the message may carry extension key-values. Fixed at
 *                               sending time.
 *   RC_EXTRA_CONTENT            JSON object of texts, at most 100 items. Initial extension key-values, only when
 *                               expansion is true. Form: JSON object serialised to a string. At most 100 pairs; key
 *                               <= 32 chars of [A-Za-z0-9+=_-], value <= 4096 chars.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 *   RC_NEED_READ_RECEIPT        int, one of 0 (no), 1 (yes), default 0. Whether the message asks for a read receipt
 *                               (read receipt v5 service).
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Only in SDKs: whether a client that does
 *                               not know the custom type counts it as unread.
 *   RC_MSG_RANDOM               int. Only in SDKs: de-duplication token. When the idempotency service is enabled,
 *                               the same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUIDs"               JSON array. One entry per target.
 *   "messageUIDs[].userId"      str. Recipient user id.
 *   "messageUIDs[].messageUID"  str. Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Rate counts recipients: one call to 1000 users uses 1000 of the 6000 messages per minute. Not echoed to
 * the sender and not written to the sender history unless isIncludeSender=1. The sender does not need a relation
 * with the recipient; existence of the users is not documented to be checked. isCounted is sent by the Java and Go
 * SDKs (Go always, default 1), msgRandom by the Java SDK; PHP forwards whatever keys the caller gives. Neither was
 * in the part of the page that could be read. verifyBlacklist defaults to 0: block lists are ignored. messageUIDs
 * in the response is modelled by the Java and Go SDKs (2024+); docs page response part could not be read. When
 * several recipients are given, the private send page refers to a Known Issue 1 whose text could not be read. The
 * option set of the Go SDK lets busChannel go out here too; it means something for ultra groups only. Go always
 * sends pushContent and pushData, empty when unset. The old Python SDK writes booleans as True and False.
 * Sources: docs: platform-chat-api/message/send-private; java: Private.send; go: PrivateSend; php: Message/Person. */
RC_API rc_status rc_message_send_private(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                         size_t to_user_id_count, const char *object_name, const char *content,
                                         const rc_params *more, rc_result **out, rc_error **err);

/* Send a one-to-one status message (online recipients only).
 * POST /statusmessage/private/publish.json. Not idempotent. Rate: 6000 recipients per minute.
 *   from_user_id  at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot show
 *                 the sender name.
 *   to_user_id    1 to 1000 items, each at most 64 bytes. Recipient user id; repeat per recipient.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                 Custom types: any text.
 * In `more`:
 *   RC_VERIFY_BLACKLIST   int, one of 0 (no check), 1 (check), default 0. Check the recipient block list: 1 drops
 *                         the message for recipients that blocked the sender.
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the sender.
 *                         Reaches the sender only while online unless multi-device sync is enabled.
 *   RC_MSG_RANDOM         int. Only in SDKs: de-duplication token. When the idempotency service is enabled, the
 *                         same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUIDs"               JSON array. One entry per target.
 *   "messageUIDs[].userId"      str. Recipient user id.
 *   "messageUIDs[].messageUID"  str. Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Delivered only to recipients that are online at that moment; never stored, never counted, no push, not
 * routed by the message-routing callback by default. Any objectName may be sent through it. Java additionally sends
 * isPersisted=0 and isCounted=0, Go isCounted=1 by default. Clients still apply their own stored/counted flags of
 * the message type. The option set of the Go SDK lets busChannel go out here too; it means something for ultra
 * groups only.
 * Sources: docs: platform-chat-api/message/send-status-private; java: Private.sendStatusMessage; go:
 * PrivateStatusSend; php: Message.Person.sendStatusMessage. */
RC_API rc_status rc_message_send_private_status(rc_client *client, const char *from_user_id,
                                                const char *const *to_user_id, size_t to_user_id_count,
                                                const char *object_name, const char *content, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* Send one packet of a one-to-one stream message.
 * POST /v3/message/private/publish_stream.json. Not idempotent. Rate: 100 requests per second.
 *   from_user_id              at most 64 bytes. Sender user id. It must already own a token, otherwise offline push
 *                             cannot show the sender name.
 *   to_user_id                at most 64 bytes. Recipient user id (a single one).
 *   object_name               at most 32 characters, default RC:StreamMsg. Always RC:StreamMsg.
 *   content                   JSON object, at most 131072 bytes. Stream body, RC:StreamMsg content as a JSON
 *                             object. Docs: 128 KB per send; sibling SDK: 128 KB for all packets together.
 *     content.content         str, required. Text fragment of this packet.
 *     content.seq             int, required. Packet number, from 1, strictly increasing and continuous.
 *     content.complete        bool, required. true on the last packet.
 *     content.completeReason  int, optional. Application-defined reason code, only with complete=true.
 *     content.type            str, default text, optional. Format of the text, e.g. text, markdown, html; first
 *                             packet only.
 *     content.messageUID      str, required in some cases. Id of the stream; required from the second packet on.
 *     content.mentionedInfo   JSON object, optional. @ structure (group), first packet only.
 *     content.user            JSON object, optional. Sender info, first packet only.
 *     content.extra           str, optional. Extension text, first packet only.
 * In `more`:
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the
 *                               sender. Reaches the sender only while online unless multi-device sync is enabled.
 *   RC_IS_PERSISTED             int, one of 0 (do not store), 1 (store), default 1. Keep the message in the cloud
 *                               history of the recipients (needs the cloud storage service). Never affects offline
 *                               delivery.
 *   RC_EXTRA_CONTENT            JSON object of texts, at most 100 items. Initial extension key-values as a JSON
 *                               object; can be changed later through the expansion API.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 * In the answer:
 *   "messageUID"  str. Id of the stream (field name inferred; response part not readable).
 * Notes: JSON body; content is a JSON object, not a string. One stream = several calls with the same messageUID.
 * First packet has no messageUID; the server answers the id which later packets must carry. seq starts at 1 and
 * grows by 1 without gaps; complete=true ends the stream. type, user, mentionedInfo, extra count on the first
 * packet only. 128 KB for all packets together. More than 30 s without a packet: the server ends the stream
 * (stopReason 29003); more than 30 minutes in all: truncated, later data dropped (stopReason 29004). Content-Type
 * application/json;charset=UTF-8. Clients from 5.16.0. content.* fields come from a third-party Go client written
 * from the docs and from a third-party TypeScript client; they are not in official RongCloud server SDKs; the
 * generated SDKs of the sibling product Nexconn (same vendor) agree.
 * Sources: docs: platform-chat-api/message/send-private-stream; sibling: docs.nexconn.ai
 * message/send-stream-message-about; third-party: feymanlee/rongcloud-go message/content.go; sibling:
 * nexconn-server-sdk StreamMessageContent. */
RC_API rc_status rc_message_send_private_stream(rc_client *client, const char *from_user_id, const char *to_user_id,
                                                const char *object_name, const char *content, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* Send a one-to-one template message: one body, different values per recipient.
 * POST /message/private/publish_template.json. Not idempotent. Rate: 6000 recipients per minute.
 *   from_user_id  at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot show
 *                 the sender name.
 *   to_user_id    1 to 1000 items. Recipient user ids, in the order used by values, pushContent and pushData.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. One body shared by all recipients, a JSON object serialised to a string;
 *                 placeholders such as {c} or {d} are replaced by the values of each recipient.
 *   values        JSON array, 1 to 1000 items. One object per recipient, same order and length as toUserId; keys
 *                 are the placeholders including the braces, e.g. {"{c}":"Tom","{d}":":2"}.
 *   push_content  1 to 1000 items. One push text per recipient, same order as toUserId, may contain placeholders.
 *                 Must be listed per user even when all texts are equal; SDK comment: pass an empty array for a
 *                 custom type without push.
 * In `more`:
 *   RC_PUSH_DATA                str list, at most 1000 items. One push payload per recipient, same order as
 *                               toUserId, may contain placeholders.
 *   RC_PUSH_EXT                 str list, at most 1000 items. Push settings, one pushExt JSON string per recipient.
 *                               In the Java model only, and never sent under this key (see notes).
 *   RC_VERIFY_BLACKLIST         int, one of 0 (no check), 1 (check), default 0. Check the recipient block list: 1
 *                               drops the message for recipients that blocked the sender.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Also deliver the sent message to the
 *                               sender. Reaches the sender only while online unless multi-device sync is enabled.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (off), 1 (on), default 0. iOS silent (background) push.
 *   RC_DISABLE_PUSH             bool, default False. true: silent message, offline users get no push.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Only the Go SDK sends it (always, default
 *                               1): whether a client that does not know the custom type counts it as unread.
 *   RC_NEED_READ_RECEIPT        int, one of 0 (no), 1 (yes), default 0. Whether the message asks for a read receipt
 *                               (read receipt v5 service).
 *   RC_MSG_RANDOM               int. Only in SDKs: de-duplication token. When the idempotency service is enabled,
 *                               the same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUIDs"               JSON array. One entry per target.
 *   "messageUIDs[].userId"      str. Recipient user id.
 *   "messageUIDs[].messageUID"  str. Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
 * Notes: JSON body. Templates are allowed in content, pushContent and pushData only. Arrays must be aligned with
 * toUserId. Rate null: the rate line of the page lies beyond the readable part; the plain private endpoint
 * documents 6000 recipients per minute, a limiter may use that. isIncludeSender is named by the page intro;
 * isPersisted is probably accepted but was not seen. Go writes disableUpdateLastMsg as the string "true". Go and
 * PHP always send pushData, with empty strings where there is none. The setter of the Java template model writes
 * pushExt into pushData, so the value goes out under the key pushData and replaces it; Go and PHP have no such
 * field. Whether the server reads pushExt here is therefore unproven. The option set of the Go SDK lets busChannel
 * go out here too; it means something for ultra groups only.
 * Sources: docs: platform-chat-api/message/send-private-template; java: Private.sendTemplate / Templates; go:
 * PrivateSendTemplate; php: Message.Person.sendTemplate. */
RC_API rc_status rc_message_send_private_template(rc_client *client, const char *from_user_id,
                                                  const char *const *to_user_id, size_t to_user_id_count,
                                                  const char *object_name, const char *content, const char *values,
                                                  const char *const *push_content, size_t push_content_count,
                                                  const rc_params *more, rc_result **out, rc_error **err);

/* Send a system notification message to users.
 * POST /message/system/publish.json. Not idempotent. Rate: 100 recipients per second.
 *   from_user_id  at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot show
 *                 the sender name.
 *   to_user_id    1 to 100 items, each at most 64 bytes. Recipient user id; repeat per recipient.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                 Custom types: any text.
 * In `more`:
 *   RC_PUSH_CONTENT             str. Text of the offline push notification. Built-in types push even without it
 *                               where the type has a default text; a custom type pushes only when it is given.
 *   RC_PUSH_DATA                str. Extra payload of the push. iOS clients read it as appData, Android clients as
 *                               pushData.
 *   RC_COUNT                    int. Only the Go SDK sends it (always, also 0): iOS badge as in
 *                               message.send_private.
 *   RC_IS_PERSISTED             int, one of 0 (do not store), 1 (store), default 1. Keep the message in the cloud
 *                               history of the recipients (needs the cloud storage service). Never affects offline
 *                               delivery.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (off), 1 (on), default 0. iOS silent (background) push.
 *   RC_PUSH_EXT                 JSON object. Push settings (title, template, vendor options) as a JSON string; see
 *                               the pushExt structure in message_types.yaml. No effect when disablePush is true.
 *   RC_DISABLE_PUSH             bool, default False. true: silent message, offline users get no push.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Only in SDKs: whether a client that does
 *                               not know the custom type counts it as unread.
 *   RC_MSG_RANDOM               int. Only in SDKs: de-duplication token. When the idempotency service is enabled,
 *                               the same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUIDs"               JSON array. One entry per target.
 *   "messageUIDs[].userId"      str. Recipient user id.
 *   "messageUIDs[].messageUID"  str. Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Conversation type SYSTEM (6); the conversation target id on the client is fromUserId; users cannot reply.
 * Rate counts recipients: 100 users in one call use the whole 100 per second. Recall with /message/recall.json
 * conversationType=6. A 2021 page marked pushContent as required; current SDKs send it optionally. Whether
 * messageUIDs is returned for system messages is not confirmed by a page. The option set of the Go SDK lets
 * busChannel go out here too; it means something for ultra groups only. Go always sends pushContent and pushData,
 * empty when unset.
 * Sources: docs: platform-chat-api/system/send-private; docs: v4-platform/views/im/server/system/private (2021);
 * java: MsgSystem.send; go: SystemSend; php: Message.System.send. */
RC_API rc_status rc_message_send_system(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                        size_t to_user_id_count, const char *object_name, const char *content,
                                        const rc_params *more, rc_result **out, rc_error **err);

/* Send a system notification template message.
 * POST /message/system/publish_template.json. Not idempotent. Rate: 100 recipients per second.
 *   from_user_id  at most 64 bytes. Sender user id. It must already own a token, otherwise offline push cannot show
 *                 the sender name.
 *   to_user_id    1 to 100 items. Recipient user ids.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Shared body with placeholders, JSON serialised to a string.
 *   values        JSON array, 1 to 100 items. One object per recipient, aligned with toUserId; keys are
 *                 placeholders with braces.
 *   push_content  1 to 100 items. One push text per recipient, aligned with toUserId.
 * In `more`:
 *   RC_PUSH_DATA                str list, at most 100 items. One push payload per recipient, aligned with toUserId.
 *   RC_PUSH_EXT                 str list, at most 100 items. Push settings, one pushExt JSON string per recipient.
 *                               In the Java model only, and never sent under this key (see notes).
 *   RC_VERIFY_BLACKLIST         int, one of 0 (no check), 1 (check), default 0. Only the Go SDK sends it; meaning
 *                               as in message.send_private_template.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (off), 1 (on), default 0. iOS silent (background) push.
 *   RC_DISABLE_PUSH             bool, default False. Only the Go SDK sends it; meaning as in
 *                               message.send_private_template.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 *   RC_MSG_RANDOM               int. Only in SDKs: de-duplication token. When the idempotency service is enabled,
 *                               the same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUIDs"               JSON array. One entry per target.
 *   "messageUIDs[].userId"      str. Recipient user id.
 *   "messageUIDs[].messageUID"  str. Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
 * Notes: JSON body. At most 100 recipients. Same placeholder rules as the private template. Rate null: the rate
 * line was outside the readable part; the plain system endpoint documents 100 recipients per second. isPersisted is
 * probably accepted but was not seen. Go writes disableUpdateLastMsg as the string "true". The setter of the Java
 * template model writes pushExt into pushData, so the value goes out under the key pushData and replaces it; Go and
 * PHP have no such field. Whether the server reads pushExt here is therefore unproven. The option set of the Go SDK
 * lets busChannel go out here too; it means something for ultra groups only.
 * Sources: docs: platform-chat-api/system/send-private-template; java: MsgSystem.sendTemplate; go:
 * SystemSendTemplate; php: Message.System.sendTemplate. */
RC_API rc_status rc_message_send_system_template(rc_client *client, const char *from_user_id,
                                                 const char *const *to_user_id, size_t to_user_id_count,
                                                 const char *object_name, const char *content, const char *values,
                                                 const char *const *push_content, size_t push_content_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Send a message to ultra groups (one channel).
 * POST /message/ultragroup/publish.json. Not idempotent. Rate: 100 groups per second and 20 messages per second.
 *   from_user_id  at most 64 bytes. Sender user id; need not be a member.
 *   to_group_ids  1 to 3 items. Target ultra group ids. Exactly one for a directed message.
 *   object_name   at most 32 characters. Message type: a built-in RC:* type or a custom one. A custom name must not
 *                 begin with "RC:" and must be registered in the client SDK.
 *   content       at most 131072 bytes. Message body. Built-in types: the JSON object serialised to a string.
 *                 Custom types: any text.
 * In `more`:
 *   RC_TO_USER_IDS              str list. Directed message: members that receive it; only with a single group and a
 *                               single channel. In a private channel only users of that channel get it.
 *   RC_PUSH_CONTENT             str. Text of the offline push notification. Built-in types push even without it
 *                               where the type has a default text; a custom type pushes only when it is given.
 *   RC_PUSH_DATA                str. Extra payload of the push. iOS clients read it as appData, Android clients as
 *                               pushData.
 *   RC_PUSH_EXT                 JSON object. Push settings (title, template, vendor options) as a JSON string; see
 *                               the pushExt structure in message_types.yaml. No effect when disablePush is true.
 *   RC_IS_PERSISTED             int, one of 0 (do not store), 1 (store), default 1. Keep the message in the cloud
 *                               history of the recipients (needs the cloud storage service). Never affects offline
 *                               delivery.
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Whether it counts as unread while the user
 *                               is offline.
 *   RC_IS_MENTIONED             int, one of 0 (normal), 1 (@ message), default 0. 1 marks an @ message; content
 *                               must then hold mentionedInfo.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (off), 1 (on), default 0. iOS silent (background) push.
 *   RC_BUS_CHANNEL              str, at most 20 characters. Channel id, letters and digits only. If the group has
 *                               no such channel the message is not delivered.
 *   RC_EXPANSION                bool, default False. Whether the message may carry extension key-values. Fixed at
 *                               sending time.
 *   RC_EXTRA_CONTENT            JSON object of texts, at most 100 items. Initial extension key-values, JSON object
 *                               serialised to a string; only when expansion is true.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default False. true: the message does not become the last message of the
 *                               conversation in the client conversation list. Only for messages the client stores.
 *   RC_UNREAD_COUNT_FLAG        bool. Only the Go SDK sends it (always, false or true); meaning not documented.
 *   RC_MSG_RANDOM               int. Only in SDKs: de-duplication token. When the idempotency service is enabled,
 *                               the same value within 1 minute is answered with an error.
 * In the answer:
 *   "messageUIDs"               JSON array. One entry per target.
 *   "messageUIDs[].groupId"     str. Ultra group id.
 *   "messageUIDs[].messageUID"  str. Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
 * Notes: JSON body. Parameter names are plural: toGroupIds / toUserIds. Two limits apply: 100 ultra group messages
 * per second per app, 20 per second per channel (per group when no channel is given); 3 groups count as 3 messages.
 * Unlike groups the sender always receives the message and it is stored in the sender history. Without busChannel
 * the message goes to channel RCDefault on apps that enabled ultra groups on or after 2022-10-13; older apps: the
 * message belongs to no channel. Content can be changed later with /ultragroup/msg/modify.json. Go writes
 * isPersisted, isCounted, isMentioned and contentAvailable as strings ("1"), Java and PHP as numbers. extraContent
 * is JSON text inside the JSON body in both Java and Go. disablePush was not seen for ultra groups in Java or Go.
 * Sources: docs: platform-chat-api/message/send-ultragroup; docs: doc.rongcloud.cn
 * imserver/server/v1/message/send-ultragroup; java: message.ultragroup.UltraGroup.send; go: UGMessagePublish; php:
 * Message.Ultragroup.send. */
RC_API rc_status rc_message_send_ultragroup(rc_client *client, const char *from_user_id,
                                            const char *const *to_group_ids, size_t to_group_ids_count,
                                            const char *object_name, const char *content, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Set extension key-values on a private or group message.
 * POST /message/expansion/set.json. Idempotent. Rate: 100 requests per second and 20 requests per second.
 *   msg_uid            Message id.
 *   user_id            at most 64 bytes. Operator user id.
 *   conversation_type  one of 1 (private), 3 (group). Conversation type.
 *   target_id          at most 64 bytes. User or group id according to conversationType.
 *   extra_key_val      JSON object, 1 to 100 items. JSON object string. Key <= 32 chars of [A-Za-z0-9+=_-] (no
 *                      Chinese), value <= 4096 chars; at most 100 per call and 300 per message.
 * In `more`:
 *   RC_IS_SYNC_SENDER  int, one of 0 (no), 1 (yes), default 0. Whether the resulting extension message also reaches
 *                      the operator.
 * The answer carries nothing but its code.
 * Notes: The message must have been sent with expansion=true. Each call produces an extension notification message
 * (RC:MsgExMsg). Not synchronised to the operator unless isSyncSender=1. Known Issue 1 of the page could not be
 * read.
 * Sources: docs: platform-chat-api/message/set-expansion; java: Expansion.set; go: SetMessageExpansion; php:
 * Message.Expansion.set. */
RC_API rc_status rc_message_set_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                          int32_t conversation_type, const char *target_id, const char *extra_key_val,
                                          const rc_params *more, rc_result **out, rc_error **err);

/* Set extension key-values on an ultra group message.
 * POST /ultragroup/message/expansion/set.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   msg_uid        Message id.
 *   user_id        at most 64 bytes. Operator user id.
 *   group_id       at most 64 bytes. Ultra group id.
 *   extra_key_val  JSON object, 1 to 100 items. JSON object string. Key <= 32 chars of [A-Za-z0-9+=_-] (no
 *                  Chinese), value <= 4096 chars; at most 100 per call and 300 per message.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel of the message; needed when it was sent to a channel.
 * The answer carries nothing but its code.
 * Notes: Page not found; rate unknown. No isSyncSender here.
 * Sources: java: ultragroup.expansion.Expansion.set; php: ultragroup/message/expansion/set; go:
 * UGMessageExpansionSet. */
RC_API rc_status rc_message_set_ultragroup_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                                     const char *group_id, const char *extra_key_val,
                                                     const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
