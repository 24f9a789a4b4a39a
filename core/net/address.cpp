#include "core/net/address.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace rongcloud::net {

namespace {

// Copies out, because a sockaddr_storage must not be read through a pointer to another type.
template <class Specific>
Specific as(const sockaddr_storage& storage) {
    Specific specific{};
    std::memcpy(&specific, &storage, sizeof specific);
    return specific;
}

template <class Specific>
Address address_of(const Specific& specific) {
    return {reinterpret_cast<const sockaddr*>(&specific), sizeof specific};
}

}  // namespace

Address::Address(const sockaddr* address, socklen_t length) : length_(std::min<socklen_t>(length, sizeof storage_)) {
    std::memcpy(&storage_, address, length_);
}

std::optional<Address> Address::parse(const std::string& text) {
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    if (::inet_pton(AF_INET, text.c_str(), &v4.sin_addr) == 1) return address_of(v4);
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    if (::inet_pton(AF_INET6, text.c_str(), &v6.sin6_addr) == 1) return address_of(v6);
    return std::nullopt;
}

Address Address::with_port(std::uint16_t port) const {
    if (family() == AF_INET) {
        auto v4 = as<sockaddr_in>(storage_);
        v4.sin_port = htons(port);
        return address_of(v4);
    }
    auto v6 = as<sockaddr_in6>(storage_);
    v6.sin6_port = htons(port);
    return address_of(v6);
}

bool Address::is_loopback() const {
    constexpr unsigned char loopback_net = 127;
    if (family() == AF_INET) return ntohl(as<sockaddr_in>(storage_).sin_addr.s_addr) >> 24 == loopback_net;
    if (family() != AF_INET6) return false;
    const in6_addr v6 = as<sockaddr_in6>(storage_).sin6_addr;
    if (IN6_IS_ADDR_V4MAPPED(&v6)) return v6.s6_addr[12] == loopback_net;
    return IN6_IS_ADDR_LOOPBACK(&v6);
}

std::string Address::text() const {
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (family() == AF_INET) {
        const auto v4 = as<sockaddr_in>(storage_);
        ::inet_ntop(AF_INET, &v4.sin_addr, buffer.data(), buffer.size());
        return std::string(buffer.data()) + ":" + std::to_string(ntohs(v4.sin_port));
    }
    const auto v6 = as<sockaddr_in6>(storage_);
    ::inet_ntop(AF_INET6, &v6.sin6_addr, buffer.data(), buffer.size());
    return "[" + std::string(buffer.data()) + "]:" + std::to_string(ntohs(v6.sin6_port));
}

}  // namespace rongcloud::net
