#include "core/codec/json_text.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstring>

#include "core/base/utf8.hpp"

namespace rongcloud::codec {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kEscapeSize = 6;  // \uXXXX
constexpr int kNoUnit = -1;

// The UTF-16 code unit of the escape \uXXXX at `at`; kNoUnit when none stands there.
int unit_at(std::string_view text, std::size_t at) noexcept {
    const std::string_view escape = text.substr(at < text.size() ? at : text.size(), kEscapeSize);
    if (escape.size() < kEscapeSize || !escape.starts_with("\\u")) return kNoUnit;
    int unit = 0;
    const char* const last = escape.data() + escape.size();
    const auto [end, error] = std::from_chars(escape.data() + 2, last, unit, 16);
    return error == std::errc{} && end == last && unit >= 0 ? unit : kNoUnit;
}

bool is_high(int unit) noexcept { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low(int unit) noexcept { return unit >= 0xDC00 && unit <= 0xDFFF; }

constexpr std::uint64_t every(std::uint8_t byte) noexcept { return 0x0101010101010101u * byte; }

}  // namespace

std::size_t find_lone_surrogate(std::string_view text, std::size_t from) noexcept {
    for (std::size_t at = from; (at = text.find('\\', at)) != std::string_view::npos;) {
        const bool may_be_surrogate = at + 2 < text.size() && text[at + 1] == 'u' && (text[at + 2] | 0x20) == 'd';
        const int unit = may_be_surrogate ? unit_at(text, at) : kNoUnit;
        if (is_low(unit)) return at;
        if (!is_high(unit)) {
            at += 2;  // what was escaped may be a backslash
            continue;
        }
        if (!is_low(unit_at(text, at + kEscapeSize))) return at;
        at += 2 * kEscapeSize;
    }
    return std::string_view::npos;
}

ByteFault find_byte_fault(std::string_view text) noexcept {
    std::uint64_t controls = 0;
    std::uint64_t beyond_ascii = 0;
    const auto look_at = [&](std::uint64_t word) {
        const std::uint64_t low = word & every(0x7F);  // so that no sum reaches into the next byte
        controls |= (low + every(0x80 - 0x1A)) & ~(low + every(0x80 - 0x20)) & ~word;
        beyond_ascii |= word;
    };
    constexpr std::size_t step = sizeof(std::uint64_t);
    std::uint64_t word = every(' ');
    for (std::size_t at = 0; at + step < text.size(); at += step) {
        std::memcpy(&word, text.data() + at, step);
        look_at(word);
    }
    // The last bytes, of a longer text with some that were looked at before.
    const std::size_t last = std::min(text.size(), step);
    text.copy(reinterpret_cast<char*>(&word), last, text.size() - last);
    look_at(word);
    const bool has_control = (controls & every(0x80)) != 0;
    if (has_control) return ByteFault::control;
    return (beyond_ascii & every(0x80)) == 0 || is_utf8(text) ? ByteFault::none : ByteFault::not_utf8;
}

ByteFault repair_characters(std::string& text) {
    if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
    const ByteFault fault = find_byte_fault(text);
    if (fault == ByteFault::control) return fault;
    if (fault == ByteFault::not_utf8) text = valid_utf8(std::move(text));
    for (std::size_t at = 0; (at = find_lone_surrogate(text, at)) != std::string_view::npos; at += kEscapeSize) {
        text.replace(at, kEscapeSize, "\\ufffd");
    }
    return ByteFault::none;
}

}  // namespace rongcloud::codec
