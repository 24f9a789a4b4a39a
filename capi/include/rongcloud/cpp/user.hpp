// Generated from catalogue/endpoints/user.yaml. Do not edit.
// Users. Registration, tokens, account state, bans and online state.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_USER_HPP
#define RONGCLOUD_CPP_USER_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace user {

// Re-enable one deactivated user (old form). POST /user/activate.json. Idempotent. Legacy. Full description:
// docs/endpoints/user.md.
struct Activate {
    static constexpr const char *operation = "user.activate";

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

// Ban users from the service for some minutes. POST /user/block.json. Idempotent. Full description:
// docs/endpoints/user.md.
struct Block {
    static constexpr const char *operation = "user.block";

    // Users to ban. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Duration in minutes, 1..43200 (30 days). Required, 1 to 43200.
    std::optional<std::int64_t> minute;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("minute", minute);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Query whether one user is online. POST /user/checkOnline.json. Idempotent. Full description:
// docs/endpoints/user.md.
struct CheckOnline {
    static constexpr const char *operation = "user.check_online";

    // User id. At most 64 bytes.
    std::string user_id;

    struct Result {
        // "1" online, "0" offline (a string)
        std::string status{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.status = answer.text("status");
        result.raw = std::move(answer);
        return result;
    }
};

// Deactivate (close) user accounts and erase their personal data. POST /user/deactivate.json. Idempotent. Full
// description: docs/endpoints/user.md.
struct Deactivate {
    static constexpr const char *operation = "user.deactivate";

    // One or more user ids joined with commas in a single key (uid1,uid2). 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_id;

    struct Result {
        // Operation id, repeated in the status callback
        std::string operate_id{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.operate_id = answer.text("operateId");
        result.raw = std::move(answer);
        return result;
    }
};

// Delete registered users of the development environment. POST /user/delusers.json. Idempotent. Full description:
// docs/endpoints/user.md.
struct DeleteSandbox {
    static constexpr const char *operation = "user.delete_sandbox";

    // Users to delete. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_id;

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

// Void every token a user obtained before a given moment. POST /user/token/expire.json. Idempotent. Full description:
// docs/endpoints/user.md.
struct ExpireToken {
    static constexpr const char *operation = "user.expire_token";

    // Users whose tokens are voided. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // Unix time in milliseconds; tokens issued before it stop working. Required, at least 0.
    std::optional<std::int64_t> time;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("time", time);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Read the registered name, avatar and creation time of a user. POST /user/info.json. Idempotent. Full description:
// docs/endpoints/user.md.
struct GetInfo {
    static constexpr const char *operation = "user.get_info";

    // User id. At most 64 bytes.
    std::string user_id;

    struct Result {
        // Registered name
        std::string user_name{};
        // Avatar URL, may be empty
        std::string user_portrait{};
        // Registration time, format yyyy-MM-dd HH:mm:ss, data-centre local time
        std::string create_time{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.user_name = answer.text("userName");
        result.user_portrait = answer.text("userPortrait");
        result.create_time = answer.text("createTime");
        result.raw = std::move(answer);
        return result;
    }
};

// Register a user (or re-issue a token) and return a connection token. POST /user/getToken.json. Idempotent. Full
// description: docs/endpoints/user.md.
struct GetToken {
    static constexpr const char *operation = "user.get_token";

    // User id chosen by the app; letters and digits, older docs also list + = - _; case-sensitive; an id already
    // known is treated as the same user. At most 64 bytes.
    std::string user_id;
    // Display name, used only as the sender name in push notifications. At most 64 characters.
    std::string name;
    // Avatar URL, used only for push. At most 1024 bytes.
    std::optional<std::string> portrait_uri{};

    struct Result {
        // Connection token; the SDKs document a length of at most 256 bytes; observed form is <opaque>@<navi domains
        // separated by ;>
        std::string token{};
        // Echo of the requested user id
        std::string user_id{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("name", name);
        params.set("portraitUri", portrait_uri);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.token = answer.text("token");
        result.user_id = answer.text("userId");
        result.raw = std::move(answer);
        return result;
    }
};

// List banned users with the end of each ban. POST /user/block/query.json. Idempotent. Full description:
// docs/endpoints/user.md.
struct QueryBlocked {
    static constexpr const char *operation = "user.query_blocked";

    // Page number from 1; absent or 0 turns paging off and returns the first 1000. At least 0.
    std::optional<std::int64_t> page{};
    // Rows per page when paging; maximum not documented. At least 1, default 50.
    std::optional<std::int64_t> size{};

    struct Result {
        struct UsersItem {
            std::string user_id{};
            // End of the ban, yyyy-MM-dd HH:mm:ss, data-centre time
            std::string block_end_time{};
        };
        // Banned users
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("page", page);
        params.set("size", size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.block_end_time = answer.text(path_0 + ".blockEndTime");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.users; }
};

// List deactivated user ids. POST /user/deactivate/query.json. Idempotent. Full description: docs/endpoints/user.md.
struct QueryDeactivated {
    static constexpr const char *operation = "user.query_deactivated";

    // Page number, minimum 1. At least 1, default 1.
    std::optional<std::int64_t> page_no{};
    // Rows per page, 1..50. 1 to 50, default 50.
    std::optional<std::int64_t> page_size{};

    struct Result {
        // User ids
        std::vector<std::string> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("pageNo", page_no);
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

// List the groups a user belongs to. POST /user/group/query.json. Idempotent. Full description:
// docs/endpoints/user.md.
struct QueryGroups {
    static constexpr const char *operation = "user.query_groups";

    // User id. At most 64 bytes.
    std::string user_id;
    // Page number from 1; absent or 0 = no paging (first 5000 groups). At least 0, default 0.
    std::optional<std::int64_t> page{};
    // Page size, used only when page is given. 1 to 1000, default 50.
    std::optional<std::int64_t> size{};

    struct Result {
        struct GroupsItem {
            // Group id
            std::string id{};
            // Group name
            std::string name{};
        };
        // Groups of the user
        std::vector<GroupsItem> groups{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("page", page);
        params.set("size", size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("groups"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("groups", index_0);
            auto &item_0 = result.groups.emplace_back();
            item_0.id = answer.text(path_0 + ".id");
            item_0.name = answer.text(path_0 + ".name");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.groups; }
};

// Page through the registered users of the development environment. POST /user/query.json. Idempotent. Full
// description: docs/endpoints/user.md.
struct QuerySandbox {
    static constexpr const char *operation = "user.query_sandbox";

    // Page number from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page, at most 100. 1 to 100, default 20.
    std::optional<std::int64_t> page_size{};
    // Sort order. One of 0 (ascending by registration time), 1 (descending), default 0.
    std::optional<std::int64_t> order{};

    struct Result {
        struct UsersItem {
            std::string user_id{};
            std::string user_name{};
            std::string user_portrait{};
            // Registration time
            std::string reg_time{};
        };
        // Number of users
        std::int64_t total = 0;
        // Users of the page
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("page", page);
        params.set("pageSize", page_size);
        params.set("order", order);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.total = answer.integer("total");
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.user_name = answer.text(path_0 + ".userName");
            item_0.user_portrait = answer.text(path_0 + ".userPortrait");
            item_0.reg_time = answer.text(path_0 + ".regTime");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.users; }
};

// Re-enable deactivated user ids. POST /user/reactivate.json. Idempotent. Full description: docs/endpoints/user.md.
struct Reactivate {
    static constexpr const char *operation = "user.reactivate";

    // One or more user ids joined with commas in a single key. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_id;

    struct Result {
        // Operation id, repeated in the status callback
        std::string operate_id{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.operate_id = answer.text("operateId");
        result.raw = std::move(answer);
        return result;
    }
};

// Lift a ban. POST /user/unblock.json. Idempotent. Full description: docs/endpoints/user.md.
struct Unblock {
    static constexpr const char *operation = "user.unblock";

    // Users to unban. 1 to 20 items, each at most 64 bytes.
    std::vector<std::string> user_id;

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

// Change the push name / avatar kept for a user. POST /user/refresh.json. Idempotent. Full description:
// docs/endpoints/user.md.
struct Update {
    static constexpr const char *operation = "user.update";

    // User id. At most 64 bytes.
    std::string user_id;
    // New name; left out means unchanged; whether an empty one clears it is not documented, it is sent as given. At
    // most 64 characters, an empty text is a value and is sent.
    std::optional<std::string> name{};
    // New avatar URL; left out means unchanged; whether an empty one clears it is not documented, it is sent as
    // given. At most 1024 bytes, an empty text is a value and is sent.
    std::optional<std::string> portrait_uri{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("name", name);
        params.set("portraitUri", portrait_uri);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace user
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
