// Opening connections: look-up, TCP to one address after the other, TLS; all within the connect timeout.
#pragma once

#include <memory>
#include <string>

#include "core/net/connection.hpp"
#include "core/net/resolver.hpp"
#include "core/net/tls_context.hpp"

namespace rongcloud::net {

// Thread-safe.
class Connector {
public:
    Connector(std::string ca_file, Lookup lookup) : tls_(std::move(ca_file)), resolver_(std::move(lookup)) {}
    // Throws Error(invalid_setting) when the certificates to trust cannot be used.
    void load_certificates() { tls_.load(); }

    // `progress.phase` follows: resolve, connect, tls. Throws Error.
    std::unique_ptr<Connection> open(const Endpoint& endpoint, const Deadline& deadline, Milliseconds connect_timeout,
                                     Progress& progress);

private:
    TlsContext tls_;
    Resolver resolver_;
};

}  // namespace rongcloud::net
