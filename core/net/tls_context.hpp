// What TLS connections share that trust the same certificates: these, the protocol's floor, and sessions.
#pragma once

#include <Poco/Net/Context.h>
#include <openssl/ssl.h>

#include <memory>
#include <mutex>
#include <string>

#include "core/base/no_fork.hpp"
#include "core/net/endpoint.hpp"
#include "core/net/tls_sessions.hpp"

namespace rongcloud::net {

struct SslDeleter {
    void operator()(SSL* ssl) const noexcept {
        const NoFork whole;
        SSL_free(ssl);
    }
};
using SslPointer = std::unique_ptr<SSL, SslDeleter>;

// An SSL object before its handshake.
struct ClientSsl {
    TlsSessions::OfferPointer offer;  // outlives the SSL object
    SslPointer ssl;
};

// Thread-safe. Reads the certificates when the first connection needs them (15 ms for the system's).
class TlsContext {
public:
    // `ca_file`: certificates (PEM) to trust, `ca_directory`: a directory of such files, named by their hashes. Both
    // empty: the system's.
    // `clock` tells how old sessions are; it outlives the object.
    TlsContext(std::string ca_file, std::string ca_directory, const Clock& clock)
        : ca_file_(std::move(ca_file)), ca_directory_(std::move(ca_directory)),
          sessions_(std::make_shared<TlsSessions>(clock)) {}

    // Loads the certificates now instead of at the first use. Throws as new_ssl.
    void load() { context(); }
    // A client's SSL object that accepts only a certificate for the host of `endpoint`, and resumes an earlier session
    // with it if there is one. Throws Error(invalid_setting) when the certificates cannot be
    // read.
    ClientSsl new_ssl(const Endpoint& endpoint);
    // The next handshake with `endpoint` resumes nothing.
    void forget_sessions(const Endpoint& endpoint);

private:
    SSL_CTX* context();
    Poco::Net::Context::Ptr build();
    void trust_directory(SSL_CTX* context) const;

    const std::string ca_file_;
    const std::string ca_directory_;
    const std::shared_ptr<TlsSessions> sessions_;
    std::mutex mutex_;
    Poco::Net::Context::Ptr context_;
};

}  // namespace rongcloud::net
