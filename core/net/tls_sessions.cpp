#include "core/net/tls_sessions.hpp"

#include <new>
#include <utility>

namespace rongcloud::net {

namespace {

constexpr std::size_t kKept = 8;  // of one host; peers usually give two in each handshake

}  // namespace

void TlsSessions::watch(SSL_CTX* context) {
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(context, on_new_session);
}

void TlsSessions::prepare(SSL* ssl, const std::string& host) {
    const std::lock_guard lock(mutex_);
    Host& entry = hosts_.try_emplace(host, *this).first->second;
    SSL_set_app_data(ssl, &entry);
    if (entry.sessions.empty()) return;
    // Each one is used once if there are enough, as some peers take it no second time. Of the last one a copy is used:
    // OpenSSL marks the object of a TLS 1.3 session as used up.
    SessionPointer session;
    if (entry.sessions.size() > 1) {
        session = std::move(entry.sessions.back());
        entry.sessions.pop_back();
    } else {
        session.reset(SSL_SESSION_dup(entry.sessions.back().get()));
    }
    if (session) SSL_set_session(ssl, session.get());
}

int TlsSessions::on_new_session(SSL* ssl, SSL_SESSION* session) {
    auto* const host = static_cast<Host*>(SSL_get_app_data(ssl));
    if (host == nullptr || SSL_get_verify_result(ssl) != X509_V_OK || SSL_SESSION_is_resumable(session) == 0) return 0;
    try {
        host->owner.keep(*host, SessionPointer(session));
    } catch (...) {  // no memory or no lock: the object has been freed, so it is not given back
    }
    return 1;
}

void TlsSessions::keep(Host& host, SessionPointer session) {
    const std::lock_guard lock(mutex_);
    host.sessions.push_back(std::move(session));
    if (host.sessions.size() > kKept) host.sessions.pop_front();
}

}  // namespace rongcloud::net
