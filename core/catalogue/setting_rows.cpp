// Generated from catalogue/regions.yaml and catalogue/config.yaml. Do not edit.
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

namespace {

constexpr std::array k_beijing{std::string_view{"api.rong-api.com"}, std::string_view{"api-b.rong-api.com"}};
constexpr std::array k_singapore{std::string_view{"api.sg-light-api.com"}, std::string_view{"api-b.sg-light-api.com"}};
constexpr std::array k_singapore_b{std::string_view{"api.sg-b-light-api.com"}, std::string_view{"api-b.sg-b-light-api.com"}};
constexpr std::array k_north_america{std::string_view{"api.us-light-api.com"}, std::string_view{"api-b.us-light-api.com"}};
constexpr std::array k_saudi_arabia{std::string_view{"api.sau-light-api.com"}, std::string_view{"api-b.sau-light-api.com"}};
constexpr std::array<Region, 5> k_regions{{
    {"beijing", k_beijing},
    {"singapore", k_singapore},
    {"singapore_b", k_singapore_b},
    {"north_america", k_north_america},
    {"saudi_arabia", k_saudi_arabia},
}};

constexpr std::array<Option, 38> k_options{{
    {"app_key", "RONGCLOUD_APP_KEY", OptionType::string, false, "", 0, 0, {}},
    {"app_secret", "RONGCLOUD_APP_SECRET", OptionType::secret, false, "", 0, 0, {}},
    {"region", "RONGCLOUD_REGION", OptionType::string, false, "", 0, 0, {}},
    {"domains", "RONGCLOUD_DOMAINS", OptionType::list, false, "", 0, 0, {}},
    {"emulator", "RONGCLOUD_EMULATOR", OptionType::string, false, "", 0, 0, {}},
    {"ca_file", "RONGCLOUD_CA_FILE", OptionType::path, false, "", 0, 0, {}},
    {"ca_directory", "RONGCLOUD_CA_DIRECTORY", OptionType::path, false, "", 0, 0, {}},
    {"proxy", "RONGCLOUD_PROXY", OptionType::secret, false, "", 0, 0, {}},
    {"no_proxy", "RONGCLOUD_NO_PROXY", OptionType::string, false, "", 0, 0, {}},
    {"timeout_ms", "RONGCLOUD_TIMEOUT_MS", OptionType::integer, true, "15000", 1, 600000, {}},
    {"connect_timeout_ms", "RONGCLOUD_CONNECT_TIMEOUT_MS", OptionType::integer, true, "3000", 1, 600000, {}},
    {"response_timeout_ms", "RONGCLOUD_RESPONSE_TIMEOUT_MS", OptionType::integer, true, "8000", 1, 600000, {}},
    {"attempts_max", "RONGCLOUD_ATTEMPTS_MAX", OptionType::integer, true, "3", 1, 10, {}},
    {"retry_budget", "RONGCLOUD_RETRY_BUDGET", OptionType::integer, true, "10", 0, 100000, {}},
    {"retry_budget_refill_percent", "RONGCLOUD_RETRY_BUDGET_REFILL_PERCENT", OptionType::integer, true, "10", 0, 100, {}},
    {"failover_cool_down_ms", "RONGCLOUD_FAILOVER_COOL_DOWN_MS", OptionType::integer, true, "5000", 1, 3600000, {}},
    {"failover_cool_down_max_ms", "RONGCLOUD_FAILOVER_COOL_DOWN_MAX_MS", OptionType::integer, true, "300000", 1, 3600000, {}},
    {"failover_probe", "RONGCLOUD_FAILOVER_PROBE", OptionType::boolean, true, "true", 0, 0, {}},
    {"message_random", "RONGCLOUD_MESSAGE_RANDOM", OptionType::boolean, true, "false", 0, 0, {}},
    {"message_random_duplicate_code", "RONGCLOUD_MESSAGE_RANDOM_DUPLICATE_CODE", OptionType::integer, false, "", 1, 999999, {}},
    {"message_random_window_ms", "RONGCLOUD_MESSAGE_RANDOM_WINDOW_MS", OptionType::integer, true, "60000", 1000, 600000, {}},
    {"rate_limit", "RONGCLOUD_RATE_LIMIT", OptionType::choice, true, "off", 0, 0, "off, wait, fail"},
    {"rate_limit_assumed", "RONGCLOUD_RATE_LIMIT_ASSUMED", OptionType::boolean, true, "false", 0, 0, {}},
    {"rate_limit_scale_percent", "RONGCLOUD_RATE_LIMIT_SCALE_PERCENT", OptionType::integer, true, "100", 1, 100000, {}},
    {"rate_limit_share_percent", "RONGCLOUD_RATE_LIMIT_SHARE_PERCENT", OptionType::integer, true, "100", 1, 100, {}},
    {"response_max_bytes", "RONGCLOUD_RESPONSE_MAX_BYTES", OptionType::integer, true, "8388608", 1024, 67108864, {}},
    {"connection_idle_ms", "RONGCLOUD_CONNECTION_IDLE_MS", OptionType::integer, true, "50000", 0, 600000, {}},
    {"connection_age_ms", "RONGCLOUD_CONNECTION_AGE_MS", OptionType::integer, true, "55000", 0, 600000, {}},
    {"connection_requests", "RONGCLOUD_CONNECTION_REQUESTS", OptionType::integer, true, "75", 1, 1000000, {}},
    {"connections_max", "RONGCLOUD_CONNECTIONS_MAX", OptionType::integer, true, "512", 1, 100000, {}},
    {"connection_ahead", "RONGCLOUD_CONNECTION_AHEAD", OptionType::boolean, true, "true", 0, 0, {}},
    {"async_threads", "RONGCLOUD_ASYNC_THREADS", OptionType::integer, true, "64", 1, 1024, {}},
    {"async_calls_max", "RONGCLOUD_ASYNC_CALLS_MAX", OptionType::integer, true, "16384", 1, 1000000, {}},
    {"thread_stack_bytes", "RONGCLOUD_THREAD_STACK_BYTES", OptionType::integer, true, "0", 0, 1073741824, {}},
    {"header_prefix", "RONGCLOUD_HEADER_PREFIX", OptionType::boolean, true, "false", 0, 0, {}},
    {"request_id_header", "RONGCLOUD_REQUEST_ID_HEADER", OptionType::boolean, true, "true", 0, 0, {}},
    {"user_agent", "RONGCLOUD_USER_AGENT", OptionType::string, false, "", 0, 0, {}},
    {"config_file_permissions", "RONGCLOUD_CONFIG_FILE_PERMISSIONS", OptionType::choice, true, "check", 0, 0, "check, warn, ignore"},
}};

}  // namespace

std::span<const Region> regions() noexcept { return k_regions; }

std::span<const Option> options() noexcept { return k_options; }

}  // namespace rongcloud::catalogue
