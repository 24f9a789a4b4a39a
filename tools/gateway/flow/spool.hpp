// rongcloud/jobs.h for C++: what the gateway uses of a spool.
#pragma once

#include <rongcloud/jobs.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <rongcloud/webhook.hpp>

#include "tools/gateway/config/settings.hpp"
#include "tools/gateway/sinks/record.hpp"

namespace rongcloud::gateway {

struct SpoolStats {
    std::int64_t waiting = 0;  // ready, delayed or leased
    std::int64_t dead = 0;
    std::int64_t bytes = 0;
    std::int64_t oldest_age_ms = 0;
    std::int64_t put = 0;
    std::int64_t duplicates = 0;
    std::int64_t refused = 0;
    std::int64_t commits = 0;
};

// Items that were leased together. Those that nothing was said of are given back at the end.
class SpoolBatch {
public:
    explicit SpoolBatch(rc_spool_batch* batch) : batch_(batch, rc_spool_batch_free) {}
    std::size_t size() const { return rc_spool_batch_count(batch_.get()); }
    // Of the lease, by the clock of the machine; negative when it is over. The batch is not empty.
    std::chrono::milliseconds time_left() const;
    // nullopt for an item that is no event: somebody else has put it there.
    std::optional<Record> record(std::size_t index, bool with_body) const;
    // False when the lease was lost: the item comes again.
    bool acknowledge(std::size_t index) const;
    bool refuse(std::size_t index, const std::string& reason) const;
    // With that of the application; empty: it has none.
    std::string order_key(std::size_t index) const;

private:
    const rc_spool_item* item(std::size_t index) const { return rc_spool_batch_item(batch_.get(), index); }
    std::shared_ptr<rc_spool_batch> batch_;
};

// Throws rc::Error when an option is not valid, ConfigError when the folder is not there. Opens nothing.
void check_spool(const SpoolSettings& settings);

// Any number of threads. What fails throws rc::Error.
class Spool {
public:
    // Throws as check_spool does, too.
    explicit Spool(const SpoolSettings& settings);
    // Blocks until the events of the delivery are on the disk, and accepts it.
    void put(rc::HookDelivery& delivery);
    // `runs`: several of an order key, too.
    SpoolBatch lease(std::size_t count_max, bool runs, std::int32_t wait_ms);
    SpoolStats stats() const;
    // Not older than a second but while another thread reads them: whoever asks often does not hold up those that put.
    SpoolStats recent_stats();
    void flush();

private:
    std::unique_ptr<rc_spool, void (*)(rc_spool*)> spool_;
    std::mutex refresh_mutex_;  // held by the thread that reads them
    std::mutex recent_mutex_;
    std::optional<SpoolStats> recent_;
    std::chrono::steady_clock::time_point recent_until_{};
};

}  // namespace rongcloud::gateway
