#include "tools/gateway/http/framing.hpp"

#include <Poco/Ascii.h>
#include <Poco/Buffer.h>
#include <Poco/NumberParser.h>
#include <Poco/String.h>

#include <algorithm>

namespace rongcloud::gateway {

namespace {

constexpr std::size_t kRoom = 16384;
constexpr std::size_t kLineMax = 4096;  // of a chunk's head with its extensions, or a trailer
constexpr int kTrailersMax = 64;
constexpr std::size_t kDigitsMax = 18;
constexpr std::size_t kChunkDigitsMax = 8;

bool is_name(const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return Poco::Ascii::isAlphaNumeric(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

bool is_number(const std::string& text) {
    return !text.empty() && text.size() <= kDigitsMax && std::ranges::all_of(text, [](char c) { return Poco::Ascii::isDigit(c); });
}

// "1f" or "1f;name=value".
bool parse_chunk_head(const std::string& line, std::size_t* size) {
    const std::string digits = line.substr(0, line.find(';'));
    const bool is_hex = !digits.empty() && digits.size() <= kChunkDigitsMax &&
                        std::ranges::all_of(digits, [](char c) { return Poco::Ascii::isHexDigit(c); });
    if (is_hex) *size = Poco::NumberParser::parseHex(digits);
    return is_hex;
}

}  // namespace

Framing framing_of(const Poco::Net::HTTPServerRequest& request) {
    std::vector<std::string> lengths;
    std::vector<std::string> encodings;
    for (const auto& [name, value] : request) {
        if (!is_name(name)) return Framing::broken;
        if (Poco::icompare(name, "Content-Length") == 0) lengths.push_back(value);
        if (Poco::icompare(name, "Transfer-Encoding") == 0) encodings.push_back(value);
    }
    if (lengths.size() + encodings.size() > 1) return Framing::broken;
    if (!encodings.empty()) {
        const bool is_chunked = Poco::icompare(encodings.front(), "chunked") == 0;
        return is_chunked && request.getVersion() != Poco::Net::HTTPMessage::HTTP_1_0 ? Framing::chunked : Framing::broken;
    }
    if (lengths.empty()) return Framing::none;
    return is_number(lengths.front()) ? Framing::length : Framing::broken;
}

ChunkedBody::ChunkedBody(Poco::Net::HTTPServerSession& session) : socket_(session.socket()) {
    Poco::Buffer<char> ahead(0);
    session.drainBuffer(ahead);
    bytes_.assign(ahead.begin(), ahead.size());
}

bool ChunkedBody::fill() {
    bytes_.resize(kRoom);
    at_ = 0;
    const int received = socket_.receiveBytes(bytes_.data(), static_cast<int>(bytes_.size()));
    bytes_.resize(received > 0 ? static_cast<std::size_t>(received) : 0);
    return received > 0;
}

BodyEnd ChunkedBody::read_line(std::string& line) {
    line.clear();
    while (line.size() < kLineMax) {
        if (at_ == bytes_.size() && !fill()) return BodyEnd::cut_off;
        const char c = bytes_[at_++];
        if (c != '\n') {
            line += c;
            continue;
        }
        if (!line.ends_with('\r')) return BodyEnd::broken;
        line.pop_back();
        return line.find('\r') == std::string::npos ? BodyEnd::whole : BodyEnd::broken;
    }
    return BodyEnd::broken;
}

BodyEnd ChunkedBody::read_chunk(std::string& body, std::size_t size) {
    while (size > 0) {
        if (at_ == bytes_.size() && !fill()) return BodyEnd::cut_off;
        const std::size_t count = std::min(size, bytes_.size() - at_);
        body.append(bytes_, at_, count);
        at_ += count;
        size -= count;
    }
    std::string end;
    const BodyEnd read = read_line(end);
    return read == BodyEnd::whole && !end.empty() ? BodyEnd::broken : read;
}

BodyEnd ChunkedBody::read(std::string& body, std::size_t most) {
    std::string line;
    for (;;) {
        if (const BodyEnd read = read_line(line); read != BodyEnd::whole) return read;
        std::size_t size = 0;
        if (!parse_chunk_head(line, &size)) return BodyEnd::broken;
        if (size == 0) break;
        if (size > most - body.size()) return BodyEnd::too_large;
        if (const BodyEnd read = read_chunk(body, size); read != BodyEnd::whole) return read;
    }
    for (int i = 0; i < kTrailersMax; ++i) {
        if (const BodyEnd read = read_line(line); read != BodyEnd::whole || line.empty()) return read;
    }
    return BodyEnd::broken;
}

}  // namespace rongcloud::gateway
