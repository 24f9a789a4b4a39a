// Generated from catalogue/endpoints/conversation_tag.yaml. Do not edit.
// Conversation tags. Tags by which a user groups conversations.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_CONVERSATION_TAG_HPP
#define RONGCLOUD_CPP_CONVERSATION_TAG_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace conversation_tag {

// Put conversations under a tag. POST /tag/conversation/set.json. Idempotent. Full description:
// docs/endpoints/conversation_tag.md.
struct AddConversations {
    static constexpr const char *operation = "conversation_tag.add_conversations";

    struct ConversationsItem {
        // The other user, the group or the system sender. At most 64 bytes.
        std::string target_id;
        // Type of the conversation. Required, one of 1 (one-to-one), 3 (group), 6 (system).
        std::optional<std::int64_t> conversation_type{};

        RC_LOCAL void fill(Params &members) const {
            members.set("targetId", target_id);
            members.set("conversationType", conversation_type);
        }
    };

    // User whose tags they are. At most 64 bytes.
    std::string user_id;
    // Tag; it must exist. At most 20 characters.
    std::string tag_id;
    // Conversations. 1 to 100 items.
    std::vector<ConversationsItem> conversations;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("tagId", tag_id);
        params.set("conversations", conversations);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete conversation tags of a user. POST /user/conversation/tag/del.json. Idempotent. Full description:
// docs/endpoints/conversation_tag.md.
struct DeleteUserTags {
    static constexpr const char *operation = "conversation_tag.delete_user_tags";

    // User whose tags they are. At most 64 bytes.
    std::string user_id;
    // Tags to delete. Each at most 20 characters.
    std::vector<std::string> tag_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("tagIds", tag_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// List the conversation tags of a user. GET /user/conversation/tag/get.json. Idempotent. Full description:
// docs/endpoints/conversation_tag.md.
struct GetUserTags {
    static constexpr const char *operation = "conversation_tag.get_user_tags";

    // User whose tags they are. At most 64 bytes.
    std::string user_id;

    struct Result {
        struct DataObject {
            struct TagsItem {
                // Tag id
                std::string tag_id{};
                // Name of the tag
                std::string tag_name{};
                // When the tag was made; its unit is not documented
                std::int64_t create_time = 0;
            };
            // User id
            std::string user_id{};
            // Tags
            std::vector<TagsItem> tags{};
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.data.user_id = answer.text("data.userId");
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

// List the conversations under a tag. GET /tag/conversation/get.json. Idempotent. Full description:
// docs/endpoints/conversation_tag.md.
struct QueryConversations {
    static constexpr const char *operation = "conversation_tag.query_conversations";

    // User whose tags they are. At most 64 bytes.
    std::string user_id;
    // Tag. At most 20 characters.
    std::string tag_id;

    struct Result {
        struct DataObject {
            struct ConversationsItem {
                // The other user, the group or the system sender
                std::string target_id{};
                // Type of the conversation: 1, 3 or 6
                std::int64_t conversation_type = 0;
            };
            // Tag id
            std::string tag_id{};
            // Conversations
            std::vector<ConversationsItem> conversations{};
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("tagId", tag_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.data.tag_id = answer.text("data.tagId");
        for (std::size_t index_0 = 0, end_0 = answer.count("data.conversations"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data.conversations", index_0);
            auto &item_0 = result.data.conversations.emplace_back();
            item_0.target_id = answer.text(path_0 + ".targetId");
            item_0.conversation_type = answer.integer(path_0 + ".conversationType");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Take conversations off a tag. POST /tag/conversation/del.json. Idempotent. Full description:
// docs/endpoints/conversation_tag.md.
struct RemoveConversations {
    static constexpr const char *operation = "conversation_tag.remove_conversations";

    struct ConversationsItem {
        // The other user, the group or the system sender. At most 64 bytes.
        std::string target_id;
        // Type of the conversation. Required, one of 1 (one-to-one), 3 (group), 6 (system).
        std::optional<std::int64_t> conversation_type{};

        RC_LOCAL void fill(Params &members) const {
            members.set("targetId", target_id);
            members.set("conversationType", conversation_type);
        }
    };

    // User whose tags they are. At most 64 bytes.
    std::string user_id;
    // Tag. At most 20 characters.
    std::string tag_id;
    // Conversations. 1 to 100 items.
    std::vector<ConversationsItem> conversations;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("tagId", tag_id);
        params.set("conversations", conversations);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create conversation tags for a user. POST /user/conversation/tag/set.json. Idempotent. Full description:
// docs/endpoints/conversation_tag.md.
struct SetUserTags {
    static constexpr const char *operation = "conversation_tag.set_user_tags";

    struct TagsItem {
        // Tag id, one for each tag of the user; the documents say 20 characters in one place and 10 in another. At
        // most 20 characters.
        std::string tag_id;
        // Name of the tag. At most 15 characters.
        std::string tag_name;

        RC_LOCAL void fill(Params &members) const {
            members.set("tagId", tag_id);
            members.set("tagName", tag_name);
        }
    };

    // User whose tags they are. At most 64 bytes.
    std::string user_id;
    // Tags to create. 1 to 20 items.
    std::vector<TagsItem> tags;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("tags", tags);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace conversation_tag
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
