// Connections opened off the callers' path: ahead of time, so that a steady stream of calls never waits for a handshake,
// and to find out whether a domain can be reached.
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
    void open(const Endpoint& endpoint) noexcept { start(endpoint, false); }
    // The same, and its outcome; where all places are taken, instead of a connection that is idle. Reason::internal when
    // there is no place, thread or memory for it; null only for want of memory.
    std::shared_ptr<const ConnectCheck> check(const Endpoint& endpoint) noexcept {
        return start(endpoint, true);
    }

private:
    class Check;

    std::shared_ptr<const ConnectCheck> start(const Endpoint& endpoint, bool instead_of_idle) noexcept;
    Reason open_now(const Endpoint& endpoint, ConnectionPool::Place place);

    const TransportOptions& options_;
    const Clock& clock_;
    Connector& connector_;
    ConnectionPool& pool_;
    Cancellation stopping_;
    WorkerPool workers_;
};

}  // namespace rongcloud::net
