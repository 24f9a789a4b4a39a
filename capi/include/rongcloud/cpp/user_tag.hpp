// Generated from catalogue/endpoints/user_tag.yaml. Do not edit.
// User tags. Labels on users, for broadcasts and pushes by tag.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_USER_TAG_HPP
#define RONGCLOUD_CPP_USER_TAG_HPP

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace user_tag {

// Replace the tags of many users with one set. POST /user/tag/batch/set.json. Idempotent. Full description:
// docs/endpoints/user_tag.md.
struct BatchSet {
    static constexpr const char *operation = "user_tag.batch_set";

    // Users; each gets exactly the given tags. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Complete new tag set; empty array clears. At most 20 items, each at most 40 bytes.
    std::vector<std::string> tags;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userIds", user_ids);
        params.set("tags", tags);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Query the tags of users. POST /user/tags/get.json. Idempotent. Full description: docs/endpoints/user_tag.md.
struct Get {
    static constexpr const char *operation = "user_tag.get";

    // Users to query. 1 to 50 items, each at most 64 bytes.
    std::vector<std::string> user_ids;

    struct Result {
        // User id -> tags
        std::map<std::string, std::vector<std::string>> result{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userIds", user_ids);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.result = answer.texts_map("result");
        result.raw = std::move(answer);
        return result;
    }
};

// Replace the tags of one user. POST /user/tag/set.json. Idempotent. Full description: docs/endpoints/user_tag.md.
struct Set {
    static constexpr const char *operation = "user_tag.set";

    // User id. At most 64 bytes.
    std::string user_id;
    // Complete new tag set; empty array clears; no special characters. At most 20 items, each at most 40 bytes.
    std::vector<std::string> tags;

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

}  // namespace user_tag
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
