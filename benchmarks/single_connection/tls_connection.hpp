// The barest HTTPS client: a blocking socket, OpenSSL, and as little reading of the answer as keeps requests apart.
#pragma once

#include <openssl/ssl.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace rongcloud::benchmarks {

struct ContextDeleter {
    void operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
};
struct SslDeleter {
    void operator()(SSL* ssl) const noexcept { SSL_free(ssl); }
};
using ContextPointer = std::unique_ptr<SSL_CTX, ContextDeleter>;

// A context that trusts `ca_file` only, TLS 1.2 or newer. Throws std::runtime_error.
ContextPointer make_tls_context(const std::string& ca_file);

// One thread at a time. Everything throws std::runtime_error.
class TlsConnection {
public:
    // Connects and verifies that the certificate is `host`'s.
    TlsConnection(SSL_CTX* context, const std::string& host, const std::string& port);
    TlsConnection(const TlsConnection&) = delete;
    TlsConnection& operator=(const TlsConnection&) = delete;
    ~TlsConnection();

    // Sends `request` and reads one answer, which must have status 200 and a Content-Length. The view is valid until
    // the next exchange.
    std::string_view exchange(std::string_view request);

private:
    static constexpr std::size_t kBufferBytes = 16u << 10;

    int descriptor_ = -1;
    std::unique_ptr<SSL, SslDeleter> ssl_;
    std::array<char, kBufferBytes> buffer_{};
};

}  // namespace rongcloud::benchmarks
