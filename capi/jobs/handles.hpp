// What stands behind the opaque types of jobs.h.
#pragma once

#include <rongcloud/jobs.h>

#include <memory>
#include <mutex>
#include <vector>

#include "core/jobs/spool.hpp"

struct rc_spool_config {
    rongcloud::jobs::SpoolOptions options;
};

struct rc_spool {
    std::shared_ptr<rongcloud::jobs::Spool> spool;
};

struct rc_spool_item {
    const rc_spool_batch *batch;
    const rongcloud::jobs::StoredItem *stored;
    // What its worker said of it; under the lock of the batch.
    mutable rongcloud::jobs::Lease lease;
    mutable bool is_settled;
    mutable bool is_lost;  // with an earlier one of its order key
};

struct rc_spool_batch {
    mutable std::mutex mutex{};
    std::shared_ptr<rongcloud::jobs::Spool> spool;
    rongcloud::jobs::Leased leased;
    bool is_only_read;  // not leased
    std::vector<rc_spool_item> items;
};
