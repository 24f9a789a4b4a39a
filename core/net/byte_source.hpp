// Where an answer is read from: a connection, or a script in a test.
#pragma once

#include <cstddef>
#include <span>

namespace rongcloud::net {

class ByteSource {
public:
    virtual ~ByteSource() = default;
    // Reads at least one byte into `buffer`, which is not empty; 0 at the end. Throws Error.
    virtual std::size_t read(std::span<char> buffer) = 0;
    // After read() gave 0: the peer meant to end here.
    virtual bool ended_cleanly() const = 0;
    // For who works on what was read without reading more: throws Error when the time is over.
    virtual void check() {}
};

}  // namespace rongcloud::net
