// A connected two-way stream of bytes: plain or TLS.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/net/socket.hpp"
#include "core/net/time_limit.hpp"

namespace rongcloud::net {

// One thread at a time. After an Error the stream is of no further use.
class Stream {
public:
    explicit Stream(Socket socket) : socket_(std::move(socket)) {}
    virtual ~Stream() = default;  // closes without a word to the peer
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    // Sends a part of `bytes`, at least one byte, and returns its size.
    virtual std::size_t write(std::string_view bytes, const TimeLimit& limit) = 0;
    // Reads at least one byte; 0 at the end of the stream.
    virtual std::size_t read(std::span<char> buffer, const TimeLimit& limit) = 0;
    // After read() gave 0: the peer said that this is the end, nobody cut the connection.
    virtual bool ended_cleanly() const = 0;
    // Says that surely nothing has arrived yet, so that the next read() does not try in vain before it waits.
    virtual void expect_wait(const TimeLimit& limit) = 0;
    // Without waiting: the peer has neither sent anything nor closed, so that a request may follow.
    virtual bool is_quiet() = 0;
    // Tells the peer that no more will come; without waiting, failures are ignored.
    virtual void say_goodbye() noexcept = 0;

    std::uint64_t sent_bytes() const { return socket_.sent_bytes(); }

protected:
    Socket socket_;
};

}  // namespace rongcloud::net
