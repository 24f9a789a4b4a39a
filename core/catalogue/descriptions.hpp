// The entries of the catalogue as JSON, for people and for languages that build their methods at load time.
#pragma once

#include <cstddef>

#include "core/catalogue/table.hpp"

namespace rongcloud::catalogue {

// The rows are those of operations(), message_types(), message_structures() and callbacks(). The first call unpacks all
// descriptions, about half a mebibyte that is kept until the process ends. NUL-terminated. Throws std::bad_alloc.
const char* description(const Operation& row);
const char* description(const MessageType& row);
const char* description(const Callback& row);

// Made by the build, see pack_descriptions.py: texts one after the other, each with its NUL, in the format of zlib.
struct PackedTexts {
    std::size_t size;
    std::size_t packed_size;
    const unsigned char* packed;
};
extern const PackedTexts packed_descriptions;
extern const unsigned char packed_description_bytes[];

}  // namespace rongcloud::catalogue
