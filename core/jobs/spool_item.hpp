// What goes into a spool and comes out of it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/jobs/work.hpp"

namespace rongcloud::jobs {

struct NewItem {
    std::string type;
    std::string id;         // empty: it has none
    std::string order_key;  // empty: it waits for nobody
    std::string app_key;    // of a callback's event; ids and keys are those of this application
    std::int64_t signed_at_ms = 0;
    std::string data;
    std::string body;
};

// Of the items of an order key that are neither blocked nor dead there is at most one, the first of them, unless a run of
// them is leased, or a dead letter came back before one that is leased.
enum class ItemState : std::uint8_t {
    ready = 0,
    blocked = 1,  // an earlier one of its key is there
    delayed = 2,  // until due_at_ms
    leased = 3,   // until due_at_ms
    dead = 4,
};

struct StoredItem : NewItem {
    std::int64_t sequence = 0;
    ItemState state = ItemState::ready;
    std::int64_t due_at_ms = 0;
    std::int64_t put_at_ms = 0;
    std::int64_t tries = 0;  // with this one
    std::string reason;      // of the last failure
};

// Whose an item is, and how long. Tokens are never used twice. An extension counts when it is written: before that another
// process goes by the end that the file has.
struct Lease {
    std::int64_t token = 0;
    std::int64_t until_ms = 0;
    std::shared_ptr<const Work> extension{};  // the last one
    std::int64_t extended_until_ms = 0;

    std::int64_t written_until_ms() const noexcept {
        return extension && extension->is_written() ? extended_until_ms : until_ms;
    }
};

struct Leased {
    Lease lease;
    std::vector<StoredItem> items;
};

// What a worker says about an item that it has leased.
struct Settlement {
    enum class Kind : std::uint8_t { ack, nack, give_back, extend };

    Kind kind = Kind::ack;
    std::int64_t sequence = 0;
    std::int64_t token = 0;
    std::int64_t said_at_ms = 0;
    std::int64_t pause_ms = 0;  // of a nack, until it comes again, negative: by the settings; of an extension, its length
    std::int64_t tries = 0;     // of a nack, with this one
    std::string reason{};       // of a nack
};

struct SpoolCounts {
    std::int64_t ready = 0;
    std::int64_t delayed = 0;  // they wait for their time, or for an earlier one of their key
    std::int64_t leased = 0;
    std::int64_t dead = 0;
    std::int64_t bytes = 0;
    std::int64_t size_max_bytes = 0;
    std::int64_t oldest_put_at_ms = 0;  // of those that are not dead; 0: there is none
};

}  // namespace rongcloud::jobs
