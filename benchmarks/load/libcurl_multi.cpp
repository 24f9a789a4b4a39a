// Contender: libcurl's multi interface, one thread and one pool of connections for as many calls in flight as told. It
// may have as many connections as this library unless told otherwise, renewed as often; TLS sessions are resumed.
#include <map>
#include <vector>

#include "benchmarks/harness/curl_handle.hpp"
#include "benchmarks/harness/load.hpp"

namespace {

using namespace rongcloud::benchmarks;
using Clock = std::chrono::steady_clock;

void check(CURLMcode code) {
    if (code != CURLM_OK) throw std::runtime_error(std::string("libcurl: ") + curl_multi_strerror(code));
}

struct MultiDeleter {
    void operator()(CURLM* multi) const noexcept { curl_multi_cleanup(multi); }
};
struct ShareDeleter {
    void operator()(CURLSH* share) const noexcept { curl_share_cleanup(share); }
};

class MultiLoad {
public:
    explicit MultiLoad(const Load& load) : load_(load) {
        check(curl_multi_setopt(multi_.get(), CURLMOPT_MAX_TOTAL_CONNECTIONS, kConnectionsMax));
        check(curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, kConnectionsMax));
        curl_share_setopt(sessions_.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
        const PrebuiltRequest request = read_prebuilt_request(setting("BENCHMARK_REQUEST_FILE"));
        for (std::uint64_t i = 0; i < load.width; ++i) calls_.push_back(std::make_unique<Call>(*this, request));
    }
    MultiLoad(const MultiLoad&) = delete;
    MultiLoad& operator=(const MultiLoad&) = delete;
    ~MultiLoad() {
        for (const auto& each : calls_) curl_multi_remove_handle(multi_.get(), each->handle.get());
    }

    Latencies run() {
        for (const auto& each : calls_) start_next(*each);
        while (latencies_.size() < load_.calls) {
            int running = 0;
            check(curl_multi_perform(multi_.get(), &running));
            take_complete_ones();
            check(curl_multi_poll(multi_.get(), nullptr, 0, kLongestWait_ms, nullptr));
        }
        return std::move(latencies_);
    }

private:
    static constexpr long kConnectionsMax = 512;
    static constexpr int kLongestWait_ms = 1000;

    struct Call {
        Call(MultiLoad& owner, const PrebuiltRequest& request) : load(owner), handle(request) {
            handle.set(CURLOPT_TIMEOUT_MS, 0L);  // it would count the time in the queue
            handle.set(CURLOPT_SHARE, load.sessions_.get());
            handle.set(CURLOPT_PRIVATE, this);
            handle.set(CURLOPT_PREREQFUNCTION, before_request);
            handle.set(CURLOPT_PREREQDATA, this);
        }

        MultiLoad& load;
        CurlHandle handle;
        Clock::time_point started;
    };

    // The connection is known by its port only now, and early enough to say that it is closed after this request.
    static int before_request(void* data, char*, char*, int, int local_port) {
        Call& call = *static_cast<Call*>(data);
        std::uint64_t& requests = call.load.requests_[local_port];
        const bool is_last = ++requests >= call.load.requests_per_connection_;
        if (is_last) requests = 0;
        curl_easy_setopt(call.handle.get(), CURLOPT_FORBID_REUSE, is_last ? 1L : 0L);
        return CURL_PREREQFUNC_OK;
    }

    void start_next(Call& call) {
        if (started_ == load_.calls) return;
        ++started_;
        call.started = Clock::now();
        check(curl_multi_add_handle(multi_.get(), call.handle.get()));
    }

    void take_complete_ones() {
        int left = 0;
        while (const CURLMsg* const message = curl_multi_info_read(multi_.get(), &left)) {
            Call* call = nullptr;
            rongcloud::benchmarks::check(curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &call));
            rongcloud::benchmarks::check(message->data.result);
            call->handle.check_answer();
            latencies_.push_back(Clock::now() - call->started);
            check(curl_multi_remove_handle(multi_.get(), call->handle.get()));
            start_next(*call);
        }
    }

    const Load load_;
    const std::uint64_t requests_per_connection_ = number_setting("BENCHMARK_CONNECTION_REQUESTS");
    std::unique_ptr<CURLSH, ShareDeleter> sessions_{curl_share_init()};
    std::unique_ptr<CURLM, MultiDeleter> multi_{curl_multi_init()};
    std::vector<std::unique_ptr<Call>> calls_;
    std::map<int, std::uint64_t> requests_;  // of the connection at each local port
    std::uint64_t started_ = 0;
    Latencies latencies_;
};

}  // namespace

int main(int count, char** arguments) {
    return run_main([&] {
        const Load load = load_from(count, arguments);
        rongcloud::benchmarks::check(curl_global_init(CURL_GLOBAL_DEFAULT));
        MultiLoad calls{load};
        const LoadMeasurement measurement;
        measurement.print(curl_version(), calls.run());
    });
}
