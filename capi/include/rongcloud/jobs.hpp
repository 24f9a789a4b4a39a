// rongcloud/jobs.hpp - a spool in C++: rc::Spool over rongcloud/jobs.h, which keeps callbacks on disk until they are handled,
// and rc::SpoolWorker, which handles them. Header-only, C++17; link with librongcloud_jobs. Guide: docs/spool.md.
//
//     rc::Spool spool{rc::SpoolConfig{"/var/lib/app/callbacks.spool"}};
//     rc::WebhookDispatcher hooks{rc::WebhookConfig{}.secret(app_key, app_secret)};
//     hooks.on<rc::hooks::MessageRouted>([&](const rc::hooks::MessageRouted &message) { store(message); });
//     hooks.store_in(spool);                  // hooks.handle(...) answers 200 when the event is on the disk
//     rc::SpoolWorker worker{spool, hooks};
//     std::thread thread{[&] { worker.run(); }};  // calls the handlers, again and again until they succeed
#ifndef RONGCLOUD_JOBS_HPP
#define RONGCLOUD_JOBS_HPP

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <rongcloud/jobs.h>
#include <rongcloud/webhook.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

namespace detail {

struct SpoolConfigFree {
    void operator()(rc_spool_config *config) const noexcept { rc_spool_config_free(config); }
};
struct SpoolFree {
    void operator()(rc_spool *spool) const noexcept { rc_spool_free(spool); }
};
struct SpoolBatchFree {
    void operator()(rc_spool_batch *batch) const noexcept { rc_spool_batch_free(batch); }
};

}  // namespace detail

// Where a spool is, and its limits. Movable; one thread at a time.
class SpoolConfig {
public:
    explicit SpoolConfig(const detail::Text &path) {
        rc_spool_config *config = nullptr;
        detail::checked([&](rc_error **error) { return rc_spool_config_new(&config, error); });
        handle_.reset(config);
        set_text("path", path.c_str("path"));
    }
    // Names, ranges and defaults: rc_spool_config_set.
    SpoolConfig &set(const detail::Text &name, std::int64_t value) & {
        set_text(name.c_str("name"), std::to_string(value).c_str());
        return *this;
    }
    SpoolConfig &&set(const detail::Text &name, std::int64_t value) && { return std::move(set(name, value)); }

    // Borrowed.
    const rc_spool_config *c_ptr() const noexcept { return handle_.get(); }

private:
    void set_text(const char *name, const char *value) {
        detail::checked([&](rc_error **error) { return rc_spool_config_set(handle_.get(), name, value, error); });
    }

    std::unique_ptr<rc_spool_config, detail::SpoolConfigFree> handle_;
};

// One item that was taken out. Cheap to copy; keeps its batch, and what it gives out lives as long as the last copy.
class SpoolItem {
public:
    SpoolItem(std::shared_ptr<rc_spool_batch> batch, const rc_spool_item *item) noexcept
        : batch_(std::move(batch)), item_(item) {}

    std::int64_t sequence() const noexcept { return rc_spool_item_sequence(item_); }
    std::string_view type() const noexcept { return rc_spool_item_type(item_); }
    std::string_view id() const noexcept { return rc_spool_item_id(item_); }
    std::string_view order_key() const noexcept { return rc_spool_item_order_key(item_); }
    // Of a callback's event; empty otherwise.
    std::string_view app_key() const noexcept { return rc_spool_item_app_key(item_); }
    // Of a callback's event: its JSON.
    std::string_view data() const noexcept { return {rc_spool_item_data(item_), rc_spool_item_data_size(item_)}; }
    // Of a callback's event: the body of its request, if that brought no other one.
    std::string_view body() const noexcept { return {rc_spool_item_body(item_), rc_spool_item_body_size(item_)}; }
    // Unix time in milliseconds.
    std::int64_t put_at_ms() const noexcept { return rc_spool_item_put_at_ms(item_); }
    // 1 for the first time.
    int tries() const noexcept { return rc_spool_item_tries(item_); }
    // Why it failed last; empty the first time.
    std::string_view reason() const noexcept { return rc_spool_item_reason(item_); }
    // "ready", "blocked", "delayed", "leased" or "dead".
    std::string_view state() const noexcept { return rc_spool_item_state(item_); }
    // When a delay or a lease ends, Unix time in milliseconds; 0: it is neither delayed nor leased.
    std::int64_t due_at_ms() const noexcept { return rc_spool_item_due_at_ms(item_); }

    // The event that was put. ArgumentError for another item.
    HookEvent event() const {
        rc_hook_event *event = nullptr;
        detail::checked([&](rc_error **error) { return rc_spool_item_event(item_, &event, error); });
        return HookDelivery(RC_VERDICT_OK, event).events().at(0);
    }
    // The same as one of rc::hooks: item.as<rc::hooks::MessageRouted>().
    template <class Event>
    Event as() const {
        return Event::from(event());
    }

    // Handled. All three throw CanceledError ("lease_lost") when the lease has ended and another worker has the item.
    void ack() const {
        detail::checked([&](rc_error **error) { return rc_spool_item_ack(item_, error); });
    }
    // Not handled: it comes again by the settings of the spool.
    void nack(const detail::Text &reason = "") const { nack_after(reason, -1); }
    // The same, after this time.
    void nack(const detail::Text &reason, std::chrono::milliseconds retry_after) const {
        nack_after(reason, retry_after.count() < 0 ? 0 : retry_after.count());
    }
    // The lease ends lease_ms from now.
    void extend() const {
        detail::checked([&](rc_error **error) { return rc_spool_item_extend(item_, error); });
    }

    // Borrowed.
    const rc_spool_item *c_ptr() const noexcept { return item_; }

private:
    void nack_after(const detail::Text &reason, std::int64_t retry_after_ms) const {
        detail::checked([&](rc_error **error) {
            return rc_spool_item_nack(item_, reason.c_str("reason"), retry_after_ms, error);
        });
    }

    std::shared_ptr<rc_spool_batch> batch_;
    const rc_spool_item *item_;
};

// Items that were taken out together. What nobody acknowledged or refused is given back when the last copy of it goes.
class SpoolBatch {
public:
    // Takes `batch` over, which is not nullptr.
    explicit SpoolBatch(rc_spool_batch *batch) {
        const std::shared_ptr<rc_spool_batch> handle(batch, detail::SpoolBatchFree());
        for (std::size_t i = 0; i < rc_spool_batch_count(batch); ++i) {
            items_.emplace_back(handle, rc_spool_batch_item(batch, i));
        }
    }

    bool empty() const noexcept { return items_.empty(); }
    std::size_t size() const noexcept { return items_.size(); }
    const SpoolItem &operator[](std::size_t index) const { return items_[index]; }
    std::vector<SpoolItem>::const_iterator begin() const noexcept { return items_.begin(); }
    std::vector<SpoolItem>::const_iterator end() const noexcept { return items_.end(); }

private:
    std::vector<SpoolItem> items_;
};

// An open spool. Movable; any number of threads.
class Spool {
public:
    // Throws StorageError when the file cannot be opened.
    explicit Spool(const SpoolConfig &config) {
        rc_spool *spool = nullptr;
        detail::checked([&](rc_error **error) { return rc_spool_open(config.c_ptr(), &spool, error); });
        handle_.reset(spool);
    }

    // Returns when it is on the disk. False: its id is there, or was done not long ago, and nothing was stored. Throws
    // LimitError when the spool is full, StorageError when the disk is, or another process holds the file for too long.
    bool put(const detail::Text &type, std::string_view data, const detail::Text &id = "",
             const detail::Text &order_key = "") {
        int is_duplicate = 0;
        detail::checked([&](rc_error **error) {
            return rc_spool_put(handle_.get(), type.c_str("type"), id.c_str("id"), order_key.c_str("order_key"), data.data(),
                                data.size(), &is_duplicate, error);
        });
        return is_duplicate == 0;
    }
    // All events of a request, and accepts it. ArgumentError for one that decides.
    void put(HookDelivery &delivery) {
        detail::checked([&](rc_error **error) { return rc_spool_put_delivery(handle_.get(), delivery.c_ptr(), error); });
    }

    // Up to `count_max` items that are due, at most one of each order key; waits up to `wait` for the first one.
    SpoolBatch lease(std::size_t count_max, std::chrono::milliseconds wait = std::chrono::milliseconds{0}) {
        constexpr std::chrono::milliseconds longest{INT32_MAX};
        const auto wait_ms = static_cast<std::int32_t>((wait < longest ? wait : longest).count());
        rc_spool_batch *batch = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_spool_lease(handle_.get(), count_max, wait_ms, &batch, error);
        });
        return SpoolBatch(batch);
    }
    // Blocks until all that was said of items is on the disk.
    void flush() {
        detail::checked([&](rc_error **error) { return rc_spool_flush(handle_.get(), error); });
    }

    // As JSON: see rc_spool_stats.
    std::string stats() {
        rc_bytes *json = nullptr;
        detail::checked([&](rc_error **error) { return rc_spool_stats(handle_.get(), &json, error); });
        const std::unique_ptr<rc_bytes, void (*)(rc_bytes *)> owned(json, rc_bytes_free);
        return {rc_bytes_data(json), rc_bytes_size(json)};
    }
    // Items that are not dead letters, with a sequence above `after`; only to be read.
    SpoolBatch list(std::int64_t after = 0, std::size_t count_max = 100) {
        rc_spool_batch *batch = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_spool_list(handle_.get(), after, count_max, &batch, error);
        });
        return SpoolBatch(batch);
    }
    // The same of dead letters.
    SpoolBatch dead(std::int64_t after = 0, std::size_t count_max = 100) {
        rc_spool_batch *batch = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_spool_dead_list(handle_.get(), after, count_max, &batch, error);
        });
        return SpoolBatch(batch);
    }
    // Due again. One by its sequence, or all of them with 0; how many there were.
    std::size_t retry_dead(std::int64_t sequence = 0) {
        std::size_t count = 0;
        detail::checked([&](rc_error **error) {
            return rc_spool_dead_retry(handle_.get(), sequence, &count, error);
        });
        return count;
    }
    std::size_t drop_dead(std::int64_t sequence = 0) {
        std::size_t count = 0;
        detail::checked([&](rc_error **error) { return rc_spool_dead_drop(handle_.get(), sequence, &count, error); });
        return count;
    }

    // Borrowed.
    rc_spool *c_ptr() noexcept { return handle_.get(); }

private:
    std::unique_ptr<rc_spool, detail::SpoolFree> handle_;
};

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
                const SpoolBatch batch = spool_.lease(count_max_, kWait);
                const auto since = std::chrono::steady_clock::now();
                const Kept kept(keeper, batch);
                for (const SpoolItem &item : batch) {
                    if (is_stopped_.load()) break;
                    handle(item, since);
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

    // While its items are handled, whatever is thrown.
    struct Kept {
        Kept(detail::SpoolKeeper &by, const SpoolBatch &batch) : keeper(by) { keeper.keep(batch); }
        ~Kept() { keeper.let_go(); }
        Kept(const Kept &) = delete;
        Kept &operator=(const Kept &) = delete;
        detail::SpoolKeeper &keeper;
    };

    void handle(const SpoolItem &item, std::chrono::steady_clock::time_point leased_at) {
        try {
            if (std::chrono::steady_clock::now() - leased_at > kStep) item.extend();  // others of the batch took long
        } catch (const CanceledError &) {
            return;  // another worker has it
        }
        try {
            handler_(item);
        } catch (const std::exception &failure) {
            return refuse(item, failure);
        } catch (...) {
            return refuse(item, std::runtime_error("unknown exception"));
        }
        settle([&] { item.ack(); });
    }

    void refuse(const SpoolItem &item, const std::exception &failure) {
        if (on_failure_) on_failure_(&item, failure);
        settle([&] { item.nack(std::string(failure.what())); });
    }

    template <class Say>
    static void settle(const Say &say) {
        try {
            say();
        } catch (const CanceledError &error) {
            if (error.reason() != "lease_lost") throw;  // the spool is closed
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
