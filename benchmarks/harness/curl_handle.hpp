// A handle of libcurl's easy interface, set up to send the prebuilt request as the environment tells.
#pragma once

#include <curl/curl.h>

#include <memory>
#include <stdexcept>
#include <string>

#include "benchmarks/harness/contender.hpp"
#include "benchmarks/single_connection/prebuilt_request.hpp"

namespace rongcloud::benchmarks {

inline void check(CURLcode code) {
    if (code != CURLE_OK) throw std::runtime_error(std::string("libcurl: ") + curl_easy_strerror(code));
}

// Stays where it is made; one thread at a time. Throws std::runtime_error.
class CurlHandle {
public:
    explicit CurlHandle(PrebuiltRequest request);
    CurlHandle(const CurlHandle&) = delete;
    CurlHandle& operator=(const CurlHandle&) = delete;

    CURL* get() const { return handle_.get(); }
    template <class Value>
    void set(CURLoption option, Value value) {
        check(curl_easy_setopt(handle_.get(), option, value));
    }
    // After each transfer: it must have brought an answer with status 200, which is dropped.
    void check_answer();

private:
    struct HandleDeleter {
        void operator()(CURL* handle) const noexcept { curl_easy_cleanup(handle); }
    };
    struct ListDeleter {
        void operator()(curl_slist* list) const noexcept { curl_slist_free_all(list); }
    };

    const PrebuiltRequest request_;
    std::string answer_;
    std::unique_ptr<curl_slist, ListDeleter> headers_;
    std::unique_ptr<CURL, HandleDeleter> handle_{curl_easy_init()};
};

}  // namespace rongcloud::benchmarks
