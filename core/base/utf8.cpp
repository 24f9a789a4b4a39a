#include "core/base/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace rongcloud {

namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080u;

bool is_continuation(unsigned char byte) noexcept { return (byte & 0xC0u) == 0x80u; }

// Length of the sequence at `bytes`, 0 when it is not valid.
std::size_t sequence_length(const unsigned char* bytes, std::size_t left) noexcept {
    const unsigned char first = bytes[0];
    if (first >= 0xC2 && first <= 0xDF) return left >= 2 && is_continuation(bytes[1]) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (left < 3 || !is_continuation(bytes[1]) || !is_continuation(bytes[2])) return 0;
        if (first == 0xE0 && bytes[1] < 0xA0) return 0;  // not the shortest form
        if (first == 0xED && bytes[1] > 0x9F) return 0;  // surrogate
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (left < 4 || !is_continuation(bytes[1]) || !is_continuation(bytes[2]) || !is_continuation(bytes[3]))
            return 0;
        if (first == 0xF0 && bytes[1] < 0x90) return 0;
        if (first == 0xF4 && bytes[1] > 0x8F) return 0;  // beyond U+10FFFF
        return 4;
    }
    return 0;
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
        const std::size_t length = bytes[0] < 0x80 ? 1 : sequence_length(bytes, left);
        if (length == 0) return std::nullopt;
        bytes += length;
        left -= length;
        ++characters;
    }
    return characters;
}

std::size_t whole_characters(std::string_view text, std::size_t max_bytes) noexcept {
    if (text.size() <= max_bytes) return text.size();
    std::size_t length = max_bytes;
    while (length > 0 && is_continuation(static_cast<unsigned char>(text[length]))) --length;
    return length;
}

}  // namespace rongcloud
