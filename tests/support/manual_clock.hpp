// A clock that stands still until a test turns it, and waiting by turning it.
#pragma once

#include <algorithm>
#include <vector>

#include "core/base/cancellation.hpp"
#include "core/base/waiter.hpp"

namespace rongcloud::test {

class ManualClock final : public Clock {
public:
    SteadyTime now() const override { return SteadyTime{} + elapsed; }
    std::int64_t unix_time_ms() const override { return start_unix_ms + elapsed.count(); }

    Milliseconds elapsed{1000};
    std::int64_t start_unix_ms = 1408710652000;
};

// Turns the clock instead of waiting.
class ManualWaiter final : public Waiter {
public:
    explicit ManualWaiter(ManualClock &clock) : clock_(clock) {}

    bool wait(Milliseconds time, const Deadline &deadline) override {
        waits.push_back(time);
        const bool canceled = deadline.cancellation() != nullptr && deadline.cancellation()->is_requested();
        if (!canceled) clock_.elapsed += std::min(time, deadline.remaining());
        return !canceled;
    }

    std::vector<Milliseconds> waits;

private:
    ManualClock &clock_;
};

}  // namespace rongcloud::test
