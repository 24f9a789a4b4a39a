// rongcloud/spool_worker.hpp - gives the items of a spool to a handler. Part of rongcloud/jobs.hpp, which includes it.
#ifndef RONGCLOUD_SPOOL_WORKER_HPP
#define RONGCLOUD_SPOOL_WORKER_HPP

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <rongcloud/jobs.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

namespace detail {

// A thread that extends the leases of items while somebody else handles them.
class SpoolKeeper {
public:
    SpoolKeeper() : thread_([this] { run(); }) {}
    ~SpoolKeeper() {
        {
            const std::lock_guard<std::mutex> lock(mutex_);
            is_over_ = true;
        }
        changed_.notify_one();
        thread_.join();
    }
    SpoolKeeper(const SpoolKeeper &) = delete;
    SpoolKeeper &operator=(const SpoolKeeper &) = delete;

    // Instead of those before.
    void keep(const SpoolBatch &batch) {
        using std::chrono::milliseconds;
        std::vector<SpoolItem> items(batch.begin(), batch.end());
        milliseconds every{0};
        if (!items.empty()) {
            const auto now = std::chrono::system_clock::now().time_since_epoch();
            const milliseconds left = milliseconds{items[0].due_at_ms()} - std::chrono::duration_cast<milliseconds>(now);
            every = left / 3 < kShortest ? kShortest : left / 3;
        }
        {
            const std::lock_guard<std::mutex> lock(mutex_);
            items_.swap(items);
            every_ = every;
            ++batch_;
        }
        changed_.notify_one();
    }
    void let_go() {
        std::vector<SpoolItem> items;
        const std::lock_guard<std::mutex> lock(mutex_);
        items_.swap(items);
        ++batch_;
    }

private:
    static constexpr std::chrono::milliseconds kShortest{30};  // a third of the shortest lease

    void run() {
        std::unique_lock<std::mutex> lock(mutex_);
        while (!is_over_) {
            const unsigned seen = batch_;
            const auto is_changed = [&] { return is_over_ || batch_ != seen; };
            if (items_.empty()) {
                changed_.wait(lock, is_changed);
            } else if (!changed_.wait_for(lock, every_, is_changed)) {
                std::vector<SpoolItem> items = items_;
                lock.unlock();
                for (const SpoolItem &item : items) extend(item);
                items.clear();
                lock.lock();
            }
        }
    }

    static void extend(const SpoolItem &item) noexcept {
        try {
            item.extend();
        } catch (...) {  // it is done, or lost, of which its worker hears; or not now, and the next time comes
        }
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<SpoolItem> items_;
    std::chrono::milliseconds every_{0};
    unsigned batch_ = 0;
    bool is_over_ = false;
    std::thread thread_;  // the last one: it uses the others
};

}  // namespace detail

// Takes items out of a spool and gives them to a handler, which has handled them when it returns. What it throws is the
// reason why the item comes again. A thread of each run() extends the leases of what was taken out every third of lease_ms,
// so that a handler may take longer than a lease; one that never returns keeps its items until the process ends. Spool and
// dispatcher outlive it.
class SpoolWorker {
public:
    using Handler = std::function<void(const SpoolItem &)>;
    // Is told what went wrong: with a handler, or (then `item` is nullptr) with the file, before the next try.
    using OnFailure = std::function<void(const SpoolItem *item, const std::exception &failure)>;

    SpoolWorker(Spool &spool, Handler handler) : spool_(spool), handler_(std::move(handler)) {}
    // The handlers of a dispatcher. An event that nobody handles is done.
    SpoolWorker(Spool &spool, const WebhookDispatcher &hooks)
        : SpoolWorker(spool, [&hooks](const SpoolItem &item) { hooks.handle_event(item.event()); }) {}
    SpoolWorker(const SpoolWorker &) = delete;
    SpoolWorker &operator=(const SpoolWorker &) = delete;

    // Before run(). How many items are taken out at a time; 16 at first.
    void set_batch(std::size_t count_max) { count_max_ = count_max; }
    void set_on_failure(OnFailure on_failure) { on_failure_ = std::move(on_failure); }

    // Handles items until stop(), or until the spool is closed. May run in several threads at once. A file that is full or
    // locked is waited for; other failures of the spool are thrown.
    void run() {
        std::chrono::milliseconds pause{0};
        detail::SpoolKeeper keeper;
        while (!is_stopped_.load()) {
            try {
                const SpoolBatch batch = spool_.lease_runs(count_max_, kWait);
                const auto since = std::chrono::steady_clock::now();
                const Kept kept(keeper, batch);
                std::set<Key> stopped;  // one of these failed, so it is not the turn of the next
                for (const SpoolItem &item : batch) {
                    if (is_stopped_.load()) break;
                    Key key{item.app_key(), item.order_key()};
                    if (stopped.count(key) == 0 && !handle(item, since) && !key.second.empty()) stopped.insert(std::move(key));
                }
                pause = std::chrono::milliseconds{0};
            } catch (const CanceledError &) {
                return;
            } catch (const StorageError &error) {
                if (!error.is_retriable()) throw;
                if (on_failure_) on_failure_(nullptr, error);
                pause = pause * 2 < kStep ? kStep : pause * 2 < kPauseMax ? pause * 2 : kPauseMax;
                for (auto rest = pause; rest.count() > 0 && !is_stopped_.load(); rest -= kStep) {
                    std::this_thread::sleep_for(kStep);
                }
            }
        }
    }
    // run() returns after the item that it is at, within a quarter of a second if it waits; the others are given back. May
    // be called in a signal handler.
    void stop() noexcept { is_stopped_.store(true); }

private:
    static constexpr std::chrono::milliseconds kStep{50};
    static constexpr std::chrono::milliseconds kPauseMax{1600};
    static constexpr std::chrono::milliseconds kWait{250};

    using Key = std::pair<std::string, std::string>;  // App Key, order key

    // While its items are handled, whatever is thrown.
    struct Kept {
        Kept(detail::SpoolKeeper &by, const SpoolBatch &batch) : keeper(by) { keeper.keep(batch); }
        ~Kept() { keeper.let_go(); }
        Kept(const Kept &) = delete;
        Kept &operator=(const Kept &) = delete;
        detail::SpoolKeeper &keeper;
    };

    // Whether it is done.
    bool handle(const SpoolItem &item, std::chrono::steady_clock::time_point leased_at) {
        try {
            if (std::chrono::steady_clock::now() - leased_at > kStep) item.extend();  // others of the batch took long
        } catch (const CanceledError &) {
            return false;  // another worker has it
        }
        try {
            handler_(item);
        } catch (const std::exception &failure) {
            return refuse(item, failure);
        } catch (...) {
            return refuse(item, std::runtime_error("unknown exception"));
        }
        return settle([&] { item.ack(); });
    }

    bool refuse(const SpoolItem &item, const std::exception &failure) {
        if (on_failure_) on_failure_(&item, failure);
        settle([&] { item.nack(std::string(failure.what())); });
        return false;
    }

    template <class Say>
    static bool settle(const Say &say) {
        try {
            say();
            return true;
        } catch (const CanceledError &error) {
            if (error.reason() != "lease_lost") throw;  // the spool is closed
            return false;
        }
    }

    Spool &spool_;
    const Handler handler_;
    OnFailure on_failure_;
    std::size_t count_max_ = 16;
    std::atomic<bool> is_stopped_{false};
};

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
