// Opening connections: look-up, TCP to the addresses, the proxy's tunnel, TLS; all within the connect timeout.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/net/connection.hpp"
#include "core/net/resolver.hpp"
#include "core/net/tls_contexts.hpp"

namespace rongcloud::net {

// Thread-safe.
class Connector {
public:
    // `clock` outlives the object.
    Connector(const TransportOptions& options, const Clock& clock, Lookup lookup)
        : trusted_{options.ca_file, options.ca_directory}, clock_(clock), proxy_(options.proxy),
          resolver_(std::move(lookup), options.thread_stack_bytes) {}
    // Throws Error(invalid_setting) when the certificates to trust cannot be used.
    void load_certificates() { tls_context(Reload::required)->load(); }

    // `progress.phase` follows: resolve, connect, tls. A handshake that resumes a session and fails is made again in
    // full, on a connection of its own; it gets at most half of the time. Throws Error.
    std::unique_ptr<Connection> open(const Endpoint& endpoint, const Deadline& deadline, Milliseconds connect_timeout,
                                     Progress& progress);
    // A new connection broke before it brought anything: a session that was resumed on it may be why.
    void forget_sessions(const Endpoint& endpoint) { tls_context(Reload::keep_old)->forget_sessions(endpoint); }

private:
    std::unique_ptr<Stream> open_tls(const Endpoint& endpoint, const TimeLimit& limit, Progress& progress);
    std::unique_ptr<Stream> shake_hands(ClientSsl client, const Endpoint& endpoint, const TimeLimit& limit,
                                        Progress& progress);
    Socket reach(const Endpoint& endpoint, const TimeLimit& limit, Progress& progress);
    Socket reach(const std::string& host, std::uint16_t port, const TimeLimit& limit, Progress& progress);

    std::shared_ptr<TlsContext> tls_context(Reload reload);

    const TrustedCertificates trusted_;
    const Clock& clock_;
    std::mutex mutex_;
    std::shared_ptr<TlsContext> tls_context_;  // kept while no connection has it
    const std::optional<Proxy> proxy_;
    Resolver resolver_;
};

}  // namespace rongcloud::net
