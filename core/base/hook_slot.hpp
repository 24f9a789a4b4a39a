// A function that a program may set and replace at any moment while others call it.
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace rongcloud {

// `Hook` is called like a function and converts to bool: false when there is nothing to call. Thread-safe without a
// lock. A hook that was replaced may still be running, so all are kept until the slot ends.
template <class Hook>
class HookSlot {
public:
    HookSlot() = default;
    HookSlot(const HookSlot&) = delete;
    HookSlot& operator=(const HookSlot&) = delete;
    ~HookSlot() {
        for (Kept* kept = newest_.load(); kept != nullptr;) {
            const std::unique_ptr<Kept> last(kept);
            kept = kept->before;
        }
    }

    void set(Hook hook) {
        auto made = std::make_unique<Kept>(Kept{std::move(hook), newest_.load()});
        while (!newest_.compare_exchange_weak(made->before, made.get())) {
        }
        [[maybe_unused]] const Kept* const kept = made.release();
    }

    // The one to be called now; nullptr: none. Lives as long as the slot.
    const Hook* get() const noexcept {
        const Kept* const kept = newest_.load(std::memory_order_acquire);
        return kept != nullptr && kept->hook ? &kept->hook : nullptr;
    }

    // What it throws is ignored: whoever has something to tell is not to fail because of it.
    template <class... Arguments>
    void call(const Arguments&... arguments) const noexcept {
        const Hook* const hook = get();
        if (hook == nullptr) return;
        try {
            (*hook)(arguments...);
        } catch (...) {
        }
    }

private:
    struct Kept {
        Hook hook;
        Kept* before;
    };

    std::atomic<Kept*> newest_{nullptr};
};

}  // namespace rongcloud
