// What is counted, and its text for Prometheus. Any number of threads.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rongcloud::gateway {

using Count = std::atomic<std::uint64_t>;

// Seconds, in the buckets of the exposition format.
class Histogram {
public:
    void observe(std::chrono::steady_clock::duration time);
    void write(std::string& text, std::string_view name, std::string_view help) const;

private:
    static constexpr std::array<double, 13> kLimits{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                    0.1,    0.25,  0.5,    1,     2.5,  5};
    std::array<Count, kLimits.size() + 1> buckets_{};
    std::atomic<std::int64_t> sum_us_{0};
};

// Counts by a label whose values are known from the start; others count as "other".
class Counts {
public:
    explicit Counts(const std::vector<std::string>& labels);
    void add(std::string_view label, std::uint64_t number = 1);
    void write(std::string& text, std::string_view name, std::string_view label, std::string_view help) const;

private:
    std::map<std::string, Count, std::less<>> counts_;
};

struct Metrics {
    Metrics();

    Counts requests;   // by verdict, and not_found, cut_off, bad_framing, head_too_large
    Counts responses;  // by HTTP status
    Counts events;     // by type
    Counts sent;       // to the sink, by outcome
    Counts decisions;  // by how they were made
    Histogram request_time;
    Histogram sink_time;
    std::atomic<std::int64_t> in_flight{0};
    Count fallbacks{0};  // deliveries that went into the spool in the mode direct
    Count memory_failures{0};  // calls of the memory that gateways share
    Count timeouts{0};   // connections that were too slow
    Count broken{0};     // connections that ended with an error

    // All of it, without the spool.
    std::string text() const;
};

// One line with its two comments. `value` is written as it is.
void write_metric(std::string& text, std::string_view name, std::string_view type, std::string_view help,
                  std::int64_t value);

}  // namespace rongcloud::gateway
