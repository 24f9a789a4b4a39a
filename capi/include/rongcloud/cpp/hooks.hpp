// Generated from catalogue/callbacks.yaml. Do not edit.
// Callbacks: what the service reports to the app server by itself, one struct for each kind of event. `from` reads
// it: rc::hooks::MessageRouted::from(event), where the event is a rc::HookEvent, or anything that has its text,
// integer, boolean, texts and json. A member that the event does not have, or that cannot be read as what it should
// be, is empty; an event may have members and values that are not listed here, which only the event itself has.
#ifndef RONGCLOUD_CPP_HOOKS_HPP
#define RONGCLOUD_CPP_HOOKS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <rongcloud/detail/namespace.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace hooks {

// A message was delivered. Each message of a user is copied to the app server after it was delivered, one in each
// request. A form, signed in the query. How long the service waits and how often it sends is not documented. Answer:
// HTTP 200; a body is not documented. Messages sent by the Server API, status messages, and messages refused for
// sensitive words are only reported when that is switched on in the console; expansions of ultra group messages only
// on request. Messages refused by the callback before delivery are not reported. Media files are kept for 6 months.
struct MessageRouted {
    static constexpr const char *type = "message_route";

    // Sender.
    std::optional<std::string> from_user_id{};
    // Target: the id of a user, group, chatroom or ultra group, as channelType says.
    std::optional<std::string> to_user_id{};
    // Type of the message, e.g. RC:TxtMsg.
    std::optional<std::string> object_name{};
    // Content of the message, JSON text for built-in types.
    std::optional<std::string> content{};
    // Kind of conversation. One of PERSON (private), PERSONS (discussion (legacy)), GROUP (group), TEMPGROUP
    // (chatroom), CUSTOMERSERVICE (customer service (legacy)), NOTIFY (system, in older documents only), ULTRAGROUP
    // (ultra group).
    std::optional<std::string> channel_type{};
    // Time of the message in milliseconds since 1970.
    std::optional<std::int64_t> message_timestamp{};
    // The same as msgTimestamp, and not the timestamp of the signature; seen in requests, no longer documented.
    std::optional<std::int64_t> timestamp{};
    // Id of the message.
    std::optional<std::string> message_uid{};
    // Result of the sensitive word filter. One of 0 (no blocked word), 1 (a blocked word, the message was refused), 2
    // (words were replaced).
    std::optional<std::int64_t> sensitive_type{};
    // Platform of the sender: iOS, Android, HarmonyOS, Websocket, PC, MiniProgram or Server.
    std::optional<std::string> source{};
    // Of an ultra group: the message that was changed or expanded.
    std::optional<std::string> original_message_uid{};
    // Channel of an ultra group.
    std::optional<std::string> bus_channel{};
    // Recipients of a message to some members of a group.
    std::vector<std::string> group_user_ids{};
    // Whether the message was made by an AI; its type was not verified.
    std::optional<bool> ai_generated{};
    // Address and port of the sender, e.g. 192.0.2.7:22263; seen in requests.
    std::optional<std::string> client_ip{};

    template <class Source>
    RC_LOCAL static MessageRouted from(const Source &event) {
        MessageRouted out;
        out.from_user_id = event.text("fromUserId");
        out.to_user_id = event.text("toUserId");
        out.object_name = event.text("objectName");
        out.content = event.text("content");
        out.channel_type = event.text("channelType");
        out.message_timestamp = event.integer("msgTimestamp");
        out.timestamp = event.integer("timestamp");
        out.message_uid = event.text("msgUID");
        out.sensitive_type = event.integer("sensitiveType");
        out.source = event.text("source");
        out.original_message_uid = event.text("originalMsgUID");
        out.bus_channel = event.text("busChannel");
        out.group_user_ids = event.texts("groupUserIds");
        out.ai_generated = event.boolean("aiGenerated");
        out.client_ip = event.text("clientIp");
        return out;
    }
};

// A message is about to be delivered. The answer decides whether the message is delivered, and may change it. A form,
// signed in the query, with the App Key in the body. The service sends it once. How long it waits is not documented.
// Answer: HTTP 200 with a JSON object, the structure pre_message_reply. Without an answer in time the message is
// delivered. For private, group, chatroom and ultra group messages, and for changes and expansions of ultra group
// messages. The console sets which of them are reported; messages sent by the Server API are not, unless switched on
// there. The number of tries and a time limit of 3 seconds are from documents of 2021; how long the service waits
// today is not documented.
struct PreMessage {
    static constexpr const char *type = "pre_message";

    // App Key, here in the body instead of beside the signature.
    std::optional<std::string> app_key_in_body{};
    // Sender.
    std::optional<std::string> from_user_id{};
    // Target: the id of a user, group, chatroom or ultra group, as channelType says.
    std::optional<std::string> target_id{};
    // Recipients of a message to some members of a group, with commas between them.
    std::vector<std::string> to_user_ids{};
    // Type of the message, e.g. RC:TxtMsg.
    std::optional<std::string> object_name{};
    // Content of the message, JSON text for built-in types.
    std::optional<std::string> content{};
    // Text of the push.
    std::optional<std::string> push_content{};
    // Whether no push is sent.
    std::optional<bool> disable_push{};
    // Settings of the push, JSON text.
    std::optional<std::string> push_ext{};
    // Whether the message can be expanded.
    std::optional<bool> expansion{};
    // Expansion that the message begins with, JSON text.
    std::optional<std::string> extra_content{};
    // Kind of conversation. One of PERSON (private), GROUP (group), TEMPGROUP (chatroom), ULTRAGROUP (ultra group).
    std::optional<std::string> channel_type{};
    // Time of the message in milliseconds since 1970.
    std::optional<std::int64_t> message_timestamp{};
    // Id of the message.
    std::optional<std::string> message_id{};
    // Of an ultra group: the message that is to be changed or expanded.
    std::optional<std::string> original_message_uid{};
    // Platform of the sender.
    std::optional<std::string> os{};
    // Channel of an ultra group.
    std::optional<std::string> bus_channel{};
    // Address and port of the sender, e.g. 192.0.2.7:22263.
    std::optional<std::string> client_ip{};
    // Whether the message was made by an AI.
    std::optional<bool> ai_generated{};

    template <class Source>
    RC_LOCAL static PreMessage from(const Source &event) {
        PreMessage out;
        out.app_key_in_body = event.text("appKey");
        out.from_user_id = event.text("fromUserId");
        out.target_id = event.text("targetId");
        out.to_user_ids = event.texts("toUserIds");
        out.object_name = event.text("msgType");
        out.content = event.text("content");
        out.push_content = event.text("pushContent");
        out.disable_push = event.boolean("disablePush");
        out.push_ext = event.text("pushExt");
        out.expansion = event.boolean("expansion");
        out.extra_content = event.text("extraContent");
        out.channel_type = event.text("channelType");
        out.message_timestamp = event.integer("msgTimeStamp");
        out.message_id = event.text("messageId");
        out.original_message_uid = event.text("originalMsgUID");
        out.os = event.text("os");
        out.bus_channel = event.text("busChannel");
        out.client_ip = event.text("clientIp");
        out.ai_generated = event.boolean("aiGenerated");
        return out;
    }
};

// A user came online, went offline or logged out. A lost connection is reported within about 5 minutes. JSON, signed
// in the query. How long the service waits and how often it sends is not documented. Answer: HTTP 200. The documents
// speak of an object now; older ones, and receivers that are in use, of an array of objects.
struct OnlineStatusChanged {
    static constexpr const char *type = "user_online_status";

    // User; the name has no capital letter.
    std::optional<std::string> user_id{};
    // What happened. One of 0 (online), 1 (offline), 2 (logged out).
    std::optional<std::string> status{};
    // Platform: iOS, Android, Websocket, PC and others.
    std::optional<std::string> os{};
    // Time in milliseconds since 1970.
    std::optional<std::int64_t> time{};
    // Address and port of the user, e.g. 192.0.2.7:22263.
    std::optional<std::string> client_ip{};
    // Id of the session.
    std::optional<std::string> session_id{};

    template <class Source>
    RC_LOCAL static OnlineStatusChanged from(const Source &event) {
        OnlineStatusChanged out;
        out.user_id = event.text("userid");
        out.status = event.text("status");
        out.os = event.text("os");
        out.time = event.integer("time");
        out.client_ip = event.text("clientIp");
        out.session_id = event.text("sessionId");
        return out;
    }
};

// A user was deactivated or reactivated. The result of user.deactivate or user.reactivate. A form, signed in the
// query. How long the service waits and how often it sends is not documented. Answer: HTTP 200. A deactivation is
// reported within 15 minutes, a reactivation and what was asked for before at once. A user cannot be reactivated
// within an hour after the deactivation.
struct UserDeactivationDone {
    static constexpr const char *type = "user_deactivation";

    // The user, or several; how several are separated is not documented.
    std::optional<std::string> user_id{};
    // Id that the call answered.
    std::optional<std::string> operate_id{};
    // What was done. One of 0 (deactivated), 1 (reactivated).
    std::optional<std::int64_t> action{};
    // "0" when it is done, anything else when it failed.
    std::optional<std::string> code{};
    // Time in milliseconds since 1970.
    std::optional<std::int64_t> time{};

    template <class Source>
    RC_LOCAL static UserDeactivationDone from(const Source &event) {
        UserDeactivationDone out;
        out.user_id = event.text("userId");
        out.operate_id = event.text("operateId");
        out.action = event.integer("type");
        out.code = event.text("code");
        out.time = event.integer("time");
        return out;
    }
};

// A chatroom was created or destroyed, or users joined or left it. An array of events. No event is sent for further
// devices of a user who is already inside. JSON, signed in the query. The service waits for 5000 ms and sends it 3
// times at most. Answer: HTTP 200; the body is ignored.
struct ChatroomChanged {
    static constexpr const char *type = "chatroom_status";

    // Chatroom; the R is a capital letter here.
    std::optional<std::string> chatroom_id{};
    // Users who joined or left.
    std::vector<std::string> user_ids{};
    // Cause. One of 0 (a call), 1 (left automatically, when 30 seconds offline and a message came, or after 30
    // messages), 2 (the user was banned), 3 (destroyed automatically).
    std::optional<std::int64_t> status{};
    // What happened. One of 0 (created), 1 (joined), 2 (left), 3 (destroyed).
    std::optional<std::int64_t> action{};
    // Time in milliseconds since 1970.
    std::optional<std::int64_t> time{};

    template <class Source>
    RC_LOCAL static ChatroomChanged from(const Source &event) {
        ChatroomChanged out;
        out.chatroom_id = event.text("chatRoomId");
        out.user_ids = event.texts("userIds");
        out.status = event.integer("status");
        out.action = event.integer("type");
        out.time = event.integer("time");
        return out;
    }
};

// An attribute of a chatroom was changed. One event for each attribute that is set or removed, or for the removal of
// all. JSON, signed in the query. The service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200; the
// body is ignored. Whether the body is an object or an array of objects was not verified.
struct ChatroomAttributeChanged {
    static constexpr const char *type = "chatroom_kv";

    // Chatroom; the r is a small letter here.
    std::optional<std::string> chatroom_id{};
    // Name of the attribute.
    std::optional<std::string> key{};
    // Its value.
    std::optional<std::string> value{};
    // What happened. One of 1 (set), 2 (removed), 3 (all removed).
    std::optional<std::int64_t> operation_type{};
    // Who did it.
    std::optional<std::string> user_id{};
    // Not used.
    std::optional<std::int64_t> status{};
    // Time in milliseconds since 1970, and not the timestamp of the signature.
    std::optional<std::int64_t> timestamp{};
    // Version of the attribute.
    std::optional<std::int64_t> version{};

    template <class Source>
    RC_LOCAL static ChatroomAttributeChanged from(const Source &event) {
        ChatroomAttributeChanged out;
        out.chatroom_id = event.text("chatroomId");
        out.key = event.text("key");
        out.value = event.text("value");
        out.operation_type = event.integer("optType");
        out.user_id = event.text("userId");
        out.status = event.integer("status");
        out.timestamp = event.integer("timestamp");
        out.version = event.integer("version");
        return out;
    }
};

// Messages were recalled or deleted. recallMsgInfo comes with a recall, deleteMsgInfo with a deletion. JSON, signed
// in the query. How long the service waits and how often it sends is not documented. Answer: HTTP 200. Known from
// third-party code only. Changes and expansions of ultra group messages come as message_route; others were not seen.
struct MessageOperation {
    static constexpr const char *type = "message_operation";

    // What happened. One of 1 (recalled), 2 (deleted).
    std::optional<std::int64_t> event_type{};
    // Who did it.
    std::optional<std::string> from_user_id{};
    // Time in milliseconds since 1970.
    std::optional<std::int64_t> operation_time{};
    // Platform of who did it.
    std::optional<std::string> source{};
    // The conversation. JSON text.
    std::optional<std::string> conversation_info{};
    // Kind of conversation.
    std::optional<std::int64_t> conversation_info_conversation_type{};
    // Target: the id of a user, group, chatroom or ultra group.
    std::optional<std::string> conversation_info_target_id{};
    // Channel of an ultra group.
    std::optional<std::string> conversation_info_bus_channel{};
    // The message. JSON text.
    std::optional<std::string> original_message_info{};
    // Id of the message.
    std::optional<std::string> original_message_info_message_id{};
    // Time of the message in milliseconds since 1970.
    std::optional<std::int64_t> original_message_info_message_time{};
    // More about a recall. JSON text.
    std::optional<std::string> recall_message_info{};
    // Whether clients delete the message too.
    std::optional<std::int64_t> recall_message_info_is_delete{};
    // Whether an administrator recalled it.
    std::optional<std::int64_t> recall_message_info_is_admin{};
    // Free text.
    std::optional<std::string> recall_message_info_extra{};
    // More about a deletion. JSON text.
    std::optional<std::string> delete_message_info{};
    // What was deleted. One of 1 (one message), 2 (all messages up to a time).
    std::optional<std::int64_t> delete_message_info_delete_type{};
    // The time, of a deletion up to one, in milliseconds since 1970.
    std::optional<std::int64_t> delete_message_info_message_timestamp{};

    template <class Source>
    RC_LOCAL static MessageOperation from(const Source &event) {
        MessageOperation out;
        out.event_type = event.integer("eventType");
        out.from_user_id = event.text("fromUserId");
        out.operation_time = event.integer("optTime");
        out.source = event.text("source");
        out.conversation_info = event.json("conversationInfo");
        out.conversation_info_conversation_type = event.integer("conversationInfo.conversationType");
        out.conversation_info_target_id = event.text("conversationInfo.targetId");
        out.conversation_info_bus_channel = event.text("conversationInfo.busChannel");
        out.original_message_info = event.json("originalMsgInfo");
        out.original_message_info_message_id = event.text("originalMsgInfo.messageId");
        out.original_message_info_message_time = event.integer("originalMsgInfo.messageTime");
        out.recall_message_info = event.json("recallMsgInfo");
        out.recall_message_info_is_delete = event.integer("recallMsgInfo.isDelete");
        out.recall_message_info_is_admin = event.integer("recallMsgInfo.isAdmin");
        out.recall_message_info_extra = event.text("recallMsgInfo.extra");
        out.delete_message_info = event.json("deleteMsgInfo");
        out.delete_message_info_delete_type = event.integer("deleteMsgInfo.deleteType");
        out.delete_message_info_message_timestamp = event.integer("deleteMsgInfo.msgTimestamp");
        return out;
    }
};

// A moderation service judged a message. Of a text, picture, voice or video message. The signature is in the headers.
// JSON, signed in the headers. How long the service waits and how often it sends is not documented. Answer: HTTP 200.
// A new address takes effect within 30 minutes.
struct AuditResult {
    static constexpr const char *type = "audit_result";

    // The judgement. One of 10000 (passed), 10001 (failed).
    std::optional<std::int64_t> result{};
    // The message, JSON text: appKey, fromUserId, targetId, toUserIds, conversationType (PERSON, GROUP, TEMPGROUP,
    // ULTRAGROUP), objectName, message, extraContent, clientOs, messageTime, messageId.
    std::optional<std::string> content{};
    // Id of the message.
    std::optional<std::string> message_uid{};
    // Who judged.
    std::optional<std::string> service_provider{};
    // What they said in detail, JSON text.
    std::optional<std::string> result_detail{};

    template <class Source>
    RC_LOCAL static AuditResult from(const Source &event) {
        AuditResult out;
        out.result = event.integer("result");
        out.content = event.text("content");
        out.message_uid = event.text("msgUID");
        out.service_provider = event.text("serviceProvider");
        out.result_detail = event.text("resultDetail");
        return out;
    }
};

// Something happened to a bot. Of the account of a bot, e.g. a message to it. JSON, signed in the query. How long the
// service waits and how often it sends is not documented. Answer: HTTP 200. Partly known from third-party code only.
// Only message:private is in the documents that were read; the other types are from third-party code.
struct BotEvent {
    static constexpr const char *type = "bot_webhook";

    // What happened. One of message:private (a message to the bot), message:group_mentioned (a group message that
    // mentions it), message:private_recall (the former was recalled), message:group_mentioned_recall (the latter was
    // recalled), message:private_read (a message of the bot was read), message:group_read (the same in a group),
    // group:bot_join (the bot joined a group), group:bot_left (the bot left a group), group:dismiss (a group was
    // dismissed), group:user_join (a user joined a group), group:user_left (a user left a group).
    std::optional<std::string> event_type{};
    // Time in milliseconds since 1970, and not the timestamp of the signature.
    std::optional<std::int64_t> timestamp{};
    // The bot: userId, name, profileUrl, type, metadata. JSON text.
    std::optional<std::string> bot{};
    // User id of the bot.
    std::optional<std::string> bot_user_id{};
    // Name of the bot.
    std::optional<std::string> bot_name{};
    // Address of its portrait.
    std::optional<std::string> bot_profile_url{};
    // Kind of bot; its values are not documented.
    std::optional<std::string> bot_type{};
    // What happened, as its type says; more members than those below. JSON text.
    std::optional<std::string> event_data{};
    // Sender.
    std::optional<std::string> event_data_from_user_id{};
    // Target.
    std::optional<std::string> event_data_to_user_id{};
    // Type of the message, e.g. RC:TxtMsg.
    std::optional<std::string> event_data_object_name{};
    // Content of the message.
    std::optional<std::string> event_data_content{};
    // Kind of conversation.
    std::optional<std::string> event_data_channel_type{};

    template <class Source>
    RC_LOCAL static BotEvent from(const Source &event) {
        BotEvent out;
        out.event_type = event.text("type");
        out.timestamp = event.integer("timestamp");
        out.bot = event.json("bot");
        out.bot_user_id = event.text("bot.userId");
        out.bot_name = event.text("bot.name");
        out.bot_profile_url = event.text("bot.profileUrl");
        out.bot_type = event.text("bot.type");
        out.event_data = event.json("data");
        out.event_data_from_user_id = event.text("data.fromUserId");
        out.event_data_to_user_id = event.text("data.toUserId");
        out.event_data_object_name = event.text("data.objectName");
        out.event_data_content = event.text("data.content");
        out.event_data_channel_type = event.text("data.channelType");
        return out;
    }
};

// Members or roles of a hosted group changed. Of groups whose members the service keeps. An array of events, or an
// object with the array in profiles. JSON, signed in the query. The service waits for 5000 ms and sends it 3 times at
// most. Answer: HTTP 200; the body is ignored. Partly known from third-party code only.
struct GroupChanged {
    static constexpr const char *type = "group_operation_sync";

    // Group.
    std::optional<std::string> group_id{};
    // What happened; its values are those of a related product. One of 1 (created), 2 (joined), 3 (removed), 4
    // (left), 5 (dismissed), 6 (managers added), 7 (managers removed), 8 (owner changed).
    std::optional<std::int64_t> event_type{};
    // Time in milliseconds since 1970.
    std::optional<std::int64_t> time{};
    // Who did it.
    std::optional<std::string> operator_id{};
    // Users to whom it happened.
    std::vector<std::string> user_ids{};

    template <class Source>
    RC_LOCAL static GroupChanged from(const Source &event) {
        GroupChanged out;
        out.group_id = event.text("groupId");
        out.event_type = event.integer("eventType");
        out.time = event.integer("time");
        out.operator_id = event.text("optUserId");
        out.user_ids = event.texts("userIds");
        return out;
    }
};

// The profile of a hosted group changed. Of groups whose profile the service keeps. An array of events, or an object
// with the array in profiles. A form or JSON, as the documents contradict themselves, signed in the query. The
// service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200; the body is ignored. Older documents
// speak of a form, the examples are arrays.
struct GroupInfoChanged {
    static constexpr const char *type = "group_info_sync";

    // Group.
    std::optional<std::string> group_id{};
    // Name of the group; groupname in older documents.
    std::optional<std::string> group_name{};
    // Time in milliseconds since 1970.
    std::optional<std::int64_t> time{};
    // Who did it.
    std::optional<std::string> operator_id{};
    // introduction, announcement and portraitUrl, at most 512, 1024 and 128 long. JSON text.
    std::optional<std::string> group_profile{};
    // Properties of the app. JSON text.
    std::optional<std::string> group_ext_profile{};
    // Who may do what: joinPerm, removePerm, memInvitePerm, invitePerm, profilePerm, memProfilePerm and more. JSON
    // text.
    std::optional<std::string> permissions{};

    template <class Source>
    RC_LOCAL static GroupInfoChanged from(const Source &event) {
        GroupInfoChanged out;
        out.group_id = event.text("groupId");
        out.group_name = event.text("groupName");
        out.time = event.integer("time");
        out.operator_id = event.text("optUserId");
        out.group_profile = event.json("groupProfile");
        out.group_ext_profile = event.json("groupExtProfile");
        out.permissions = event.json("permissions");
        return out;
    }
};

// The hosted profile of a user changed. Of users whose profile the service keeps. A form or JSON, as the documents
// contradict themselves, signed in the query. The service waits for 5000 ms and sends it 3 times at most. Answer:
// HTTP 200; the body is ignored. The table in the documents says form, the example is a JSON object.
struct UserProfileChanged {
    static constexpr const char *type = "user_profile_sync";

    // User.
    std::optional<std::string> user_id{};
    // What happened. One of 0 (cleared), 1 (changed).
    std::optional<std::int64_t> action{};
    // Time in milliseconds since 1970.
    std::optional<std::int64_t> time{};
    // Properties that the service knows. JSON text.
    std::optional<std::string> user_profile{};
    // Properties of the app. JSON text.
    std::optional<std::string> user_ext_profile{};

    template <class Source>
    RC_LOCAL static UserProfileChanged from(const Source &event) {
        UserProfileChanged out;
        out.user_id = event.text("userId");
        out.action = event.integer("type");
        out.time = event.integer("time");
        out.user_profile = event.json("userProfile");
        out.user_ext_profile = event.json("userExtProfile");
        return out;
    }
};

}  // namespace hooks
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
