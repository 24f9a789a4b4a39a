// Idle connections, kept for the next request to the same endpoint.
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "core/net/connection.hpp"

namespace rongcloud::net {

// Thread-safe; the lock is never held while anything is sent, read or closed.
class ConnectionPool {
public:
    explicit ConnectionPool(const TransportOptions& options) : options_(options) {}
    ~ConnectionPool();

    // The connection used last that may carry another request at `now`, or null.
    std::unique_ptr<Connection> take(const Endpoint& endpoint, SteadyTime now);
    // Keeps `connection` for another request when it is fit for one, otherwise closes it; closes those that have
    // been idle too long.
    void give_back(const Endpoint& endpoint, std::unique_ptr<Connection> connection, SteadyTime now);
    // Closes the idle connections to `endpoint`: one like them has just turned out to be dead.
    void drop(const Endpoint& endpoint);
    // In a forked child: closes this process's copies of the connections, which belong to the parent, in silence.
    void abandon() noexcept;

private:
    using Connections = std::vector<std::unique_ptr<Connection>>;
    struct Shelf {
        Endpoint endpoint;
        Connections idle;  // the last one was used last
    };

    std::unique_ptr<Connection> pop(const Endpoint& endpoint);
    Shelf& shelf(const Endpoint& endpoint);  // with the lock held

    const TransportOptions& options_;
    std::mutex mutex_;
    std::vector<Shelf> shelves_;  // a client has few endpoints: looking through them is the fastest search
};

}  // namespace rongcloud::net
