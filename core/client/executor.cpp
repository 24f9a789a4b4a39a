#include "core/client/executor.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "core/base/thread.hpp"
#include "core/client/admission.hpp"

namespace rongcloud::client {

namespace {

SteadyTime now() { return std::chrono::steady_clock::now(); }

// It left, and no answer came in time.
bool is_late(const ErrorInfo& info) {
    const Reason why = info.reason == Reason::outcome_unknown ? info.cause : info.reason;
    return info.maybe_delivered && (why == Reason::call_timeout || why == Reason::response_timeout);
}

}  // namespace

// A call is in one of two lists until just before it is completed; whoever takes it out completes it.
class Executor::Queue : public std::enable_shared_from_this<Queue> {
public:
    explicit Queue(const ExecutorLimits& limits) : limits_(limits), admission_(limits.threads_max) {
        running_.reserve(limits.threads_max);
    }

    // True: run_next() has to be posted for it. False: there is one still of a call that ended while it waited.
    bool add(std::shared_ptr<AsyncCall> call) {
        const std::lock_guard lock(mutex_);
        const std::size_t before = waiting_.size() + running_.size();
        if (before >= limits_.calls_max) {
            throw Error(Reason::queue_full,
                        std::to_string(limits_.calls_max) + " asynchronous calls are in flight, and no more may be");
        }
        const bool has_place = before < limits_.threads_max;
        if (!has_place) check_admission(*call, before - limits_.threads_max);
        waiting_.push_back({std::move(call), has_place});
        if (is_watched_ && now() + time_left(waiting_.back()) < looks_at_) watch_again_.notify_all();
        if (posted_ >= waiting_.size()) return false;
        ++posted_;
        return true;
    }

    // It was added and could not be posted. False: it has been taken out already.
    bool remove(const AsyncCall* call) noexcept {
        const std::lock_guard lock(mutex_);
        --posted_;
        const auto found = std::ranges::find_if(waiting_, [&](const Waiting& each) { return each.call.get() == call; });
        if (found == waiting_.end()) return false;
        waiting_.erase(found);
        return true;
    }

    // One call, in a thread of the pool; before it, those whose turn came too late.
    void run_next() {
        std::unique_lock lock(mutex_);
        --posted_;
        while (end_one(lock, true)) {
        }
        if (waiting_.empty()) return;
        const std::shared_ptr<AsyncCall> call = std::move(waiting_.front().call);
        waiting_.pop_front();
        running_.push_back(call);
        lock.unlock();
        const SteadyTime started = now();
        AsyncCall::Outcome outcome = call->perform();
        const SteadyTime ended = now();
        const auto* const failure = std::get_if<ErrorInfo>(&outcome);
        lock.lock();
        running_.erase(std::ranges::find(running_, call));
        admission_.released(ended, ended - started, failure == nullptr);
        if (failure != nullptr && is_late(*failure)) ++late_;
        lock.unlock();
        call->complete(std::move(outcome));  // without a place here, so that it may start another one
    }

    // All threads are busy: another one ends what need not wait any longer.
    void watch_over_waiting() {
        const std::lock_guard lock(mutex_);
        if (is_closed_) return;
        if (is_watched_) {  // it may have lain down for long while nothing waited
            if (looks_at_ > now() + Cancellation::kStep) watch_again_.notify_all();
            return;
        }
        try {
            start_thread([queue = shared_from_this()] { queue->watch(); }, limits_.stack_bytes);
            is_watched_ = true;
        } catch (const std::exception&) {  // they end when a thread comes to them
        }
    }

    void cancel_all() noexcept {
        const std::lock_guard lock(mutex_);
        for (const Waiting& each : waiting_) each.call->cancel();
        for (const auto& call : running_) call->cancel();
        watch_again_.notify_all();
    }

    void close() noexcept {
        const std::lock_guard lock(mutex_);
        is_closed_ = true;
        watch_again_.notify_all();
    }

    AsyncCounts counts() {
        const std::lock_guard lock(mutex_);
        const auto in_ms = [](Admission::Span span) { return static_cast<std::uint64_t>(span.count()); };
        const std::size_t in_line = running_.size() < limits_.threads_max ? 0 : waiting_.size();
        return {waiting_.size(), running_.size(), refused_,
                ended_unsent_,   late_,           in_line > 0 ? in_ms(admission_.wait_time(now(), in_line)) : 0,
                in_ms(admission_.answer_time(now()))};
    }

private:
    struct Waiting {
        std::shared_ptr<AsyncCall> call;
        bool has_place;  // a thread was free when it came: it is begun however little time it has
    };

    void check_admission(const AsyncCall& call, std::size_t ahead) {
        const auto shortage = admission_.shortage(now(), ahead, call.deadline().remaining());
        if (!shortage) return;
        ++refused_;
        Error error(Reason::overloaded, std::to_string(ahead) + " calls wait for a thread, and the answer would come " +
                                            std::to_string(shortage->count()) +
                                            " ms after the call's deadline; nothing was sent");
        error.info().retry_after_ms = shortage->count();
        throw error;
    }

    void watch() {
        std::unique_lock lock(mutex_);
        SteadyTime last_seen = now();
        while (!is_closed_) {
            if (end_one(lock, false)) continue;
            if (!waiting_.empty()) last_seen = now();
            else if (now() - last_seen >= limits_.idle_time) break;
            looks_at_ = now() + next_look();
            watch_again_.wait_until(lock, looks_at_);
        }
        is_watched_ = false;
    }

    // How long nothing can happen to those that wait.
    Milliseconds next_look() const {
        Milliseconds wait = waiting_.empty() ? limits_.idle_time : Cancellation::kStep;
        for (const Waiting& each : waiting_) wait = std::min(wait, time_left(each));
        return std::max(wait, Milliseconds{1});
    }

    // Until it is too late to begin it; may be negative.
    Milliseconds time_left(const Waiting& waiting) const {
        const Milliseconds left = waiting.call->deadline().remaining();
        if (waiting.has_place) return left;
        return std::chrono::ceil<Milliseconds>(Admission::Span(left) - admission_.answer_time(now()));
    }

    // Why it is to end without being sent.
    std::optional<ErrorInfo> why_to_end(const Waiting& waiting) const noexcept {
        std::optional<ErrorInfo> reason = waiting.call->why_not_to_send();
        const Milliseconds left = reason ? Milliseconds{0} : time_left(waiting);
        if (reason || left >= Milliseconds{0} || running_.empty()) return reason;  // nothing under way: this one shows
        reason = waiting.call->described_if_possible(
            Reason::overloaded, "its turn came too late for an answer before the call's deadline; nothing was sent");
        reason->retry_after_ms = -left.count();
        return reason;
    }

    // Completes the first call that need not be sent, the `first` in the line or any. False: there is none.
    bool end_one(std::unique_lock<std::mutex>& lock, bool first) {
        const auto end = first && !waiting_.empty() ? waiting_.begin() + 1 : waiting_.end();
        for (auto it = waiting_.begin(); it != end; ++it) {
            std::optional<ErrorInfo> reason = why_to_end(*it);
            if (!reason) continue;
            if (reason->status != Status::canceled) ++ended_unsent_;
            const std::shared_ptr<AsyncCall> call = std::move(it->call);
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
    std::deque<Waiting> waiting_;                      // the oldest first
    std::vector<std::shared_ptr<AsyncCall>> running_;  // never more than threads
    std::size_t posted_ = 0;                           // run_next() that have not begun; at least one for each that waits
    bool is_watched_ = false;
    SteadyTime looks_at_{};  // whoever watches
    bool is_closed_ = false;
    Admission admission_;
    std::uint64_t refused_ = 0;
    std::uint64_t ended_unsent_ = 0;
    std::uint64_t late_ = 0;
};

Executor::State::~State() { queue->close(); }

Executor::Executor(const ExecutorLimits& limits) : limits_(limits), states_([this] { return make_state(); }) {}

std::unique_ptr<Executor::State> Executor::make_state() const {
    const WorkerLimits workers{limits_.threads_max, limits_.calls_max, limits_.idle_time, limits_.stack_bytes};
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

AsyncCounts Executor::counts() { return states_.get().queue->counts(); }

}  // namespace rongcloud::client
