/* Generated from catalogue/callbacks.yaml. Do not edit.
 * Callbacks: what the service reports to the app server by itself.
 *
 * Events by their ids, and paths of their members, for the functions of rongcloud/webhook.h. A member that an event
 * does not have is absent, and an event may have members and values that are not listed here. Times are in
 * milliseconds since 1970. The word after a path says what its value is: str a text, int a whole number, bool a
 * switch, str list several texts, JSON text a text that is JSON, JSON object an object with members of its own. */
#ifndef RONGCLOUD_API_HOOKS_H
#define RONGCLOUD_API_HOOKS_H

/* A message was delivered. Each message of a user is copied to the app server after it was delivered, one in each
 * request.
 *   RC_HOOK_FIELD_FROM_USER_ID    str. Sender.
 *   RC_HOOK_FIELD_TO_USER_ID      str. Target: the id of a user, group, chatroom or ultra group, as channelType
 *                                 says.
 *   RC_HOOK_FIELD_OBJECT_NAME     str. Type of the message, e.g. RC:TxtMsg.
 *   RC_HOOK_FIELD_CONTENT         str. Content of the message, JSON text for built-in types.
 *   RC_HOOK_FIELD_CHANNEL_TYPE    str. Kind of conversation. PERSON (private), PERSONS (discussion (legacy)), GROUP
 *                                 (group), TEMPGROUP (chatroom), CUSTOMERSERVICE (customer service (legacy)),
 *                                 NOTIFY (system, in older documents only), ULTRAGROUP (ultra group).
 *   RC_HOOK_FIELD_MSG_TIMESTAMP   int. Time of the message in milliseconds since 1970.
 *   RC_HOOK_FIELD_TIMESTAMP       int. The same as msgTimestamp, and not the timestamp of the signature; seen in
 *                                 requests, no longer documented.
 *   RC_HOOK_FIELD_MSG_UID         str. Id of the message.
 *   RC_HOOK_FIELD_SENSITIVE_TYPE  int. Result of the sensitive word filter. 0 (no blocked word), 1 (a blocked word,
 *                                 the message was refused), 2 (words were replaced).
 *   RC_HOOK_FIELD_SOURCE          str. Platform of the sender: iOS, Android, HarmonyOS, Websocket, PC, MiniProgram
 *                                 or Server.
 *   RC_HOOK_FIELD_ORIGINAL_MSG_UID  str. Of an ultra group: the message that was changed or expanded.
 *   RC_HOOK_FIELD_BUS_CHANNEL     str. Channel of an ultra group.
 *   RC_HOOK_FIELD_GROUP_USER_IDS  str list. Recipients of a message to some members of a group.
 *   RC_HOOK_FIELD_AI_GENERATED    bool. Whether the message was made by an AI; its type was not verified.
 *   RC_HOOK_FIELD_CLIENT_IP       str. Address and port of the sender, e.g. 192.0.2.7:22263; seen in requests.
 * A form, signed in the query. How long the service waits and how often it sends is not documented. Answer: HTTP
 * 200; a body is not documented.
 * Events with the same msgUID are the same event. Those with the same channelType + toUserId belong together.
 * Notes: Messages sent by the Server API, status messages, and messages refused for sensitive words are only
 * reported when that is switched on in the console; expansions of ultra group messages only on request. Messages
 * refused by the callback before delivery are not reported. Media files are kept for 6 months.
 * Sources: docs: platform-chat-api/message/sync; third-party: Java receiver of wuhaocn, 2025. */
#define RC_HOOK_MESSAGE_ROUTE "message_route"

/* A message is about to be delivered. The answer decides whether the message is delivered, and may change it.
 *   RC_HOOK_FIELD_APP_KEY         str. App Key, here in the body instead of beside the signature.
 *   RC_HOOK_FIELD_FROM_USER_ID    str. Sender.
 *   RC_HOOK_FIELD_TARGET_ID       str. Target: the id of a user, group, chatroom or ultra group, as channelType
 *                                 says.
 *   RC_HOOK_FIELD_TO_USER_IDS     str list. Recipients of a message to some members of a group, with commas between
 *                                 them.
 *   RC_HOOK_FIELD_MSG_TYPE        str. Type of the message, e.g. RC:TxtMsg.
 *   RC_HOOK_FIELD_CONTENT         str. Content of the message, JSON text for built-in types.
 *   RC_HOOK_FIELD_PUSH_CONTENT    str. Text of the push.
 *   RC_HOOK_FIELD_DISABLE_PUSH    bool. Whether no push is sent.
 *   RC_HOOK_FIELD_PUSH_EXT        str. Settings of the push, JSON text.
 *   RC_HOOK_FIELD_EXPANSION       bool. Whether the message can be expanded.
 *   RC_HOOK_FIELD_EXTRA_CONTENT   str. Expansion that the message begins with, JSON text.
 *   RC_HOOK_FIELD_CHANNEL_TYPE    str. Kind of conversation. PERSON (private), GROUP (group), TEMPGROUP (chatroom),
 *                                 ULTRAGROUP (ultra group).
 *   RC_HOOK_FIELD_MSG_TIME_STAMP  int. Time of the message in milliseconds since 1970.
 *   RC_HOOK_FIELD_MESSAGE_ID      str. Id of the message.
 *   RC_HOOK_FIELD_ORIGINAL_MSG_UID  str. Of an ultra group: the message that is to be changed or expanded.
 *   RC_HOOK_FIELD_OS              str. Platform of the sender.
 *   RC_HOOK_FIELD_BUS_CHANNEL     str. Channel of an ultra group.
 *   RC_HOOK_FIELD_CLIENT_IP       str. Address and port of the sender, e.g. 192.0.2.7:22263.
 *   RC_HOOK_FIELD_AI_GENERATED    bool. Whether the message was made by an AI.
 * A form, signed in the query, with the App Key in the body. The service sends it once. How long it waits is not
 * documented. Answer: HTTP 200 with a JSON object, the structure pre_message_reply. Without an answer in time the
 * message is delivered.
 * Events with the same messageId are the same event. Those with the same channelType + targetId belong together.
 * Notes: For private, group, chatroom and ultra group messages, and for changes and expansions of ultra group
 * messages. The console sets which of them are reported; messages sent by the Server API are not, unless switched
 * on there. The number of tries and a time limit of 3 seconds are from documents of 2021; how long the service
 * waits today is not documented.
 * Sources: docs: platform-chat-api/moderation/msgcb; docs of 2021: callback before delivery. */
#define RC_HOOK_PRE_MESSAGE "pre_message"

/* A user came online, went offline or logged out. A lost connection is reported within about 5 minutes.
 *   RC_HOOK_FIELD_USERID      str. User; the name has no capital letter.
 *   RC_HOOK_FIELD_STATUS      str. What happened. 0 (online), 1 (offline), 2 (logged out).
 *   RC_HOOK_FIELD_OS          str. Platform: iOS, Android, Websocket, PC and others.
 *   RC_HOOK_FIELD_TIME        int. Time in milliseconds since 1970.
 *   RC_HOOK_FIELD_CLIENT_IP   str. Address and port of the user, e.g. 192.0.2.7:22263.
 *   RC_HOOK_FIELD_SESSION_ID  str. Id of the session.
 * JSON, signed in the query. How long the service waits and how often it sends is not documented. Answer: HTTP 200.
 * Events with the same userid + os + sessionId + status + time are the same event. Those with the same userid
 * belong together.
 * Notes: The documents speak of an object now; older ones, and receivers that are in use, of an array of objects.
 * Sources: docs: platform-chat-api/user/online-status; third-party: receivers of several apps. */
#define RC_HOOK_USER_ONLINE_STATUS "user_online_status"

/* A user was deactivated or reactivated. The result of user.deactivate or user.reactivate.
 *   RC_HOOK_FIELD_USER_ID     str. The user, or several; how several are separated is not documented.
 *   RC_HOOK_FIELD_OPERATE_ID  str. Id that the call answered.
 *   RC_HOOK_FIELD_TYPE        int. What was done. 0 (deactivated), 1 (reactivated).
 *   RC_HOOK_FIELD_CODE        str. "0" when it is done, anything else when it failed.
 *   RC_HOOK_FIELD_TIME        int. Time in milliseconds since 1970.
 * A form, signed in the query. How long the service waits and how often it sends is not documented. Answer: HTTP
 * 200.
 * Events with the same operateId + type + userId + code are the same event. Those with the same userId belong
 * together.
 * Notes: A deactivation is reported within 15 minutes, a reactivation and what was asked for before at once. A user
 * cannot be reactivated within an hour after the deactivation.
 * Sources: docs: platform-chat-api/user/deactivate. */
#define RC_HOOK_USER_DEACTIVATION "user_deactivation"

/* A chatroom was created or destroyed, or users joined or left it. An array of events. No event is sent for further
 * devices of a user who is already inside.
 *   RC_HOOK_FIELD_CHAT_ROOM_ID  str. Chatroom; the R is a capital letter here.
 *   RC_HOOK_FIELD_USER_IDS      str list. Users who joined or left.
 *   RC_HOOK_FIELD_STATUS        int. Cause. 0 (a call), 1 (left automatically, when 30 seconds offline and a
 *                               message came, or after 30 messages), 2 (the user was banned), 3 (destroyed
 *                               automatically).
 *   RC_HOOK_FIELD_TYPE          int. What happened. 0 (created), 1 (joined), 2 (left), 3 (destroyed).
 *   RC_HOOK_FIELD_TIME          int. Time in milliseconds since 1970.
 * JSON, signed in the query. The service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200; the body
 * is ignored.
 * Events with the same chatRoomId + type + status + time + userIds are the same event. Those with the same
 * chatRoomId belong together.
 * Sources: docs: platform-chat-api/chatroom/status-sync. */
#define RC_HOOK_CHATROOM_STATUS "chatroom_status"

/* An attribute of a chatroom was changed. One event for each attribute that is set or removed, or for the removal
 * of all.
 *   RC_HOOK_FIELD_CHATROOM_ID  str. Chatroom; the r is a small letter here.
 *   RC_HOOK_FIELD_KEY          str. Name of the attribute.
 *   RC_HOOK_FIELD_VALUE        str. Its value.
 *   RC_HOOK_FIELD_OPT_TYPE     int. What happened. 1 (set), 2 (removed), 3 (all removed).
 *   RC_HOOK_FIELD_USER_ID      str. Who did it.
 *   RC_HOOK_FIELD_STATUS       int. Not used.
 *   RC_HOOK_FIELD_TIMESTAMP    int. Time in milliseconds since 1970, and not the timestamp of the signature.
 *   RC_HOOK_FIELD_VERSION      int. Version of the attribute.
 * JSON, signed in the query. The service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200; the body
 * is ignored.
 * Events with the same chatroomId + key + optType + version + timestamp are the same event. Those with the same
 * chatroomId belong together.
 * Notes: Whether the body is an object or an array of objects was not verified.
 * Sources: docs: platform-chat-api/chatroom/kv-callback. */
#define RC_HOOK_CHATROOM_KV "chatroom_kv"

/* Messages were recalled or deleted. recallMsgInfo comes with a recall, deleteMsgInfo with a deletion.
 *   RC_HOOK_FIELD_EVENT_TYPE    int. What happened. 1 (recalled), 2 (deleted).
 *   RC_HOOK_FIELD_FROM_USER_ID  str. Who did it.
 *   RC_HOOK_FIELD_OPT_TIME      int. Time in milliseconds since 1970.
 *   RC_HOOK_FIELD_SOURCE        str. Platform of who did it.
 *   RC_HOOK_FIELD_CONVERSATION_INFO  JSON object. The conversation.
 *   RC_HOOK_FIELD_CONVERSATION_INFO_CONVERSATION_TYPE  int. Kind of conversation.
 *   RC_HOOK_FIELD_CONVERSATION_INFO_TARGET_ID  str. Target: the id of a user, group, chatroom or ultra group.
 *   RC_HOOK_FIELD_CONVERSATION_INFO_BUS_CHANNEL  str. Channel of an ultra group.
 *   RC_HOOK_FIELD_ORIGINAL_MSG_INFO  JSON object. The message.
 *   RC_HOOK_FIELD_ORIGINAL_MSG_INFO_MESSAGE_ID  str. Id of the message.
 *   RC_HOOK_FIELD_ORIGINAL_MSG_INFO_MESSAGE_TIME  int. Time of the message in milliseconds since 1970.
 *   RC_HOOK_FIELD_RECALL_MSG_INFO  JSON object. More about a recall.
 *   RC_HOOK_FIELD_RECALL_MSG_INFO_IS_DELETE  int. Whether clients delete the message too.
 *   RC_HOOK_FIELD_RECALL_MSG_INFO_IS_ADMIN  int. Whether an administrator recalled it.
 *   RC_HOOK_FIELD_RECALL_MSG_INFO_EXTRA  str. Free text.
 *   RC_HOOK_FIELD_DELETE_MSG_INFO  JSON object. More about a deletion.
 *   RC_HOOK_FIELD_DELETE_MSG_INFO_DELETE_TYPE  int. What was deleted. 1 (one message), 2 (all messages up to a
 *                               time).
 *   RC_HOOK_FIELD_DELETE_MSG_INFO_MSG_TIMESTAMP  int. The time, of a deletion up to one, in milliseconds since
 *                               1970.
 * JSON, signed in the query. How long the service waits and how often it sends is not documented. Answer: HTTP 200.
 * Events with the same eventType + fromUserId + conversationInfo.conversationType + conversationInfo.targetId +
 * originalMsgInfo.messageId + optTime are the same event. Those with the same conversationInfo.conversationType +
 * conversationInfo.targetId belong together. Known from third-party code only.
 * Notes: Changes and expansions of ultra group messages come as message_route; others were not seen.
 * Sources: third-party: feymanlee/rongcloud-go callback types; docs of Nexconn: message:delete. */
#define RC_HOOK_MESSAGE_OPERATION "message_operation"

/* A moderation service judged a message. Of a text, picture, voice or video message. The signature is in the
 * headers.
 *   RC_HOOK_FIELD_RESULT         int. The judgement. 10000 (passed), 10001 (failed).
 *   RC_HOOK_FIELD_CONTENT        JSON text. The message, JSON text: appKey, fromUserId, targetId, toUserIds,
 *                                conversationType (PERSON, GROUP, TEMPGROUP, ULTRAGROUP), objectName, message,
 *                                extraContent, clientOs, messageTime, messageId.
 *   RC_HOOK_FIELD_MSG_UID        str. Id of the message.
 *   RC_HOOK_FIELD_SERVICE_PROVIDER  str. Who judged.
 *   RC_HOOK_FIELD_RESULT_DETAIL  JSON text. What they said in detail, JSON text.
 * JSON, signed in the headers. How long the service waits and how often it sends is not documented. Answer: HTTP
 * 200.
 * Events with the same msgUID + serviceProvider + result are the same event. Those with the same msgUID belong
 * together.
 * Notes: A new address takes effect within 30 minutes.
 * Sources: docs: platform-chat-api/moderation/audit-callback. */
#define RC_HOOK_AUDIT_RESULT "audit_result"

/* Something happened to a bot. Of the account of a bot, e.g. a message to it.
 *   RC_HOOK_FIELD_TYPE          str. What happened. message:private (a message to the bot), message:group_mentioned
 *                               (a group message that mentions it), message:private_recall (the former was
 *                               recalled), message:group_mentioned_recall (the latter was recalled),
 *                               message:private_read (a message of the bot was read), message:group_read (the same
 *                               in a group), group:bot_join (the bot joined a group), group:bot_left (the bot left
 *                               a group), group:dismiss (a group was dismissed), group:user_join (a user joined a
 *                               group), group:user_left (a user left a group).
 *   RC_HOOK_FIELD_TIMESTAMP     int. Time in milliseconds since 1970, and not the timestamp of the signature.
 *   RC_HOOK_FIELD_BOT           JSON object. The bot: userId, name, profileUrl, type, metadata.
 *   RC_HOOK_FIELD_BOT_USER_ID   str. User id of the bot.
 *   RC_HOOK_FIELD_BOT_NAME      str. Name of the bot.
 *   RC_HOOK_FIELD_BOT_PROFILE_URL  str. Address of its portrait.
 *   RC_HOOK_FIELD_BOT_TYPE      str. Kind of bot; its values are not documented.
 *   RC_HOOK_FIELD_DATA          JSON object. What happened, as its type says; more members than those below.
 *   RC_HOOK_FIELD_DATA_FROM_USER_ID  str. Sender.
 *   RC_HOOK_FIELD_DATA_TO_USER_ID  str. Target.
 *   RC_HOOK_FIELD_DATA_OBJECT_NAME  str. Type of the message, e.g. RC:TxtMsg.
 *   RC_HOOK_FIELD_DATA_CONTENT  str. Content of the message.
 *   RC_HOOK_FIELD_DATA_CHANNEL_TYPE  str. Kind of conversation.
 * JSON, signed in the query. How long the service waits and how often it sends is not documented. Answer: HTTP 200.
 * Events with the same type + timestamp + bot.userId + data.fromUserId + data.toUserId + data.objectName are the
 * same event. Those with the same bot.userId belong together. Partly known from third-party code only.
 * Notes: Only message:private is in the documents that were read; the other types are from third-party code.
 * Sources: docs: platform-chat-api/bot; third-party: list of event types. */
#define RC_HOOK_BOT_WEBHOOK "bot_webhook"

/* Members or roles of a hosted group changed. Of groups whose members the service keeps. An array of events, or an
 * object with the array in profiles.
 *   RC_HOOK_FIELD_GROUP_ID     str. Group.
 *   RC_HOOK_FIELD_EVENT_TYPE   int. What happened; its values are those of a related product. 1 (created), 2
 *                              (joined), 3 (removed), 4 (left), 5 (dismissed), 6 (managers added), 7 (managers
 *                              removed), 8 (owner changed).
 *   RC_HOOK_FIELD_TIME         int. Time in milliseconds since 1970.
 *   RC_HOOK_FIELD_OPT_USER_ID  str. Who did it.
 *   RC_HOOK_FIELD_USER_IDS     str list. Users to whom it happened.
 * JSON, signed in the query. The service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200; the body
 * is ignored.
 * Events with the same groupId + eventType + time + optUserId + userIds are the same event. Those with the same
 * groupId belong together. Partly known from third-party code only.
 * Sources: docs: platform-chat-api/entrust-group/operation-callback; docs of Nexconn: group_channel:operation. */
#define RC_HOOK_GROUP_OPERATION_SYNC "group_operation_sync"

/* The profile of a hosted group changed. Of groups whose profile the service keeps. An array of events, or an
 * object with the array in profiles.
 *   RC_HOOK_FIELD_GROUP_ID       str. Group.
 *   RC_HOOK_FIELD_GROUP_NAME     str. Name of the group; groupname in older documents.
 *   RC_HOOK_FIELD_TIME           int. Time in milliseconds since 1970.
 *   RC_HOOK_FIELD_OPT_USER_ID    str. Who did it.
 *   RC_HOOK_FIELD_GROUP_PROFILE  JSON object. introduction, announcement and portraitUrl, at most 512, 1024 and 128
 *                                long.
 *   RC_HOOK_FIELD_GROUP_EXT_PROFILE  JSON object. Properties of the app.
 *   RC_HOOK_FIELD_PERMISSIONS    JSON object. Who may do what: joinPerm, removePerm, memInvitePerm, invitePerm,
 *                                profilePerm, memProfilePerm and more.
 * A form or JSON, as the documents contradict themselves, signed in the query. The service waits for 5000 ms and
 * sends it 3 times at most. Answer: HTTP 200; the body is ignored.
 * Events with the same groupId + time + optUserId are the same event. Those with the same groupId belong together.
 * Notes: Older documents speak of a form, the examples are arrays.
 * Sources: docs: platform-chat-api/entrust-group/profile-callback. */
#define RC_HOOK_GROUP_INFO_SYNC "group_info_sync"

/* The hosted profile of a user changed. Of users whose profile the service keeps.
 *   RC_HOOK_FIELD_USER_ID       str. User.
 *   RC_HOOK_FIELD_TYPE          int. What happened. 0 (cleared), 1 (changed).
 *   RC_HOOK_FIELD_TIME          int. Time in milliseconds since 1970.
 *   RC_HOOK_FIELD_USER_PROFILE  JSON object. Properties that the service knows.
 *   RC_HOOK_FIELD_USER_EXT_PROFILE  JSON object. Properties of the app.
 * A form or JSON, as the documents contradict themselves, signed in the query. The service waits for 5000 ms and
 * sends it 3 times at most. Answer: HTTP 200; the body is ignored.
 * Events with the same userId + type + time are the same event. Those with the same userId belong together.
 * Notes: The table in the documents says form, the example is a JSON object.
 * Sources: docs: platform-chat-api/user-profile-hosting. */
#define RC_HOOK_USER_PROFILE_SYNC "user_profile_sync"

/* Paths of members, as the service spells them. */
#define RC_HOOK_FIELD_AI_GENERATED                        "aiGenerated"
#define RC_HOOK_FIELD_APP_KEY                             "appKey"
#define RC_HOOK_FIELD_BOT                                 "bot"
#define RC_HOOK_FIELD_BOT_NAME                            "bot.name"
#define RC_HOOK_FIELD_BOT_PROFILE_URL                     "bot.profileUrl"
#define RC_HOOK_FIELD_BOT_TYPE                            "bot.type"
#define RC_HOOK_FIELD_BOT_USER_ID                         "bot.userId"
#define RC_HOOK_FIELD_BUS_CHANNEL                         "busChannel"
#define RC_HOOK_FIELD_CHANNEL_TYPE                        "channelType"
#define RC_HOOK_FIELD_CHATROOM_ID                         "chatroomId"
#define RC_HOOK_FIELD_CHAT_ROOM_ID                        "chatRoomId"
#define RC_HOOK_FIELD_CLIENT_IP                           "clientIp"
#define RC_HOOK_FIELD_CODE                                "code"
#define RC_HOOK_FIELD_CONTENT                             "content"
#define RC_HOOK_FIELD_CONVERSATION_INFO                   "conversationInfo"
#define RC_HOOK_FIELD_CONVERSATION_INFO_BUS_CHANNEL       "conversationInfo.busChannel"
#define RC_HOOK_FIELD_CONVERSATION_INFO_CONVERSATION_TYPE "conversationInfo.conversationType"
#define RC_HOOK_FIELD_CONVERSATION_INFO_TARGET_ID         "conversationInfo.targetId"
#define RC_HOOK_FIELD_DATA                                "data"
#define RC_HOOK_FIELD_DATA_CHANNEL_TYPE                   "data.channelType"
#define RC_HOOK_FIELD_DATA_CONTENT                        "data.content"
#define RC_HOOK_FIELD_DATA_FROM_USER_ID                   "data.fromUserId"
#define RC_HOOK_FIELD_DATA_OBJECT_NAME                    "data.objectName"
#define RC_HOOK_FIELD_DATA_TO_USER_ID                     "data.toUserId"
#define RC_HOOK_FIELD_DELETE_MSG_INFO                     "deleteMsgInfo"
#define RC_HOOK_FIELD_DELETE_MSG_INFO_DELETE_TYPE         "deleteMsgInfo.deleteType"
#define RC_HOOK_FIELD_DELETE_MSG_INFO_MSG_TIMESTAMP       "deleteMsgInfo.msgTimestamp"
#define RC_HOOK_FIELD_DISABLE_PUSH                        "disablePush"
#define RC_HOOK_FIELD_EVENT_TYPE                          "eventType"
#define RC_HOOK_FIELD_EXPANSION                           "expansion"
#define RC_HOOK_FIELD_EXTRA_CONTENT                       "extraContent"
#define RC_HOOK_FIELD_FROM_USER_ID                        "fromUserId"
#define RC_HOOK_FIELD_GROUP_EXT_PROFILE                   "groupExtProfile"
#define RC_HOOK_FIELD_GROUP_ID                            "groupId"
#define RC_HOOK_FIELD_GROUP_NAME                          "groupName"
#define RC_HOOK_FIELD_GROUP_PROFILE                       "groupProfile"
#define RC_HOOK_FIELD_GROUP_USER_IDS                      "groupUserIds"
#define RC_HOOK_FIELD_KEY                                 "key"
#define RC_HOOK_FIELD_MESSAGE_ID                          "messageId"
#define RC_HOOK_FIELD_MSG_TIMESTAMP                       "msgTimestamp"
#define RC_HOOK_FIELD_MSG_TIME_STAMP                      "msgTimeStamp"
#define RC_HOOK_FIELD_MSG_TYPE                            "msgType"
#define RC_HOOK_FIELD_MSG_UID                             "msgUID"
#define RC_HOOK_FIELD_OBJECT_NAME                         "objectName"
#define RC_HOOK_FIELD_OPERATE_ID                          "operateId"
#define RC_HOOK_FIELD_OPT_TIME                            "optTime"
#define RC_HOOK_FIELD_OPT_TYPE                            "optType"
#define RC_HOOK_FIELD_OPT_USER_ID                         "optUserId"
#define RC_HOOK_FIELD_ORIGINAL_MSG_INFO                   "originalMsgInfo"
#define RC_HOOK_FIELD_ORIGINAL_MSG_INFO_MESSAGE_ID        "originalMsgInfo.messageId"
#define RC_HOOK_FIELD_ORIGINAL_MSG_INFO_MESSAGE_TIME      "originalMsgInfo.messageTime"
#define RC_HOOK_FIELD_ORIGINAL_MSG_UID                    "originalMsgUID"
#define RC_HOOK_FIELD_OS                                  "os"
#define RC_HOOK_FIELD_PERMISSIONS                         "permissions"
#define RC_HOOK_FIELD_PUSH_CONTENT                        "pushContent"
#define RC_HOOK_FIELD_PUSH_EXT                            "pushExt"
#define RC_HOOK_FIELD_RECALL_MSG_INFO                     "recallMsgInfo"
#define RC_HOOK_FIELD_RECALL_MSG_INFO_EXTRA               "recallMsgInfo.extra"
#define RC_HOOK_FIELD_RECALL_MSG_INFO_IS_ADMIN            "recallMsgInfo.isAdmin"
#define RC_HOOK_FIELD_RECALL_MSG_INFO_IS_DELETE           "recallMsgInfo.isDelete"
#define RC_HOOK_FIELD_RESULT                              "result"
#define RC_HOOK_FIELD_RESULT_DETAIL                       "resultDetail"
#define RC_HOOK_FIELD_SENSITIVE_TYPE                      "sensitiveType"
#define RC_HOOK_FIELD_SERVICE_PROVIDER                    "serviceProvider"
#define RC_HOOK_FIELD_SESSION_ID                          "sessionId"
#define RC_HOOK_FIELD_SOURCE                              "source"
#define RC_HOOK_FIELD_STATUS                              "status"
#define RC_HOOK_FIELD_TARGET_ID                           "targetId"
#define RC_HOOK_FIELD_TIME                                "time"
#define RC_HOOK_FIELD_TIMESTAMP                           "timestamp"
#define RC_HOOK_FIELD_TO_USER_ID                          "toUserId"
#define RC_HOOK_FIELD_TO_USER_IDS                         "toUserIds"
#define RC_HOOK_FIELD_TYPE                                "type"
#define RC_HOOK_FIELD_USERID                              "userid"
#define RC_HOOK_FIELD_USER_EXT_PROFILE                    "userExtProfile"
#define RC_HOOK_FIELD_USER_ID                             "userId"
#define RC_HOOK_FIELD_USER_IDS                            "userIds"
#define RC_HOOK_FIELD_USER_PROFILE                        "userProfile"
#define RC_HOOK_FIELD_VALUE                               "value"
#define RC_HOOK_FIELD_VERSION                             "version"

#endif
