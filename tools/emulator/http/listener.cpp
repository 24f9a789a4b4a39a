#include "tools/emulator/http/listener.hpp"

#include <Poco/Exception.h>
#include <openssl/ssl.h>

#include <stdexcept>

namespace rongcloud::emulator {

namespace {

constexpr int kMostConnections = 1024;
constexpr int kKeepAlive_s = 60;
constexpr std::size_t kTickets = 2;  // what OpenSSL sends unless told otherwise

Poco::Net::Context::Ptr make_context(const Certificates& certificates) {
    Poco::Net::Context::Params parameters;
    parameters.certificateFile = certificates.server_file();
    parameters.privateKeyFile = certificates.server_key_file();
    parameters.verificationMode = Poco::Net::Context::VERIFY_NONE;  // clients show no certificate
    Poco::Net::Context::Ptr context = new Poco::Net::Context(Poco::Net::Context::TLS_SERVER_USE, parameters);
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);
    context->enableSessionCache(true, "rongcloud-emulator");
    // Newer versions of Poco turn off the tickets by which TLS 1.3 resumes.
    SSL_CTX_set_info_callback(context->sslContext(), [](const SSL* ssl, int where, int) {
        if ((where & SSL_CB_HANDSHAKE_START) != 0) SSL_set_num_tickets(const_cast<SSL*>(ssl), kTickets);
    });
    return context;
}

Poco::Net::HTTPServerParams::Ptr make_parameters() {
    Poco::Net::HTTPServerParams::Ptr parameters = new Poco::Net::HTTPServerParams;
    parameters->setKeepAlive(true);
    parameters->setKeepAliveTimeout(Poco::Timespan(kKeepAlive_s, 0));
    parameters->setMaxKeepAliveRequests(0);  // no limit
    parameters->setTimeout(Poco::Timespan(kKeepAlive_s, 0));
    return parameters;
}

}  // namespace

ServerTls make_server_tls(const Certificates& certificates) {
    ServerTls tls;
    tls.good = make_context(certificates);
    for (std::size_t i = 0; i < tls.wrong.size(); ++i) {
        tls.wrong[i] = make_context(certificates);
        certificates.show_wrong(tls.wrong[i]->sslContext(), static_cast<WrongCertificate>(i));
    }
    return tls;
}

Listener::Listener(std::string_view name, std::unique_ptr<Acceptor> acceptor, ServerTls tls, Backend& backend,
                   FaultPlan& plan)
    : parts_{name, backend, plan, std::move(tls), make_parameters()},
      threads_(std::string(name), 2, kMostConnections),
      acceptor_(std::move(acceptor)) {
    acceptor_->start([&plan, name] { return plan.reach(name); },
                     [this](const Poco::Net::StreamSocket& socket) { begin(socket); },
                     [this](Reach reach) { make_unreachable(reach); });
}

void Listener::begin(const Poco::Net::StreamSocket& socket) {
    std::unique_ptr<Connection> connection;
    try {
        connection = std::make_unique<Connection>(socket, parts_, [this](Connection* ended) { end(ended); });
        {
            const std::scoped_lock lock(mutex_);
            connections_.insert(connection.get());
        }
        threads_.start(*connection);
        static_cast<void>(connection.release());  // deletes itself by end()
    } catch (const std::exception&) {  // Poco's are too: no thread or descriptor is left
        const std::scoped_lock lock(mutex_);
        connections_.erase(connection.get());
    }
}

void Listener::end(Connection* connection) {
    {
        const std::scoped_lock lock(mutex_);
        connections_.erase(connection);
    }
    delete connection;
}

// As when a server dies. A black hole leaves its connections open, and silent.
void Listener::make_unreachable(Reach reach) {
    if (reach != Reach::refusing) return;
    const std::scoped_lock lock(mutex_);
    for (Connection* connection : connections_) connection->break_off();
}

void Listener::stop() {
    acceptor_->stop();
    parts_.stopping = true;
    {
        const std::scoped_lock lock(mutex_);
        for (Connection* connection : connections_) connection->finish();
    }
    threads_.joinAll();
}

}  // namespace rongcloud::emulator
