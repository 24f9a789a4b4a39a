// What a client works with: settings read, checked together, and complete.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/client/config_values.hpp"
#include "core/client/credentials.hpp"
#include "core/client/limiter.hpp"
#include "core/net/domains.hpp"
#include "core/net/endpoint.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::client {

// The setting that says who is talked to: region, domains or emulator.
struct EndpointChoice {
    std::string setting;
    std::string value;
    Source source = Source::code;
};

struct Settings {
    Credentials credentials;
    EndpointChoice endpoint_choice;
    std::vector<net::Endpoint> endpoints;  // at least one, primary first
    Milliseconds timeout{0};
    net::TransportOptions transport;
    net::CoolDown cool_down;
    bool failover_probe = true;
    int attempts_max = 3;
    std::int64_t retry_budget = 10;
    std::int64_t retry_budget_refill_percent = 10;
    RateLimitSettings rate_limit;
    bool message_random = false;
    std::int32_t message_random_duplicate_code = 0;  // 0: not known
    Milliseconds message_random_window{60000};
    bool header_prefix = false;
    bool request_id_header = true;
    std::size_t async_threads = 64;
    std::size_t async_calls_max = 16384;
    std::string user_agent;  // empty: no header
    std::vector<std::string> warnings;  // for the log, once
};

// Throws Error(missing_setting or invalid_setting).
Settings resolve_settings(const ConfigValues& values);
// The same for credentials alone.
Credentials checked_credentials(std::string_view app_key, std::string_view app_secret);

}  // namespace rongcloud::client
