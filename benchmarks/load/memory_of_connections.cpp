// Measures what connections and waiting threads of one client take: `load_memory_of_connections WIDTH CALLS` has WIDTH
// threads make one call each at the same time, CALLS times (2 is enough), and prints one line of JSON. The server must
// take long enough for all of them to wait at the same time.
#include <pthread.h>
#include <sys/mman.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <thread>
#include <vector>

#include "benchmarks/harness/c_client.hpp"
#include "benchmarks/harness/load.hpp"
#include "benchmarks/harness/memory.hpp"

namespace {

using namespace rongcloud::benchmarks;

constexpr std::chrono::milliseconds kLookAgain{10};
constexpr std::size_t kStackBytes = 512u << 10;

struct Job {
    rc_client* client;
    const Sample* sample;
    std::exception_ptr failure;
};

void* run_job(void* given) {
    auto& job = *static_cast<Job*>(given);
    try {
        call(job.client, *job.sample);
    } catch (...) {
        job.failure = std::current_exception();
    }
    return nullptr;
}

// A thread whose stack is given back to the system with it: the C library would keep it for the next thread.
class Thread {
public:
    explicit Thread(Job& job)
        : stack_(::mmap(nullptr, kStackBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)) {
        if (stack_ == MAP_FAILED) throw std::runtime_error("no memory for a stack");
        pthread_attr_t attributes;
        ::pthread_attr_init(&attributes);
        ::pthread_attr_setstack(&attributes, stack_, kStackBytes);
        const int failure = ::pthread_create(&thread_, &attributes, run_job, &job);
        ::pthread_attr_destroy(&attributes);
        if (failure != 0) throw std::runtime_error("no thread could be started");
    }
    Thread(const Thread&) = delete;
    Thread& operator=(const Thread&) = delete;
    ~Thread() {
        ::pthread_join(thread_, nullptr);
        ::munmap(stack_, kStackBytes);
    }

private:
    void* stack_;
    pthread_t thread_{};
};

// One call in each of `count` threads; returns the most memory that was resident while all of them waited.
std::int64_t call_in_threads(rc_client* client, const Sample& sample, std::uint64_t count) {
    std::vector<Job> jobs(count, Job{client, &sample, nullptr});
    std::int64_t most_kib = 0;
    {
        std::vector<std::unique_ptr<Thread>> threads;
        for (Job& job : jobs) threads.push_back(std::make_unique<Thread>(job));
        do {
            if (rc_client_calls_in_flight(client) == count) most_kib = std::max(most_kib, resident_memory_kib());
            std::this_thread::sleep_for(kLookAgain);
        } while (rc_client_calls_in_flight(client) > 0);
    }
    for (const Job& job : jobs) {
        if (job.failure) std::rethrow_exception(job.failure);
    }
    if (most_kib == 0) throw std::runtime_error("the server answers too soon for so many threads");
    return most_kib;
}

}  // namespace

int main(int argument_count, char** arguments) {
    return run_main([&] {
        const Load load = load_from(argument_count, arguments);
        const ClientPointer client = make_client();
        const Sample sample;
        call_in_threads(client.get(), sample, 1);  // what the first call makes for all
        const std::int64_t at_first_kib = resident_memory_kib();
        std::int64_t waiting_kib = 0;
        for (std::uint64_t i = 0; i < load.calls; ++i) {
            waiting_kib = call_in_threads(client.get(), sample, load.width);
        }
        const std::int64_t idle_kib = resident_memory_kib();
        const double width = static_cast<double>(load.width);
        std::cout << "{\"description\": \"rongcloud " << rc_version_string() << "\", \"connections\": " << load.width
                  << ", \"connection_kib\": " << static_cast<double>(idle_kib - at_first_kib) / (width - 1)
                  << ", \"waiting_thread_kib\": " << static_cast<double>(waiting_kib - idle_kib) / width << "}"
                  << std::endl;
    });
}
