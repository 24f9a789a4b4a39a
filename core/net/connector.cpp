#include "core/net/connector.hpp"

#include "core/net/dialer.hpp"
#include "core/net/plain_stream.hpp"
#include "core/net/tls_stream.hpp"
#include "core/net/tunnel.hpp"

namespace rongcloud::net {

namespace {

// A failure on the way to the proxy is not one of the host.
Error with_proxy(Error error, const Proxy& proxy) {
    error.info().message = "the proxy " + proxy.authority() + ": " + error.info().message;
    return error;
}

}  // namespace

Socket Connector::reach(const std::string& host, std::uint16_t port, const TimeLimit& limit, Progress& progress) {
    progress.phase = Phase::resolve;
    const auto addresses = resolver_.resolve(host, port, limit.with_reason(Reason::resolve_timeout));
    progress.phase = Phase::connect;
    return dial(addresses, limit);
}

Socket Connector::reach(const Endpoint& endpoint, const TimeLimit& limit, Progress& progress) {
    if (!proxy_ || !proxy_->is_for(endpoint)) return reach(endpoint.host, endpoint.port, limit, progress);
    try {
        Socket socket = reach(proxy_->host, proxy_->port, limit, progress);
        open_tunnel(socket, *proxy_, endpoint, limit);
        return socket;
    } catch (const Error& error) {
        if (error.info().reason == Reason::canceled) throw;
        throw with_proxy(error, *proxy_);
    }
}

std::unique_ptr<Connection> Connector::open(const Endpoint& endpoint, const Deadline& deadline,
                                            Milliseconds connect_timeout, Progress& progress) {
    const SteadyTime started = deadline.clock().now();
    const TimeLimit limit{deadline, connect_timeout, Reason::connect_timeout};
    // Before the look-up: a wrong ca_file is the same mistake whether or not the network works.
    SslPointer ssl = endpoint.tls ? tls_.new_ssl(endpoint.host) : nullptr;
    Socket socket = reach(endpoint, limit, progress);
    std::unique_ptr<Stream> stream;
    if (endpoint.tls) {
        progress.phase = Phase::tls;
        const TimeLimit handshake_limit = limit.with_reason(Reason::handshake_timeout);
        stream = std::make_unique<TlsStream>(std::move(socket), std::move(ssl), handshake_limit);
    } else {
        stream = std::make_unique<PlainStream>(std::move(socket));
    }
    return std::make_unique<Connection>(std::move(stream), started);
}

}  // namespace rongcloud::net
