// Reading a value as the type the caller wants: the service writes numbers and switches in several ways.
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

bool has_text(const JsonNode& node) noexcept { return node.type == JsonType::number || node.type == JsonType::string; }

}  // namespace

std::optional<std::int64_t> to_integer(const JsonNode& node) noexcept {
    if (node.type == JsonType::boolean) return node.truth ? 1 : 0;
    if (!has_text(node)) return std::nullopt;
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
    if (!has_text(node)) return std::nullopt;
    const auto real = parse_whole<double>(node.text());
    return real && std::isfinite(*real) ? real : std::nullopt;  // from_chars reads "nan" and "infinity" too
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
    if (has_text(node)) return node.data;
    if (node.type == JsonType::boolean) return node.truth ? "true" : "false";
    return nullptr;
}

}  // namespace rongcloud::codec
