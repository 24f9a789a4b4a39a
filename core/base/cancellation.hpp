// A wish to stop that any thread may voice, and that wakes whoever waits.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

#include "core/base/clock.hpp"

namespace rongcloud {

// Thread-safe. Whoever waits for something looks at it between steps of at most kStep; with Wake::at_once a wait on
// descriptors ends at the moment of the request.
class Cancellation {
public:
    enum class Wake : std::uint8_t { in_steps, at_once };
    static constexpr Milliseconds kStep{100};

    // `also`: another wish that counts for this one too; it outlives the object.
    explicit Cancellation(Wake wake = Wake::at_once, const Cancellation* also = nullptr);
    ~Cancellation();
    Cancellation(const Cancellation&) = delete;
    Cancellation& operator=(const Cancellation&) = delete;

    // For good. May be called from a signal handler.
    void request() noexcept;
    bool is_requested() const noexcept {
        return requested_.load(std::memory_order_acquire) || (also_ != nullptr && also_->is_requested());
    }

    // Asked in the waiting thread, each time it looks; true is a request. Set before the first wait; throws nothing.
    void set_question(std::function<bool()> question) { question_ = std::move(question); }
    // is_requested() after asking. Only for threads that wait.
    bool look() const;

    // Becomes readable with the request, to be waited for beside something else; made at the first use. -1, which
    // poll() passes over: there is none, look again after kStep.
    int descriptor() const noexcept;

private:
    void wake(int descriptor) const noexcept;

    mutable std::atomic<bool> requested_{false};
    const Wake wake_;
    const std::uint32_t generation_;
    const Cancellation* const also_;
    mutable std::atomic<int> descriptor_{-1};
    std::function<bool()> question_;
};

}  // namespace rongcloud
