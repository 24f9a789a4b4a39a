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

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
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

    // Handled. All three throw CanceledError ("lease_lost") when the lease has ended and another worker has the item, or
    // after an earlier one of its order key in the batch was refused or lost.
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
        return leased(rc_spool_lease, count_max, wait);
    }
    // The same, and where there is room what waits for these items alone: several of an order key, in their order. After one
    // of a key was refused, or its lease was lost, do not handle the later ones of that key in the batch: they come again
    // behind it, and what is said of them throws CanceledError ("lease_lost").
    SpoolBatch lease_runs(std::size_t count_max, std::chrono::milliseconds wait = std::chrono::milliseconds{0}) {
        return leased(rc_spool_lease_runs, count_max, wait);
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
    template <class Lease>
    SpoolBatch leased(Lease take, std::size_t count_max, std::chrono::milliseconds wait) {
        constexpr std::chrono::milliseconds longest{INT32_MAX};
        const auto wait_ms = static_cast<std::int32_t>((wait < longest ? wait : longest).count());
        rc_spool_batch *batch = nullptr;
        detail::checked([&](rc_error **error) { return take(handle_.get(), count_max, wait_ms, &batch, error); });
        return SpoolBatch(batch);
    }

    std::unique_ptr<rc_spool, detail::SpoolFree> handle_;
};

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#include <rongcloud/spool_worker.hpp>

#endif
