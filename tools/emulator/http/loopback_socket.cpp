#include "tools/emulator/http/loopback_socket.hpp"

#include <Poco/Net/NetException.h>
#include <Poco/Net/SocketImpl.h>

#include <stdexcept>
#include <string>

namespace rongcloud::emulator {

namespace {

constexpr const char* kIpv4 = "127.0.0.1";
constexpr const char* kIpv6 = "::1";
constexpr int kBacklog = 512;
constexpr int kFillers = 3;
constexpr int kPortsTried = 32;  // until one is free on both addresses

[[noreturn]] void fail(const char* host, std::uint16_t port, const Poco::Exception& error) {
    throw std::runtime_error("cannot listen on port " + std::to_string(port) + " of " + host + ": " +
                             error.displayText());
}

}  // namespace

LoopbackSocket::LoopbackSocket(const char* host, std::uint16_t port, int receive_buffer)
    : address_(host, port), receive_buffer_(receive_buffer) {
    hold();
    address_ = socket_.address();
    open();
}

int LoopbackSocket::descriptor() const { return static_cast<int>(socket_.impl()->sockfd()); }

// Without the third argument of bind(): Poco would also set SO_REUSEPORT, and two emulators could share a port.
void LoopbackSocket::hold() {
    Poco::Net::ServerSocket socket;
    socket.bind(address_, true, false);
    if (receive_buffer_ > 0) socket.setReceiveBufferSize(receive_buffer_);
    socket_ = socket;
}

void LoopbackSocket::open() {
    socket_.listen(kBacklog);  // also widens the queue of a socket that listens
    socket_.setBlocking(false);
    fillers_.clear();
}

// The port stays taken by a socket that does not listen.
void LoopbackSocket::refuse() {
    fillers_.clear();
    socket_.close();
    hold();
}

// With its queue full, the system drops every further attempt.
void LoopbackSocket::swallow() {
    socket_.listen(0);
    for (int i = 0; i < kFillers; ++i) {
        Poco::Net::StreamSocket filler;
        filler.connectNB(address_);
        fillers_.push_back(filler);
    }
}

Poco::Net::StreamSocket LoopbackSocket::accept() {
    Poco::Net::StreamSocket connection = socket_.acceptConnection();
    connection.setNoDelay(true);  // an answer does not wait until the client has acknowledged what came before
    return connection;
}

void LoopbackSocket::close() {
    fillers_.clear();
    socket_.close();
}

bool has_ipv6_loopback() {
    try {
        const LoopbackSocket trial(kIpv6, 0, 0);
        return true;
    } catch (const Poco::Exception&) {
        return false;
    }
}

std::vector<LoopbackSocket> open_loopback(std::uint16_t port, int receive_buffer) {
    const bool ipv6 = has_ipv6_loopback();
    for (int tried = 1;; ++tried) {
        std::vector<LoopbackSocket> sockets;
        const char* host = kIpv4;
        try {
            sockets.emplace_back(host, port, receive_buffer);
            host = kIpv6;
            if (ipv6) sockets.emplace_back(host, sockets.front().port(), receive_buffer);
            return sockets;
        } catch (const Poco::Exception& error) {
            if (port != 0 || tried == kPortsTried) fail(host, port, error);
        }
    }
}

}  // namespace rongcloud::emulator
