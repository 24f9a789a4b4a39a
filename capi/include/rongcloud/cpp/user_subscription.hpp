// Generated from catalogue/endpoints/user_subscription.yaml. Do not edit.
// Status subscriptions. Who is told of whose online status.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_USER_SUBSCRIPTION_HPP
#define RONGCLOUD_CPP_USER_SUBSCRIPTION_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace user_subscription {

// List the status subscriptions of a user. POST /user/subscribe/query.json. Idempotent. Full description:
// docs/endpoints/user_subscription.md.
struct Query {
    static constexpr const char *operation = "user_subscription.query";

    // The subscriber. At most 64 bytes.
    std::string user_id;
    // Kind of subscription; 1 is the online status. 1 to 1, default 1.
    std::optional<std::int64_t> sub_type{};
    // Token from the previous page.
    std::optional<std::string> page_token{};
    // 50..200. 50 to 200, default 200.
    std::optional<std::int64_t> page_size{};

    struct Result {
        struct SubscriptionsItem {
            // Followed users
            std::vector<std::string> sub_user_ids{};
            // Kind
            std::int64_t sub_type = 0;
            // When subscribed
            std::int64_t sub_time = 0;
            // When it ends
            std::int64_t expiry = 0;
        };
        // Whether a further page exists
        bool has_next = false;
        // Token of the next page
        std::string page_token{};
        // Subscription records
        std::vector<SubscriptionsItem> subscriptions{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("subType", sub_type);
        params.set("pageToken", page_token);
        params.set("pageSize", page_size);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.has_next = answer.boolean("hasNext");
        result.page_token = answer.text("pageToken");
        for (std::size_t index_0 = 0, end_0 = answer.count("subscriptions"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("subscriptions", index_0);
            auto &item_0 = result.subscriptions.emplace_back();
            item_0.sub_user_ids = answer.texts(path_0 + ".subUserIds");
            item_0.sub_type = answer.integer(path_0 + ".subType");
            item_0.sub_time = answer.integer(path_0 + ".subTime");
            item_0.expiry = answer.integer(path_0 + ".expiry");
        }
        result.raw = std::move(answer);
        return result;
    }
    // What rc::Client::iterate goes through.
    RC_LOCAL static auto &items(Result &result) { return result.subscriptions; }
};

// Subscribe a user to (or unsubscribe from) the online status of others. POST /user/subscribe/set.json. Idempotent.
// Full description: docs/endpoints/user_subscription.md.
struct Set {
    static constexpr const char *operation = "user_subscription.set";

    // The subscriber. At most 64 bytes.
    std::string user_id;
    // Users to follow, joined with commas in a single key. 1 to 200 items.
    std::vector<std::string> sub_user_ids;
    // Operation. Required, one of 0 (subscribe), 1 (unsubscribe).
    std::optional<std::int64_t> op_type;
    // Kind of subscription; 1 is the online status. 1 to 1, default 1.
    std::optional<std::int64_t> sub_type{};
    // Duration in seconds; needed when opType is 0. Client docs give 60..2592000. Required when opType is 0.
    std::optional<std::int64_t> expiry{};

    struct Result {
        // Only with code 26021: the users that already have the maximum of subscribers
        std::vector<std::string> sub_user_ids{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("subUserIds", sub_user_ids);
        params.set("opType", op_type);
        params.set("subType", sub_type);
        params.set("expiry", expiry);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.sub_user_ids = answer.texts("subUserIds");
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace user_subscription
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
