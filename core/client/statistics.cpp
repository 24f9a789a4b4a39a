#include "core/client/statistics.hpp"

#include <algorithm>
#include <bit>

#include "core/catalogue/table.hpp"

namespace rongcloud::client {

namespace {

constexpr unsigned kFirstBit = 6;  // bounds begin at 2^6 us

}  // namespace

std::size_t Histogram::bucket_of(std::uint64_t us) noexcept {
    const auto top = static_cast<unsigned>(std::bit_width(us | 1)) - 1;
    if (top < kFirstBit) return 0;
    const std::size_t upper_half = (us >> (top - 1)) & 1;
    return std::min(kBuckets - 1, 1 + std::size_t{2} * (top - kFirstBit) + upper_half);
}

std::optional<std::uint64_t> Histogram::bound_us(std::size_t bucket) noexcept {
    if (bucket + 1 >= kBuckets) return std::nullopt;
    const std::uint64_t power = std::uint64_t{1} << (kFirstBit + bucket / 2);
    return bucket % 2 == 0 ? power : power + power / 2;
}

void Histogram::add(std::chrono::microseconds time) noexcept {
    const auto us = static_cast<std::uint64_t>(std::max<std::int64_t>(0, time.count()));
    counts[bucket_of(us)].add();
    sum_us.add(us);
}

void DomainCounters::add(const AttemptReport& report) noexcept {
    outcomes[static_cast<std::size_t>(report.outcome)].add();
    latency.add(report.lasted);
    sent_bytes.add(report.sent_bytes);
    received_bytes.add(report.received_bytes);
    if (report.number > 1) repeats.add();
}

Statistics::Statistics(const Clock& clock, std::size_t domain_count)
    : domain_count_(domain_count), state_([&clock] {
          return std::make_unique<State>(clock.unix_time_ms(), catalogue::operations().size() + 1);
      }) {}

OperationCounters& Statistics::operation(std::optional<std::size_t> index) {
    LazyTable<OperationCounters>& operations = state_.get().operations;
    return operations.get(index.value_or(operations.size() - 1), domain_count_);
}

void Statistics::count_switch() noexcept {
    try {
        state_.get().switches.add();
    } catch (...) {  // no memory to count it in a forked child
    }
}

}  // namespace rongcloud::client
