// Generated from catalogue/endpoints/message.yaml. Do not edit.
// Messages. Sending, recalling, changing and extending messages; their history and logs. What is sent through this
// API is neither filtered for sensitive words nor routed to callbacks, unless the console says so.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_MESSAGE_HPP
#define RONGCLOUD_CPP_MESSAGE_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/cpp/messages.hpp>
#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace message {

// Send a system message to all users of the app. POST /message/broadcast.json. Not idempotent. Full description:
// docs/endpoints/message.md.
struct Broadcast {
    static constexpr const char *operation = "message.broadcast";

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Text of the notification for offline recipients. Without it a built-in type pushes its default text, if it has
    // one; a type of your own does not push.
    std::optional<std::string> push_content{};
    // Further data in the notification; iOS apps find it as appData, Android apps as pushData.
    std::optional<std::string> push_data{};
    // Push settings: title, template, options per vendor. Members as in rc::messages::PushExt and
    // rongcloud.messages.PushExt. JSON text.
    std::optional<std::string> push_ext{};
    // Whether iOS gets a silent (background) push. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> content_available{};
    // System whose users get it; left out means all. Known from official SDKs only. One of iOS (users on iOS),
    // Android (users on Android).
    std::optional<std::string> os{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        // Id of the broadcast
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set_json("pushExt", push_ext);
        params.set("contentAvailable", content_available);
        params.set("os", os);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Send a message to all chatrooms of the app. POST /message/chatroom/broadcast.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct BroadcastChatrooms {
    static constexpr const char *operation = "message.broadcast_chatrooms";

    // Sender. At most 64 bytes.
    std::string from_user_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("isIncludeSender", is_include_sender);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Send a system message to the users who are online. POST /message/online/broadcast.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct BroadcastOnline {
    static constexpr const char *operation = "message.broadcast_online";

    // Sender. At most 64 bytes.
    std::string from_user_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        // Id of the broadcast
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Clear the cloud history of a conversation. POST /conversation/message/history/clean.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct CleanHistory {
    static constexpr const char *operation = "message.clean_history";

    // Kind of conversation. Required, one of 1 (private), 3 (group), 4 (chatroom), 6 (system).
    std::optional<std::int64_t> conversation_type;
    // User whose view is cleared; for a chatroom whoever does it. At most 64 bytes.
    std::string from_user_id;
    // The conversation, by conversationType: the other user, group, chatroom or sender of system messages. At most 64
    // bytes.
    std::string target_id;
    // Messages before this Unix time in milliseconds are cleared; left out means all. At least 0.
    std::optional<std::int64_t> msg_timestamp{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("fromUserId", from_user_id);
        params.set("targetId", target_id);
        params.set("msgTimestamp", msg_timestamp);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete key-value pairs of a private or group message. POST /message/expansion/delete.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct DeleteExpansion {
    static constexpr const char *operation = "message.delete_expansion";

    // Id of the message.
    std::string msg_uid;
    // User in whose name the change is made. At most 64 bytes.
    std::string user_id;
    // Kind of conversation. Required, one of 1 (private), 3 (group).
    std::optional<std::int64_t> conversation_type;
    // The conversation, by conversationType: the other user or the group. At most 64 bytes.
    std::string target_id;
    // Keys to delete. 1 to 100 items, each letters, digits and + = - _.
    std::vector<std::string> extra_key;
    // Whether userId is told of the change too. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_sync_sender{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("userId", user_id);
        params.set("conversationType", conversation_type);
        params.set("targetId", target_id);
        params.set("extraKey", extra_key);
        params.set("isSyncSender", is_sync_sender);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete the message log of one hour. POST /message/history/delete.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct DeleteHistoryLog {
    static constexpr const char *operation = "message.delete_history_log";

    // Hour of the log: 2014010101 is 01:00 to 02:00. In the time zone of the data centre: Beijing time in Beijing,
    // UTC in Singapore. YYYYMMDDHH.
    std::string date;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("date", date);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete key-value pairs of an ultra group message. POST /ultragroup/message/expansion/delete.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct DeleteUltragroupExpansion {
    static constexpr const char *operation = "message.delete_ultragroup_expansion";

    // Id of the message.
    std::string msg_uid;
    // User in whose name the change is made. At most 64 bytes.
    std::string user_id;
    // Ultra group of the message. At most 64 bytes.
    std::string group_id;
    // Keys to delete. 1 to 100 items, each letters, digits and + = - _.
    std::vector<std::string> extra_key;
    // Channel of the message; needed when it was sent to one. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("extraKey", extra_key);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Read the key-value pairs of a private or group message. POST /message/expansion/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct GetExpansion {
    static constexpr const char *operation = "message.get_expansion";

    // Id of the message.
    std::string msg_uid;
    // Page number. At least 1, default 1.
    std::optional<std::int64_t> page_no{};

    struct Result {
        struct ExtraContentItem {
            // Value
            std::string v{};
            // Version of the value; not a Unix time
            std::int64_t ts = 0;
        };
        // Pairs by their keys
        std::map<std::string, ExtraContentItem> extra_content{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("pageNo", page_no);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (const std::string &key_0 : answer.keys("extraContent")) {
            const std::string path_0 = detail::member_path("extraContent", key_0);
            auto &item_0 = result.extra_content[key_0];
            item_0.v = answer.text(path_0 + ".v");
            item_0.ts = answer.integer(path_0 + ".ts");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.extra_content; }
};

// Get the address of the message log of one hour. POST /message/history.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct GetHistoryLog {
    static constexpr const char *operation = "message.get_history_log";

    // Hour of the log: 2014010101 is 01:00 to 02:00. In the time zone of the data centre: Beijing time in Beijing,
    // UTC in Singapore. YYYYMMDDHH.
    std::string date;

    struct Result {
        // Address of the compressed log; empty when there is none
        std::string url{};
        // The hour that was asked for
        std::string date{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("date", date);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.url = answer.text("url");
        result.date = answer.text("date");
        result.raw = std::move(answer);
        return result;
    }
};

// Read the content of a stream message. POST /v3/message/get_stream.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct GetStream {
    static constexpr const char *operation = "message.get_stream";

    // Id of the stream message.
    std::string message_uid;

    struct Result {
        // data: an object, in raw only. Content of all packets together; its members are not documented.
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("messageUID", message_uid);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Read ultra group messages by their ids. POST /ultragroup/msg/get.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct GetUltragroup {
    static constexpr const char *operation = "message.get_ultragroup";

    struct MsgsItem {
        // Id of the message.
        std::string msg_uid;
        // Channel of the message. At most 20 characters.
        std::optional<std::string> bus_channel{};

        RC_LOCAL void fill(Params &members) const {
            members.set("msgUID", msg_uid);
            members.set("busChannel", bus_channel);
        }
    };

    // Ultra group. At most 64 bytes.
    std::string group_id;
    // Messages to read.
    std::vector<MsgsItem> msgs;
    // Channel of all messages, in place of one for each. At most 20 characters.
    std::optional<std::string> bus_channel{};

    struct Result {
        struct DataItem {
            // Sender
            std::string from_user_id{};
            // Ultra group
            std::string group_id{};
            // When it was sent, Unix time in milliseconds
            std::int64_t sent_time = 0;
            // Channel
            std::string bus_channel{};
            // Id of the message
            std::string msg_uid{};
            // Type of the message
            std::string object_name{};
            // Body of the message
            std::string content{};
            // Whether key-value pairs can be attached
            bool expansion = false;
            // Attached key-value pairs, as JSON text
            std::string extra_content{};
        };
        // Messages that were found
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("msgs", msgs);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data", index_0);
            auto &item_0 = result.data.emplace_back();
            item_0.from_user_id = answer.text(path_0 + ".fromUserId");
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.sent_time = answer.integer(path_0 + ".sentTime");
            item_0.bus_channel = answer.text(path_0 + ".busChannel");
            item_0.msg_uid = answer.text(path_0 + ".msgUID");
            item_0.object_name = answer.text(path_0 + ".objectName");
            item_0.content = answer.text(path_0 + ".content");
            item_0.expansion = answer.boolean(path_0 + ".expansion");
            item_0.extra_content = answer.text(path_0 + ".extraContent");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Read the key-value pairs of an ultra group message. POST /ultragroup/message/expansion/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct GetUltragroupExpansion {
    static constexpr const char *operation = "message.get_ultragroup_expansion";

    // Id of the message.
    std::string msg_uid;
    // Ultra group of the message. At most 64 bytes.
    std::string group_id;
    // Channel of the message; needed when it was sent to one. At most 20 characters.
    std::optional<std::string> bus_channel{};
    // Page number. At least 1, default 1.
    std::optional<std::int64_t> page_no{};

    struct Result {
        struct ExtraContentItem {
            // Value
            std::string v{};
            // Version of the value; not a Unix time
            std::int64_t ts = 0;
        };
        // Pairs by their keys
        std::map<std::string, ExtraContentItem> extra_content{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("pageNo", page_no);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (const std::string &key_0 : answer.keys("extraContent")) {
            const std::string path_0 = detail::member_path("extraContent", key_0);
            auto &item_0 = result.extra_content[key_0];
            item_0.v = answer.text(path_0 + ".v");
            item_0.ts = answer.integer(path_0 + ".ts");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.extra_content; }
};

// Replace the content of a group message. POST /message/group/modify.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct ModifyGroup {
    static constexpr const char *operation = "message.modify_group";

    // Sender of the message. At most 64 bytes.
    std::string from_user_id;
    // Group of the message. At most 64 bytes.
    std::string group_id;
    // Id of the message. At most 64 bytes.
    std::string msg_uid;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own. content:
    // New body, as text. At most 131072 bytes. objectName: Type of the message, which cannot change; give it for
    // types of your own. At most 32 characters.
    MessageBody message;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("groupId", group_id);
        params.set("msgUID", msg_uid);
        detail::fill_message(params, message, "objectName", "content");
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Replace the content of a one-to-one message. POST /message/private/modify.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct ModifyPrivate {
    static constexpr const char *operation = "message.modify_private";

    // Sender of the message. At most 64 bytes.
    std::string from_user_id;
    // Recipient of the message. At most 64 bytes.
    std::string target_id;
    // Id of the message. At most 64 bytes.
    std::string msg_uid;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own. content:
    // New body, as text. At most 131072 bytes. objectName: Type of the message, which cannot change; give it for
    // types of your own. At most 32 characters.
    MessageBody message;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("targetId", target_id);
        params.set("msgUID", msg_uid);
        detail::fill_message(params, message, "objectName", "content");
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Replace the content of an ultra group message. POST /ultragroup/msg/modify.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct ModifyUltragroup {
    static constexpr const char *operation = "message.modify_ultragroup";

    // Ultra group of the message. At most 64 bytes.
    std::string group_id;
    // Sender of the message. At most 64 bytes.
    std::string from_user_id;
    // Id of the message.
    std::string msg_uid;
    // New body, as text. At most 131072 bytes.
    std::string content;
    // Channel of the message; required when it was sent to a channel other than RCDefault. Required in some cases, at
    // most 20 characters.
    std::optional<std::string> bus_channel{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("fromUserId", from_user_id);
        params.set("msgUID", msg_uid);
        params.set("content", content);
        params.set("busChannel", bus_channel);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Query the cloud history of a chatroom. POST /v3/message/chatroom/query.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct QueryChatroomHistory {
    static constexpr const char *operation = "message.query_chatroom_history";

    // User whose view is queried. At most 64 bytes.
    std::string user_id;
    // Chatroom. At most 64 bytes.
    std::string target_id;
    // Start of the window, Unix time in milliseconds. Required, at least 0.
    std::optional<std::int64_t> start_time;
    // End of the window, Unix time in milliseconds. Required, at least 0, not before startTime.
    std::optional<std::int64_t> end_time;
    // Whether a message sent exactly at startTime is included. Required.
    std::optional<bool> include_start;
    // Messages per page, at most 100. 1 to 100, default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // The conversation
            std::string target_id{};
            // Sender
            std::string from_user_id{};
            // Id of the message
            std::string message_uid{};
            // When it was sent, Unix time in milliseconds
            std::int64_t msg_time = 0;
            // Type of the message
            std::string object_name{};
            // Body of the message
            std::string content{};
            // Whether key-value pairs can be attached
            bool expansion = false;
            // Attached key-value pairs, as JSON text
            std::string extra_content{};
        };
        // Messages
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("includeStart", include_start);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data", index_0);
            auto &item_0 = result.data.emplace_back();
            item_0.target_id = answer.text(path_0 + ".targetId");
            item_0.from_user_id = answer.text(path_0 + ".fromUserId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
            item_0.msg_time = answer.integer(path_0 + ".msgTime");
            item_0.object_name = answer.text(path_0 + ".objectName");
            item_0.content = answer.text(path_0 + ".content");
            item_0.expansion = answer.boolean(path_0 + ".expansion");
            item_0.extra_content = answer.text(path_0 + ".extraContent");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Query the cloud history of a group. POST /v3/message/group/query.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct QueryGroupHistory {
    static constexpr const char *operation = "message.query_group_history";

    // User whose view is queried. At most 64 bytes.
    std::string user_id;
    // Group. At most 64 bytes.
    std::string target_id;
    // Start of the window, Unix time in milliseconds. Required, at least 0.
    std::optional<std::int64_t> start_time;
    // End of the window, Unix time in milliseconds. Required, at least 0, not before startTime.
    std::optional<std::int64_t> end_time;
    // Whether a message sent exactly at startTime is included. Required.
    std::optional<bool> include_start;
    // Messages per page, at most 100. 1 to 100, default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // The conversation
            std::string target_id{};
            // Sender
            std::string from_user_id{};
            // Id of the message
            std::string message_uid{};
            // When it was sent, Unix time in milliseconds
            std::int64_t msg_time = 0;
            // Type of the message
            std::string object_name{};
            // Body of the message
            std::string content{};
            // Whether key-value pairs can be attached
            bool expansion = false;
            // Attached key-value pairs, as JSON text
            std::string extra_content{};
        };
        // Messages
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("includeStart", include_start);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data", index_0);
            auto &item_0 = result.data.emplace_back();
            item_0.target_id = answer.text(path_0 + ".targetId");
            item_0.from_user_id = answer.text(path_0 + ".fromUserId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
            item_0.msg_time = answer.integer(path_0 + ".msgTime");
            item_0.object_name = answer.text(path_0 + ".objectName");
            item_0.content = answer.text(path_0 + ".content");
            item_0.expansion = answer.boolean(path_0 + ".expansion");
            item_0.extra_content = answer.text(path_0 + ".extraContent");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Query the cloud history of a one-to-one conversation. POST /v3/message/private/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct QueryPrivateHistory {
    static constexpr const char *operation = "message.query_private_history";

    // User whose view is queried. At most 64 bytes.
    std::string user_id;
    // The other user. At most 64 bytes.
    std::string target_id;
    // Start of the window, Unix time in milliseconds. Required, at least 0.
    std::optional<std::int64_t> start_time;
    // End of the window, Unix time in milliseconds. Required, at least 0, not before startTime.
    std::optional<std::int64_t> end_time;
    // Whether a message sent exactly at startTime is included. Required.
    std::optional<bool> include_start;
    // Messages per page, at most 100. 1 to 100, default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // The conversation
            std::string target_id{};
            // Sender
            std::string from_user_id{};
            // Id of the message
            std::string message_uid{};
            // When it was sent, Unix time in milliseconds
            std::int64_t msg_time = 0;
            // Type of the message
            std::string object_name{};
            // Body of the message
            std::string content{};
            // Whether key-value pairs can be attached
            bool expansion = false;
            // Attached key-value pairs, as JSON text
            std::string extra_content{};
        };
        // Messages
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("includeStart", include_start);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data", index_0);
            auto &item_0 = result.data.emplace_back();
            item_0.target_id = answer.text(path_0 + ".targetId");
            item_0.from_user_id = answer.text(path_0 + ".fromUserId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
            item_0.msg_time = answer.integer(path_0 + ".msgTime");
            item_0.object_name = answer.text(path_0 + ".objectName");
            item_0.content = answer.text(path_0 + ".content");
            item_0.expansion = answer.boolean(path_0 + ".expansion");
            item_0.extra_content = answer.text(path_0 + ".extraContent");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Query the cloud history of an ultra group. POST /v3/message/ultragroup/query.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct QueryUltragroupHistory {
    static constexpr const char *operation = "message.query_ultragroup_history";

    // User whose view is queried. At most 64 bytes.
    std::string user_id;
    // Ultra group. At most 64 bytes.
    std::string target_id;
    // Start of the window, Unix time in milliseconds. Required, at least 0.
    std::optional<std::int64_t> start_time;
    // End of the window, Unix time in milliseconds. Required, at least 0, not before startTime.
    std::optional<std::int64_t> end_time;
    // Whether a message sent exactly at startTime is included. Required.
    std::optional<bool> include_start;
    // Channel of the ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};
    // Messages per page, at most 100. 1 to 100, default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // The conversation
            std::string target_id{};
            // Sender
            std::string from_user_id{};
            // Id of the message
            std::string message_uid{};
            // When it was sent, Unix time in milliseconds
            std::int64_t msg_time = 0;
            // Type of the message
            std::string object_name{};
            // Body of the message
            std::string content{};
            // Whether key-value pairs can be attached
            bool expansion = false;
            // Attached key-value pairs, as JSON text
            std::string extra_content{};
            // Channel
            std::string bus_channel{};
        };
        // Messages
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("includeStart", include_start);
        params.set("busChannel", bus_channel);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data", index_0);
            auto &item_0 = result.data.emplace_back();
            item_0.target_id = answer.text(path_0 + ".targetId");
            item_0.from_user_id = answer.text(path_0 + ".fromUserId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
            item_0.msg_time = answer.integer(path_0 + ".msgTime");
            item_0.object_name = answer.text(path_0 + ".objectName");
            item_0.content = answer.text(path_0 + ".content");
            item_0.expansion = answer.boolean(path_0 + ".expansion");
            item_0.extra_content = answer.text(path_0 + ".extraContent");
            item_0.bus_channel = answer.text(path_0 + ".busChannel");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Recall a message. POST /message/recall.json. Idempotent. Full description: docs/endpoints/message.md.
struct Recall {
    static constexpr const char *operation = "message.recall";

    // Sender of the message. At most 64 bytes.
    std::string from_user_id;
    // Kind of conversation that the message was sent to. Required, one of 1 (private), 2 (discussion, legacy), 3
    // (group), 4 (chatroom), 6 (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // Where it was sent to, by conversationType: recipient, group, chatroom or ultra group. At most 64 bytes.
    std::string target_id;
    // Id of the message, from the answer to the send or from the routing callback (msgUID).
    std::string message_uid;
    // Channel of the ultra group; required when the message was sent with one, to be left out when not. Required in
    // some cases, at most 20 characters.
    std::optional<std::string> bus_channel{};
    // When it was sent, Unix time in milliseconds. Whether the service needs it is not documented: give it if you
    // have it. At least 0.
    std::optional<std::int64_t> sent_time{};
    // Whether clients say that an administrator recalled it. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_admin{};
    // What clients do with the original. One of 0 (replace it by a notice), 1 (remove it without one), default 0.
    std::optional<std::int64_t> is_delete{};
    // true: offline users get no notification of the recall. Default false.
    std::optional<bool> disable_push{};
    // Text of your own that goes along.
    std::optional<std::string> extra{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("conversationType", conversation_type);
        params.set("targetId", target_id);
        params.set("messageUID", message_uid);
        params.set("busChannel", bus_channel);
        params.set("sentTime", sent_time);
        params.set("isAdmin", is_admin);
        params.set("isDelete", is_delete);
        params.set("disablePush", disable_push);
        params.set("extra", extra);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Recall a broadcast to all users. POST /message/broadcast/recall.json. Not idempotent. Full description:
// docs/endpoints/message.md.
struct RecallBroadcast {
    static constexpr const char *operation = "message.recall_broadcast";

    // Sender of the broadcast. At most 64 bytes.
    std::string from_user_id;
    // Id of the broadcast. Documented as to be had from the message log only (field msgUID, message.get_history_log);
    // the answer of the send has it too, as official SDKs know.
    std::string message_uid;
    // When it was sent, Unix time in milliseconds (field dateTime of the message log). Documented both as required
    // and as optional. At least 0.
    std::optional<std::int64_t> sent_time{};
    // Whether clients say that an administrator recalled it. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_admin{};
    // What clients do with the original. One of 0 (replace it by a notice), 1 (remove it without one), default 0.
    std::optional<std::int64_t> is_delete{};
    // Text of your own that goes along.
    std::optional<std::string> extra{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the recall
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("messageUID", message_uid);
        params.set("sentTime", sent_time);
        params.set("isAdmin", is_admin);
        params.set("isDelete", is_delete);
        params.set("extra", extra);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Get the messages around an ultra group message. POST /ultragroup/hismsg/msgid/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct SearchUltragroupContext {
    static constexpr const char *operation = "message.search_ultragroup_context";

    // Ultra group. At most 64 bytes.
    std::string group_id;
    // Channel. At most 20 characters.
    std::string bus_channel;
    // Id of the message in the middle.
    std::string msg_uid;
    // How many messages before it. 0 to 50, default 10.
    std::optional<std::int64_t> before_count{};
    // How many messages after it. 0 to 50, default 10.
    std::optional<std::int64_t> after_count{};

    struct Result {
        struct DataItem {
            // Ultra group
            std::string group_id{};
            // Channel
            std::string bus_channel{};
            // Sender
            std::string from_user_id{};
            // Id of the message
            std::string msg_uid{};
            // When it was sent, Unix time in milliseconds
            std::int64_t msg_time = 0;
            // Type of the message
            std::string object_name{};
            // Kind of conversation, 10 for ultra groups; the service spells the name so
            std::int64_t conversion_type = 0;
            // Body of the message
            std::string content{};
            // Whether key-value pairs can be attached
            bool expansion = false;
            // Attached key-value pairs, as JSON text
            std::string extra_content{};
        };
        // Messages, oldest first
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("msgUID", msg_uid);
        params.set("prevNum", before_count);
        params.set("lastNum", after_count);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data", index_0);
            auto &item_0 = result.data.emplace_back();
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.bus_channel = answer.text(path_0 + ".busChannel");
            item_0.from_user_id = answer.text(path_0 + ".fromUserId");
            item_0.msg_uid = answer.text(path_0 + ".msgUID");
            item_0.msg_time = answer.integer(path_0 + ".msgTime");
            item_0.object_name = answer.text(path_0 + ".objectName");
            item_0.conversion_type = answer.integer(path_0 + ".conversionType");
            item_0.content = answer.text(path_0 + ".content");
            item_0.expansion = answer.boolean(path_0 + ".expansion");
            item_0.extra_content = answer.text(path_0 + ".extraContent");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Search the history of an ultra group channel by time. POST /ultragroup/hismsg/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct SearchUltragroupHistory {
    static constexpr const char *operation = "message.search_ultragroup_history";

    // Ultra group. At most 64 bytes.
    std::string group_id;
    // Channel. At most 20 characters.
    std::string bus_channel;
    // Start of the window, Unix time in milliseconds; not included. Required, at least 0.
    std::optional<std::int64_t> start_time;
    // End of the window, Unix time in milliseconds; included. Required, at least 0, not before startTime, at most 14
    // days after startTime.
    std::optional<std::int64_t> end_time;
    // Sender whose messages are wanted; left out means all. At most 64 bytes.
    std::optional<std::string> from_user_id{};
    // Messages per page, at most 100. 1 to 100, default 20.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // Ultra group
            std::string group_id{};
            // Channel
            std::string bus_channel{};
            // Sender
            std::string from_user_id{};
            // Id of the message
            std::string msg_uid{};
            // When it was sent, Unix time in milliseconds
            std::int64_t msg_time = 0;
            // Type of the message
            std::string object_name{};
            // Kind of conversation, 10 for ultra groups; the service spells the name so
            std::int64_t conversion_type = 0;
            // Body of the message
            std::string content{};
            // Whether key-value pairs can be attached
            bool expansion = false;
            // Attached key-value pairs, as JSON text
            std::string extra_content{};
        };
        // Messages, oldest first
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("fromUserId", from_user_id);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data", index_0);
            auto &item_0 = result.data.emplace_back();
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.bus_channel = answer.text(path_0 + ".busChannel");
            item_0.from_user_id = answer.text(path_0 + ".fromUserId");
            item_0.msg_uid = answer.text(path_0 + ".msgUID");
            item_0.msg_time = answer.integer(path_0 + ".msgTime");
            item_0.object_name = answer.text(path_0 + ".objectName");
            item_0.conversion_type = answer.integer(path_0 + ".conversionType");
            item_0.content = answer.text(path_0 + ".content");
            item_0.expansion = answer.boolean(path_0 + ".expansion");
            item_0.extra_content = answer.text(path_0 + ".extraContent");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Send a message to chatrooms. POST /message/chatroom/publish.json. Not idempotent. Full description:
// docs/endpoints/message.md.
struct SendChatroom {
    static constexpr const char *operation = "message.send_chatroom";

    // Sender, who need not be in the chatroom. At most 64 bytes.
    std::string from_user_id;
    // Target chatrooms; at most 10 are advised. Each at most 64 bytes.
    std::vector<std::string> to_chatroom_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Whether the message is kept in the cloud history of the chatroom (needs the chatroom storage service). One of 0
    // (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Priority of this message alone; 2 brings a protected type down to the usual one. Known from official SDKs only;
    // 1 and 3 are unconfirmed. One of 0 (as its type has it), 1 (allow-listed), 2 (high, the usual one), 3 (low),
    // default 0.
    std::optional<std::int64_t> priority{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Chatroom that the id belongs to
            std::string chatroom_id{};
            // Id of the message, in the form XXXX-XXXX-XXXX-XXXX
            std::string message_uid{};
        };
        // Ids of the messages, one per chatroom
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toChatroomId", to_chatroom_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("isPersisted", is_persisted);
        params.set("isIncludeSender", is_include_sender);
        params.set("priority", priority);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.chatroom_id = answer.text(path_0 + ".chatroomId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Send a message to discussions. POST /message/discussion/publish.json. Not idempotent. Legacy. Full description:
// docs/endpoints/message.md.
struct SendDiscussion {
    static constexpr const char *operation = "message.send_discussion";

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // Target discussions. Each at most 64 bytes.
    std::vector<std::string> to_discussion_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Text of the notification for offline recipients. Without it a built-in type pushes its default text, if it has
    // one; a type of your own does not push.
    std::optional<std::string> push_content{};
    // Further data in the notification; iOS apps find it as appData, Android apps as pushData.
    std::optional<std::string> push_data{};
    // Whether the message is kept in the cloud history (needs the cloud storage service). Delivery to offline users
    // does not depend on it. One of 0 (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Whether clients that do not know a type of your own count the message as unread. Known from official SDKs only.
    // One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_counted{};
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether iOS gets a silent (background) push. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> content_available{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toDiscussionId", to_discussion_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isPersisted", is_persisted);
        params.set("isCounted", is_counted);
        params.set("isIncludeSender", is_include_sender);
        params.set("contentAvailable", content_available);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Send a message to groups, or to some members of one group. POST /message/group/publish.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendGroup {
    static constexpr const char *operation = "message.send_group";

    // Sender, who need not be a member. Must have got a token once (user.get_token), or the push for offline members
    // cannot show the sender's name. At most 64 bytes.
    std::string from_user_id;
    // Target groups. 1 to 3 items, each at most 64 bytes, at most 1 item with toUserId.
    std::vector<std::string> to_group_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Members of the group that shall get the message; left out means all. Each at most 64 bytes.
    std::optional<std::vector<std::string>> to_user_id{};
    // Text of the notification for offline recipients. Without it a built-in type pushes its default text, if it has
    // one; a type of your own does not push. For members who are mentioned, mentionedContent of mentionedInfo takes
    // its place.
    std::optional<std::string> push_content{};
    // Further data in the notification; iOS apps find it as appData, Android apps as pushData.
    std::optional<std::string> push_data{};
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the message is kept in the cloud history (needs the cloud storage service). Delivery to offline users
    // does not depend on it. One of 0 (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // 1 for a message with @: content must then hold mentionedInfo, which is ignored otherwise. One of 0 (plain
    // message), 1 (message with @), when on, content needs mentionedInfo, default 0.
    std::optional<std::int64_t> is_mentioned{};
    // Whether iOS gets a silent (background) push. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> content_available{};
    // Push settings: title, template, options per vendor. Members as in rc::messages::PushExt and
    // rongcloud.messages.PushExt. Ignored when disablePush is true. JSON text.
    std::optional<std::string> push_ext{};
    // true: offline recipients get no notification. Default false.
    std::optional<bool> disable_push{};
    // true: key-value pairs can be attached to the message, at once by extraContent and later by
    // message.set_expansion. Cannot be switched on later. Default false.
    std::optional<bool> expansion{};
    // Key-value pairs attached from the start; has an effect only when expansion is true. At most 100 items, keys at
    // most 32 characters, keys of letters, digits and + = - _, values at most 4096 characters.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Whether read receipts are asked for (read receipt service, version 5). One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> need_read_receipt{};
    // Whether clients that do not know a type of your own count the message as unread. Known from official SDKs only.
    // One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_counted{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Group that the id belongs to
            std::string group_id{};
            // Id of the message, in the form XXXX-XXXX-XXXX-XXXX
            std::string message_uid{};
        };
        // Ids of the messages, one per group
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toGroupId", to_group_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("toUserId", to_user_id);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("isMentioned", detail::mentioned(is_mentioned, message));
        params.set("contentAvailable", content_available);
        params.set_json("pushExt", push_ext);
        params.set("disablePush", disable_push);
        params.set("expansion", expansion);
        params.set("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("needReadReceipt", need_read_receipt);
        params.set("isCounted", is_counted);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Send a group status message, which only online members get. POST /statusmessage/group/publish.json. Not idempotent.
// Full description: docs/endpoints/message.md.
struct SendGroupStatus {
    static constexpr const char *operation = "message.send_group_status";

    // Sender. At most 64 bytes.
    std::string from_user_id;
    // Target groups. 1 to 3 items, each at most 64 bytes.
    std::vector<std::string> to_group_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Whether the message is withheld from recipients who block the sender. Known from official SDKs only. One of 0
    // (block lists are ignored), 1 (withheld), default 0.
    std::optional<std::int64_t> verify_blacklist{};
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Group that the id belongs to
            std::string group_id{};
            // Id of the message, in the form XXXX-XXXX-XXXX-XXXX
            std::string message_uid{};
        };
        // Ids of the messages, one per group
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toGroupId", to_group_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("verifyBlacklist", verify_blacklist);
        params.set("isIncludeSender", is_include_sender);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Send a packet of a group stream message. POST /v3/message/group/publish_stream.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendGroupStream {
    static constexpr const char *operation = "message.send_group_stream";

    struct Content {
        struct MentionedInfo {
            // Whom it mentions. Required, one of 1 (everybody), 2 (the users of userIdList).
            std::optional<std::int64_t> type{};
            // Users who are mentioned. Required when content.mentionedInfo.type is 2, each at most 64 bytes.
            std::optional<std::vector<std::string>> user_id_list{};
            // Text of the notification for those users, in place of any other.
            std::optional<std::string> mentioned_content{};

            RC_LOCAL void fill(Params &members) const {
                members.set("type", type);
                members.set("userIdList", user_id_list);
                members.set("mentionedContent", mentioned_content);
            }
        };
        struct User {
            // User id. At most 64 bytes.
            std::optional<std::string> id{};
            // Display name.
            std::optional<std::string> name{};
            // Address of the avatar.
            std::optional<std::string> portrait{};
            // Text of your own.
            std::optional<std::string> extra{};

            RC_LOCAL void fill(Params &members) const {
                members.set("id", id);
                members.set("name", name);
                members.set("portrait", portrait);
                members.set("extra", extra);
            }
        };
        // This packet's piece of the text. At most 131072 bytes.
        std::string content;
        // Number of the packet: 1, 2, 3 and so on without gaps. Required, at least 1.
        std::optional<std::int64_t> seq{};
        // true in the last packet. Required.
        std::optional<bool> complete{};
        // Code of your own for why it ended. Only when content.complete is true.
        std::optional<std::int64_t> complete_reason{};
        // Format of the text, e.g. text, markdown, html; first packet only. Default text.
        std::optional<std::string> type{};
        // Id of the stream, from the answer to the first packet. Required when content.seq is above 1.
        std::optional<std::string> message_uid{};
        // Who is mentioned with @; first packet only.
        std::optional<MentionedInfo> mentioned_info{};
        // The sender as clients shall show it; first packet only.
        std::optional<User> user{};
        // Text of your own; first packet only.
        std::optional<std::string> extra{};

        RC_LOCAL void fill(Params &members) const {
            members.set("content", content);
            members.set("seq", seq);
            members.set("complete", complete);
            members.set("completeReason", complete_reason);
            members.set("type", type);
            members.set("messageUID", message_uid);
            members.set("mentionedInfo", mentioned_info);
            members.set("user", user);
            members.set("extra", extra);
        }
    };

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // Target group. At most 64 bytes.
    std::string to_group_id;
    // Always RC:StreamMsg. At most 32 characters, default RC:StreamMsg.
    std::string object_name;
    // The packet.
    Content content;
    // Members that shall get the stream; left out means all. Its name on the wire is unconfirmed. Each at most 64
    // bytes.
    std::optional<std::vector<std::string>> to_user_id{};
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the message is kept in the cloud history (needs the cloud storage service). Delivery to offline users
    // does not depend on it. One of 0 (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // 1 for a message with @: content must then hold mentionedInfo, which is ignored otherwise. One of 0 (plain
    // message), 1 (message with @), when on, content needs mentionedInfo, default 0.
    std::optional<std::int64_t> is_mentioned{};
    // Key-value pairs attached from the start; they can be changed later by message.set_expansion. At most 100 items,
    // keys at most 32 characters, keys of letters, digits and + = - _, values at most 4096 characters.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the stream
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toGroupId", to_group_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("toUserId", to_user_id);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("isMentioned", is_mentioned);
        params.set("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Opens a stream by rc::Client::message_stream: send a packet of a group stream message. Guide:
// docs/message-streams.md.
struct GroupStream {
    static constexpr const char *operation = "message.send_group_stream";

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // Target group. At most 64 bytes.
    std::string to_group_id;
    // Members that shall get the stream; left out means all. Its name on the wire is unconfirmed. Each at most 64
    // bytes.
    std::optional<std::vector<std::string>> to_user_id{};
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the message is kept in the cloud history (needs the cloud storage service). Delivery to offline users
    // does not depend on it. One of 0 (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // 1 for a message with @: content must then hold mentionedInfo, which is ignored otherwise. One of 0 (plain
    // message), 1 (message with @), when on, content needs mentionedInfo, default 0.
    std::optional<std::int64_t> is_mentioned{};
    // Key-value pairs attached from the start; they can be changed later by message.set_expansion. At most 100 items,
    // keys at most 32 characters, keys of letters, digits and + = - _, values at most 4096 characters.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Format of the text, e.g. text, markdown, html; first packet only. Default text.
    std::optional<std::string> type{};
    // Who is mentioned with @; first packet only.
    std::optional<SendGroupStream::Content::MentionedInfo> mentioned_info{};
    // The sender as clients shall show it; first packet only.
    std::optional<SendGroupStream::Content::User> user{};
    // Text of your own; first packet only.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toGroupId", to_group_id);
        params.set("toUserId", to_user_id);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("isMentioned", is_mentioned);
        params.set("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        Params first;
        first.set("type", type);
        first.set("mentionedInfo", mentioned_info);
        first.set("user", user);
        first.set("extra", extra);
        params.set_object("content", first);
    }
};

// Send a one-to-one message to one or more users. POST /message/private/publish.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendPrivate {
    static constexpr const char *operation = "message.send_private";

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // Recipients. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Text of the notification for offline recipients. Without it a built-in type pushes its default text, if it has
    // one; a type of your own does not push.
    std::optional<std::string> push_content{};
    // Further data in the notification; iOS apps find it as appData, Android apps as pushData.
    std::optional<std::string> push_data{};
    // Badge number on iOS: -1 keeps the present one, any other number sets it. Without effect when there are several
    // recipients. -1 to 9999.
    std::optional<std::int64_t> count{};
    // Whether the message is withheld from recipients who block the sender. One of 0 (block lists are ignored), 1
    // (withheld), default 0.
    std::optional<std::int64_t> verify_blacklist{};
    // Whether the message is kept in the cloud history (needs the cloud storage service). Delivery to offline users
    // does not depend on it. One of 0 (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether iOS gets a silent (background) push. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> content_available{};
    // Push settings: title, template, options per vendor. Members as in rc::messages::PushExt and
    // rongcloud.messages.PushExt. Ignored when disablePush is true. JSON text.
    std::optional<std::string> push_ext{};
    // true: offline recipients get no notification. Default false.
    std::optional<bool> disable_push{};
    // true: key-value pairs can be attached to the message, at once by extraContent and later by
    // message.set_expansion. Cannot be switched on later. Default false.
    std::optional<bool> expansion{};
    // Key-value pairs attached from the start; has an effect only when expansion is true. At most 100 items, keys at
    // most 32 characters, keys of letters, digits and + = - _, values at most 4096 characters.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Whether read receipts are asked for (read receipt service, version 5). One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> need_read_receipt{};
    // Whether clients that do not know a type of your own count the message as unread. Known from official SDKs only.
    // One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_counted{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient that the id belongs to
            std::string user_id{};
            // Id of the message, in the form XXXX-XXXX-XXXX-XXXX
            std::string message_uid{};
        };
        // Ids of the messages, one per recipient
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("count", count);
        params.set("verifyBlacklist", verify_blacklist);
        params.set("isPersisted", is_persisted);
        params.set("isIncludeSender", is_include_sender);
        params.set("contentAvailable", content_available);
        params.set_json("pushExt", push_ext);
        params.set("disablePush", disable_push);
        params.set("expansion", expansion);
        params.set("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("needReadReceipt", need_read_receipt);
        params.set("isCounted", is_counted);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Send a one-to-one status message, which only online users get. POST /statusmessage/private/publish.json. Not
// idempotent. Full description: docs/endpoints/message.md.
struct SendPrivateStatus {
    static constexpr const char *operation = "message.send_private_status";

    // Sender. At most 64 bytes.
    std::string from_user_id;
    // Recipients. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Whether the message is withheld from recipients who block the sender. One of 0 (block lists are ignored), 1
    // (withheld), default 0.
    std::optional<std::int64_t> verify_blacklist{};
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient that the id belongs to
            std::string user_id{};
            // Id of the message, in the form XXXX-XXXX-XXXX-XXXX
            std::string message_uid{};
        };
        // Ids of the messages, one per recipient
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("verifyBlacklist", verify_blacklist);
        params.set("isIncludeSender", is_include_sender);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Send a packet of a one-to-one stream message. POST /v3/message/private/publish_stream.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendPrivateStream {
    static constexpr const char *operation = "message.send_private_stream";

    struct Content {
        struct MentionedInfo {
            // Whom it mentions. Required, one of 1 (everybody), 2 (the users of userIdList).
            std::optional<std::int64_t> type{};
            // Users who are mentioned. Required when content.mentionedInfo.type is 2, each at most 64 bytes.
            std::optional<std::vector<std::string>> user_id_list{};
            // Text of the notification for those users, in place of any other.
            std::optional<std::string> mentioned_content{};

            RC_LOCAL void fill(Params &members) const {
                members.set("type", type);
                members.set("userIdList", user_id_list);
                members.set("mentionedContent", mentioned_content);
            }
        };
        struct User {
            // User id. At most 64 bytes.
            std::optional<std::string> id{};
            // Display name.
            std::optional<std::string> name{};
            // Address of the avatar.
            std::optional<std::string> portrait{};
            // Text of your own.
            std::optional<std::string> extra{};

            RC_LOCAL void fill(Params &members) const {
                members.set("id", id);
                members.set("name", name);
                members.set("portrait", portrait);
                members.set("extra", extra);
            }
        };
        // This packet's piece of the text. At most 131072 bytes.
        std::string content;
        // Number of the packet: 1, 2, 3 and so on without gaps. Required, at least 1.
        std::optional<std::int64_t> seq{};
        // true in the last packet. Required.
        std::optional<bool> complete{};
        // Code of your own for why it ended. Only when content.complete is true.
        std::optional<std::int64_t> complete_reason{};
        // Format of the text, e.g. text, markdown, html; first packet only. Default text.
        std::optional<std::string> type{};
        // Id of the stream, from the answer to the first packet. Required when content.seq is above 1.
        std::optional<std::string> message_uid{};
        // Who is mentioned with @; first packet only.
        std::optional<MentionedInfo> mentioned_info{};
        // The sender as clients shall show it; first packet only.
        std::optional<User> user{};
        // Text of your own; first packet only.
        std::optional<std::string> extra{};

        RC_LOCAL void fill(Params &members) const {
            members.set("content", content);
            members.set("seq", seq);
            members.set("complete", complete);
            members.set("completeReason", complete_reason);
            members.set("type", type);
            members.set("messageUID", message_uid);
            members.set("mentionedInfo", mentioned_info);
            members.set("user", user);
            members.set("extra", extra);
        }
    };

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // Recipient. At most 64 bytes.
    std::string to_user_id;
    // Always RC:StreamMsg. At most 32 characters, default RC:StreamMsg.
    std::string object_name;
    // The packet.
    Content content;
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the message is kept in the cloud history (needs the cloud storage service). Delivery to offline users
    // does not depend on it. One of 0 (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Key-value pairs attached from the start; they can be changed later by message.set_expansion. At most 100 items,
    // keys at most 32 characters, keys of letters, digits and + = - _, values at most 4096 characters.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the stream
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Opens a stream by rc::Client::message_stream: send a packet of a one-to-one stream message. Guide:
// docs/message-streams.md.
struct PrivateStream {
    static constexpr const char *operation = "message.send_private_stream";

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // Recipient. At most 64 bytes.
    std::string to_user_id;
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether the message is kept in the cloud history (needs the cloud storage service). Delivery to offline users
    // does not depend on it. One of 0 (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Key-value pairs attached from the start; they can be changed later by message.set_expansion. At most 100 items,
    // keys at most 32 characters, keys of letters, digits and + = - _, values at most 4096 characters.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Format of the text, e.g. text, markdown, html; first packet only. Default text.
    std::optional<std::string> type{};
    // Who is mentioned with @; first packet only.
    std::optional<SendPrivateStream::Content::MentionedInfo> mentioned_info{};
    // The sender as clients shall show it; first packet only.
    std::optional<SendPrivateStream::Content::User> user{};
    // Text of your own; first packet only.
    std::optional<std::string> extra{};

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        Params first;
        first.set("type", type);
        first.set("mentionedInfo", mentioned_info);
        first.set("user", user);
        first.set("extra", extra);
        params.set_object("content", first);
    }
};

// Send a one-to-one message whose text differs per recipient. POST /message/private/publish_template.json. Not
// idempotent. Full description: docs/endpoints/message.md.
struct SendPrivateTemplate {
    static constexpr const char *operation = "message.send_private_template";

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // Recipients; values, pushContent and pushData follow their order. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body for all
    // recipients, a JSON object as text. Placeholders such as {name} are replaced by the values of each recipient. At
    // most 131072 bytes.
    MessageBody message;
    // Values of the placeholders, one object per recipient in the order of toUserId: its keys are the placeholders
    // with their braces, its values the texts, e.g. {"{name}": "Tom", "{score}": "2"}. JSON text, 1 to 1000 items, as
    // many items as toUserId.
    std::string values;
    // Texts of the notifications, which may hold placeholders. One per recipient, in the order of toUserId. To be
    // given even when all are equal; an empty list for a type of your own that shall not push. At most 1000 items, an
    // item may be empty, or null in JSON, for none, as many items as toUserId.
    std::vector<std::string> push_content;
    // Further data of the notifications, which may hold placeholders. One per recipient, in the order of toUserId. At
    // most 1000 items, an item may be empty, or null in JSON, for none, as many items as toUserId.
    std::optional<std::vector<std::string>> push_data{};
    // Push settings, each a JSON text with the members of rc::messages::PushExt and rongcloud.messages.PushExt. One
    // per recipient, in the order of toUserId. Documented, but sent by no official SDK. At most 1000 items, as many
    // items as toUserId.
    std::optional<std::vector<std::string>> push_ext{};
    // Whether the message is withheld from recipients who block the sender. One of 0 (block lists are ignored), 1
    // (withheld), default 0.
    std::optional<std::int64_t> verify_blacklist{};
    // Whether the sender gets the message too; an offline sender only if multi-device synchronisation is enabled. One
    // of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Whether iOS gets a silent (background) push. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> content_available{};
    // true: offline recipients get no notification. Default false.
    std::optional<bool> disable_push{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Whether clients that do not know a type of your own count the message as unread. Known from official SDKs only.
    // One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_counted{};
    // Whether read receipts are asked for (read receipt service, version 5). One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> need_read_receipt{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient that the id belongs to
            std::string user_id{};
            // Id of the message, in the form XXXX-XXXX-XXXX-XXXX
            std::string message_uid{};
        };
        // Ids of the messages, one per recipient
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set_json("values", values);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("pushExt", push_ext);
        params.set("verifyBlacklist", verify_blacklist);
        params.set("isIncludeSender", is_include_sender);
        params.set("contentAvailable", content_available);
        params.set("disablePush", disable_push);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("isCounted", is_counted);
        params.set("needReadReceipt", need_read_receipt);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Send a system message to users. POST /message/system/publish.json. Not idempotent. Full description:
// docs/endpoints/message.md.
struct SendSystem {
    static constexpr const char *operation = "message.send_system";

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // Recipients. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Text of the notification for offline recipients. Without it a built-in type pushes its default text, if it has
    // one; a type of your own does not push.
    std::optional<std::string> push_content{};
    // Further data in the notification; iOS apps find it as appData, Android apps as pushData.
    std::optional<std::string> push_data{};
    // Badge number on iOS: -1 keeps the present one, any other number sets it. Without effect when there are several
    // recipients. Known from official SDKs only. -1 to 9999.
    std::optional<std::int64_t> count{};
    // Whether the message is kept in the cloud history (needs the cloud storage service). Delivery to offline users
    // does not depend on it. One of 0 (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Whether iOS gets a silent (background) push. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> content_available{};
    // Push settings: title, template, options per vendor. Members as in rc::messages::PushExt and
    // rongcloud.messages.PushExt. Ignored when disablePush is true. JSON text.
    std::optional<std::string> push_ext{};
    // true: offline recipients get no notification. Default false.
    std::optional<bool> disable_push{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Whether clients that do not know a type of your own count the message as unread. Known from official SDKs only.
    // One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_counted{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient that the id belongs to
            std::string user_id{};
            // Id of the message, in the form XXXX-XXXX-XXXX-XXXX
            std::string message_uid{};
        };
        // Ids of the messages, one per recipient
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("count", count);
        params.set("isPersisted", is_persisted);
        params.set("contentAvailable", content_available);
        params.set_json("pushExt", push_ext);
        params.set("disablePush", disable_push);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("isCounted", is_counted);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Send a system message whose text differs per recipient. POST /message/system/publish_template.json. Not idempotent.
// Full description: docs/endpoints/message.md.
struct SendSystemTemplate {
    static constexpr const char *operation = "message.send_system_template";

    // Sender. Must have got a token once (user.get_token), or the push for offline recipients cannot show the
    // sender's name. At most 64 bytes.
    std::string from_user_id;
    // Recipients; values, pushContent and pushData follow their order. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body for all
    // recipients, a JSON object as text. Placeholders such as {name} are replaced by the values of each recipient. At
    // most 131072 bytes.
    MessageBody message;
    // Values of the placeholders, one object per recipient in the order of toUserId: its keys are the placeholders
    // with their braces, its values the texts, e.g. {"{name}": "Tom", "{score}": "2"}. JSON text, 1 to 100 items, as
    // many items as toUserId.
    std::string values;
    // Texts of the notifications, which may hold placeholders. One per recipient, in the order of toUserId. To be
    // given even when all are equal; an empty list for a type of your own that shall not push. At most 100 items, an
    // item may be empty, or null in JSON, for none, as many items as toUserId.
    std::vector<std::string> push_content;
    // Further data of the notifications, which may hold placeholders. One per recipient, in the order of toUserId. At
    // most 100 items, an item may be empty, or null in JSON, for none, as many items as toUserId.
    std::optional<std::vector<std::string>> push_data{};
    // Push settings, each a JSON text with the members of rc::messages::PushExt and rongcloud.messages.PushExt. One
    // per recipient, in the order of toUserId. Documented, but sent by no official SDK. At most 100 items, as many
    // items as toUserId.
    std::optional<std::vector<std::string>> push_ext{};
    // Whether the message is withheld from recipients who block the sender. Known from official SDKs only. One of 0
    // (block lists are ignored), 1 (withheld), default 0.
    std::optional<std::int64_t> verify_blacklist{};
    // Whether iOS gets a silent (background) push. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> content_available{};
    // true: offline recipients get no notification. Known from official SDKs only. Default false.
    std::optional<bool> disable_push{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient that the id belongs to
            std::string user_id{};
            // Id of the message, in the form XXXX-XXXX-XXXX-XXXX
            std::string message_uid{};
        };
        // Ids of the messages, one per recipient
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        detail::fill_message(params, message, "objectName", "content");
        params.set_json("values", values);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("pushExt", push_ext);
        params.set("verifyBlacklist", verify_blacklist);
        params.set("contentAvailable", content_available);
        params.set("disablePush", disable_push);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Send a message to ultra groups, into one channel, or to some members of one group. POST
// /message/ultragroup/publish.json. Not idempotent. Full description: docs/endpoints/message.md.
struct SendUltragroup {
    static constexpr const char *operation = "message.send_ultragroup";

    // Sender, who need not be a member. At most 64 bytes.
    std::string from_user_id;
    // Target ultra groups. 1 to 3 items, each at most 64 bytes, at most 1 item with toUserIds.
    std::vector<std::string> to_group_ids;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // objectName: Type of the message: a built-in one such as RC:TxtMsg, or one of your own, whose name must not
    // begin with RC: and which the client apps must register. At most 32 characters. content: Body of the message:
    // for a built-in type its JSON object as text, for a type of your own any text. At most 131072 bytes.
    MessageBody message;
    // Members that shall get the message; left out means all. In a private channel only users of that channel get it.
    // Each at most 64 bytes.
    std::optional<std::vector<std::string>> to_user_ids{};
    // Text of the notification for offline recipients. Without it a built-in type pushes its default text, if it has
    // one; a type of your own does not push.
    std::optional<std::string> push_content{};
    // Further data in the notification; iOS apps find it as appData, Android apps as pushData.
    std::optional<std::string> push_data{};
    // Push settings: title, template, options per vendor. Members as in rc::messages::PushExt and
    // rongcloud.messages.PushExt. JSON text.
    std::optional<std::string> push_ext{};
    // Whether the message is kept in the cloud history (needs the cloud storage service). Delivery to offline users
    // does not depend on it. One of 0 (not kept), 1 (kept), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Whether the message counts as unread for users who are offline. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_counted{};
    // 1 for a message with @: content must then hold mentionedInfo, which is ignored otherwise. One of 0 (plain
    // message), 1 (message with @), when on, content needs mentionedInfo, default 0.
    std::optional<std::int64_t> is_mentioned{};
    // Whether iOS gets a silent (background) push. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> content_available{};
    // Channel. A group that has no such channel does not get the message, and no error tells so. At most 20
    // characters, letters and digits.
    std::optional<std::string> bus_channel{};
    // true: key-value pairs can be attached to the message, at once by extraContent and later by
    // message.set_ultragroup_expansion. Cannot be switched on later. Default false.
    std::optional<bool> expansion{};
    // Key-value pairs attached from the start; has an effect only when expansion is true. JSON text, at most 100
    // items, keys at most 32 characters, keys of letters, digits and + = - _, values at most 4096 characters.
    std::optional<std::string> extra_content{};
    // true: the message does not become the last one shown in the list of conversations. Only for types that clients
    // store. Default false.
    std::optional<bool> disable_update_last_msg{};
    // Meaning not documented. Known from official SDKs only.
    std::optional<bool> unread_count_flag{};
    // Number that marks repeats: where the idempotency service is enabled, a second message with the same number
    // within a minute is answered with an error. Known from official SDKs only.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Ultra group that the id belongs to
            std::string group_id{};
            // Id of the message, in the form XXXX-XXXX-XXXX-XXXX
            std::string message_uid{};
        };
        // Ids of the messages, one per ultra group
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toGroupIds", to_group_ids);
        detail::fill_message(params, message, "objectName", "content");
        params.set("toUserIds", to_user_ids);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set_json("pushExt", push_ext);
        params.set("isPersisted", is_persisted);
        params.set("isCounted", is_counted);
        params.set("isMentioned", detail::mentioned(is_mentioned, message));
        params.set("contentAvailable", content_available);
        params.set("busChannel", bus_channel);
        params.set("expansion", expansion);
        params.set_json("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("unreadCountFlag", unread_count_flag);
        params.set("msgRandom", msg_random);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("messageUIDs"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("messageUIDs", index_0);
            auto &item_0 = result.message_uids.emplace_back();
            item_0.group_id = answer.text(path_0 + ".groupId");
            item_0.message_uid = answer.text(path_0 + ".messageUID");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Attach key-value pairs to a private or group message. POST /message/expansion/set.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct SetExpansion {
    static constexpr const char *operation = "message.set_expansion";

    // Id of the message.
    std::string msg_uid;
    // User in whose name the change is made. At most 64 bytes.
    std::string user_id;
    // Kind of conversation. Required, one of 1 (private), 3 (group).
    std::optional<std::int64_t> conversation_type;
    // The conversation, by conversationType: the other user or the group. At most 64 bytes.
    std::string target_id;
    // Pairs to set. 1 to 100 items, keys at most 32 characters, keys of letters, digits and + = - _, values at most
    // 4096 characters.
    std::map<std::string, std::string> extra_key_val;
    // Whether userId is told of the change too. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_sync_sender{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("userId", user_id);
        params.set("conversationType", conversation_type);
        params.set("targetId", target_id);
        params.set("extraKeyVal", extra_key_val);
        params.set("isSyncSender", is_sync_sender);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Attach key-value pairs to an ultra group message. POST /ultragroup/message/expansion/set.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct SetUltragroupExpansion {
    static constexpr const char *operation = "message.set_ultragroup_expansion";

    // Id of the message.
    std::string msg_uid;
    // User in whose name the change is made. At most 64 bytes.
    std::string user_id;
    // Ultra group of the message. At most 64 bytes.
    std::string group_id;
    // Pairs to set. 1 to 100 items, keys at most 32 characters, keys of letters, digits and + = - _, values at most
    // 4096 characters.
    std::map<std::string, std::string> extra_key_val;
    // Channel of the message; needed when it was sent to one. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("extraKeyVal", extra_key_val);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace message
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
