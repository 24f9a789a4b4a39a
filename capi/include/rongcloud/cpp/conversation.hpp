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

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace conversation {

// Read pin, notification level and tags of one conversation. GET /conversation/attribute/get.json. Idempotent. Full
// description: docs/endpoints/conversation.md.
struct GetAttributes {
    static constexpr const char *operation = "conversation.get_attributes";

    // User whose conversation it is. At most 64 bytes.
    std::string user_id;
    // The other user, the group or the system sender. At most 64 bytes.
    std::string target_id;
    // Type of the conversation. Required, one of 1 (one-to-one), 3 (group), 6 (system).
    std::optional<std::int64_t> conversation_type;

    struct Result {
        struct DataObject {
            struct TopObject {
                // True when pinned
                bool top = false;
                // When it was pinned; its unit is not documented
                std::int64_t top_time = 0;
            };
            struct MuteObject {
                // Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in conversation.set_notification
                std::int64_t mute = 0;
            };
            struct TagsItem {
                // Tag id
                std::string tag_id{};
                // Name of the tag
                std::string tag_name{};
                // When the tag was made
                std::int64_t create_time = 0;
            };
            // The other user, the group or the system sender
            std::string target_id{};
            // Type of the conversation: 1, 3 or 6
            std::int64_t conversation_type = 0;
            // Absent when it was never pinned
            TopObject top{};
            // Absent when it was never set
            MuteObject mute{};
            // Tags
            std::vector<TagsItem> tags{};
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("conversationType", conversation_type);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
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

// Read for which messages of one conversation a user is notified. POST /conversation/notification/get.json.
// Idempotent. Full description: docs/endpoints/conversation.md.
struct GetNotification {
    static constexpr const char *operation = "conversation.get_notification";

    // Type of the conversation. Required, one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // User whose setting it is; not a request id. At most 64 bytes.
    std::string user_id;
    // The other user, the group or the ultra group. At most 64 bytes.
    std::string target_id;
    // Channel of an ultra group; left out for messages outside channels. At most 20 characters.
    std::optional<std::string> bus_channel{};

    struct Result {
        // Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in conversation.set_notification; not a switch
        std::int64_t is_muted = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("requestId", user_id);
        params.set("targetId", target_id);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.is_muted = answer.integer("isMuted");
        result.raw = std::move(answer);
        return result;
    }
};

// Read for which messages of a type of conversations a user is notified. POST
// /conversation/type/notification/get.json. Idempotent. Full description: docs/endpoints/conversation.md.
struct GetTypeNotification {
    static constexpr const char *operation = "conversation.get_type_notification";

    // Type of the conversations. Required, one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // User whose setting it is; not a request id. At most 64 bytes.
    std::string user_id;

    struct Result {
        // Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in conversation.set_notification; not a switch
        std::int64_t is_muted = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("requestId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.is_muted = answer.integer("isMuted");
        result.raw = std::move(answer);
        return result;
    }
};

// Set for which messages of one conversation a user is notified. POST /conversation/notification/set.json.
// Idempotent. Full description: docs/endpoints/conversation.md.
struct SetNotification {
    static constexpr const char *operation = "conversation.set_notification";

    // Type of the conversation. Required, one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // User whose setting it is; not a request id. At most 64 bytes.
    std::string user_id;
    // The other user, the group or the ultra group. At most 64 bytes.
    std::string target_id;
    // Older form: give this or unpushLevel; unpushLevel wins when both are given. Required without unpushLevel, one
    // of 0 (off), 1 (on).
    std::optional<std::int64_t> is_muted{};
    // Channel of an ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};
    // Which messages notify; give this or isMuted. Required without isMuted, one of -1 (notify for every message), 0
    // (not set: the default of the group or the app, else every message), 1 (only for mentions, of the user or of
    // everybody), 2 (only for mentions of the user), 4 (only for mentions of everybody), 5 (never notify).
    std::optional<std::int64_t> unpush_level{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("requestId", user_id);
        params.set("targetId", target_id);
        params.set("isMuted", is_muted);
        params.set("busChannel", bus_channel);
        params.set("unpushLevel", unpush_level);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Pin or unpin a conversation of a user. POST /conversation/top/set.json. Idempotent. Full description:
// docs/endpoints/conversation.md.
struct SetTop {
    static constexpr const char *operation = "conversation.set_top";

    // User whose conversation it is. At most 64 bytes.
    std::string user_id;
    // Type of the conversation. Required, one of 1 (one-to-one), 3 (group), 6 (system).
    std::optional<std::int64_t> conversation_type;
    // The other user, the group or the system sender. At most 64 bytes.
    std::string target_id;
    // True pins, false unpins. Required.
    std::optional<bool> set_top;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("conversationType", conversation_type);
        params.set("targetId", target_id);
        params.set("setTop", set_top);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set for which messages of a type of conversations a user is notified. POST
// /conversation/type/notification/set.json. Idempotent. Full description: docs/endpoints/conversation.md.
struct SetTypeNotification {
    static constexpr const char *operation = "conversation.set_type_notification";

    // Type of the conversations. Required, one of 1 (one-to-one), 3 (group), 6 (system), 10 (ultra group).
    std::optional<std::int64_t> conversation_type;
    // User whose setting it is; not a request id. At most 64 bytes.
    std::string user_id;
    // Which messages notify. Required, one of -1 (notify for every message), 0 (not set: the default of the group or
    // the app, else every message), 1 (only for mentions, of the user or of everybody), 2 (only for mentions of the
    // user), 4 (only for mentions of everybody), 5 (never notify).
    std::optional<std::int64_t> unpush_level;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("conversationType", conversation_type);
        params.set("requestId", user_id);
        params.set("unpushLevel", unpush_level);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace conversation
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
