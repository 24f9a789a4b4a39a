// What a setting may be called and what its value may be.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/catalogue/table.hpp"

namespace rongcloud::client {

// Throws Error(unknown_option).
const catalogue::Option& option_named(std::string_view name);
// Throws Error(invalid_setting). The value of a secret is never repeated in a message.
void check_value(const catalogue::Option& option, std::string_view value);
// Error(invalid_setting): "setting 'name' what".
[[noreturn]] void fail_setting(std::string_view name, const std::string& what);

std::optional<std::int64_t> parse_integer(std::string_view text);
std::optional<bool> parse_switch(std::string_view text);
// Without blanks and tabs at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace rongcloud::client
