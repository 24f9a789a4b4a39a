// TLS sessions for resumption: a handshake with one costs both sides half, and the peer no certificate.
#pragma once

#include <openssl/ssl.h>

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "core/base/clock.hpp"

namespace rongcloud::net {

// Thread-safe. Keeps the newest few for each host and port; only of handshakes in which the host proved who it is, and
// no longer than that proof holds: to the end of the first certificate of the chain that was verified, and seven days at
// most, whatever has been resumed since.
class TlsSessions : public std::enable_shared_from_this<TlsSessions> {
public:
    // What is known of one connection. Outlives its SSL object, and keeps the sessions alive.
    class Offer;
    using OfferPointer = std::unique_ptr<Offer>;

    // `clock` outlives the object.
    explicit TlsSessions(const Clock& clock) : clock_(clock) {}

    // Has the sessions of `context` kept here.
    void watch(SSL_CTX* context);
    // Before the handshake with `peer` (host and port): offers a session, if there is one, and keeps what the peer will
    // give.
    OfferPointer prepare(SSL* ssl, const std::string& peer);
    // Drops the sessions of `peer`: a handshake or the first exchange after it failed, and they may be why.
    void forget(const std::string& peer);

private:
    struct SessionDeleter {
        void operator()(SSL_SESSION* session) const noexcept { SSL_SESSION_free(session); }
    };
    using SessionPointer = std::unique_ptr<SSL_SESSION, SessionDeleter>;
    // By both clocks: one may be set back, the other one does not count the time in which the machine sleeps.
    struct Moment {
        SteadyTime steady{};
        std::int64_t unix_ms = 0;
    };
    struct Kept {
        SessionPointer session;
        Moment end;        // of its own life
        Moment proof_end;  // of what it may be resumed on
    };
    using Shelf = std::deque<Kept>;  // the newest last

    static int on_new_session(SSL* ssl, SSL_SESSION* session);
    Moment now() const { return {clock_.now(), clock_.unix_time_ms()}; }
    void keep(const Offer& offer, const SSL* ssl, SessionPointer session);
    static Moment proof_end(const Offer& offer, const SSL* ssl);
    void drop_expired(Shelf& shelf) const;

    const Clock& clock_;
    std::mutex mutex_;
    std::map<std::string, Shelf> shelves_;
};

class TlsSessions::Offer {
public:
    Offer(std::shared_ptr<TlsSessions> sessions, Shelf& shelf, const Moment& begun)
        : owner_(std::move(sessions)), shelf_(shelf), begun_(begun) {}
    bool has_session() const { return has_session_; }

private:
    friend class TlsSessions;

    const std::shared_ptr<TlsSessions> owner_;
    Shelf& shelf_;
    const Moment begun_;
    bool has_session_ = false;
    Moment proof_end_;  // of the session
};

}  // namespace rongcloud::net
