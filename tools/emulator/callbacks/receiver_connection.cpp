#include "tools/emulator/callbacks/receiver_connection.hpp"

#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <array>
#include <istream>
#include <ostream>

#include "tools/emulator/http/authority.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::Net::Context;
using Poco::Net::SecureStreamSocket;
using Poco::Net::StreamSocket;

constexpr std::size_t kLargestAnswer = 1U << 20U;
constexpr int kMostHeaders = 100;
constexpr int kConnect_s = 5;
constexpr int kSilence_s = 30;  // also while the emulator's clock stands still

// A failure with the reason that is reported for it.
struct Failure {
    std::string_view reason;
};

void expect_name(SSL_CTX* context, const std::string& host) {
    X509_VERIFY_PARAM* parameters = SSL_CTX_get0_param(context);
    if (X509_VERIFY_PARAM_set1_ip_asc(parameters, host.c_str()) == 1) return;
    if (X509_VERIFY_PARAM_set1_host(parameters, host.data(), host.size()) != 1) throw Failure{reason::tls};
}

StreamSocket connect_to_one_of(const std::vector<Poco::Net::SocketAddress>& addresses) {
    for (const auto& address : addresses) {
        try {
            StreamSocket socket;
            socket.connect(address, Poco::Timespan(kConnect_s, 0));
            socket.setNoDelay(true);
            socket.setReceiveTimeout(Poco::Timespan(kSilence_s, 0));
            socket.setSendTimeout(Poco::Timespan(kSilence_s, 0));
            return socket;
        } catch (const Poco::Exception&) {
            continue;
        }
    }
    throw Failure{reason::connect};
}

std::string target_of(const Post& post) {
    std::string query = post.target.query;
    if (!query.empty() && !post.query.empty()) query += '&';
    query += post.query;
    return post.target.path + (query.empty() ? "" : "?" + query);
}

// As much as is taken; false when there is more.
bool read_answer(std::istream& stream, std::string& answer) {
    std::array<char, 8192> piece;
    while (stream.read(piece.data(), piece.size()), stream.gcount() > 0) {
        answer.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
        if (answer.size() > kLargestAnswer) return false;
    }
    return true;
}

}  // namespace

Context::Ptr TlsTrust::context(const std::string& host) {
    const std::scoped_lock lock(mutex_);
    Context::Ptr& context = contexts_[host];
    if (!context.isNull()) return context;
    Context::Params parameters;
    parameters.caLocation = settings_.ca_file.empty() ? settings_.own_ca_file : settings_.ca_file;
    parameters.loadDefaultCAs = settings_.ca_file.empty();
    parameters.verificationMode = Context::VERIFY_STRICT;
    Context::Ptr made = new Context(Context::TLS_CLIENT_USE, parameters);
    made->requireMinimumProtocol(Context::PROTO_TLSV1_2);
    // OpenSSL checks the name with the chain; Poco would leave it out for localhost.
    made->enableExtendedCertificateVerification(false);
    const bool trusting = settings_.self_signed && is_loopback(host);
    SSL_CTX_set_verify(made->sslContext(), trusting ? SSL_VERIFY_NONE : SSL_VERIFY_PEER, nullptr);
    if (!trusting) expect_name(made->sslContext(), host);
    context = made;
    return made;
}

void ReceiverConnection::close(Breaker& breaker) {
    breaker.release();
    session_.reset();
    socket_ = StreamSocket();
    origin_.clear();
}

void ReceiverConnection::open(const Target& target, Breaker& breaker) {
    std::vector<Poco::Net::SocketAddress> addresses;
    try {
        addresses = resolve(target, settings_.allowed_hosts);
    } catch (const TargetError&) {
        throw Failure{reason::address};
    }
    socket_ = connect_to_one_of(addresses);
    if (!breaker.hold(socket_)) throw Failure{reason::timeout};
    StreamSocket stream = socket_;
    if (target.secure) {
        try {
            stream = SecureStreamSocket::attach(socket_, target.host, trust_.context(target.host));
        } catch (const Poco::Exception&) {
            throw Failure{reason::tls};
        }
    }
    // Not HTTPSClientSession: in Poco 1.11 it cannot be made of a connection that is there.
    session_ = std::make_unique<Poco::Net::HTTPClientSession>(stream);
    session_->setKeepAlive(true);
    origin_ = target.origin();
}

PostResult ReceiverConnection::exchange(const Post& post) {
    Poco::Net::HTTPRequest request("POST", target_of(post), Poco::Net::HTTPMessage::HTTP_1_1);
    request.set("Host", post.target.authority);
    request.setContentType(post.content_type);
    request.setContentLength64(static_cast<Poco::Int64>(post.body.size()));
    request.setKeepAlive(true);
    for (const auto& [name, value] : post.headers) request.set(name, value);
    std::ostream& stream = session_->sendRequest(request);
    stream.write(post.body.data(), static_cast<std::streamsize>(post.body.size()));
    stream.flush();
    Poco::Net::HTTPResponse response;
    response.setFieldLimit(kMostHeaders);
    std::istream& answer = session_->receiveResponse(response);
    PostResult result;
    result.http_status = response.getStatus();
    result.reason = result.http_status == Poco::Net::HTTPResponse::HTTP_OK ? reason::answered : reason::status;
    result.is_whole = read_answer(answer, result.answer);
    if (!result.is_whole || !response.getKeepAlive() || response.getVersion() == Poco::Net::HTTPMessage::HTTP_1_0) {
        origin_.clear();
    }
    return result;
}

PostResult ReceiverConnection::attempt(const Post& post, Breaker& breaker) {
    // A receiver may close a connection that idles: then it has not seen the request, which goes over another one.
    if (session_ && origin_ == post.target.origin()) {
        try {
            if (!breaker.hold(socket_)) throw Failure{reason::timeout};
            return exchange(post);
        } catch (const Poco::Net::NoMessageException&) {
        } catch (const Poco::Net::ConnectionResetException&) {
        } catch (const Poco::Net::ConnectionAbortedException&) {
        } catch (const Poco::IOException& error) {
            if (dynamic_cast<const Poco::Net::NetException*>(&error) != nullptr) throw;
        }
        if (breaker.is_broken()) throw Failure{reason::timeout};
    }
    close(breaker);
    open(post.target, breaker);
    return exchange(post);
}

PostResult ReceiverConnection::post(const Post& post, Breaker& breaker) {
    PostResult result;
    try {
        result = attempt(post, breaker);
    } catch (const Failure& failure) {
        result.reason = failure.reason;
    } catch (const Poco::TimeoutException&) {
        result.reason = reason::timeout;
    } catch (const Poco::Exception&) {
        result.reason = reason::closed;
    } catch (const std::exception&) {
        result.reason = reason::closed;
    }
    if (breaker.is_broken()) result = {0, reason::timeout, {}, true};
    if (origin_.empty() || result.http_status == 0) close(breaker);
    else breaker.release();
    return result;
}

}  // namespace rongcloud::emulator
