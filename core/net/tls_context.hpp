// What all TLS connections of a transport share: the trusted certificates and the protocol's floor.
#pragma once

#include <Poco/Net/Context.h>
#include <openssl/ssl.h>

#include <memory>
#include <mutex>
#include <string>

namespace rongcloud::net {

struct SslDeleter {
    void operator()(SSL* ssl) const noexcept { SSL_free(ssl); }
};
using SslPointer = std::unique_ptr<SSL, SslDeleter>;

// Thread-safe. Reads the certificates when the first connection needs them (15 ms for the system's).
class TlsContext {
public:
    // `ca_file`: certificates (PEM) to trust instead of the system's; empty: the system's.
    explicit TlsContext(std::string ca_file) : ca_file_(std::move(ca_file)) {}

    // Loads the certificates now instead of at the first use. Throws as new_ssl.
    void load() { context(); }
    // A client's SSL object that accepts only a certificate for `host` (a name, or an address without brackets).
    // Throws Error(invalid_setting) when the certificates cannot be read.
    SslPointer new_ssl(const std::string& host);

private:
    SSL_CTX* context();
    Poco::Net::Context::Ptr build() const;

    const std::string ca_file_;
    std::mutex mutex_;
    Poco::Net::Context::Ptr context_;
};

}  // namespace rongcloud::net
