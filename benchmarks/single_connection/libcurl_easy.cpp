// Contender: libcurl's easy interface with one handle kept for all calls; headers and body are prebuilt, and the answer
// is collected but not looked into.
#include <curl/curl.h>

#include <memory>
#include <stdexcept>

#include "benchmarks/harness/contender.hpp"
#include "benchmarks/single_connection/prebuilt_request.hpp"

namespace {

using namespace rongcloud::benchmarks;

struct HandleDeleter {
    void operator()(CURL* handle) const noexcept { curl_easy_cleanup(handle); }
};
struct ListDeleter {
    void operator()(curl_slist* list) const noexcept { curl_slist_free_all(list); }
};

std::size_t append_answer(char* bytes, std::size_t, std::size_t count, void* answer) {
    static_cast<std::string*>(answer)->append(bytes, count);
    return count;
}

void check(CURLcode code) {
    if (code != CURLE_OK) throw std::runtime_error(std::string("libcurl: ") + curl_easy_strerror(code));
}

template <class Value>
void set(CURL* handle, CURLoption option, Value value) {
    check(curl_easy_setopt(handle, option, value));
}

// libcurl makes Host and Content-Length itself.
curl_slist* make_header_list(const PrebuiltRequest& request) {
    curl_slist* list = nullptr;
    for (const std::string& header : request.headers) {
        if (header.starts_with("Host:") || header.starts_with("Content-Length:")) continue;
        list = curl_slist_append(list, header.c_str());
    }
    return list;
}

void run() {
    check(curl_global_init(CURL_GLOBAL_DEFAULT));
    const std::string ca_file = setting("BENCHMARK_CA_FILE");
    const std::uint64_t requests_per_connection = number_setting("BENCHMARK_CONNECTION_REQUESTS");
    const PrebuiltRequest request = read_prebuilt_request(setting("BENCHMARK_REQUEST_FILE"));
    const std::string url =
        "https://" + setting("BENCHMARK_HOST") + ":" + setting("BENCHMARK_PORT") + request.target;
    const std::unique_ptr<curl_slist, ListDeleter> headers{make_header_list(request)};
    const std::unique_ptr<CURL, HandleDeleter> owner{curl_easy_init()};
    CURL* const handle = owner.get();
    std::string answer;
    set(handle, CURLOPT_URL, url.c_str());
    set(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(handle, CURLOPT_CAINFO, ca_file.c_str());
    set(handle, CURLOPT_CAPATH, static_cast<char*>(nullptr));
    set(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(handle, CURLOPT_PROXY, "");
    set(handle, CURLOPT_NOSIGNAL, 1L);  // as in programs with threads; it also saves system calls
    set(handle, CURLOPT_TIMEOUT_MS, 15000L);
    set(handle, CURLOPT_HTTPHEADER, headers.get());
    set(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
    set(handle, CURLOPT_POSTFIELDS, request.body.c_str());
    set(handle, CURLOPT_WRITEFUNCTION, append_answer);
    set(handle, CURLOPT_WRITEDATA, static_cast<void*>(&answer));
    std::uint64_t requests = 0;
    serve_rounds(curl_version(), [&] {
        const bool spent = requests_per_connection != 0 && requests == requests_per_connection;
        if (requests_per_connection != 0) set(handle, CURLOPT_FRESH_CONNECT, spent ? 1L : 0L);
        if (spent) requests = 0;
        answer.clear();
        check(curl_easy_perform(handle));
        long status = 0;
        check(curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status));
        if (status != 200) throw std::runtime_error("libcurl: status " + std::to_string(status));
        ++requests;
    });
}

}  // namespace

int main() { return run_main(run); }
