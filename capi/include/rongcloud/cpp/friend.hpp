// Generated from catalogue/endpoints/friend.yaml. Do not edit.
// Friends. Friendships that the service keeps.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_FRIEND_HPP
#define RONGCLOUD_CPP_FRIEND_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace friend_ {

// Ask a user to become a friend, or make them friends at once. POST /friend/add.json. Not idempotent. Full
// description: docs/endpoints/friend.md.
struct Add {
    static constexpr const char *operation = "friend.add";

    // User who asks. At most 64 bytes.
    std::string user_id;
    // User to become a friend. At most 64 bytes.
    std::string target_id;
    // How. One of 1 (as the permission of the other user says, see friend.set_permission), 2 (at once, without
    // consent), default 1.
    std::optional<std::int64_t> opt_type{};
    // Text that goes with the request. At most 128 characters.
    std::optional<std::string> extra{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("optType", opt_type);
        params.set("extra", extra);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Find out whether a user and others are friends. POST /friend/check.json. Idempotent. Full description:
// docs/endpoints/friend.md.
struct Check {
    static constexpr const char *operation = "friend.check";

    // User who asks. At most 64 bytes.
    std::string user_id;
    // Users to check. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> target_ids;

    struct Result {
        struct ResultsItem {
            // User id of the target
            std::string user_id{};
            // 1 not friends, 4 friends; sources differ, see below
            std::int64_t result = 0;
        };
        // One row for each target
        std::vector<ResultsItem> results{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetIds", target_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("results"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("results", index_0);
            auto &item_0 = result.results.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.result = answer.integer(path_0 + ".result");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Remove all friends of a user. POST /friend/clean.json. Idempotent. Full description: docs/endpoints/friend.md.
struct Clean {
    static constexpr const char *operation = "friend.clean";

    // User id. At most 64 bytes.
    std::string user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Remove friends. POST /friend/delete.json. Idempotent. Full description: docs/endpoints/friend.md.
struct Delete {
    static constexpr const char *operation = "friend.delete";

    // User whose friends are removed. At most 64 bytes.
    std::string user_id;
    // Friends to remove. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> target_ids;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetIds", target_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Read who may become a friend of users. POST /friend/permission/get.json. Idempotent. Full description:
// docs/endpoints/friend.md.
struct GetPermission {
    static constexpr const char *operation = "friend.get_permission";

    // Users whose setting it is. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    struct Result {
        struct PermissionSettingsItem {
            // User id
            std::string user_id{};
            // 1 anyone at once, 2 with consent, 3 nobody
            std::int64_t type = 0;
        };
        // One row for each user
        std::vector<PermissionSettingsItem> permission_settings{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("permissionSettings"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("permissionSettings", index_0);
            auto &item_0 = result.permission_settings.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.type = answer.integer(path_0 + ".type");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Page through the friends of a user. POST /friend/get.json. Idempotent. Full description: docs/endpoints/friend.md.
struct List {
    static constexpr const char *operation = "friend.list";

    // User id. At most 64 bytes.
    std::string user_id;
    // Token of the last answer; left out for the first page.
    std::optional<std::string> page_token{};
    // Rows per page. 1 to 100, default 50.
    std::optional<std::int64_t> size{};
    // Order. One of 0 (oldest friendship first), 1 (newest first), default 0.
    std::optional<std::int64_t> order{};

    struct Result {
        struct FriendListItem {
            // User id of the friend
            std::string user_id{};
            // Name in the hosted profile
            std::string name{};
            // Alias
            std::string remark_name{};
            // Custom properties as JSON text
            std::string friend_ext_profile{};
            // When they became friends, Unix time in milliseconds
            std::int64_t time = 0;
        };
        // Token for the next page
        std::string page_token{};
        // Number of friends
        std::int64_t total_count = 0;
        // Friends
        std::vector<FriendListItem> friend_list{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("pageToken", page_token);
        params.set("size", size);
        params.set("order", order);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.page_token = answer.text("pageToken");
        result.total_count = answer.integer("totalCount");
        for (std::size_t index_0 = 0, end_0 = answer.count("friendList"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("friendList", index_0);
            auto &item_0 = result.friend_list.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.name = answer.text(path_0 + ".name");
            item_0.remark_name = answer.text(path_0 + ".remarkName");
            item_0.friend_ext_profile = answer.text(path_0 + ".friendExtProfile");
            item_0.time = answer.integer(path_0 + ".time");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.friend_list; }
};

// Set who may become a friend of users. POST /friend/permission/set.json. Idempotent. Full description:
// docs/endpoints/friend.md.
struct SetPermission {
    static constexpr const char *operation = "friend.set_permission";

    // Users whose setting it is. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Who may become a friend. Required, one of 1 (anyone becomes a friend at once), 2 (needs consent), 3 (nobody).
    std::optional<std::int64_t> permission_type;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userIds", user_ids);
        params.set("permissionType", permission_type);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Set the alias and the custom properties of a friend. POST /friend/profile/set.json. Idempotent. Full description:
// docs/endpoints/friend.md.
struct SetProfile {
    static constexpr const char *operation = "friend.set_profile";

    // User whose friend it is. At most 64 bytes.
    std::string user_id;
    // The friend. At most 64 bytes.
    std::string target_id;
    // Alias that the user gives to the friend; an empty one clears it. At most 64 characters, an empty text is a
    // value and is sent.
    std::optional<std::string> remark_name{};
    // Custom properties, 10 by default. JSON text, at most 10 items, keys at most 32 characters, keys of ext_ and
    // lower-case letters, digits and _, values at most 256 characters.
    std::optional<std::string> friend_ext_profile{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
        params.set("remarkName", remark_name);
        params.set_json("friendExtProfile", friend_ext_profile);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace friend_
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
