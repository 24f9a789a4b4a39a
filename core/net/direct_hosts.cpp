#include "core/net/direct_hosts.hpp"

#include <Poco/Exception.h>
#include <Poco/Net/DNS.h>
#include <Poco/UTF8String.h>
#include <netinet/in.h>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "core/base/utf8.hpp"
#include "core/net/address.hpp"

namespace rongcloud::net {

namespace {

constexpr std::size_t kAddressBits = 128;
constexpr std::size_t kMappedBits = 96;  // in front of an IPv4 address

template <class Number>
std::optional<Number> parse_number(std::string_view digits, Number most) {
    Number number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number > most) return std::nullopt;
    return number;
}

// As a name of `domains` is written: in lower case, without what stands for "all below it", in ASCII.
std::string plain_name(std::string_view text) {
    if (text.starts_with("*.")) text.remove_prefix(1);
    if (text.starts_with('.')) text.remove_prefix(1);
    if (text.ends_with('.')) text.remove_suffix(1);
    if (!is_utf8(text)) return {};
    try {
        const std::string lower = Poco::UTF8::toLower(std::string(text));
        return Poco::Net::DNS::isIDN(lower) ? Poco::Net::DNS::encodeIDN(lower) : lower;
    } catch (const Poco::Exception&) {
        return {};
    }
}

// "[address]:port" or "host:port" in two; an IPv6 address without brackets has no port.
struct Parts {
    std::string host;
    std::string_view port;
    bool has_port = false;
};
std::optional<Parts> split(std::string_view text) {
    if (text.starts_with('[')) {
        const std::size_t bracket = text.find(']');
        if (bracket == std::string_view::npos) return std::nullopt;
        std::string_view rest = text.substr(bracket + 1);
        const std::size_t colon = std::min(rest.find(':'), rest.size());
        const bool has_port = colon < rest.size();
        std::string host(text.substr(1, bracket - 1));
        return Parts{host.append(rest.substr(0, colon)), has_port ? rest.substr(colon + 1) : "", has_port};
    }
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos) {
        return Parts{std::string(text), {}, false};
    }
    return Parts{std::string(text.substr(0, colon)), text.substr(colon + 1), true};
}

}  // namespace

bool DirectHosts::Network::has(const Network& host) const {
    for (std::size_t bit = 0; bit < bits; bit += 8) {
        const auto mask = static_cast<unsigned char>(bits - bit >= 8 ? 0xFF : 0xFF << (8 - (bits - bit)));
        if (((address[bit / 8] ^ host.address[bit / 8]) & mask) != 0) return false;
    }
    return true;
}

// "address" or "address/bits".
std::optional<DirectHosts::Network> DirectHosts::parse_network(std::string_view text) {
    const std::size_t slash = std::min(text.find('/'), text.size());
    const auto address = Address::parse(std::string(text.substr(0, slash)));
    if (!address) return std::nullopt;
    Network network;
    const bool is_ipv4 = address->family() == AF_INET;
    const std::size_t shift = is_ipv4 ? kMappedBits : 0;
    if (is_ipv4) {
        network.address[10] = network.address[11] = 0xFF;
        std::memcpy(&network.address[12], &reinterpret_cast<const sockaddr_in*>(address->data())->sin_addr, 4);
    } else {
        std::memcpy(network.address.data(), &reinterpret_cast<const sockaddr_in6*>(address->data())->sin6_addr, 16);
    }
    network.bits = kAddressBits;
    if (slash == text.size()) return network;
    const auto bits = parse_number<std::size_t>(text.substr(slash + 1), kAddressBits - shift);
    if (!bits) return std::nullopt;
    network.bits = shift + *bits;
    return network;
}

std::optional<DirectHosts::Entry> DirectHosts::parse_entry(std::string_view text) {
    const std::optional<Parts> parts = split(text);
    if (!parts) return std::nullopt;
    Entry entry;
    if (parts->has_port) {
        entry.port = parse_number<std::uint16_t>(parts->port, 65535);
        if (!entry.port) return std::nullopt;
    }
    if (parts->host == "*") return entry;
    entry.network = parse_network(parts->host);
    if (entry.network) return entry;
    entry.name = plain_name(parts->host);
    if (entry.name.empty() || entry.name.find_first_of("*/:[]") != std::string::npos) return std::nullopt;
    return entry;
}

DirectHosts::DirectHosts(std::string_view list) {
    constexpr std::string_view separators = ", \t\r\n\v\f";
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(separators), list.size());
        if (end > 0) {
            if (auto entry = parse_entry(list.substr(0, end))) entries_.push_back(std::move(*entry));
        }
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

bool DirectHosts::has(const Endpoint& endpoint) const {
    const std::optional<Network> address = parse_network(endpoint.host);
    const std::string_view host = endpoint.host;
    const auto matches = [&](const Entry& entry) {
        if (entry.port && *entry.port != endpoint.port) return false;
        if (entry.network) return address && entry.network->has(*address);
        if (entry.name.empty()) return true;
        if (address || !host.ends_with(entry.name)) return false;
        return host.size() == entry.name.size() || host[host.size() - entry.name.size() - 1] == '.';
    };
    return std::ranges::any_of(entries_, matches);
}

}  // namespace rongcloud::net
