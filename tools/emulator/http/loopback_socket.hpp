// One listening socket on loopback that can also refuse connections, or leave every attempt unanswered.
#pragma once

#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>

#include <cstdint>
#include <vector>

namespace rongcloud::emulator {

// Not thread-safe. All but the small ones throw Poco::Exception.
class LoopbackSocket {
public:
    // Holds the port, and listens. `host` is "127.0.0.1" or "::1"; port 0 is a free one; `receive_buffer` in bytes,
    // 0: the system's.
    LoopbackSocket(const char* host, std::uint16_t port, int receive_buffer);

    // Each out of any of the others; the port stays taken.
    void open();
    void refuse();
    void swallow();

    Poco::Net::StreamSocket accept();
    void close();

    std::uint16_t port() const { return address_.port(); }
    int descriptor() const;

private:
    void hold();

    Poco::Net::SocketAddress address_;
    int receive_buffer_;
    Poco::Net::ServerSocket socket_;
    std::vector<Poco::Net::StreamSocket> fillers_;  // they take all places in the queue of a black hole
};

// On 127.0.0.1 and, where this machine has IPv6, on [::1] with the same port; `port` 0 is one that is free on both.
// Throws std::runtime_error when the port is taken.
std::vector<LoopbackSocket> open_loopback(std::uint16_t port, int receive_buffer);

// Whether [::1] can be listened on.
bool has_ipv6_loopback();

}  // namespace rongcloud::emulator
