#include "core/net/proxy.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/base/ascii.hpp"
#include "core/base/error.hpp"

namespace rongcloud::net {

namespace {

constexpr std::uint16_t kDefaultPort = 80;
constexpr std::string_view kScheme = "http";

Error invalid_proxy(std::string_view why) {
    return {Reason::invalid_setting, "the setting proxy " + std::string(why)};
}

bool is_scheme(std::string_view text) {
    return std::ranges::equal(text, kScheme, [](char a, char b) { return (a | 0x20) == b; });
}

// The byte that "%XX" at the front of `text` stands for.
std::optional<char> percent_decoded(std::string_view text) {
    unsigned char byte = 0;
    if (text.size() < 3) return std::nullopt;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 3, byte, 16);
    if (error != std::errc{} || end != text.data() + 3) return std::nullopt;
    return static_cast<char>(byte);
}

// Gives the characters of `text`, percent-decoded, to `use`.
template <class Use>
void decode(std::string_view text, const Use& use) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            use(text[i]);
            continue;
        }
        const auto byte = percent_decoded(text.substr(i));
        if (!byte) throw invalid_proxy("has a '%' in its credentials without two hexadecimal digits; write it as %25");
        const bool is_control = static_cast<unsigned char>(*byte) < 0x20 || *byte == 0x7F;
        if (is_control) throw invalid_proxy("has a control character in its credentials");
        use(*byte);
        i += 2;
    }
}

// "user:password" as RFC 7617 sends it: with the colon, also where there is no password.
Secret parse_credentials(std::string_view text) {
    if (text.empty()) return {};
    const std::size_t colon = text.find(':');
    const std::string_view user = text.substr(0, colon);
    const std::string_view password = colon == std::string_view::npos ? "" : text.substr(colon + 1);
    std::size_t size = 1;
    decode(user, [&size](char c) {
        if (c == ':') throw invalid_proxy("has a ':' in its user name, which cannot be sent");
        ++size;
    });
    decode(password, [&size](char) { ++size; });
    return Secret::filled(size, [&](char* out) {
        decode(user, [&out](char c) { *out++ = c; });
        *out++ = ':';
        decode(password, [&out](char c) { *out++ = c; });
    });
}

std::string_view without_scheme(std::string_view text) {
    const std::size_t separator = text.find("://");
    if (separator == std::string_view::npos) return text;
    if (!is_scheme(text.substr(0, separator))) {
        throw invalid_proxy("must begin with http://; proxies that are reached by HTTPS or SOCKS are not supported");
    }
    return text.substr(separator + 3);
}

}  // namespace

std::string Proxy::authority() const {
    const bool is_ipv6 = host.find(':') != std::string::npos;
    return (is_ipv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

bool Proxy::is_for(const Endpoint& endpoint) const { return needs_proxy(endpoint, direct); }

bool needs_proxy(const Endpoint& endpoint, const DirectHosts& direct) {
    return !is_loopback_host(endpoint.host) && !direct.has(endpoint);
}

Proxy parse_proxy(std::string_view text) {
    if (!is_visible_ascii(text)) throw invalid_proxy("has characters that must be percent-encoded");
    std::string_view rest = without_scheme(text);
    if (rest.ends_with('/')) rest.remove_suffix(1);
    // Otherwise half a password would be taken for the host, looked up, and shown.
    if (rest.find_first_of("/?#") != std::string_view::npos) {
        throw invalid_proxy("must not have a path, '?' or '#'; in user and password they are %2F, %3F and %23");
    }
    const std::size_t at = rest.rfind('@');
    const std::string_view credentials = at == std::string_view::npos ? "" : rest.substr(0, at);
    HostPort address;
    try {
        address = parse_host_port(at == std::string_view::npos ? rest : rest.substr(at + 1));
    } catch (const Error&) {  // which quotes what might be half a password
        throw invalid_proxy("is no address; expected http://host:port");
    }
    return {std::move(address.host), address.port.value_or(kDefaultPort), parse_credentials(credentials), {}};
}

}  // namespace rongcloud::net
