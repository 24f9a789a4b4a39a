// Generated from catalogue/endpoints/proxychat.yaml. Do not edit.
// Proxy chat. Bots that answer for a user.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_PROXYCHAT_HPP
#define RONGCLOUD_CPP_PROXYCHAT_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace proxychat {

// Page through the proxy chats. POST /v3/user/proxychat/query.json. Idempotent. Full description:
// docs/endpoints/proxychat.md.
struct Query {
    static constexpr const char *operation = "proxychat.query";

    // Page number, from 1. At least 1, default 1.
    std::optional<std::int64_t> page{};
    // Rows per page. At least 1, default 50.
    std::optional<std::int64_t> size{};
    // Only those of this user; whether it is required is not documented. At most 64 characters.
    std::optional<std::string> user_id{};

    struct Result {
        struct ProxyChatsItem {
            // User for whom the bot answers
            std::string user_id{};
            // User who is answered
            std::string target_id{};
            // Bot that answers
            std::string bot_user_id{};
            // Values for the placeholders of the prompt
            std::map<std::string, std::string> metadata{};
            // When it was made, Unix time in milliseconds
            std::int64_t created_at = 0;
            // When it was changed last, Unix time in milliseconds
            std::int64_t updated_at = 0;
        };
        // Proxy chats
        std::vector<ProxyChatsItem> proxy_chats{};
        // Number of proxy chats
        std::int64_t total = 0;
        // Whether there is another page
        bool has_next = false;
        // Text about the outcome; in the example of the documents only
        std::string message{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("page", page);
        params.set("size", size);
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("proxyChats"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("proxyChats", index_0);
            auto &item_0 = result.proxy_chats.emplace_back();
            item_0.user_id = answer.text(path_0 + ".userId");
            item_0.target_id = answer.text(path_0 + ".targetId");
            item_0.bot_user_id = answer.text(path_0 + ".botUserId");
            item_0.metadata = answer.text_map(path_0 + ".metadata");
            item_0.created_at = answer.integer(path_0 + ".createdAt");
            item_0.updated_at = answer.integer(path_0 + ".updatedAt");
        }
        result.total = answer.integer("total");
        result.has_next = answer.boolean("hasNext");
        result.message = answer.text("message");
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.proxy_chats; }
};

// Let a bot answer for a user towards given users. POST /v3/user/proxychat/start. Idempotent. Full description:
// docs/endpoints/proxychat.md.
struct Start {
    static constexpr const char *operation = "proxychat.start";

    // User for whom the bot answers. At most 64 characters.
    std::string user_id;
    // Users who are answered. 1 to 50 items, each at most 64 characters.
    std::vector<std::string> target_ids;
    // Bot that answers; it needs an integration of the kind rc_agentchat. At most 64 characters.
    std::string bot_user_id;
    // Values for the placeholders of the prompt. At most 32 items, keys at most 32 characters, values at most 512
    // characters.
    std::optional<std::map<std::string, std::string>> metadata{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("targetIds", target_ids);
        params.set("botUserId", bot_user_id);
        params.set("metadata", metadata);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace proxychat
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
