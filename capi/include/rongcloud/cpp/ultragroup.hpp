// Generated from catalogue/endpoints/ultragroup.yaml. Do not edit.
// Ultra groups. Very large groups with channels, user groups and notification levels.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_ULTRAGROUP_HPP
#define RONGCLOUD_CPP_ULTRAGROUP_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace ultragroup {

// Let users speak in spite of mutes in an ultra group or a channel. POST /ultragroup/banned/whitelist/add.json.
// Idempotent. Full description: docs/endpoints/ultragroup.md.
struct AddMuteExceptions {
    static constexpr const char *operation = "ultragroup.add_mute_exceptions";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Users who may speak. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Put users on the member list of a private channel. POST /ultragroup/channel/private/users/add.json. Idempotent.
// Full description: docs/endpoints/ultragroup.md.
struct AddPrivateUsers {
    static constexpr const char *operation = "ultragroup.add_private_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters, letters and digits.
    std::string bus_channel;
    // Users to add; all must be members of the ultra group. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Add users to a user group. POST /ultragroup/usergroup/user/add.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct AddUserGroupUsers {
    static constexpr const char *operation = "ultragroup.add_user_group_users";

    // Ultra group id; it must exist. At most 64 characters.
    std::string group_id;
    // User group id; it must exist. At most 64 characters.
    std::string user_group_id;
    // Users to add; all must be members of the ultra group. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroupId", user_group_id);
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Bind user groups to a channel. POST /ultragroup/channel/usergroup/bind.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct BindChannelUserGroups {
    static constexpr const char *operation = "ultragroup.bind_channel_user_groups";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters, letters and digits.
    std::string bus_channel;
    // User groups to bind; a channel has at most 10. 1 to 10 items, each at most 64 characters.
    std::vector<std::string> user_group_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("userGroupIds", user_group_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Make a channel public or private. POST /ultragroup/channel/type/change.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct ChangeChannelType {
    static constexpr const char *operation = "ultragroup.change_channel_type";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters, letters and digits.
    std::string bus_channel;
    // Type from now on. Required, one of 0 (public), 1 (private).
    std::optional<std::int64_t> type;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("type", type);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create an ultra group. POST /ultragroup/create.json. Idempotent. Full description: docs/endpoints/ultragroup.md.
struct Create {
    static constexpr const char *operation = "ultragroup.create";

    // First member; one user. At most 64 bytes.
    std::string user_id;
    // New id; letters and digits. At most 64 characters.
    std::string group_id;
    // Name shown in push notifications; change it with ultragroup.refresh.
    std::string group_name;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("groupName", group_name);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create a channel in an ultra group. POST /ultragroup/channel/create.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct CreateChannel {
    static constexpr const char *operation = "ultragroup.create_channel";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters, letters and digits.
    std::string bus_channel;
    // Channel type. One of 0 (public), 1 (private), default 0.
    std::optional<std::int64_t> type{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("type", type);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create user groups in an ultra group. POST /ultragroup/usergroup/add.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct CreateUserGroups {
    static constexpr const char *operation = "ultragroup.create_user_groups";

    struct UserGroupsItem {
        // Id of the user group; letters and digits. At most 64 characters.
        std::string user_group_id;

        RC_LOCAL void fill(Params &members) const {
            members.set("userGroupId", user_group_id);
        }
    };

    // Ultra group id; it must exist. At most 64 characters.
    std::string group_id;
    // User groups to create. 1 to 10 items.
    std::vector<UserGroupsItem> user_groups;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroups", user_groups);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete a channel of an ultra group. POST /ultragroup/channel/del.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct DeleteChannel {
    static constexpr const char *operation = "ultragroup.delete_channel";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters, letters and digits.
    std::string bus_channel;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete user groups of an ultra group. POST /ultragroup/usergroup/del.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct DeleteUserGroups {
    static constexpr const char *operation = "ultragroup.delete_user_groups";

    // Ultra group id; it must exist. At most 64 characters.
    std::string group_id;
    // User groups to delete. 1 to 10 items, each at most 64 characters.
    std::vector<std::string> user_group_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroupIds", user_group_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Dissolve an ultra group. POST /ultragroup/dis.json. Idempotent. Full description: docs/endpoints/ultragroup.md.
struct Dismiss {
    static constexpr const char *operation = "ultragroup.dismiss";

    // Ultra group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Find out whether everybody is muted in an ultra group or a channel. POST /ultragroup/globalbanned/get.json.
// Idempotent. Full description: docs/endpoints/ultragroup.md.
struct GetMuteAll {
    static constexpr const char *operation = "ultragroup.get_mute_all";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    struct Result {
        // True when muted
        bool status = false;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.status = answer.boolean("status");
        result.raw = std::move(answer);
        return result;
    }
};

// Read the default notification level of an ultra group or a channel. POST /ultragroup/notdisturb/get.json.
// Idempotent. Full description: docs/endpoints/ultragroup.md.
struct GetNotDisturb {
    static constexpr const char *operation = "ultragroup.get_not_disturb";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    struct Result {
        // Ultra group id
        std::string group_id{};
        // Channel id
        std::string bus_channel{};
        // Level, with the values of ultragroup.set_not_disturb
        std::int64_t unpush_level = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.group_id = answer.text("groupId");
        result.bus_channel = answer.text("busChannel");
        result.unpush_level = answer.integer("unpushLevel");
        result.raw = std::move(answer);
        return result;
    }
};

// Add a user to an ultra group. POST /ultragroup/join.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct Join {
    static constexpr const char *operation = "ultragroup.join";

    // User to add. At most 64 bytes.
    std::string user_id;
    // Ultra group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Find out whether a user is in an ultra group. POST /ultragroup/member/exist.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct MemberExists {
    static constexpr const char *operation = "ultragroup.member_exists";

    // User id. At most 64 bytes.
    std::string user_id;
    // Ultra group id. At most 64 characters.
    std::string group_id;

    struct Result {
        // True when the user is a member
        bool status = false;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.status = answer.boolean("status");
        result.raw = std::move(answer);
        return result;
    }
};

// Mute members in an ultra group or a channel. POST /ultragroup/userbanned/add.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct MuteUsers {
    static constexpr const char *operation = "ultragroup.mute_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Users to mute. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Page through the user groups bound to a channel. POST /ultragroup/channel/usergroup/query.json. Idempotent. Full
// description: docs/endpoints/ultragroup.md.
struct QueryChannelUserGroups {
    static constexpr const char *operation = "ultragroup.query_channel_user_groups";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters, letters and digits.
    std::string bus_channel;
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. 1 to 50, default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // User group ids
        std::vector<std::string> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.data = answer.texts("data");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.data; }
};

// Page through the channels of an ultra group. POST /ultragroup/channel/get.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct QueryChannels {
    static constexpr const char *operation = "ultragroup.query_channels";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. 1 to 100, default 20.
    std::optional<std::int64_t> limit{};

    struct Result {
        struct ChannelListItem {
            // Channel id
            std::string channel_id{};
            // When it was made
            std::string create_time{};
            // 0 public, 1 private
            std::int64_t type = 0;
        };
        // Channels
        std::vector<ChannelListItem> channel_list{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("page", page);
        params.set("limit", limit);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("channelList"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("channelList", index_0);
            auto &item_0 = result.channel_list.emplace_back();
            item_0.channel_id = answer.text(path_0 + ".channelId");
            item_0.create_time = answer.text(path_0 + ".createTime");
            item_0.type = answer.integer(path_0 + ".type");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.channel_list; }
};

// Page through the mute exceptions of an ultra group or a channel. POST /ultragroup/banned/whitelist/get.json.
// Idempotent. Full description: docs/endpoints/ultragroup.md.
struct QueryMuteExceptions {
    static constexpr const char *operation = "ultragroup.query_mute_exceptions";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. 1 to 200, default 50.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct UsersItem {
            // User id
            std::string id{};
        };
        // Users who may speak
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.id = answer.text(path_0 + ".id");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.users; }
};

// Page through the muted members of an ultra group or a channel. POST /ultragroup/userbanned/get.json. Idempotent.
// Full description: docs/endpoints/ultragroup.md.
struct QueryMutedUsers {
    static constexpr const char *operation = "ultragroup.query_muted_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. At least 1, default 50.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct UsersItem {
            // User id
            std::string id{};
        };
        // Muted users
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.id = answer.text(path_0 + ".id");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.users; }
};

// Page through the member list of a private channel. POST /ultragroup/channel/private/users/get.json. Idempotent.
// Full description: docs/endpoints/ultragroup.md.
struct QueryPrivateUsers {
    static constexpr const char *operation = "ultragroup.query_private_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters, letters and digits.
    std::string bus_channel;
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. 200 and 1000 are in use; a limit is not documented. At least 1, default 50.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // User ids
        std::vector<std::string> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.users = answer.texts("users");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.users; }
};

// Page through the channels that a user group is bound to. POST /ultragroup/usergroup/channel/query.json. Idempotent.
// Full description: docs/endpoints/ultragroup.md.
struct QueryUserGroupChannels {
    static constexpr const char *operation = "ultragroup.query_user_group_channels";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User group id; it must exist. At most 64 characters.
    std::string user_group_id;
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. 1 to 50, default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // Channel ids
        std::vector<std::string> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroupId", user_group_id);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.data = answer.texts("data");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.data; }
};

// Page through the user groups of an ultra group. POST /ultragroup/usergroup/query.json. Idempotent. Full
// description: docs/endpoints/ultragroup.md.
struct QueryUserGroups {
    static constexpr const char *operation = "ultragroup.query_user_groups";

    // Ultra group id; it must exist. At most 64 characters.
    std::string group_id;
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. 1 to 50, default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct UserGroupsItem {
            // User group id
            std::string user_group_id{};
        };
        // User groups
        std::vector<UserGroupsItem> user_groups{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("userGroups"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("userGroups", index_0);
            auto &item_0 = result.user_groups.emplace_back();
            item_0.user_group_id = answer.text(path_0 + ".userGroupId");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.user_groups; }
};

// Page through the channels that have a user on their member list. POST /ultragroup/user/channel/query.json.
// Idempotent. Full description: docs/endpoints/ultragroup.md.
struct QueryUserPrivateChannels {
    static constexpr const char *operation = "ultragroup.query_user_private_channels";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User id. At most 64 bytes.
    std::string user_id;
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. 1 to 50, default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // Channel ids
        std::vector<std::string> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.data = answer.texts("data");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.data; }
};

// Page through the user groups that a user is in. POST /ultragroup/user/usergroup/query.json. Idempotent. Full
// description: docs/endpoints/ultragroup.md.
struct QueryUserUserGroups {
    static constexpr const char *operation = "ultragroup.query_user_user_groups";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User id. At most 64 bytes.
    std::string user_id;
    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. 1 to 50, default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // User group ids
        std::vector<std::string> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.data = answer.texts("data");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.data; }
};

// Remove a user from an ultra group. POST /ultragroup/quit.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct Quit {
    static constexpr const char *operation = "ultragroup.quit";

    // User to remove. At most 64 bytes.
    std::string user_id;
    // Ultra group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Change the name of an ultra group in push notifications. POST /ultragroup/refresh.json. Idempotent. Full
// description: docs/endpoints/ultragroup.md.
struct Refresh {
    static constexpr const char *operation = "ultragroup.refresh";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // New name.
    std::string group_name;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("groupName", group_name);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Take users off the mute exceptions of an ultra group or a channel. POST /ultragroup/banned/whitelist/del.json.
// Idempotent. Full description: docs/endpoints/ultragroup.md.
struct RemoveMuteExceptions {
    static constexpr const char *operation = "ultragroup.remove_mute_exceptions";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Users to take off. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Take users off the member list of a private channel. POST /ultragroup/channel/private/users/del.json. Idempotent.
// Full description: docs/endpoints/ultragroup.md.
struct RemovePrivateUsers {
    static constexpr const char *operation = "ultragroup.remove_private_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters, letters and digits.
    std::string bus_channel;
    // Users to take off. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove users from a user group. POST /ultragroup/usergroup/user/del.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct RemoveUserGroupUsers {
    static constexpr const char *operation = "ultragroup.remove_user_group_users";

    // Ultra group id; it must exist. At most 64 characters.
    std::string group_id;
    // User group id; it must exist. At most 64 characters.
    std::string user_group_id;
    // Users to remove. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroupId", user_group_id);
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Mute everybody in an ultra group or a channel, or lift it. POST /ultragroup/globalbanned/set.json. Idempotent. Full
// description: docs/endpoints/ultragroup.md.
struct SetMuteAll {
    static constexpr const char *operation = "ultragroup.set_mute_all";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // True mutes, false lifts. Required.
    std::optional<bool> status;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("status", status);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set the default notification level of an ultra group or a channel. POST /ultragroup/notdisturb/set.json.
// Idempotent. Full description: docs/endpoints/ultragroup.md.
struct SetNotDisturb {
    static constexpr const char *operation = "ultragroup.set_not_disturb";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Which messages notify. Required, one of -1 (notify for every message), 0 (not set: the default of the ultra
    // group, else every message), 1 (only for mentions, of the user or of everybody), 2 (only for mentions of the
    // user), 4 (only for mentions of everybody), 5 (never notify).
    std::optional<std::int64_t> unpush_level;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("unpushLevel", unpush_level);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Unbind user groups from a channel. POST /ultragroup/channel/usergroup/unbind.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct UnbindChannelUserGroups {
    static constexpr const char *operation = "ultragroup.unbind_channel_user_groups";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id. At most 20 characters, letters and digits.
    std::string bus_channel;
    // User groups to unbind; how many one call takes is not documented. Each at most 64 characters.
    std::vector<std::string> user_group_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("userGroupIds", user_group_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Lift the mute of members in an ultra group or a channel. POST /ultragroup/userbanned/del.json. Idempotent. Full
// description: docs/endpoints/ultragroup.md.
struct UnmuteUsers {
    static constexpr const char *operation = "ultragroup.unmute_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Users who may speak again. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Channel id; left out for the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("busChannel", bus_channel);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace ultragroup
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
