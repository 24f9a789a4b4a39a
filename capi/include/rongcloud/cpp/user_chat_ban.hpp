// Generated from catalogue/endpoints/user_chat_ban.yaml. Do not edit.
// One-to-one mutes. Users that may not send in any one-to-one chat.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_USER_CHAT_BAN_HPP
#define RONGCLOUD_CPP_USER_CHAT_BAN_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace user_chat_ban {

// List users muted in one-to-one chats. POST /user/chat/fb/querylist.json. Idempotent. Full description:
// docs/endpoints/user_chat_ban.md.
struct Query {
    static constexpr const char *operation = "user_chat_ban.query";

    // Conversation type. One of PERSON (one-to-one chat).
    std::string type;
    // Rows, at most 200. 1 to 200, default 100.
    std::optional<std::int64_t> num{};
    // Start row. At least 0, default 0.
    std::optional<std::int64_t> offset{};

    struct Result {
        // Number of muted users
        std::int64_t total = 0;
        // User ids
        std::vector<std::string> users{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("type", type);
        params.set("num", num);
        params.set("offset", offset);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.total = answer.integer("total");
        result.users = answer.texts("users");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.users; }
};

// Mute or unmute users in all one-to-one chats. POST /user/chat/fb/set.json. Idempotent. Full description:
// docs/endpoints/user_chat_ban.md.
struct Set {
    static constexpr const char *operation = "user_chat_ban.set";

    // Users to (un)mute. 1 to 1000 items, each at most 64 bytes.
    std::vector<std::string> user_id;
    // New state. Required, one of 0 (unmute), 1 (mute).
    std::optional<std::int64_t> state;
    // Conversation type; only PERSON exists. One of PERSON (one-to-one chat).
    std::string type;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("state", state);
        params.set("type", type);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace user_chat_ban
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
