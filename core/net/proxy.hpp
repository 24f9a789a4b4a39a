// An HTTP proxy through which hosts elsewhere are reached.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/net/endpoint.hpp"

namespace rongcloud::net {

class Socket;
class TimeLimit;

struct Proxy {
    std::string host;  // name or address; IPv6 without brackets
    std::uint16_t port = 0;
    std::string credentials;          // "user:password", or empty; must not get into a message
    std::vector<std::string> direct;  // hosts that are reached without it

    std::string authority() const;  // host:port
    // Not for a host of this machine, nor for one of `direct`: an entry is a name, which stands for all names below it
    // too, with or without a dot in front, an address, or "*"; with ":port" for that port only.
    bool is_for(const Endpoint& endpoint) const;
};

// "http://host:port" or "host:port", with "user:password@" in front of the host (percent-encoded) when it asks for them.
// The port is 80 when not given. Throws Error(invalid_setting) without quoting the text.
Proxy parse_proxy(std::string_view text);
// The entries of a list with commas or blanks between them.
std::vector<std::string> parse_direct_hosts(std::string_view list);

// Has the proxy at the other end of `socket` open the way to `endpoint`. Throws Error(proxy_refused, host_unreachable
// when the proxy cannot reach it, not_http, ...) or the limit's.
void open_tunnel(Socket& socket, const Proxy& proxy, const Endpoint& endpoint, const TimeLimit& limit);

}  // namespace rongcloud::net
