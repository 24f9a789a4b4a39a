// An HTTP proxy through which hosts elsewhere are reached: what the setting says.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/secret.hpp"
#include "core/net/direct_hosts.hpp"
#include "core/net/endpoint.hpp"

namespace rongcloud::net {

struct Proxy {
    std::string host;  // name or address; IPv6 without brackets
    std::uint16_t port = 0;
    Secret credentials;  // "user:password", or empty
    DirectHosts direct;

    std::string authority() const;  // host:port
    bool is_for(const Endpoint& endpoint) const;
};

// Not a host of this machine, nor one of `direct`.
bool needs_proxy(const Endpoint& endpoint, const DirectHosts& direct);

// "http://host:port" or "host:port", with "user:password@" in front of the host when it asks for them. In those, "/",
// "?", "#" and "%" are percent-encoded, anything else may be; the last "@" ends them, and the first ":" the user. The
// port is 80 when not given. Throws Error(invalid_setting) without quoting the text.
Proxy parse_proxy(std::string_view text);

}  // namespace rongcloud::net
