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

namespace rc::ultragroup {

// Add users to the mute exception list. POST /ultragroup/banned/whitelist/add.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct AddMuteExceptions {
    static constexpr const char *operation = "ultragroup.add_mute_exceptions";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User ids, comma separated. 1 to 20 items.
    std::vector<std::string> user_ids;
    // Channel id; absent or empty = the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Add users to the private member list of a channel. POST /ultragroup/channel/private/users/add.json. Idempotent.
// Full description: docs/endpoints/ultragroup.md.
struct AddPrivateUsers {
    static constexpr const char *operation = "ultragroup.add_private_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; letters and digits. At most 20 characters.
    std::string bus_channel;
    // Ultra group members, comma separated. 1 to 20 items.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("userIds", user_ids);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Add users to a user group. POST /ultragroup/usergroup/user/add.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct AddUserGroupUsers {
    static constexpr const char *operation = "ultragroup.add_user_group_users";

    // Ultra group id; must exist. At most 64 characters.
    std::string group_id;
    // User group id; letters and digits; must exist. At most 64 characters.
    std::string user_group_id;
    // Ultra group members, comma separated in ONE value. 1 to 20 items.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroupId", user_group_id);
        params.set("userIds", user_ids);
    }
    static Result read(rc::Result &&answer) {
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
    // Channel id; letters and digits. At most 20 characters.
    std::string bus_channel;
    // User group ids, comma separated in ONE value; per-call limit unknown (a channel binds at most 10). 1 to 10
    // items.
    std::vector<std::string> user_group_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("userGroupIds", user_group_ids);
    }
    static Result read(rc::Result &&answer) {
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
    // Channel id; letters and digits. At most 20 characters.
    std::string bus_channel;
    // Channel type. Required, one of 0 (public), 1 (private).
    std::optional<std::int64_t> type;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("type", type);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create an ultra group. POST /ultragroup/create.json. Idempotent. Full description: docs/endpoints/ultragroup.md.
struct Create {
    static constexpr const char *operation = "ultragroup.create";

    // First member; exactly one user id. At most 64 bytes.
    std::string user_id;
    // New id; letters and digits. At most 64 characters.
    std::string group_id;
    // Name used in push; keep in step with ultragroup.refresh.
    std::string group_name;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
        params.set("groupName", group_name);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Create a channel. POST /ultragroup/channel/create.json. Idempotent. Full description: docs/endpoints/ultragroup.md.
struct CreateChannel {
    static constexpr const char *operation = "ultragroup.create_channel";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; letters and digits. At most 20 characters.
    std::string bus_channel;
    // Channel type. One of 0 (public), 1 (private), default 0.
    std::optional<std::int64_t> type{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("type", type);
    }
    static Result read(rc::Result &&answer) {
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
        // User group id; letters and digits. At most 64 characters.
        std::string user_group_id;

        void fill(Params &members) const {
            members.set("userGroupId", user_group_id);
        }
    };

    // Ultra group id; must exist. At most 64 characters.
    std::string group_id;
    // User groups to create. 1 to 10 items.
    std::vector<UserGroupsItem> user_groups;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroups", user_groups);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete a channel. POST /ultragroup/channel/del.json. Idempotent. Full description: docs/endpoints/ultragroup.md.
struct DeleteChannel {
    static constexpr const char *operation = "ultragroup.delete_channel";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; letters and digits. At most 20 characters.
    std::string bus_channel;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete user groups. POST /ultragroup/usergroup/del.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct DeleteUserGroups {
    static constexpr const char *operation = "ultragroup.delete_user_groups";

    // Ultra group id; must exist. At most 64 characters.
    std::string group_id;
    // User group ids, comma separated in ONE value. 1 to 10 items.
    std::vector<std::string> user_group_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroupIds", user_group_ids);
    }
    static Result read(rc::Result &&answer) {
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

    void fill(Params &params) const {
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Is mute-all on. POST /ultragroup/globalbanned/get.json. Idempotent. Full description: docs/endpoints/ultragroup.md.
struct GetMuteAll {
    static constexpr const char *operation = "ultragroup.get_mute_all";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; absent or empty = the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    struct Result {
        // true when muted
        bool status = false;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.status = answer.boolean("status");
        result.raw = std::move(answer);
        return result;
    }
};

// Read the default notification level. POST /ultragroup/notdisturb/get.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct GetNotDisturb {
    static constexpr const char *operation = "ultragroup.get_not_disturb";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; absent = default of the ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    struct Result {
        // Ultra group id
        std::string group_id{};
        // Channel id
        std::string bus_channel{};
        // Level
        std::int64_t unpush_level = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
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

    // User to add; one per call. At most 64 bytes.
    std::string user_id;
    // Ultra group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Is a user in an ultra group. POST /ultragroup/member/exist.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct MemberExists {
    static constexpr const char *operation = "ultragroup.member_exists";

    // User id. At most 64 bytes.
    std::string user_id;
    // Ultra group id. At most 64 characters.
    std::string group_id;

    struct Result {
        // true when the user is a member
        bool status = false;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.status = answer.boolean("status");
        result.raw = std::move(answer);
        return result;
    }
};

// Mute members of an ultra group or channel. POST /ultragroup/userbanned/add.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct MuteUsers {
    static constexpr const char *operation = "ultragroup.mute_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User ids, comma separated. 1 to 20 items.
    std::vector<std::string> user_ids;
    // Channel id; absent or empty = the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// List user groups bound to a channel. POST /ultragroup/channel/usergroup/query.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct QueryChannelUserGroups {
    static constexpr const char *operation = "ultragroup.query_channel_user_groups";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; letters and digits. At most 20 characters.
    std::string bus_channel;
    // Page from 1. Default 1.
    std::optional<std::int64_t> page{};
    // Page size, maximum 50. Default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // User group ids
        std::vector<std::string> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.data = answer.texts("data");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    static auto &items(Result &result) { return result.data; }
};

// List channels of an ultra group. POST /ultragroup/channel/get.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct QueryChannels {
    static constexpr const char *operation = "ultragroup.query_channels";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Page from 1. Default 1.
    std::optional<std::int64_t> page{};
    // Page size, maximum 100. Default 20.
    std::optional<std::int64_t> limit{};

    struct Result {
        struct ChannelListItem {
            // Channel id
            std::string channel_id{};
            // Creation time
            std::string create_time{};
            // 0 public, 1 private
            std::int64_t type = 0;
        };
        // Channels
        std::vector<ChannelListItem> channel_list{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("page", page);
        params.set("limit", limit);
    }
    static Result read(rc::Result &&answer) {
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
    static auto &items(Result &result) { return result.channel_list; }
};

// List the mute exception list. POST /ultragroup/banned/whitelist/get.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct QueryMuteExceptions {
    static constexpr const char *operation = "ultragroup.query_mute_exceptions";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; absent or empty = the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};
    // Page from 1. Default 1.
    std::optional<std::int64_t> page{};
    // Page size, maximum 200. Default 50.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct UsersItem {
            // User id
            std::string id{};
        };
        // Users
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
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
    static auto &items(Result &result) { return result.users; }
};

// List muted members. POST /ultragroup/userbanned/get.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct QueryMutedUsers {
    static constexpr const char *operation = "ultragroup.query_muted_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; absent or empty = the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};
    // Page from 1. Default 1.
    std::optional<std::int64_t> page{};
    // Page size; maximum undocumented. Default 50.
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

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
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
    static auto &items(Result &result) { return result.users; }
};

// List the private member list of a channel. POST /ultragroup/channel/private/users/get.json. Idempotent. Full
// description: docs/endpoints/ultragroup.md.
struct QueryPrivateUsers {
    static constexpr const char *operation = "ultragroup.query_private_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; letters and digits. At most 20 characters.
    std::string bus_channel;
    // Page from 1. Default 1.
    std::optional<std::int64_t> page{};
    // Page size, maximum 100. Default 50.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // User ids
        std::vector<std::string> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.users = answer.texts("users");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    static auto &items(Result &result) { return result.users; }
};

// List channels bound to a user group. POST /ultragroup/usergroup/channel/query.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct QueryUserGroupChannels {
    static constexpr const char *operation = "ultragroup.query_user_group_channels";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User group id; letters and digits; must exist. At most 64 characters.
    std::string user_group_id;
    // Page from 1. Default 1.
    std::optional<std::int64_t> page{};
    // Page size, maximum 50. Default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // Channel ids
        std::vector<std::string> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroupId", user_group_id);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.data = answer.texts("data");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    static auto &items(Result &result) { return result.data; }
};

// List user groups of an ultra group. POST /ultragroup/usergroup/query.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct QueryUserGroups {
    static constexpr const char *operation = "ultragroup.query_user_groups";

    // Ultra group id; must exist. At most 64 characters.
    std::string group_id;
    // Page from 1. Default 1.
    std::optional<std::int64_t> page{};
    // Page size, maximum 50. Default 10.
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

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
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
    static auto &items(Result &result) { return result.user_groups; }
};

// List the channels whose private member list holds a user. POST /ultragroup/user/channel/query.json. Idempotent.
// Full description: docs/endpoints/ultragroup.md.
struct QueryUserPrivateChannels {
    static constexpr const char *operation = "ultragroup.query_user_private_channels";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User id. At most 64 bytes.
    std::string user_id;
    // Page from 1. Default 1.
    std::optional<std::int64_t> page{};
    // Page size, maximum 50. Default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // Channel ids
        std::vector<std::string> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.data = answer.texts("data");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    static auto &items(Result &result) { return result.data; }
};

// List the user groups a user is in. POST /ultragroup/user/usergroup/query.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct QueryUserUserGroups {
    static constexpr const char *operation = "ultragroup.query_user_user_groups";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User id. At most 64 bytes.
    std::string user_id;
    // Page from 1. Default 1.
    std::optional<std::int64_t> page{};
    // Page size, maximum 50. Default 10.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // User group ids
        std::vector<std::string> data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userId", user_id);
        params.set("page", page);
        params.set("pageSize", page_size);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.data = answer.texts("data");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    static auto &items(Result &result) { return result.data; }
};

// Remove a user from an ultra group. POST /ultragroup/quit.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct Quit {
    static constexpr const char *operation = "ultragroup.quit";

    // User to remove; one per call. At most 64 bytes.
    std::string user_id;
    // Ultra group id. At most 64 characters.
    std::string group_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("groupId", group_id);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Change the push name of an ultra group. POST /ultragroup/refresh.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
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

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("groupName", group_name);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove users from the mute exception list. POST /ultragroup/banned/whitelist/del.json. Idempotent. Full
// description: docs/endpoints/ultragroup.md.
struct RemoveMuteExceptions {
    static constexpr const char *operation = "ultragroup.remove_mute_exceptions";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User ids, comma separated. 1 to 20 items.
    std::vector<std::string> user_ids;
    // Channel id; absent or empty = the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove users from the private member list of a channel. POST /ultragroup/channel/private/users/del.json.
// Idempotent. Full description: docs/endpoints/ultragroup.md.
struct RemovePrivateUsers {
    static constexpr const char *operation = "ultragroup.remove_private_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Channel id; letters and digits. At most 20 characters.
    std::string bus_channel;
    // User ids, comma separated. 1 to 20 items.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("userIds", user_ids);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove users from a user group. POST /ultragroup/usergroup/user/del.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct RemoveUserGroupUsers {
    static constexpr const char *operation = "ultragroup.remove_user_group_users";

    // Ultra group id; must exist. At most 64 characters.
    std::string group_id;
    // User group id; letters and digits; must exist. At most 64 characters.
    std::string user_group_id;
    // Users, comma separated in ONE value. 1 to 20 items.
    std::vector<std::string> user_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userGroupId", user_group_id);
        params.set("userIds", user_ids);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Mute or unmute all members of an ultra group or channel. POST /ultragroup/globalbanned/set.json. Idempotent. Full
// description: docs/endpoints/ultragroup.md.
struct SetMuteAll {
    static constexpr const char *operation = "ultragroup.set_mute_all";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // true = mute, false = lift. Required.
    std::optional<bool> status;
    // Channel id; absent or empty = the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("status", status);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set the default notification level of an ultra group or channel. POST /ultragroup/notdisturb/set.json. Idempotent.
// Full description: docs/endpoints/ultragroup.md.
struct SetNotDisturb {
    static constexpr const char *operation = "ultragroup.set_not_disturb";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // Level. Required, one of -1 (all messages notify), 0 (not set (treated as all; falls back to the default of the
    // ultra group)), 1 (only mentions, of the user or of all), 2 (only mentions of the user), 4 (only mentions of
    // all), 5 (never).
    std::optional<std::int64_t> unpush_level;
    // Channel id; absent = default of the ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("unpushLevel", unpush_level);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
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
    // Channel id; letters and digits. At most 20 characters.
    std::string bus_channel;
    // User group ids, comma separated in ONE value; per-call limit unknown.
    std::vector<std::string> user_group_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("busChannel", bus_channel);
        params.set("userGroupIds", user_group_ids);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Unmute members of an ultra group or channel. POST /ultragroup/userbanned/del.json. Idempotent. Full description:
// docs/endpoints/ultragroup.md.
struct UnmuteUsers {
    static constexpr const char *operation = "ultragroup.unmute_users";

    // Ultra group id. At most 64 characters.
    std::string group_id;
    // User ids, comma separated. 1 to 20 items.
    std::vector<std::string> user_ids;
    // Channel id; absent or empty = the whole ultra group. At most 20 characters.
    std::optional<std::string> bus_channel{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("groupId", group_id);
        params.set("userIds", user_ids);
        params.set("busChannel", bus_channel);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace rc::ultragroup

#endif
