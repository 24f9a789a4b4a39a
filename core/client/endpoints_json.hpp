// The state of a client's domains as text.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/net/domains.hpp"

namespace rongcloud::client {

// {"endpoints":[{"domain":"...","state":"closed",...}]}; `unix_time_ms` is the moment of the report.
std::string endpoints_json(std::span<const net::DomainReport> reports, std::int64_t unix_time_ms);

}  // namespace rongcloud::client
