// A TLS server on this machine with a certificate made on the spot, for the transport's tests.
#pragma once

#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/StreamSocket.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace rongcloud::test {

inline void require(bool done, const char* what) {
    if (!done) throw std::runtime_error(what);
}

// Signed by itself; also written to a file, to be trusted by who wants to.
class SelfSignedCertificate {
public:
    // `names` as in openssl.cnf: "DNS:localhost,IP:127.0.0.1".
    explicit SelfSignedCertificate(const std::string& names, long life_seconds = 3600)
        : key_(EVP_EC_gen("P-256"), EVP_PKEY_free), certificate_(X509_new(), X509_free) {
        require(key_ && certificate_, "certificate");
        X509* const certificate = certificate_.get();
        X509_set_version(certificate, X509_VERSION_3);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
        X509_gmtime_adj(X509_getm_notAfter(certificate), life_seconds);
        X509_set_pubkey(certificate, key_.get());
        X509_NAME* const name = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("test"), -1, -1, 0);
        X509_set_issuer_name(certificate, name);
        X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.c_str());
        require(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1, "extension");
        X509_EXTENSION_free(extension);
        require(X509_sign(certificate, key_.get(), EVP_sha256()) > 0, "signature");
        write_file();
    }
    ~SelfSignedCertificate() { ::unlink(file_.c_str()); }
    SelfSignedCertificate(const SelfSignedCertificate&) = delete;
    SelfSignedCertificate& operator=(const SelfSignedCertificate&) = delete;

    X509* get() const { return certificate_.get(); }
    EVP_PKEY* key() const { return key_.get(); }
    const std::string& file() const { return file_; }

private:
    void write_file() {
        const char* const folder = ::getenv("TMPDIR");
        file_ = std::string(folder != nullptr ? folder : "/tmp") + "/rongcloud-test-XXXXXX";
        const int descriptor = ::mkstemp(file_.data());
        require(descriptor >= 0, "temporary file");
        FILE* const stream = ::fdopen(descriptor, "w");
        PEM_write_X509(stream, certificate_.get());
        ::fclose(stream);
    }

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key_;
    std::unique_ptr<X509, decltype(&X509_free)> certificate_;
    std::string file_;
};

// Answers every request with 200 "ok" until the client hangs up, with an unasked session
// ticket right behind it. Clients must be gone when it is destroyed.
class TlsServer {
public:
    explicit TlsServer(const SelfSignedCertificate& certificate, int newest_version = TLS1_3_VERSION)
        : context_(SSL_CTX_new(TLS_server_method()), SSL_CTX_free),
          listener_(Poco::Net::SocketAddress("127.0.0.1", 0)) {
        SSL_CTX_set_min_proto_version(context_.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context_.get(), newest_version);
        SSL_CTX_use_certificate(context_.get(), certificate.get());
        SSL_CTX_use_PrivateKey(context_.get(), certificate.key());
        SSL_CTX_set_app_data(context_.get(), this);
        SSL_CTX_set_msg_callback(context_.get(), on_message);
        SSL_CTX_set_client_hello_cb(context_.get(), on_hello, this);
        acceptor_ = std::thread([this] { accept(); });
    }
    ~TlsServer() {
        stopping_ = true;
        acceptor_.join();
        for (std::thread& thread : threads_) thread.join();
    }
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    std::uint16_t port() const { return listener_.address().port(); }
    int connections() const { return connections_; }
    int requests() const { return requests_; }
    int resumptions() const { return resumptions_; }  // handshakes that went on with an earlier session
    int hellos() const { return hellos_; }            // first messages of clients, repeats that were asked for included
    int offers() const { return offers_; }            // of them with a session of TLS 1.3
    SSL_CTX* context() { return context_.get(); }     // to be changed before a client comes

    enum class Offered : std::uint8_t { taken, refused, cut, swallowed };
    void set_offered(Offered what) { offered_ = what; }  // what becomes of a handshake that offers a session
    void close_after_requests(bool closes) { closes_ = closes; }  // instead of an answer
    void flood() { floods_ = true; }                     // instead of an answer, session tickets without end

private:
    static void on_message(int is_written, int, int type, const void* bytes, std::size_t size, SSL* ssl, void*) {
        if (is_written != 0 || type != SSL3_RT_HANDSHAKE || size == 0) return;
        if (*static_cast<const unsigned char*>(bytes) != SSL3_MT_CLIENT_HELLO) return;
        ++static_cast<TlsServer*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)))->hellos_;
    }

    static int on_hello(SSL* ssl, int* alert, void* server) {
        const unsigned char* bytes = nullptr;
        std::size_t size = 0;
        if (SSL_client_hello_get0_ext(ssl, TLSEXT_TYPE_psk, &bytes, &size) != 1) return SSL_CLIENT_HELLO_SUCCESS;
        auto& self = *static_cast<TlsServer*>(server);
        ++self.offers_;
        if (self.offered_ == Offered::taken) return SSL_CLIENT_HELLO_SUCCESS;
        if (self.offered_ == Offered::cut) ::shutdown(SSL_get_fd(ssl), SHUT_RDWR);
        while (self.offered_ == Offered::swallowed && !is_closed(SSL_get_fd(ssl)) && !self.stopping_) {
        }
        *alert = SSL_AD_HANDSHAKE_FAILURE;
        return SSL_CLIENT_HELLO_ERROR;
    }

    // Waits a little for it.
    static bool is_closed(int descriptor) {
        pollfd entry{descriptor, POLLIN, 0};
        ::poll(&entry, 1, 20);
        return entry.revents != 0;
    }

    void accept() {
        while (!stopping_) {
            if (!listener_.poll(Poco::Timespan(20000), Poco::Net::Socket::SELECT_READ)) continue;
            auto socket = std::make_unique<Poco::Net::StreamSocket>(listener_.acceptConnection());
            ++connections_;
            threads_.emplace_back([this, socket = std::move(socket)] { serve(*socket); });
        }
    }

    void serve(const Poco::Net::StreamSocket& socket) {
        const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context_.get()), SSL_free);
        SSL_set_fd(ssl.get(), socket.impl()->sockfd());
        if (SSL_accept(ssl.get()) != 1) return;
        resumptions_ += SSL_session_reused(ssl.get());
        constexpr std::string_view answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        std::array<char, 4096> request;
        while (SSL_read(ssl.get(), request.data(), static_cast<int>(request.size())) > 0) {
            ++requests_;
            if (closes_) return;
            if (floods_) return give_tickets(ssl.get());
            cork(socket, 1);
            SSL_write(ssl.get(), answer.data(), static_cast<int>(answer.size()));
            if (SSL_version(ssl.get()) == TLS1_3_VERSION) {
                SSL_new_session_ticket(ssl.get());
                SSL_do_handshake(ssl.get());
            }
            cork(socket, 0);
        }
    }

    // OpenSSL does not say that the client is gone.
    void give_tickets(SSL* ssl) const {
        while (!stopping_ && SSL_new_session_ticket(ssl) == 1 && SSL_do_handshake(ssl) == 1) {
        }
    }

    // While corked, what is written waits to go out together.
    static void cork(const Poco::Net::StreamSocket& socket, int on) {
        ::setsockopt(socket.impl()->sockfd(), IPPROTO_TCP, TCP_CORK, &on, sizeof on);
    }

    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
    Poco::Net::ServerSocket listener_;
    std::atomic<bool> stopping_{false};
    std::atomic<int> connections_{0};
    std::atomic<int> requests_{0};
    std::atomic<int> resumptions_{0};
    std::atomic<int> hellos_{0};
    std::atomic<int> offers_{0};
    std::atomic<Offered> offered_{Offered::taken};
    std::atomic<bool> closes_{false};
    std::atomic<bool> floods_{false};
    std::vector<std::thread> threads_;
    std::thread acceptor_;
};

}  // namespace rongcloud::test
