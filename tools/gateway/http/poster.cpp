#include "tools/gateway/http/poster.hpp"

#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SecureStreamSocket.h>

#include <istream>
#include <ostream>

#include "tools/gateway/http/deadlines.hpp"

namespace rongcloud::gateway {

namespace {

constexpr auto kIdleMost = std::chrono::seconds(20);
constexpr std::size_t kReplyMax = 65536;

Poco::Net::Context::Ptr context_of(const HttpTarget& target) {
    Poco::Net::Context::Params parameters;
    parameters.verificationMode = Poco::Net::Context::VERIFY_STRICT;
    parameters.loadDefaultCAs = target.ca_file.empty();
    parameters.caLocation = target.ca_file;
    Poco::Net::Context::Ptr context = new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, parameters);
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);
    return context;
}

}  // namespace

Poster::Poster(const HttpTarget& target) : uri_(target.url), timeout_(target.timeout_ms * 1000LL) {
    if (uri_.getScheme() == "https") context_ = context_of(target);
}

// The handshake is finished and the name is checked here: POCO's own session leaves that out when the handshake takes
// longer than connecting may.
std::unique_ptr<Poco::Net::HTTPClientSession> Poster::connect(TimePoint deadline) {
    std::unique_ptr<Poco::Net::HTTPClientSession> session;
    const Poco::Net::SocketAddress address(uri_.getHost(), uri_.getPort());
    if (context_.isNull()) {
        plain_ = Poco::Net::StreamSocket();
        plain_.connect(address, timeout_);
        plain_.setNoDelay(true);
        session = std::make_unique<Poco::Net::HTTPClientSession>(plain_);
    } else {
        plain_ = Poco::Net::StreamSocket();
        plain_.connect(address, timeout_);
        plain_.setNoDelay(true);
        plain_.setReceiveTimeout(timeout_);
        plain_.setSendTimeout(timeout_);
        const Deadlines::Guard guard(plain_, deadline);
        Poco::Net::SecureStreamSocket socket = Poco::Net::SecureStreamSocket::attach(plain_, uri_.getHost(), context_);
        socket.completeHandshake();
        socket.verifyPeerCertificate(uri_.getHost());
        session = std::make_unique<Poco::Net::HTTPClientSession>(socket);  // that for HTTPS takes no socket
    }
    session->setTimeout(timeout_, timeout_, timeout_);
    session->setKeepAlive(true);
    session->setKeepAliveTimeout(Poco::Timespan(86400, 0));  // never connected anew behind our back
    return session;
}

Reply Poster::exchange(const Headers& headers, const std::string& body) {
    const std::string path = uri_.getPathAndQuery();
    Poco::Net::HTTPRequest request(Poco::Net::HTTPRequest::HTTP_POST, path.empty() ? "/" : path,
                                   Poco::Net::HTTPMessage::HTTP_1_1);
    request.setHost(uri_.getHost(), uri_.getPort());
    request.setContentType("application/cloudevents+json; charset=utf-8");
    request.setContentLength64(static_cast<Poco::Int64>(body.size()));
    request.setKeepAlive(true);
    for (const auto& [name, value] : headers) request.set(name, value);
    std::ostream& out = session_->sendRequest(request);
    out.write(body.data(), static_cast<std::streamsize>(body.size()));
    out.flush();
    Poco::Net::HTTPResponse response;
    std::istream& in = session_->receiveResponse(response);
    Reply reply{static_cast<int>(response.getStatus()), std::string(kReplyMax, '\0')};
    in.read(reply.body.data(), kReplyMax);
    reply.body.resize(static_cast<std::size_t>(in.gcount()));
    const bool is_cut_off = response.hasContentLength() &&
                            static_cast<Poco::Int64>(reply.body.size()) < response.getContentLength64();
    const bool is_whole = in.eof() && !is_cut_off;
    if (is_cut_off && reply.body.size() < kReplyMax) throw Poco::Net::NetException("the answer was cut off");
    if (!is_whole || !response.getKeepAlive()) session_.reset();
    return reply;
}

Reply Poster::guarded_exchange(const Headers& headers, const std::string& body, TimePoint deadline) {
    if (session_ == nullptr) session_ = connect(deadline);
    const Deadlines::Guard guard(plain_, deadline);
    try {
        Reply reply = exchange(headers, body);
        if (!guard.has_ended()) return reply;
    } catch (const Poco::Exception&) {
        if (!guard.has_ended()) throw;
    }
    throw Poco::TimeoutException("no whole answer in time");  // what looks whole may have been cut off
}

Reply Poster::post(const Headers& headers, const std::string& body) {
    const auto now = std::chrono::steady_clock::now();
    const auto deadline = now + std::chrono::microseconds(timeout_.totalMicroseconds());
    if (now - used_ > kIdleMost) session_.reset();
    used_ = now;
    const bool is_kept = session_ != nullptr;
    try {
        return guarded_exchange(headers, body, deadline);
    } catch (const Poco::TimeoutException&) {
        session_.reset();
        throw;
    } catch (const Poco::Exception&) {
        session_.reset();
        if (!is_kept) throw;
    }
    try {
        return guarded_exchange(headers, body, deadline);
    } catch (const Poco::Exception&) {
        session_.reset();
        throw;
    }
}

}  // namespace rongcloud::gateway
