// Bytes as lower-case hexadecimal text.
#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <span>
#include <string>

namespace rongcloud {

// Both digits of each byte.
inline constexpr auto kHexPairs = [] {
    constexpr char digits[] = "0123456789abcdef";
    std::array<std::array<char, 2>, 256> pairs{};
    for (std::size_t byte = 0; byte < pairs.size(); ++byte) pairs[byte] = {digits[byte >> 4], digits[byte & 0x0f]};
    return pairs;
}();

// Writes two digits for each byte.
inline void write_hex(std::span<const std::byte> bytes, char* out) {
    for (const std::byte byte : bytes) {
        std::memcpy(out, kHexPairs[std::to_integer<std::size_t>(byte)].data(), 2);
        out += 2;
    }
}

inline std::string to_hex(std::span<const std::byte> bytes) {
    std::string text(bytes.size() * 2, '0');
    write_hex(bytes, text.data());
    return text;
}

}  // namespace rongcloud
