// TLS over a socket. No byte of the user's goes out before the peer has proved who it is.
#pragma once

#include "core/net/stream.hpp"
#include "core/net/tls_context.hpp"

namespace rongcloud::net {

class TlsStream final : public Stream {
public:
    // Completes the handshake and verifies the peer, or throws Error(certificate_..., handshake_failure,
    // connection_closed, connection_reset) or the limit's. `ssl` comes from TlsContext::new_ssl.
    TlsStream(Socket socket, SslPointer ssl, const TimeLimit& limit);

    std::size_t write(std::string_view bytes, const TimeLimit& limit) override;
    std::size_t read(std::span<char> buffer, const TimeLimit& limit) override;
    bool ended_cleanly() const override { return peer_said_goodbye_; }
    void expect_wait(const TimeLimit& limit) override;
    bool is_quiet() override;
    void say_goodbye() noexcept override;

private:
    void handshake(const TimeLimit& limit);
    void wait(Socket::Direction direction, const TimeLimit& limit) const;
    // After an SSL call returned `code`: waits and returns when it is to be repeated, otherwise throws.
    void wait_or_throw(int code, const char* doing, const TimeLimit& limit);
    Error handshake_error() const;

    SslPointer ssl_;
    bool peer_said_goodbye_ = false;
};

}  // namespace rongcloud::net
