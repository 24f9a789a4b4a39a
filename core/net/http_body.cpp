#include "core/net/http_body.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/base/error.hpp"

namespace rongcloud::net {

namespace {

constexpr std::size_t kReserveMaxBytes = 1u << 20;  // beyond it, memory is taken as the body comes
constexpr std::size_t kPieceBytes = 64u << 10;
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

BodyReader BodyReader::fixed(std::uint64_t length, std::size_t max_bytes) {
    if (length > max_bytes) throw too_large(max_bytes);
    return {Form::fixed, length, max_bytes};
}

void BodyReader::begin_chunk(InputBuffer& input, ByteSource& source) {
    if (after_chunk_ && !take_chunk_line(input, source).empty()) throw bad_chunk("a chunk is longer than its size");
    after_chunk_ = true;
    piece_bytes_ = parse_chunk_size(take_chunk_line(input, source));
    if (piece_bytes_ > allowed_bytes_) throw too_large(max_bytes_);
    allowed_bytes_ -= static_cast<std::size_t>(piece_bytes_);
    if (piece_bytes_ > 0) return;
    skip_trailers(input, source);
    form_ = Form::ended;
}

std::uint64_t BodyReader::expected_bytes(InputBuffer& input, ByteSource& source) {
    if (form_ == Form::until_end) return kPieceBytes;
    if (form_ == Form::chunked && piece_bytes_ == 0) begin_chunk(input, source);
    return piece_bytes_;
}

void BodyReader::note_end(ByteSource& source) {
    if (form_ != Form::until_end) throw truncated(piece_bytes_);
    if (!source.ended_cleanly()) throw truncated();
    form_ = Form::ended;
}

void BodyReader::note_read(std::size_t count) {
    if (form_ != Form::until_end) {
        piece_bytes_ -= count;
        return;
    }
    if (count > allowed_bytes_) throw too_large(max_bytes_);
    allowed_bytes_ -= count;
}

std::size_t BodyReader::read(InputBuffer& input, ByteSource& source, std::span<char> buffer) {
    const std::uint64_t expected = expected_bytes(input, source);
    if (expected == 0) return 0;
    const auto room = static_cast<std::size_t>(std::min<std::uint64_t>(expected, buffer.size()));
    std::size_t count = 0;
    if (input.empty()) {
        count = source.read(buffer.first(room));
    } else {
        count = input.view().copy(buffer.data(), room);
        input.take(count);
    }
    if (count == 0) {
        note_end(source);
    } else {
        note_read(count);
    }
    return count;
}

std::string BodyReader::read_all(InputBuffer& input, ByteSource& source) {
    if (form_ == Form::fixed && piece_bytes_ <= input.view().size()) {  // all of it is here
        std::string body(input.view().substr(0, static_cast<std::size_t>(std::exchange(piece_bytes_, 0))));
        input.take(body.size());
        return body;
    }
    std::string body;
    if (form_ == Form::fixed) {
        body.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(piece_bytes_, kReserveMaxBytes)));
    }
    while (const std::uint64_t expected = expected_bytes(input, source)) {
        const std::size_t filled = body.size();
        const auto room = static_cast<std::size_t>(std::min<std::uint64_t>(expected, kPieceBytes));
        body.resize(filled + room);
        std::size_t done = 0;
        while (done < room) {
            const std::size_t count = read(input, source, std::span(body).subspan(filled + done, room - done));
            if (count == 0) break;
            done += count;
        }
        body.resize(filled + done);
    }
    return body;
}

}  // namespace rongcloud::net
