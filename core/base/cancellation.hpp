// A wish to stop that any thread may voice, and that wakes whoever waits.
#pragma once

#include <atomic>
#include <cstdint>

namespace rongcloud {

// Thread-safe.
class Cancellation {
public:
    // Throws Error(network_failure) when the process has no file descriptor left.
    Cancellation();
    ~Cancellation();
    Cancellation(const Cancellation&) = delete;
    Cancellation& operator=(const Cancellation&) = delete;

    // For good. May be called from a signal handler.
    void request() noexcept;
    bool is_requested() const noexcept { return requested_.load(std::memory_order_acquire); }
    // Becomes readable with the request, to be waited for beside something else.
    int descriptor() const noexcept { return descriptor_; }

private:
    std::atomic<bool> requested_{false};
    const std::uint32_t generation_;
    const int descriptor_;
};

}  // namespace rongcloud
