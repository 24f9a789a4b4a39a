// Generated from catalogue/endpoints/conversation.yaml. Do not edit.
// Conversations. Settings of single conversations: notification levels, pins, attributes.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_CONVERSATION_HPP
#define RONGCLOUD_CPP_CONVERSATION_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc::conversation {

// Read pin, do-not-disturb and tags of one conversation. GET /conversation/attribute/get.json. Idempotent. Full
// description: docs/endpoints/conversation.md.
struct GetAttributes {
    static constexpr const char *operation = "conversation.get_attributes";

    // Owner. At most 64 bytes.
    std::string user_id;
    // Peer user, group or system target. At most 64 bytes.
    std::string target_id;
    // Conversation type. Required, one of 1 (one-to-one), 3 (group), 6 (system).
    std::optional<std::int64_t> conversation_type;

    struct Result {
        struct DataObject {
            struct TopObject {
                // Pinned
                bool top = false;
                // Time stamp of pinning
                std::int64_t top_time = 0;
            };
            struct MuteObject {
                // Level -1,0,1,2,4,5
                std::int64_t mute = 0;
            };
            struct TagsItem {
                std::string tag_id{};
                std::string tag_name{};
                // From the Java model
                std::int64_t create_time = 0;
            };
            std::string target_id{};
            std::int64_t conversation_type = 0;
            // Absent when never pinned
            TopObject top{};
            // Absent when never set
            MuteObject mute{};
            // Tags
            std::vector<TagsItem> tags{};
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("conversationType", conversation_type);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.data.target_id = answer.text("data.targetId");
        result.data.conversation_type = answer.integer("data.conversationType");
        result.data.top.top = answer.boolean("data.top.top");
        result.data.top.top_time = answer.integer("data.top.topTime");
        result.data.mute.mute = answer.integer("data.mute.mute");
        for (std::size_t index_0 = 0, end_0 = answer.count("data.tags"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data.tags", index_0);
            auto &item_0 = result.data.tags.emplace_back();
            item_0.tag_id = answer.text(path_0 + ".tagId");
            item_0.tag_name = answer.text(path_0 + ".tagName");
            item_0.create_time = answer.integer(path_0 + ".createTime");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Query the do-not-disturb level of one conversation of a user. POST /conversation/notification/get.json. Idempotent.
// Full description: docs/endpoints/conversation.md.
struct GetNotification {
    static constexpr const char *operation = "conversation.get_notification";

    // Conversation type as a number. Required, one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // The user. At most 64 bytes.
    std::string request_id;
    // Peer user, group or ultra group. At most 64 bytes.
    std::string target_id;
    // Ultra-group channel id; absent asks for messages outside channels.
    std::optional<std::string> bus_channel{};

    struct Result {
        // The LEVEL (-1,0,1,2,4,5) as in unpushLevel, not a 0/1 flag
        std::string is_muted{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("requestId", request_id);
        params.set("targetId", target_id);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.is_muted = answer.text("isMuted");
        result.raw = std::move(answer);
        return result;
    }
};

// Query the do-not-disturb level of a conversation type for a user. POST /conversation/type/notification/get.json.
// Idempotent. Full description: docs/endpoints/conversation.md.
struct GetTypeNotification {
    static constexpr const char *operation = "conversation.get_type_notification";

    // Conversation type as a number. Required, one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // The user. At most 64 bytes.
    std::string request_id;

    struct Result {
        // The level (-1,0,1,2,4,5), under the old name
        std::string is_muted{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("requestId", request_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.is_muted = answer.text("isMuted");
        result.raw = std::move(answer);
        return result;
    }
};

// Set the do-not-disturb level of one conversation of a user. POST /conversation/notification/set.json. Idempotent.
// Full description: docs/endpoints/conversation.md.
struct SetNotification {
    static constexpr const char *operation = "conversation.set_notification";

    // Conversation type as a number. Required, one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // The user whose setting it is (NOT a request id). At most 64 bytes.
    std::string request_id;
    // Peer user, group or ultra group. At most 64 bytes.
    std::string target_id;
    // Deprecated; give this or unpushLevel, unpushLevel wins when both are given. Required in some cases, one of 0
    // (off), 1 (on).
    std::optional<std::int64_t> is_muted{};
    // Ultra-group channel id.
    std::optional<std::string> bus_channel{};
    // Do-not-disturb level. Required in some cases, one of -1 (notify for every message), 0 (not set (falls back to
    // group/app default, else notify for everything)), 1 (notify only for @ messages), 2 (notify only when @-ed
    // individually (not for @all)), 4 (notify only for @all), 5 (never notify).
    std::optional<std::int64_t> unpush_level{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("requestId", request_id);
        params.set("targetId", target_id);
        params.set("isMuted", is_muted);
        params.set("busChannel", bus_channel);
        params.set("unpushLevel", unpush_level);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Pin or unpin a conversation of a user. POST /conversation/top/set.json. Idempotent. Full description:
// docs/endpoints/conversation.md.
struct SetTop {
    static constexpr const char *operation = "conversation.set_top";

    // Owner of the conversation. At most 64 bytes.
    std::string user_id;
    // Conversation type as a number. Required, one of 1 (one-to-one), 3 (group), 6 (system).
    std::optional<std::int64_t> conversation_type;
    // Peer user, group or system target id. At most 64 bytes.
    std::string target_id;
    // Boolean as text. One of true (pin), false (unpin).
    std::string set_top;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("conversationType", conversation_type);
        params.set("targetId", target_id);
        params.set("setTop", set_top);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set the do-not-disturb level of a conversation type for a user. POST /conversation/type/notification/set.json.
// Idempotent. Full description: docs/endpoints/conversation.md.
struct SetTypeNotification {
    static constexpr const char *operation = "conversation.set_type_notification";

    // Conversation type as a number. Required, one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // The user. At most 64 bytes.
    std::string request_id;
    // Do-not-disturb level. Required, one of -1 (notify for every message), 0 (not set (falls back to group/app
    // default, else notify for everything)), 1 (notify only for @ messages), 2 (notify only when @-ed individually
    // (not for @all)), 4 (notify only for @all), 5 (never notify).
    std::optional<std::int64_t> unpush_level;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("requestId", request_id);
        params.set("unpushLevel", unpush_level);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace rc::conversation

#endif
