#include "core/codec/json_number.hpp"

#include <algorithm>

#include "core/base/ascii.hpp"

namespace rongcloud::codec {

namespace {

constexpr std::size_t kFewDigits = 300;  // a double's range holds any number of so many

std::size_t count_digits(std::string_view text) noexcept {
    return static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
}

// Of "e+5", which may follow a number; 0 when `text` begins otherwise.
std::size_t exponent_length(std::string_view text) noexcept {
    if (!text.starts_with('e') && !text.starts_with('E')) return 0;
    const std::size_t sign = text.size() > 1 && (text[1] == '+' || text[1] == '-') ? 1 : 0;
    const std::size_t digits = count_digits(text.substr(1 + sign));
    return digits > 0 ? 1 + sign + digits : 0;
}

// Index of the quote that ends the string which begins at `at`, or the end.
std::size_t end_of_string(std::span<const char> text, std::size_t at) noexcept {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\') ++at;
    }
    return at;
}

}  // namespace

std::size_t number_length(std::string_view text) noexcept {
    std::size_t length = text.starts_with('-') ? 1 : 0;
    const std::size_t digits = count_digits(text.substr(length));
    if (digits == 0) return 0;
    length += text[length] == '0' ? 1 : digits;
    if (text.substr(length).starts_with('.')) {
        const std::size_t decimals = count_digits(text.substr(length + 1));
        if (decimals > 0) length += 1 + decimals;
    }
    return length + exponent_length(text.substr(length));
}

void mask_large_numbers(std::span<char> text) noexcept {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            at = end_of_string(text, at);
            continue;
        }
        if (!is_digit(text[at])) continue;  // a sign stays: two of them must not become one
        const std::size_t length = number_length({text.data() + at, text.size() - at});
        const std::span<char> number = text.subspan(at, length);
        const bool has_exponent = std::ranges::any_of(number, [](char c) { return c == 'e' || c == 'E'; });
        if (has_exponent || length > kFewDigits) {
            std::ranges::fill(number, ' ');
            number.front() = '0';
        }
        at += length - 1;
    }
}

}  // namespace rongcloud::codec
