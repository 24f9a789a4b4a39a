// Generated from catalogue/endpoints/ultragroup_v2.yaml. Do not edit.
// Ultra groups, REST form. An older REST form of the calls for ultra groups: JSON bodies in snake_case, ids in the
// path.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_ULTRAGROUP_V2_HPP
#define RONGCLOUD_CPP_ULTRAGROUP_V2_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/cpp/messages.hpp>
#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace ultragroup_v2 {

// Let users speak in spite of mutes in an ultra group. POST /v2/ultragroups/{group_id}/allowed-users. Idempotent.
// Legacy. Full description: docs/endpoints/ultragroup_v2.md.
struct AddMuteExceptions {
    static constexpr const char *operation = "ultragroup_v2.add_mute_exceptions";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Users who may speak. Each at most 64 bytes.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("user_ids", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create an ultra group. POST /v2/ultragroups. Idempotent. Legacy. Full description: docs/endpoints/ultragroup_v2.md.
struct Create {
    static constexpr const char *operation = "ultragroup_v2.create";

    // First member. At most 64 bytes.
    std::string user_id;
    // New id. At most 64 characters.
    std::string group_id;
    // Name.
    std::string group_name;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("user_id", user_id);
        params.set("group_id", group_id);
        params.set("group_name", group_name);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create a channel in an ultra group. POST /v2/ultragroups/channels. Idempotent. Legacy. Full description:
// docs/endpoints/ultragroup_v2.md.
struct CreateChannel {
    static constexpr const char *operation = "ultragroup_v2.create_channel";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters.
    std::string channel_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("channel_id", channel_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete a channel of an ultra group. DELETE /v2/ultragroups/{group_id}/channels/{channel_id}. Idempotent. Legacy.
// Full description: docs/endpoints/ultragroup_v2.md.
struct DeleteChannel {
    static constexpr const char *operation = "ultragroup_v2.delete_channel";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters.
    std::string channel_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("channel_id", channel_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Dissolve an ultra group. DELETE /v2/ultragroups/{group_id}. Idempotent. Legacy. Full description:
// docs/endpoints/ultragroup_v2.md.
struct Dismiss {
    static constexpr const char *operation = "ultragroup_v2.dismiss";

    // Ultra group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Find out whether everybody is muted in an ultra group. GET /v2/ultragroups/{group_id}/muted-status. Idempotent.
// Legacy. Full description: docs/endpoints/ultragroup_v2.md.
struct GetMuteAll {
    static constexpr const char *operation = "ultragroup_v2.get_mute_all";

    // Ultra group id. At most 64 characters.
    std::string group_id;

    struct Result {
        struct DataObject {
            // True when muted
            bool status = false;
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.data.status = answer.boolean("data.status");
        result.raw = std::move(answer);
        return result;
    }
};

// Add a user to an ultra group. POST /v2/ultragroups/{group_id}/users/{user_id}. Idempotent. Legacy. Full
// description: docs/endpoints/ultragroup_v2.md.
struct Join {
    static constexpr const char *operation = "ultragroup_v2.join";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User id. At most 64 bytes.
    std::string user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("user_id", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Mute members of an ultra group. POST /v2/ultragroups/{group_id}/muted-users. Idempotent. Legacy. Full description:
// docs/endpoints/ultragroup_v2.md.
struct MuteUsers {
    static constexpr const char *operation = "ultragroup_v2.mute_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Users to mute. Each at most 64 bytes.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("user_ids", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// List the channels of an ultra group. GET /v2/ultragroups/{group_id}/channels. Idempotent. Legacy. Full description:
// docs/endpoints/ultragroup_v2.md.
struct QueryChannels {
    static constexpr const char *operation = "ultragroup_v2.query_channels";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Page number.
    std::optional<std::int64_t> page{};
    // Rows per page.
    std::optional<std::int64_t> limit{};

    struct Result {
        struct DataObject {
            struct ChannelListItem {
                // Channel id
                std::string channel_id{};
                // When it was made; its format is not documented
                std::string create_time{};
            };
            // Channels
            std::vector<ChannelListItem> channel_list{};
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("page", page);
        params.set("limit", limit);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data.channel_list"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data.channel_list", index_0);
            auto &item_0 = result.data.channel_list.emplace_back();
            item_0.channel_id = answer.text(path_0 + ".channel_id");
            item_0.create_time = answer.text(path_0 + ".create_time");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.data.channel_list; }
};

// List the mute exceptions of an ultra group. GET /v2/ultragroups/{group_id}/allowed-users. Idempotent. Legacy. Full
// description: docs/endpoints/ultragroup_v2.md.
struct QueryMuteExceptions {
    static constexpr const char *operation = "ultragroup_v2.query_mute_exceptions";

    // Ultra group id. At most 64 characters.
    std::string group_id;

    struct Result {
        struct DataObject {
            struct UsersItem {
                // User id
                std::string id{};
            };
            // Users who may speak
            std::vector<UsersItem> users{};
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data.users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data.users", index_0);
            auto &item_0 = result.data.users.emplace_back();
            item_0.id = answer.text(path_0 + ".id");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// List the muted members of an ultra group. GET /v2/ultragroups/{group_id}/muted-users. Idempotent. Legacy. Full
// description: docs/endpoints/ultragroup_v2.md.
struct QueryMutedUsers {
    static constexpr const char *operation = "ultragroup_v2.query_muted_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;

    struct Result {
        struct DataObject {
            struct UsersItem {
                // User id
                std::string id{};
                // Time of the mute; its format is not documented
                std::string time{};
            };
            // Muted users
            std::vector<UsersItem> users{};
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data.users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data.users", index_0);
            auto &item_0 = result.data.users.emplace_back();
            item_0.id = answer.text(path_0 + ".id");
            item_0.time = answer.text(path_0 + ".time");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// List the ultra groups of a user. GET /v2/ultragroups/users/{user_id}/groups. Idempotent. Legacy. Full description:
// docs/endpoints/ultragroup_v2.md.
struct QueryUserGroups {
    static constexpr const char *operation = "ultragroup_v2.query_user_groups";

    // User id. At most 64 bytes.
    std::string user_id;
    // Page number.
    std::optional<std::int64_t> page{};
    // Rows per page.
    std::optional<std::int64_t> size{};

    struct Result {
        struct DataObject {
            struct GroupsItem {
                // Ultra group id
                std::string group_id{};
                // Name
                std::string group_name{};
            };
            // Ultra groups
            std::vector<GroupsItem> groups{};
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("user_id", user_id);
        params.set("page", page);
        params.set("size", size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data.groups"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data.groups", index_0);
            auto &item_0 = result.data.groups.emplace_back();
            item_0.group_id = answer.text(path_0 + ".group_id");
            item_0.group_name = answer.text(path_0 + ".group_name");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.data.groups; }
};

// List the members of an ultra group. GET /v2/ultragroups/{group_id}/users. Idempotent. Legacy. Full description:
// docs/endpoints/ultragroup_v2.md.
struct QueryUsers {
    static constexpr const char *operation = "ultragroup_v2.query_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Page number.
    std::optional<std::int64_t> page{};
    // Rows per page.
    std::optional<std::int64_t> size{};

    struct Result {
        struct DataObject {
            struct UsersItem {
                // User id
                std::string id{};
            };
            // Members
            std::vector<UsersItem> users{};
        };
        // Result
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("page", page);
        params.set("size", size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("data.users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("data.users", index_0);
            auto &item_0 = result.data.users.emplace_back();
            item_0.id = answer.text(path_0 + ".id");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.data.users; }
};

// Remove a user from an ultra group. DELETE /v2/ultragroups/{group_id}/users/{user_id}. Idempotent. Legacy. Full
// description: docs/endpoints/ultragroup_v2.md.
struct Quit {
    static constexpr const char *operation = "ultragroup_v2.quit";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User id. At most 64 bytes.
    std::string user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("user_id", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Take users off the mute exceptions of an ultra group. DELETE /v2/ultragroups/{group_id}/allowed-users. Idempotent.
// Legacy. Full description: docs/endpoints/ultragroup_v2.md.
struct RemoveMuteExceptions {
    static constexpr const char *operation = "ultragroup_v2.remove_mute_exceptions";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Users to take off. Each at most 64 bytes.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("user_ids", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Send a message to ultra groups. POST /v2/message/ultragroup/send. Not idempotent. Legacy. Full description:
// docs/endpoints/ultragroup_v2.md.
struct SendMessage {
    static constexpr const char *operation = "ultragroup_v2.send_message";

    // Sender. At most 64 bytes.
    std::string from_user_id;
    // Ultra groups that receive it. Each at most 64 characters.
    std::vector<std::string> to_group_ids;
    // The message: a struct of rongcloud/cpp/messages.hpp, or rc::MessageBody for a type of the app's own.
    // object_name: Message type, e.g. RC:TxtMsg. At most 32 characters. content: Content of the message as text; JSON
    // text for the built-in types.
    MessageBody message;
    // The members that receive it; left out for all. Each at most 64 bytes.
    std::optional<std::vector<std::string>> to_user_ids{};
    // Text of the push notification.
    std::optional<std::string> push_content{};
    // Data that the push notification carries to the client.
    std::optional<std::string> push_data{};
    // Deliver to the sender's clients too.
    std::optional<bool> include_sender_enable{};
    // Store the message.
    std::optional<bool> store_flag{};
    // The message mentions somebody.
    std::optional<bool> mentioned_flag{};
    // No push notification.
    std::optional<bool> silence_push{};
    // Push settings as JSON text.
    std::optional<std::string> push_ext{};
    // Channel id. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("from_user_id", from_user_id);
        params.set("to_group_ids", to_group_ids);
        detail::fill_message(params, message, "object_name", "content");
        params.set("to_user_ids", to_user_ids);
        params.set("push_content", push_content);
        params.set("push_data", push_data);
        params.set("include_sender_enable", include_sender_enable);
        params.set("store_flag", store_flag);
        params.set("mentioned_flag", detail::mentioned(mentioned_flag, message));
        params.set("silence_push", silence_push);
        params.set("push_ext", push_ext);
        params.set("bus_channel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Mute everybody in an ultra group, or lift it. PUT /v2/ultragroups/{group_id}/muted-status. Idempotent. Legacy. Full
// description: docs/endpoints/ultragroup_v2.md.
struct SetMuteAll {
    static constexpr const char *operation = "ultragroup_v2.set_mute_all";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // True mutes, false lifts. Required.
    std::optional<bool> status;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("status", status);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Lift the mute of members of an ultra group. DELETE /v2/ultragroups/{group_id}/muted-users. Idempotent. Legacy. Full
// description: docs/endpoints/ultragroup_v2.md.
struct UnmuteUsers {
    static constexpr const char *operation = "ultragroup_v2.unmute_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Users who may speak again. Each at most 64 bytes.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("user_ids", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Change the name of an ultra group. PUT /v2/ultragroups/{group_id}. Idempotent. Legacy. Full description:
// docs/endpoints/ultragroup_v2.md.
struct Update {
    static constexpr const char *operation = "ultragroup_v2.update";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // New name.
    std::string group_name;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("group_id", group_id);
        params.set("group_name", group_name);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace ultragroup_v2
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
