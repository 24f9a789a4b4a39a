// UTF-8 (RFC 3629): shortest form, no surrogates, up to U+10FFFF.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rongcloud {

// The number of characters (code points), or nothing when `text` is not valid UTF-8.
std::optional<std::size_t> count_characters(std::string_view text) noexcept;

// Length of the longest beginning of `text`, valid UTF-8, that has at most `max_bytes` bytes and no broken character.
std::size_t whole_characters(std::string_view text, std::size_t max_bytes) noexcept;

// `text` with U+FFFD in place of what is not valid, one for each beginning of a character, as browsers decode.
std::string valid_utf8(std::string text);

// Whether there is neither a character beyond ASCII nor a NUL.
bool is_plain_ascii(std::string_view text) noexcept;

inline bool is_utf8(std::string_view text) noexcept { return count_characters(text).has_value(); }

}  // namespace rongcloud
