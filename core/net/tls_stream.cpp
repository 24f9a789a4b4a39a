#include "core/net/tls_stream.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <limits>

#include "core/base/no_fork.hpp"
#include "core/net/tls_error.hpp"

namespace rongcloud::net {

namespace {

int limited(std::size_t count) {
    return static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}

// SSL_get_error would take an old error of this thread for one of the last call. Mostly there is none to clear.
void clear_old_errors() {
    if (ERR_peek_error() != 0) ERR_clear_error();
}

bool has_peer_certificate(const SSL* ssl) {
    X509* const certificate = SSL_get_peer_certificate(ssl);
    X509_free(certificate);
    return certificate != nullptr;
}

}  // namespace

TlsStream::TlsStream(Socket socket, ClientSsl client, const TimeLimit& limit)
    : Stream(std::move(socket)), offer_(std::move(client.offer)), ssl_(std::move(client.ssl)) {
    const NoFork whole;
    BIO* const bio = new_socket_bio(bio_socket_);
    SSL_set_bio(ssl_.get(), bio, bio);
    handshake(limit);
}

void TlsStream::handshake(const TimeLimit& limit) {
    for (;;) {
        limit.check();
        ERR_clear_error();  // an old error of the host program would be taken for one of this call
        bio_socket_.begin();
        const int code = SSL_do_handshake(ssl_.get());
        if (code == 1) break;
        const int error = SSL_get_error(ssl_.get(), code);
        if (error == SSL_ERROR_WANT_READ) {
            if (bio_socket_.was_empty) wait(Socket::Direction::read, limit);
        } else if (error == SSL_ERROR_WANT_WRITE) {
            wait(Socket::Direction::write, limit);
        } else {
            throw handshake_error();
        }
    }
    limit.check();
    const long verdict = SSL_get_verify_result(ssl_.get());
    if (verdict != X509_V_OK) throw certificate_error(verdict);
    if (!has_peer_certificate(ssl_.get())) {
        throw Error(Reason::certificate_invalid, "the peer has shown no certificate");
    }
}

Error TlsStream::handshake_error() const {
    const std::string words = take_openssl_words();
    const long verdict = SSL_get_verify_result(ssl_.get());
    if (verdict != X509_V_OK) return certificate_error(verdict);
    if (socket_.error_number() != 0) return socket_error(socket_.error_number(), "TLS handshake");
    if (socket_.ended()) return {Reason::connection_closed, "the peer closed the connection in the TLS handshake"};
    return {Reason::handshake_failure, "TLS handshake: " + words};
}

void TlsStream::wait(Socket::Direction direction, const TimeLimit& limit) const {
    const ForkAllowed meanwhile;
    socket_.wait(direction, limit);
}

void TlsStream::require_waiting(int error, const char* doing) {
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) return;
    const std::string words = take_openssl_words();
    if (socket_.error_number() != 0) throw socket_error(socket_.error_number(), doing);
    throw Error(Reason::network_failure, std::string(doing) + " over TLS: " + words);
}

std::size_t TlsStream::write(std::string_view bytes) {
    const NoFork whole;
    clear_old_errors();
    const int code = SSL_write(ssl_.get(), bytes.data(), limited(bytes.size()));
    if (code > 0) return static_cast<std::size_t>(code);
    require_waiting(SSL_get_error(ssl_.get(), code), "sending");
    return 0;
}

std::optional<std::size_t> TlsStream::read_now(std::span<char> buffer, const TimeLimit& limit) {
    const NoFork whole;
    for (;;) {
        clear_old_errors();
        bio_socket_.begin();
        const int code = SSL_read(ssl_.get(), buffer.data(), limited(buffer.size()));
        if (code > 0) return static_cast<std::size_t>(code);
        const int error = SSL_get_error(ssl_.get(), code);
        peer_said_goodbye_ = error == SSL_ERROR_ZERO_RETURN;
        if (peer_said_goodbye_ || socket_.ended()) {
            ERR_clear_error();
            return 0;
        }
        require_waiting(error, "receiving");
        read_needs_ = error == SSL_ERROR_WANT_WRITE ? Socket::Direction::write : Socket::Direction::read;
        if (bio_socket_.was_empty || error == SSL_ERROR_WANT_WRITE) return std::nullopt;
        const ForkAllowed meanwhile;  // tickets and new keys come without end, or a record in very small pieces
        limit.look();
    }
}

void TlsStream::expect_wait(const TimeLimit& limit) {
    if (SSL_has_pending(ssl_.get()) == 0) socket_.receive_may_wait(limit);
}

bool TlsStream::is_quiet() {
    if (!socket_.is_readable() && SSL_has_pending(ssl_.get()) == 0) return true;  // which locks nothing
    const NoFork whole;
    // Session tickets and new keys come unasked and mean no harm: reading past them must find nothing else.
    ERR_clear_error();
    bio_socket_.begin();
    char byte = 0;
    const int code = SSL_read(ssl_.get(), &byte, 1);
    const bool quiet = code <= 0 && SSL_get_error(ssl_.get(), code) == SSL_ERROR_WANT_READ && bio_socket_.was_empty;
    ERR_clear_error();
    return quiet;
}

void TlsStream::say_goodbye() noexcept {
    const NoFork whole;
    ERR_clear_error();
    SSL_shutdown(ssl_.get());
    ERR_clear_error();
}

}  // namespace rongcloud::net
