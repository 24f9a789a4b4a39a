// State that a forked child does not share with its parent.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

#include "core/base/fork_generation.hpp"

namespace rongcloud {

// Holds one State a process. In a child the parent's is never used again: its locks may be held by threads that do not
// exist there. It is told so (State::abandon(), noexcept), and its memory is given up. Thread-safe.
template <class State>
class ForkLocal {
public:
    using Make = std::function<std::unique_ptr<State>()>;

    explicit ForkLocal(Make make) : make_(std::move(make)), slot_(new Slot{fork_generation(), make_()}) {}
    ForkLocal(const ForkLocal&) = delete;
    ForkLocal& operator=(const ForkLocal&) = delete;
    ~ForkLocal() {
        Slot* const slot = slot_.load();
        if (slot->generation == fork_generation()) {
            delete slot;
        } else {
            slot->state->abandon();
        }
    }

    // This process's state.
    State& get() {
        Slot* slot = slot_.load(std::memory_order_acquire);
        const std::uint32_t generation = fork_generation();
        if (slot->generation == generation) return *slot->state;
        std::unique_ptr<Slot> fresh{new Slot{generation, make_()}};
        if (!slot_.compare_exchange_strong(slot, fresh.get())) return *slot->state;  // another thread was first
        slot->state->abandon();
        return *fresh.release()->state;
    }

private:
    struct Slot {
        std::uint32_t generation;
        std::unique_ptr<State> state;
    };

    const Make make_;
    std::atomic<Slot*> slot_;
};

}  // namespace rongcloud
