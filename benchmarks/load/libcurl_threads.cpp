// Contender: libcurl with its own pool of connections, which belongs to a handle, one handle for each thread. The last
// request that a connection may carry closes it; TLS sessions are resumed.
#include "benchmarks/harness/curl_handle.hpp"
#include "benchmarks/harness/load.hpp"

namespace {

using namespace rongcloud::benchmarks;

class Caller {
public:
    explicit Caller(const PrebuiltRequest& request) : handle_(std::make_shared<CurlHandle>(request)) {}

    void operator()() {
        ++requests_;
        if (requests_per_connection_ != 0) {
            handle_->set(CURLOPT_FORBID_REUSE, requests_ % requests_per_connection_ == 0 ? 1L : 0L);
        }
        check(curl_easy_perform(handle_->get()));
        handle_->check_answer();
    }

private:
    const std::uint64_t requests_per_connection_ = number_setting("BENCHMARK_CONNECTION_REQUESTS");
    std::shared_ptr<CurlHandle> handle_;
    std::uint64_t requests_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
    return run_main([&] {
        const Load load = load_from(count, arguments);
        check(curl_global_init(CURL_GLOBAL_DEFAULT));
        const PrebuiltRequest request = read_prebuilt_request(setting("BENCHMARK_REQUEST_FILE"));
        run_in_threads(curl_version(), load, [&] { return Caller(request); });
    });
}
