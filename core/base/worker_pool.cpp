#include "core/base/worker_pool.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <utility>

#include "core/base/error.hpp"
#include "core/base/system_text.hpp"
#include "core/base/thread.hpp"

namespace rongcloud {

struct WorkerPool::Shared {
    explicit Shared(const WorkerLimits& given) : limits(given) {}

    const WorkerLimits limits;
    std::mutex mutex;
    std::condition_variable changed;  // work has come, or an end
    std::condition_variable quiet;    // the last thread is about to end
    std::deque<std::function<void()>> waiting;
    std::size_t threads = 0;
    std::size_t idle = 0;  // of them, waiting for work
    bool stopped = false;

    // The next work; an empty one when the thread is to end.
    std::function<void()> next(std::unique_lock<std::mutex>& lock) {
        ++idle;
        const auto has_news = [this] { return stopped || !waiting.empty(); };
        changed.wait_for(lock, limits.idle_time, has_news);
        --idle;
        if (waiting.empty()) return {};
        std::function<void()> work = std::move(waiting.front());
        waiting.pop_front();
        return work;
    }

    void run() {
        std::unique_lock lock(mutex);
        while (std::function<void()> work = next(lock)) {
            lock.unlock();
            try {
                work();
            } catch (...) {  // nothing may leave a thread; whoever posted it has no other way to hear of it
            }
            work = nullptr;  // what it holds is given up without the lock
            lock.lock();
        }
        if (--threads == 0) quiet.notify_all();
    }
};

WorkerPool::WorkerPool(const WorkerLimits& limits) : shared_(std::make_shared<Shared>(limits)) {}

WorkerPool::~WorkerPool() { stop(); }

bool WorkerPool::post(std::function<void()> work) {
    Shared& shared = *shared_;
    const std::lock_guard lock(shared.mutex);
    if (shared.stopped) throw Error(Reason::canceled, "no further work is taken");
    if (shared.waiting.size() >= shared.limits.waiting_max) {
        throw Error(Reason::queue_full, "no more than " + std::to_string(shared.limits.waiting_max) + " may wait");
    }
    shared.waiting.push_back(std::move(work));
    if (shared.waiting.size() <= shared.idle) {
        shared.changed.notify_one();
        return true;
    }
    if (shared.threads >= shared.limits.threads_max) return false;
    ++shared.threads;
    try {
        start_thread([shared = shared_] { shared->run(); }, shared.limits.stack_bytes);
    } catch (const std::exception& error) {
        if (--shared.threads > 0) return false;  // those that are there will come to it
        shared.waiting.pop_back();
        throw Error(Reason::out_of_memory, "no thread can be started: " + exception_text(error));
    }
    return true;
}

void WorkerPool::stop() noexcept {
    const std::lock_guard lock(shared_->mutex);
    shared_->stopped = true;
    shared_->changed.notify_all();
}

std::size_t WorkerPool::thread_count() const {
    const std::lock_guard lock(shared_->mutex);
    return shared_->threads;
}

bool WorkerPool::wait_until_quiet(Milliseconds longest) const {
    std::unique_lock lock(shared_->mutex);
    return shared_->quiet.wait_for(lock, longest, [this] { return shared_->threads == 0; });
}

}  // namespace rongcloud
