#include "tools/emulator/control/access.hpp"

#include <Poco/String.h>

#include <algorithm>
#include <vector>

#include "tools/emulator/http/authority.hpp"

namespace rongcloud::emulator {

namespace {

constexpr int kBadRequest = 400;
constexpr int kForbidden = 403;
constexpr int kWrongType = 415;

std::vector<std::string> values(const Request& request, const char* name) {
    std::vector<std::string> found;
    for (const auto& [known, value] : request.headers) {
        if (Poco::icompare(known, name) == 0) found.push_back(Poco::trim(value));
    }
    return found;
}

// `message` has no text of the request, so nothing needs to be escaped.
Answer control_error(int http_status, const std::string& message) {
    return {http_status, R"({"error":")" + message + R"("})"};
}

bool is_json(const std::string& content_type) {
    return Poco::toLower(Poco::trim(content_type.substr(0, content_type.find(';')))) == "application/json";
}

std::uint16_t port_of(const Authority& authority, bool secure) {
    return authority.port.value_or(secure ? std::uint16_t{443} : std::uint16_t{80});
}

// The one authority that a request names; nullopt when there is none, more than one, or none that can be read.
std::optional<Authority> authority_of(const Request& request) {
    const std::vector<std::string> hosts = values(request, "Host");
    if (hosts.size() > 1 || (hosts.empty() && request.authority.empty())) return std::nullopt;
    std::optional<Authority> authority = parse_authority(hosts.empty() ? request.authority : hosts.front());
    if (!request.authority.empty() && authority != parse_authority(request.authority)) return std::nullopt;
    return authority;
}

}  // namespace

bool Access::is_allowed(const std::string& host) const { return is_loopback(host) || allowed_hosts_.contains(host); }

bool Access::is_own_origin(const Request& request, const std::string& origin) const {
    const std::optional<AbsoluteTarget> parts = split_absolute(origin);
    if (!parts || !parts->rest.empty()) return false;
    const bool secure = request.listener != "http";
    const std::optional<Authority> from = parse_authority(parts->authority);
    const std::optional<Authority> to = authority_of(request);
    return from && to && (parts->scheme == "https") == secure && from->host == to->host &&
           port_of(*from, secure) == port_of(*to, secure) && is_allowed(from->host);
}

std::optional<Answer> Access::refuse_page(const Request& request) const {
    const auto own = [&](const std::string& origin) { return is_own_origin(request, origin); };
    const auto harmless = [](const std::string& site) { return site == "same-origin" || site == "none"; };
    if (std::ranges::all_of(values(request, "Origin"), own) &&
        std::ranges::all_of(values(request, "Sec-Fetch-Site"), harmless)) {
        return std::nullopt;
    }
    const std::string message = "The request comes from a web page of another origin.";
    return Answer{kForbidden, R"({"code":403,"errorMessage":")" + message + R"(","error":")" + message + R"("})"};
}

std::optional<Answer> Access::refuse_control(const Request& request) const {
    const std::optional<Authority> authority = authority_of(request);
    if (!authority) {
        return control_error(kBadRequest, "one Host header must name the emulator, and the request target no other host");
    }
    if (!is_allowed(authority->host)) {
        return control_error(kForbidden, "the Host header names neither this machine, such as localhost, nor a host of "
                                         "--allow-host");
    }
    if (request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS") return std::nullopt;
    const std::vector<std::string> types = values(request, "Content-Type");
    if (types.empty() || !std::ranges::all_of(types, is_json)) {
        return control_error(kWrongType, "a change needs the header Content-Type: application/json");
    }
    return std::nullopt;
}

}  // namespace rongcloud::emulator
