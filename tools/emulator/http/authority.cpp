#include "tools/emulator/http/authority.hpp"

#include <Poco/Ascii.h>
#include <Poco/Net/IPAddress.h>
#include <Poco/String.h>

#include <algorithm>
#include <charconv>

namespace rongcloud::emulator {

namespace {

bool is_name(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return Poco::Ascii::isAlphaNumeric(c) || c == '-' || c == '.' || c == '_';
    });
}

// Of ":8080"; a colon alone stands for no port (RFC 3986, 3.2.3).
bool parse_port(std::string_view text, std::optional<std::uint16_t>& port) {
    if (text.empty()) return true;
    if (text.front() != ':') return false;
    text.remove_prefix(1);
    if (text.empty()) return true;
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    port = number;
    return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

std::optional<Authority> parse_authority(std::string_view text) {
    Authority authority;
    std::string_view port;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        Poco::Net::IPAddress address;
        if (end == std::string_view::npos || text.find('%') != std::string_view::npos) return std::nullopt;
        if (!Poco::Net::IPAddress::tryParse(std::string(text.substr(1, end - 1)), address)) return std::nullopt;
        authority.host = address.toString();
        port = text.substr(end + 1);
    } else {
        const std::size_t end = std::min(text.find(':'), text.size());
        std::string_view name = text.substr(0, end);
        if (name.ends_with('.')) name.remove_suffix(1);
        if (!is_name(name)) return std::nullopt;
        authority.host = Poco::toLower(std::string(name));
        port = text.substr(end);
    }
    if (!parse_port(port, authority.port)) return std::nullopt;
    return authority;
}

bool is_loopback(const std::string& host) {
    Poco::Net::IPAddress address;
    if (Poco::Net::IPAddress::tryParse(host, address)) return address.isLoopback();
    return host == "localhost" || host.ends_with(".localhost");
}

std::optional<AbsoluteTarget> split_absolute(std::string_view text) {
    const std::size_t colon = text.find("://");
    if (colon == std::string_view::npos) return std::nullopt;
    std::string scheme = Poco::toLower(std::string(text.substr(0, colon)));
    if (scheme != "http" && scheme != "https") return std::nullopt;
    const std::string_view after = text.substr(colon + 3);
    const std::size_t end = std::min(after.find_first_of("/?#"), after.size());
    return AbsoluteTarget{std::move(scheme), after.substr(0, end), after.substr(end)};
}

}  // namespace rongcloud::emulator
