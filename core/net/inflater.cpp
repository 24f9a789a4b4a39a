#include "core/net/inflater.hpp"

#include <algorithm>
#include <limits>
#include <new>
#include <string>

#include "core/base/error.hpp"

namespace rongcloud::net {

namespace {

constexpr int kWindowBits = 15;
constexpr int kGzip = 16;  // added to them

Error damaged(std::string_view why) {
    return {Reason::not_http, "the answer's body is not what its Content-Encoding says: " + std::string(why)};
}

bool is_zlib_header(std::string_view start) {
    if (start.size() < 2) return true;
    const auto first = static_cast<unsigned char>(start[0]);
    const auto second = static_cast<unsigned char>(start[1]);
    return (first & 0x0Fu) == Z_DEFLATED && (first * 256u + second) % 31 == 0;
}

int window_bits(ContentCoding coding, std::string_view start) {
    if (coding == ContentCoding::gzip) return kWindowBits + kGzip;
    return is_zlib_header(start) ? kWindowBits : -kWindowBits;
}

template <class Size>
uInt limited(Size count) {
    return static_cast<uInt>(std::min<std::size_t>(count, std::numeric_limits<uInt>::max()));
}

}  // namespace

Inflater::Inflater(ContentCoding coding, std::string_view start) : may_have_members_(coding == ContentCoding::gzip) {
    if (inflateInit2(&stream_, window_bits(coding, start)) != Z_OK) throw std::bad_alloc();
}

Inflater::~Inflater() { inflateEnd(&stream_); }

std::size_t Inflater::decode(std::string_view& input, std::span<char> output) {
    for (;;) {
        if (complete_) {
            if (input.empty()) return 0;
            if (!may_have_members_) throw damaged("there is more after its end");
            inflateReset(&stream_);
            complete_ = false;
        }
        // zlib only reads from it.
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
        stream_.avail_in = limited(input.size());
        stream_.next_out = reinterpret_cast<Bytef*>(output.data());
        stream_.avail_out = limited(output.size());
        const int code = inflate(&stream_, Z_SYNC_FLUSH);
        input.remove_prefix(limited(input.size()) - stream_.avail_in);
        if (code == Z_MEM_ERROR) throw std::bad_alloc();
        if (code != Z_OK && code != Z_BUF_ERROR && code != Z_STREAM_END) {
            throw damaged(stream_.msg != nullptr ? stream_.msg : "bad data");
        }
        complete_ = code == Z_STREAM_END;
        const std::size_t written = limited(output.size()) - stream_.avail_out;
        if (written > 0 || input.empty()) return written;
        if (!complete_ && code == Z_BUF_ERROR) throw damaged("bad data");
    }
}

}  // namespace rongcloud::net
