// The content codings of an answer that can be read.
#pragma once

#include <cstdint>

namespace rongcloud::net {

enum class ContentCoding : std::uint8_t { identity, gzip, deflate, unknown };

}  // namespace rongcloud::net
