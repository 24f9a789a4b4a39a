// One rate limit: how much of it the window that ends now has used.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/clock.hpp"

namespace rongcloud::client {

// What is taken comes back one window later, so that no stretch of time as long as the window has more than the limit,
// wherever the service begins to count. Not thread-safe. Amounts are thousandths of a unit; the clock never goes back.
class RateBucket {
public:
    static constexpr std::int64_t kUnit = 1000;

    // A `limit` of at least 1.
    RateBucket(std::int64_t limit, Milliseconds window) : nominal_(limit), window_(window) {}

    // Of a whole window, by the rate as it is now.
    std::int64_t limit(SteadyTime now) const;
    // Negative when a call took more than the limit, or the rate has become slower.
    std::int64_t available(SteadyTime now);
    // Beside what is `reserved`. A cost above the limit has room when nothing is in use.
    bool has_room(std::int64_t cost, SteadyTime now, std::int64_t reserved = 0) {
        return cost_in(cost, now) <= available(now) - reserved;
    }
    // When there will be room for `cost` after `ahead` was taken by others as soon as they can.
    Milliseconds time_to_room(std::int64_t ahead, std::int64_t cost, SteadyTime now);
    // A cost above the limit takes as many windows as it has limits.
    void take(std::int64_t cost, SteadyTime now);

    // The service found the rate too fast: half of it, coming back by a tenth of the full rate in each window, or in
    // 10 s for long windows. Calls that are refused side by side count once.
    void slow_down(SteadyTime now);
    std::int64_t rate_percent(SteadyTime now) const { return rate(now) / 10; }

    // As a new one would be.
    bool is_untouched(SteadyTime now) { return available(now) == nominal_; }
    Milliseconds window() const { return window_; }

private:
    struct Grant {  // what was taken from `first` to `last`
        SteadyTime first;
        SteadyTime last;
        std::int64_t cost;
    };
    static constexpr std::int64_t kFullRate = 1000;
    static constexpr std::int64_t kSlowestRate = 60;

    std::int64_t rate(SteadyTime now) const;
    Milliseconds recovery_step() const;
    std::int64_t cost_in(std::int64_t cost, SteadyTime now) const { return std::min(cost, limit(now)); }

    const std::int64_t nominal_;
    const Milliseconds window_;
    std::vector<Grant> grants_;  // the oldest first
    std::int64_t used_ = 0;      // their sum
    std::int64_t slowed_rate_ = kFullRate;
    SteadyTime slowed_at_{};
};

}  // namespace rongcloud::client
