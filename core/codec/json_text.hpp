// What may be broken in the characters of a JSON text although its form is right.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rongcloud::codec {

// Where the first escape \uD800 to \uDFFF from `from` on stands that is not one of a pair, and so stands for no
// character; npos when there is none.
std::size_t find_lone_surrogate(std::string_view text, std::size_t from = 0) noexcept;

// What is wrong with the bytes of a text, whatever its form.
enum class ByteFault {
    none,
    not_utf8,
    control,  // 0x1A to 0x1F, which JSON allows nowhere and RapidJSON overlooks in some places
};
ByteFault find_byte_fault(std::string_view text) noexcept;

// Takes a byte order mark off, and writes U+FFFD for bytes that are not UTF-8 and \ufffd for lone surrogates. Returns
// what cannot be mended.
ByteFault repair_characters(std::string& text);

}  // namespace rongcloud::codec
