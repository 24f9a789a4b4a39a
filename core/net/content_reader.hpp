// The content of an answer: its body without the content coding, whole or as it comes.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "core/net/content_coding.hpp"
#include "core/net/http_body.hpp"

namespace rongcloud::net {

// As BodyReader, with `max_bytes` for what comes out of the coding too: a small body can become a very large content.
// Content that ends before its coding does is Error(body_truncated), damaged content Error(not_http).
class ContentReader {
public:
    // `coding`: not unknown.
    ContentReader(BodyReader body, ContentCoding coding, std::size_t max_bytes);
    ContentReader(ContentReader&& other) noexcept;
    ContentReader& operator=(ContentReader&& other) noexcept;
    ~ContentReader();

    // At least one byte into `buffer`, which is not empty; 0 at the end, when the body is complete.
    std::size_t read(InputBuffer& input, ByteSource& source, std::span<char> buffer);
    std::string read_all(InputBuffer& input, ByteSource& source);

private:
    struct Decoding;
    std::size_t decode(InputBuffer& input, ByteSource& source, std::span<char> buffer);
    // False when the body has ended.
    bool read_coded(InputBuffer& input, ByteSource& source);

    BodyReader body_;
    std::unique_ptr<Decoding> decoding_;  // null: there is none
};

}  // namespace rongcloud::net
