// Time, behind an interface so that tests can turn it by hand.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace rongcloud {

using SteadyTime = std::chrono::steady_clock::time_point;
using Milliseconds = std::chrono::milliseconds;

// Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual SteadyTime now() const = 0;             // for deadlines
    virtual std::int64_t unix_time_ms() const = 0;  // for timestamps
    static Clock& system();
};

// A moment by which something must be done.
class Deadline {
public:
    Deadline(const Clock& clock, Milliseconds from_now) : clock_(&clock), at_(clock.now() + from_now) {}
    Deadline(const Clock& clock, SteadyTime at) : clock_(&clock), at_(at) {}

    bool expired() const { return clock_->now() >= at_; }
    // Never negative; rounded up, so that a wait of this length is not too short.
    Milliseconds remaining() const {
        return std::max(Milliseconds{0}, std::chrono::ceil<Milliseconds>(at_ - clock_->now()));
    }
    // This deadline or `from_now`, whichever comes first.
    Deadline sooner(Milliseconds from_now) const { return {*clock_, std::min(at_, clock_->now() + from_now)}; }
    SteadyTime at() const { return at_; }
    const Clock& clock() const { return *clock_; }

private:
    const Clock* clock_;
    SteadyTime at_;
};

}  // namespace rongcloud
