// Bytes read ahead from a source, to look at before they are taken.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/net/byte_source.hpp"

namespace rongcloud::net {

// One thread at a time. The memory is kept from one use to the next.
class InputBuffer {
public:
    static constexpr std::size_t kInitialBytes = 16u << 10;  // a TLS record

    explicit InputBuffer(std::size_t initial_bytes = kInitialBytes) : bytes_(initial_bytes) {}

    std::string_view view() const { return {bytes_.data() + begin_, end_ - begin_}; }
    bool empty() const { return begin_ == end_; }
    void take(std::size_t count) {
        begin_ += count;
        if (begin_ == end_) begin_ = end_ = 0;
    }

    // Reads more behind what is there, growing the memory when it is full; false at the end of the source.
    // Views taken before are no longer valid.
    bool fill(ByteSource& source) {
        const std::size_t count = source.read(room());
        add(count);
        return count > 0;
    }
    // The same by hand: where to put more, never empty, and how much was put there.
    std::span<char> room() {
        if (end_ == bytes_.size()) make_room();
        return std::span(bytes_).subspan(end_);
    }
    void add(std::size_t count) { end_ += count; }

private:
    void make_room() {
        if (begin_ == 0) {
            bytes_.resize(bytes_.size() * 2);
            return;
        }
        bytes_.erase(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(begin_));
        bytes_.resize(bytes_.capacity());
        end_ -= begin_;
        begin_ = 0;
    }

    std::vector<char> bytes_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

}  // namespace rongcloud::net
