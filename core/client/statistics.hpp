// What a client counts: calls, attempts, bytes and how long they took.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/base/error.hpp"
#include "core/client/attempt_report.hpp"
#include "core/base/fork_local.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::client {

// Counts without ordering anything: each number is right, two of them need not be of the same moment.
class Counter {
public:
    void add(std::uint64_t count = 1) noexcept { value_.fetch_add(count, std::memory_order_relaxed); }
    std::uint64_t get() const noexcept { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> value_{0};
};

// Times in buckets whose bounds are 2^n and 1.5 x 2^n microseconds, from 64 us to 134 s; one more for what takes longer.
struct Histogram {
    static constexpr std::size_t kBuckets = 44;
    static std::size_t bucket_of(std::uint64_t us) noexcept;
    // The times in it are shorter than this; nothing for the last one.
    static std::optional<std::uint64_t> bound_us(std::size_t bucket) noexcept;

    void add(std::chrono::microseconds time) noexcept;

    std::array<Counter, kBuckets> counts;
    Counter sum_us;
};

// Objects that are made when they are first asked for, and stay. Thread-safe without a lock.
template <class Item>
class LazyTable {
public:
    explicit LazyTable(std::size_t size) : items_(std::make_unique<std::atomic<Item*>[]>(size)), size_(size) {}
    LazyTable(const LazyTable&) = delete;
    LazyTable& operator=(const LazyTable&) = delete;
    ~LazyTable() {
        for (std::size_t i = 0; i < size_; ++i) delete items_[i].load();
    }

    std::size_t size() const noexcept { return size_; }
    // nullptr: nobody has asked for it yet.
    const Item* find(std::size_t index) const noexcept { return items_[index].load(std::memory_order_acquire); }
    template <class... Arguments>
    Item& get(std::size_t index, const Arguments&... arguments) {
        std::atomic<Item*>& place = items_[index];
        if (Item* const item = place.load(std::memory_order_acquire)) return *item;
        auto made = std::make_unique<Item>(arguments...);
        Item* first = nullptr;
        return place.compare_exchange_strong(first, made.get()) ? *made.release() : *first;
    }

private:
    const std::unique_ptr<std::atomic<Item*>[]> items_;
    const std::size_t size_;
};

// The attempts of one operation at one domain.
struct DomainCounters {
    void add(const AttemptReport& report) noexcept;

    std::array<Counter, kReasonCount> outcomes;
    Counter repeats;  // attempts that were not the first of their call
    Counter sent_bytes;
    Counter received_bytes;
    Histogram latency;
};

// The calls of one operation.
struct OperationCounters {
    explicit OperationCounters(std::size_t domain_count) : domains(domain_count) {}

    Counter started;
    std::array<Counter, kStatusCount> ended;  // by status
    Counter already_accepted;
    Histogram latency;  // of whole calls
    LazyTable<DomainCounters> domains;
};

// Asynchronous calls and what kept them from being sent, see Executor.
struct AsyncCounts {
    std::size_t waiting = 0;     // at this moment, for a thread
    std::size_t under_way = 0;   // at this moment
    std::uint64_t refused = 0;   // when they came, as overloaded
    std::uint64_t ended_unsent = 0;  // while they waited, other than canceled
    std::uint64_t late = 0;      // sent, and not answered in time
    std::uint64_t expected_wait_ms = 0;    // of one more, as it is estimated
    std::uint64_t expected_answer_ms = 0;  // from then on, with a reserve; 0: not known
};

// One a client; thread-safe without a lock. A forked child starts at zero. Memory: about 1 KiB for each pair of
// operation and domain that is used.
class Statistics {
public:
    // `clock` outlives the object.
    Statistics(const Clock& clock, std::size_t domain_count);

    // Of one operation by its index in the catalogue, or of all raw calls. Stays as long as the object, across forks.
    OperationCounters& operation(std::optional<std::size_t> index);
    void count_switch() noexcept;
    // `domains` are their names, `connections` and `calls` those of this moment. Described in docs/observability.md.
    std::string json(std::span<const std::string_view> domains,
                     std::span<const net::ConnectionCounts> connections, const AsyncCounts& calls) const;

private:
    struct State {
        State(std::int64_t unix_time_ms, std::size_t operation_count)
            : since_ms(unix_time_ms), operations(operation_count) {}
        std::int64_t since_ms;
        Counter switches;
        LazyTable<OperationCounters> operations;  // the last one: raw calls
        void abandon() noexcept {}
    };

    const std::size_t domain_count_;
    mutable ForkLocal<State> state_;
};

}  // namespace rongcloud::client
