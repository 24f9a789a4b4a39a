// A TCP socket that waits only when told to. With resolver and address, the only place that talks to the system's
// network calls.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/net/address.hpp"
#include "core/net/time_limit.hpp"

namespace rongcloud::net {

// The Error that a system error number stands for; `doing` completes the message ("connecting to 127.0.0.1:443").
Error socket_error(int error_number, std::string_view doing);

// One thread at a time. Never raises SIGPIPE, never leaks its descriptor into a started program.
class Socket {
public:
    enum class Direction { read, write, both };  // both: either of them

    // Begins to connect to `address`, without waiting. Throws Error(connection_refused, host_unreachable, ...).
    static Socket start_connecting(const Address& address);
    // True once it is connected, false while it is not; does not wait. Throws Error as above, connect_timeout when the
    // system gave up.
    bool finish_connecting(const Address& address);
    // Waits until finish_connecting() has something new to say of one of `sockets`, or for `longest`. Throws the
    // limit's error.
    static void wait_for_connections(std::span<const Socket* const> sockets, Milliseconds longest,
                                     const TimeLimit& limit);

    Socket(Socket&& other) noexcept;
    Socket& operator=(Socket&&) = delete;
    ~Socket();

    // Both return the number of bytes moved, or 0 when nothing moved: then exactly one of would_block(), ended()
    // and error_number() says why. They do not wait, but for what receive_may_wait() allows.
    std::size_t send(const char* bytes, std::size_t count) noexcept;
    std::size_t receive(char* buffer, std::size_t capacity) noexcept;

    bool would_block() const noexcept { return would_block_; }
    bool ended() const noexcept { return ended_; }               // the peer closed its side
    int error_number() const noexcept { return error_number_; }  // 0: no error

    // Lets the next receive() wait in the system, up to the limit: for an answer that has surely not come yet this
    // takes one system call instead of two. It may give up earlier, as if nothing had come.
    void receive_may_wait(const TimeLimit& limit) noexcept;
    // Waits until a transfer in this direction can make progress or fail. Throws the limit's error.
    void wait(Direction direction, const TimeLimit& limit) const;
    // Without waiting: data, the end or an error is there to be read.
    bool is_readable() const noexcept;

    std::uint64_t sent_bytes() const noexcept { return sent_bytes_; }  // taken by the kernel since connect
    Address peer() const;

private:
    explicit Socket(int descriptor) noexcept : descriptor_(descriptor) {}
    void note_failure(int error_number) noexcept;

    int descriptor_;
    int error_number_ = 0;
    bool would_block_ = false;
    bool ended_ = false;
    bool may_wait_ = false;
    Milliseconds receive_timeout_{0};  // as set in the system; 0: not yet
    std::uint64_t sent_bytes_ = 0;
};

}  // namespace rongcloud::net
