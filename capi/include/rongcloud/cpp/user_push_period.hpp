// Generated from catalogue/endpoints/user_push_period.yaml. Do not edit.
// Quiet hours. The daily do-not-disturb window of a user.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_USER_PUSH_PERIOD_HPP
#define RONGCLOUD_CPP_USER_PUSH_PERIOD_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace user_push_period {

// Delete the do-not-disturb window of a user. POST /user/blockPushPeriod/delete.json. Idempotent. Full description:
// docs/endpoints/user_push_period.md.
struct Delete {
    static constexpr const char *operation = "user_push_period.delete";

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

// Query the do-not-disturb window of a user. POST /user/blockPushPeriod/get.json. Idempotent. Full description:
// docs/endpoints/user_push_period.md.
struct Get {
    static constexpr const char *operation = "user_push_period.get";

    // User id. At most 64 bytes.
    std::string user_id;

    struct Result {
        struct DataObject {
            // HH:MM:SS
            std::string start_time{};
            // Minutes, 0 = not set
            std::int64_t period = 0;
            // 1 only @, 5 nothing, 0 everything
            std::int64_t un_push_level = 0;
        };
        // The setting
        DataObject data{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.data.start_time = answer.text("data.startTime");
        result.data.period = answer.integer("data.period");
        result.data.un_push_level = answer.integer("data.unPushLevel");
        result.raw = std::move(answer);
        return result;
    }
};

// Set the daily do-not-disturb window of a user. POST /user/blockPushPeriod/set.json. Idempotent. Full description:
// docs/endpoints/user_push_period.md.
struct Set {
    static constexpr const char *operation = "user_push_period.set";

    // User id. At most 64 bytes.
    std::string user_id;
    // HH:MM:SS in data-centre time (Beijing time for the China centre, UTC abroad). HH:MM:SS.
    std::string start_time;
    // Window length in minutes, 0..1439; 0 means not set. Required, 0 to 1439.
    std::optional<std::int64_t> period;
    // Level; the documents mark it required. Required, one of 1 (only @ messages notify), 5 (nothing notifies),
    // default 1.
    std::optional<std::int64_t> level;
    // Time zone such as Asia/Shanghai or UTC; only on the newer Nexconn-branded page, default is the data-centre
    // zone.
    std::optional<std::string> timezone{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userId", user_id);
        params.set("startTime", start_time);
        params.set("period", period);
        params.set("level", level);
        params.set("timezone", timezone);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace user_push_period
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
