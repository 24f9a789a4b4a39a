#include "core/webhook/replay_rule.hpp"

#include <algorithm>

namespace rongcloud::webhook {

ReplayAnswer judge(std::span<const KeyState> states) noexcept {
    const auto ids = states.subspan(kFirstIdKey);
    if (states[kSignatureKey] == KeyState::known) {
        return states[kWholeKey] == KeyState::known ? ReplayAnswer::known : ReplayAnswer::reused;
    }
    const auto is_known = [](KeyState state) { return state == KeyState::known; };
    if (!ids.empty() && std::ranges::all_of(ids, is_known)) return ReplayAnswer::known;
    const auto is_claimed = [](KeyState state) { return state == KeyState::claimed; };
    const bool is_busy = is_claimed(states[kSignatureKey]) || std::ranges::any_of(ids, is_claimed);
    return is_busy ? ReplayAnswer::busy : ReplayAnswer::fresh;
}

}  // namespace rongcloud::webhook
