// One attempt of a call when it has ended, for whoever watches.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/error.hpp"

namespace rongcloud::client {

// Refers to texts of the call.
struct AttemptReport {
    std::string_view operation;   // catalogue id, or the path of a raw call without its query
    std::string_view method;      // of HTTP
    std::string_view domain = "";      // host[:port]; ends in NUL
    std::string_view request_id = "";  // may be empty; ends in NUL
    std::size_t domain_index = 0;
    std::int32_t number = 0;  // of the attempts of its call, from 1
    Phase phase = Phase::none;
    Reason outcome = Reason::none;  // none: it succeeded
    std::int32_t http_status = 0;
    std::int32_t api_code = 0;
    std::uint64_t sent_bytes = 0;
    std::uint64_t received_bytes = 0;
    std::int64_t started_unix_us = 0;
    std::chrono::microseconds lasted{0};
    std::chrono::microseconds connecting{0};  // part of it
    bool reused_connection = false;
    bool will_retry = false;
};

}  // namespace rongcloud::client
