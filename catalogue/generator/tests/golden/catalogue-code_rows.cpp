// Generated from catalogue/errors.yaml. Do not edit.
#include "core/catalogue/table.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

namespace {

constexpr std::array<ErrorCode, 1> k_codes{{
    {1002, "parameter_error", 400, Category::argument, false, "A parameter is wrong.",
     "Read the message."},
}};

constexpr std::array<SuccessCode, 2> k_success{{
    {200, "/"},
    {10000, "/v2/"},
}};

}  // namespace

std::span<const ErrorCode> error_codes() noexcept { return k_codes; }

std::span<const SuccessCode> success_codes() noexcept { return k_success; }

}  // namespace rongcloud::catalogue
