// The body of an HTTP/1 answer in each of its three forms. A body that is cut short is an error, never a short body.
#pragma once

#include <cstdint>
#include <string>

#include "core/net/input_buffer.hpp"

namespace rongcloud::net {

// Each reads exactly the body, first from `input`, then from `source`. Throw Error(body_truncated),
// Error(body_too_large) as soon as more than `max_bytes` are announced or come, Error(not_http) for a bad chunk, and
// what the source throws.
std::string read_fixed_body(InputBuffer& input, ByteSource& source, std::uint64_t length, std::size_t max_bytes);
std::string read_chunked_body(InputBuffer& input, ByteSource& source, std::size_t max_bytes);
std::string read_body_until_end(InputBuffer& input, ByteSource& source, std::size_t max_bytes);

}  // namespace rongcloud::net
