// Settings as the user gives them: named texts, checked one by one and again together when a client is made.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/client/credentials.hpp"
#include "core/client/limiter.hpp"
#include "core/net/domains.hpp"
#include "core/net/endpoint.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::client {

// What a client works with.
struct Settings {
    Credentials credentials;
    std::vector<net::Endpoint> endpoints;  // at least one, primary first
    Milliseconds timeout{0};
    net::TransportOptions transport;
    net::CoolDown cool_down;
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
};

// Throws Error(missing_setting or invalid_setting) as Config would.
Credentials checked_credentials(std::string_view app_key, std::string_view app_secret);

// Not thread-safe; copyable. Values: catalogue/config.yaml.
class Config {
public:
    // Throws Error(unknown_option or invalid_setting) naming the option; the old value stays.
    void set(std::string_view name, std::string_view value);
    void unset(std::string_view name);
    // Nothing when unset; valid until it is changed.
    std::optional<std::string_view> find(std::string_view name) const;

    // RONGCLOUD_EMULATOR alone: it points any client of this library at an emulator.
    void load_emulator();
    // All variables of the catalogue that are set and not empty, after the file that RONGCLOUD_CONFIG_FILE names; for
    // what none of them says, https_proxy or HTTPS_PROXY, and no_proxy or NO_PROXY.
    void load_environment();
    // "name = value" lines. Throws Error(invalid_setting) naming the file.
    void load_file(const std::string& path);

    // Throws Error(missing_setting or invalid_setting).
    Settings resolve() const;

private:
    void load_proxy_environment();

    void take_secrets(std::string& text);

    std::map<std::string, Secret, std::less<>> values_;  // one of them is a secret
};

}  // namespace rongcloud::client
