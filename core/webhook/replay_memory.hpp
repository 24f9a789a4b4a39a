// What this process has let in before: so that nothing is handled twice, neither a repeat by the service nor one by an
// attacker.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <unordered_set>
#include <vector>

#include "core/base/fork_local.hpp"
#include "core/webhook/replay_rule.hpp"

namespace rongcloud::webhook {

// The beginning of a hash.
using ReplayKey = std::array<std::uint8_t, 16>;

// Of one request.
struct ReplayProof {
    ReplayKey signature;
    ReplayKey whole;  // with the body, which the signature does not cover
};

struct ReplayKeyHash {
    std::size_t operator()(const ReplayKey& key) const noexcept;
};

// Thread-safe; a forked child begins with nothing. A key is claimed while its delivery is being handled, and remembered once it was answered: if handling
// fails, the service's own repeat is let in.
//
// Two sets take turns: when the younger one is half of what may be kept, or its time is over, it becomes the older one,
// which is forgotten. So memory is bounded, but for the events of the last request, and a key is kept for the whole time
// unless there are too many.
class ReplayMemory {
public:
    // `time` is how long a key is remembered at least; `entries_max` 0: nothing is.
    ReplayMemory(std::size_t entries_max, std::chrono::milliseconds time)
        : half_(entries_max / 2), keeps_(entries_max > 0), time_(time), states_([] { return std::make_unique<State>(); }) {}

    using Answer = ReplayAnswer;
    // `ids` are those of the events; `known_ids` tells which are known; one that is there twice is known the second time.
    // Fresh: all are claimed now, but for known ids.
    Answer claim(const ReplayProof& proof, std::span<const ReplayKey> ids, std::int64_t now_ms,
                 std::vector<bool>& known_ids);
    // Ends a claim that was fresh.
    void accept(const ReplayProof& proof, std::span<const ReplayKey> ids, std::int64_t now_ms);
    void release(const ReplayProof& proof, std::span<const ReplayKey> ids) noexcept;

    std::size_t size() const;

private:
    using Keys = std::unordered_set<ReplayKey, ReplayKeyHash>;
    struct State {
        KeyState of(const ReplayKey& key) const {
            if (young.contains(key) || old.contains(key)) return KeyState::known;
            return claimed.contains(key) ? KeyState::claimed : KeyState::fresh;
        }
        void forget(const ReplayProof& proof, std::span<const ReplayKey> ids) noexcept;
        void abandon() noexcept {}

        std::mutex mutex;
        Keys claimed;
        Keys young;
        Keys old;
        std::int64_t young_since_ms = 0;
    };
    void turn(State& state, std::int64_t now_ms) const;
    static void begin_set(State& state, std::int64_t now_ms);

    const std::size_t half_;
    const bool keeps_;
    const std::chrono::milliseconds time_;
    mutable ForkLocal<State> states_;
};

}  // namespace rongcloud::webhook
