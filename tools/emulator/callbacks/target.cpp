#include "tools/emulator/callbacks/target.hpp"

#include <Poco/Exception.h>
#include <Poco/Net/DNS.h>
#include <Poco/Net/HostEntry.h>
#include <Poco/Net/IPAddress.h>

#include <algorithm>
#include <optional>

#include "tools/emulator/http/authority.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::Net::IPAddress;
using Poco::Net::SocketAddress;

constexpr std::size_t kLongestUrl = 2048;

bool is_unsafe(char c) { return c <= ' ' || c > '~' || c == '#' || c == '\\'; }

// The IPv4 address inside one of IPv6 that stands for it.
IPAddress unmapped(const IPAddress& address) {
    if (address.family() != IPAddress::IPv6 || !address.isIPv4Mapped()) return address;
    const auto* bytes = static_cast<const unsigned char*>(address.addr());
    return {bytes + 12, 4};
}

bool may_be_called(const IPAddress& given) {
    const IPAddress address = unmapped(given);
    return !address.isLinkLocal() && !address.isMulticast() && !address.isBroadcast() && !address.isWildcard();
}

std::vector<IPAddress> addresses_of(const Target& target) {
    IPAddress literal;
    if (IPAddress::tryParse(target.host, literal)) return {literal};
    if (is_loopback(target.host)) return {IPAddress("127.0.0.1"), IPAddress("::1")};
    try {
        return Poco::Net::DNS::hostByName(target.host).addresses();
    } catch (const Poco::Exception&) {
        throw TargetError("the name '" + target.host + "' cannot be looked up");
    }
}

}  // namespace

Target parse_target(const std::string& url, const HostNames& allowed) {
    const auto parts = split_absolute(url);
    if (!parts || url.size() > kLongestUrl || std::ranges::any_of(url, is_unsafe)) {
        throw TargetError("a callback's address begins with http:// or https://, and has neither spaces nor a "
                          "fragment");
    }
    const auto authority = parse_authority(parts->authority);
    if (!authority) throw TargetError("a callback's address has a host, perhaps a port, and no user name");
    if (!is_loopback(authority->host) && !allowed.contains(authority->host)) {
        throw TargetError("callbacks go to this machine, such as 127.0.0.1 or localhost, and to hosts of "
                          "--callback-allow-host; '" + authority->host + "' is none");
    }
    Target target;
    target.secure = parts->scheme == "https";
    target.host = authority->host;
    target.port = authority->port.value_or(target.secure ? std::uint16_t{443} : std::uint16_t{80});
    if (target.port == 0) throw TargetError("a callback's address has no port 0");
    target.authority = std::string(parts->authority);
    const std::string rest(parts->rest);
    const std::size_t mark = rest.find('?');
    target.path = rest.substr(0, mark);
    if (mark != std::string::npos) target.query = rest.substr(mark + 1);
    if (target.path.empty()) target.path = "/";
    return target;
}

std::vector<SocketAddress> resolve(const Target& target, const HostNames& allowed) {
    const bool is_own = is_loopback(target.host);
    if (!is_own && !allowed.contains(target.host)) throw TargetError("'" + target.host + "' is not allowed");
    std::vector<SocketAddress> found;
    for (const IPAddress& address : addresses_of(target)) {
        if (is_own ? unmapped(address).isLoopback() : may_be_called(address)) found.emplace_back(address, target.port);
    }
    if (found.empty()) throw TargetError("'" + target.host + "' leads to no address that may be called");
    return found;
}

}  // namespace rongcloud::emulator
