// Generated from catalogue/endpoints/stat.yaml. Do not edit.
// Statistics. Push statistics; neither parameters nor answers are documented.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_STAT_HPP
#define RONGCLOUD_CPP_STAT_HPP

#include <utility>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace stat {

// Get the aggregated push statistics of a day. POST /stat/getDayPushData. Idempotent. Full description:
// docs/endpoints/stat.md.
struct GetDayPush {
    static constexpr const char *operation = "stat.get_day_push";

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &) const {}
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Get the statistics of a push. POST /stat/getPushIdData. Idempotent. Full description: docs/endpoints/stat.md.
struct GetPushId {
    static constexpr const char *operation = "stat.get_push_id";

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &) const {}
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace stat
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
