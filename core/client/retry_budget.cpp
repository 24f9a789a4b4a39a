#include "core/client/retry_budget.hpp"

#include <algorithm>

namespace rongcloud::client {

bool RetryBudget::take() noexcept {
    std::int64_t left = left_.load(std::memory_order_relaxed);
    while (left >= kOne) {
        if (left_.compare_exchange_weak(left, left - kOne, std::memory_order_relaxed)) return true;
    }
    return false;
}

void RetryBudget::refill() noexcept {
    std::int64_t left = left_.load(std::memory_order_relaxed);
    while (left < capacity_) {  // almost always full: then nothing is written
        const std::int64_t more = std::min(capacity_, left + refill_);
        if (left_.compare_exchange_weak(left, more, std::memory_order_relaxed)) return;
    }
}

}  // namespace rongcloud::client
