// Threads that do one piece of work after the other, as many as are needed and no more than allowed.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

#include "core/base/clock.hpp"

namespace rongcloud {

struct WorkerLimits {
    std::size_t threads_max = 1;   // at least 1
    std::size_t waiting_max = 1;   // pieces of work that wait for a thread
    Milliseconds idle_time{5000};  // a thread that has had nothing to do for so long ends
    std::size_t stack_bytes = 0;   // see start_thread()
};

// Thread-safe. Starts no thread before the first work, and has none when it was idle for long. Belongs to one process:
// in a forked child its threads do not exist, and it must be used no more, not even be destroyed (see ForkLocal).
class WorkerPool {
public:
    explicit WorkerPool(const WorkerLimits& limits);
    // stop()
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    // Work is begun in the order in which it comes. False: it has to wait until another piece is done. What it throws
    // is ignored. Throws Error(queue_full), bad_alloc, or, when there is no thread and none can be started,
    // Error(out_of_memory); the work is not done then.
    bool post(std::function<void()> work);
    // No further work is taken: post() throws Error(canceled). What was posted before is done still, and the threads
    // end after it. Does not wait for them, so that a thread of the pool may destroy it.
    void stop() noexcept;

    std::size_t thread_count() const;
    // Waits until there is no thread any more: after stop(), or after the idle time. False: `longest` has passed.
    bool wait_until_quiet(Milliseconds longest) const;

private:
    struct Shared;  // with the threads, which may outlive the pool
    const std::shared_ptr<Shared> shared_;
};

}  // namespace rongcloud
