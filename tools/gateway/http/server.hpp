// POCO's HTTP server with limits, plain or TLS.
#pragma once

#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/ThreadPool.h>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "tools/gateway/config/settings.hpp"
#include "tools/gateway/http/guarded_socket.hpp"
#include "tools/gateway/metrics.hpp"

namespace rongcloud::gateway {

struct Request {
    std::string method;
    std::string target;   // as it came
    std::string headers;  // lines "Name: value"
    std::string body;
    std::string peer;
};

struct Answer {
    int status = 200;
    std::string content_type{};  // empty: no body
    std::string body{};
};

// Any number of threads.
class Backend {
public:
    virtual ~Backend() = default;
    // Before a body is read: an answer that needs none of it, by the path alone. True: `*answer` is given.
    virtual bool answer_early(const std::string& method, const std::string& path, Answer* answer) = 0;
    virtual Answer answer(const Request& request) = 0;
    // A body beyond what is read.
    virtual Answer answer_too_large() = 0;
    virtual Answer answer_head_too_large() = 0;
    // One whose parts cannot be told from each other.
    virtual Answer answer_malformed() = 0;
    // One that ended before it was complete; nothing is answered.
    virtual void lose() = 0;
};

class Server {
public:
    // Listens at once; throws Poco::Exception when it cannot.
    Server(const ServerSettings& settings, const Address& address, std::size_t body_max_bytes, Backend& backend,
           Metrics& metrics);
    ~Server();
    std::uint16_t port() const { return server_->port(); }
    bool is_secure() const { return is_secure_; }
    // Accepts no more, ends connections that wait for a request, and waits for those that have one.
    void stop();
    // Answers end their connections from now on.
    void drain() { is_draining_ = true; }
    int connections() const { return server_->currentConnections(); }

private:
    // Others wait for a thread.
    bool is_crowded() const { return server_ && server_->queuedConnections() > 0; }

    bool is_secure_;
    std::atomic<bool> is_draining_{false};
    Watchdog watchdog_;
    Poco::ThreadPool threads_;
    Poco::Net::ServerSocket socket_;
    std::unique_ptr<Poco::Net::TCPServer> server_;
    std::function<void()> stop_;
};

}  // namespace rongcloud::gateway
