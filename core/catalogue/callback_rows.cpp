// Generated from catalogue/callbacks.yaml. Do not edit.
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

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
    {"message_route", k_message_route_fields, k_message_route_marks, k_message_route_dedupe, k_message_route_order, {}, false, false, false},
    {"pre_message", k_pre_message_fields, k_pre_message_marks, k_pre_message_dedupe, k_pre_message_order, {}, false, true, true},
    {"user_online_status", k_user_online_status_fields, k_user_online_status_marks, k_user_online_status_dedupe, k_user_online_status_order, {}, false, false, false},
    {"user_deactivation", k_user_deactivation_fields, k_user_deactivation_marks, k_user_deactivation_dedupe, k_user_deactivation_order, {}, false, false, false},
    {"chatroom_status", k_chatroom_status_fields, k_chatroom_status_marks, k_chatroom_status_dedupe, k_chatroom_status_order, {}, false, false, false},
    {"chatroom_kv", k_chatroom_kv_fields, k_chatroom_kv_marks, k_chatroom_kv_dedupe, k_chatroom_kv_order, {}, false, false, false},
    {"message_operation", k_message_operation_fields, k_message_operation_marks, k_message_operation_dedupe, k_message_operation_order, {}, false, false, false},
    {"audit_result", k_audit_result_fields, k_audit_result_marks, k_audit_result_dedupe, k_audit_result_order, {}, true, false, false},
    {"bot_webhook", k_bot_webhook_fields, k_bot_webhook_marks, k_bot_webhook_dedupe, k_bot_webhook_order, {}, false, false, false},
    {"group_operation_sync", k_group_operation_sync_fields, k_group_operation_sync_marks, k_group_operation_sync_dedupe, k_group_operation_sync_order, "profiles", false, false, false},
    {"group_info_sync", k_group_info_sync_fields, k_group_info_sync_marks, k_group_info_sync_dedupe, k_group_info_sync_order, "profiles", false, false, false},
    {"user_profile_sync", k_user_profile_sync_fields, k_user_profile_sync_marks, k_user_profile_sync_dedupe, k_user_profile_sync_order, {}, false, false, false},
}};

}  // namespace

std::span<const Callback> callbacks() noexcept { return k_callbacks; }

}  // namespace rongcloud::catalogue
