// The head of an HTTP/1 answer: status line and the few fields that matter here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/net/content_coding.hpp"

namespace rongcloud::net {

inline constexpr std::size_t kHeadMaxBytes = 64u << 10;  // of all heads of an answer, interim ones included

struct ResponseHead {
    int status = 0;           // 100 to 599
    bool keep_alive = false;  // what version and Connection field together say
    bool close = false;       // "Connection: close", which outweighs anything else
    bool chunked = false;
    std::optional<std::uint64_t> content_length;
    std::string content_type;  // as sent
    ContentCoding coding = ContentCoding::identity;
    std::string coding_name;  // of one that is unknown, or of several
    std::string retry_after;  // as sent
};

// The size of the head at the start of `bytes`, its blank line included; 0 when the blank line has not come yet.
// `searched`: this many bytes were there at the last look, without a blank line.
std::size_t find_head_end(std::string_view bytes, std::size_t searched);

// Whether `bytes` can be the beginning of an answer: the start of "HTTP/1.".
bool may_be_http(std::string_view bytes);

// Whether `bytes`, from the start of an answer, have come to its final head, or to what is none: all before are complete
// interim heads (1xx), or the beginning of one.
bool has_final_head(std::string_view bytes);
// The status alone, of a head whose fields are not looked at. Throws Error(not_http).
int parse_status(std::string_view head);

// `head` ends with its blank line. Throws Error(not_http) for anything that is not strictly an HTTP/1 head, or
// leaves the length of the body in doubt. A field may go on in lines that begin with a blank. Fields that do not matter are not looked into, beyond their syntax.
ResponseHead parse_head(std::string_view head);

}  // namespace rongcloud::net
