// The state of a client's domains as text.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/client/settings.hpp"
#include "core/net/domains.hpp"

namespace rongcloud::client {

// {"endpoints":[{"domain":"...","state":"closed",...}],"chosen_by":{"setting":"region",...}}; `unix_time_ms` is the
// moment of the report.
std::string endpoints_json(std::span<const net::DomainReport> reports, const EndpointChoice& choice,
                           std::int64_t unix_time_ms);

}  // namespace rongcloud::client
