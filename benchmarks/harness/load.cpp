#include "benchmarks/harness/load.hpp"

#include <algorithm>
#include <exception>
#include <iostream>
#include <latch>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "benchmarks/harness/memory.hpp"

namespace rongcloud::benchmarks {

namespace {

using Clock = std::chrono::steady_clock;

// Of sorted latencies, in microseconds: `share` of them are not longer.
double percentile(const Latencies& sorted, double share) {
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(sorted.size()));
    return std::chrono::duration<double, std::micro>(sorted.at(std::min(rank, sorted.size() - 1))).count();
}

// What the threads of a load have in common.
struct Threads {
    explicit Threads(std::uint64_t count) : ready(static_cast<std::ptrdiff_t>(count)), latencies(count) {}

    // From a catch clause; the last one stays.
    void note_failure() {
        const std::lock_guard lock(mutex);
        failure = std::current_exception();
    }

    std::latch ready;
    std::latch go{1};
    std::vector<Latencies> latencies;  // of each thread
    std::mutex mutex;
    std::exception_ptr failure;  // guarded by mutex
};

// An empty function when none could be made.
std::function<void()> prepare(Threads& all, const std::function<std::function<void()>()>& make_call) {
    std::function<void()> call;
    try {
        call = make_call();
    } catch (...) {
        all.note_failure();
    }
    all.ready.count_down();
    return call;
}

void run_thread(Threads& all, std::uint64_t number, std::uint64_t calls,
                const std::function<std::function<void()>()>& make_call) {
    const std::function<void()> call = prepare(all, make_call);
    all.go.wait();
    if (!call) return;
    try {
        for (std::uint64_t i = 0; i < calls; ++i) {
            const auto started = Clock::now();
            call();
            all.latencies[number].push_back(Clock::now() - started);
        }
    } catch (...) {
        all.note_failure();
    }
}

}  // namespace

Load load_from(int count, char** arguments) {
    if (count != 3) throw std::runtime_error("usage: PROGRAM WIDTH CALLS; start this through run.sh");
    return {std::stoull(arguments[1]), std::stoull(arguments[2])};
}

void LoadMeasurement::print(const std::string& description, Latencies latencies) const {
    const CpuTime spent = CpuTime::now() - before_;
    const std::chrono::duration<double, std::micro> wall = Clock::now() - started_;
    std::ranges::sort(latencies);
    std::cout << std::fixed << "{\"description\": \"" << description << "\", \"calls\": " << latencies.size()
              << ", \"wall_us\": " << wall.count() << ", \"user_us\": " << spent.user_us
              << ", \"system_us\": " << spent.system_us << ", \"p50_us\": " << percentile(latencies, 0.5)
              << ", \"p90_us\": " << percentile(latencies, 0.9) << ", \"p99_us\": " << percentile(latencies, 0.99)
              << ", \"p999_us\": " << percentile(latencies, 0.999) << ", \"longest_us\": " << percentile(latencies, 1)
              << ", \"peak_memory_kib\": " << peak_memory_kib() << "}" << std::endl;
}

void run_in_threads(const std::string& description, const Load& load,
                    const std::function<std::function<void()>()>& make_call) {
    Threads all{load.width};
    std::vector<std::jthread> threads;
    for (std::uint64_t i = 0; i < load.width; ++i) {
        const std::uint64_t calls = load.calls / load.width + (i < load.calls % load.width ? 1 : 0);
        all.latencies[i].reserve(calls);
        threads.emplace_back([&all, i, calls, &make_call] { run_thread(all, i, calls, make_call); });
    }
    all.ready.wait();
    const LoadMeasurement measurement;
    all.go.count_down();
    threads.clear();  // joins
    if (all.failure) std::rethrow_exception(all.failure);
    Latencies latencies;
    for (const Latencies& each : all.latencies) latencies.insert(latencies.end(), each.begin(), each.end());
    measurement.print(description, std::move(latencies));
}

}  // namespace rongcloud::benchmarks
