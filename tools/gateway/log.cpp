#include "tools/gateway/log.hpp"

#include <Poco/AutoPtr.h>
#include <Poco/ConsoleChannel.h>
#include <Poco/FormattingChannel.h>
#include <Poco/PatternFormatter.h>

#include <iostream>

namespace rongcloud::gateway {

namespace {

constexpr std::int64_t kPause_ms = 10000;

std::int64_t steady_ms() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

}  // namespace

void start_log(const std::string& level) {
    const Poco::AutoPtr<Poco::Channel> console(new Poco::ConsoleChannel(std::cerr));
    const Poco::AutoPtr<Poco::Formatter> pattern(new Poco::PatternFormatter("%Y-%m-%dT%H:%M:%S.%iZ %p %t"));
    const Poco::AutoPtr<Poco::Channel> lines(new Poco::FormattingChannel(pattern, console));
    logger().setChannel(lines);
    logger().setLevel(level);
}

Poco::Logger& logger() {
    static Poco::Logger& log = Poco::Logger::get("gateway");
    return log;
}

bool Throttle::is_due(std::uint64_t* unsaid) {
    const std::int64_t now = steady_ms();
    std::int64_t next = next_ms_.load(std::memory_order_relaxed);
    if (now < next || !next_ms_.compare_exchange_strong(next, now + kPause_ms)) {
        unsaid_.fetch_add(1, std::memory_order_relaxed);
        return false;
    }
    *unsaid = unsaid_.exchange(0);
    return true;
}

std::string unsaid_text(std::uint64_t unsaid) {
    return unsaid == 0 ? std::string{} : " (and " + std::to_string(unsaid) + " more since the last line)";
}

}  // namespace rongcloud::gateway
