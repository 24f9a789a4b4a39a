#include "core/net/proxy.hpp"

#include <Poco/Base64Encoder.h>
#include <Poco/Exception.h>
#include <Poco/URI.h>

#include <algorithm>
#include <sstream>

#include "core/net/http_response.hpp"
#include "core/net/socket.hpp"

namespace rongcloud::net {

namespace {

constexpr std::uint16_t kDefaultPort = 80;

Error invalid_proxy(std::string_view why) {
    return {Reason::invalid_setting, "the setting proxy " + std::string(why)};
}

bool matches(std::string_view entry, const Endpoint& endpoint) {
    const std::size_t colon = entry.rfind(':');
    const bool has_port = colon != std::string_view::npos && entry.find(':') == colon;
    if (has_port) {
        if (entry.substr(colon + 1) != std::to_string(endpoint.port)) return false;
        entry = entry.substr(0, colon);
    }
    if (entry == "*") return true;
    if (entry.starts_with('.')) entry.remove_prefix(1);
    const std::string_view host = endpoint.host;
    if (entry.empty() || !host.ends_with(entry)) return false;
    return host.size() == entry.size() || host[host.size() - entry.size() - 1] == '.';
}

std::string base64(const std::string& text) {
    std::ostringstream encoded;
    Poco::Base64Encoder encoder(encoded);
    encoder.rdbuf()->setLineLength(0);
    encoder << text;
    encoder.close();
    return encoded.str();
}

void send_all(Socket& socket, std::string_view bytes, const TimeLimit& limit) {
    while (!bytes.empty()) {
        const std::size_t sent = socket.send(bytes.data(), bytes.size());
        bytes.remove_prefix(sent);
        if (sent > 0) continue;
        if (!socket.would_block()) return;  // it may have refused before it was asked: reading tells
        socket.wait(Socket::Direction::write, limit);
    }
}

// What the proxy says.
class ProxySource final : public ByteSource {
public:
    ProxySource(Socket& socket, const TimeLimit& limit) : socket_(socket), limit_(limit) {}

    std::size_t read(std::span<char> buffer) override {
        for (;;) {
            limit_.check();
            const std::size_t received = socket_.receive(buffer.data(), buffer.size());
            if (received > 0 || socket_.ended()) return received;
            if (!socket_.would_block()) throw socket_error(socket_.error_number(), "receiving from the proxy");
            socket_.wait(Socket::Direction::read, limit_);
        }
    }
    bool ended_cleanly() const override { return socket_.ended(); }

private:
    Socket& socket_;
    const TimeLimit& limit_;
};

}  // namespace

std::string Proxy::authority() const {
    const bool is_ipv6 = host.find(':') != std::string::npos;
    return (is_ipv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

bool Proxy::is_for(const Endpoint& endpoint) const {
    if (is_loopback_host(endpoint.host)) return false;
    return std::ranges::none_of(direct, [&](const std::string& entry) { return matches(entry, endpoint); });
}

Proxy parse_proxy(std::string_view text) {
    const bool has_scheme = text.find("://") != std::string_view::npos;
    try {
        const Poco::URI uri(has_scheme ? std::string(text) : "http://" + std::string(text));
        if (uri.getScheme() != "http") throw invalid_proxy("must begin with http://, as the way to it is plain HTTP");
        if (uri.getHost().empty()) throw invalid_proxy("has no host");
        if (!uri.getPath().empty() && uri.getPath() != "/") throw invalid_proxy("must not have a path");
        std::string credentials;
        Poco::URI::decode(uri.getUserInfo(), credentials);
        const std::uint16_t port = uri.getSpecifiedPort() != 0 ? uri.getSpecifiedPort() : kDefaultPort;
        return {uri.getHost(), port, std::move(credentials), {}};
    } catch (const Poco::Exception&) {
        throw invalid_proxy("is no address; expected http://host:port");
    }
}

std::vector<std::string> parse_direct_hosts(std::string_view list) {
    constexpr std::string_view separators = ", \t";
    std::vector<std::string> hosts;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(separators), list.size());
        if (end > 0) {
            std::string& host = hosts.emplace_back(list.substr(0, end));
            std::ranges::transform(host, host.begin(),
                                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        }
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return hosts;
}

void open_tunnel(Socket& socket, const Proxy& proxy, const Endpoint& endpoint, const TimeLimit& limit) {
    const bool is_ipv6 = endpoint.host.find(':') != std::string::npos;
    const std::string target =
        (is_ipv6 ? "[" + endpoint.host + "]" : endpoint.host) + ":" + std::to_string(endpoint.port);
    std::string request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (!proxy.credentials.empty()) request += "Proxy-Authorization: Basic " + base64(proxy.credentials) + "\r\n";
    send_all(socket, request + "\r\n", limit);
    InputBuffer input(1024);
    ProxySource source(socket, limit);
    Phase phase = Phase::wait;
    const int status = read_response_head(input, source, 0, phase).status;
    if (status >= 200 && status < 300) {
        if (input.empty()) return;
        throw Error(Reason::not_http, "the proxy sent something before the way was open");
    }
    const std::string answered = "it answered " + std::to_string(status);
    if (status >= 502 && status <= 504) throw Error(Reason::host_unreachable, answered + ": it cannot reach the host");
    throw Error(Reason::proxy_refused,
                answered + (status == 407 ? ": it wants other credentials" : ": it does not open the way"));
}

}  // namespace rongcloud::net
