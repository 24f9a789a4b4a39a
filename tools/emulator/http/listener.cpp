// Every path of a request and its answer through Poco is here; later layers see plain data only.
#include "tools/emulator/http/listener.hpp"

#include <Poco/Delegate.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServerConnection.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/SocketImpl.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace rongcloud::emulator {

namespace {

constexpr int kMostConnections = 1024;
constexpr int kBacklog = 512;
constexpr int kKeepAlive_s = 60;
constexpr int kThreadIdle_us = 100'000;  // bounds the end: Poco may forget to wake a thread that waits for work
constexpr std::size_t kTickets = 2;  // what OpenSSL sends unless told otherwise
constexpr std::size_t kLargestBody = 8U << 20U;

// False when the body is larger than the emulator takes.
bool read_body(std::istream& input, std::string& body) {
    std::array<char, 16384> buffer;
    while (input.read(buffer.data(), buffer.size()), input.gcount() > 0) {
        body.append(buffer.data(), static_cast<std::size_t>(input.gcount()));
        if (body.size() > kLargestBody) return false;
    }
    return true;
}

void split_target(const std::string& target, Request& request) {
    const std::size_t mark = std::min(target.find('?'), target.size());
    request.path = target.substr(0, mark);
    request.query = mark < target.size() ? target.substr(mark + 1) : std::string{};
    // Some official SDKs begin a path with two slashes.
    const std::size_t first = request.path.find_first_not_of('/');
    if (first != std::string::npos && first > 1) request.path.erase(0, first - 1);
}

// Poco decodes RFC 2047 in headers, which may bring in line ends: such a value is not sent back.
bool is_plain(const std::string& value) {
    return std::ranges::all_of(value, [](char c) { return c >= ' ' && c <= '~'; });
}

class RequestAdapter final : public Poco::Net::HTTPRequestHandler {
public:
    RequestAdapter(std::string_view listener, const Answerer& answerer) : listener_(listener), answerer_(answerer) {}

    void handleRequest(Poco::Net::HTTPServerRequest& from, Poco::Net::HTTPServerResponse& to) override {
        Request request;
        request.listener = listener_;
        request.method = from.getMethod();
        split_target(from.getURI(), request);
        for (const auto& [name, value] : from) request.headers.emplace_back(name, value);
        // RFC 9112, 6.3: without a length there is no body; Poco would wait for the end of the connection.
        const bool has_body = from.hasContentLength() || from.getChunkedTransferEncoding();
        if (has_body && !read_body(from.stream(), request.body)) return refuse_large_body(to);
        const auto length = from.getContentLength64();
        const bool truncated = from.hasContentLength() && static_cast<Poco::Int64>(request.body.size()) < length;
        if (truncated) return to.setKeepAlive(false);  // the client went away
        const std::string* id = request.header("X-Request-ID");
        if (id != nullptr && is_plain(*id)) to.set("X-Request-ID", *id);
        send(answerer_(request), to);
    }

private:
    // The rest of the body is not read, so the connection cannot be used again.
    static void refuse_large_body(Poco::Net::HTTPServerResponse& to) {
        to.setKeepAlive(false);
        send({413, R"({"code":1005,"errorMessage":"The body is too large."})"}, to);
    }

    // Each event is a chunk of its own, and on its way before the next.
    static void send_events(const Answer& answer, Poco::Net::HTTPServerResponse& to) {
        to.setContentType("text/event-stream");
        to.setChunkedTransferEncoding(true);
        std::ostream& out = to.send();
        for (const std::string& event : answer.events) out << event << std::flush;
    }

    static void send(const Answer& answer, Poco::Net::HTTPServerResponse& to) {
        if (!answer.events.empty()) return send_events(answer, to);
        const auto status = static_cast<Poco::Net::HTTPResponse::HTTPStatus>(answer.http_status);
        to.setStatusAndReason(status);
        if (answer.http_status == 430) to.setReason("Service Not Enabled");  // the service's own status
        to.setContentType("application/json");
        for (const auto& [name, value] : answer.headers) to.set(name, value);
        to.sendBuffer(answer.body.data(), answer.body.size());
    }

    std::string_view listener_;
    const Answerer& answerer_;
};

}  // namespace

class AdapterFactory final : public Poco::Net::HTTPRequestHandlerFactory {
public:
    AdapterFactory(std::string_view listener, Answerer answerer)
        : listener_(listener), answerer_(std::move(answerer)) {}

    Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest&) override {
        return new RequestAdapter(listener_, answerer_);  // Poco deletes it
    }

    // Told to all connections when the server ends.
    using HTTPRequestHandlerFactory::serverStopped;

private:
    std::string_view listener_;
    Answerer answerer_;
};

namespace {

// Newer versions of Poco end a connection by TLS alone, and its thread would wait for the client to do the same.
class Connection final : public Poco::Net::HTTPServerConnection {
public:
    Connection(const Poco::Net::StreamSocket& socket, const Poco::Net::HTTPServerParams::Ptr& parameters,
               const Poco::SharedPtr<AdapterFactory>& handlers)
        : HTTPServerConnection(socket, parameters, handlers), handlers_(handlers) {
        handlers_->serverStopped += Poco::delegate(this, &Connection::close);
    }
    ~Connection() override { handlers_->serverStopped -= Poco::delegate(this, &Connection::close); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

private:
    // Called after Poco has waited for the running request.
    void close(const bool&) {
        try {
            socket().impl()->Poco::Net::SocketImpl::shutdown();  // not the TLS socket's own
        } catch (const Poco::Exception&) {
            // The client was faster.
        }
    }

    Poco::SharedPtr<AdapterFactory> handlers_;
};

class ConnectionFactory final : public Poco::Net::TCPServerConnectionFactory {
public:
    ConnectionFactory(Poco::Net::HTTPServerParams::Ptr parameters, Poco::SharedPtr<AdapterFactory> handlers)
        : parameters_(std::move(parameters)), handlers_(std::move(handlers)) {}

    Poco::Net::TCPServerConnection* createConnection(const Poco::Net::StreamSocket& socket) override {
        return new Connection(socket, parameters_, handlers_);  // Poco deletes it
    }

private:
    Poco::Net::HTTPServerParams::Ptr parameters_;
    Poco::SharedPtr<AdapterFactory> handlers_;
};

Poco::Net::HTTPServerParams::Ptr make_parameters() {
    Poco::Net::HTTPServerParams::Ptr parameters = new Poco::Net::HTTPServerParams;
    parameters->setKeepAlive(true);
    parameters->setKeepAliveTimeout(Poco::Timespan(kKeepAlive_s, 0));
    parameters->setMaxKeepAliveRequests(0);  // no limit
    parameters->setTimeout(Poco::Timespan(kKeepAlive_s, 0));
    parameters->setThreadIdleTime(Poco::Timespan(0, kThreadIdle_us));
    parameters->setMaxThreads(kMostConnections);
    parameters->setMaxQueued(kMostConnections);
    return parameters;
}

// Without the third argument of bind(): Poco would also set SO_REUSEPORT, and two emulators could share a port.
template <class Socket>
Poco::Net::ServerSocket listen_on(Socket socket, std::uint16_t port) {
    try {
        socket.bind(Poco::Net::SocketAddress("127.0.0.1", port), true, false);
        socket.listen(kBacklog);
        return socket;
    } catch (const Poco::Exception& error) {
        throw std::runtime_error("cannot listen on port " + std::to_string(port) + ": " + error.displayText());
    }
}

}  // namespace

Poco::Net::ServerSocket open_http_socket(std::uint16_t port) { return listen_on(Poco::Net::ServerSocket(), port); }

Poco::Net::ServerSocket open_https_socket(std::uint16_t port, const std::string& certificate_file,
                                          const std::string& key_file) {
    Poco::Net::Context::Params parameters;
    parameters.certificateFile = certificate_file;
    parameters.privateKeyFile = key_file;
    parameters.verificationMode = Poco::Net::Context::VERIFY_NONE;  // clients show no certificate
    Poco::Net::Context::Ptr context = new Poco::Net::Context(Poco::Net::Context::TLS_SERVER_USE, parameters);
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);
    context->enableSessionCache(true, "rongcloud-emulator");
    // Newer versions of Poco turn off the tickets by which TLS 1.3 resumes.
    SSL_CTX_set_info_callback(context->sslContext(), [](const SSL* ssl, int where, int) {
        if ((where & SSL_CB_HANDSHAKE_START) != 0) SSL_set_num_tickets(const_cast<SSL*>(ssl), kTickets);
    });
    return listen_on(Poco::Net::SecureServerSocket(context), port);
}

Listener::Listener(std::string_view name, const Poco::Net::ServerSocket& socket, Answerer answerer)
    : Listener(name, socket, make_parameters(), new AdapterFactory(name, std::move(answerer))) {}

Listener::Listener(std::string_view name, const Poco::Net::ServerSocket& socket,
                   const Poco::Net::HTTPServerParams::Ptr& parameters, Poco::SharedPtr<AdapterFactory> handlers)
    : threads_(std::string(name), 2, kMostConnections),
      handlers_(std::move(handlers)),
      server_(new ConnectionFactory(parameters, handlers_), threads_, socket, parameters) {
    server_.start();
}

Listener::~Listener() {
    server_.stop();
    handlers_->serverStopped(this, false);
    threads_.joinAll();
}

}  // namespace rongcloud::emulator
