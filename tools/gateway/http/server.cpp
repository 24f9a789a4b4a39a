#include "tools/gateway/http/server.hpp"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerConnection.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/TCPServerConnectionFactory.h>

namespace rongcloud::gateway {

namespace {

using Poco::Net::HTTPResponse;
using Poco::Net::HTTPServerRequest;
using Poco::Net::HTTPServerResponse;

constexpr int kBacklog = 1024;
constexpr std::size_t kBlock = 16384;
constexpr std::size_t kSlack_bytes = 65536;  // for chunks of a body and for TLS

struct Parts {
    Backend& backend;
    const std::size_t body_max_bytes;
    const std::atomic<bool>& is_draining;
    std::function<bool()> is_crowded;
};

class Handler final : public Poco::Net::HTTPRequestHandler {
public:
    explicit Handler(const Parts& parts) : parts_(parts) {}

    void handleRequest(HTTPServerRequest& request, HTTPServerResponse& response) override {
        auto& socket = dynamic_cast<GuardedSocket&>(
            *static_cast<Poco::Net::HTTPServerRequestImpl&>(request).socket().impl());
        const std::string& target = request.getURI();
        Answer early;
        if (parts_.backend.answer_early(request.getMethod(), target.substr(0, target.find('?')), &early)) {
            const bool has_body = request.hasContentLength() ? request.getContentLength64() != 0
                                                             : request.getChunkedTransferEncoding();
            return has_body ? send_and_drop(request, response, early) : send(response, early, true);
        }
        if (request.hasContentLength() && request.getContentLength64() > static_cast<Poco::Int64>(parts_.body_max_bytes)) {
            return send_and_drop(request, response, parts_.backend.answer_too_large());
        }
        if (request.getExpectContinue()) response.sendContinue();
        Request read{request.getMethod(), target, {}, {}, {}};
        const bool is_whole = read_body(request, socket, read.body);
        if (!is_whole) {
            parts_.backend.lose();
            response.setKeepAlive(false);
            socket.shutdown();
            return;
        }
        if (read.body.size() > parts_.body_max_bytes) {
            return send_and_drop(request, response, parts_.backend.answer_too_large());
        }
        socket.complete();
        for (const auto& [name, value] : request) read.headers.append(name).append(": ").append(value).append("\r\n");
        read.peer = request.clientAddress().host().toString();
        send(response, parts_.backend.answer(read), true);
    }

private:
    // One byte beyond the limit at most. False when the client went before all of it had come: the streams of POCO take
    // that for the end of the body, which nothing else would tell, as no signature covers it.
    bool read_body(HTTPServerRequest& request, const GuardedSocket& socket, std::string& body) const {
        std::istream& stream = request.stream();
        const std::size_t most = parts_.body_max_bytes + 1;
        std::string block(kBlock, '\0');
        while (body.size() < most && stream) {
            stream.read(block.data(), static_cast<std::streamsize>(std::min(block.size(), most - body.size())));
            body.append(block, 0, static_cast<std::size_t>(stream.gcount()));
        }
        if (request.hasContentLength()) return static_cast<Poco::Int64>(body.size()) == request.getContentLength64();
        return !socket.has_ended();
    }

    // Before the whole request has come: its connection ends. What still comes is read as far as the socket's limits go,
    // as a client that is sending would otherwise find the connection reset and never see the answer.
    void send_and_drop(HTTPServerRequest& request, HTTPServerResponse& response, const Answer& answer) const {
        send(response, answer, false);
        std::string block(kBlock, '\0');
        while (request.stream().read(block.data(), static_cast<std::streamsize>(block.size()))) {
        }
    }

    void send(HTTPServerResponse& response, const Answer& answer, bool keep_alive) const {
        response.setStatusAndReason(static_cast<HTTPResponse::HTTPStatus>(answer.status));
        // Others wait for a thread: this connection gives its own back.
        if (!keep_alive || parts_.is_draining || parts_.is_crowded()) response.setKeepAlive(false);
        if (!answer.content_type.empty()) response.setContentType(answer.content_type);
        if (answer.status == 405) response.set("Allow", "POST");
        response.sendBuffer(answer.body.data(), answer.body.size());
    }

    const Parts& parts_;
};

class Handlers final : public Poco::Net::HTTPRequestHandlerFactory {
public:
    explicit Handlers(Parts parts) : parts_(std::move(parts)) {}
    Poco::Net::HTTPRequestHandler* createRequestHandler(const HTTPServerRequest&) override { return new Handler(parts_); }
    void stop() { serverStopped(this, false); }

private:
    const Parts parts_;
};

class Connections final : public Poco::Net::TCPServerConnectionFactory {
public:
    Connections(Poco::Net::HTTPServerParams::Ptr parameters, Poco::Net::HTTPRequestHandlerFactory::Ptr handlers,
                Watchdog& watchdog)
        : parameters_(std::move(parameters)), handlers_(std::move(handlers)), watchdog_(watchdog) {}
    Poco::Net::TCPServerConnection* createConnection(const Poco::Net::StreamSocket& socket) override {
        const Poco::Net::StreamSocket guarded(new GuardedSocket(socket, watchdog_));
        return new Poco::Net::HTTPServerConnection(guarded, parameters_, handlers_);
    }

private:
    const Poco::Net::HTTPServerParams::Ptr parameters_;
    const Poco::Net::HTTPRequestHandlerFactory::Ptr handlers_;
    Watchdog& watchdog_;
};

Poco::Net::ServerSocket listening(const ServerSettings& settings, const Address& address) {
    const Poco::Net::SocketAddress socket_address(address.host, address.port);
    if (settings.certificate_file.empty()) {
        Poco::Net::ServerSocket socket;
        socket.bind(socket_address, true, false);  // not shared with another process
        socket.listen(kBacklog);
        return socket;
    }
    Poco::Net::Context::Params parameters;
    parameters.certificateFile = settings.certificate_file;
    parameters.privateKeyFile = settings.key_file;
    parameters.verificationMode = Poco::Net::Context::VERIFY_NONE;  // clients show no certificate
    Poco::Net::Context::Ptr context = new Poco::Net::Context(Poco::Net::Context::TLS_SERVER_USE, parameters);
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);
    context->enableSessionCache(true, "rongcloud-gateway");
    Poco::Net::SecureServerSocket socket(context);
    socket.bind(socket_address, true, false);
    socket.listen(kBacklog);
    return socket;
}

Poco::Net::HTTPServerParams::Ptr parameters_of(const ServerSettings& settings) {
    Poco::Net::HTTPServerParams::Ptr parameters = new Poco::Net::HTTPServerParams;
    parameters->setKeepAlive(true);
    parameters->setKeepAliveTimeout(Poco::Timespan(settings.keep_alive_timeout_s, 0));
    parameters->setMaxKeepAliveRequests(0);
    parameters->setTimeout(Poco::Timespan(settings.request_timeout_s, 0));
    parameters->setMaxThreads(settings.threads);
    parameters->setMaxQueued(settings.queue);
    return parameters;
}

}  // namespace

Server::Server(const ServerSettings& settings, const Address& address, std::size_t body_max_bytes, Backend& backend,
               Metrics& metrics)
    : is_secure_(!settings.certificate_file.empty()),
      watchdog_(settings.request_timeout_s, settings.head_max_bytes + body_max_bytes + kSlack_bytes, metrics),
      threads_("http", 2, settings.threads),
      socket_(listening(settings, address)) {
    auto* const handlers = new Handlers({backend, body_max_bytes, is_draining_,
                                         [this] { return server_->queuedConnections() > 0; }});
    const Poco::Net::HTTPRequestHandlerFactory::Ptr shared(handlers);
    const Poco::Net::HTTPServerParams::Ptr parameters = parameters_of(settings);
    server_ = std::make_unique<Poco::Net::TCPServer>(new Connections(parameters, shared, watchdog_), threads_,
                                                     socket_, parameters);
    stop_ = [shared, handlers] { handlers->stop(); };
    server_->start();
}

Server::~Server() { stop(); }

void Server::stop() {
    is_draining_ = true;
    server_->stop();
    socket_.close();  // or the system would let others in who nobody answers
    stop_();
    threads_.joinAll();
}

}  // namespace rongcloud::gateway
