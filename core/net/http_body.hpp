// The body of an HTTP/1 answer in each of its three forms, whole or as it comes. A body that is cut short is an error,
// never a short body.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/net/input_buffer.hpp"

namespace rongcloud::net {

// Reads exactly the body, first from `input`, then from `source`. All throw Error(body_truncated),
// Error(body_too_large) as soon as more than `max_bytes` are announced or come, Error(not_http) for a bad chunk, and
// what the source throws; the reader is then of no further use. One thread at a time.
class BodyReader {
public:
    static BodyReader fixed(std::uint64_t length, std::size_t max_bytes);
    static BodyReader chunked(std::size_t max_bytes) { return {Form::chunked, 0, max_bytes}; }
    static BodyReader until_end(std::size_t max_bytes) { return {Form::until_end, 0, max_bytes}; }

    // At least one byte into `buffer`, which is not empty; 0 at the end, when the body is complete.
    std::size_t read(InputBuffer& input, ByteSource& source, std::span<char> buffer);
    std::string read_all(InputBuffer& input, ByteSource& source);

private:
    enum class Form : std::uint8_t { fixed, chunked, until_end, ended };

    BodyReader(Form form, std::uint64_t piece_bytes, std::size_t max_bytes)
        : form_(form), piece_bytes_(piece_bytes), max_bytes_(max_bytes), allowed_bytes_(max_bytes) {}

    // How much may be read before the next look; 0 at the end.
    std::uint64_t expected_bytes(InputBuffer& input, ByteSource& source);
    void begin_chunk(InputBuffer& input, ByteSource& source);
    void note_end(ByteSource& source);
    void note_read(std::size_t count);

    Form form_;
    bool after_chunk_ = false;
    std::uint64_t piece_bytes_;  // missing of the body or of the chunk
    std::size_t max_bytes_;
    std::size_t allowed_bytes_;  // that may still be announced or come
};

}  // namespace rongcloud::net
