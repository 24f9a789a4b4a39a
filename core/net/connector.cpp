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

// The peer did not resume, and a full handshake would end the same.
bool is_about_certificate(const ErrorInfo& info) {
    return info.status == Status::tls && info.reason != Reason::handshake_failure;
}

}  // namespace

std::shared_ptr<TlsContext> Connector::tls_context(Reload reload) {
    std::shared_ptr<TlsContext> current = shared_tls_context(trusted_, clock_, reload);
    const std::lock_guard lock(mutex_);
    tls_context_ = current;
    return current;
}

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

std::unique_ptr<Stream> Connector::shake_hands(ClientSsl client, const Endpoint& endpoint, const TimeLimit& limit,
                                               Progress& progress) {
    Socket socket = reach(endpoint, limit, progress);
    progress.phase = Phase::tls;
    const TimeLimit own = client.offer->has_session() ? limit.half() : limit;
    return std::make_unique<TlsStream>(std::move(socket), std::move(client),
                                       own.with_reason(Reason::handshake_timeout));
}

std::unique_ptr<Stream> Connector::open_tls(const Endpoint& endpoint, const TimeLimit& limit, Progress& progress) {
    // Before the look-up: a wrong ca_file is the same mistake whether or not the network works.
    const std::shared_ptr<TlsContext> context = tls_context(Reload::keep_old);
    ClientSsl client = context->new_ssl(endpoint);
    const bool has_session = client.offer->has_session();
    try {
        return shake_hands(std::move(client), endpoint, limit, progress);
    } catch (const Error& error) {
        if (!has_session || progress.phase != Phase::tls || error.info().reason == Reason::canceled) throw;
        context->forget_sessions(endpoint);
        if (is_about_certificate(error.info()) || limit.expired()) throw;
    }
    return shake_hands(context->new_ssl(endpoint), endpoint, limit, progress);
}

std::unique_ptr<Connection> Connector::open(const Endpoint& endpoint, const Deadline& deadline,
                                            Milliseconds connect_timeout, Progress& progress) {
    const SteadyTime started = deadline.clock().now();
    const TimeLimit limit{deadline, connect_timeout, Reason::connect_timeout};
    if (endpoint.tls) return std::make_unique<Connection>(open_tls(endpoint, limit, progress), started);
    return std::make_unique<Connection>(std::make_unique<PlainStream>(reach(endpoint, limit, progress)), started);
}

}  // namespace rongcloud::net
