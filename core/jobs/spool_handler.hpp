// What the thread that writes does with the work of a spool.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/jobs/group_writer.hpp"
#include "core/jobs/spool_store.hpp"
#include "core/jobs/spool_works.hpp"

namespace rongcloud::jobs {

// Of this process, since the spool was opened.
struct SpoolTotals {
    std::atomic<std::int64_t> put{0};
    std::atomic<std::int64_t> duplicates{0};
    std::atomic<std::int64_t> refused{0};
    std::atomic<std::int64_t> acknowledged{0};
    std::atomic<std::int64_t> failed{0};  // tries
    std::atomic<std::int64_t> commits{0};
};

class SpoolHandler final : public GroupHandler {
public:
    // How often a lease that waits looks whether another process has put something.
    static constexpr Milliseconds kLook{50};

    SpoolHandler(Database& database, const SpoolOptions& options, const Clock& clock);

    // Before all else, by whoever opens it: the settings that belong to the file.
    void open();
    SpoolTotals& totals() noexcept { return totals_; }

    // In this order whatever their order is: what workers said, puts, anything else, leases, so that these see the most.
    void write(const std::vector<WorkPtr>& works) override;
    void written() noexcept override;
    void failed(const std::exception_ptr& failure) noexcept override;
    std::optional<Milliseconds> until_look() noexcept override;
    bool look() noexcept override;
    void write_end() override;
    void ended() noexcept override;

private:
    using LeaseWorkPtr = std::shared_ptr<LeaseWork>;

    void settle(const std::vector<WorkPtr>& works, std::int64_t now_ms);
    void put(const std::vector<WorkPtr>& works, std::int64_t now_ms);
    // What is due by now, and the tries that ended with their leases.
    void wake(std::int64_t now_ms);
    void lease(std::int64_t now_ms);
    void prune(std::int64_t now_ms);

    Database& database_;
    const SpoolOptions& options_;
    const Clock& clock_;
    SpoolStore store_;
    SpoolTotals totals_;
    SpoolTotals group_;  // what the transaction adds if it succeeds
    std::vector<LeaseWorkPtr> waiting_;  // leases, in the order in which they came
    std::optional<std::int64_t> next_due_ms_;  // while some wait
    std::int64_t prune_at_ms_ = 0;
    std::int64_t wrote_at_ms_ = 0;  // or tried to
};

}  // namespace rongcloud::jobs
