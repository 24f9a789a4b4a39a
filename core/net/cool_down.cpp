#include "core/net/cool_down.hpp"

#include <algorithm>

namespace rongcloud::net {

namespace {

constexpr double kJitter = 0.25;
constexpr int kMostDoublings = 30;  // by then any limit is reached; keeps the number in its type

}  // namespace

Milliseconds CoolDown::after(int earlier, double chance) const {
    const Milliseconds most = std::max(first, longest);
    Milliseconds time = first;
    for (int i = 0; i < std::min(earlier, kMostDoublings) && time < most; ++i) time *= 2;
    return std::chrono::duration_cast<Milliseconds>(std::min(time, most) * (1 - kJitter * chance));
}

}  // namespace rongcloud::net
