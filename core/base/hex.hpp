// Bytes as lower-case hexadecimal text.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace rongcloud {

inline std::string to_hex(std::span<const std::byte> bytes) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text(bytes.size() * 2, '0');
    char* out = text.data();
    for (const std::byte byte : bytes) {
        out[0] = digits[std::to_integer<unsigned>(byte) >> 4];
        out[1] = digits[std::to_integer<unsigned>(byte) & 0x0f];
        out += 2;
    }
    return text;
}

}  // namespace rongcloud
