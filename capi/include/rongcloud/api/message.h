/* Generated from catalogue/endpoints/message.yaml. Do not edit.
 * Messages. Sending, recalling, changing and extending messages; their history and logs. What is sent through this
 * API is neither filtered for sensitive words nor routed to callbacks, unless the console says so.
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

/* Send a system message to all users of the app.
 * POST /message/broadcast.json. Not idempotent. Rate: 2 requests per hour and 3 requests per calendar day.
 *   from_user_id  at most 64 bytes. Sender. Must have got a token once (user.get_token), or the push for offline
 *                 recipients cannot show the sender's name.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                 type of your own any text.
 * In `more`:
 *   RC_PUSH_CONTENT             str. Text of the notification for offline recipients. Without it a built-in type
 *                               pushes its default text, if it has one; a type of your own does not push.
 *   RC_PUSH_DATA                str. Further data in the notification; iOS apps find it as appData, Android apps as
 *                               pushData.
 *   RC_PUSH_EXT                 JSON object. Push settings: title, template, options per vendor. Members as in
 *                               rc::messages::PushExt and rongcloud.messages.PushExt.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (no), 1 (yes), default 0. Whether iOS gets a silent (background)
 *                               push.
 *   RC_OS                       str, one of iOS (users on iOS), Android (users on Android). System whose users get
 *                               it; left out means all. Known from official SDKs only.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 *   RC_MSG_RANDOM               int. Number that marks repeats: where the idempotency service is enabled, a second
 *                               message with the same number within a minute is answered with an error. Known from
 *                               official SDKs only.
 * In the answer:
 *   "messageUID"  str. Id of the broadcast.
 * Codes: 1008 rate_limited, 1009 service_not_enabled.
 * Notes: Needs the broadcast service; without it the answer is 1009, or HTTP 429 with 1008 when calls keep coming.
 * Clients fetch broadcasts on a timer, within 3 minutes. Shown in the system conversation (type 6) whose target id
 * is fromUserId. Not kept in the cloud history by default, not routed to callbacks. Recall with
 * message.recall_broadcast, for which messageUID is needed; it is known from official SDKs only.
 * Sources: docs: platform-chat-api/system/send-message-broadcast-to-all; docs:
 * v4-platform/views/im/server/system/broadcast (2021); docs: platform-chat-api/system/broadcast-and-push-about;
 * java: MsgSystem.broadcast; go: SystemBroadcast; php: Message.Broadcast.recall. */
RC_API rc_status rc_message_broadcast(rc_client *client, const char *from_user_id, const char *object_name,
                                      const char *content, const rc_params *more, rc_result **out, rc_error **err);

/* Send a message to all chatrooms of the app.
 * POST /message/chatroom/broadcast.json. Not idempotent. Rate: 1 request per second.
 *   from_user_id  at most 64 bytes. Sender.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                 type of your own any text.
 * In `more`:
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                         offline sender only if multi-device synchronisation is enabled.
 * The answer carries nothing but its code.
 * Codes: 1008 rate_limited, 1009 service_not_enabled.
 * Notes: Needs the chatroom broadcast service; without it the answer is 1009, or HTTP 429 with 1008 when calls keep
 * coming. Only users who are in a room at that moment get the message. It is never kept in the history of a
 * chatroom and does not keep one alive.
 * Sources: docs: platform-chat-api/message/send-chatroom-broadcast; java: Chatroom.broadcast; go:
 * ChatRoomBroadcast; php: Message.Chatroom.broadcast. */
RC_API rc_status rc_message_broadcast_chatrooms(rc_client *client, const char *from_user_id, const char *object_name,
                                                const char *content, const rc_params *more, rc_result **out,
                                                rc_error **err);

/* Send a system message to the users who are online.
 * POST /message/online/broadcast.json. Not idempotent. Rate: 60 requests per minute.
 *   from_user_id  at most 64 bytes. Sender.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                 type of your own any text.
 * In `more`:
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 *   RC_MSG_RANDOM               int. Number that marks repeats: where the idempotency service is enabled, a second
 *                               message with the same number within a minute is answered with an error. Known from
 *                               official SDKs only.
 * In the answer:
 *   "messageUID"  str. Id of the broadcast.
 * Codes: 1008 rate_limited, 1009 service_not_enabled.
 * Notes: Needs the broadcast service; without it the answer is 1009, or HTTP 429 with 1008 when calls keep coming.
 * Clients fetch it on a timer, within 3 minutes. Users who come online within 10 minutes get it too, later ones
 * never. It cannot be recalled, and there is no push. messageUID in the answer is known from official SDKs only.
 * Sources: docs: platform-chat-api/system/send-message-broadcast-online; java: MsgSystem.onlineBroadcast; go:
 * OnlineBroadcast; php: Message.System.onlineBroadcast. */
RC_API rc_status rc_message_broadcast_online(rc_client *client, const char *from_user_id, const char *object_name,
                                             const char *content, const rc_params *more, rc_result **out,
                                             rc_error **err);

/* Clear the cloud history of a conversation.
 * POST /conversation/message/history/clean.json. Idempotent. Rate: 100 requests per second.
 *   conversation_type  one of 1 (private), 3 (group), 4 (chatroom), 6 (system). Kind of conversation.
 *   from_user_id       at most 64 bytes. User whose view is cleared; for a chatroom whoever does it.
 *   target_id          at most 64 bytes. The conversation, by conversationType: the other user, group, chatroom or
 *                      sender of system messages.
 * In `more`:
 *   RC_MSG_TIMESTAMP  int, at least 0. Messages before this Unix time in milliseconds are cleared; left out means
 *                     all.
 * The answer carries nothing but its code.
 * Notes: Needs the cloud storage service. In private, group and system conversations only the view of fromUserId is
 * cleared, in a chatroom the history of everybody. Offline messages that are still to be received stay, and so do
 * messages of the current day that are kept for the user's other devices, unless support enables clearing them too.
 * Sources: docs: platform-chat-api/message/delete; docs: v4-platform/views/im/server/message/delete (2021); java:
 * History.clean; go: ConversationMessageHistoryClean; php: Message.History.clean. */
RC_API rc_status rc_message_clean_history(rc_client *client, int32_t conversation_type, const char *from_user_id,
                                          const char *target_id, const rc_params *more, rc_result **out,
                                          rc_error **err);

/* Delete key-value pairs of a private or group message.
 * POST /message/expansion/delete.json. Idempotent. Rate: 100 requests per second and 20 requests per second with
 * conversationType=3.
 *   msg_uid            Id of the message.
 *   user_id            at most 64 bytes. User in whose name the change is made.
 *   conversation_type  one of 1 (private), 3 (group). Kind of conversation.
 *   target_id          at most 64 bytes. The conversation, by conversationType: the other user or the group.
 *   extra_key          1 to 100 items, each letters, digits and + = - _. Keys to delete.
 * In `more`:
 *   RC_IS_SYNC_SENDER  int, one of 0 (no), 1 (yes), default 0. Whether userId is told of the change too.
 * The answer carries nothing but its code.
 * Notes: Each change goes to the clients as a message of its own (RC:MsgExMsg). Of the 100 calls a second at most
 * 20 may be for group messages.
 * Sources: docs: platform-chat-api/message/delete-expansion; java: Expansion.remove; go: DeleteMessageExpansion;
 * php: Message.Expansion.delete. */
RC_API rc_status rc_message_delete_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                             int32_t conversation_type, const char *target_id,
                                             const char *const *extra_key, size_t extra_key_count,
                                             const rc_params *more, rc_result **out, rc_error **err);

/* Delete the message log of one hour.
 * POST /message/history/delete.json. Idempotent. Rate: 100 requests per second.
 *   date  YYYYMMDDHH. Hour of the log: 2014010101 is 01:00 to 02:00. In the time zone of the data centre: Beijing
 *         time in Beijing, UTC in Singapore.
 * The answer carries nothing but its code.
 * Notes: The file is gone for good within 10 minutes. The cloud history is not touched.
 * Sources: docs: platform-chat-api/message/delete-message-history-log; java: History.remove; go: HistoryRemove;
 * php: Message.History.remove. */
RC_API rc_status rc_message_delete_history_log(rc_client *client, const char *date, const rc_params *more,
                                               rc_result **out, rc_error **err);

/* Delete key-value pairs of an ultra group message.
 * POST /ultragroup/message/expansion/delete.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   msg_uid    Id of the message.
 *   user_id    at most 64 bytes. User in whose name the change is made.
 *   group_id   at most 64 bytes. Ultra group of the message.
 *   extra_key  1 to 100 items, each letters, digits and + = - _. Keys to delete.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel of the message; needed when it was sent to one.
 * The answer carries nothing but its code.
 * Sources: java: ultragroup.expansion.Expansion.remove; go: UGMessageExpansionDelete; php:
 * Ultragroup.Expansion.delete. */
RC_API rc_status rc_message_delete_ultragroup_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                                        const char *group_id, const char *const *extra_key,
                                                        size_t extra_key_count, const rc_params *more, rc_result **out,
                                                        rc_error **err);

/* Read the key-value pairs of a private or group message.
 * POST /message/expansion/query.json. Idempotent. Rate: 100 requests per second.
 *   msg_uid  Id of the message.
 * In `more`:
 *   RC_PAGE_NO  int, at least 1, default 1. Page number.
 * In the answer:
 *   "extraContent"           JSON object. Pairs by their keys.
 *   "extraContent.<key>.v"   str. Value.
 *   "extraContent.<key>.ts"  int. Version of the value; not a Unix time.
 * Notes: A page has 300 pairs, which is as many as a message can hold.
 * Sources: docs: platform-chat-api/message/get-expansion; java: Expansion.getList; go: QueryMessageExpansion; php:
 * Message.Expansion.getList. */
RC_API rc_status rc_message_get_expansion(rc_client *client, const char *msg_uid, const rc_params *more,
                                          rc_result **out, rc_error **err);

/* Get the address of the message log of one hour.
 * POST /message/history.json. Idempotent. Rate: 100 requests per second.
 *   date  YYYYMMDDHH. Hour of the log: 2014010101 is 01:00 to 02:00. In the time zone of the data centre: Beijing
 *         time in Beijing, UTC in Singapore.
 * In the answer:
 *   "url"   str. Address of the compressed log; empty when there is none.
 *   "date"  str. The hour that was asked for.
 * Codes: 1008 rate_limited, 1009 service_not_enabled.
 * Notes: Needs the message log service; without it the answer is 1009, or HTTP 429 with 1008 when calls keep
 * coming. A log is ready within about an hour after its hour ends, and kept for 3 days. It holds the messages of
 * all conversations of the app; there is no filter.
 * Sources: docs: platform-chat-api/message/get-message-history-log; java: History.get; go: HistoryGet; php:
 * Message.History.get. */
RC_API rc_status rc_message_get_history_log(rc_client *client, const char *date, const rc_params *more, rc_result **out,
                                            rc_error **err);

/* Read the content of a stream message.
 * POST /v3/message/get_stream.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default).
 *   message_uid  Id of the stream message.
 * In the answer:
 *   "data"  JSON object. Content of all packets together; its members are not documented.
 * Notes: Only the path is documented; the names in the request and in the answer are unconfirmed.
 * Sources: official integration page (list of JSON endpoints). */
RC_API rc_status rc_message_get_stream(rc_client *client, const char *message_uid, const rc_params *more,
                                       rc_result **out, rc_error **err);

/* Read ultra group messages by their ids.
 * POST /ultragroup/msg/get.json. Idempotent. Rate: 5 requests per second. Known from official SDKs only.
 *   group_id             at most 64 bytes. Ultra group.
 *   msgs                 JSON array. Messages to read.
 *     msgs[].msgUID      str, required. Id of the message.
 *     msgs[].busChannel  str, at most 20 characters, optional. Channel of the message.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel of all messages, in place of one for each.
 * In the answer:
 *   "data"                 JSON array. Messages that were found.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].groupId"       str. Ultra group.
 *   "data[].sentTime"      int. When it was sent, Unix time in milliseconds.
 *   "data[].busChannel"    str. Channel.
 *   "data[].msgUID"        str. Id of the message.
 *   "data[].objectName"    str. Type of the message.
 *   "data[].content"       str. Body of the message.
 *   "data[].expansion"     bool. Whether key-value pairs can be attached.
 *   "data[].extraContent"  str. Attached key-value pairs, as JSON text.
 * Notes: How many messages one call takes is not documented.
 * Sources: go: UGMessageGet / UGMessageGetObj. */
RC_API rc_status rc_message_get_ultragroup(rc_client *client, const char *group_id, const char *msgs,
                                           const rc_params *more, rc_result **out, rc_error **err);

/* Read the key-value pairs of an ultra group message.
 * POST /ultragroup/message/expansion/query.json. Idempotent. Rate: 100 requests per second. Known from official
 * SDKs only.
 *   msg_uid   Id of the message.
 *   group_id  at most 64 bytes. Ultra group of the message.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel of the message; needed when it was sent to one.
 *   RC_PAGE_NO      int, at least 1, default 1. Page number.
 * In the answer:
 *   "extraContent"           JSON object. Pairs by their keys.
 *   "extraContent.<key>.v"   str. Value.
 *   "extraContent.<key>.ts"  int. Version of the value; not a Unix time.
 * Sources: java: ultragroup.expansion.Expansion.getList; go: UGMessageExpansionQuery; php:
 * Ultragroup.Expansion.getList. */
RC_API rc_status rc_message_get_ultragroup_expansion(rc_client *client, const char *msg_uid, const char *group_id,
                                                     const rc_params *more, rc_result **out, rc_error **err);

/* Replace the content of a group message.
 * POST /message/group/modify.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   from_user_id  at most 64 bytes. Sender of the message.
 *   group_id      at most 64 bytes. Group of the message.
 *   msg_uid       at most 64 bytes. Id of the message.
 *   content       at most 131072 bytes. New body, as text.
 * In `more`:
 *   RC_OBJECT_NAME  str, at most 32 characters. Type of the message, which cannot change; give it for types of your
 *                   own.
 * The answer carries nothing but its code.
 * Notes: The message keeps its type. The rate is not documented. The target is called groupId here, targetId in
 * message.modify_private.
 * Sources: java: Group.modify. */
RC_API rc_status rc_message_modify_group(rc_client *client, const char *from_user_id, const char *group_id,
                                         const char *msg_uid, const char *content, const rc_params *more,
                                         rc_result **out, rc_error **err);

/* Replace the content of a one-to-one message.
 * POST /message/private/modify.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   from_user_id  at most 64 bytes. Sender of the message.
 *   target_id     at most 64 bytes. Recipient of the message.
 *   msg_uid       at most 64 bytes. Id of the message.
 *   content       at most 131072 bytes. New body, as text.
 * In `more`:
 *   RC_OBJECT_NAME  str, at most 32 characters. Type of the message, which cannot change; give it for types of your
 *                   own.
 * The answer carries nothing but its code.
 * Notes: The message keeps its type. The rate is not documented.
 * Sources: java: Private.modify. */
RC_API rc_status rc_message_modify_private(rc_client *client, const char *from_user_id, const char *target_id,
                                           const char *msg_uid, const char *content, const rc_params *more,
                                           rc_result **out, rc_error **err);

/* Replace the content of an ultra group message.
 * POST /ultragroup/msg/modify.json. Idempotent. Rate: 100 requests per minute. Known from official SDKs only.
 *   group_id      at most 64 bytes. Ultra group of the message.
 *   from_user_id  at most 64 bytes. Sender of the message.
 *   msg_uid       Id of the message.
 *   content       at most 131072 bytes. New body, as text.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters, required in some cases. Channel of the message; required when it
 *                   was sent to a channel other than RCDefault.
 *   RC_MSG_RANDOM   int. Number that marks repeats: where the idempotency service is enabled, a second message with
 *                   the same number within a minute is answered with an error. Known from official SDKs only.
 * The answer carries nothing but its code.
 * Notes: The message keeps its type.
 * Sources: go: UGMessageModify; docs: platform-chat-api/message/send-ultragroup (mentions it); sibling:
 * docs.nexconn.ai community-channel/modify-message. */
RC_API rc_status rc_message_modify_ultragroup(rc_client *client, const char *group_id, const char *from_user_id,
                                              const char *msg_uid, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Query the cloud history of a chatroom.
 * POST /v3/message/chatroom/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id        at most 64 bytes. User whose view is queried.
 *   target_id      at most 64 bytes. Chatroom.
 *   start_time     at least 0. Start of the window, Unix time in milliseconds.
 *   end_time       at least 0, not before startTime. End of the window, Unix time in milliseconds.
 *   include_start  Whether a message sent exactly at startTime is included.
 * In `more`:
 *   RC_PAGE_SIZE  int, 1 to 100, default 10. Messages per page, at most 100.
 * In the answer:
 *   "data"                 JSON array. Messages.
 *   "data[].targetId"      str. The conversation.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].messageUID"    str. Id of the message.
 *   "data[].msgTime"       int. When it was sent, Unix time in milliseconds.
 *   "data[].objectName"    str. Type of the message.
 *   "data[].content"       str. Body of the message.
 *   "data[].expansion"     bool. Whether key-value pairs can be attached.
 *   "data[].extraContent"  str. Attached key-value pairs, as JSON text.
 * Notes: Needs the cloud storage service. The longest window and the order of the answer are not documented (14
 * days and newest first in the vendor's later API), and neither is the rate.
 * Sources: java: History.query*HistoryMessage; go: GetChatroomHistoryMessage; php: v3/message/chatroom/query. */
RC_API rc_status rc_message_query_chatroom_history(rc_client *client, const char *user_id, const char *target_id,
                                                   int64_t start_time, int64_t end_time, int include_start,
                                                   const rc_params *more, rc_result **out, rc_error **err);

/* Query the cloud history of a group.
 * POST /v3/message/group/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id        at most 64 bytes. User whose view is queried.
 *   target_id      at most 64 bytes. Group.
 *   start_time     at least 0. Start of the window, Unix time in milliseconds.
 *   end_time       at least 0, not before startTime. End of the window, Unix time in milliseconds.
 *   include_start  Whether a message sent exactly at startTime is included.
 * In `more`:
 *   RC_PAGE_SIZE  int, 1 to 100, default 10. Messages per page, at most 100.
 * In the answer:
 *   "data"                 JSON array. Messages.
 *   "data[].targetId"      str. The conversation.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].messageUID"    str. Id of the message.
 *   "data[].msgTime"       int. When it was sent, Unix time in milliseconds.
 *   "data[].objectName"    str. Type of the message.
 *   "data[].content"       str. Body of the message.
 *   "data[].expansion"     bool. Whether key-value pairs can be attached.
 *   "data[].extraContent"  str. Attached key-value pairs, as JSON text.
 * Notes: Needs the cloud storage service. The longest window and the order of the answer are not documented (14
 * days and newest first in the vendor's later API), and neither is the rate.
 * Sources: java: History.query*HistoryMessage; go: GetGroupHistoryMessage; php: v3/message/group/query. */
RC_API rc_status rc_message_query_group_history(rc_client *client, const char *user_id, const char *target_id,
                                                int64_t start_time, int64_t end_time, int include_start,
                                                const rc_params *more, rc_result **out, rc_error **err);

/* Query the cloud history of a one-to-one conversation.
 * POST /v3/message/private/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id        at most 64 bytes. User whose view is queried.
 *   target_id      at most 64 bytes. The other user.
 *   start_time     at least 0. Start of the window, Unix time in milliseconds.
 *   end_time       at least 0, not before startTime. End of the window, Unix time in milliseconds.
 *   include_start  Whether a message sent exactly at startTime is included.
 * In `more`:
 *   RC_PAGE_SIZE  int, 1 to 100, default 10. Messages per page, at most 100.
 * In the answer:
 *   "data"                 JSON array. Messages.
 *   "data[].targetId"      str. The conversation.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].messageUID"    str. Id of the message.
 *   "data[].msgTime"       int. When it was sent, Unix time in milliseconds.
 *   "data[].objectName"    str. Type of the message.
 *   "data[].content"       str. Body of the message.
 *   "data[].expansion"     bool. Whether key-value pairs can be attached.
 *   "data[].extraContent"  str. Attached key-value pairs, as JSON text.
 * Notes: Needs the cloud storage service. The longest window and the order of the answer are not documented (14
 * days and newest first in the vendor's later API), and neither is the rate.
 * Sources: java: History.query*HistoryMessage; go: GetPrivateHistoryMessage; php: v3/message/private/query. */
RC_API rc_status rc_message_query_private_history(rc_client *client, const char *user_id, const char *target_id,
                                                  int64_t start_time, int64_t end_time, int include_start,
                                                  const rc_params *more, rc_result **out, rc_error **err);

/* Query the cloud history of an ultra group.
 * POST /v3/message/ultragroup/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's
 * default). Known from official SDKs only.
 *   user_id        at most 64 bytes. User whose view is queried.
 *   target_id      at most 64 bytes. Ultra group.
 *   start_time     at least 0. Start of the window, Unix time in milliseconds.
 *   end_time       at least 0, not before startTime. End of the window, Unix time in milliseconds.
 *   include_start  Whether a message sent exactly at startTime is included.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel of the ultra group.
 *   RC_PAGE_SIZE    int, 1 to 100, default 10. Messages per page, at most 100.
 * In the answer:
 *   "data"                 JSON array. Messages.
 *   "data[].targetId"      str. The conversation.
 *   "data[].fromUserId"    str. Sender.
 *   "data[].messageUID"    str. Id of the message.
 *   "data[].msgTime"       int. When it was sent, Unix time in milliseconds.
 *   "data[].objectName"    str. Type of the message.
 *   "data[].content"       str. Body of the message.
 *   "data[].expansion"     bool. Whether key-value pairs can be attached.
 *   "data[].extraContent"  str. Attached key-value pairs, as JSON text.
 *   "data[].busChannel"    str. Channel.
 * Notes: Needs the cloud storage service. The longest window and the order of the answer are not documented (14
 * days and newest first in the vendor's later API), and neither is the rate.
 * Sources: java: History.query*HistoryMessage; go: GetUltraGroupHistoryMessage; php: v3/message/ultragroup/query. */
RC_API rc_status rc_message_query_ultragroup_history(rc_client *client, const char *user_id, const char *target_id,
                                                     int64_t start_time, int64_t end_time, int include_start,
                                                     const rc_params *more, rc_result **out, rc_error **err);

/* Recall a message.
 * POST /message/recall.json. Idempotent. Rate: 100 requests per second.
 *   from_user_id       at most 64 bytes. Sender of the message.
 *   conversation_type  one of 1 (private), 2 (discussion, legacy), 3 (group), 4 (chatroom), 6 (system), 10 (ultra
 *                      group). Kind of conversation that the message was sent to.
 *   target_id          at most 64 bytes. Where it was sent to, by conversationType: recipient, group, chatroom or
 *                      ultra group.
 *   message_uid        Id of the message, from the answer to the send or from the routing callback (msgUID).
 * In `more`:
 *   RC_BUS_CHANNEL              str, at most 20 characters, required in some cases. Channel of the ultra group;
 *                               required when the message was sent with one, to be left out when not.
 *   RC_SENT_TIME                int, at least 0. When it was sent, Unix time in milliseconds. Whether the service
 *                               needs it is not documented: give it if you have it.
 *   RC_IS_ADMIN                 int, one of 0 (no), 1 (yes), default 0. Whether clients say that an administrator
 *                               recalled it.
 *   RC_IS_DELETE                int, one of 0 (replace it by a notice), 1 (remove it without one), default 0. What
 *                               clients do with the original.
 *   RC_DISABLE_PUSH             bool, default false. true: offline users get no notification of the recall.
 *   RC_EXTRA                    str. Text of your own that goes along.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 * The answer carries nothing but its code.
 * Notes: For messages of private, group, chatroom, system and ultra group conversations; no time limit is
 * documented. The recall is itself a message (RC:RcCmd) that is stored beside the original; clients show a notice
 * (RC:RcNtf) in its place. disablePush and extra may have no effect in chatrooms and ultra groups.
 * Sources: docs: platform-chat-api/message/msgrecall; docs: platform-chat-api/system/recall-system-message; java:
 * Private/Group/Chatroom/MsgSystem/UltraGroup.recall; go: *Recall; php: Message.Chatroom.recall. */
RC_API rc_status rc_message_recall(rc_client *client, const char *from_user_id, int32_t conversation_type,
                                   const char *target_id, const char *message_uid, const rc_params *more,
                                   rc_result **out, rc_error **err);

/* Recall a broadcast to all users.
 * POST /message/broadcast/recall.json. Not idempotent. Rate: 2 requests per hour and 3 requests per calendar day.
 *   from_user_id  at most 64 bytes. Sender of the broadcast.
 *   message_uid   Id of the broadcast. Documented as to be had from the message log only (field msgUID,
 *                 message.get_history_log); the answer of the send has it too, as official SDKs know.
 * In `more`:
 *   RC_SENT_TIME                int, at least 0. When it was sent, Unix time in milliseconds (field dateTime of the
 *                               message log). Documented both as required and as optional.
 *   RC_IS_ADMIN                 int, one of 0 (no), 1 (yes), default 0. Whether clients say that an administrator
 *                               recalled it.
 *   RC_IS_DELETE                int, one of 0 (replace it by a notice), 1 (remove it without one), default 0. What
 *                               clients do with the original.
 *   RC_EXTRA                    str. Text of your own that goes along.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 * In the answer:
 *   "messageUID"  str. Id of the recall.
 * Notes: Recalls messages of message.broadcast, and those that push.send sent by tag or by package. The recall is
 * itself a message that is stored; clients show a notice (RC:RcNtf) in place of the original. At most 2 in an hour
 * and 3 in a calendar day. messageUID in the answer is known from official SDKs only.
 * Sources: docs: platform-chat-api/system/recall-message-broadcast-to-all; java: MsgSystem.recallBroadcast; go:
 * MessageBroadcastRecallByMessageUID. */
RC_API rc_status rc_message_recall_broadcast(rc_client *client, const char *from_user_id, const char *message_uid,
                                             const rc_params *more, rc_result **out, rc_error **err);

/* Get the messages around an ultra group message.
 * POST /ultragroup/hismsg/msgid/query.json. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default).
 *   group_id     at most 64 bytes. Ultra group.
 *   bus_channel  at most 20 characters. Channel.
 *   msg_uid      Id of the message in the middle.
 * In `more`:
 *   RC_MESSAGE_BEFORE_COUNT  int, 0 to 50, default 10. How many messages before it.
 *   RC_MESSAGE_AFTER_COUNT   int, 0 to 50, default 10. How many messages after it.
 * In the answer:
 *   "data"                   JSON array. Messages, oldest first.
 *   "data[].groupId"         str. Ultra group.
 *   "data[].busChannel"      str. Channel.
 *   "data[].fromUserId"      str. Sender.
 *   "data[].msgUID"          str. Id of the message.
 *   "data[].msgTime"         int. When it was sent, Unix time in milliseconds.
 *   "data[].objectName"      str. Type of the message.
 *   "data[].conversionType"  int. Kind of conversation, 10 for ultra groups; the service spells the name so.
 *   "data[].content"         str. Body of the message.
 *   "data[].expansion"       bool. Whether key-value pairs can be attached.
 *   "data[].extraContent"    str. Attached key-value pairs, as JSON text.
 * Notes: For public and private channels. Messages that belong to no channel cannot be found. Ultra group messages
 * are stored for 7 days by default. The rate is not documented.
 * Sources: docs: platform-chat-api/ultragroup/query-history-by-message-uid; go: UGHisMsgIdQuery. */
RC_API rc_status rc_message_search_ultragroup_context(rc_client *client, const char *group_id, const char *bus_channel,
                                                      const char *msg_uid, const rc_params *more, rc_result **out,
                                                      rc_error **err);

/* Search the history of an ultra group channel by time.
 * POST /ultragroup/hismsg/query.json. Idempotent. Rate: 100 requests per minute. Known from official SDKs only.
 *   group_id     at most 64 bytes. Ultra group.
 *   bus_channel  at most 20 characters. Channel.
 *   start_time   at least 0. Start of the window, Unix time in milliseconds; not included.
 *   end_time     at least 0, not before startTime, at most 14 days after startTime. End of the window, Unix time in
 *                milliseconds; included.
 * In `more`:
 *   RC_FROM_USER_ID  str, at most 64 bytes. Sender whose messages are wanted; left out means all.
 *   RC_PAGE_SIZE     int, 1 to 100, default 20. Messages per page, at most 100.
 * In the answer:
 *   "data"                   JSON array. Messages, oldest first.
 *   "data[].groupId"         str. Ultra group.
 *   "data[].busChannel"      str. Channel.
 *   "data[].fromUserId"      str. Sender.
 *   "data[].msgUID"          str. Id of the message.
 *   "data[].msgTime"         int. When it was sent, Unix time in milliseconds.
 *   "data[].objectName"      str. Type of the message.
 *   "data[].conversionType"  int. Kind of conversation, 10 for ultra groups; the service spells the name so.
 *   "data[].content"         str. Body of the message.
 *   "data[].expansion"       bool. Whether key-value pairs can be attached.
 *   "data[].extraContent"    str. Attached key-value pairs, as JSON text.
 * Notes: Finds what was sent after startTime and not after endTime. Messages that belong to no channel cannot be
 * found. Ultra group messages are stored for 7 days by default.
 * Sources: go: UGHistoryQuery (rate and semantics in its comment); sibling: docs.nexconn.ai
 * community-channel/query-history-messages. */
RC_API rc_status rc_message_search_ultragroup_history(rc_client *client, const char *group_id, const char *bus_channel,
                                                      int64_t start_time, int64_t end_time, const rc_params *more,
                                                      rc_result **out, rc_error **err);

/* Send a message to chatrooms.
 * POST /message/chatroom/publish.json. Not idempotent. Rate: 100 chatrooms per second.
 *   from_user_id    at most 64 bytes. Sender, who need not be in the chatroom.
 *   to_chatroom_id  each at most 64 bytes. Target chatrooms; at most 10 are advised.
 *   object_name     at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your
 *                   own, whose name must not begin with RC: and which the client apps must register.
 *   content         at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                   type of your own any text.
 * In `more`:
 *   RC_IS_PERSISTED       int, one of 0 (not kept), 1 (kept), default 1. Whether the message is kept in the cloud
 *                         history of the chatroom (needs the chatroom storage service).
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                         offline sender only if multi-device synchronisation is enabled.
 *   RC_PRIORITY           int, one of 0 (as its type has it), 1 (allow-listed), 2 (high, the usual one), 3 (low),
 *                         default 0. Priority of this message alone; 2 brings a protected type down to the usual
 *                         one. Known from official SDKs only; 1 and 3 are unconfirmed.
 *   RC_MSG_RANDOM         int. Number that marks repeats: where the idempotency service is enabled, a second
 *                         message with the same number within a minute is answered with an error. Known from
 *                         official SDKs only.
 * In the answer:
 *   "messageUIDs"               JSON array. Ids of the messages, one per chatroom.
 *   "messageUIDs[].chatroomId"  str. Chatroom that the id belongs to.
 *   "messageUIDs[].messageUID"  str. Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
 * Notes: The rate counts target chatrooms: 10 rooms in one call use 10 of the 100 a second. At most 10 rooms a call
 * are advised; this is not a limit that is checked. Membership of the sender is not checked. Only users who are in
 * the room get the message; chatrooms have no push and no unread count. messageUIDs in the answer is known from
 * official SDKs only.
 * Sources: docs: platform-chat-api/message/send-chatroom; java: message.chatroom.Chatroom.send; go: ChatRoomSend;
 * php: Message.Chatroom.send. */
RC_API rc_status rc_message_send_chatroom(rc_client *client, const char *from_user_id,
                                          const char *const *to_chatroom_id, size_t to_chatroom_id_count,
                                          const char *object_name, const char *content, const rc_params *more,
                                          rc_result **out, rc_error **err);

/* Send a message to discussions.
 * POST /message/discussion/publish.json. Not idempotent. Rate: 100 requests per second (not documented; the
 * platform's default). Legacy: kept for existing applications. Known from official SDKs only.
 *   from_user_id      at most 64 bytes. Sender. Must have got a token once (user.get_token), or the push for
 *                     offline recipients cannot show the sender's name.
 *   to_discussion_id  each at most 64 bytes. Target discussions.
 *   object_name       at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your
 *                     own, whose name must not begin with RC: and which the client apps must register.
 *   content           at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                     type of your own any text.
 * In `more`:
 *   RC_PUSH_CONTENT       str. Text of the notification for offline recipients. Without it a built-in type pushes
 *                         its default text, if it has one; a type of your own does not push.
 *   RC_PUSH_DATA          str. Further data in the notification; iOS apps find it as appData, Android apps as
 *                         pushData.
 *   RC_IS_PERSISTED       int, one of 0 (not kept), 1 (kept), default 1. Whether the message is kept in the cloud
 *                         history (needs the cloud storage service). Delivery to offline users does not depend on
 *                         it.
 *   RC_IS_COUNTED         int, one of 0 (no), 1 (yes), default 1. Whether clients that do not know a type of your
 *                         own count the message as unread. Known from official SDKs only.
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                         offline sender only if multi-device synchronisation is enabled.
 *   RC_CONTENT_AVAILABLE  int, one of 0 (no), 1 (yes), default 0. Whether iOS gets a silent (background) push.
 * The answer carries nothing but its code.
 * Notes: Discussions (conversation type 2) are no longer documented; use groups.
 * Sources: java: message.discussion.Discussion.send; php; nodejs; dotnet. */
RC_API rc_status rc_message_send_discussion(rc_client *client, const char *from_user_id,
                                            const char *const *to_discussion_id, size_t to_discussion_id_count,
                                            const char *object_name, const char *content, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Send a message to groups, or to some members of one group.
 * POST /message/group/publish.json. Not idempotent. Rate: 20 groups per second.
 *   from_user_id  at most 64 bytes. Sender, who need not be a member. Must have got a token once (user.get_token),
 *                 or the push for offline members cannot show the sender's name.
 *   to_group_id   1 to 3 items, each at most 64 bytes, at most 1 item with toUserId. Target groups.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                 type of your own any text.
 * In `more`:
 *   RC_TO_USER_ID               str list, each at most 64 bytes. Members of the group that shall get the message;
 *                               left out means all.
 *   RC_PUSH_CONTENT             str. Text of the notification for offline recipients. Without it a built-in type
 *                               pushes its default text, if it has one; a type of your own does not push. For
 *                               members who are mentioned, mentionedContent of mentionedInfo takes its place.
 *   RC_PUSH_DATA                str. Further data in the notification; iOS apps find it as appData, Android apps as
 *                               pushData.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                               offline sender only if multi-device synchronisation is enabled.
 *   RC_IS_PERSISTED             int, one of 0 (not kept), 1 (kept), default 1. Whether the message is kept in the
 *                               cloud history (needs the cloud storage service). Delivery to offline users does not
 *                               depend on it.
 *   RC_IS_MENTIONED             int, one of 0 (plain message), 1 (message with @), when on, content needs
 *                               mentionedInfo, default 0. 1 for a message with @: content must then hold
 *                               mentionedInfo, which is ignored otherwise.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (no), 1 (yes), default 0. Whether iOS gets a silent (background)
 *                               push.
 *   RC_PUSH_EXT                 JSON object. Push settings: title, template, options per vendor. Members as in
 *                               rc::messages::PushExt and rongcloud.messages.PushExt. Ignored when disablePush is
 *                               true.
 *   RC_DISABLE_PUSH             bool, default false. true: offline recipients get no notification.
 *   RC_EXPANSION                bool, default false. true: key-value pairs can be attached to the message, at once
 *                               by extraContent and later by message.set_expansion. Cannot be switched on later.
 *   RC_EXTRA_CONTENT            JSON object of texts, at most 100 items, keys at most 32 characters, keys of
 *                               letters, digits and + = - _, values at most 4096 characters. Key-value pairs
 *                               attached from the start; has an effect only when expansion is true.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 *   RC_NEED_READ_RECEIPT        int, one of 0 (no), 1 (yes), default 0. Whether read receipts are asked for (read
 *                               receipt service, version 5).
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Whether clients that do not know a type of
 *                               your own count the message as unread. Known from official SDKs only.
 *   RC_MSG_RANDOM               int. Number that marks repeats: where the idempotency service is enabled, a second
 *                               message with the same number within a minute is answered with an error. Known from
 *                               official SDKs only.
 * In the answer:
 *   "messageUIDs"               JSON array. Ids of the messages, one per group.
 *   "messageUIDs[].groupId"     str. Group that the id belongs to.
 *   "messageUIDs[].messageUID"  str. Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
 * Notes: The rate counts target groups: 3 groups in one call use 3 of the 20 a second; members do not count.
 * Membership of the sender is not checked. The sender neither receives nor stores the message unless
 * isIncludeSender is 1. A message to some members (toUserId) takes one group, and no expansion, extraContent,
 * disablePush or pushExt; how many members it takes is not documented. messageUIDs in the answer is known from
 * official SDKs only.
 * Sources: docs: platform-chat-api/message/send-group; java: Group.send/sendMention/sendDirection; go:
 * GroupSend/GroupSendMention; php: Message.Group.send. */
RC_API rc_status rc_message_send_group(rc_client *client, const char *from_user_id, const char *const *to_group_id,
                                       size_t to_group_id_count, const char *object_name, const char *content,
                                       const rc_params *more, rc_result **out, rc_error **err);

/* Send a group status message, which only online members get.
 * POST /statusmessage/group/publish.json. Not idempotent. Rate: 20 groups per second.
 *   from_user_id  at most 64 bytes. Sender.
 *   to_group_id   1 to 3 items, each at most 64 bytes. Target groups.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                 type of your own any text.
 * In `more`:
 *   RC_VERIFY_BLACKLIST   int, one of 0 (block lists are ignored), 1 (withheld), default 0. Whether the message is
 *                         withheld from recipients who block the sender. Known from official SDKs only.
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                         offline sender only if multi-device synchronisation is enabled.
 *   RC_MSG_RANDOM         int. Number that marks repeats: where the idempotency service is enabled, a second
 *                         message with the same number within a minute is answered with an error. Known from
 *                         official SDKs only.
 * In the answer:
 *   "messageUIDs"               JSON array. Ids of the messages, one per group.
 *   "messageUIDs[].groupId"     str. Group that the id belongs to.
 *   "messageUIDs[].messageUID"  str. Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Members who are offline at that moment never get it. Never stored, counted or pushed. The rate counts
 * target groups: 3 groups in one call use 3 of the 20 a second. messageUIDs in the answer is known from official
 * SDKs only.
 * Sources: docs: platform-chat-api/message/send-status-group; java: Group.sendStatusMessage; go: GroupStatusSend;
 * php: Message.Group.sendStatusMessage. */
RC_API rc_status rc_message_send_group_status(rc_client *client, const char *from_user_id,
                                              const char *const *to_group_id, size_t to_group_id_count,
                                              const char *object_name, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Send a packet of a group stream message.
 * POST /v3/message/group/publish_stream.json. Not idempotent. Rate: 100 requests per second (not documented; the
 * platform's default).
 *   from_user_id                  at most 64 bytes. Sender. Must have got a token once (user.get_token), or the
 *                                 push for offline recipients cannot show the sender's name.
 *   to_group_id                   at most 64 bytes. Target group.
 *   object_name                   at most 32 characters, default RC:StreamMsg. Always RC:StreamMsg.
 *   content                       JSON object. The packet.
 *     content.content             str, at most 131072 bytes, required. This packet's piece of the text.
 *     content.seq                 int, at least 1, required. Number of the packet: 1, 2, 3 and so on without gaps.
 *     content.complete            bool, required. true in the last packet.
 *     content.completeReason      int, only when content.complete is true, optional. Code of your own for why it
 *                                 ended.
 *     content.type                str, default text, optional. Format of the text, e.g. text, markdown, html; first
 *                                 packet only.
 *     content.messageUID          str, required when content.seq is above 1. Id of the stream, from the answer to
 *                                 the first packet.
 *     content.mentionedInfo       JSON object, optional. Who is mentioned with @; first packet only.
 *     content.mentionedInfo.type  int, one of 1 (everybody), 2 (the users of userIdList), required. Whom it
 *                                 mentions.
 *     content.mentionedInfo.userIdList  str list, each at most 64 bytes, required when content.mentionedInfo.type
 *                                 is 2. Users who are mentioned.
 *     content.mentionedInfo.mentionedContent  str, optional. Text of the notification for those users, in place of
 *                                 any other.
 *     content.user                JSON object, optional. The sender as clients shall show it; first packet only.
 *     content.user.id             str, at most 64 bytes, optional. User id.
 *     content.user.name           str, optional. Display name.
 *     content.user.portrait       str, optional. Address of the avatar.
 *     content.user.extra          str, optional. Text of your own.
 *     content.extra               str, optional. Text of your own; first packet only.
 * In `more`:
 *   RC_TO_USER_ID               str list, each at most 64 bytes. Members that shall get the stream; left out means
 *                               all. Its name on the wire is unconfirmed.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                               offline sender only if multi-device synchronisation is enabled.
 *   RC_IS_PERSISTED             int, one of 0 (not kept), 1 (kept), default 1. Whether the message is kept in the
 *                               cloud history (needs the cloud storage service). Delivery to offline users does not
 *                               depend on it.
 *   RC_IS_MENTIONED             int, one of 0 (plain message), 1 (message with @), when on, content needs
 *                               mentionedInfo, default 0. 1 for a message with @: content must then hold
 *                               mentionedInfo, which is ignored otherwise.
 *   RC_EXTRA_CONTENT            JSON object of texts, at most 100 items, keys at most 32 characters, keys of
 *                               letters, digits and + = - _, values at most 4096 characters. Key-value pairs
 *                               attached from the start; they can be changed later by message.set_expansion.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 * In the answer:
 *   "messageUID"  str. Id of the stream.
 * Notes: Each call sends one packet; content is a JSON object here, not text. The first packet carries no
 * messageUID: take it from the answer and give it with every later packet. The service ends a stream after 30
 * seconds without a packet (stopReason 29003), after 30 minutes (29004) and beyond the limit of size (29006),
 * documented both as 128 KB for a packet and as 128 KB for all of them. Parameters and answer of this operation are
 * not documented; they are those of the one-to-one stream, with a group.
 * Sources: official integration page (list of JSON endpoints); third-party TypeScript client; sibling:
 * nexconn-server-sdk GroupChannelStreamMessageSendRequest. */
RC_API rc_status rc_message_send_group_stream(rc_client *client, const char *from_user_id, const char *to_group_id,
                                              const char *object_name, const char *content, const rc_params *more,
                                              rc_result **out, rc_error **err);

/* Send a one-to-one message to one or more users.
 * POST /message/private/publish.json. Not idempotent. Rate: 6000 recipients per minute.
 *   from_user_id  at most 64 bytes. Sender. Must have got a token once (user.get_token), or the push for offline
 *                 recipients cannot show the sender's name.
 *   to_user_id    1 to 1000 items, each at most 64 bytes. Recipients.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                 type of your own any text.
 * In `more`:
 *   RC_PUSH_CONTENT             str. Text of the notification for offline recipients. Without it a built-in type
 *                               pushes its default text, if it has one; a type of your own does not push.
 *   RC_PUSH_DATA                str. Further data in the notification; iOS apps find it as appData, Android apps as
 *                               pushData.
 *   RC_COUNT                    int, -1 to 9999. Badge number on iOS: -1 keeps the present one, any other number
 *                               sets it. Without effect when there are several recipients.
 *   RC_VERIFY_BLACKLIST         int, one of 0 (block lists are ignored), 1 (withheld), default 0. Whether the
 *                               message is withheld from recipients who block the sender.
 *   RC_IS_PERSISTED             int, one of 0 (not kept), 1 (kept), default 1. Whether the message is kept in the
 *                               cloud history (needs the cloud storage service). Delivery to offline users does not
 *                               depend on it.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                               offline sender only if multi-device synchronisation is enabled.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (no), 1 (yes), default 0. Whether iOS gets a silent (background)
 *                               push.
 *   RC_PUSH_EXT                 JSON object. Push settings: title, template, options per vendor. Members as in
 *                               rc::messages::PushExt and rongcloud.messages.PushExt. Ignored when disablePush is
 *                               true.
 *   RC_DISABLE_PUSH             bool, default false. true: offline recipients get no notification.
 *   RC_EXPANSION                bool, default false. true: key-value pairs can be attached to the message, at once
 *                               by extraContent and later by message.set_expansion. Cannot be switched on later.
 *   RC_EXTRA_CONTENT            JSON object of texts, at most 100 items, keys at most 32 characters, keys of
 *                               letters, digits and + = - _, values at most 4096 characters. Key-value pairs
 *                               attached from the start; has an effect only when expansion is true.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 *   RC_NEED_READ_RECEIPT        int, one of 0 (no), 1 (yes), default 0. Whether read receipts are asked for (read
 *                               receipt service, version 5).
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Whether clients that do not know a type of
 *                               your own count the message as unread. Known from official SDKs only.
 *   RC_MSG_RANDOM               int. Number that marks repeats: where the idempotency service is enabled, a second
 *                               message with the same number within a minute is answered with an error. Known from
 *                               official SDKs only.
 * In the answer:
 *   "messageUIDs"               JSON array. Ids of the messages, one per recipient.
 *   "messageUIDs[].userId"      str. Recipient that the id belongs to.
 *   "messageUIDs[].messageUID"  str. Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
 * Notes: The rate counts recipients: a call to 1000 users uses 1000 of the 6000 a minute. The sender neither
 * receives nor stores the message unless isIncludeSender is 1, needs no relation with the recipients, and is not
 * stopped by their block lists unless verifyBlacklist is 1. Whether ids of unknown users are refused is not
 * documented. messageUIDs in the answer is known from official SDKs only.
 * Sources: docs: platform-chat-api/message/send-private; java: Private.send; go: PrivateSend; php: Message/Person. */
RC_API rc_status rc_message_send_private(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                         size_t to_user_id_count, const char *object_name, const char *content,
                                         const rc_params *more, rc_result **out, rc_error **err);

/* Send a one-to-one status message, which only online users get.
 * POST /statusmessage/private/publish.json. Not idempotent. Rate: 6000 recipients per minute.
 *   from_user_id  at most 64 bytes. Sender.
 *   to_user_id    1 to 1000 items, each at most 64 bytes. Recipients.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                 type of your own any text.
 * In `more`:
 *   RC_VERIFY_BLACKLIST   int, one of 0 (block lists are ignored), 1 (withheld), default 0. Whether the message is
 *                         withheld from recipients who block the sender.
 *   RC_IS_INCLUDE_SENDER  int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                         offline sender only if multi-device synchronisation is enabled.
 *   RC_MSG_RANDOM         int. Number that marks repeats: where the idempotency service is enabled, a second
 *                         message with the same number within a minute is answered with an error. Known from
 *                         official SDKs only.
 * In the answer:
 *   "messageUIDs"               JSON array. Ids of the messages, one per recipient.
 *   "messageUIDs[].userId"      str. Recipient that the id belongs to.
 *   "messageUIDs[].messageUID"  str. Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Recipients who are offline at that moment never get it. Never stored, counted or pushed; any objectName
 * may be sent this way. Clients still apply what their message type says about storing and counting. The rate
 * counts recipients. messageUIDs in the answer is known from official SDKs only.
 * Sources: docs: platform-chat-api/message/send-status-private; java: Private.sendStatusMessage; go:
 * PrivateStatusSend; php: Message.Person.sendStatusMessage. */
RC_API rc_status rc_message_send_private_status(rc_client *client, const char *from_user_id,
                                                const char *const *to_user_id, size_t to_user_id_count,
                                                const char *object_name, const char *content, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* Send a packet of a one-to-one stream message.
 * POST /v3/message/private/publish_stream.json. Not idempotent. Rate: 100 requests per second.
 *   from_user_id                  at most 64 bytes. Sender. Must have got a token once (user.get_token), or the
 *                                 push for offline recipients cannot show the sender's name.
 *   to_user_id                    at most 64 bytes. Recipient.
 *   object_name                   at most 32 characters, default RC:StreamMsg. Always RC:StreamMsg.
 *   content                       JSON object. The packet.
 *     content.content             str, at most 131072 bytes, required. This packet's piece of the text.
 *     content.seq                 int, at least 1, required. Number of the packet: 1, 2, 3 and so on without gaps.
 *     content.complete            bool, required. true in the last packet.
 *     content.completeReason      int, only when content.complete is true, optional. Code of your own for why it
 *                                 ended.
 *     content.type                str, default text, optional. Format of the text, e.g. text, markdown, html; first
 *                                 packet only.
 *     content.messageUID          str, required when content.seq is above 1. Id of the stream, from the answer to
 *                                 the first packet.
 *     content.mentionedInfo       JSON object, optional. Who is mentioned with @; first packet only.
 *     content.mentionedInfo.type  int, one of 1 (everybody), 2 (the users of userIdList), required. Whom it
 *                                 mentions.
 *     content.mentionedInfo.userIdList  str list, each at most 64 bytes, required when content.mentionedInfo.type
 *                                 is 2. Users who are mentioned.
 *     content.mentionedInfo.mentionedContent  str, optional. Text of the notification for those users, in place of
 *                                 any other.
 *     content.user                JSON object, optional. The sender as clients shall show it; first packet only.
 *     content.user.id             str, at most 64 bytes, optional. User id.
 *     content.user.name           str, optional. Display name.
 *     content.user.portrait       str, optional. Address of the avatar.
 *     content.user.extra          str, optional. Text of your own.
 *     content.extra               str, optional. Text of your own; first packet only.
 * In `more`:
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                               offline sender only if multi-device synchronisation is enabled.
 *   RC_IS_PERSISTED             int, one of 0 (not kept), 1 (kept), default 1. Whether the message is kept in the
 *                               cloud history (needs the cloud storage service). Delivery to offline users does not
 *                               depend on it.
 *   RC_EXTRA_CONTENT            JSON object of texts, at most 100 items, keys at most 32 characters, keys of
 *                               letters, digits and + = - _, values at most 4096 characters. Key-value pairs
 *                               attached from the start; they can be changed later by message.set_expansion.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 * In the answer:
 *   "messageUID"  str. Id of the stream.
 * Notes: Each call sends one packet; content is a JSON object here, not text. The first packet carries no
 * messageUID: take it from the answer and give it with every later packet. The service ends a stream after 30
 * seconds without a packet (stopReason 29003), after 30 minutes (29004) and beyond the limit of size (29006),
 * documented both as 128 KB for a packet and as 128 KB for all of them. Received by clients from version 5.16.0 on.
 * The members of content and the name of the id in the answer are unconfirmed.
 * Sources: docs: platform-chat-api/message/send-private-stream; sibling: docs.nexconn.ai
 * message/send-stream-message-about; third-party: feymanlee/rongcloud-go message/content.go; sibling:
 * nexconn-server-sdk StreamMessageContent. */
RC_API rc_status rc_message_send_private_stream(rc_client *client, const char *from_user_id, const char *to_user_id,
                                                const char *object_name, const char *content, const rc_params *more,
                                                rc_result **out, rc_error **err);

/* Send a one-to-one message whose text differs per recipient.
 * POST /message/private/publish_template.json. Not idempotent. Rate: 6000 recipients per minute.
 *   from_user_id  at most 64 bytes. Sender. Must have got a token once (user.get_token), or the push for offline
 *                 recipients cannot show the sender's name.
 *   to_user_id    1 to 1000 items, each at most 64 bytes. Recipients; values, pushContent and pushData follow their
 *                 order.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body for all recipients, a JSON object as text. Placeholders such as {name}
 *                 are replaced by the values of each recipient.
 *   values        JSON array, 1 to 1000 items, as many items as toUserId. Values of the placeholders, one object
 *                 per recipient in the order of toUserId: its keys are the placeholders with their braces, its
 *                 values the texts, e.g. {"{name}": "Tom", "{score}": "2"}.
 *   push_content  at most 1000 items, an item may be empty, or null in JSON, for none, as many items as toUserId.
 *                 Texts of the notifications, which may hold placeholders. One per recipient, in the order of
 *                 toUserId. To be given even when all are equal; an empty list for a type of your own that shall
 *                 not push.
 * In `more`:
 *   RC_PUSH_DATA                str list, at most 1000 items, an item may be empty, or null in JSON, for none, as
 *                               many items as toUserId. Further data of the notifications, which may hold
 *                               placeholders. One per recipient, in the order of toUserId.
 *   RC_PUSH_EXT                 str list, at most 1000 items, as many items as toUserId. Push settings, each a JSON
 *                               text with the members of rc::messages::PushExt and rongcloud.messages.PushExt. One
 *                               per recipient, in the order of toUserId. Documented, but sent by no official SDK.
 *   RC_VERIFY_BLACKLIST         int, one of 0 (block lists are ignored), 1 (withheld), default 0. Whether the
 *                               message is withheld from recipients who block the sender.
 *   RC_IS_INCLUDE_SENDER        int, one of 0 (no), 1 (yes), default 0. Whether the sender gets the message too; an
 *                               offline sender only if multi-device synchronisation is enabled.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (no), 1 (yes), default 0. Whether iOS gets a silent (background)
 *                               push.
 *   RC_DISABLE_PUSH             bool, default false. true: offline recipients get no notification.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Whether clients that do not know a type of
 *                               your own count the message as unread. Known from official SDKs only.
 *   RC_NEED_READ_RECEIPT        int, one of 0 (no), 1 (yes), default 0. Whether read receipts are asked for (read
 *                               receipt service, version 5).
 *   RC_MSG_RANDOM               int. Number that marks repeats: where the idempotency service is enabled, a second
 *                               message with the same number within a minute is answered with an error. Known from
 *                               official SDKs only.
 * In the answer:
 *   "messageUIDs"               JSON array. Ids of the messages, one per recipient.
 *   "messageUIDs[].userId"      str. Recipient that the id belongs to.
 *   "messageUIDs[].messageUID"  str. Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Placeholders such as {name} may stand in content, pushContent and pushData, nowhere else. values,
 * pushContent and pushData follow the order of toUserId, one item per recipient. The rate counts recipients, as for
 * message.send_private. Whether isPersisted is accepted is not documented. messageUIDs in the answer is known from
 * official SDKs only.
 * Sources: docs: platform-chat-api/message/send-private-template; java: Private.sendTemplate / Templates; go:
 * PrivateSendTemplate; php: Message.Person.sendTemplate. */
RC_API rc_status rc_message_send_private_template(rc_client *client, const char *from_user_id,
                                                  const char *const *to_user_id, size_t to_user_id_count,
                                                  const char *object_name, const char *content, const char *values,
                                                  const char *const *push_content, size_t push_content_count,
                                                  const rc_params *more, rc_result **out, rc_error **err);

/* Send a system message to users.
 * POST /message/system/publish.json. Not idempotent. Rate: 100 recipients per second.
 *   from_user_id  at most 64 bytes. Sender. Must have got a token once (user.get_token), or the push for offline
 *                 recipients cannot show the sender's name.
 *   to_user_id    1 to 100 items, each at most 64 bytes. Recipients.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                 type of your own any text.
 * In `more`:
 *   RC_PUSH_CONTENT             str. Text of the notification for offline recipients. Without it a built-in type
 *                               pushes its default text, if it has one; a type of your own does not push.
 *   RC_PUSH_DATA                str. Further data in the notification; iOS apps find it as appData, Android apps as
 *                               pushData.
 *   RC_COUNT                    int, -1 to 9999. Badge number on iOS: -1 keeps the present one, any other number
 *                               sets it. Without effect when there are several recipients. Known from official SDKs
 *                               only.
 *   RC_IS_PERSISTED             int, one of 0 (not kept), 1 (kept), default 1. Whether the message is kept in the
 *                               cloud history (needs the cloud storage service). Delivery to offline users does not
 *                               depend on it.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (no), 1 (yes), default 0. Whether iOS gets a silent (background)
 *                               push.
 *   RC_PUSH_EXT                 JSON object. Push settings: title, template, options per vendor. Members as in
 *                               rc::messages::PushExt and rongcloud.messages.PushExt. Ignored when disablePush is
 *                               true.
 *   RC_DISABLE_PUSH             bool, default false. true: offline recipients get no notification.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Whether clients that do not know a type of
 *                               your own count the message as unread. Known from official SDKs only.
 *   RC_MSG_RANDOM               int. Number that marks repeats: where the idempotency service is enabled, a second
 *                               message with the same number within a minute is answered with an error. Known from
 *                               official SDKs only.
 * In the answer:
 *   "messageUIDs"               JSON array. Ids of the messages, one per recipient.
 *   "messageUIDs[].userId"      str. Recipient that the id belongs to.
 *   "messageUIDs[].messageUID"  str. Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Shown in the system conversation (type 6) whose target id is fromUserId; users cannot reply. The rate
 * counts recipients: 100 users in one call use the whole second. Recall with message.recall and conversationType 6.
 * messageUIDs in the answer is known from official SDKs only.
 * Sources: docs: platform-chat-api/system/send-private; docs: v4-platform/views/im/server/system/private (2021);
 * java: MsgSystem.send; go: SystemSend; php: Message.System.send. */
RC_API rc_status rc_message_send_system(rc_client *client, const char *from_user_id, const char *const *to_user_id,
                                        size_t to_user_id_count, const char *object_name, const char *content,
                                        const rc_params *more, rc_result **out, rc_error **err);

/* Send a system message whose text differs per recipient.
 * POST /message/system/publish_template.json. Not idempotent. Rate: 100 recipients per second.
 *   from_user_id  at most 64 bytes. Sender. Must have got a token once (user.get_token), or the push for offline
 *                 recipients cannot show the sender's name.
 *   to_user_id    1 to 100 items, each at most 64 bytes. Recipients; values, pushContent and pushData follow their
 *                 order.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body for all recipients, a JSON object as text. Placeholders such as {name}
 *                 are replaced by the values of each recipient.
 *   values        JSON array, 1 to 100 items, as many items as toUserId. Values of the placeholders, one object per
 *                 recipient in the order of toUserId: its keys are the placeholders with their braces, its values
 *                 the texts, e.g. {"{name}": "Tom", "{score}": "2"}.
 *   push_content  at most 100 items, an item may be empty, or null in JSON, for none, as many items as toUserId.
 *                 Texts of the notifications, which may hold placeholders. One per recipient, in the order of
 *                 toUserId. To be given even when all are equal; an empty list for a type of your own that shall
 *                 not push.
 * In `more`:
 *   RC_PUSH_DATA                str list, at most 100 items, an item may be empty, or null in JSON, for none, as
 *                               many items as toUserId. Further data of the notifications, which may hold
 *                               placeholders. One per recipient, in the order of toUserId.
 *   RC_PUSH_EXT                 str list, at most 100 items, as many items as toUserId. Push settings, each a JSON
 *                               text with the members of rc::messages::PushExt and rongcloud.messages.PushExt. One
 *                               per recipient, in the order of toUserId. Documented, but sent by no official SDK.
 *   RC_VERIFY_BLACKLIST         int, one of 0 (block lists are ignored), 1 (withheld), default 0. Whether the
 *                               message is withheld from recipients who block the sender. Known from official SDKs
 *                               only.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (no), 1 (yes), default 0. Whether iOS gets a silent (background)
 *                               push.
 *   RC_DISABLE_PUSH             bool, default false. true: offline recipients get no notification. Known from
 *                               official SDKs only.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 *   RC_MSG_RANDOM               int. Number that marks repeats: where the idempotency service is enabled, a second
 *                               message with the same number within a minute is answered with an error. Known from
 *                               official SDKs only.
 * In the answer:
 *   "messageUIDs"               JSON array. Ids of the messages, one per recipient.
 *   "messageUIDs[].userId"      str. Recipient that the id belongs to.
 *   "messageUIDs[].messageUID"  str. Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Placeholders as in message.send_private_template; conversation as in message.send_system. The rate counts
 * recipients: 100 users in one call use the whole second. Whether isPersisted is accepted is not documented.
 * messageUIDs in the answer is known from official SDKs only.
 * Sources: docs: platform-chat-api/system/send-private-template; java: MsgSystem.sendTemplate; go:
 * SystemSendTemplate; php: Message.System.sendTemplate. */
RC_API rc_status rc_message_send_system_template(rc_client *client, const char *from_user_id,
                                                 const char *const *to_user_id, size_t to_user_id_count,
                                                 const char *object_name, const char *content, const char *values,
                                                 const char *const *push_content, size_t push_content_count,
                                                 const rc_params *more, rc_result **out, rc_error **err);

/* Send a message to ultra groups, into one channel, or to some members of one group.
 * POST /message/ultragroup/publish.json. Not idempotent. Rate: 100 groups per second and 20 messages per second in
 * each channel.
 *   from_user_id  at most 64 bytes. Sender, who need not be a member.
 *   to_group_ids  1 to 3 items, each at most 64 bytes, at most 1 item with toUserIds. Target ultra groups.
 *   object_name   at most 32 characters. Type of the message: a built-in one such as RC:TxtMsg, or one of your own,
 *                 whose name must not begin with RC: and which the client apps must register.
 *   content       at most 131072 bytes. Body of the message: for a built-in type its JSON object as text, for a
 *                 type of your own any text.
 * In `more`:
 *   RC_TO_USER_IDS              str list, each at most 64 bytes. Members that shall get the message; left out means
 *                               all. In a private channel only users of that channel get it.
 *   RC_PUSH_CONTENT             str. Text of the notification for offline recipients. Without it a built-in type
 *                               pushes its default text, if it has one; a type of your own does not push.
 *   RC_PUSH_DATA                str. Further data in the notification; iOS apps find it as appData, Android apps as
 *                               pushData.
 *   RC_PUSH_EXT                 JSON object. Push settings: title, template, options per vendor. Members as in
 *                               rc::messages::PushExt and rongcloud.messages.PushExt.
 *   RC_IS_PERSISTED             int, one of 0 (not kept), 1 (kept), default 1. Whether the message is kept in the
 *                               cloud history (needs the cloud storage service). Delivery to offline users does not
 *                               depend on it.
 *   RC_IS_COUNTED               int, one of 0 (no), 1 (yes), default 1. Whether the message counts as unread for
 *                               users who are offline.
 *   RC_IS_MENTIONED             int, one of 0 (plain message), 1 (message with @), when on, content needs
 *                               mentionedInfo, default 0. 1 for a message with @: content must then hold
 *                               mentionedInfo, which is ignored otherwise.
 *   RC_CONTENT_AVAILABLE        int, one of 0 (no), 1 (yes), default 0. Whether iOS gets a silent (background)
 *                               push.
 *   RC_BUS_CHANNEL              str, at most 20 characters, letters and digits. Channel. A group that has no such
 *                               channel does not get the message, and no error tells so.
 *   RC_EXPANSION                bool, default false. true: key-value pairs can be attached to the message, at once
 *                               by extraContent and later by message.set_ultragroup_expansion. Cannot be switched
 *                               on later.
 *   RC_EXTRA_CONTENT            JSON object, at most 100 items, keys at most 32 characters, keys of letters, digits
 *                               and + = - _, values at most 4096 characters. Key-value pairs attached from the
 *                               start; has an effect only when expansion is true.
 *   RC_DISABLE_UPDATE_LAST_MSG  bool, default false. true: the message does not become the last one shown in the
 *                               list of conversations. Only for types that clients store.
 *   RC_UNREAD_COUNT_FLAG        bool. Meaning not documented. Known from official SDKs only.
 *   RC_MSG_RANDOM               int. Number that marks repeats: where the idempotency service is enabled, a second
 *                               message with the same number within a minute is answered with an error. Known from
 *                               official SDKs only.
 * In the answer:
 *   "messageUIDs"               JSON array. Ids of the messages, one per ultra group.
 *   "messageUIDs[].groupId"     str. Ultra group that the id belongs to.
 *   "messageUIDs[].messageUID"  str. Id of the message, in the form XXXX-XXXX-XXXX-XXXX.
 * Notes: Two rates apply: 100 target groups a second for the app, and 20 messages a second for each channel (for
 * each group when busChannel is left out). Unlike in groups, the sender always receives and stores the message.
 * Membership of the sender is not checked. Without busChannel the message goes to the channel RCDefault in apps
 * that began with ultra groups on or after 2022-10-13, and belongs to no channel in older ones. Change its content
 * later with message.modify_ultragroup. pushExt and extraContent travel as JSON text inside the JSON body.
 * messageUIDs in the answer is known from official SDKs only.
 * Sources: docs: platform-chat-api/message/send-ultragroup; docs: doc.rongcloud.cn
 * imserver/server/v1/message/send-ultragroup; java: message.ultragroup.UltraGroup.send; go: UGMessagePublish; php:
 * Message.Ultragroup.send. */
RC_API rc_status rc_message_send_ultragroup(rc_client *client, const char *from_user_id,
                                            const char *const *to_group_ids, size_t to_group_ids_count,
                                            const char *object_name, const char *content, const rc_params *more,
                                            rc_result **out, rc_error **err);

/* Attach key-value pairs to a private or group message.
 * POST /message/expansion/set.json. Idempotent. Rate: 100 requests per second and 20 requests per second with
 * conversationType=3.
 *   msg_uid            Id of the message.
 *   user_id            at most 64 bytes. User in whose name the change is made.
 *   conversation_type  one of 1 (private), 3 (group). Kind of conversation.
 *   target_id          at most 64 bytes. The conversation, by conversationType: the other user or the group.
 *   extra_key_val      JSON object of texts, 1 to 100 items, keys at most 32 characters, keys of letters, digits
 *                      and + = - _, values at most 4096 characters. Pairs to set.
 * In `more`:
 *   RC_IS_SYNC_SENDER  int, one of 0 (no), 1 (yes), default 0. Whether userId is told of the change too.
 * The answer carries nothing but its code.
 * Notes: The message must have been sent with expansion true. Each change goes to the clients as a message of its
 * own (RC:MsgExMsg). A message holds at most 300 pairs. Of the 100 calls a second at most 20 may be for group
 * messages.
 * Sources: docs: platform-chat-api/message/set-expansion; java: Expansion.set; go: SetMessageExpansion; php:
 * Message.Expansion.set. */
RC_API rc_status rc_message_set_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                          int32_t conversation_type, const char *target_id, const char *extra_key_val,
                                          const rc_params *more, rc_result **out, rc_error **err);

/* Attach key-value pairs to an ultra group message.
 * POST /ultragroup/message/expansion/set.json. Idempotent. Rate: 100 requests per second. Known from official SDKs
 * only.
 *   msg_uid        Id of the message.
 *   user_id        at most 64 bytes. User in whose name the change is made.
 *   group_id       at most 64 bytes. Ultra group of the message.
 *   extra_key_val  JSON object of texts, 1 to 100 items, keys at most 32 characters, keys of letters, digits and +
 *                  = - _, values at most 4096 characters. Pairs to set.
 * In `more`:
 *   RC_BUS_CHANNEL  str, at most 20 characters. Channel of the message; needed when it was sent to one.
 * The answer carries nothing but its code.
 * Notes: The message must have been sent with expansion true. A message holds at most 300 pairs.
 * Sources: java: ultragroup.expansion.Expansion.set; php: ultragroup/message/expansion/set; go:
 * UGMessageExpansionSet. */
RC_API rc_status rc_message_set_ultragroup_expansion(rc_client *client, const char *msg_uid, const char *user_id,
                                                     const char *group_id, const char *extra_key_val,
                                                     const rc_params *more, rc_result **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
