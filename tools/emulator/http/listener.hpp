// A HTTP or HTTPS server on loopback.
#pragma once

#include <Poco/ThreadPool.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "tools/emulator/certificates.hpp"
#include "tools/emulator/http/acceptor.hpp"
#include "tools/emulator/http/connection.hpp"

namespace rongcloud::emulator {

// With the certificates of the emulator, good and wrong. Throws std::runtime_error.
ServerTls make_server_tls(const Certificates& certificates);

// One thread for each connection, kept alive for 60 s, so an idle connection costs nothing to the others.
class Listener {
public:
    // `name` is a literal. Serves as soon as it is made. Everything given outlives it.
    Listener(std::string_view name, std::unique_ptr<Acceptor> acceptor, ServerTls tls, Backend& backend,
             FaultPlan& plan);
    ~Listener() { stop(); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    // Lets running requests finish and closes all connections.
    void stop();
    // The faults have changed. Returns when that has taken effect.
    void refresh() { acceptor_->refresh(); }

private:
    void begin(const Poco::Net::StreamSocket& socket);
    void end(Connection* connection);
    void make_unreachable(Reach reach);

    ConnectionParts parts_;
    Poco::ThreadPool threads_;
    std::mutex mutex_;
    std::set<Connection*> connections_;
    std::unique_ptr<Acceptor> acceptor_;
};

}  // namespace rongcloud::emulator
