// A HTTP or HTTPS server on loopback.
#pragma once

#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/SharedPtr.h>
#include <Poco/ThreadPool.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "tools/emulator/http/exchange.hpp"

namespace rongcloud::emulator {

// Called from many threads at once; must not throw.
using Answerer = std::function<Answer(const Request&)>;

// 127.0.0.1:`port`; 0 is a free port. Throws std::runtime_error when the port is taken.
Poco::Net::ServerSocket open_http_socket(std::uint16_t port);
Poco::Net::ServerSocket open_https_socket(std::uint16_t port, const std::string& certificate_file,
                                          const std::string& key_file);

class AdapterFactory;

// One thread for each connection, kept alive for 60 s, so an idle connection costs nothing to the others.
class Listener {
public:
    // `name` is a literal. Serves as soon as it is made.
    Listener(std::string_view name, const Poco::Net::ServerSocket& socket, Answerer answerer);
    // Lets running requests finish and closes all connections.
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    std::uint16_t port() const { return server_.port(); }

private:
    Listener(std::string_view name, const Poco::Net::ServerSocket& socket,
             const Poco::Net::HTTPServerParams::Ptr& parameters, Poco::SharedPtr<AdapterFactory> handlers);

    Poco::ThreadPool threads_;
    Poco::SharedPtr<AdapterFactory> handlers_;
    Poco::Net::TCPServer server_;
};

}  // namespace rongcloud::emulator
