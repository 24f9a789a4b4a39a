// Generated from catalogue/endpoints/message.yaml. Do not edit.
// Messages. Sending, recalling, changing, history and extension of messages.
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

#include <rongcloud/rongcloud.hpp>

namespace rc::message {

// Broadcast a system message to all users of the app. POST /message/broadcast.json. Not idempotent. Full description:
// docs/endpoints/message.md.
struct Broadcast {
    static constexpr const char *operation = "message.broadcast";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Text of the offline push notification. Built-in types push even without it where the type has a default text; a
    // custom type pushes only when it is given.
    std::optional<std::string> push_content{};
    // Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
    std::optional<std::string> push_data{};
    // Push settings (title, template, vendor options) as a JSON string; see the pushExt structure in
    // message_types.yaml. No effect when disablePush is true. JSON text.
    std::optional<std::string> push_ext{};
    // iOS silent (background) push. One of 0 (off), 1 (on), default 0.
    std::optional<std::int64_t> content_available{};
    // Restrict to a platform (Java SDK: iOS or Android); absent means all. One of iOS (iOS users), Android (Android
    // users).
    std::optional<std::string> os{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        // Unique id of the broadcast message (Java/Go SDK).
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set_json("pushExt", push_ext);
        params.set("contentAvailable", content_available);
        params.set("os", os);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("msgRandom", msg_random);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Send one message to all chatrooms of the app. POST /message/chatroom/broadcast.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct BroadcastChatrooms {
    static constexpr const char *operation = "message.broadcast_chatrooms";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("isIncludeSender", is_include_sender);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Broadcast a system message to users currently online. POST /message/online/broadcast.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct BroadcastOnline {
    static constexpr const char *operation = "message.broadcast_online";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        // Unique id of the broadcast message (Java/Go SDK).
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("msgRandom", msg_random);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Clear the cloud history of a conversation up to a time. POST /conversation/message/history/clean.json. Idempotent.
// Full description: docs/endpoints/message.md.
struct CleanHistory {
    static constexpr const char *operation = "message.clean_history";

    // Conversation type. Required, one of 1 (private), 3 (group), 4 (chatroom), 6 (system).
    std::optional<std::int64_t> conversation_type;
    // Private, group, system: user whose view is cleared. Chatroom: operator; the history is cleared for everybody.
    // At most 64 bytes.
    std::string from_user_id;
    // Target conversation id. At most 64 bytes.
    std::string target_id;
    // Clear everything before this ms timestamp; absent clears the whole conversation. (2021 page: required but may
    // be empty.).
    std::optional<std::int64_t> msg_timestamp{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("fromUserId", from_user_id);
        params.set("targetId", target_id);
        params.set("msgTimestamp", msg_timestamp);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete extension keys of a private or group message. POST /message/expansion/delete.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct DeleteExpansion {
    static constexpr const char *operation = "message.delete_expansion";

    // Message id.
    std::string msg_uid;
    // Operator user id. At most 64 bytes.
    std::string user_id;
    // Conversation type. Required, one of 1 (private), 3 (group).
    std::optional<std::int64_t> conversation_type;
    // User or group id. At most 64 bytes.
    std::string target_id;
    // JSON array string of keys, at most 100. JSON text, 1 to 100 items.
    std::string extra_key;
    // Whether the resulting extension message also reaches the operator. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_sync_sender{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("userId", user_id);
        params.set("conversationType", conversation_type);
        params.set("targetId", target_id);
        params.set_json("extraKey", extra_key);
        params.set("isSyncSender", is_sync_sender);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete the message log of one hour. POST /message/history/delete.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct DeleteHistoryLog {
    static constexpr const char *operation = "message.delete_history_log";

    // Hour of the log, YYYYMMDDHH (e.g. 2014010101 is 01:00 to 02:00). In the time zone of the data centre: Beijing
    // time in Beijing, UTC in Singapore. At most 10 characters.
    std::string date;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("date", date);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete extension keys of an ultra group message. POST /ultragroup/message/expansion/delete.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct DeleteUltragroupExpansion {
    static constexpr const char *operation = "message.delete_ultragroup_expansion";

    // Message id.
    std::string msg_uid;
    // Operator user id. At most 64 bytes.
    std::string user_id;
    // Ultra group id. At most 64 bytes.
    std::string group_id;
    // JSON array string of keys. JSON text, 1 to 100 items.
    std::string extra_key;
    // Channel of the message; needed when it was sent to a channel. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set_json("extraKey", extra_key);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Read the extension key-values of a private or group message. POST /message/expansion/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct GetExpansion {
    static constexpr const char *operation = "message.get_expansion";

    // Message id.
    std::string msg_uid;
    // Page number; 300 entries per page. Default 1.
    std::optional<std::int64_t> page_no{};

    struct Result {
        struct ExtraContentItem {
            // Value.
            std::string v{};
            // Version time of the value (example 33831605613: not a plain ms epoch).
            std::int64_t ts = 0;
        };
        // Map key -> {v, ts}.
        std::map<std::string, ExtraContentItem> extra_content{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("pageNo", page_no);
    }
    static Result read(rc::Result &&answer) {
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
};

// Get the download address of the message log of one hour. POST /message/history.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct GetHistoryLog {
    static constexpr const char *operation = "message.get_history_log";

    // Hour of the log, YYYYMMDDHH (e.g. 2014010101 is 01:00 to 02:00). In the time zone of the data centre: Beijing
    // time in Beijing, UTC in Singapore. At most 10 characters.
    std::string date;

    struct Result {
        // Download address of the compressed log; empty when there is no log.
        std::string url{};
        // The hour that was asked.
        std::string date{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("date", date);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.url = answer.text("url");
        result.date = answer.text("date");
        result.raw = std::move(answer);
        return result;
    }
};

// Query the content of a stream message. POST /v3/message/get_stream.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct GetStream {
    static constexpr const char *operation = "message.get_stream";

    // Id of the stream message (parameter name unconfirmed).
    std::string message_uid;

    struct Result {
        // data: an object, in raw only. Merged stream content; structure unknown.
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("messageUID", message_uid);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Fetch ultra group messages by id. POST /ultragroup/msg/get.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct GetUltragroup {
    static constexpr const char *operation = "message.get_ultragroup";

    // Ultra group id. At most 64 bytes.
    std::string group_id;
    // JSON array string of {msgUID, busChannel}. JSON text.
    //   msgs[].msgUID: str, required. Message id.
    //   msgs[].busChannel: str, at most 20 characters, optional. Channel of the message.
    std::string msgs;
    // Channel given once for all (Go option). At most 20 characters.
    std::optional<std::string> bus_channel{};

    struct Result {
        struct DataItem {
            // Sender.
            std::string from_user_id{};
            // Ultra group id.
            std::string group_id{};
            // Send time, ms.
            std::int64_t sent_time = 0;
            // Channel.
            std::string bus_channel{};
            // Message id.
            std::string msg_uid{};
            // Message type.
            std::string object_name{};
            // Body.
            std::string content{};
            // Extensible or not.
            bool expansion = false;
            // Extension key-values as JSON.
            std::string extra_content{};
        };
        // Messages found.
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set_json("msgs", msgs);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
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

// Read the extension key-values of an ultra group message. POST /ultragroup/message/expansion/query.json. Idempotent.
// Full description: docs/endpoints/message.md.
struct GetUltragroupExpansion {
    static constexpr const char *operation = "message.get_ultragroup_expansion";

    // Message id.
    std::string msg_uid;
    // Ultra group id. At most 64 bytes.
    std::string group_id;
    // Channel of the message; needed when it was sent to a channel. At most 20 characters.
    std::optional<std::string> bus_channel{};
    // Page number. Default 1.
    std::optional<std::int64_t> page_no{};

    struct Result {
        struct ExtraContentItem {
            // Value.
            std::string v{};
            // Version time of the value (example 33831605613: not a plain ms epoch).
            std::int64_t ts = 0;
        };
        // Map key -> {v, ts}.
        std::map<std::string, ExtraContentItem> extra_content{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("pageNo", page_no);
    }
    static Result read(rc::Result &&answer) {
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
};

// Replace the content of a sent group message. POST /message/group/modify.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct ModifyGroup {
    static constexpr const char *operation = "message.modify_group";

    // Sender of the original message. At most 64 bytes.
    std::string from_user_id;
    // Group of the original message. At most 64 bytes.
    std::string group_id;
    // Unique id of the original message. At most 64 bytes.
    std::string msg_uid;
    // New message body, serialised to a string. At most 131072 bytes.
    std::string content;
    // Message type; mainly for custom types. At most 32 characters.
    std::optional<std::string> object_name{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("groupId", group_id);
        params.set("msgUID", msg_uid);
        params.set("content", content);
        params.set("objectName", object_name);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Replace the content of a sent one-to-one message. POST /message/private/modify.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct ModifyPrivate {
    static constexpr const char *operation = "message.modify_private";

    // Sender of the original message. At most 64 bytes.
    std::string from_user_id;
    // Recipient of the original message. At most 64 bytes.
    std::string target_id;
    // Unique id of the original message. At most 64 bytes.
    std::string msg_uid;
    // New message body, serialised to a string. At most 131072 bytes.
    std::string content;
    // Message type; mainly for custom types. At most 32 characters.
    std::optional<std::string> object_name{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("targetId", target_id);
        params.set("msgUID", msg_uid);
        params.set("content", content);
        params.set("objectName", object_name);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Replace the content of a sent ultra group message. POST /ultragroup/msg/modify.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct ModifyUltragroup {
    static constexpr const char *operation = "message.modify_ultragroup";

    // Ultra group id. At most 64 bytes.
    std::string group_id;
    // Sender of the message. At most 64 bytes.
    std::string from_user_id;
    // Unique id of the message.
    std::string msg_uid;
    // New body; the message type cannot change. At most 131072 bytes.
    std::string content;
    // Channel the message was sent to. At most 20 characters, required in some cases.
    std::optional<std::string> bus_channel{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("fromUserId", from_user_id);
        params.set("msgUID", msg_uid);
        params.set("content", content);
        params.set("busChannel", bus_channel);
        params.set("msgRandom", msg_random);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Query the cloud history of a chatroom conversation. POST /v3/message/chatroom/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct QueryChatroomHistory {
    static constexpr const char *operation = "message.query_chatroom_history";

    // User whose view is queried. At most 64 bytes.
    std::string user_id;
    // Chatroom id. At most 64 bytes.
    std::string target_id;
    // Start, ms. Required.
    std::optional<std::int64_t> start_time;
    // End, ms. Required.
    std::optional<std::int64_t> end_time;
    // Whether a message exactly at startTime is included. Required.
    std::optional<bool> include_start;
    // Messages per page, 1 to 100. Default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // Conversation id.
            std::string target_id{};
            // Sender.
            std::string from_user_id{};
            // Message id.
            std::string message_uid{};
            // Time, ms.
            std::int64_t msg_time = 0;
            // Message type.
            std::string object_name{};
            // Body.
            std::string content{};
            // Extensible.
            bool expansion = false;
            // Extension key-values as JSON.
            std::string extra_content{};
            // Channel, ultra group only.
            std::string bus_channel{};
        };
        // Messages.
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("includeStart", include_start);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
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

// Query the cloud history of a group conversation. POST /v3/message/group/query.json. Idempotent. Full description:
// docs/endpoints/message.md.
struct QueryGroupHistory {
    static constexpr const char *operation = "message.query_group_history";

    // User whose view is queried. At most 64 bytes.
    std::string user_id;
    // Group id. At most 64 bytes.
    std::string target_id;
    // Start, ms. Required.
    std::optional<std::int64_t> start_time;
    // End, ms. Required.
    std::optional<std::int64_t> end_time;
    // Whether a message exactly at startTime is included. Required.
    std::optional<bool> include_start;
    // Messages per page, 1 to 100. Default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // Conversation id.
            std::string target_id{};
            // Sender.
            std::string from_user_id{};
            // Message id.
            std::string message_uid{};
            // Time, ms.
            std::int64_t msg_time = 0;
            // Message type.
            std::string object_name{};
            // Body.
            std::string content{};
            // Extensible.
            bool expansion = false;
            // Extension key-values as JSON.
            std::string extra_content{};
            // Channel, ultra group only.
            std::string bus_channel{};
        };
        // Messages.
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("includeStart", include_start);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
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

// Query the cloud history of a private conversation. POST /v3/message/private/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct QueryPrivateHistory {
    static constexpr const char *operation = "message.query_private_history";

    // User whose view is queried. At most 64 bytes.
    std::string user_id;
    // Peer user id. At most 64 bytes.
    std::string target_id;
    // Start, ms. Required.
    std::optional<std::int64_t> start_time;
    // End, ms. Required.
    std::optional<std::int64_t> end_time;
    // Whether a message exactly at startTime is included. Required.
    std::optional<bool> include_start;
    // Messages per page, 1 to 100. Default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // Conversation id.
            std::string target_id{};
            // Sender.
            std::string from_user_id{};
            // Message id.
            std::string message_uid{};
            // Time, ms.
            std::int64_t msg_time = 0;
            // Message type.
            std::string object_name{};
            // Body.
            std::string content{};
            // Extensible.
            bool expansion = false;
            // Extension key-values as JSON.
            std::string extra_content{};
            // Channel, ultra group only.
            std::string bus_channel{};
        };
        // Messages.
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("includeStart", include_start);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
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

// Query the cloud history of a ultragroup conversation. POST /v3/message/ultragroup/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct QueryUltragroupHistory {
    static constexpr const char *operation = "message.query_ultragroup_history";

    // User whose view is queried. At most 64 bytes.
    std::string user_id;
    // Ultra group id. At most 64 bytes.
    std::string target_id;
    // Start, ms. Required.
    std::optional<std::int64_t> start_time;
    // End, ms. Required.
    std::optional<std::int64_t> end_time;
    // Whether a message exactly at startTime is included. Required.
    std::optional<bool> include_start;
    // Ultra group channel. At most 20 characters.
    std::optional<std::string> bus_channel{};
    // Messages per page, 1 to 100. Default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // Conversation id.
            std::string target_id{};
            // Sender.
            std::string from_user_id{};
            // Message id.
            std::string message_uid{};
            // Time, ms.
            std::int64_t msg_time = 0;
            // Message type.
            std::string object_name{};
            // Body.
            std::string content{};
            // Extensible.
            bool expansion = false;
            // Extension key-values as JSON.
            std::string extra_content{};
            // Channel, ultra group only.
            std::string bus_channel{};
        };
        // Messages.
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("includeStart", include_start);
        params.set("busChannel", bus_channel);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
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

// Recall a sent message. POST /message/recall.json. Idempotent. Full description: docs/endpoints/message.md.
struct Recall {
    static constexpr const char *operation = "message.recall";

    // Sender of the message (the recall operator). At most 64 bytes.
    std::string from_user_id;
    // Conversation type. Required, one of 1 (private), 2 (discussion (legacy SDK only)), 3 (group), 4 (chatroom), 6
    // (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // User, group, chatroom, system target or ultra group id according to conversationType. At most 64 bytes.
    std::string target_id;
    // Unique message id, from the send response or the routing callback (msgUID).
    std::string message_uid;
    // Ultra group channel. Must be given exactly when the message was sent with a channel. At most 20 characters,
    // required in some cases.
    std::optional<std::string> bus_channel{};
    // Send time in ms. Java sends it only when set; Go requires it.
    std::optional<std::int64_t> sent_time{};
    // 1: shown as recalled by an administrator. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_admin{};
    // 0: replaced by a recall notice; 1: removed silently. One of 0 (replace with notice), 1 (delete silently),
    // default 0.
    std::optional<std::int64_t> is_delete{};
    // true: silent message, offline users get no push. Default False.
    std::optional<bool> disable_push{};
    // Free extension text.
    std::optional<std::string> extra{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
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
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Recall a broadcast sent to all users. POST /message/broadcast/recall.json. Not idempotent. Full description:
// docs/endpoints/message.md.
struct RecallBroadcast {
    static constexpr const char *operation = "message.recall_broadcast";

    // Sender of the broadcast.
    std::string from_user_id;
    // Message id; docs: only obtainable from the history log (field msgUID).
    std::string message_uid;
    // Send time in ms (history log field dateTime). Chinese page: required; English page: optional; Java sends it
    // when set.
    std::optional<std::int64_t> sent_time{};
    // 1: the client shows the recall as done by an administrator. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_admin{};
    // 0: replaced by a recall notice; 1: removed without a notice. One of 0 (replace with notice), 1 (delete
    // silently), default 0.
    std::optional<std::int64_t> is_delete{};
    // Free extension text.
    std::optional<std::string> extra{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Go parses a messageUID here; not documented.
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("messageUID", message_uid);
        params.set("sentTime", sent_time);
        params.set("isAdmin", is_admin);
        params.set("isDelete", is_delete);
        params.set("extra", extra);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Get the messages around one ultra group message. POST /ultragroup/hismsg/msgid/query.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct SearchUltragroupContext {
    static constexpr const char *operation = "message.search_ultragroup_context";

    // Ultra group id. At most 64 bytes.
    std::string group_id;
    // Channel id. At most 20 characters.
    std::string bus_channel;
    // Message id in the middle.
    std::string msg_uid;
    // Messages before, 0 to 50. Default 10.
    std::optional<std::int64_t> prev_num{};
    // Messages after, 0 to 50. Default 10.
    std::optional<std::int64_t> last_num{};

    struct Result {
        struct DataItem {
            // Ultra group id.
            std::string group_id{};
            // Channel.
            std::string bus_channel{};
            // Sender.
            std::string from_user_id{};
            // Message id.
            std::string msg_uid{};
            // Time, ms.
            std::int64_t msg_time = 0;
            // Message type.
            std::string object_name{};
            // Conversation type (sic: the wire name is misspelled), 10.
            std::int64_t conversion_type = 0;
            // Body.
            std::string content{};
            // Extensible.
            bool expansion = false;
            // Extension key-values as JSON.
            std::string extra_content{};
        };
        // Messages, ascending by time.
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("msgUID", msg_uid);
        params.set("prevNum", prev_num);
        params.set("lastNum", last_num);
    }
    static Result read(rc::Result &&answer) {
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

    // Ultra group id. At most 64 bytes.
    std::string group_id;
    // Channel id. At most 20 characters.
    std::string bus_channel;
    // Start, ms (exclusive). Required.
    std::optional<std::int64_t> start_time;
    // End, ms (inclusive). At most 14 days after startTime. Required.
    std::optional<std::int64_t> end_time;
    // Only messages of this sender. At most 64 bytes.
    std::optional<std::string> from_user_id{};
    // 1 to 100. Default 20.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct DataItem {
            // Ultra group id.
            std::string group_id{};
            // Channel.
            std::string bus_channel{};
            // Sender.
            std::string from_user_id{};
            // Message id.
            std::string msg_uid{};
            // Time, ms.
            std::int64_t msg_time = 0;
            // Message type.
            std::string object_name{};
            // Conversation type (sic: the wire name is misspelled), 10.
            std::int64_t conversion_type = 0;
            // Body.
            std::string content{};
            // Extensible.
            bool expansion = false;
            // Extension key-values as JSON.
            std::string extra_content{};
        };
        // Messages, ascending by time.
        std::vector<DataItem> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("startTime", start_time);
        params.set("endTime", end_time);
        params.set("fromUserId", from_user_id);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
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

// Send a message to one or several chatrooms. POST /message/chatroom/publish.json. Not idempotent. Full description:
// docs/endpoints/message.md.
struct SendChatroom {
    static constexpr const char *operation = "message.send_chatroom";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Target chatroom id; repeat per chatroom. Recommended at most 10. 1 to 10 items, each at most 64 bytes.
    std::vector<std::string> to_chatroom_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Store in the chatroom cloud history (needs the chatroom storage service). One of 0 (do not store), 1 (store),
    // default 1.
    std::optional<std::int64_t> is_persisted{};
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Priority of this single message. Java SDK: 0 keeps the level of the type, 2 lowers a protected type to the
    // normal (high) level. A third-party client lists 1 allow-list, 2 high, 3 low; docs page part not readable. One
    // of 0 (level of the message type), 1 (allow-listed (unconfirmed)), 2 (high), 3 (low (unconfirmed)), default 0.
    std::optional<std::int64_t> priority{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Target chatroom id.
            std::string chatroom_id{};
            // Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
            std::string message_uid{};
        };
        // One entry per target.
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toChatroomId", to_chatroom_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("isPersisted", is_persisted);
        params.set("isIncludeSender", is_include_sender);
        params.set("priority", priority);
        params.set("msgRandom", msg_random);
    }
    static Result read(rc::Result &&answer) {
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

// Send a message to discussions (legacy). POST /message/discussion/publish.json. Not idempotent. Legacy. Full
// description: docs/endpoints/message.md.
struct SendDiscussion {
    static constexpr const char *operation = "message.send_discussion";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Discussion id; repeat per discussion.
    std::vector<std::string> to_discussion_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Text of the offline push notification. Built-in types push even without it where the type has a default text; a
    // custom type pushes only when it is given.
    std::optional<std::string> push_content{};
    // Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
    std::optional<std::string> push_data{};
    // Keep the message in the cloud history of the recipients (needs the cloud storage service). Never affects
    // offline delivery. One of 0 (do not store), 1 (store), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Only in SDKs: whether a client that does not know the custom type counts it as unread. One of 0 (no), 1 (yes),
    // default 1.
    std::optional<std::int64_t> is_counted{};
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // iOS silent (background) push. One of 0 (off), 1 (on), default 0.
    std::optional<std::int64_t> content_available{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toDiscussionId", to_discussion_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isPersisted", is_persisted);
        params.set("isCounted", is_counted);
        params.set("isIncludeSender", is_include_sender);
        params.set("contentAvailable", content_available);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Send a message to groups, or to chosen members of one group. POST /message/group/publish.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendGroup {
    static constexpr const char *operation = "message.send_group";

    // Sender user id; need not be a group member. Must own a token for push to show the sender. At most 64 bytes.
    std::string from_user_id;
    // Target group id; repeat per group. Exactly one when toUserId is given. 1 to 3 items, each at most 64 bytes.
    std::vector<std::string> to_group_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Directed message: members of the group that receive it; repeat per user. Only valid with a single toGroupId.
    std::optional<std::vector<std::string>> to_user_id{};
    // Text of the offline push notification. Built-in types push even without it where the type has a default text; a
    // custom type pushes only when it is given. For @ messages mentionedInfo.mentionedContent wins.
    std::optional<std::string> push_content{};
    // Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
    std::optional<std::string> push_data{};
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Keep the message in the cloud history of the recipients (needs the cloud storage service). Never affects
    // offline delivery. One of 0 (do not store), 1 (store), default 1.
    std::optional<std::int64_t> is_persisted{};
    // 1 marks an @ message; content must then hold mentionedInfo. With 0 the mentionedInfo in content is ignored. One
    // of 0 (normal), 1 (@ message), default 0.
    std::optional<std::int64_t> is_mentioned{};
    // iOS silent (background) push. One of 0 (off), 1 (on), default 0.
    std::optional<std::int64_t> content_available{};
    // Push settings (title, template, vendor options) as a JSON string; see the pushExt structure in
    // message_types.yaml. No effect when disablePush is true. JSON text.
    std::optional<std::string> push_ext{};
    // true: silent message, offline users get no push. Default False.
    std::optional<bool> disable_push{};
    // Whether the message may carry extension key-values. Fixed at sending time. Default False.
    std::optional<bool> expansion{};
    // Initial extension key-values, only when expansion is true. Form: JSON object serialised to a string. At most
    // 100 pairs; key <= 32 chars of [A-Za-z0-9+=_-], value <= 4096 chars. At most 100 items.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};
    // Whether the message asks for a read receipt (read receipt v5 service). One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> need_read_receipt{};
    // Only in SDKs: whether a client that does not know the custom type counts it as unread. One of 0 (no), 1 (yes),
    // default 1.
    std::optional<std::int64_t> is_counted{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Target group id.
            std::string group_id{};
            // Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
            std::string message_uid{};
        };
        // One entry per target.
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toGroupId", to_group_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("toUserId", to_user_id);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("isMentioned", is_mentioned);
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
    static Result read(rc::Result &&answer) {
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

// Send a group status message (online members only). POST /statusmessage/group/publish.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendGroupStatus {
    static constexpr const char *operation = "message.send_group_status";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Target group id; repeat per group. 1 to 3 items, each at most 64 bytes.
    std::vector<std::string> to_group_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Sent by the Java SDK; not in the readable part of the page. One of 0 (no check), 1 (check), default 0.
    std::optional<std::int64_t> verify_blacklist{};
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Target group id.
            std::string group_id{};
            // Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
            std::string message_uid{};
        };
        // One entry per target.
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toGroupId", to_group_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("verifyBlacklist", verify_blacklist);
        params.set("isIncludeSender", is_include_sender);
        params.set("msgRandom", msg_random);
    }
    static Result read(rc::Result &&answer) {
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

// Send one packet of a group stream message. POST /v3/message/group/publish_stream.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendGroupStream {
    static constexpr const char *operation = "message.send_group_stream";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Target group id (a single one). At most 64 bytes.
    std::string to_group_id;
    // Always RC:StreamMsg. At most 32 characters, default RC:StreamMsg.
    std::string object_name;
    // Stream body, RC:StreamMsg content as a JSON object. Docs: 128 KB per send; sibling SDK: 128 KB for all packets
    // together. JSON text, at most 131072 bytes.
    //   content.content: str, required. Text fragment of this packet.
    //   content.seq: int, required. Packet number, from 1, strictly increasing and continuous.
    //   content.complete: bool, required. true on the last packet.
    //   content.completeReason: int, optional. Application-defined reason code, only with complete=true.
    //   content.type: str, default text, optional. Format of the text, e.g. text, markdown, html; first packet only.
    //   content.messageUID: str, required in some cases. Id of the stream; required from the second packet on.
    //   content.mentionedInfo: JSON object, optional. @ structure (group), first packet only.
    //   content.user: JSON object, optional. Sender info, first packet only.
    //   content.extra: str, optional. Extension text, first packet only.
    std::string content;
    // Directed stream: members that receive it. Name on the RongCloud wire unconfirmed; the sibling Nexconn API calls
    // it toUserIds, at most 10. At most 10 items.
    std::optional<std::vector<std::string>> to_user_id{};
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Keep the message in the cloud history of the recipients (needs the cloud storage service). Never affects
    // offline delivery. One of 0 (do not store), 1 (store), default 1.
    std::optional<std::int64_t> is_persisted{};
    // 1 marks an @ message. One of 0 (normal), 1 (@ message), default 0.
    std::optional<std::int64_t> is_mentioned{};
    // Initial extension key-values as a JSON object. At most 100 items.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the stream (field name inferred).
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toGroupId", to_group_id);
        params.set("objectName", object_name);
        params.set_json("content", content);
        params.set("toUserId", to_user_id);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("isMentioned", is_mentioned);
        params.set("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Send a one-to-one message to one or many users. POST /message/private/publish.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendPrivate {
    static constexpr const char *operation = "message.send_private";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Recipient user id; repeat the key once per recipient. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Text of the offline push notification. Built-in types push even without it where the type has a default text; a
    // custom type pushes only when it is given.
    std::optional<std::string> push_content{};
    // Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
    std::optional<std::string> push_data{};
    // iOS badge number shown by the push. Used only with exactly one toUserId. -1 keeps the badge, otherwise the
    // badge is set, at most 9999.
    std::optional<std::int64_t> count{};
    // Check the recipient block list: 1 drops the message for recipients that blocked the sender. One of 0 (no
    // check), 1 (check), default 0.
    std::optional<std::int64_t> verify_blacklist{};
    // Keep the message in the cloud history of the recipients (needs the cloud storage service). Never affects
    // offline delivery. One of 0 (do not store), 1 (store), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // iOS silent (background) push. One of 0 (off), 1 (on), default 0.
    std::optional<std::int64_t> content_available{};
    // Push settings (title, template, vendor options) as a JSON string; see the pushExt structure in
    // message_types.yaml. No effect when disablePush is true. JSON text.
    std::optional<std::string> push_ext{};
    // true: silent message, offline users get no push. Default False.
    std::optional<bool> disable_push{};
    // Whether the message may carry extension key-values. Fixed at sending time. Default False.
    std::optional<bool> expansion{};
    // Initial extension key-values, only when expansion is true. Form: JSON object serialised to a string. At most
    // 100 pairs; key <= 32 chars of [A-Za-z0-9+=_-], value <= 4096 chars. At most 100 items.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};
    // Whether the message asks for a read receipt (read receipt v5 service). One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> need_read_receipt{};
    // Only in SDKs: whether a client that does not know the custom type counts it as unread. One of 0 (no), 1 (yes),
    // default 1.
    std::optional<std::int64_t> is_counted{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient user id.
            std::string user_id{};
            // Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
            std::string message_uid{};
        };
        // One entry per target.
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
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
    static Result read(rc::Result &&answer) {
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

// Send a one-to-one status message (online recipients only). POST /statusmessage/private/publish.json. Not
// idempotent. Full description: docs/endpoints/message.md.
struct SendPrivateStatus {
    static constexpr const char *operation = "message.send_private_status";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Recipient user id; repeat per recipient. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Check the recipient block list: 1 drops the message for recipients that blocked the sender. One of 0 (no
    // check), 1 (check), default 0.
    std::optional<std::int64_t> verify_blacklist{};
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient user id.
            std::string user_id{};
            // Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
            std::string message_uid{};
        };
        // One entry per target.
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("verifyBlacklist", verify_blacklist);
        params.set("isIncludeSender", is_include_sender);
        params.set("msgRandom", msg_random);
    }
    static Result read(rc::Result &&answer) {
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

// Send one packet of a one-to-one stream message. POST /v3/message/private/publish_stream.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendPrivateStream {
    static constexpr const char *operation = "message.send_private_stream";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Recipient user id (a single one). At most 64 bytes.
    std::string to_user_id;
    // Always RC:StreamMsg. At most 32 characters, default RC:StreamMsg.
    std::string object_name;
    // Stream body, RC:StreamMsg content as a JSON object. Docs: 128 KB per send; sibling SDK: 128 KB for all packets
    // together. JSON text, at most 131072 bytes.
    //   content.content: str, required. Text fragment of this packet.
    //   content.seq: int, required. Packet number, from 1, strictly increasing and continuous.
    //   content.complete: bool, required. true on the last packet.
    //   content.completeReason: int, optional. Application-defined reason code, only with complete=true.
    //   content.type: str, default text, optional. Format of the text, e.g. text, markdown, html; first packet only.
    //   content.messageUID: str, required in some cases. Id of the stream; required from the second packet on.
    //   content.mentionedInfo: JSON object, optional. @ structure (group), first packet only.
    //   content.user: JSON object, optional. Sender info, first packet only.
    //   content.extra: str, optional. Extension text, first packet only.
    std::string content;
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // Keep the message in the cloud history of the recipients (needs the cloud storage service). Never affects
    // offline delivery. One of 0 (do not store), 1 (store), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Initial extension key-values as a JSON object; can be changed later through the expansion API. At most 100
    // items.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};

    struct Result {
        // Id of the stream (field name inferred; response part not readable).
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        params.set("objectName", object_name);
        params.set_json("content", content);
        params.set("isIncludeSender", is_include_sender);
        params.set("isPersisted", is_persisted);
        params.set("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Send a one-to-one template message: one body, different values per recipient. POST
// /message/private/publish_template.json. Not idempotent. Full description: docs/endpoints/message.md.
struct SendPrivateTemplate {
    static constexpr const char *operation = "message.send_private_template";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Recipient user ids, in the order used by values, pushContent and pushData. 1 to 1000 items.
    std::vector<std::string> to_user_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // One body shared by all recipients, a JSON object serialised to a string; placeholders such as {c} or {d} are
    // replaced by the values of each recipient. At most 131072 bytes.
    std::string content;
    // One object per recipient, same order and length as toUserId; keys are the placeholders including the braces,
    // e.g. {"{c}":"Tom","{d}":":2"}. JSON text, 1 to 1000 items.
    std::string values;
    // One push text per recipient, same order as toUserId, may contain placeholders. Must be listed per user even
    // when all texts are equal; SDK comment: pass an empty array for a custom type without push. 1 to 1000 items.
    std::vector<std::string> push_content;
    // One push payload per recipient, same order as toUserId, may contain placeholders. At most 1000 items.
    std::optional<std::vector<std::string>> push_data{};
    // Push settings, one pushExt JSON string per recipient. In the Java model only, and never sent under this key
    // (see notes). At most 1000 items.
    std::optional<std::vector<std::string>> push_ext{};
    // Check the recipient block list: 1 drops the message for recipients that blocked the sender. One of 0 (no
    // check), 1 (check), default 0.
    std::optional<std::int64_t> verify_blacklist{};
    // Also deliver the sent message to the sender. Reaches the sender only while online unless multi-device sync is
    // enabled. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_include_sender{};
    // iOS silent (background) push. One of 0 (off), 1 (on), default 0.
    std::optional<std::int64_t> content_available{};
    // true: silent message, offline users get no push. Default False.
    std::optional<bool> disable_push{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};
    // Only the Go SDK sends it (always, default 1): whether a client that does not know the custom type counts it as
    // unread. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_counted{};
    // Whether the message asks for a read receipt (read receipt v5 service). One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> need_read_receipt{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient user id.
            std::string user_id{};
            // Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
            std::string message_uid{};
        };
        // One entry per target.
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
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
    static Result read(rc::Result &&answer) {
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

// Send a system notification message to users. POST /message/system/publish.json. Not idempotent. Full description:
// docs/endpoints/message.md.
struct SendSystem {
    static constexpr const char *operation = "message.send_system";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Recipient user id; repeat per recipient. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> to_user_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Text of the offline push notification. Built-in types push even without it where the type has a default text; a
    // custom type pushes only when it is given.
    std::optional<std::string> push_content{};
    // Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
    std::optional<std::string> push_data{};
    // Only the Go SDK sends it (always, also 0): iOS badge as in message.send_private.
    std::optional<std::int64_t> count{};
    // Keep the message in the cloud history of the recipients (needs the cloud storage service). Never affects
    // offline delivery. One of 0 (do not store), 1 (store), default 1.
    std::optional<std::int64_t> is_persisted{};
    // iOS silent (background) push. One of 0 (off), 1 (on), default 0.
    std::optional<std::int64_t> content_available{};
    // Push settings (title, template, vendor options) as a JSON string; see the pushExt structure in
    // message_types.yaml. No effect when disablePush is true. JSON text.
    std::optional<std::string> push_ext{};
    // true: silent message, offline users get no push. Default False.
    std::optional<bool> disable_push{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};
    // Only in SDKs: whether a client that does not know the custom type counts it as unread. One of 0 (no), 1 (yes),
    // default 1.
    std::optional<std::int64_t> is_counted{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient user id.
            std::string user_id{};
            // Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
            std::string message_uid{};
        };
        // One entry per target.
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
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
    static Result read(rc::Result &&answer) {
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

// Send a system notification template message. POST /message/system/publish_template.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendSystemTemplate {
    static constexpr const char *operation = "message.send_system_template";

    // Sender user id. It must already own a token, otherwise offline push cannot show the sender name. At most 64
    // bytes.
    std::string from_user_id;
    // Recipient user ids. 1 to 100 items.
    std::vector<std::string> to_user_id;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Shared body with placeholders, JSON serialised to a string. At most 131072 bytes.
    std::string content;
    // One object per recipient, aligned with toUserId; keys are placeholders with braces. JSON text, 1 to 100 items.
    std::string values;
    // One push text per recipient, aligned with toUserId. 1 to 100 items.
    std::vector<std::string> push_content;
    // One push payload per recipient, aligned with toUserId. At most 100 items.
    std::optional<std::vector<std::string>> push_data{};
    // Push settings, one pushExt JSON string per recipient. In the Java model only, and never sent under this key
    // (see notes). At most 100 items.
    std::optional<std::vector<std::string>> push_ext{};
    // Only the Go SDK sends it; meaning as in message.send_private_template. One of 0 (no check), 1 (check), default
    // 0.
    std::optional<std::int64_t> verify_blacklist{};
    // iOS silent (background) push. One of 0 (off), 1 (on), default 0.
    std::optional<std::int64_t> content_available{};
    // Only the Go SDK sends it; meaning as in message.send_private_template. Default False.
    std::optional<bool> disable_push{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Recipient user id.
            std::string user_id{};
            // Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
            std::string message_uid{};
        };
        // One entry per target.
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toUserId", to_user_id);
        params.set("objectName", object_name);
        params.set("content", content);
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
    static Result read(rc::Result &&answer) {
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

// Send a message to ultra groups (one channel). POST /message/ultragroup/publish.json. Not idempotent. Full
// description: docs/endpoints/message.md.
struct SendUltragroup {
    static constexpr const char *operation = "message.send_ultragroup";

    // Sender user id; need not be a member. At most 64 bytes.
    std::string from_user_id;
    // Target ultra group ids. Exactly one for a directed message. 1 to 3 items.
    std::vector<std::string> to_group_ids;
    // Message type: a built-in RC:* type or a custom one. A custom name must not begin with "RC:" and must be
    // registered in the client SDK. At most 32 characters.
    std::string object_name;
    // Message body. Built-in types: the JSON object serialised to a string. Custom types: any text. At most 131072
    // bytes.
    std::string content;
    // Directed message: members that receive it; only with a single group and a single channel. In a private channel
    // only users of that channel get it.
    std::optional<std::vector<std::string>> to_user_ids{};
    // Text of the offline push notification. Built-in types push even without it where the type has a default text; a
    // custom type pushes only when it is given.
    std::optional<std::string> push_content{};
    // Extra payload of the push. iOS clients read it as appData, Android clients as pushData.
    std::optional<std::string> push_data{};
    // Push settings (title, template, vendor options) as a JSON string; see the pushExt structure in
    // message_types.yaml. No effect when disablePush is true. JSON text.
    std::optional<std::string> push_ext{};
    // Keep the message in the cloud history of the recipients (needs the cloud storage service). Never affects
    // offline delivery. One of 0 (do not store), 1 (store), default 1.
    std::optional<std::int64_t> is_persisted{};
    // Whether it counts as unread while the user is offline. One of 0 (no), 1 (yes), default 1.
    std::optional<std::int64_t> is_counted{};
    // 1 marks an @ message; content must then hold mentionedInfo. One of 0 (normal), 1 (@ message), default 0.
    std::optional<std::int64_t> is_mentioned{};
    // iOS silent (background) push. One of 0 (off), 1 (on), default 0.
    std::optional<std::int64_t> content_available{};
    // Channel id, letters and digits only. If the group has no such channel the message is not delivered. At most 20
    // characters.
    std::optional<std::string> bus_channel{};
    // Whether the message may carry extension key-values. Fixed at sending time. Default False.
    std::optional<bool> expansion{};
    // Initial extension key-values, JSON object serialised to a string; only when expansion is true. At most 100
    // items.
    std::optional<std::map<std::string, std::string>> extra_content{};
    // true: the message does not become the last message of the conversation in the client conversation list. Only
    // for messages the client stores. Default False.
    std::optional<bool> disable_update_last_msg{};
    // Only the Go SDK sends it (always, false or true); meaning not documented.
    std::optional<bool> unread_count_flag{};
    // Only in SDKs: de-duplication token. When the idempotency service is enabled, the same value within 1 minute is
    // answered with an error.
    std::optional<std::int64_t> msg_random{};

    struct Result {
        struct MessageUidsItem {
            // Ultra group id.
            std::string group_id{};
            // Unique message id, of the form XXXX-XXXX-XXXX-XXXX.
            std::string message_uid{};
        };
        // One entry per target.
        std::vector<MessageUidsItem> message_uids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("fromUserId", from_user_id);
        params.set("toGroupIds", to_group_ids);
        params.set("objectName", object_name);
        params.set("content", content);
        params.set("toUserIds", to_user_ids);
        params.set("pushContent", push_content);
        params.set("pushData", push_data);
        params.set_json("pushExt", push_ext);
        params.set("isPersisted", is_persisted);
        params.set("isCounted", is_counted);
        params.set("isMentioned", is_mentioned);
        params.set("contentAvailable", content_available);
        params.set("busChannel", bus_channel);
        params.set("expansion", expansion);
        params.set("extraContent", extra_content);
        params.set("disableUpdateLastMsg", disable_update_last_msg);
        params.set("unreadCountFlag", unread_count_flag);
        params.set("msgRandom", msg_random);
    }
    static Result read(rc::Result &&answer) {
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

// Set extension key-values on a private or group message. POST /message/expansion/set.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct SetExpansion {
    static constexpr const char *operation = "message.set_expansion";

    // Message id.
    std::string msg_uid;
    // Operator user id. At most 64 bytes.
    std::string user_id;
    // Conversation type. Required, one of 1 (private), 3 (group).
    std::optional<std::int64_t> conversation_type;
    // User or group id according to conversationType. At most 64 bytes.
    std::string target_id;
    // JSON object string. Key <= 32 chars of [A-Za-z0-9+=_-] (no Chinese), value <= 4096 chars; at most 100 per call
    // and 300 per message. JSON text, 1 to 100 items.
    std::string extra_key_val;
    // Whether the resulting extension message also reaches the operator. One of 0 (no), 1 (yes), default 0.
    std::optional<std::int64_t> is_sync_sender{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("userId", user_id);
        params.set("conversationType", conversation_type);
        params.set("targetId", target_id);
        params.set_json("extraKeyVal", extra_key_val);
        params.set("isSyncSender", is_sync_sender);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set extension key-values on an ultra group message. POST /ultragroup/message/expansion/set.json. Idempotent. Full
// description: docs/endpoints/message.md.
struct SetUltragroupExpansion {
    static constexpr const char *operation = "message.set_ultragroup_expansion";

    // Message id.
    std::string msg_uid;
    // Operator user id. At most 64 bytes.
    std::string user_id;
    // Ultra group id. At most 64 bytes.
    std::string group_id;
    // JSON object string. Key <= 32 chars of [A-Za-z0-9+=_-] (no Chinese), value <= 4096 chars; at most 100 per call
    // and 300 per message. JSON text, 1 to 100 items.
    std::string extra_key_val;
    // Channel of the message; needed when it was sent to a channel. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("msgUID", msg_uid);
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set_json("extraKeyVal", extra_key_val);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace rc::message

#endif
