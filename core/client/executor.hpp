// Sends asynchronous calls from a few threads of its own.
#pragma once

#include <cstddef>
#include <memory>

#include "core/base/worker_pool.hpp"
#include "core/client/async_call.hpp"
#include "core/base/fork_local.hpp"

namespace rongcloud::client {

struct ExecutorLimits {
    std::size_t threads_max = 64;   // calls that are sent at the same time
    std::size_t calls_max = 16384;  // those, and the ones that wait for a thread
    Milliseconds idle_time{5000};   // see WorkerLimits
    std::size_t stack_bytes = 0;    // the same
};

// Thread-safe. Starts no thread before the first call. In a forked child it begins anew, with no calls. A call that
// waits for a thread ends at its deadline, and within Cancellation::kStep when it is canceled: when all threads are
// busy, one more looks after those that wait. One that could not be answered in time is refused or ended unsent, see
// Admission; one for which a thread is free is begun in any case.
class Executor {
public:
    explicit Executor(const ExecutorLimits& limits);

    // Takes over the completion of `call`; first come, first served. Throws Error(queue_full, overloaded,
    // out_of_memory) or bad_alloc, and then completes nothing.
    void submit(std::shared_ptr<AsyncCall> call);
    // Asks all calls to stop.
    void cancel_all() noexcept;
    AsyncCounts counts();

private:
    class Queue;  // with the threads, which may outlive the client
    struct State {
        std::shared_ptr<Queue> queue;
        WorkerPool pool;
        ~State();
        void abandon() noexcept {}
    };
    std::unique_ptr<State> make_state() const;

    const ExecutorLimits limits_;
    ForkLocal<State> states_;
};

}  // namespace rongcloud::client
