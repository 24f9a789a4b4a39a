#include "core/webhook/replay_memory.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace rongcloud::webhook {

std::size_t ReplayKeyHash::operator()(const ReplayKey& key) const noexcept {
    std::size_t hash;  // it is one already
    std::memcpy(&hash, key.data(), sizeof hash);
    return hash;
}

ReplayMemory::Answer ReplayMemory::claim(const ReplayProof& proof, std::span<const ReplayKey> ids, std::int64_t now_ms,
                                         std::vector<bool>& known_ids) {
    known_ids.assign(ids.size(), false);
    if (!keeps_) return Answer::fresh;
    State& state = states_.get();
    const std::lock_guard lock(state.mutex);
    turn(state, now_ms);
    std::size_t known = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        known_ids[i] = state.is_known(ids[i]);
        known += known_ids[i] ? 1 : 0;
    }
    const bool is_used = state.is_known(proof.signature);
    if (is_used && !state.is_known(proof.whole)) return Answer::reused;
    if (is_used || (known > 0 && known == ids.size())) {
        known_ids.assign(ids.size(), true);
        return Answer::known;
    }
    const auto is_claimed = [&state](const ReplayKey& key) { return state.claimed.contains(key); };
    if (is_claimed(proof.signature) || std::ranges::any_of(ids, is_claimed)) return Answer::busy;
    try {
        state.claimed.insert(proof.signature);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (!known_ids[i]) known_ids[i] = !state.claimed.insert(ids[i]).second;
        }
    } catch (...) {  // no memory
        state.forget(proof, ids);
        throw;
    }
    return Answer::fresh;
}

void ReplayMemory::accept(const ReplayProof& proof, std::span<const ReplayKey> ids, std::int64_t now_ms) {
    if (!keeps_) return;
    State& state = states_.get();
    const std::lock_guard lock(state.mutex);
    turn(state, now_ms);
    // All of a request in one set, so that they are forgotten together: a signature without its body would be taken for
    // one that somebody else uses.
    if (!state.young.empty() && state.young.size() + ids.size() + 2 > half_) begin_set(state, now_ms);
    state.young.insert(ids.begin(), ids.end());
    state.young.insert({proof.whole, proof.signature});
    for (const ReplayKey& id : ids) state.claimed.erase(id);
    state.claimed.erase(proof.signature);
}

void ReplayMemory::release(const ReplayProof& proof, std::span<const ReplayKey> ids) noexcept {
    if (!keeps_) return;
    try {
        State& state = states_.get();
        const std::lock_guard lock(state.mutex);
        state.forget(proof, ids);
    } catch (...) {  // no memory in a forked child, which has claimed nothing
    }
}

void ReplayMemory::State::forget(const ReplayProof& proof, std::span<const ReplayKey> ids) noexcept {
    claimed.erase(proof.signature);
    for (const ReplayKey& id : ids) claimed.erase(id);
}

std::size_t ReplayMemory::size() const {
    State& state = states_.get();
    const std::lock_guard lock(state.mutex);
    return state.young.size() + state.old.size();
}

void ReplayMemory::turn(State& state, std::int64_t now_ms) const {
    if (now_ms - state.young_since_ms < time_.count()) return;
    // After a long time without news nothing of the younger set is due any more either.
    if (now_ms - state.young_since_ms >= 2 * time_.count()) state.young.clear();
    begin_set(state, now_ms);
}

void ReplayMemory::begin_set(State& state, std::int64_t now_ms) {
    state.old = std::exchange(state.young, {});
    state.young_since_ms = now_ms;
}

}  // namespace rongcloud::webhook
