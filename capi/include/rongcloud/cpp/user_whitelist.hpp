// Generated from catalogue/endpoints/user_whitelist.yaml. Do not edit.
// Allow lists. Who alone may write to a user one-to-one, and which of the two lists is in force.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_USER_WHITELIST_HPP
#define RONGCLOUD_CPP_USER_WHITELIST_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace user_whitelist {

// Add users to the one-to-one allowlist of a user. POST /user/whitelist/add.json. Idempotent. Full description:
// docs/endpoints/user_whitelist.md.
struct Add {
    static constexpr const char *operation = "user_whitelist.add";

    // Owner of the list. At most 64 bytes.
    std::string user_id;
    // Users allowed to message the owner. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> white_user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("whiteUserId", white_user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// List the allowlist of a user. POST /user/whitelist/query.json. Idempotent. Full description:
// docs/endpoints/user_whitelist.md.
struct Query {
    static constexpr const char *operation = "user_whitelist.query";

    // Owner of the list. At most 64 bytes.
    std::string user_id;
    // Value of next from the previous answer; absent means no paging (first 1000).
    std::optional<std::string> page_token{};
    // Rows per page, at most 1000. 1 to 1000, default 1000.
    std::optional<std::int64_t> size{};

    struct Result {
        // Listed user ids, newest first
        std::vector<std::string> users{};
        // Token of the next page; only present when there is one
        std::string next{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("pageToken", page_token);
        params.set("size", size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.users = answer.texts("users");
        result.next = answer.text("next");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.users; }
};

// Query allowlist/blocklist mode of users. POST /user/whitesetting/query.json. Idempotent. Full description:
// docs/endpoints/user_whitelist.md.
struct QuerySetting {
    static constexpr const char *operation = "user_whitelist.query_setting";

    // Users to query. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;

    struct Result {
        struct UsersItem {
            std::string user_id{};
            // "1" allowlist mode, "0" blocklist mode (a string, although set takes a number)
            std::string white_setting{};
        };
        // One entry per user
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.white_setting = answer.text(path_0 + ".whiteSetting");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Remove users from an allowlist. POST /user/whitelist/remove.json. Idempotent. Full description:
// docs/endpoints/user_whitelist.md.
struct Remove {
    static constexpr const char *operation = "user_whitelist.remove";

    // Owner of the list. At most 64 bytes.
    std::string user_id;
    // Users to take off the list. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> white_user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("whiteUserId", white_user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Switch users between allowlist and blocklist mode. POST /user/whitesetting/set.json. Idempotent. Full description:
// docs/endpoints/user_whitelist.md.
struct SetSetting {
    static constexpr const char *operation = "user_whitelist.set_setting";

    // Users to switch. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Mode; every user starts in blocklist mode. Required, one of 0 (blocklist mode), 1 (allowlist mode).
    std::optional<std::int64_t> white_setting;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("whiteSetting", white_setting);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace user_whitelist
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
