// Generated from catalogue/callbacks.yaml. Do not edit.
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

using namespace std::string_view_literals;

namespace {

constexpr std::array<CallbackField, 15> k_message_route_fields{{
    {"fromUserId", {}, Type::string},
    {"toUserId", {}, Type::string},
    {"objectName", {}, Type::string},
    {"content", {}, Type::string},
    {"channelType", {}, Type::string},
    {"msgTimestamp", "msgTimeStamp", Type::int64},
    {"timestamp", {}, Type::int64},
    {"msgUID", {}, Type::string},
    {"sensitiveType", {}, Type::int32},
    {"source", {}, Type::string},
    {"originalMsgUID", {}, Type::string},
    {"busChannel", {}, Type::string},
    {"groupUserIds", {}, Type::string_array},
    {"aiGenerated", {}, Type::boolean},
    {"clientIp", {}, Type::string},
}};
constexpr std::array k_message_route_marks{std::string_view{"fromUserId"}, std::string_view{"toUserId"}, std::string_view{"objectName"}};
constexpr std::array k_message_route_dedupe{std::string_view{"msgUID"}};
constexpr std::array k_message_route_order{std::string_view{"channelType"}, std::string_view{"toUserId"}};

constexpr std::array<CallbackField, 19> k_pre_message_fields{{
    {"appKey", {}, Type::string},
    {"fromUserId", {}, Type::string},
    {"targetId", {}, Type::string},
    {"toUserIds", {}, Type::string_array},
    {"msgType", {}, Type::string},
    {"content", {}, Type::string},
    {"pushContent", {}, Type::string},
    {"disablePush", {}, Type::boolean},
    {"pushExt", {}, Type::string},
    {"expansion", {}, Type::boolean},
    {"extraContent", {}, Type::string},
    {"channelType", {}, Type::string},
    {"msgTimeStamp", "msgTimestamp", Type::int64},
    {"messageId", {}, Type::string},
    {"originalMsgUID", {}, Type::string},
    {"os", {}, Type::string},
    {"busChannel", {}, Type::string},
    {"clientIp", {}, Type::string},
    {"aiGenerated", {}, Type::boolean},
}};
constexpr std::array k_pre_message_marks{std::string_view{"fromUserId"}, std::string_view{"targetId"}, std::string_view{"msgType"}};
constexpr std::array k_pre_message_dedupe{std::string_view{"messageId"}};
constexpr std::array k_pre_message_order{std::string_view{"channelType"}, std::string_view{"targetId"}};

constexpr std::array<CallbackField, 6> k_user_online_status_fields{{
    {"userid", {}, Type::string},
    {"status", {}, Type::string},
    {"os", {}, Type::string},
    {"time", {}, Type::int64},
    {"clientIp", {}, Type::string},
    {"sessionId", {}, Type::string},
}};
constexpr std::array k_user_online_status_marks{std::string_view{"userid"}, std::string_view{"status"}};
constexpr std::array k_user_online_status_dedupe{std::string_view{"userid"}, std::string_view{"os"}, std::string_view{"sessionId"}, std::string_view{"status"}, std::string_view{"time"}};
constexpr std::array k_user_online_status_order{std::string_view{"userid"}};

constexpr std::array<CallbackField, 5> k_user_deactivation_fields{{
    {"userId", {}, Type::string},
    {"operateId", {}, Type::string},
    {"type", {}, Type::int32},
    {"code", {}, Type::string},
    {"time", {}, Type::int64},
}};
constexpr std::array k_user_deactivation_marks{std::string_view{"userId"}, std::string_view{"operateId"}};
constexpr std::array k_user_deactivation_dedupe{std::string_view{"operateId"}, std::string_view{"type"}, std::string_view{"userId"}, std::string_view{"code"}};
constexpr std::array k_user_deactivation_order{std::string_view{"userId"}};

constexpr std::array<CallbackField, 5> k_chatroom_status_fields{{
    {"chatRoomId", {}, Type::string},
    {"userIds", {}, Type::string_array},
    {"status", {}, Type::int32},
    {"type", {}, Type::int32},
    {"time", {}, Type::int64},
}};
constexpr std::array k_chatroom_status_marks{std::string_view{"chatRoomId"}, std::string_view{"type"}};
constexpr std::array k_chatroom_status_dedupe{std::string_view{"chatRoomId"}, std::string_view{"type"}, std::string_view{"status"}, std::string_view{"time"}, std::string_view{"userIds"}};
constexpr std::array k_chatroom_status_order{std::string_view{"chatRoomId"}};

constexpr std::array<CallbackField, 8> k_chatroom_kv_fields{{
    {"chatroomId", {}, Type::string},
    {"key", {}, Type::string},
    {"value", {}, Type::string},
    {"optType", {}, Type::int32},
    {"userId", {}, Type::string},
    {"status", {}, Type::int32},
    {"timestamp", {}, Type::int64},
    {"version", {}, Type::int64},
}};
constexpr std::array k_chatroom_kv_marks{std::string_view{"chatroomId"}, std::string_view{"optType"}};
constexpr std::array k_chatroom_kv_dedupe{std::string_view{"chatroomId"}, std::string_view{"key"}, std::string_view{"optType"}, std::string_view{"version"}, std::string_view{"timestamp"}};
constexpr std::array k_chatroom_kv_order{std::string_view{"chatroomId"}};

constexpr std::array<CallbackField, 18> k_message_operation_fields{{
    {"eventType", {}, Type::int32},
    {"fromUserId", {}, Type::string},
    {"optTime", {}, Type::int64},
    {"source", {}, Type::string},
    {"conversationInfo", {}, Type::object},
    {"conversationInfo.conversationType", {}, Type::int32},
    {"conversationInfo.targetId", {}, Type::string},
    {"conversationInfo.busChannel", {}, Type::string},
    {"originalMsgInfo", {}, Type::object},
    {"originalMsgInfo.messageId", {}, Type::string},
    {"originalMsgInfo.messageTime", {}, Type::int64},
    {"recallMsgInfo", {}, Type::object},
    {"recallMsgInfo.isDelete", {}, Type::int32},
    {"recallMsgInfo.isAdmin", {}, Type::int32},
    {"recallMsgInfo.extra", {}, Type::string},
    {"deleteMsgInfo", {}, Type::object},
    {"deleteMsgInfo.deleteType", {}, Type::int32},
    {"deleteMsgInfo.msgTimestamp", {}, Type::int64},
}};
constexpr std::array k_message_operation_marks{std::string_view{"eventType"}, std::string_view{"conversationInfo"}};
constexpr std::array k_message_operation_dedupe{std::string_view{"eventType"}, std::string_view{"fromUserId"}, std::string_view{"conversationInfo.conversationType"}, std::string_view{"conversationInfo.targetId"}, std::string_view{"originalMsgInfo.messageId"}, std::string_view{"optTime"}};
constexpr std::array k_message_operation_order{std::string_view{"conversationInfo.conversationType"}, std::string_view{"conversationInfo.targetId"}};

constexpr std::array<CallbackField, 5> k_audit_result_fields{{
    {"result", {}, Type::int32},
    {"content", {}, Type::json},
    {"msgUID", {}, Type::string},
    {"serviceProvider", {}, Type::string},
    {"resultDetail", {}, Type::json},
}};
constexpr std::array k_audit_result_marks{std::string_view{"result"}, std::string_view{"content"}};
constexpr std::array k_audit_result_dedupe{std::string_view{"msgUID"}, std::string_view{"serviceProvider"}, std::string_view{"result"}};
constexpr std::array k_audit_result_order{std::string_view{"msgUID"}};

constexpr std::array<CallbackField, 13> k_bot_webhook_fields{{
    {"type", {}, Type::string},
    {"timestamp", {}, Type::int64},
    {"bot", {}, Type::object},
    {"bot.userId", {}, Type::string},
    {"bot.name", {}, Type::string},
    {"bot.profileUrl", {}, Type::string},
    {"bot.type", {}, Type::string},
    {"data", {}, Type::object},
    {"data.fromUserId", {}, Type::string},
    {"data.toUserId", {}, Type::string},
    {"data.objectName", {}, Type::string},
    {"data.content", {}, Type::string},
    {"data.channelType", {}, Type::string},
}};
constexpr std::array k_bot_webhook_marks{std::string_view{"type"}, std::string_view{"bot"}};
constexpr std::array k_bot_webhook_dedupe{std::string_view{"type"}, std::string_view{"timestamp"}, std::string_view{"bot.userId"}, std::string_view{"data.fromUserId"}, std::string_view{"data.toUserId"}, std::string_view{"data.objectName"}};
constexpr std::array k_bot_webhook_order{std::string_view{"bot.userId"}};

constexpr std::array<CallbackField, 5> k_group_operation_sync_fields{{
    {"groupId", {}, Type::string},
    {"eventType", {}, Type::int32},
    {"time", {}, Type::int64},
    {"optUserId", {}, Type::string},
    {"userIds", {}, Type::string_array},
}};
constexpr std::array k_group_operation_sync_marks{std::string_view{"groupId"}, std::string_view{"eventType"}};
constexpr std::array k_group_operation_sync_dedupe{std::string_view{"groupId"}, std::string_view{"eventType"}, std::string_view{"time"}, std::string_view{"optUserId"}, std::string_view{"userIds"}};
constexpr std::array k_group_operation_sync_order{std::string_view{"groupId"}};

constexpr std::array<CallbackField, 7> k_group_info_sync_fields{{
    {"groupId", {}, Type::string},
    {"groupName", "groupname", Type::string},
    {"time", {}, Type::int64},
    {"optUserId", {}, Type::string},
    {"groupProfile", {}, Type::object},
    {"groupExtProfile", {}, Type::object},
    {"permissions", {}, Type::object},
}};
constexpr std::array k_group_info_sync_marks{std::string_view{"groupId"}, std::string_view{"optUserId"}};
constexpr std::array k_group_info_sync_dedupe{std::string_view{"groupId"}, std::string_view{"time"}, std::string_view{"optUserId"}};
constexpr std::array k_group_info_sync_order{std::string_view{"groupId"}};

constexpr std::array<CallbackField, 5> k_user_profile_sync_fields{{
    {"userId", {}, Type::string},
    {"type", {}, Type::int32},
    {"time", {}, Type::int64},
    {"userProfile", {}, Type::object},
    {"userExtProfile", {}, Type::object},
}};
constexpr std::array k_user_profile_sync_marks{std::string_view{"userId"}, std::string_view{"type"}, std::string_view{"time"}};
constexpr std::array k_user_profile_sync_dedupe{std::string_view{"userId"}, std::string_view{"type"}, std::string_view{"time"}};
constexpr std::array k_user_profile_sync_order{std::string_view{"userId"}};

constexpr std::array<Callback, 12> k_callbacks{{
    {"message_route", k_message_route_fields, k_message_route_marks, k_message_route_dedupe, k_message_route_order, {}, false, false, false,
     "{\"id\":\"message_route\",\"class\":\"MessageRouted\",\"title\":\"A message was delivered\",\"doc\":\"Each message of a user is copied to the app server after it was delivered, one in each request.\",\"content\":\"form\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":null,\"array\":false,\"decides\":false,\"marks\":[\"fromUserId\",\"toUserId\",\"objectName\"],\"dedupe\":[\"msgUID\"],\"order\":[\"channelType\",\"toUserId\"],\"timeout_ms\":null,\"tries\":null,\"reply\":\"HTTP 200; a body is not documented.\",\"confidence\":\"docs\",\"notes\":\"Messages sent by the Server API, status messages, and messages refused for sensitive words are only reported when that is switched on in the console; expansions of ultra group messages only on request. Messages refused by the callback before delivery are not reported. Media files are kept for 6 months.\",\"sources\":[\"docs: platform-chat-api/message/sync\",\"third-party: Java receiver of wuhaocn, 2025\"],\"fields\":[{\"name\":\"fromUserId\",\"snake\":\"from_user_id\",\"type\":\"string\",\"doc\":\"Sender\"},{\"name\":\"toUserId\",\"snake\":\"to_user_id\",\"type\":\"string\",\"doc\":\"Target: the id of a user, group, chatroom or ultra group, as channelType says\"},{\"name\":\"objectName\",\"snake\":\"object_name\",\"type\":\"string\",\"doc\":\"Type of the message, e.g. RC:TxtMsg\"},{\"name\":\"content\",\"snake\":\"content\",\"type\":\"string\",\"doc\":\"Content of the message, JSON text for built-in types\"},{\"name\":\"channelType\",\"snake\":\"channel_type\",\"type\":\"enum\",\"values\":[{\"value\":\"PERSON\",\"doc\":\"private\"},{\"value\":\"PERSONS\",\"doc\":\"discussion (legacy)\"},{\"value\":\"GROUP\",\"doc\":\"group\"},{\"value\":\"TEMPGROUP\",\"doc\":\"chatroom\"},{\"value\":\"CUSTOMERSERVICE\",\"doc\":\"customer service (legacy)\"},{\"value\":\"NOTIFY\",\"doc\":\"system, in older documents only\"},{\"value\":\"ULTRAGROUP\",\"doc\":\"ultra group\"}],\"doc\":\"Kind of conversation\"},{\"name\":\"msgTimestamp\",\"snake\":\"message_timestamp\",\"other\":\"msgTimeStamp\",\"type\":\"long\",\"doc\":\"Time of the message in milliseconds since 1970\"},{\"name\":\"timestamp\",\"snake\":\"timestamp\",\"type\":\"long\",\"doc\":\"The same as msgTimestamp, and not the timestamp of the signature; seen in requests, no longer documented\"},{\"name\":\"msgUID\",\"snake\":\"message_uid\",\"type\":\"string\",\"doc\":\"Id of the message\"},{\"name\":\"sensitiveType\",\"snake\":\"sensitive_type\",\"type\":\"enum\",\"values\":[{\"value\":0,\"doc\":\"no blocked word\"},{\"value\":1,\"doc\":\"a blocked word, the message was refused\"},{\"value\":2,\"doc\":\"words were replaced\"}],\"doc\":\"Result of the sensitive word filter\"},{\"name\":\"source\",\"snake\":\"source\",\"type\":\"string\",\"doc\":\"Platform of the sender: iOS, Android, HarmonyOS, Websocket, PC, MiniProgram or Server\"},{\"name\":\"originalMsgUID\",\"snake\":\"original_message_uid\",\"type\":\"string\",\"doc\":\"Of an ultra group: the message that was changed or expanded\"},{\"name\":\"busChannel\",\"snake\":\"bus_channel\",\"type\":\"string\",\"doc\":\"Channel of an ultra group\"},{\"name\":\"groupUserIds\",\"snake\":\"group_user_ids\",\"type\":\"array<string>\",\"doc\":\"Recipients of a message to some members of a group\"},{\"name\":\"aiGenerated\",\"snake\":\"ai_generated\",\"type\":\"bool\",\"doc\":\"Whether the message was made by an AI; its type was not verified\"},{\"name\":\"clientIp\",\"snake\":\"client_ip\",\"type\":\"string\",\"doc\":\"Address and port of the sender, e.g. 192.0.2.7:22263; seen in requests\"}]}"sv},
    {"pre_message", k_pre_message_fields, k_pre_message_marks, k_pre_message_dedupe, k_pre_message_order, {}, false, true, true,
     "{\"id\":\"pre_message\",\"class\":\"PreMessage\",\"title\":\"A message is about to be delivered\",\"doc\":\"The answer decides whether the message is delivered, and may change it.\",\"content\":\"form\",\"signature\":\"query\",\"app_key\":\"body\",\"list\":null,\"array\":false,\"decides\":true,\"marks\":[\"fromUserId\",\"targetId\",\"msgType\"],\"dedupe\":[\"messageId\"],\"order\":[\"channelType\",\"targetId\"],\"timeout_ms\":null,\"tries\":1,\"reply\":\"HTTP 200 with a JSON object, the structure pre_message_reply. Without an answer in time the message is delivered.\",\"confidence\":\"docs\",\"notes\":\"For private, group, chatroom and ultra group messages, and for changes and expansions of ultra group messages. The console sets which of them are reported; messages sent by the Server API are not, unless switched on there. The number of tries and a time limit of 3 seconds are from documents of 2021; how long the service waits today is not documented.\",\"sources\":[\"docs: platform-chat-api/moderation/msgcb\",\"docs of 2021: callback before delivery\"],\"fields\":[{\"name\":\"appKey\",\"snake\":\"app_key_in_body\",\"type\":\"string\",\"doc\":\"App Key, here in the body instead of beside the signature\"},{\"name\":\"fromUserId\",\"snake\":\"from_user_id\",\"type\":\"string\",\"doc\":\"Sender\"},{\"name\":\"targetId\",\"snake\":\"target_id\",\"type\":\"string\",\"doc\":\"Target: the id of a user, group, chatroom or ultra group, as channelType says\"},{\"name\":\"toUserIds\",\"snake\":\"to_user_ids\",\"type\":\"array<string>\",\"doc\":\"Recipients of a message to some members of a group, with commas between them\"},{\"name\":\"msgType\",\"snake\":\"object_name\",\"type\":\"string\",\"doc\":\"Type of the message, e.g. RC:TxtMsg\"},{\"name\":\"content\",\"snake\":\"content\",\"type\":\"string\",\"doc\":\"Content of the message, JSON text for built-in types\"},{\"name\":\"pushContent\",\"snake\":\"push_content\",\"type\":\"string\",\"doc\":\"Text of the push\"},{\"name\":\"disablePush\",\"snake\":\"disable_push\",\"type\":\"bool\",\"doc\":\"Whether no push is sent\"},{\"name\":\"pushExt\",\"snake\":\"push_ext\",\"type\":\"string\",\"doc\":\"Settings of the push, JSON text\"},{\"name\":\"expansion\",\"snake\":\"expansion\",\"type\":\"bool\",\"doc\":\"Whether the message can be expanded\"},{\"name\":\"extraContent\",\"snake\":\"extra_content\",\"type\":\"string\",\"doc\":\"Expansion that the message begins with, JSON text\"},{\"name\":\"channelType\",\"snake\":\"channel_type\",\"type\":\"enum\",\"values\":[{\"value\":\"PERSON\",\"doc\":\"private\"},{\"value\":\"GROUP\",\"doc\":\"group\"},{\"value\":\"TEMPGROUP\",\"doc\":\"chatroom\"},{\"value\":\"ULTRAGROUP\",\"doc\":\"ultra group\"}],\"doc\":\"Kind of conversation\"},{\"name\":\"msgTimeStamp\",\"snake\":\"message_timestamp\",\"other\":\"msgTimestamp\",\"type\":\"long\",\"doc\":\"Time of the message in milliseconds since 1970\"},{\"name\":\"messageId\",\"snake\":\"message_id\",\"type\":\"string\",\"doc\":\"Id of the message\"},{\"name\":\"originalMsgUID\",\"snake\":\"original_message_uid\",\"type\":\"string\",\"doc\":\"Of an ultra group: the message that is to be changed or expanded\"},{\"name\":\"os\",\"snake\":\"os\",\"type\":\"string\",\"doc\":\"Platform of the sender\"},{\"name\":\"busChannel\",\"snake\":\"bus_channel\",\"type\":\"string\",\"doc\":\"Channel of an ultra group\"},{\"name\":\"clientIp\",\"snake\":\"client_ip\",\"type\":\"string\",\"doc\":\"Address and port of the sender, e.g. 192.0.2.7:22263\"},{\"name\":\"aiGenerated\",\"snake\":\"ai_generated\",\"type\":\"bool\",\"doc\":\"Whether the message was made by an AI\"}]}"sv},
    {"user_online_status", k_user_online_status_fields, k_user_online_status_marks, k_user_online_status_dedupe, k_user_online_status_order, {}, false, false, false,
     "{\"id\":\"user_online_status\",\"class\":\"OnlineStatusChanged\",\"title\":\"A user came online, went offline or logged out\",\"doc\":\"A lost connection is reported within about 5 minutes.\",\"content\":\"json\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":null,\"array\":false,\"decides\":false,\"marks\":[\"userid\",\"status\"],\"dedupe\":[\"userid\",\"os\",\"sessionId\",\"status\",\"time\"],\"order\":[\"userid\"],\"timeout_ms\":null,\"tries\":null,\"reply\":\"HTTP 200.\",\"confidence\":\"docs\",\"notes\":\"The documents speak of an object now; older ones, and receivers that are in use, of an array of objects.\",\"sources\":[\"docs: platform-chat-api/user/online-status\",\"third-party: receivers of several apps\"],\"fields\":[{\"name\":\"userid\",\"snake\":\"user_id\",\"type\":\"string\",\"doc\":\"User; the name has no capital letter\"},{\"name\":\"status\",\"snake\":\"status\",\"type\":\"enum\",\"values\":[{\"value\":\"0\",\"doc\":\"online\"},{\"value\":\"1\",\"doc\":\"offline\"},{\"value\":\"2\",\"doc\":\"logged out\"}],\"doc\":\"What happened\"},{\"name\":\"os\",\"snake\":\"os\",\"type\":\"string\",\"doc\":\"Platform: iOS, Android, Websocket, PC and others\"},{\"name\":\"time\",\"snake\":\"time\",\"type\":\"long\",\"doc\":\"Time in milliseconds since 1970\"},{\"name\":\"clientIp\",\"snake\":\"client_ip\",\"type\":\"string\",\"doc\":\"Address and port of the user, e.g. 192.0.2.7:22263\"},{\"name\":\"sessionId\",\"snake\":\"session_id\",\"type\":\"string\",\"doc\":\"Id of the session\"}]}"sv},
    {"user_deactivation", k_user_deactivation_fields, k_user_deactivation_marks, k_user_deactivation_dedupe, k_user_deactivation_order, {}, false, false, false,
     "{\"id\":\"user_deactivation\",\"class\":\"UserDeactivationDone\",\"title\":\"A user was deactivated or reactivated\",\"doc\":\"The result of user.deactivate or user.reactivate.\",\"content\":\"form\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":null,\"array\":false,\"decides\":false,\"marks\":[\"userId\",\"operateId\"],\"dedupe\":[\"operateId\",\"type\",\"userId\",\"code\"],\"order\":[\"userId\"],\"timeout_ms\":null,\"tries\":null,\"reply\":\"HTTP 200.\",\"confidence\":\"docs\",\"notes\":\"A deactivation is reported within 15 minutes, a reactivation and what was asked for before at once. A user cannot be reactivated within an hour after the deactivation.\",\"sources\":[\"docs: platform-chat-api/user/deactivate\"],\"fields\":[{\"name\":\"userId\",\"snake\":\"user_id\",\"type\":\"string\",\"doc\":\"The user, or several; how several are separated is not documented\"},{\"name\":\"operateId\",\"snake\":\"operate_id\",\"type\":\"string\",\"doc\":\"Id that the call answered\"},{\"name\":\"type\",\"snake\":\"action\",\"type\":\"enum\",\"values\":[{\"value\":0,\"doc\":\"deactivated\"},{\"value\":1,\"doc\":\"reactivated\"}],\"doc\":\"What was done\"},{\"name\":\"code\",\"snake\":\"code\",\"type\":\"string\",\"doc\":\"\\\"0\\\" when it is done, anything else when it failed\"},{\"name\":\"time\",\"snake\":\"time\",\"type\":\"long\",\"doc\":\"Time in milliseconds since 1970\"}]}"sv},
    {"chatroom_status", k_chatroom_status_fields, k_chatroom_status_marks, k_chatroom_status_dedupe, k_chatroom_status_order, {}, false, false, false,
     "{\"id\":\"chatroom_status\",\"class\":\"ChatroomChanged\",\"title\":\"A chatroom was created or destroyed, or users joined or left it\",\"doc\":\"An array of events. No event is sent for further devices of a user who is already inside.\",\"content\":\"json\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":null,\"array\":true,\"decides\":false,\"marks\":[\"chatRoomId\",\"type\"],\"dedupe\":[\"chatRoomId\",\"type\",\"status\",\"time\",\"userIds\"],\"order\":[\"chatRoomId\"],\"timeout_ms\":5000,\"tries\":3,\"reply\":\"HTTP 200; the body is ignored.\",\"confidence\":\"docs\",\"notes\":\"\",\"sources\":[\"docs: platform-chat-api/chatroom/status-sync\"],\"fields\":[{\"name\":\"chatRoomId\",\"snake\":\"chatroom_id\",\"type\":\"string\",\"doc\":\"Chatroom; the R is a capital letter here\"},{\"name\":\"userIds\",\"snake\":\"user_ids\",\"type\":\"array<string>\",\"doc\":\"Users who joined or left\"},{\"name\":\"status\",\"snake\":\"status\",\"type\":\"enum\",\"values\":[{\"value\":0,\"doc\":\"a call\"},{\"value\":1,\"doc\":\"left automatically, when 30 seconds offline and a message came, or after 30 messages\"},{\"value\":2,\"doc\":\"the user was banned\"},{\"value\":3,\"doc\":\"destroyed automatically\"}],\"doc\":\"Cause\"},{\"name\":\"type\",\"snake\":\"action\",\"type\":\"enum\",\"values\":[{\"value\":0,\"doc\":\"created\"},{\"value\":1,\"doc\":\"joined\"},{\"value\":2,\"doc\":\"left\"},{\"value\":3,\"doc\":\"destroyed\"}],\"doc\":\"What happened\"},{\"name\":\"time\",\"snake\":\"time\",\"type\":\"long\",\"doc\":\"Time in milliseconds since 1970\"}]}"sv},
    {"chatroom_kv", k_chatroom_kv_fields, k_chatroom_kv_marks, k_chatroom_kv_dedupe, k_chatroom_kv_order, {}, false, false, false,
     "{\"id\":\"chatroom_kv\",\"class\":\"ChatroomAttributeChanged\",\"title\":\"An attribute of a chatroom was changed\",\"doc\":\"One event for each attribute that is set or removed, or for the removal of all.\",\"content\":\"json\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":null,\"array\":false,\"decides\":false,\"marks\":[\"chatroomId\",\"optType\"],\"dedupe\":[\"chatroomId\",\"key\",\"optType\",\"version\",\"timestamp\"],\"order\":[\"chatroomId\"],\"timeout_ms\":5000,\"tries\":3,\"reply\":\"HTTP 200; the body is ignored.\",\"confidence\":\"docs\",\"notes\":\"Whether the body is an object or an array of objects was not verified.\",\"sources\":[\"docs: platform-chat-api/chatroom/kv-callback\"],\"fields\":[{\"name\":\"chatroomId\",\"snake\":\"chatroom_id\",\"type\":\"string\",\"doc\":\"Chatroom; the r is a small letter here\"},{\"name\":\"key\",\"snake\":\"key\",\"type\":\"string\",\"doc\":\"Name of the attribute\"},{\"name\":\"value\",\"snake\":\"value\",\"type\":\"string\",\"doc\":\"Its value\"},{\"name\":\"optType\",\"snake\":\"operation_type\",\"type\":\"enum\",\"values\":[{\"value\":1,\"doc\":\"set\"},{\"value\":2,\"doc\":\"removed\"},{\"value\":3,\"doc\":\"all removed\"}],\"doc\":\"What happened\"},{\"name\":\"userId\",\"snake\":\"user_id\",\"type\":\"string\",\"doc\":\"Who did it\"},{\"name\":\"status\",\"snake\":\"status\",\"type\":\"int\",\"doc\":\"Not used\"},{\"name\":\"timestamp\",\"snake\":\"timestamp\",\"type\":\"long\",\"doc\":\"Time in milliseconds since 1970, and not the timestamp of the signature\"},{\"name\":\"version\",\"snake\":\"version\",\"type\":\"long\",\"doc\":\"Version of the attribute\"}]}"sv},
    {"message_operation", k_message_operation_fields, k_message_operation_marks, k_message_operation_dedupe, k_message_operation_order, {}, false, false, false,
     "{\"id\":\"message_operation\",\"class\":\"MessageOperation\",\"title\":\"Messages were recalled or deleted\",\"doc\":\"recallMsgInfo comes with a recall, deleteMsgInfo with a deletion.\",\"content\":\"json\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":null,\"array\":false,\"decides\":false,\"marks\":[\"eventType\",\"conversationInfo\"],\"dedupe\":[\"eventType\",\"fromUserId\",\"conversationInfo.conversationType\",\"conversationInfo.targetId\",\"originalMsgInfo.messageId\",\"optTime\"],\"order\":[\"conversationInfo.conversationType\",\"conversationInfo.targetId\"],\"timeout_ms\":null,\"tries\":null,\"reply\":\"HTTP 200.\",\"confidence\":\"third_party\",\"notes\":\"Changes and expansions of ultra group messages come as message_route; others were not seen.\",\"sources\":[\"third-party: feymanlee/rongcloud-go callback types\",\"docs of Nexconn: message:delete\"],\"fields\":[{\"name\":\"eventType\",\"snake\":\"event_type\",\"type\":\"enum\",\"values\":[{\"value\":1,\"doc\":\"recalled\"},{\"value\":2,\"doc\":\"deleted\"}],\"doc\":\"What happened\"},{\"name\":\"fromUserId\",\"snake\":\"from_user_id\",\"type\":\"string\",\"doc\":\"Who did it\"},{\"name\":\"optTime\",\"snake\":\"operation_time\",\"type\":\"long\",\"doc\":\"Time in milliseconds since 1970\"},{\"name\":\"source\",\"snake\":\"source\",\"type\":\"string\",\"doc\":\"Platform of who did it\"},{\"name\":\"conversationInfo\",\"snake\":\"conversation_info\",\"type\":\"object\",\"doc\":\"The conversation\"},{\"name\":\"conversationInfo.conversationType\",\"snake\":\"conversation_info_conversation_type\",\"type\":\"int\",\"doc\":\"Kind of conversation\"},{\"name\":\"conversationInfo.targetId\",\"snake\":\"conversation_info_target_id\",\"type\":\"string\",\"doc\":\"Target: the id of a user, group, chatroom or ultra group\"},{\"name\":\"conversationInfo.busChannel\",\"snake\":\"conversation_info_bus_channel\",\"type\":\"string\",\"doc\":\"Channel of an ultra group\"},{\"name\":\"originalMsgInfo\",\"snake\":\"original_message_info\",\"type\":\"object\",\"doc\":\"The message\"},{\"name\":\"originalMsgInfo.messageId\",\"snake\":\"original_message_info_message_id\",\"type\":\"string\",\"doc\":\"Id of the message\"},{\"name\":\"originalMsgInfo.messageTime\",\"snake\":\"original_message_info_message_time\",\"type\":\"long\",\"doc\":\"Time of the message in milliseconds since 1970\"},{\"name\":\"recallMsgInfo\",\"snake\":\"recall_message_info\",\"type\":\"object\",\"doc\":\"More about a recall\"},{\"name\":\"recallMsgInfo.isDelete\",\"snake\":\"recall_message_info_is_delete\",\"type\":\"int\",\"doc\":\"Whether clients delete the message too\"},{\"name\":\"recallMsgInfo.isAdmin\",\"snake\":\"recall_message_info_is_admin\",\"type\":\"int\",\"doc\":\"Whether an administrator recalled it\"},{\"name\":\"recallMsgInfo.extra\",\"snake\":\"recall_message_info_extra\",\"type\":\"string\",\"doc\":\"Free text\"},{\"name\":\"deleteMsgInfo\",\"snake\":\"delete_message_info\",\"type\":\"object\",\"doc\":\"More about a deletion\"},{\"name\":\"deleteMsgInfo.deleteType\",\"snake\":\"delete_message_info_delete_type\",\"type\":\"enum\",\"values\":[{\"value\":1,\"doc\":\"one message\"},{\"value\":2,\"doc\":\"all messages up to a time\"}],\"doc\":\"What was deleted\"},{\"name\":\"deleteMsgInfo.msgTimestamp\",\"snake\":\"delete_message_info_message_timestamp\",\"type\":\"long\",\"doc\":\"The time, of a deletion up to one, in milliseconds since 1970\"}]}"sv},
    {"audit_result", k_audit_result_fields, k_audit_result_marks, k_audit_result_dedupe, k_audit_result_order, {}, true, false, false,
     "{\"id\":\"audit_result\",\"class\":\"AuditResult\",\"title\":\"A moderation service judged a message\",\"doc\":\"Of a text, picture, voice or video message. The signature is in the headers.\",\"content\":\"json\",\"signature\":\"headers\",\"app_key\":\"with_signature\",\"list\":null,\"array\":false,\"decides\":false,\"marks\":[\"result\",\"content\"],\"dedupe\":[\"msgUID\",\"serviceProvider\",\"result\"],\"order\":[\"msgUID\"],\"timeout_ms\":null,\"tries\":null,\"reply\":\"HTTP 200.\",\"confidence\":\"docs\",\"notes\":\"A new address takes effect within 30 minutes.\",\"sources\":[\"docs: platform-chat-api/moderation/audit-callback\"],\"fields\":[{\"name\":\"result\",\"snake\":\"result\",\"type\":\"enum\",\"values\":[{\"value\":10000,\"doc\":\"passed\"},{\"value\":10001,\"doc\":\"failed\"}],\"doc\":\"The judgement\"},{\"name\":\"content\",\"snake\":\"content\",\"type\":\"json\",\"doc\":\"The message, JSON text: appKey, fromUserId, targetId, toUserIds, conversationType (PERSON, GROUP, TEMPGROUP, ULTRAGROUP), objectName, message, extraContent, clientOs, messageTime, messageId\"},{\"name\":\"msgUID\",\"snake\":\"message_uid\",\"type\":\"string\",\"doc\":\"Id of the message\"},{\"name\":\"serviceProvider\",\"snake\":\"service_provider\",\"type\":\"string\",\"doc\":\"Who judged\"},{\"name\":\"resultDetail\",\"snake\":\"result_detail\",\"type\":\"json\",\"doc\":\"What they said in detail, JSON text\"}]}"sv},
    {"bot_webhook", k_bot_webhook_fields, k_bot_webhook_marks, k_bot_webhook_dedupe, k_bot_webhook_order, {}, false, false, false,
     "{\"id\":\"bot_webhook\",\"class\":\"BotEvent\",\"title\":\"Something happened to a bot\",\"doc\":\"Of the account of a bot, e.g. a message to it.\",\"content\":\"json\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":null,\"array\":false,\"decides\":false,\"marks\":[\"type\",\"bot\"],\"dedupe\":[\"type\",\"timestamp\",\"bot.userId\",\"data.fromUserId\",\"data.toUserId\",\"data.objectName\"],\"order\":[\"bot.userId\"],\"timeout_ms\":null,\"tries\":null,\"reply\":\"HTTP 200.\",\"confidence\":\"partly\",\"notes\":\"Only message:private is in the documents that were read; the other types are from third-party code.\",\"sources\":[\"docs: platform-chat-api/bot\",\"third-party: list of event types\"],\"fields\":[{\"name\":\"type\",\"snake\":\"event_type\",\"type\":\"enum\",\"values\":[{\"value\":\"message:private\",\"doc\":\"a message to the bot\"},{\"value\":\"message:group_mentioned\",\"doc\":\"a group message that mentions it\"},{\"value\":\"message:private_recall\",\"doc\":\"the former was recalled\"},{\"value\":\"message:group_mentioned_recall\",\"doc\":\"the latter was recalled\"},{\"value\":\"message:private_read\",\"doc\":\"a message of the bot was read\"},{\"value\":\"message:group_read\",\"doc\":\"the same in a group\"},{\"value\":\"group:bot_join\",\"doc\":\"the bot joined a group\"},{\"value\":\"group:bot_left\",\"doc\":\"the bot left a group\"},{\"value\":\"group:dismiss\",\"doc\":\"a group was dismissed\"},{\"value\":\"group:user_join\",\"doc\":\"a user joined a group\"},{\"value\":\"group:user_left\",\"doc\":\"a user left a group\"}],\"doc\":\"What happened\"},{\"name\":\"timestamp\",\"snake\":\"timestamp\",\"type\":\"long\",\"doc\":\"Time in milliseconds since 1970, and not the timestamp of the signature\"},{\"name\":\"bot\",\"snake\":\"bot\",\"type\":\"object\",\"doc\":\"The bot: userId, name, profileUrl, type, metadata\"},{\"name\":\"bot.userId\",\"snake\":\"bot_user_id\",\"type\":\"string\",\"doc\":\"User id of the bot\"},{\"name\":\"bot.name\",\"snake\":\"bot_name\",\"type\":\"string\",\"doc\":\"Name of the bot\"},{\"name\":\"bot.profileUrl\",\"snake\":\"bot_profile_url\",\"type\":\"string\",\"doc\":\"Address of its portrait\"},{\"name\":\"bot.type\",\"snake\":\"bot_type\",\"type\":\"string\",\"doc\":\"Kind of bot; its values are not documented\"},{\"name\":\"data\",\"snake\":\"event_data\",\"type\":\"object\",\"doc\":\"What happened, as its type says; more members than those below\"},{\"name\":\"data.fromUserId\",\"snake\":\"event_data_from_user_id\",\"type\":\"string\",\"doc\":\"Sender\"},{\"name\":\"data.toUserId\",\"snake\":\"event_data_to_user_id\",\"type\":\"string\",\"doc\":\"Target\"},{\"name\":\"data.objectName\",\"snake\":\"event_data_object_name\",\"type\":\"string\",\"doc\":\"Type of the message, e.g. RC:TxtMsg\"},{\"name\":\"data.content\",\"snake\":\"event_data_content\",\"type\":\"string\",\"doc\":\"Content of the message\"},{\"name\":\"data.channelType\",\"snake\":\"event_data_channel_type\",\"type\":\"string\",\"doc\":\"Kind of conversation\"}]}"sv},
    {"group_operation_sync", k_group_operation_sync_fields, k_group_operation_sync_marks, k_group_operation_sync_dedupe, k_group_operation_sync_order, "profiles", false, false, false,
     "{\"id\":\"group_operation_sync\",\"class\":\"GroupChanged\",\"title\":\"Members or roles of a hosted group changed\",\"doc\":\"Of groups whose members the service keeps. An array of events, or an object with the array in profiles.\",\"content\":\"json\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":\"profiles\",\"array\":true,\"decides\":false,\"marks\":[\"groupId\",\"eventType\"],\"dedupe\":[\"groupId\",\"eventType\",\"time\",\"optUserId\",\"userIds\"],\"order\":[\"groupId\"],\"timeout_ms\":5000,\"tries\":3,\"reply\":\"HTTP 200; the body is ignored.\",\"confidence\":\"partly\",\"notes\":\"\",\"sources\":[\"docs: platform-chat-api/entrust-group/operation-callback\",\"docs of Nexconn: group_channel:operation\"],\"fields\":[{\"name\":\"groupId\",\"snake\":\"group_id\",\"type\":\"string\",\"doc\":\"Group\"},{\"name\":\"eventType\",\"snake\":\"event_type\",\"type\":\"enum\",\"values\":[{\"value\":1,\"doc\":\"created\"},{\"value\":2,\"doc\":\"joined\"},{\"value\":3,\"doc\":\"removed\"},{\"value\":4,\"doc\":\"left\"},{\"value\":5,\"doc\":\"dismissed\"},{\"value\":6,\"doc\":\"managers added\"},{\"value\":7,\"doc\":\"managers removed\"},{\"value\":8,\"doc\":\"owner changed\"}],\"doc\":\"What happened; its values are those of a related product\"},{\"name\":\"time\",\"snake\":\"time\",\"type\":\"long\",\"doc\":\"Time in milliseconds since 1970\"},{\"name\":\"optUserId\",\"snake\":\"operator_id\",\"type\":\"string\",\"doc\":\"Who did it\"},{\"name\":\"userIds\",\"snake\":\"user_ids\",\"type\":\"array<string>\",\"doc\":\"Users to whom it happened\"}]}"sv},
    {"group_info_sync", k_group_info_sync_fields, k_group_info_sync_marks, k_group_info_sync_dedupe, k_group_info_sync_order, "profiles", false, false, false,
     "{\"id\":\"group_info_sync\",\"class\":\"GroupInfoChanged\",\"title\":\"The profile of a hosted group changed\",\"doc\":\"Of groups whose profile the service keeps. An array of events, or an object with the array in profiles.\",\"content\":\"both\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":\"profiles\",\"array\":true,\"decides\":false,\"marks\":[\"groupId\",\"optUserId\"],\"dedupe\":[\"groupId\",\"time\",\"optUserId\"],\"order\":[\"groupId\"],\"timeout_ms\":5000,\"tries\":3,\"reply\":\"HTTP 200; the body is ignored.\",\"confidence\":\"docs\",\"notes\":\"Older documents speak of a form, the examples are arrays.\",\"sources\":[\"docs: platform-chat-api/entrust-group/profile-callback\"],\"fields\":[{\"name\":\"groupId\",\"snake\":\"group_id\",\"type\":\"string\",\"doc\":\"Group\"},{\"name\":\"groupName\",\"snake\":\"group_name\",\"other\":\"groupname\",\"type\":\"string\",\"doc\":\"Name of the group; groupname in older documents\"},{\"name\":\"time\",\"snake\":\"time\",\"type\":\"long\",\"doc\":\"Time in milliseconds since 1970\"},{\"name\":\"optUserId\",\"snake\":\"operator_id\",\"type\":\"string\",\"doc\":\"Who did it\"},{\"name\":\"groupProfile\",\"snake\":\"group_profile\",\"type\":\"object\",\"doc\":\"introduction, announcement and portraitUrl, at most 512, 1024 and 128 long\"},{\"name\":\"groupExtProfile\",\"snake\":\"group_ext_profile\",\"type\":\"object\",\"doc\":\"Properties of the app\"},{\"name\":\"permissions\",\"snake\":\"permissions\",\"type\":\"object\",\"doc\":\"Who may do what: joinPerm, removePerm, memInvitePerm, invitePerm, profilePerm, memProfilePerm and more\"}]}"sv},
    {"user_profile_sync", k_user_profile_sync_fields, k_user_profile_sync_marks, k_user_profile_sync_dedupe, k_user_profile_sync_order, {}, false, false, false,
     "{\"id\":\"user_profile_sync\",\"class\":\"UserProfileChanged\",\"title\":\"The hosted profile of a user changed\",\"doc\":\"Of users whose profile the service keeps.\",\"content\":\"both\",\"signature\":\"query\",\"app_key\":\"with_signature\",\"list\":null,\"array\":false,\"decides\":false,\"marks\":[\"userId\",\"type\",\"time\"],\"dedupe\":[\"userId\",\"type\",\"time\"],\"order\":[\"userId\"],\"timeout_ms\":5000,\"tries\":3,\"reply\":\"HTTP 200; the body is ignored.\",\"confidence\":\"docs\",\"notes\":\"The table in the documents says form, the example is a JSON object.\",\"sources\":[\"docs: platform-chat-api/user-profile-hosting\"],\"fields\":[{\"name\":\"userId\",\"snake\":\"user_id\",\"type\":\"string\",\"doc\":\"User\"},{\"name\":\"type\",\"snake\":\"action\",\"type\":\"enum\",\"values\":[{\"value\":0,\"doc\":\"cleared\"},{\"value\":1,\"doc\":\"changed\"}],\"doc\":\"What happened\"},{\"name\":\"time\",\"snake\":\"time\",\"type\":\"long\",\"doc\":\"Time in milliseconds since 1970\"},{\"name\":\"userProfile\",\"snake\":\"user_profile\",\"type\":\"object\",\"doc\":\"Properties that the service knows\"},{\"name\":\"userExtProfile\",\"snake\":\"user_ext_profile\",\"type\":\"object\",\"doc\":\"Properties of the app\"}]}"sv},
}};

}  // namespace

std::span<const Callback> callbacks() noexcept { return k_callbacks; }

}  // namespace rongcloud::catalogue
