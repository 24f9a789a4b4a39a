// The numbers of a JSON text, as text.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace rongcloud::codec {

// Bytes of the number (RFC 8259) that `text` begins with; 0 when it begins with none.
std::size_t number_length(std::string_view text) noexcept;

// RapidJSON refuses numbers beyond a double's range even where it leaves them as text. Writes 0 and spaces over those
// with an exponent or very many digits, so that everything else is where it was.
void mask_large_numbers(std::span<char> text) noexcept;

}  // namespace rongcloud::codec
