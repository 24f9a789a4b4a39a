// Undoing the content codings gzip and deflate, piece by piece.
#pragma once

#include <zlib.h>

#include <cstddef>
#include <span>
#include <string_view>

#include "core/net/content_coding.hpp"

namespace rongcloud::net {

// zlib itself, as Poco::InflatingInputStream takes a stream that is cut short for a complete one, and waits for 32 KiB
// before it gives out a byte. One thread at a time.
class Inflater {
public:
    // `coding` is gzip or deflate; `start`: the first two bytes, if there are so many. They tell whether deflate comes as
    // zlib's format, as it should, or raw, as some send it.
    Inflater(ContentCoding coding, std::string_view start);
    ~Inflater();
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    // Takes from `input` and returns how much it wrote to `output`, which is not empty. 0: it needs more input, all of
    // which is taken. Throws Error(not_http) when the data is damaged.
    std::size_t decode(std::string_view& input, std::span<char> output);
    // What came so far is complete.
    bool is_complete() const { return complete_; }

private:
    z_stream stream_{};
    const bool may_have_members_;  // of gzip, one after the other
    bool complete_ = false;
};

}  // namespace rongcloud::net
