// Time, behind an interface so that tests can turn it by hand.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace rongcloud {

class Cancellation;

using SteadyTime = std::chrono::steady_clock::time_point;
using Milliseconds = std::chrono::milliseconds;

// Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual SteadyTime now() const = 0;             // for deadlines
    virtual std::int64_t unix_time_ms() const = 0;  // for timestamps
    virtual std::int64_t unix_time_us() const { return unix_time_ms() * 1000; }
    static Clock& system();
};

// A moment by which something must be done, and a wish that may end it earlier.
class Deadline {
public:
    Deadline(const Clock& clock, Milliseconds from_now, const Cancellation* cancellation = nullptr)
        : Deadline(clock, clock.now() + from_now, cancellation) {}
    Deadline(const Clock& clock, SteadyTime at, const Cancellation* cancellation = nullptr)
        : clock_(&clock), at_(at), cancellation_(cancellation) {}
    // One that never passes.
    static Deadline never(const Clock& clock, const Cancellation* cancellation = nullptr) {
        return {clock, SteadyTime::max(), cancellation};
    }

    bool expired() const { return clock_->now() >= at_; }
    // Never negative; rounded up, so that a wait of this length is not too short.
    Milliseconds remaining() const {
        return std::max(Milliseconds{0}, std::chrono::ceil<Milliseconds>(at_ - clock_->now()));
    }
    // This deadline or `from_now`, whichever comes first.
    Deadline sooner(Milliseconds from_now) const {
        return {*clock_, std::min(at_, clock_->now() + from_now), cancellation_};
    }
    SteadyTime at() const { return at_; }
    const Clock& clock() const { return *clock_; }
    // nullptr: nobody can end it earlier.
    const Cancellation* cancellation() const { return cancellation_; }

private:
    const Clock* clock_;
    SteadyTime at_;
    const Cancellation* cancellation_;
};

}  // namespace rongcloud
