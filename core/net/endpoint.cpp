#include "core/net/endpoint.hpp"

#include <algorithm>
#include <charconv>

#include "core/base/ascii.hpp"
#include "core/base/error.hpp"
#include "core/net/address.hpp"

namespace rongcloud::net {

namespace {

constexpr std::uint16_t kHttpsPort = 443;
constexpr std::uint16_t kHttpPort = 80;
constexpr std::size_t kHostMaxBytes = 253;
constexpr std::size_t kLabelMaxBytes = 63;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_name_character(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '_'; }

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return lower(c); });
    return result;
}

// `text` is not quoted when it might hold a password.
Error invalid(std::string_view text, std::string_view why) {
    const bool may_hold_password = text.find('@') != std::string_view::npos;
    const std::string quoted = may_hold_password ? std::string("the domain") : "domain '" + std::string(text) + "'";
    return {Reason::invalid_setting, quoted + " " + std::string(why)};
}

// Why `host`, in lower case, cannot be a host; empty when it can.
std::string_view host_problem(const std::string& host) {
    if (host.empty()) return "has no host";
    if (Address::parse(host)) return {};
    if (host.size() > kHostMaxBytes) return "is longer than 253 characters";
    std::string_view rest = host;
    std::string_view label;
    for (bool more = true; more;) {
        const std::size_t dot = rest.find('.');
        more = dot != std::string_view::npos;
        label = rest.substr(0, dot);
        rest = more ? rest.substr(dot + 1) : std::string_view{};
        if (label.empty() || label.size() > kLabelMaxBytes) return "has an empty or too long part between its dots";
        if (!std::ranges::all_of(label, is_name_character)) {
            return "is not a host: only letters, digits, '-', '_' and '.', with an optional port";
        }
    }
    // Otherwise "127.1" or "2130706433" would be a name here and an address to the resolver.
    if (std::ranges::all_of(label, is_digit) || label.starts_with("0x")) return "is neither a name nor an address";
    return {};
}

std::uint16_t parse_port(std::string_view whole, std::string_view digits) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc{} || end != digits.data() + digits.size() || port == 0) {
        throw invalid(whole, "has a port that is not 1 to 65535");
    }
    return port;
}

// Takes "http://" or "https://" off the front.
bool take_scheme(std::string_view whole, std::string_view& rest) {
    const std::size_t separator = rest.find("://");
    if (separator == std::string_view::npos) return true;
    const std::string scheme = lower(rest.substr(0, separator));
    if (scheme != "https" && scheme != "http") throw invalid(whole, "has a scheme that is neither https nor http");
    rest.remove_prefix(separator + 3);
    return scheme == "https";
}

// Splits "host", "host:port", "[address]" and "[address]:port"; the port comes back empty when there is none.
std::string take_host(std::string_view whole, std::string_view& rest) {
    if (rest.starts_with('[')) {
        const std::size_t bracket = rest.find(']');
        const std::string host = lower(rest.substr(1, bracket == std::string_view::npos ? bracket : bracket - 1));
        const auto address = Address::parse(host);
        if (bracket == std::string_view::npos || !address || address->family() != AF_INET6) {
            throw invalid(whole, "has brackets around something that is not an IPv6 address");
        }
        rest.remove_prefix(bracket + 1);
        if (!rest.empty() && !rest.starts_with(':')) throw invalid(whole, "has something after the bracket");
        return host;
    }
    const std::size_t colon = rest.find(':');
    if (colon != std::string_view::npos && rest.find(':', colon + 1) != std::string_view::npos) {
        throw invalid(whole, "needs brackets around its IPv6 address");
    }
    const std::string host = lower(rest.substr(0, colon));
    rest.remove_prefix(colon == std::string_view::npos ? rest.size() : colon);
    if (const std::string_view problem = host_problem(host); !problem.empty()) throw invalid(whole, problem);
    return host;
}

}  // namespace

std::string Endpoint::authority() const {
    const std::string name = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return port == (tls ? kHttpsPort : kHttpPort) ? name : name + ":" + std::to_string(port);
}

Endpoint parse_endpoint(std::string_view text) {
    std::string_view rest = text;
    Endpoint endpoint;
    endpoint.tls = take_scheme(text, rest);
    if (rest.ends_with('/')) rest.remove_suffix(1);
    endpoint.host = take_host(text, rest);
    endpoint.port = endpoint.tls ? kHttpsPort : kHttpPort;
    if (!rest.empty()) endpoint.port = parse_port(text, rest.substr(1));
    if (!endpoint.tls && !is_loopback_host(endpoint.host)) {
        throw invalid(text, "is plain http: requests are sent unencrypted to this machine only");
    }
    return endpoint;
}

HostPort parse_host_port(std::string_view text) {
    std::string_view rest = text;
    HostPort result{take_host(text, rest), {}};
    if (!rest.empty()) result.port = parse_port(text, rest.substr(1));
    return result;
}

bool is_loopback_host(std::string_view host) {
    const std::string name = lower(host);
    if (name == "localhost") return true;
    const auto address = Address::parse(name);
    return address && address->is_loopback();
}

}  // namespace rongcloud::net
