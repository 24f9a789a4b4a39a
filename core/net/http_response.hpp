// Reading one HTTP/1 answer: its head alone, or all of it.
#pragma once

#include <cstddef>

#include "core/base/error.hpp"
#include "core/net/content_reader.hpp"
#include "core/net/input_buffer.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::net {

struct ReceivedHead {
    int status = 0;
    std::string content_type;
    std::string retry_after;
    ContentReader body;       // what follows, without its coding
    bool keep_alive = false;  // after the body the connection may carry another request, as far as this answer tells
};

struct ReceivedResponse {
    Response response;
    bool keep_alive = false;  // as above
};

// Reads the head of one answer to a request other than HEAD, skipping interim ones (1xx). `phase` follows the reading:
// wait until the first byte, then head, then body, for which it stays. Throws Error(connection_closed, not_http,
// body_truncated, body_too_large) and what the source throws; the connection is then of no further use.
ReceivedHead read_response_head(InputBuffer& input, ByteSource& source, std::size_t body_max_bytes, Phase& phase);
// The status of an answer to CONNECT, whose head is taken from `input` and whose body, of a refusal, is left there: its
// other fields say nothing (RFC 9110, 9.3.6). Interim answers are skipped, but for 101. Throws as above.
int read_connect_status(InputBuffer& input, ByteSource& source);
// The same as the first with the whole body.
ReceivedResponse read_response(InputBuffer& input, ByteSource& source, std::size_t body_max_bytes, Phase& phase);

}  // namespace rongcloud::net
