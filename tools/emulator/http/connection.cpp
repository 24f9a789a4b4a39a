#include "tools/emulator/http/connection.hpp"

#include <Poco/Net/HTTPServerResponseImpl.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/SocketImpl.h>
#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

#include "tools/emulator/http/answer_bytes.hpp"

namespace rongcloud::emulator {

namespace {

// A name for the socket that stays valid when Poco has closed its own.
int duplicate(const Poco::Net::StreamSocket& socket) {
    const int descriptor = ::fcntl(static_cast<int>(socket.impl()->sockfd()), F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0) throw std::runtime_error("no descriptor is free");
    return descriptor;
}

// What came is no HTTP.
void refuse_message(Session& session) {
    Poco::Net::HTTPServerResponseImpl response(session);
    response.setVersion(Poco::Net::HTTPMessage::HTTP_1_1);
    response.setStatusAndReason(Poco::Net::HTTPResponse::HTTP_BAD_REQUEST);
    response.setKeepAlive(false);
    response.send();
}

}  // namespace

Connection::Connection(const Poco::Net::StreamSocket& socket, ConnectionParts& parts,
                       std::function<void(Connection*)> ended)
    : socket_(socket), parts_(parts), ended_(std::move(ended)),
      channel_{parts.listener, parts.backend, parts.plan, parts.stopping, duplicate(socket)} {}

Connection::~Connection() { ::close(channel_.descriptor); }

void Connection::run() {
    try {
        serve();
    } catch (const Poco::Exception&) {
        // The client was faster, or is none.
    }
    socket_.close();
    const auto ended = std::move(ended_);  // outlives this
    ended(this);
}

void Connection::serve() {
    const Strikes strikes = parts_.plan.strike_connection(parts_.listener);
    if (!strikes.none()) {
        if (!play(strikes, FaultPhase::accept)) return;
        if (!wait_for_data(channel_.descriptor, parts_.stopping)) return;
        if (!play(strikes, FaultPhase::tls)) return;
    }
    speak_http(strikes);
}

bool Connection::play(const Strikes& strikes, FaultPhase phase) {
    pause(strikes.delay_ms(phase), parts_.stopping);
    const FaultRule* fault = strikes.at(phase);
    if (fault == nullptr || fault->kind == FaultKind::wrong_certificate) return true;
    if (fault->kind == FaultKind::silence) hold_connection(channel_.descriptor, parts_.stopping);
    if (fault->kind == FaultKind::garbage) send_raw(channel_.descriptor, garbage());
    if (fault->kind == FaultKind::reset) reset_connection(channel_.descriptor);
    else close_connection(channel_.descriptor);
    return false;
}

void Connection::speak_http(const Strikes& strikes) {
    Poco::Net::StreamSocket socket = socket_;
    if (!parts_.tls.good.isNull()) {
        const bool wrong = strikes.fault && strikes.fault->kind == FaultKind::wrong_certificate;
        const auto number = wrong ? static_cast<std::size_t>(strikes.fault->certificate) : 0;
        auto secure = Poco::Net::SecureStreamSocket::attach(socket_, wrong ? parts_.tls.wrong[number] : parts_.tls.good);
        if (!strikes.none()) secure.completeHandshake();
        socket = secure;
    }
    if (!play(strikes, FaultPhase::tls_done)) return;
    Session session(socket, parts_.parameters);
    try {
        serve_requests(session);
    } catch (const Poco::Net::NoMessageException&) {
        // The end, instead of a request.
    } catch (const Poco::Net::MessageException&) {
        refuse_message(session);
    }
}

void Connection::serve_requests(Session& session) {
    while (!finishing_ && session.next_request()) serve_request(session);
}

void Connection::serve_request(Session& session) {
    const std::scoped_lock lock(in_request_);
    if (finishing_) return;
    Poco::Net::HTTPServerResponseImpl response(session);
    Poco::Net::HTTPServerRequestImpl request(response, session, parts_.parameters.get());
    response.setDate(Poco::Timestamp());
    response.setVersion(request.getVersion());
    response.setKeepAlive(request.getKeepAlive() && session.canKeepAlive());
    if (request.getExpectContinue()) response.sendContinue();
    handle_request(channel_, request, response);
    session.setKeepAlive(response.getKeepAlive() && session.canKeepAlive());
}

void Connection::finish() {
    finishing_ = true;
    { const std::scoped_lock lock(in_request_); }  // lets it finish
    // Newer versions of Poco end a connection by TLS alone, and its thread would wait for the client to do the same.
    interrupt_connection(channel_.descriptor);
}

void Connection::break_off() {
    if (!channel_.in_control) interrupt_connection(channel_.descriptor);
}

}  // namespace rongcloud::emulator
