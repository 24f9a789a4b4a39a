#include "core/net/http_body.hpp"

#include <algorithm>
#include <charconv>

#include "core/base/error.hpp"

namespace rongcloud::net {

namespace {

constexpr std::size_t kReserveMaxBytes = 1u << 20;  // beyond it, memory is taken as the body comes
constexpr std::size_t kStepBytes = 64u << 10;
constexpr std::size_t kChunkLineMaxBytes = 4u << 10;  // a chunk's size and extensions, or one trailer
constexpr int kTrailersMax = 100;

constexpr std::string_view kCutShort = "the answer's body was cut short";

Error truncated() { return {Reason::body_truncated, std::string(kCutShort)}; }

Error truncated(std::uint64_t missing_bytes) {
    return {Reason::body_truncated, std::string(kCutShort) + ": " + std::to_string(missing_bytes) + " bytes missing"};
}

Error too_large(std::size_t max_bytes) {
    return {Reason::body_too_large, "the answer's body is larger than " + std::to_string(max_bytes) + " bytes"};
}

Error bad_chunk(std::string_view why) { return {Reason::not_http, "bad chunked body: " + std::string(why)}; }

// Appends exactly `length` bytes to `body`.
void append_exactly(std::string& body, std::uint64_t length, InputBuffer& input, ByteSource& source) {
    const auto buffered = static_cast<std::size_t>(std::min<std::uint64_t>(length, input.view().size()));
    body.append(input.view().substr(0, buffered));
    input.take(buffered);
    std::uint64_t missing = length - buffered;
    while (missing > 0) {
        const std::size_t filled = body.size();
        const auto room = static_cast<std::size_t>(std::min<std::uint64_t>(missing, kStepBytes));
        body.resize(filled + room);
        for (std::size_t done = 0; done < room;) {
            const std::size_t count = source.read(std::span(body).subspan(filled + done, room - done));
            if (count == 0) throw truncated(missing);
            done += count;
            missing -= count;
        }
    }
}

// One line without its CRLF.
std::string take_chunk_line(InputBuffer& input, ByteSource& source) {
    std::size_t end;
    while ((end = input.view().find('\n')) == std::string_view::npos) {
        if (input.view().size() > kChunkLineMaxBytes) throw bad_chunk("a line is too long");
        if (!input.fill(source)) throw truncated();
    }
    if (end == 0 || input.view()[end - 1] != '\r') throw bad_chunk("a line does not end with CRLF");
    std::string line(input.view().substr(0, end - 1));
    input.take(end + 1);
    return line;
}

std::uint64_t parse_chunk_size(std::string_view line) {
    std::uint64_t size = 0;
    const char* const line_end = line.data() + line.size();
    const auto [end, error] = std::from_chars(line.data(), line_end, size, 16);
    if (error != std::errc{}) throw bad_chunk("no valid size");
    const std::string_view after(end, static_cast<std::size_t>(line_end - end));
    const std::size_t first = after.find_first_not_of(" \t");
    if (first != std::string_view::npos && after[first] != ';') throw bad_chunk("no valid size");
    return size;
}

void skip_trailers(InputBuffer& input, ByteSource& source) {
    for (int count = 0; count <= kTrailersMax; ++count) {
        if (take_chunk_line(input, source).empty()) return;
    }
    throw bad_chunk("too many trailers");
}

}  // namespace

std::string read_fixed_body(InputBuffer& input, ByteSource& source, std::uint64_t length, std::size_t max_bytes) {
    if (length > max_bytes) throw too_large(max_bytes);
    std::string body;
    body.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(length, kReserveMaxBytes)));
    append_exactly(body, length, input, source);
    return body;
}

std::string read_chunked_body(InputBuffer& input, ByteSource& source, std::size_t max_bytes) {
    std::string body;
    for (;;) {
        const std::uint64_t size = parse_chunk_size(take_chunk_line(input, source));
        if (size == 0) break;
        if (size > max_bytes - body.size()) throw too_large(max_bytes);
        append_exactly(body, size, input, source);
        if (!take_chunk_line(input, source).empty()) throw bad_chunk("a chunk is longer than its size");
    }
    skip_trailers(input, source);
    return body;
}

std::string read_body_until_end(InputBuffer& input, ByteSource& source, std::size_t max_bytes) {
    std::string body;
    do {
        if (input.view().size() > max_bytes - body.size()) throw too_large(max_bytes);
        body.append(input.view());
        input.take(input.view().size());
    } while (input.fill(source));
    if (!source.ended_cleanly()) throw truncated();
    return body;
}

}  // namespace rongcloud::net
