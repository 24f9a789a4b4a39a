#include "core/client/rate_bucket.hpp"

#include <algorithm>

namespace rongcloud::client {

namespace {

constexpr int kGrantsPerWindow = 64;  // what is taken within this part of a window comes back together
constexpr Milliseconds kFarAway = std::chrono::hours{24 * 365};

}  // namespace

std::int64_t RateBucket::limit(SteadyTime now) const {
    return std::max(std::min(nominal_, kUnit), nominal_ * rate(now) / kFullRate);
}

std::int64_t RateBucket::available(SteadyTime now) {
    const auto kept = std::ranges::find_if(grants_, [&](const Grant& grant) { return grant.last + window_ > now; });
    for (auto grant = grants_.begin(); grant != kept; ++grant) used_ -= grant->cost;
    grants_.erase(grants_.begin(), kept);
    return limit(now) - used_;
}

Milliseconds RateBucket::time_to_room(std::int64_t ahead, std::int64_t cost, SteadyTime now) {
    const std::int64_t whole = limit(now);
    const std::int64_t needed = ahead + cost_in(cost, now);
    const std::int64_t windows = (needed - 1) / whole;  // that others fill before
    std::int64_t missing = needed - windows * whole - available(now);
    SteadyTime at = now;
    for (const Grant& grant : grants_) {
        if (missing <= 0) break;
        missing -= grant.cost;
        at = grant.last + window_;
    }
    const Milliseconds rest = std::chrono::ceil<Milliseconds>(at - now);
    return windows < kFarAway / window_ ? windows * window_ + rest : kFarAway;
}

void RateBucket::take(std::int64_t cost, SteadyTime now) {
    const std::int64_t whole = limit(now);
    SteadyTime last = now;
    if (cost > whole) {
        const double windows = static_cast<double>(cost) / static_cast<double>(whole) - 1;
        const double wait_ms = std::min(windows * static_cast<double>(window_.count()), 1.0 * kFarAway.count());
        last += Milliseconds{static_cast<std::int64_t>(wait_ms)};
    }
    used_ += cost;
    if (!grants_.empty()) {
        Grant& newest = grants_.back();
        last = std::max(last, newest.last);
        if (last - newest.first < window_ / kGrantsPerWindow) {
            newest.last = last;
            newest.cost += cost;
            return;
        }
    }
    grants_.push_back({last, last, cost});
}

void RateBucket::slow_down(SteadyTime now) {
    const std::int64_t before = rate(now);
    if (slowed_rate_ < kFullRate && now - slowed_at_ < recovery_step()) return;
    slowed_rate_ = std::max(before / 2, kSlowestRate);
    slowed_at_ = now;
}

std::int64_t RateBucket::rate(SteadyTime now) const {
    if (slowed_rate_ == kFullRate) return kFullRate;
    const std::int64_t steps_in_thousands =
        std::min<std::int64_t>(std::chrono::floor<Milliseconds>(now - slowed_at_) * 1000 / recovery_step(), 10 * 1000);
    return std::min(kFullRate, slowed_rate_ + steps_in_thousands * kFullRate / 10 / 1000);
}

Milliseconds RateBucket::recovery_step() const {
    return std::min(window_, Milliseconds{10000});
}

}  // namespace rongcloud::client
