// A name of fixed size for a text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rongcloud::sign {

// SHA-1.
std::array<std::uint8_t, 20> digest_of(std::string_view text) noexcept;

}  // namespace rongcloud::sign
