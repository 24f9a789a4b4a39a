// TLS over a socket. No byte of the user's goes out before the peer has proved who it is.
#pragma once

#include "core/net/socket_bio.hpp"
#include "core/net/stream.hpp"
#include "core/net/tls_context.hpp"

namespace rongcloud::net {

class TlsStream final : public Stream {
public:
    // Completes the handshake and verifies the peer, or throws Error(certificate_..., handshake_failure,
    // connection_closed, connection_reset) or the limit's. `client` comes from TlsContext::new_ssl.
    TlsStream(Socket socket, ClientSsl client, const TimeLimit& limit);

    std::size_t write(std::string_view bytes) override;
    std::optional<std::size_t> read_now(std::span<char> buffer, const TimeLimit& limit) override;
    bool ended_cleanly() const override { return peer_said_goodbye_; }
    void expect_wait(const TimeLimit& limit) override;
    bool is_quiet() override;
    void say_goodbye() noexcept override;

private:
    void handshake(const TimeLimit& limit);
    void wait(Socket::Direction direction, const TimeLimit& limit) const;
    // After an SSL call gave nothing, with `error` of SSL_get_error: throws unless it only has to wait.
    void require_waiting(int error, const char* doing);
    Error handshake_error() const;

    BioSocket bio_socket_{socket_};    // these two outlive the SSL object
    TlsSessions::OfferPointer offer_;
    SslPointer ssl_;
    bool peer_said_goodbye_ = false;
};

}  // namespace rongcloud::net
