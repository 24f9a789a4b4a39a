#include <array>
#include <cmath>

#include "core/catalogue/table.hpp"
#include "core/client/statistics.hpp"
#include "core/codec/json.hpp"
#include "core/codec/number_text.hpp"

namespace rongcloud::client {

namespace {

// The members of one JSON object, one after the other.
class Members {
public:
    explicit Members(std::string& out) : out_(out) { out_ += '{'; }
    std::string& name(std::string_view name) {
        if (out_.back() != '{') out_ += ',';
        return out_.append("\"").append(name).append("\":");
    }
    void add(std::string_view key, std::uint64_t value) { name(key).append(codec::number_text(value)); }
    void add_text(std::string_view key, std::string_view value) { name(key).append(codec::quote_json(value)); }
    void end() { out_ += '}'; }

private:
    std::string& out_;
};

std::string in_ms(std::uint64_t us) { return codec::number_text(static_cast<double>(us) / 1000); }

void write_latency(std::string& out, const Histogram& latency) {
    std::uint64_t count = 0;
    std::string buckets;
    for (std::size_t i = 0; i < Histogram::kBuckets; ++i) {
        const std::uint64_t here = latency.counts[i].get();
        if (here == 0) continue;
        count += here;
        const auto bound = Histogram::bound_us(i);
        buckets.append(buckets.empty() ? "[" : ",[").append(bound ? in_ms(*bound) : "null");
        buckets.append(",").append(codec::number_text(here)).append("]");
    }
    Members members(out);
    members.add("count", count);
    members.name("sum_ms").append(in_ms(latency.sum_us.get()));
    members.name("buckets").append("[").append(buckets).append("]");
    members.end();
}

// What calls have come to, of one operation or of all together.
struct Calls {
    void add(const OperationCounters& counters) {
        for (std::size_t i = 0; i < ended.size(); ++i) ended[i] += counters.ended[i].get();
        already_accepted += counters.already_accepted.get();
        started += counters.started.get();  // after those that ended: never fewer
    }
    void write(Members& members) const {
        std::uint64_t over = 0;
        for (const std::uint64_t count : ended) over += count;
        members.add("started", started);
        members.add("in_flight", started - std::min(started, over));
        members.add("succeeded", ended[0]);
        std::string failed;
        Members by_status(failed);
        for (std::size_t i = 1; i < ended.size(); ++i) {
            if (ended[i] > 0) by_status.add(status_name(static_cast<std::int32_t>(i)), ended[i]);
        }
        by_status.end();
        members.name("failed").append(failed);
        members.add("already_accepted", already_accepted);
    }

    std::array<std::uint64_t, kStatusCount> ended{};
    std::uint64_t started = 0;
    std::uint64_t already_accepted = 0;
};

struct AttemptCounts {
    void add(const DomainCounters& counters) {
        for (const Counter& outcome : counters.outcomes) made += outcome.get();
        repeats += counters.repeats.get();
        sent_bytes += counters.sent_bytes.get();
        received_bytes += counters.received_bytes.get();
    }
    void write(Members& members) const {
        members.add("attempts", made);
        members.add("retries", repeats);
        members.add("sent_bytes", sent_bytes);
        members.add("received_bytes", received_bytes);
    }

    std::uint64_t made = 0;
    std::uint64_t repeats = 0;
    std::uint64_t sent_bytes = 0;
    std::uint64_t received_bytes = 0;
};

void write_domain(std::string& out, std::string_view name, const DomainCounters& counters) {
    Members members(out);
    members.add_text("domain", name);
    AttemptCounts attempts;
    attempts.add(counters);
    attempts.write(members);
    std::string& outcomes_out = members.name("outcomes");
    Members outcomes(outcomes_out);
    for (std::size_t i = 0; i < kReasonCount; ++i) {
        const std::uint64_t count = counters.outcomes[i].get();
        if (count > 0) outcomes.add(reason_row(static_cast<Reason>(i)).name, count);
    }
    outcomes.end();
    write_latency(members.name("latency"), counters.latency);
    members.end();
}

void write_connections(std::string& out, const net::ConnectionCounts& counts) {
    Members members(out);
    members.add_text("domain", counts.endpoint.authority());
    members.add("open", counts.open);
    members.add("idle", counts.idle);
    members.add("waiting", counts.waiting);
    members.end();
}

void write_async(std::string& out, const AsyncCounts& counts) {
    Members members(out);
    members.add("waiting", counts.waiting);
    members.add("under_way", counts.under_way);
    members.add("refused", counts.refused);
    members.add("ended_unsent", counts.ended_unsent);
    members.add("late", counts.late);
    members.add("expected_wait_ms", counts.expected_wait_ms);
    members.add("expected_answer_ms", counts.expected_answer_ms);
    members.end();
}

void write_operation(std::string& out, std::string_view name, const OperationCounters& counters,
                     std::span<const std::string_view> domains) {
    Members members(out);
    members.add_text("operation", name);
    Calls calls;
    calls.add(counters);
    calls.write(members);
    write_latency(members.name("latency"), counters.latency);
    members.name("domains") += '[';
    for (std::size_t i = 0; i < counters.domains.size(); ++i) {
        const DomainCounters* const found = counters.domains.find(i);
        if (found == nullptr) continue;
        if (out.back() != '[') out += ',';
        write_domain(out, domains[i], *found);
    }
    out += ']';
    members.end();
}

}  // namespace

std::string Statistics::json(std::span<const std::string_view> domains,
                             std::span<const net::ConnectionCounts> connections, const AsyncCounts& calls_now) const {
    const State& state = state_.get();
    const auto rows = catalogue::operations();
    Calls calls;
    AttemptCounts attempts;
    std::string operations;
    for (std::size_t i = 0; i < state.operations.size(); ++i) {
        const OperationCounters* const counters = state.operations.find(i);
        if (counters == nullptr) continue;
        calls.add(*counters);
        for (std::size_t at = 0; at < counters->domains.size(); ++at) {
            if (const DomainCounters* const found = counters->domains.find(at)) attempts.add(*found);
        }
        if (!operations.empty()) operations += ',';
        write_operation(operations, i < rows.size() ? rows[i].id : "raw", *counters, domains);
    }
    std::string out;
    Members members(out);
    members.add("since_ms", static_cast<std::uint64_t>(state.since_ms));
    calls.write(members);
    attempts.write(members);
    members.add("switches", state.switches.get());
    members.name("connections") += '[';
    for (const net::ConnectionCounts& counts : connections) {
        if (out.back() != '[') out += ',';
        write_connections(out, counts);
    }
    out += ']';
    write_async(members.name("async"), calls_now);
    members.name("operations").append("[").append(operations).append("]");
    members.end();
    return out;
}

}  // namespace rongcloud::client
