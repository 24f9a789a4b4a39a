// Contender: libcurl's easy interface with one handle kept for all calls; headers and body are prebuilt, and the answer
// is collected but not looked into.
#include "benchmarks/harness/curl_handle.hpp"

namespace {

using namespace rongcloud::benchmarks;

void run() {
    check(curl_global_init(CURL_GLOBAL_DEFAULT));
    const std::uint64_t requests_per_connection = number_setting("BENCHMARK_CONNECTION_REQUESTS");
    CurlHandle handle{read_prebuilt_request(setting("BENCHMARK_REQUEST_FILE"))};
    std::uint64_t requests = 0;
    serve_rounds(curl_version(), [&] {
        const bool spent = requests_per_connection != 0 && requests == requests_per_connection;
        if (requests_per_connection != 0) handle.set(CURLOPT_FRESH_CONNECT, spent ? 1L : 0L);
        if (spent) requests = 0;
        check(curl_easy_perform(handle.get()));
        handle.check_answer();
        ++requests;
    });
}

}  // namespace

int main() { return run_main(run); }
