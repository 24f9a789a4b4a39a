// Reading one whole HTTP/1 answer.
#pragma once

#include <cstddef>

#include "core/base/error.hpp"
#include "core/net/input_buffer.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::net {

struct ReceivedResponse {
    Response response;
    bool keep_alive = false;  // the connection may carry another request, as far as this answer tells
};

// Reads one answer to a request other than HEAD, skipping interim ones (1xx). `phase` follows the reading: wait until
// the first byte, then head, then body. Throws Error(connection_closed, not_http, body_truncated, body_too_large)
// and what the source throws; the connection is then of no further use.
ReceivedResponse read_response(InputBuffer& input, ByteSource& source, std::size_t body_max_bytes, Phase& phase);

}  // namespace rongcloud::net
