// How many further attempts a client may make, so that an outage does not multiply its load.
#pragma once

#include <atomic>
#include <cstdint>

namespace rongcloud::client {

// Thread-safe. A further attempt takes one; each call that succeeds gives back a share of one.
class RetryBudget {
public:
    // Full to begin with. `refill_percent` of an attempt comes back with each success.
    RetryBudget(std::int64_t capacity, std::int64_t refill_percent)
        : capacity_(capacity * kOne), refill_(refill_percent), left_(capacity_) {}

    // False, and nothing taken, when less than one is left.
    bool take() noexcept;
    void refill() noexcept;

private:
    static constexpr std::int64_t kOne = 100;

    const std::int64_t capacity_;
    const std::int64_t refill_;
    std::atomic<std::int64_t> left_;
};

}  // namespace rongcloud::client
