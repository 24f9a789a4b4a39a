#include "core/net/tls_context.hpp"

#include <Poco/Exception.h>
#include <Poco/Net/RejectCertificateHandler.h>
#include <Poco/Net/SSLManager.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <new>

#include "core/base/error.hpp"
#include "core/base/system_text.hpp"
#include "core/base/thread.hpp"
#include "core/net/address.hpp"
#include "core/net/tls_groups.hpp"

namespace rongcloud::net {

namespace {

// Neither anonymous nor unencrypted suites. TLS 1.3 has its own list, all of it good.
constexpr auto kCiphers = "HIGH:!aNULL:!eNULL:!MD5:!3DES:!PSK:!SRP";
constexpr int kVerificationDepth = 9;

// What OpenSSL keeps of a thread is given up while no fork can happen, as it locks what all threads share.
void forget_thread() noexcept {
    const NoFork whole;
    if (!NoFork::has_ended()) OPENSSL_thread_stop();
}

// POCO counts its users of OpenSSL and cleans up after the last; the host program may still need OpenSSL then. OpenSSL
// itself would clean up in exit(), while threads of ours may be inside it; the process ends in any case. When the host
// program was the first to use OpenSSL, the clean-up comes all the same: then those threads are stopped before.
void keep_openssl_initialized() {
    static const bool kept = (OPENSSL_init_ssl(OPENSSL_INIT_NO_ATEXIT, nullptr), Poco::Net::initializeSSL(),
                              OPENSSL_atexit(NoFork::end_for_good), set_thread_end(forget_thread), true);
    static_cast<void>(kept);
}

void require_host(SSL* ssl, const std::string& host) {
    X509_VERIFY_PARAM* const rules = SSL_get0_param(ssl);
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const bool is_address = Address::parse(host).has_value();
    const bool done = is_address ? X509_VERIFY_PARAM_set1_ip_asc(rules, host.c_str()) == 1
                                 : X509_VERIFY_PARAM_set1_host(rules, host.data(), host.size()) == 1 &&
                                       SSL_set_tlsext_host_name(ssl, host.c_str()) == 1;
    if (!done) throw Error(Reason::internal, "OpenSSL takes no host to verify");
}

}  // namespace

void TlsContext::trust_directory(SSL_CTX* context) const {
    if (ca_directory_.empty()) return;
    if (SSL_CTX_load_verify_dir(context, ca_directory_.c_str()) == 1) return;
    ERR_clear_error();
    throw Error(Reason::invalid_setting, "ca_directory '" + ca_directory_ + "' cannot be used");
}

Poco::Net::Context::Ptr TlsContext::build() {
    keep_openssl_initialized();
    Poco::Net::Context::Params parameters;
    parameters.caLocation = ca_file_;
    parameters.loadDefaultCAs = ca_file_.empty() && ca_directory_.empty();
    parameters.verificationMode = Poco::Net::Context::VERIFY_STRICT;
    parameters.verificationDepth = kVerificationDepth;
    parameters.cipherList = kCiphers;
    parameters.ecdhCurve = "P-256";  // every OpenSSL has it; see offer_groups
    try {
        Poco::Net::Context::Ptr made = new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, parameters);
        made->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);
        made->setInvalidCertificateHandler(new Poco::Net::RejectCertificateHandler(false));
        SSL_CTX* const context = made->sslContext();
        // POCO's callback asks handlers that anyone in the process can replace. OpenSSL's own verdict stands.
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
        offer_groups(context);
        SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        SSL_CTX_set_read_ahead(context, 1);  // one system call a record instead of two
        trust_directory(context);
        sessions_->watch(context);
        ERR_clear_error();
        return made;
    } catch (const Poco::FileException& error) {
        throw Error(Reason::invalid_setting,
                    "ca_file '" + ca_file_ + "' cannot be read: " + system_error_text(error.code()));
    } catch (const Poco::Exception&) {
        ERR_clear_error();
        throw Error(Reason::invalid_setting, ca_file_.empty() ? "the system's certificates cannot be loaded"
                                                              : "ca_file '" + ca_file_ + "' holds no certificates");
    }
}

SSL_CTX* TlsContext::context() {
    const NoFork whole;  // before any lock that a thread inside another one may want
    const std::lock_guard lock(mutex_);
    if (!context_) context_ = build();
    return context_->sslContext();
}

ClientSsl TlsContext::new_ssl(const Endpoint& endpoint) {
    const NoFork whole;
    SslPointer ssl{SSL_new(context())};
    if (!ssl) throw std::bad_alloc();
    SSL_set_verify(ssl.get(), SSL_VERIFY_PEER, nullptr);
    SSL_set_connect_state(ssl.get());
    require_host(ssl.get(), endpoint.host);
    TlsSessions::OfferPointer offer = sessions_->prepare(ssl.get(), endpoint.authority());
    return {std::move(offer), std::move(ssl)};
}

void TlsContext::forget_sessions(const Endpoint& endpoint) {
    const NoFork whole;
    sessions_->forget(endpoint.authority());
}

}  // namespace rongcloud::net
