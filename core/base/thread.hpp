// Threads of the library: few, and out of the way of the host program's signals.
#pragma once

#include <signal.h>

#include <cstddef>
#include <functional>

namespace rongcloud {

// Signals are the host program's: none is to be handled in a thread of ours. A thread started meanwhile inherits it.
class BlockedSignals {
public:
    BlockedSignals() noexcept;
    ~BlockedSignals();
    BlockedSignals(const BlockedSignals&) = delete;
    BlockedSignals& operator=(const BlockedSignals&) = delete;

private:
    sigset_t before_;
};

// Called at the end of each thread of start_thread() from now on, for what other libraries keep of a thread.
void set_thread_end(void (*end)() noexcept) noexcept;

// A call with its TLS, JSON and a small callback needs less.
inline constexpr std::size_t kLeastStackBytes = 256u << 10;

// Runs `body`, which throws nothing, in a new detached thread with all signals blocked. `stack_bytes` of stack, at least
// kLeastStackBytes, are its own: what the C library keeps there of a thread comes on top. 0: the system's default, which
// includes that. Throws std::system_error when the system has no more threads.
void start_thread(std::function<void()> body, std::size_t stack_bytes = 0);

}  // namespace rongcloud
