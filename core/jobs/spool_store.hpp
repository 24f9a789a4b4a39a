// The statements of a spool. Each function is a part of a transaction that the caller has begun; the time is the caller's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/jobs/database.hpp"
#include "core/jobs/spool_item.hpp"
#include "core/jobs/spool_options.hpp"

namespace rongcloud::jobs {

// What belongs together: all of it is stored, or nothing.
struct PutRequest {
    std::span<const NewItem> items;
    std::vector<bool>* is_duplicate = nullptr;  // one for each item
    bool is_refused = false;                    // the spool is full
};

// How many items were.
struct Settled {
    std::int64_t acknowledged = 0;
    std::int64_t failed = 0;
};

class SpoolStore {
public:
    // `owner`: whose leases these are.
    SpoolStore(Database& database, const SpoolOptions& options, std::int64_t owner)
        : database_(database), options_(options), owner_(owner) {}

    // In the transaction that opens it: writes the settings of the file that it lacks or that were given, then begin().
    void open(std::int64_t now_ms);
    // First of all in each transaction: what belongs to the file is as the file has it. Once the clock was set back, leases
    // and pauses last no longer than they were meant to, from now on.
    void begin(std::int64_t now_ms);
    const SpoolOptions& options() const noexcept { return options_; }

    void put(std::span<PutRequest> requests, std::int64_t now_ms);

    // What is past its time: leases end, delayed items are ready. How many tries failed by that. Before lease(). Nothing
    // for those who only observe.
    std::size_t wake(std::int64_t now_ms);
    // Up to `count_max` ready items, with `token`, by their sequence. With `runs`, where there is room, those too that only
    // wait for them, in a row.
    std::vector<StoredItem> lease(std::size_t count_max, bool runs, std::int64_t token, std::int64_t now_ms);
    // When the next lease or delay ends, if no one does anything before.
    std::optional<std::int64_t> next_due_ms();

    // Whether the item is still as the lease of `settlement` has left it, and that can still be said of it.
    bool is_held(const Settlement& settlement);
    // An extension before a refusal of the same item, whatever their order. Nothing of items that others have taken.
    Settled settle(std::span<const Settlement> settlements, std::int64_t now_ms);
    // All leases of this owner.
    void give_all_back();

    // Forgets ids that were done long ago.
    void prune(std::int64_t now_ms);

    // Of these and the lists: what is past its time is ready, whether wake() has said so or not.
    SpoolCounts counts(std::int64_t now_ms);
    // Not dead, with a sequence above `after`.
    std::vector<StoredItem> alive(std::int64_t after, std::size_t count_max, std::int64_t now_ms);
    std::vector<StoredItem> dead(std::int64_t after, std::size_t count_max, std::int64_t now_ms);
    // One by its sequence, or all with 0.
    std::size_t retry_dead(std::int64_t sequence);
    std::size_t drop_dead(std::int64_t sequence);

private:
    void insert(std::span<PutRequest> requests, std::int64_t now_ms);
    std::size_t ack(const std::vector<std::int64_t>& sequences, const std::vector<std::int64_t>& tokens, std::int64_t now_ms);
    void follow_clock(std::int64_t now_ms);
    void keep_clock(std::int64_t now_ms);
    void bring_back(std::int64_t sequence);
    std::vector<std::int64_t> followers(const std::vector<StoredItem>& heads, std::size_t count_max);
    template <class Value>
    std::vector<StoredItem> read(std::string_view where, const Value& value, std::size_t count_max, std::int64_t now_ms);

    Database& database_;
    SpoolOptions options_;
    const std::int64_t owner_;
    std::int64_t clock_ms_ = 0;  // as in the file
};

// What an item counts of the size of a spool.
std::int64_t size_of(const NewItem& item) noexcept;

}  // namespace rongcloud::jobs
