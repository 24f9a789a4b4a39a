// Generated from catalogue/endpoints/user_profile.yaml. Do not edit.
// Hosted profiles. Profile data that the service keeps and synchronises to clients.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_USER_PROFILE_HPP
#define RONGCLOUD_CPP_USER_PROFILE_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace user_profile {

// Read hosted profiles of given users. POST /user/profile/batch/query.json. Idempotent. Full description:
// docs/endpoints/user_profile.md.
struct BatchQuery {
    static constexpr const char *operation = "user_profile.batch_query";

    // Users to read. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_id;

    struct Result {
        struct UserListItem {
            std::string user_id{};
            // Version number of the hosted data
            std::int64_t version = 0;
            // JSON text
            std::string user_profile{};
            // JSON text
            std::string user_ext_profile{};
        };
        // Profiles
        std::vector<UserListItem> user_list{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("userList"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("userList", index_0);
            auto &item_0 = result.user_list.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.version = answer.integer(path_0 + ".version");
            item_0.user_profile = answer.text(path_0 + ".userProfile");
            item_0.user_ext_profile = answer.text(path_0 + ".userExtProfile");
        }
        result.raw = std::move(answer);
        return result;
    }
};

// Erase hosted profile data of users. POST /user/profile/clean.json. Idempotent. Full description:
// docs/endpoints/user_profile.md.
struct Clean {
    static constexpr const char *operation = "user_profile.clean";

    // Users whose hosted data is erased. 1 to 20 items, each at most 64 bytes.
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

// Page through all hosted profiles of the app. POST /user/profile/query.json. Idempotent. Full description:
// docs/endpoints/user_profile.md.
struct Query {
    static constexpr const char *operation = "user_profile.query";

    // Page number. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page, at most 100. 1 to 100, default 20.
    std::optional<std::int64_t> size{};
    // Sort order. One of 0 (by registration time ascending), 1 (descending), default 0.
    std::optional<std::int64_t> order{};

    struct Result {
        struct UserListItem {
            std::string user_id{};
            // JSON text
            std::string user_profile{};
            // JSON text
            std::string user_ext_profile{};
        };
        // Profiles
        std::vector<UserListItem> user_list{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("page", page);
        params.set("size", size);
        params.set("order", order);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("userList"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("userList", index_0);
            auto &item_0 = result.user_list.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.user_profile = answer.text(path_0 + ".userProfile");
            item_0.user_ext_profile = answer.text(path_0 + ".userExtProfile");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.user_list; }
};

// Store hosted profile data of a user. POST /user/profile/set.json. Idempotent. Full description:
// docs/endpoints/user_profile.md.
struct Set {
    static constexpr const char *operation = "user_profile.set";

    struct UserProfile {
        // Id that the user chooses. At most 32 characters.
        std::optional<std::string> unique_id{};
        // Name; older pages allow 32 characters. At most 64 characters.
        std::optional<std::string> name{};
        // Address of the avatar; older pages allow 128 characters. At most 1024 characters.
        std::optional<std::string> portrait_uri{};
        // Address for e-mail. At most 128 characters.
        std::optional<std::string> email{};
        // Birthday, as the app writes it. At most 32 characters.
        std::optional<std::string> birthday{};
        // Gender. One of 0 (unknown), 1 (male), 2 (female).
        std::optional<std::int64_t> gender{};
        // Place. At most 32 characters.
        std::optional<std::string> location{};
        // Role, as the app numbers it. 0 to 100.
        std::optional<std::int64_t> role{};
        // Level, as the app numbers it. 0 to 100.
        std::optional<std::int64_t> level{};

        RC_LOCAL void fill(Params &members) const {
            members.set("uniqueId", unique_id);
            members.set("name", name);
            members.set("portraitUri", portrait_uri);
            members.set("email", email);
            members.set("birthday", birthday);
            members.set("gender", gender);
            members.set("location", location);
            members.set("role", role);
            members.set("level", level);
        }
    };

    // User id. At most 64 bytes.
    std::string user_id;
    // The profile.
    std::optional<UserProfile> user_profile{};
    // Custom keys with their texts, 20 by default. JSON text, at most 20 items, keys at most 32 characters, keys of
    // ext_ and what follows it, values at most 256 characters.
    std::optional<std::string> user_ext_profile{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("userProfile", user_profile);
        params.set_json("userExtProfile", user_ext_profile);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace user_profile
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
