#include "core/base/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace rongcloud {

namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080u;
constexpr std::uint64_t kLowBits = 0x0101010101010101u;

bool is_continuation(unsigned char byte) noexcept { return (byte & 0xC0u) == 0x80u; }

// Bytes of the character that begins with `first`; 0 when none does.
std::size_t length_by_first(unsigned char first) noexcept {
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

bool second_fits(unsigned char first, unsigned char second) noexcept {
    if (!is_continuation(second)) return false;
    switch (first) {
        case 0xE0: return second >= 0xA0;  // otherwise not the shortest form
        case 0xED: return second <= 0x9F;  // a surrogate
        case 0xF0: return second >= 0x90;
        case 0xF4: return second <= 0x8F;  // beyond U+10FFFF
        default: return true;
    }
}

// The character at `bytes`, beyond ASCII, or as much of it as is there: at least 1 byte.
struct Sequence {
    std::size_t length;
    bool complete;
};
Sequence sequence_at(const unsigned char* bytes, std::size_t left) noexcept {
    const std::size_t wanted = length_by_first(bytes[0]);
    if (wanted == 0 || left < 2 || !second_fits(bytes[0], bytes[1])) return {1, false};
    std::size_t length = 2;
    while (length < wanted && length < left && is_continuation(bytes[length])) ++length;
    return {length, length == wanted};
}

}  // namespace

std::optional<std::size_t> count_characters(std::string_view text) noexcept {
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t left = text.size();
    std::size_t characters = 0;
    while (left > 0) {
        if (left >= sizeof(std::uint64_t)) {  // most text here is ASCII: eight bytes at a time
            std::uint64_t word;
            std::memcpy(&word, bytes, sizeof word);
            if ((word & kHighBits) == 0) {
                bytes += sizeof word;
                left -= sizeof word;
                characters += sizeof word;
                continue;
            }
        }
        const Sequence next = bytes[0] < 0x80 ? Sequence{1, true} : sequence_at(bytes, left);
        if (!next.complete) return std::nullopt;
        bytes += next.length;
        left -= next.length;
        ++characters;
    }
    return characters;
}

bool is_plain_ascii(std::string_view text) noexcept {
    const char* bytes = text.data();
    std::size_t left = text.size();
    for (; left >= sizeof(std::uint64_t); bytes += sizeof(std::uint64_t), left -= sizeof(std::uint64_t)) {
        std::uint64_t word;
        std::memcpy(&word, bytes, sizeof word);
        if (((word | (word - kLowBits)) & kHighBits) != 0) return false;  // a borrow where a byte is 0
    }
    for (; left > 0; ++bytes, --left) {
        if (*bytes == 0 || (static_cast<unsigned char>(*bytes) & 0x80u) != 0) return false;
    }
    return true;
}

std::size_t whole_characters(std::string_view text, std::size_t max_bytes) noexcept {
    if (text.size() <= max_bytes) return text.size();
    std::size_t length = max_bytes;
    while (length > 0 && is_continuation(static_cast<unsigned char>(text[length]))) --length;
    return length;
}

std::string valid_utf8(std::string text) {
    if (is_utf8(text)) return text;
    std::string valid;
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        const Sequence next = bytes[at] < 0x80 ? Sequence{1, true} : sequence_at(bytes + at, text.size() - at);
        valid.append(next.complete ? std::string_view(text).substr(at, next.length) : "\uFFFD");
        at += next.length;
    }
    return valid;
}

}  // namespace rongcloud
