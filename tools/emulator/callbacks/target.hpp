// Where callbacks may be sent: this machine, and hosts that were allowed by name.
#pragma once

#include <Poco/Net/SocketAddress.h>

#include <cstdint>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace rongcloud::emulator {

using HostNames = std::set<std::string, std::less<>>;

class TargetError : public std::runtime_error {
    using runtime_error::runtime_error;
};

struct Target {
    bool secure = false;
    std::string host;       // lower case, without brackets
    std::uint16_t port = 0;
    std::string authority;  // for the Host header
    std::string path;
    std::string query;  // what the address itself has, without '?'

    // Without the query, which may hold a secret.
    std::string shown() const { return (secure ? "https://" : "http://") + authority + path; }
    std::string origin() const { return (secure ? "https://" : "http://") + authority; }
};

// Throws TargetError: no address of http or https, with a user name or a fragment, or of a host that is not allowed.
Target parse_target(const std::string& url, const HostNames& allowed);

// The addresses that may be connected to, looked up now; whoever connects uses these and does not look again. A
// loopback name is never looked up. Throws TargetError when the name leads nowhere, or only where nothing may be sent:
// an allowed name must not lead to the link's own, to several or to no machines.
std::vector<Poco::Net::SocketAddress> resolve(const Target& target, const HostNames& allowed);

}  // namespace rongcloud::emulator
