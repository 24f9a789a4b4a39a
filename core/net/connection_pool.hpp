// The connections to each endpoint: how many there may be, who gets the next one, and the idle ones that are kept.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/net/connection.hpp"

namespace rongcloud::net {

// Thread-safe; the lock is never held while anything is sent, read or closed.
class ConnectionPool {
    struct Shelf;

public:
    // One of the connections_max to an endpoint, there or about to be opened. Freed with the object, for the caller
    // that waits longest. Of no meaning in a forked child.
    class Place {
    public:
        Place(Place&& other) noexcept;
        Place& operator=(Place&&) = delete;
        ~Place();

    private:
        friend class ConnectionPool;
        Place(ConnectionPool& pool, Shelf& shelf);
        void keep() noexcept { pool_ = nullptr; }  // an idle connection has it from now on

        ConnectionPool* pool_;
        Shelf* shelf_;
        std::uint32_t generation_;
    };

    // A connection in use; closed when it is not given back.
    struct Lease {
        Place place;
        std::unique_ptr<Connection> connection;  // null: to be opened
    };

    explicit ConnectionPool(const TransportOptions& options) : options_(options) {}
    ~ConnectionPool();

    // The connection used last that may carry another request, or a place to open one. While all connections_max are in
    // use it waits behind the callers that came before. Throws Error(connections_busy, canceled).
    Lease take(const Endpoint& endpoint, const Deadline& deadline);
    // Keeps the connection for another request when it is fit for one, otherwise closes it; now and then
    // closes all that have been idle or open for too long.
    void give_back(Lease lease, SteadyTime now);
    // A place for one more connection, opened ahead of time; nothing when there is none to spare.
    std::optional<Place> take_place(const Endpoint& endpoint);
    // The same; where there is none, that of a connection that is idle, which is closed.
    std::optional<Place> take_place_of_idle(const Endpoint& endpoint);
    // Adds such a connection. Those that are there already are used before it.
    void add(Lease lease);
    // Closes the idle connections to `endpoint`: one like them has just turned out to be dead.
    void drop(const Endpoint& endpoint);
    // In a forked child: closes this process's copies of the connections, which belong to the parent, in silence.
    void abandon() noexcept;

    std::vector<ConnectionCounts> counts() const;

private:
    using Connections = std::vector<std::unique_ptr<Connection>>;
    struct Waiter {
        std::condition_variable granted;
        bool is_granted = false;
        std::unique_ptr<Connection> connection;
    };
    struct Shelf {
        Endpoint endpoint;
        std::size_t open = 0;  // places taken, the idle connections' included
        Connections idle;      // the last one was used last
        std::list<Waiter*> waiting;  // while there is one, nothing is idle and no place is free
    };

    // All with the lock held.
    Shelf& shelf_of(const Endpoint& endpoint);
    void sweep(SteadyTime now, Connections& closing);
    bool hand_over(Shelf& shelf, std::unique_ptr<Connection>& connection);  // with its place, to the first who waits

    Lease claim(const Endpoint& endpoint, const Deadline& deadline);
    std::unique_ptr<Connection> wait_in_line(Shelf& shelf, std::unique_lock<std::mutex>& lock,
                                             const Deadline& deadline);
    std::unique_ptr<Connection> take_idle_instead(Shelf& shelf);
    void free_place(Shelf& shelf) noexcept;

    const TransportOptions& options_;
    mutable std::mutex mutex_;
    SteadyTime sweep_at_{};  // with the lock held, like the shelves
    std::deque<Shelf> shelves_;  // a client has few endpoints: looking through them is the fastest search
};

}  // namespace rongcloud::net
