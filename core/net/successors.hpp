// Connections opened ahead of time, off the callers' path, so that a steady stream of calls never waits for a handshake.
#pragma once

#include "core/base/cancellation.hpp"
#include "core/base/worker_pool.hpp"
#include "core/net/connection_pool.hpp"
#include "core/net/connector.hpp"

namespace rongcloud::net {

// Thread-safe. Its threads start with the first connection that has to be opened; destruction ends them at once.
class Successors {
public:
    // All outlive the object.
    Successors(const TransportOptions& options, const Clock& clock, Connector& connector, ConnectionPool& pool);
    ~Successors();

    // `connection` will soon have to go, and nothing has been opened to follow it.
    bool is_needed(const Connection& connection, SteadyTime now) const;
    // Has one more connection opened to `endpoint` and added to the pool, if there is a place to spare. What goes wrong
    // is left for a call to find out.
    void open(const Endpoint& endpoint) noexcept;

private:
    void open_now(const Endpoint& endpoint, ConnectionPool::Place place);

    const TransportOptions& options_;
    const Clock& clock_;
    Connector& connector_;
    ConnectionPool& pool_;
    Cancellation stopping_;
    WorkerPool workers_;
};

}  // namespace rongcloud::net
