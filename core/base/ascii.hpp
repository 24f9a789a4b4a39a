// Text that may stand in a header or an address as it is.
#pragma once

#include <algorithm>
#include <string_view>

namespace rongcloud {

// No spaces, no control characters, nothing beyond ASCII. True for empty text.
inline bool is_visible_ascii(std::string_view text) noexcept {
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7F; });
}

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

inline char lower_ascii(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// `lower` is in lower case.
inline bool equals_ignoring_case(std::string_view text, std::string_view lower) noexcept {
    return std::ranges::equal(text, lower, {}, lower_ascii);
}

}  // namespace rongcloud
