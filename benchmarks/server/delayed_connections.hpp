// All connections of the load server, served by one thread, with the delay of a network on each way.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <queue>
#include <string>
#include <vector>

#include "benchmarks/server/tls_peer.hpp"

namespace rongcloud::benchmarks {

// What arrives is seen after the delay, and what is sent leaves after it, so that each part of the TLS handshake takes
// the round trip that it would take. The system connects a local socket at once: the round trip of that is made up for
// by seeing nothing of a new connection before it is over.
class DelayedConnections {
public:
    // Listens at a free port of 127.0.0.1. Throws std::runtime_error.
    DelayedConnections(SSL_CTX* context, std::chrono::microseconds delay_each_way);
    ~DelayedConnections();
    DelayedConnections(const DelayedConnections&) = delete;
    DelayedConnections& operator=(const DelayedConnections&) = delete;

    std::uint16_t port() const { return port_; }
    // Serves until the standard input ends. Each line there is answered with the counts since the one before.
    void serve();

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Connection {
        int descriptor;
        TlsPeer peer;
        Time established;
    };
    using Connections = std::map<std::uint64_t, Connection>;
    struct Delayed {
        Time due;
        std::uint64_t order;
        std::uint64_t connection;
        bool is_arrival;  // otherwise it leaves
        std::string bytes;

        bool operator>(const Delayed& other) const {
            return due != other.due ? due > other.due : order > other.order;
        }
    };

    void watch(int descriptor, std::uint64_t key);
    void accept_all();
    void read_from(std::uint64_t key);
    void delay(Time due, std::uint64_t key, bool is_arrival, std::string bytes);
    void pass_on(std::uint64_t key, bool is_arrival, const std::string& bytes);
    void pass_on_due();
    void set_alarm();
    void close(Connections::iterator connection);
    bool answer_standard_input();  // false at its end

    SSL_CTX* const context_;
    const std::chrono::microseconds delay_;
    int epoll_ = -1;
    int listener_ = -1;
    int alarm_ = -1;
    std::uint16_t port_ = 0;
    std::uint64_t next_key_;
    std::uint64_t next_order_ = 0;
    Connections connections_;
    std::priority_queue<Delayed, std::vector<Delayed>, std::greater<>> delayed_;
    Time alarm_time_{};
    ServerCounts counts_;
};

}  // namespace rongcloud::benchmarks
