// One contender of a load benchmark: a program that does all its calls at once when it starts, and prints one line of
// JSON about them.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "benchmarks/harness/cpu_time.hpp"

namespace rongcloud::benchmarks {

struct Load {
    std::uint64_t width = 1;  // threads, or calls in flight
    std::uint64_t calls = 1;  // altogether
};

// From the command line: `PROGRAM WIDTH CALLS`. Throws std::runtime_error.
Load load_from(int count, char** arguments);

using Latencies = std::vector<std::chrono::nanoseconds>;

// Wall and CPU time of this process since the object was made.
class LoadMeasurement {
public:
    // Prints one line: {"description", "calls", "wall_us", "user_us", "system_us" (of all calls together), "p50_us",
    // "p90_us", "p99_us", "p999_us", "longest_us", "peak_memory_kib"}.
    void print(const std::string& description, Latencies latencies) const;

private:
    const std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
    const CpuTime before_ = CpuTime::now();
};

// `load.width` threads, each of which makes a call function for itself, then all calls begin at once. What is thrown
// there passes through.
void run_in_threads(const std::string& description, const Load& load,
                    const std::function<std::function<void()>()>& make_call);

}  // namespace rongcloud::benchmarks
