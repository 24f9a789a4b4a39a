#include "core/webhook/replay_memory.hpp"

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
    std::vector<KeyState> states{state.of(proof.signature), state.of(proof.whole)};
    states.reserve(kFirstIdKey + ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        states.push_back(state.of(ids[i]));
        known_ids[i] = states.back() == KeyState::known;
    }
    const Answer answer = judge(states);
    if (answer == Answer::known) known_ids.assign(ids.size(), true);
    if (answer != Answer::fresh) return answer;
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
