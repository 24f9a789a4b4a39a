#include "core/net/tunnel.hpp"

#include <openssl/evp.h>


#include "core/base/error.hpp"
#include "core/net/http_response.hpp"
#include "core/net/socket.hpp"

namespace rongcloud::net {

namespace {

void send_all(Socket& socket, std::string_view bytes, const TimeLimit& limit) {
    while (!bytes.empty()) {
        const std::size_t sent = socket.send(bytes.data(), bytes.size());
        bytes.remove_prefix(sent);
        if (sent > 0) continue;
        if (!socket.would_block()) throw socket_error(socket.error_number(), "sending to the proxy");
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

// Written where it is overwritten afterwards, with the credentials in it.
Secret connect_request(const Proxy& proxy, const Endpoint& endpoint) {
    const bool is_ipv6 = endpoint.host.find(':') != std::string::npos;
    const std::string target =
        (is_ipv6 ? "[" + endpoint.host + "]" : endpoint.host) + ":" + std::to_string(endpoint.port);
    std::string head = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    const std::string_view credentials = proxy.credentials.view();
    if (credentials.empty()) return Secret(head + "\r\n");
    head += "Proxy-Authorization: Basic ";
    const std::string_view end = "\r\n\r\n";
    const std::size_t encoded_size = (credentials.size() + 2) / 3 * 4;
    return Secret::filled(head.size() + encoded_size + end.size(), [&](char* out) {
        out += head.copy(out, head.size());
        // Its NUL is where `end` comes.
        ::EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out),
                          reinterpret_cast<const unsigned char*>(credentials.data()),
                          static_cast<int>(credentials.size()));
        end.copy(out + encoded_size, end.size());
    });
}

// What proxies answer when they do not get through to the host; anything else is about the proxy and its client.
bool says_unreachable(int status) { return status == 500 || (status >= 502 && status <= 504); }

}  // namespace

void open_tunnel(Socket& socket, const Proxy& proxy, const Endpoint& endpoint, const TimeLimit& limit) {
    send_all(socket, connect_request(proxy, endpoint).view(), limit);
    clear_stack();
    InputBuffer input(1024);
    ProxySource source(socket, limit);
    const int status = read_connect_status(input, source);
    if (status >= 200 && status < 300) {
        if (input.empty()) return;
        throw Error(Reason::not_http, "the proxy sent something before the way was open");
    }
    const std::string answered = "it answered " + std::to_string(status);
    if (says_unreachable(status)) throw Error(Reason::host_unreachable, answered + ": it cannot reach the host");
    const std::string_view why = status != 407               ? ": it does not open the way"
                                 : proxy.credentials.empty() ? ": it wants a user and a password (Basic)"
                                                             : ": it wants other credentials, or not by Basic";
    throw Error(Reason::proxy_refused, answered + std::string(why));
}

}  // namespace rongcloud::net
