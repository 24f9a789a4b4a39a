#include "tools/gateway/http/server.hpp"

#include <Poco/BasicEvent.h>
#include <Poco/Delegate.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponseImpl.h>
#include <Poco/Net/HTTPServerSession.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/TCPServerConnection.h>
#include <Poco/Net/TCPServerConnectionFactory.h>

#include "tools/gateway/http/framing.hpp"

namespace rongcloud::gateway {

namespace {

using Poco::Net::HTTPResponse;
using Poco::Net::HTTPServerResponse;

constexpr int kBacklog = 1024;
constexpr std::size_t kBlock = 16384;
constexpr int kDropPause_s = 1;
constexpr std::size_t kReadAhead_bytes = 4096;  // the block that a session reads may hold a part of the body
constexpr std::size_t kSlack_bytes = 65536;  // for chunks of a body and for TLS

struct Parts {
    Parts(Backend& backend_, std::size_t body_max_bytes_, const std::atomic<bool>& is_draining_, std::function<bool()> is_crowded_,
          Poco::Net::HTTPServerParams::Ptr parameters_)
        : backend(backend_), body_max_bytes(body_max_bytes_), is_draining(is_draining_), is_crowded(std::move(is_crowded_)),
          parameters(std::move(parameters_)) {}

    Backend& backend;
    const std::size_t body_max_bytes;
    const std::atomic<bool>& is_draining;
    std::function<bool()> is_crowded;
    Poco::Net::HTTPServerParams::Ptr parameters;
    Poco::BasicEvent<const bool> stopped;
};

void send_answer(HTTPServerResponse& response, const Answer& answer) {
    response.setStatusAndReason(static_cast<HTTPResponse::HTTPStatus>(answer.status));
    if (!answer.content_type.empty()) response.setContentType(answer.content_type);
    if (answer.status == 405) response.set("Allow", "POST");
    response.sendBuffer(answer.body.data(), answer.body.size());
}

// Behind the last answer of a connection, whose client may still be sending.
void drop_rest(GuardedSocket& socket) {
    std::string block(kBlock, '\0');
    try {
        while (socket.poll(Poco::Timespan(kDropPause_s, 0), Poco::Net::Socket::SELECT_READ) &&
               socket.receiveBytes(block.data(), static_cast<int>(block.size()), 0) > 0) {
        }
    } catch (const Poco::Exception&) {  // its limits, or it went
    }
}

// One request and its answer.
class Exchange {
public:
    Exchange(Parts& parts, Poco::Net::HTTPServerSession& session, Poco::Net::HTTPServerRequestImpl& request,
             HTTPServerResponse& response)
        : parts_(parts), session_(session), request_(request), response_(response),
          socket_(dynamic_cast<GuardedSocket&>(*session.socket().impl())), framing_(framing_of(request)) {}

    void run() {
        socket_.begin_body();
        if (framing_ == Framing::broken) return send_and_drop(parts_.backend.answer_malformed());
        const std::string& target = request_.getURI();
        const bool has_body = framing_ == Framing::chunked || (framing_ == Framing::length && request_.getContentLength64() != 0);
        if (!has_body) socket_.complete();
        Answer early;
        if (parts_.backend.answer_early(request_.getMethod(), target.substr(0, target.find('?')), &early)) {
            return has_body ? send_and_drop(early) : send(early, true);
        }
        if (framing_ == Framing::length && request_.getContentLength64() > static_cast<Poco::Int64>(parts_.body_max_bytes)) {
            return send_and_drop(parts_.backend.answer_too_large());
        }
        if (request_.getExpectContinue()) response_.sendContinue();
        Request read{request_.getMethod(), target, {}, {}, {}};
        switch (has_body ? read_body(read.body) : BodyEnd::whole) {
            case BodyEnd::whole: break;
            case BodyEnd::too_large: return send_and_drop(parts_.backend.answer_too_large());
            case BodyEnd::broken: return send_and_drop(parts_.backend.answer_malformed());
            case BodyEnd::cut_off:
                parts_.backend.lose();
                response_.setKeepAlive(false);
                return socket_.shutdown();
        }
        socket_.complete();
        for (const auto& [name, value] : request_) read.headers.append(name).append(": ").append(value).append("\r\n");
        read.peer = request_.clientAddress().host().toString();
        // Chunks are read past the session, which cannot go on behind them.
        send(parts_.backend.answer(read), framing_ != Framing::chunked);
    }

private:
    // Cut off when the client went before all of it had come: the streams of POCO take that for the end of the body, which
    // nothing else would tell, as no signature covers it.
    BodyEnd read_body(std::string& body) {
        if (framing_ == Framing::chunked) return ChunkedBody(session_).read(body, parts_.body_max_bytes);
        const auto length = static_cast<std::size_t>(request_.getContentLength64());
        std::istream& stream = request_.stream();
        std::string block(kBlock, '\0');
        while (body.size() < length && stream) {
            stream.read(block.data(), static_cast<std::streamsize>(std::min(block.size(), length - body.size())));
            body.append(block, 0, static_cast<std::size_t>(stream.gcount()));
        }
        return body.size() == length ? BodyEnd::whole : BodyEnd::cut_off;
    }

    // Before the whole request has come: its connection ends. What still comes is read as far as the socket's limits go,
    // as a client that is sending would otherwise find the connection reset and never see the answer.
    void send_and_drop(const Answer& answer) {
        send(answer, false);
        std::string block(kBlock, '\0');
        if (framing_ == Framing::length) {
            while (request_.stream().read(block.data(), static_cast<std::streamsize>(block.size()))) {
            }
            return;
        }
        drop_rest(socket_);
    }

    void send(const Answer& answer, bool keep_alive) const {
        // Others wait for a thread: this connection gives its own back.
        if (!keep_alive || parts_.is_draining || parts_.is_crowded()) response_.setKeepAlive(false);
        send_answer(response_, answer);
    }

    Parts& parts_;
    Poco::Net::HTTPServerSession& session_;
    Poco::Net::HTTPServerRequestImpl& request_;
    HTTPServerResponse& response_;
    GuardedSocket& socket_;
    const Framing framing_;
};

// POCO's own connection answers nothing to a head that it cannot read.
class Connection final : public Poco::Net::TCPServerConnection {
public:
    Connection(const Poco::Net::StreamSocket& socket, Parts& parts) : TCPServerConnection(socket), parts_(parts) {
        parts_.stopped += Poco::delegate(this, &Connection::stop);
    }
    ~Connection() override { parts_.stopped -= Poco::delegate(this, &Connection::stop); }

    void run() override {
        Poco::Net::HTTPServerSession session(socket(), parts_.parameters);
        while (!is_stopped_ && session.hasMoreRequests()) {
            const std::scoped_lock lock(mutex_);
            if (!is_stopped_) serve(session);
        }
    }

private:
    void serve(Poco::Net::HTTPServerSession& session) {
        Poco::Net::HTTPServerResponseImpl response(session);
        response.setDate(Poco::Timestamp());
        auto& guarded = dynamic_cast<GuardedSocket&>(*session.socket().impl());
        guarded.begin_head();
        std::unique_ptr<Poco::Net::HTTPServerRequestImpl> request;
        try {
            request = std::make_unique<Poco::Net::HTTPServerRequestImpl>(response, session, parts_.parameters.get());
        } catch (const Poco::Net::NoMessageException&) {
            session.setKeepAlive(false);
            if (guarded.is_head_too_large()) refuse_head(session, guarded, response);
            return;
        } catch (const Poco::Exception&) {
            session.setKeepAlive(false);
            return refuse_head(session, guarded, response);
        }
        response.setVersion(request->getVersion());
        response.setKeepAlive(request->getKeepAlive() && session.canKeepAlive());
        Exchange(parts_, session, *request, response).run();
        session.setKeepAlive(response.getKeepAlive());
    }

    void refuse_head(const Poco::Net::HTTPServerSession& session, GuardedSocket& guarded, HTTPServerResponse& response) {
        const bool is_too_large = guarded.is_head_too_large();
        if (!is_too_large && session.networkException() != nullptr) session.networkException()->rethrow();
        if (guarded.has_ended()) return;
        response.setVersion(HTTPResponse::HTTP_1_1);
        response.setKeepAlive(false);
        guarded.begin_body();
        send_answer(response, is_too_large ? parts_.backend.answer_head_too_large() : parts_.backend.answer_malformed());
        drop_rest(guarded);
    }

    // A request that is being handled has its answer first.
    void stop(const bool&) {
        is_stopped_ = true;
        const std::scoped_lock lock(mutex_);
        socket().shutdown();
    }

    Parts& parts_;
    std::atomic<bool> is_stopped_{false};
    std::mutex mutex_;
};

class Connections final : public Poco::Net::TCPServerConnectionFactory {
public:
    Connections(std::shared_ptr<Parts> parts, Watchdog& watchdog) : parts_(std::move(parts)), watchdog_(watchdog) {}
    Poco::Net::TCPServerConnection* createConnection(const Poco::Net::StreamSocket& socket) override {
        return new Connection(Poco::Net::StreamSocket(new GuardedSocket(socket, watchdog_)), *parts_);
    }

private:
    const std::shared_ptr<Parts> parts_;
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
      watchdog_(settings.request_timeout_s, settings.head_max_bytes + kReadAhead_bytes, body_max_bytes + kSlack_bytes,
                [this] { return is_crowded(); }, metrics),
      threads_("http", 2, settings.threads),
      socket_(listening(settings, address)) {
    const auto parts = std::make_shared<Parts>(backend, body_max_bytes, is_draining_, [this] { return is_crowded(); },
                                               parameters_of(settings));
    server_ = std::make_unique<Poco::Net::TCPServer>(new Connections(parts, watchdog_), threads_, socket_, parts->parameters);
    stop_ = [parts] { parts->stopped(nullptr, false); };
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
