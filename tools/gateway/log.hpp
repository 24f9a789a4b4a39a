// Lines on standard error. No query, secret, signature, body, or text of an event goes into one.
#pragma once

#include <Poco/Logger.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>

namespace rongcloud::gateway {

void start_log(const std::string& level);
Poco::Logger& logger();

// For what may come a thousand times a second: the first one is told at once, then one line in ten seconds with a count.
class Throttle {
public:
    // True when a line is due; `*unsaid` is how many were not told since the last one.
    bool is_due(std::uint64_t* unsaid);

private:
    std::atomic<std::int64_t> next_ms_{0};
    std::atomic<std::uint64_t> unsaid_{0};
};

// " (and 5 more since the last line)" or nothing.
std::string unsaid_text(std::uint64_t unsaid);

}  // namespace rongcloud::gateway
