// Reading a value as the type the caller wants: the service writes numbers and switches in several ways.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/codec/json.hpp"

namespace rongcloud::codec {

namespace {

template <class Number>
std::optional<Number> parse_whole(std::string_view text) noexcept {
    Number value{};
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || rest != end) return std::nullopt;
    return value;
}

// Of a number that no double holds: whether it is nearly 0 rather than too large.
bool is_tiny(std::string_view number) noexcept {
    const std::size_t mark = number.find_first_of("eE");
    std::int64_t exponent = 0;
    if (mark != std::string_view::npos) {
        constexpr std::int64_t beyond_any = std::int64_t{1} << 40;
        std::string_view digits = number.substr(mark + 1);
        if (digits.starts_with('+')) digits.remove_prefix(1);
        const auto written = parse_whole<std::int64_t>(digits);
        exponent = written.value_or(digits.starts_with('-') ? -beyond_any : beyond_any);
    }
    const std::string_view mantissa = number.substr(0, mark);
    const auto point = static_cast<std::int64_t>(std::min(mantissa.find('.'), mantissa.size()));
    const auto first_digit = static_cast<std::int64_t>(mantissa.find_first_of("123456789"));
    return exponent < first_digit - point;
}

}  // namespace

std::optional<std::int64_t> to_integer(const JsonNode& node) noexcept {
    if (node.type == JsonType::boolean) return node.truth ? 1 : 0;
    if (!node.has_text()) return std::nullopt;
    if (const auto whole = parse_whole<std::int64_t>(node.text())) return whole;
    if (node.text().find_first_of(".eE") == std::string_view::npos)
        return std::nullopt;  // beyond 64 bits, or no number
    const auto real = parse_whole<double>(node.text());
    constexpr double exact = 9007199254740992.0;  // 2^53: beyond it a double no longer names one integer
    if (!real || std::trunc(*real) != *real || std::fabs(*real) > exact) return std::nullopt;
    return static_cast<std::int64_t>(*real);
}

std::optional<double> to_double(const JsonNode& node) noexcept {
    if (node.type == JsonType::boolean) return node.truth ? 1 : 0;
    if (!node.has_text()) return std::nullopt;
    const std::string_view text = node.text();
    double value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (rest != text.data() + text.size()) return std::nullopt;
    if (error == std::errc::result_out_of_range && is_tiny(text)) return 0;
    // from_chars reads "nan" and "infinity" too
    return error == std::errc{} && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<bool> to_bool(const JsonNode& node) noexcept {
    if (node.type == JsonType::boolean) return node.truth;
    if (node.type == JsonType::string) {
        if (node.text() == "true" || node.text() == "1") return true;
        if (node.text() == "false" || node.text() == "0") return false;
        return std::nullopt;
    }
    if (const auto number = to_double(node)) return *number != 0;
    return std::nullopt;
}

const char* to_text(const JsonNode& node) noexcept {
    if (node.has_text()) return node.text().data();
    if (node.type == JsonType::boolean) return node.truth ? "true" : "false";
    return nullptr;
}

}  // namespace rongcloud::codec
