// The pieces of work of a spool, as they go from its callers to the thread that writes.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "core/jobs/spool_item.hpp"
#include "core/jobs/spool_store.hpp"
#include "core/jobs/work.hpp"

namespace rongcloud::jobs {

struct PutWork final : Work {
    explicit PutWork(std::vector<NewItem> given) : Work(Haste::shared), items(std::move(given)) {}

    const std::vector<NewItem> items;
    std::vector<bool> is_duplicate;
};

struct SettleWork final : Work {
    SettleWork(Haste haste, std::vector<Settlement> given) : Work(haste), settlements(std::move(given)) {}

    const std::vector<Settlement> settlements;
};

struct LeaseWork final : Work {
    LeaseWork(std::size_t most, bool with_runs, SteadyTime end)
        : Work(Haste::urgent), count_max(most), runs(with_runs), until(end) {}

    const std::size_t count_max;
    const bool runs;
    const SteadyTime until;  // it waits for items no longer
    Leased leased;
};

// Anything else, e.g. counting; after what is due by then was made ready.
struct StoreWork final : Work {
    explicit StoreWork(std::function<void(SpoolStore&)> given) : Work(Haste::urgent), body(std::move(given)) {}

    const std::function<void(SpoolStore&)> body;
};

}  // namespace rongcloud::jobs
