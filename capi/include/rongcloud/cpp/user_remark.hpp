// Generated from catalogue/endpoints/user_remark.yaml. Do not edit.
// Push remarks. Names under which senders appear in the pushes to a user.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_USER_REMARK_HPP
#define RONGCLOUD_CPP_USER_REMARK_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace user_remark {

// Delete one push remark. POST /user/remarks/del.json. Idempotent. Full description: docs/endpoints/user_remark.md.
struct Delete {
    static constexpr const char *operation = "user_remark.delete";

    // The push recipient (operator). At most 64 bytes.
    std::string user_id;
    // Sender whose remark is deleted; one per call. At most 64 bytes.
    std::string target_id;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetId", target_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// List the push remarks a user has set. POST /user/remarks/get.json. Idempotent. Full description:
// docs/endpoints/user_remark.md.
struct Get {
    static constexpr const char *operation = "user_remark.get";

    // The push recipient. At most 64 bytes.
    std::string user_id;
    // Page number. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page, at most 50 come back. 1 to 50, default 50.
    std::optional<std::int64_t> size{};

    struct Result {
        struct UsersItem {
            // Sender
            std::string id{};
            // Remark
            std::string remark{};
        };
        // Number of remarks
        std::int64_t total = 0;
        // Remarks
        std::vector<UsersItem> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("page", page);
        params.set("size", size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.total = answer.integer("total");
        for (std::size_t index_0 = 0, end_0 = answer.count("users"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("users", index_0);
            auto &item_0 = result.users.emplace_back();
            item_0.id = answer.text(path_0 + ".id");
            item_0.remark = answer.text(path_0 + ".remark");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.users; }
};

// Set the names under which senders appear in pushes to a user. POST /user/remarks/set.json. Idempotent. Full
// description: docs/endpoints/user_remark.md.
struct Set {
    static constexpr const char *operation = "user_remark.set";

    struct RemarksItem {
        // Sender the remark is for. At most 64 bytes.
        std::string id;
        // Name shown in the push; maximum length not documented.
        std::string remark;

        RC_LOCAL void fill(Params &members) const {
            members.set("id", id);
            members.set("remark", remark);
        }
    };

    // The push recipient. At most 64 bytes.
    std::string user_id;
    // JSON array text of {id, remark}. 1 to 100 items.
    std::vector<RemarksItem> remarks;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("remarks", remarks);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace user_remark
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
