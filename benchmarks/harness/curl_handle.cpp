#include "benchmarks/harness/curl_handle.hpp"

#include <utility>

namespace rongcloud::benchmarks {

namespace {

std::size_t append_answer(char* bytes, std::size_t, std::size_t count, void* answer) {
    static_cast<std::string*>(answer)->append(bytes, count);
    return count;
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

}  // namespace

CurlHandle::CurlHandle(PrebuiltRequest request) : request_(std::move(request)), headers_(make_header_list(request_)) {
    const std::string url =
        "https://" + setting("BENCHMARK_HOST") + ":" + setting("BENCHMARK_PORT") + request_.target;
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_CAINFO, setting("BENCHMARK_CA_FILE").c_str());
    set(CURLOPT_CAPATH, static_cast<char*>(nullptr));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);  // as in programs with threads; it also saves system calls
    set(CURLOPT_TIMEOUT_MS, 15000L);
    set(CURLOPT_HTTPHEADER, headers_.get());
    set(CURLOPT_POSTFIELDSIZE, static_cast<long>(request_.body.size()));
    set(CURLOPT_POSTFIELDS, request_.body.c_str());
    set(CURLOPT_WRITEFUNCTION, append_answer);
    set(CURLOPT_WRITEDATA, static_cast<void*>(&answer_));
}

void CurlHandle::check_answer() {
    long status = 0;
    check(curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &status));
    if (status != 200) throw std::runtime_error("libcurl: status " + std::to_string(status));
    answer_.clear();
}

}  // namespace rongcloud::benchmarks
