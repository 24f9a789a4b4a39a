// The field Retry-After of an answer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/clock.hpp"

namespace rongcloud::net {

// How long after `now_unix_ms` the peer wants no repeat: `value` is a number of seconds, or a date in one of the three
// formats of RFC 9110. Nothing when it is neither; 0 for a date that has passed, and a year at most.
std::optional<Milliseconds> parse_retry_after(const std::string& value, std::int64_t now_unix_ms);

}  // namespace rongcloud::net
