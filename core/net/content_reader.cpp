#include "core/net/content_reader.hpp"

#include <array>
#include <optional>
#include <string_view>

#include "core/base/error.hpp"
#include "core/net/inflater.hpp"

namespace rongcloud::net {

namespace {

constexpr std::size_t kStepBytes = 64u << 10;
constexpr std::size_t kStartBytes = 2;  // what Inflater wants to see

}  // namespace

struct ContentReader::Decoding {
    const ContentCoding coding;
    const std::size_t max_bytes;
    std::size_t allowed_bytes;         // that may still come out
    std::optional<Inflater> inflater;  // once the body has begun
    std::array<char, 16384> coded{};   // of the body
    std::string_view unread{};         // of it
    bool body_ended = false;
};

ContentReader::ContentReader(BodyReader body, ContentCoding coding, std::size_t max_bytes) : body_(body) {
    if (coding == ContentCoding::identity) return;
    decoding_.reset(new Decoding{.coding = coding, .max_bytes = max_bytes, .allowed_bytes = max_bytes, .inflater = {}});
}

ContentReader::ContentReader(ContentReader&& other) noexcept = default;
ContentReader& ContentReader::operator=(ContentReader&& other) noexcept = default;
ContentReader::~ContentReader() = default;

bool ContentReader::read_coded(InputBuffer& input, ByteSource& source) {
    Decoding& state = *decoding_;
    const std::size_t wanted = state.inflater ? 1 : kStartBytes;
    std::size_t filled = 0;
    while (filled < wanted && !state.body_ended) {
        const std::size_t count = body_.read(input, source, std::span(state.coded).subspan(filled));
        state.body_ended = count == 0;
        filled += count;
    }
    state.unread = {state.coded.data(), filled};
    if (filled > 0 && !state.inflater) state.inflater.emplace(state.coding, state.unread);
    return filled > 0;
}

std::size_t ContentReader::decode(InputBuffer& input, ByteSource& source, std::span<char> buffer) {
    Decoding& state = *decoding_;
    source.check();  // a small body can keep this busy for long
    for (;;) {
        const std::size_t count = state.inflater ? state.inflater->decode(state.unread, buffer) : 0;
        if (count > state.allowed_bytes) {
            throw Error(Reason::body_too_large, "the answer's content is larger than " +
                                                    std::to_string(state.max_bytes) + " bytes");
        }
        state.allowed_bytes -= count;
        if (count > 0) return count;
        if (read_coded(input, source)) continue;
        if (!state.inflater || state.inflater->is_complete()) return 0;
        throw Error(Reason::body_truncated, "the answer's content was cut short: its coding has no end");
    }
}

std::size_t ContentReader::read(InputBuffer& input, ByteSource& source, std::span<char> buffer) {
    return decoding_ ? decode(input, source, buffer) : body_.read(input, source, buffer);
}

std::string ContentReader::read_all(InputBuffer& input, ByteSource& source) {
    if (!decoding_) return body_.read_all(input, source);
    std::string content;
    for (;;) {
        const std::size_t filled = content.size();
        content.resize(filled + kStepBytes);
        const std::size_t count = decode(input, source, std::span(content).subspan(filled));
        content.resize(filled + count);
        if (count == 0) return content;
    }
}

}  // namespace rongcloud::net
