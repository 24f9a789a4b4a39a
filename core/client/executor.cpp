#include "core/client/executor.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "core/base/thread.hpp"

namespace rongcloud::client {

// A call is in one of two lists until just before it is completed; whoever takes it out completes it.
class Executor::Queue : public std::enable_shared_from_this<Queue> {
public:
    explicit Queue(const ExecutorLimits& limits) : limits_(limits) { running_.reserve(limits.threads_max); }

    // True: run_next() has to be posted for it. False: there is one still of a call that ended while it waited.
    bool add(std::shared_ptr<AsyncCall> call) {
        const std::lock_guard lock(mutex_);
        if (waiting_.size() + running_.size() >= limits_.calls_max) {
            throw Error(Reason::queue_full,
                        std::to_string(limits_.calls_max) + " asynchronous calls are in flight, and no more may be");
        }
        if (is_watched_ && call->deadline().at() < looks_at_) watch_again_.notify_all();
        waiting_.push_back(std::move(call));
        if (posted_ >= waiting_.size()) return false;
        ++posted_;
        return true;
    }

    // It was added and could not be posted. False: it has been taken out already.
    bool remove(const AsyncCall* call) noexcept {
        const std::lock_guard lock(mutex_);
        --posted_;
        const auto found = std::ranges::find(waiting_, call, &std::shared_ptr<AsyncCall>::get);
        if (found == waiting_.end()) return false;
        waiting_.erase(found);
        return true;
    }

    // One call, in a thread of the pool.
    void run_next() {
        std::shared_ptr<AsyncCall> call;
        {
            const std::lock_guard lock(mutex_);
            --posted_;
            if (waiting_.empty()) return;  // it ended while it waited
            call = std::move(waiting_.front());
            waiting_.pop_front();
            running_.push_back(call);
        }
        AsyncCall::Outcome outcome = call->perform();
        {
            const std::lock_guard lock(mutex_);
            running_.erase(std::ranges::find(running_, call));
        }
        call->complete(std::move(outcome));  // without a place here, so that it may start another one
    }

    // All threads are busy: another one ends what need not wait any longer.
    void watch_over_waiting() {
        const std::lock_guard lock(mutex_);
        if (is_closed_) return;
        if (is_watched_) {  // it may have lain down for long while nothing waited
            if (looks_at_ > std::chrono::steady_clock::now() + Cancellation::kStep) watch_again_.notify_all();
            return;
        }
        try {
            start_thread([queue = shared_from_this()] { queue->watch(); });
            is_watched_ = true;
        } catch (const std::exception&) {  // they end when a thread comes to them
        }
    }

    void cancel_all() noexcept {
        const std::lock_guard lock(mutex_);
        for (const auto& call : waiting_) call->cancel();
        for (const auto& call : running_) call->cancel();
        watch_again_.notify_all();
    }

    void close() noexcept {
        const std::lock_guard lock(mutex_);
        is_closed_ = true;
        watch_again_.notify_all();
    }

private:
    void watch() {
        std::unique_lock lock(mutex_);
        SteadyTime last_seen = std::chrono::steady_clock::now();
        while (!is_closed_) {
            if (end_one(lock)) continue;
            const SteadyTime now = std::chrono::steady_clock::now();
            if (!waiting_.empty()) last_seen = now;
            else if (now - last_seen >= limits_.idle_time) break;
            looks_at_ = now + next_look();
            watch_again_.wait_until(lock, looks_at_);
        }
        is_watched_ = false;
    }

    // How long nothing can happen to those that wait.
    Milliseconds next_look() const {
        Milliseconds wait = waiting_.empty() ? limits_.idle_time : Cancellation::kStep;
        for (const auto& call : waiting_) wait = std::min(wait, call->deadline().remaining());
        return wait;
    }

    // Completes the first call that need not be sent. False: there is none.
    bool end_one(std::unique_lock<std::mutex>& lock) {
        for (auto it = waiting_.begin(); it != waiting_.end(); ++it) {
            std::optional<ErrorInfo> reason = (*it)->why_not_to_send();
            if (!reason) continue;
            const std::shared_ptr<AsyncCall> call = std::move(*it);
            waiting_.erase(it);
            lock.unlock();
            call->complete(std::move(*reason));
            lock.lock();
            return true;
        }
        return false;
    }

    const ExecutorLimits limits_;
    std::mutex mutex_;
    std::condition_variable watch_again_;
    std::deque<std::shared_ptr<AsyncCall>> waiting_;   // the oldest first
    std::vector<std::shared_ptr<AsyncCall>> running_;  // never more than threads
    std::size_t posted_ = 0;                           // run_next() that have not begun; at least one for each that waits
    bool is_watched_ = false;
    SteadyTime looks_at_{};  // whoever watches
    bool is_closed_ = false;
};

Executor::State::~State() { queue->close(); }

Executor::Executor(const ExecutorLimits& limits) : limits_(limits), states_([this] { return make_state(); }) {}

std::unique_ptr<Executor::State> Executor::make_state() const {
    const WorkerLimits workers{limits_.threads_max, limits_.calls_max, limits_.idle_time};
    return std::unique_ptr<State>(new State{std::make_shared<Queue>(limits_), WorkerPool(workers)});
}

void Executor::submit(std::shared_ptr<AsyncCall> call) {
    State& state = states_.get();
    const AsyncCall* const added = call.get();
    bool is_begun = false;
    if (state.queue->add(std::move(call))) {
        try {
            is_begun = state.pool.post([queue = state.queue] { queue->run_next(); });
        } catch (...) {
            if (state.queue->remove(added)) throw;
        }
    }
    if (!is_begun) state.queue->watch_over_waiting();
}

void Executor::cancel_all() noexcept { states_.get().queue->cancel_all(); }

}  // namespace rongcloud::client
