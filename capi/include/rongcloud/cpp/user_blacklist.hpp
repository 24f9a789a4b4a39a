// Generated from catalogue/endpoints/user_blacklist.yaml. Do not edit.
// Block lists. Who may not write to a user one-to-one.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_USER_BLACKLIST_HPP
#define RONGCLOUD_CPP_USER_BLACKLIST_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace user_blacklist {

// Add users to the one-to-one blocklist of a user. POST /user/blacklist/add.json. Idempotent. Full description:
// docs/endpoints/user_blacklist.md.
struct Add {
    static constexpr const char *operation = "user_blacklist.add";

    // Owner of the list. At most 64 bytes.
    std::string user_id;
    // Users that may no longer message the owner. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> black_user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("blackUserId", black_user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// List the blocklist of a user. POST /user/blacklist/query.json. Idempotent. Full description:
// docs/endpoints/user_blacklist.md.
struct Query {
    static constexpr const char *operation = "user_blacklist.query";

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

// Remove users from a blocklist. POST /user/blacklist/remove.json. Idempotent. Full description:
// docs/endpoints/user_blacklist.md.
struct Remove {
    static constexpr const char *operation = "user_blacklist.remove";

    // Owner of the list. At most 64 bytes.
    std::string user_id;
    // Users to take off the list. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> black_user_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("blackUserId", black_user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace user_blacklist
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
