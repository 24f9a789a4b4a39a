// A spool: items that are on the disk until a worker has handled them.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/base/clock.hpp"
#include "core/jobs/spool_handler.hpp"

namespace rongcloud::jobs {

struct SpoolStats : SpoolCounts {
    std::int64_t oldest_age_ms = 0;
    std::int64_t put = 0, duplicates = 0, refused = 0, acknowledged = 0, failed = 0, commits = 0;
};

// Thread-safe; all of it throws Error. What happens in a forked child: invalid_argument.
class Spool {
public:
    static constexpr std::size_t kDataMax = 16u << 20;

    // `clock` outlives it.
    static std::shared_ptr<Spool> open(const SpoolOptions& options, const Clock& clock);
    ~Spool();
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    // Stored together, or not at all; for each whether it was there before. Blocks until they are on the disk.
    std::vector<bool> put(std::vector<NewItem> items);
    // The same without the waiting: what was begun before one waits shares its write. To be waited for.
    std::shared_ptr<PutWork> begin_put(std::vector<NewItem> items);

    // Waits up to `wait` for the first one. `runs`: where there is room, what waits for them behind them, too.
    Leased lease(std::size_t count_max, Milliseconds wait, bool runs = false);
    void ack(std::int64_t sequence, const Lease& lease);
    // Comes again after `retry_after_ms`; negative: by the options.
    void nack(const StoredItem& item, const Lease& lease, std::string reason, std::int64_t retry_after_ms);
    // Of this one item: `lease` becomes its own.
    void extend(std::int64_t sequence, Lease& lease);
    // Nothing of a batch was said; throws nothing.
    void give_back(const std::vector<std::int64_t>& sequences, const Lease& lease) noexcept;
    void flush();

    SpoolStats stats();
    std::vector<StoredItem> alive(std::int64_t after, std::size_t count_max);
    std::vector<StoredItem> dead(std::int64_t after, std::size_t count_max);
    std::size_t retry_dead(std::int64_t sequence);
    std::size_t drop_dead(std::int64_t sequence);

    // Writes what is under way, ends the waits of others, gives leases back. In a forked child it does nothing.
    void close() noexcept;
    bool is_of_this_process() const noexcept;

private:
    Spool(const SpoolOptions& options, const Clock& clock);

    void check_process() const;
    void check_not_observing() const;
    std::shared_ptr<const Work> settle(Settlement settlement, const Lease& lease);
    template <class Body>
    auto in_store(const Body& body);

    const SpoolOptions options_;
    const Clock& clock_;
    const std::uint32_t generation_;
    // In a child they are not even destroyed.
    std::unique_ptr<Database> database_;
    std::unique_ptr<SpoolHandler> handler_;
    std::unique_ptr<GroupWriter> writer_;
    std::mutex closing_;
    bool is_closed_ = false;
};

}  // namespace rongcloud::jobs
