// Measures what asynchronous calls take that wait for a thread: `load_memory_of_calls WIDTH CALLS` has WIDTH calls
// answered first, so that the threads and connections are there, starts CALLS more, and prints one line of JSON.
// Those are given up with the client.
#include <chrono>
#include <iostream>
#include <stdexcept>
#include <thread>

#include "benchmarks/harness/c_client.hpp"
#include "benchmarks/harness/load.hpp"
#include "benchmarks/harness/memory.hpp"

namespace {

using namespace rongcloud::benchmarks;

constexpr std::chrono::milliseconds kLookAgain{10};

void done(void*, rc_status, rc_result* result, rc_error* error) {
    rc_result_free(result);
    rc_error_free(error);
}

void start(rc_client* client, const Sample& sample, std::uint64_t count) {
    const ParamsPointer params{rc_params_new()};
    rc_params_set_str(params.get(), RC_USER_ID, sample.user_id.c_str());
    for (std::uint64_t i = 0; i < count; ++i) {
        rc_error* error = nullptr;
        check(rc_call_async(client, sample.operation.c_str(), params.get(), done, nullptr, nullptr, &error), error);
    }
}

void start_and_wait(rc_client* client, const Sample& sample, std::uint64_t count) {
    start(client, sample, count);
    while (rc_client_calls_in_flight(client) > 0) std::this_thread::sleep_for(kLookAgain);
}

}  // namespace

int main(int count, char** arguments) {
    return run_main([&] {
        const Load load = load_from(count, arguments);
        const ClientPointer client = make_client();
        const Sample sample;
        start_and_wait(client.get(), sample, load.width);
        start_and_wait(client.get(), sample, load.width);
        start(client.get(), sample, load.width);  // all threads are busy
        const std::int64_t before_kib = resident_memory_kib();
        start(client.get(), sample, load.calls);
        const std::int64_t after_kib = resident_memory_kib();
        const auto in_flight = static_cast<std::uint64_t>(rc_client_calls_in_flight(client.get()));
        if (in_flight < load.calls) throw std::runtime_error("the server answers too soon for so many calls");
        std::cout << "{\"description\": \"rongcloud " << rc_version_string() << "\", \"calls\": " << load.calls
                  << ", \"call_kib\": " << static_cast<double>(after_kib - before_kib) / static_cast<double>(load.calls)
                  << "}" << std::endl;
    });
}
