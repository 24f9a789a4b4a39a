#include "core/net/tls_sessions.hpp"

#include <openssl/x509.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <utility>

namespace rongcloud::net {

namespace {

using std::chrono::hours;
using std::chrono::seconds;

constexpr std::size_t kKept = 8;      // of one peer; peers usually give two in each handshake
constexpr hours kProofLife{7 * 24};   // RFC 8446, 4.6.1
constexpr hours kSessionLife{24};     // of a TLS 1.2 session whose peer does not tell: RFC 5246, F.1.4

// From now until `certificate` ends.
Milliseconds remaining_life(const X509* certificate, std::int64_t now_unix_ms) {
    std::tm end{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &end) != 1) return Milliseconds{0};
    const std::chrono::year_month_day date{std::chrono::year{end.tm_year + 1900},
                                           std::chrono::month{static_cast<unsigned>(end.tm_mon + 1)},
                                           std::chrono::day{static_cast<unsigned>(end.tm_mday)}};
    const auto time = std::chrono::sys_days{date} + hours{end.tm_hour} + std::chrono::minutes{end.tm_min} +
                      seconds{end.tm_sec};
    return std::chrono::duration_cast<Milliseconds>(time.time_since_epoch()) - Milliseconds{now_unix_ms};
}

// How long the peer, or what is usual, lets a session live.
Milliseconds own_life(const SSL* ssl, const SSL_SESSION* session) {
    const seconds hint{SSL_SESSION_get_ticket_lifetime_hint(session)};
    if (SSL_version(ssl) < TLS1_3_VERSION && hint == seconds{0}) return kSessionLife;
    return std::min<Milliseconds>(hint, kProofLife);  // of TLS 1.3, zero means that it is not to be kept
}

template <class Moment>
Moment later(const Moment& moment, Milliseconds time) {
    return {moment.steady + time, moment.unix_ms + time.count()};
}

template <class Moment>
bool is_over(const Moment& end, const Moment& now) {
    return now.steady >= end.steady || now.unix_ms >= end.unix_ms;
}

}  // namespace

void TlsSessions::watch(SSL_CTX* context) {
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(context, on_new_session);
}

void TlsSessions::drop_expired(Shelf& shelf) const {
    const Moment current = now();
    std::erase_if(shelf, [&](const Kept& kept) {
        return is_over(kept.end, current) || is_over(kept.proof_end, current);
    });
}

TlsSessions::OfferPointer TlsSessions::prepare(SSL* ssl, const std::string& peer) {
    const std::lock_guard lock(mutex_);
    Shelf& shelf = shelves_[peer];
    auto offer = std::make_unique<Offer>(shared_from_this(), shelf, now());
    SSL_set_app_data(ssl, offer.get());
    drop_expired(shelf);
    if (shelf.empty()) return offer;
    // Each one is used once if there are enough, as some peers take it no second time. Of the last one a copy is used:
    // OpenSSL marks the object of a TLS 1.3 session as used up.
    SessionPointer session;
    offer->proof_end_ = shelf.back().proof_end;
    if (shelf.size() > 1) {
        session = std::move(shelf.back().session);
        shelf.pop_back();
    } else {
        session.reset(SSL_SESSION_dup(shelf.back().session.get()));
    }
    offer->has_session_ = session && SSL_set_session(ssl, session.get()) == 1;
    return offer;
}

void TlsSessions::forget(const std::string& peer) {
    const std::lock_guard lock(mutex_);
    if (const auto found = shelves_.find(peer); found != shelves_.end()) found->second.clear();
}

int TlsSessions::on_new_session(SSL* ssl, SSL_SESSION* session) {
    const auto* const offer = static_cast<const Offer*>(SSL_get_app_data(ssl));
    if (offer == nullptr || SSL_get_verify_result(ssl) != X509_V_OK || SSL_SESSION_is_resumable(session) == 0) return 0;
    try {
        offer->owner_->keep(*offer, ssl, SessionPointer(session));
    } catch (...) {  // no memory or no lock: the object has been freed, so it is not given back
    }
    return 1;
}

// A resumed handshake shows no certificate: it stands on the proof of the one before it.
TlsSessions::Moment TlsSessions::proof_end(const Offer& offer, const SSL* ssl) {
    if (SSL_session_reused(ssl) != 0) return offer.proof_end_;
    Milliseconds life = kProofLife;
    const STACK_OF(X509)* const chain = SSL_get0_verified_chain(ssl);
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        life = std::min(life, remaining_life(sk_X509_value(chain, i), offer.begun_.unix_ms));
    }
    if (sk_X509_num(chain) <= 0) life = Milliseconds{0};
    return later(offer.begun_, life);
}

void TlsSessions::keep(const Offer& offer, const SSL* ssl, SessionPointer session) {
    const Moment current = now();
    Kept kept{std::move(session), {}, proof_end(offer, ssl)};
    kept.end = later(current, own_life(ssl, kept.session.get()));
    if (is_over(kept.end, current) || is_over(kept.proof_end, current)) return;
    const std::lock_guard lock(mutex_);
    offer.shelf_.push_back(std::move(kept));
    if (offer.shelf_.size() > kKept) offer.shelf_.pop_front();
}

}  // namespace rongcloud::net
