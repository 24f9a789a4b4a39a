// One socket address, IPv4 or IPv6.
#pragma once

#include <sys/socket.h>

#include <cstdint>
#include <optional>
#include <string>

namespace rongcloud::net {

class Address {
public:
    // Copies `length` bytes; the family is AF_INET or AF_INET6.
    Address(const sockaddr* address, socklen_t length);

    // A literal in its strict form ("127.0.0.1", "::1", without brackets or zone), or nothing. The port is 0.
    static std::optional<Address> parse(const std::string& text);

    Address with_port(std::uint16_t port) const;
    int family() const { return storage_.ss_family; }
    bool is_loopback() const;  // 127.0.0.0/8, also mapped into IPv6, and ::1
    std::string text() const;  // "127.0.0.1:443", "[::1]:443"
    const sockaddr* data() const { return reinterpret_cast<const sockaddr*>(&storage_); }
    socklen_t size() const { return length_; }

private:
    sockaddr_storage storage_{};
    socklen_t length_ = 0;
};

}  // namespace rongcloud::net
