// The tables of a spool.
#pragma once

#include "core/jobs/database.hpp"

namespace rongcloud::jobs {

// items.state. Of the items of an order key that are neither blocked nor dead there is at most one, the first of them,
// unless a dead letter came back before one that is leased.
enum class ItemState : std::uint8_t {
    ready = 0,
    blocked = 1,  // an earlier one of its key is there
    delayed = 2,  // until due_at_ms
    leased = 3,   // until due_at_ms
    dead = 4,
};

FileFormat spool_format() noexcept;

}  // namespace rongcloud::jobs
