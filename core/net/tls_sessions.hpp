// TLS sessions for resumption: a handshake with one costs both sides half, and the peer no certificate.
#pragma once

#include <openssl/ssl.h>

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace rongcloud::net {

// Thread-safe. Keeps the newest few of each host; only of handshakes in which the host proved who it is.
class TlsSessions {
public:
    // Has the sessions of `context` kept here. The object outlives all SSL objects that were prepared.
    void watch(SSL_CTX* context);
    // Before the handshake with `host`: offers a session, if there is one, and keeps what the peer will give.
    void prepare(SSL* ssl, const std::string& host);

private:
    struct SessionDeleter {
        void operator()(SSL_SESSION* session) const noexcept { SSL_SESSION_free(session); }
    };
    using SessionPointer = std::unique_ptr<SSL_SESSION, SessionDeleter>;
    struct Host {
        explicit Host(TlsSessions& of) : owner(of) {}
        TlsSessions& owner;  // never changes: callbacks read it without the lock
        std::deque<SessionPointer> sessions;  // the newest last
    };

    static int on_new_session(SSL* ssl, SSL_SESSION* session);
    void keep(Host& host, SessionPointer session);

    std::mutex mutex_;
    std::map<std::string, Host> hosts_;
};

}  // namespace rongcloud::net
