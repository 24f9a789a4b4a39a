// Generated from catalogue/errors.yaml. Do not edit.
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

namespace {

constexpr std::array<ErrorCode, 2> k_codes{{
    {1002, "parameter_error", 400, Category::argument, false, false, "A parameter is wrong.",
     "Read the message."},
    {24406, "not_a_member", 0, Category::not_found, false, true, "Not a member.",
     "Call sample.send first."},
}};

constexpr std::array<SuccessCode, 2> k_success{{
    {10000, "/v2/"},
    {200, "/"},
}};

constexpr std::array<HttpStatus, 1> k_http_statuses{{
    {430, false, "Not enabled.",
     "Enable it."},
}};

}  // namespace

std::span<const ErrorCode> error_codes() noexcept { return k_codes; }

std::span<const HttpStatus> http_statuses() noexcept { return k_http_statuses; }

std::span<const SuccessCode> success_codes() noexcept { return k_success; }

}  // namespace rongcloud::catalogue
