// One bound of an exchange: a moment, and what went wrong when it passes; with the wish that may end it earlier.
#pragma once

#include <string>

#include "core/base/cancellation.hpp"
#include "core/base/clock.hpp"
#include "core/base/error.hpp"

namespace rongcloud::net {

// Immutable; refers to the clock of the call's deadline.
class TimeLimit {
public:
    // `own` from now, or the call's own deadline when that comes first: then the reason is call_timeout.
    TimeLimit(const Deadline& call, Milliseconds own, Reason reason)
        : deadline_(call.sooner(own)), own_(own), reason_(reason), call_is_first_(call.at() <= deadline_.at()) {}

    // The same moment for another step.
    TimeLimit with_reason(Reason reason) const {
        TimeLimit limit = *this;
        limit.reason_ = reason;
        return limit;
    }
    // The same step with half of the time that is left.
    TimeLimit half() const {
        TimeLimit limit = *this;
        limit.own_ = remaining() / 2;
        limit.deadline_ = deadline_.sooner(limit.own_);
        limit.call_is_first_ = false;
        return limit;
    }
    bool expired() const { return deadline_.expired(); }
    Milliseconds remaining() const { return deadline_.remaining(); }
    SteadyTime now() const { return deadline_.clock().now(); }
    const Cancellation* cancellation() const { return deadline_.cancellation(); }
    // Throws Error(canceled) when that was asked for, the error of this limit when it has passed.
    void check() const {
        if (cancellation() != nullptr && cancellation()->is_requested()) throw canceled();
        if (expired()) throw error();
    }
    // The same, for a thread that is about to wait or has waited: asks the cancellation too.
    void look() const {
        if (cancellation() != nullptr && cancellation()->look()) throw canceled();
        if (expired()) throw error();
    }
    // How long to wait before the next look, at most `longest`.
    Milliseconds step(Milliseconds longest) const {
        const Milliseconds most = cancellation() != nullptr ? std::min(longest, Cancellation::kStep) : longest;
        return std::min(remaining(), most);
    }
    Error error() const;
    static Error canceled();

private:
    Deadline deadline_;
    Milliseconds own_;
    Reason reason_;
    bool call_is_first_;
};

}  // namespace rongcloud::net
