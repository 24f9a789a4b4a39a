// What tests of the transport have in common.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/net/resolver.hpp"

namespace rongcloud::test {

inline constexpr std::string_view kRequest = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
inline constexpr Milliseconds kLong{20000};
inline constexpr Milliseconds kShort{300};

// As the system's, but for what a test adds.
class ShiftedClock final : public Clock {
public:
    SteadyTime now() const override { return Clock::system().now() + ahead; }
    std::int64_t unix_time_ms() const override { return Clock::system().unix_time_ms() + ahead.count(); }
    Milliseconds ahead{0};
};

inline net::LookupResult loopback_lookup(const std::string&) { return {{*net::Address::parse("127.0.0.1")}, 0, 0}; }

}  // namespace rongcloud::test
