// Bytes as lower-case hexadecimal text.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace rongcloud {

inline std::string to_hex(std::span<const std::byte> bytes) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte byte : bytes) {
        text.push_back(digits[std::to_integer<unsigned>(byte >> 4)]);
        text.push_back(digits[std::to_integer<unsigned>(byte & std::byte{0x0f})]);
    }
    return text;
}

}  // namespace rongcloud
