// One connection from its acceptance to its end, on a thread of its own.
#pragma once

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/StreamSocket.h>
#include <Poco/Runnable.h>

#include <array>
#include <atomic>
#include <functional>
#include <mutex>

#include "tools/emulator/http/adapter.hpp"
#include "tools/emulator/http/session.hpp"

namespace rongcloud::emulator {

// The contexts of TLS; null for plain HTTP.
struct ServerTls {
    Poco::Net::Context::Ptr good;
    std::array<Poco::Net::Context::Ptr, kWrongCertificates> wrong;
};

// What all connections of a listener share.
struct ConnectionParts {
    std::string_view listener;
    Backend& backend;
    FaultPlan& plan;
    ServerTls tls;
    Poco::Net::HTTPServerParams::Ptr parameters;
    Stopping stopping{false};
};

class Connection final : public Poco::Runnable {
public:
    // `ended` is called at the end of run() and may delete this. Throws std::runtime_error without a descriptor.
    Connection(const Poco::Net::StreamSocket& socket, ConnectionParts& parts, std::function<void(Connection*)> ended);
    ~Connection() override;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void run() override;

    // Both from any thread, until `ended` is called.
    void finish();  // lets a running request finish
    void break_off();  // does not, unless it is one of the control interface

private:
    void serve();
    // False: a fault has ended the connection.
    bool play(const Strikes& strikes, FaultPhase phase);
    void speak_http(const Strikes& strikes);
    void serve_requests(Session& session);
    void serve_request(Session& session);

    Poco::Net::StreamSocket socket_;
    ConnectionParts& parts_;
    std::function<void(Connection*)> ended_;
    Channel channel_;
    std::mutex in_request_;  // from its first byte until its answer is sent
    std::atomic<bool> finishing_{false};
};

}  // namespace rongcloud::emulator
