// Where a request goes: scheme, host and port.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rongcloud::net {

struct Endpoint {
    bool tls = true;
    std::string host;  // name or address; IPv6 without brackets
    std::uint16_t port = 443;

    // "host" or "host:port" without the scheme's own port; IPv6 in brackets. The value of the Host header.
    std::string authority() const;
    bool operator==(const Endpoint&) const = default;
};

// "host", "host:port", "[::1]:port", each alone or behind https:// or http://; a trailing slash is dropped.
// Throws Error(invalid_setting) for anything else (path, user, spaces, port 0 or over 65535) and for plain http
// to a host that is not loopback.
Endpoint parse_endpoint(std::string_view text);

struct HostPort {
    std::string host;  // as above
    std::optional<std::uint16_t> port;
};

// "host", "host:port", "[::1]:port". Throws Error(invalid_setting).
HostPort parse_host_port(std::string_view text);

// "localhost" (any case), 127.0.0.0/8 and ::1.
bool is_loopback_host(std::string_view host);

}  // namespace rongcloud::net
