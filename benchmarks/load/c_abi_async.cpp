// Contender: this library's asynchronous calls, started and completed so that as many as told are in flight until the
// last ones end. The latency of a call counts from its start: it is the time in the queue, above all.
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stdexcept>

#include "benchmarks/harness/c_client.hpp"
#include "benchmarks/harness/load.hpp"

namespace {

using namespace rongcloud::benchmarks;
using Clock = std::chrono::steady_clock;

class AsyncLoad {
public:
    AsyncLoad(const Load& load, const Sample& sample)
        : load_(load), operation_(sample.operation), params_(rc_params_new()), latencies_(load.calls) {
        rc_params_set_str(params_.get(), RC_USER_ID, sample.user_id.c_str());
    }

    // Until all calls are complete. Throws std::runtime_error when one has failed; others may then still be in flight.
    Latencies run(rc_client* client) {
        client_ = client;
        for (std::uint64_t i = 0; i < std::min(load_.width, load_.calls); ++i) start_next();
        std::unique_lock lock(mutex_);
        ended_.wait(lock, [&] { return completed_ == load_.calls || !failure_.empty(); });
        if (!failure_.empty()) throw std::runtime_error("rongcloud: " + failure_);
        return std::move(latencies_);
    }

private:
    struct Started {
        AsyncLoad* load;
        std::uint64_t number;
        Clock::time_point at;
    };

    void start_next() {
        const std::uint64_t number = next_++;
        if (number >= load_.calls) return;
        auto started = std::make_unique<Started>(Started{this, number, Clock::now()});
        rc_error* error = nullptr;
        const rc_status status =
            rc_call_async(client_, operation_.c_str(), params_.get(), done, started.get(), nullptr, &error);
        if (status != RC_OK) return note_failure(error);
        [[maybe_unused]] const auto* const given_away = started.release();
    }

    static void done(void* user_data, rc_status status, rc_result* result, rc_error* error) {
        const std::unique_ptr<Started> started{static_cast<Started*>(user_data)};
        const ResultPointer owner{result};
        AsyncLoad& load = *started->load;
        load.latencies_[started->number] = Clock::now() - started->at;
        if (status != RC_OK) return load.note_failure(error);
        load.start_next();
        const std::lock_guard lock(load.mutex_);
        if (++load.completed_ == load.load_.calls) load.ended_.notify_one();
    }

    void note_failure(rc_error* error) {
        const std::lock_guard lock(mutex_);
        failure_ = error != nullptr ? rc_error_message(error) : "no memory";
        rc_error_free(error);
        ended_.notify_one();
    }

    const Load load_;
    const std::string operation_;
    const ParamsPointer params_;
    rc_client* client_ = nullptr;
    Latencies latencies_;
    std::atomic<std::uint64_t> next_{0};
    std::mutex mutex_;
    std::condition_variable ended_;
    std::uint64_t completed_ = 0;
    std::string failure_;
};

}  // namespace

int main(int count, char** arguments) {
    return run_main([&] {
        const Load load = load_from(count, arguments);
        const Sample sample;
        AsyncLoad calls{load, sample};
        const ClientPointer client = make_client();  // gone before what the callbacks use
        const LoadMeasurement measurement;
        measurement.print(std::string("rongcloud ") + rc_version_string(), calls.run(client.get()));
    });
}
