// The server's end of one connection, without a socket: bytes in, bytes out.
#pragma once

#include <openssl/ssl.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace rongcloud::benchmarks {

// Of all connections since the last report.
struct ServerCounts {
    std::uint64_t connections = 0;  // whose handshake came to its end
    std::uint64_t resumed = 0;      // of them, by a session from before
    std::uint64_t requests = 0;
    std::uint64_t most_open = 0;
    std::uint64_t most_requests_of_one_connection = 0;
};

class TlsPeer {
public:
    // `counts` outlives the object.
    TlsPeer(SSL_CTX* context, ServerCounts& counts);

    // Takes what arrived. What is to be sent for it: a part of the handshake, or the answers to the requests that are
    // complete. Throws std::runtime_error when the connection can only be closed.
    std::string receive(std::string_view bytes);

private:
    struct Deleter {
        void operator()(SSL* ssl) const noexcept { SSL_free(ssl); }
    };

    void read_requests();
    void answer_complete_requests();
    std::string take_output();

    ServerCounts& counts_;
    std::unique_ptr<SSL, Deleter> ssl_;
    BIO* in_;  // both belong to ssl_
    BIO* out_;
    std::string pending_;  // of a request that is not complete
    std::uint64_t requests_ = 0;
    bool is_shaken_ = false;
};

}  // namespace rongcloud::benchmarks
