// A connected two-way stream of bytes: plain or TLS.
#pragma once

#include <cstddef>
#include <optional>
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

    // Sends a part of `bytes` without waiting and returns its size; 0 when it would have to wait.
    virtual std::size_t write(std::string_view bytes) = 0;
    // After write() gave 0: waits until it can go on, or until the peer has sent something.
    void wait_to_write(const TimeLimit& limit) const { socket_.wait(Socket::Direction::both, limit); }
    // Reads what is there without waiting: at least one byte, 0 at the end of the stream, nothing when nothing is there.
    // Looks at the limit before each piece of what carries no data of its own, of which a peer may send any amount.
    virtual std::optional<std::size_t> read_now(std::span<char> buffer, const TimeLimit& limit) = 0;
    // The same, but waits.
    std::size_t read(std::span<char> buffer, const TimeLimit& limit) {
        for (;;) {
            if (const auto count = read_now(buffer, limit)) return *count;
            socket_.wait(read_needs_, limit);
        }
    }
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
    Socket::Direction read_needs_ = Socket::Direction::read;  // after read_now() gave nothing
};

}  // namespace rongcloud::net
