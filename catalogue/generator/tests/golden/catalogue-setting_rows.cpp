// Generated from catalogue/regions.yaml and catalogue/config.yaml. Do not edit.
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

namespace {

constexpr std::array k_beijing{std::string_view{"api.rong-api.com"}, std::string_view{"api-b.rong-api.com"}};
constexpr std::array<Region, 1> k_regions{{
    {"beijing", k_beijing},
}};

constexpr std::array<Option, 4> k_options{{
    {"app_key", "RONGCLOUD_APP_KEY", OptionType::string, false, "", 0, 0, {}},
    {"timeout_ms", "RONGCLOUD_TIMEOUT_MS", OptionType::integer, true, "15000", 1, 600000, {}},
    {"header_prefix", "RONGCLOUD_HEADER_PREFIX", OptionType::boolean, true, "false", 0, 0, {}},
    {"pace", "RONGCLOUD_PACE", OptionType::choice, true, "slow", 0, 0, "slow, fast"},
}};

}  // namespace

std::span<const Region> regions() noexcept { return k_regions; }

std::span<const Option> options() noexcept { return k_options; }

}  // namespace rongcloud::catalogue
