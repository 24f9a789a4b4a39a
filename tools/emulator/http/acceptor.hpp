// A listening socket on loopback that can also refuse connections, or leave every attempt unanswered.
#pragma once

#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/StreamSocket.h>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "tools/emulator/faults/plan.hpp"

namespace rongcloud::emulator {

// Listens as soon as it is made, and accepts from start() on.
class Acceptor {
public:
    // 127.0.0.1:`port`; 0 is a free port. `receive_buffer` in bytes, 0: the system's. Throws std::runtime_error when
    // the port is taken.
    Acceptor(std::uint16_t port, int receive_buffer);
    ~Acceptor() { stop(); }
    Acceptor(const Acceptor&) = delete;
    Acceptor& operator=(const Acceptor&) = delete;

    // `reach` is asked for the state; `accepted` gets each connection; `unreachable` is called when the listener
    // becomes so. All on one thread of the acceptor's own.
    void start(std::function<ReachNow()> reach, std::function<void(const Poco::Net::StreamSocket&)> accepted,
               std::function<void(Reach)> unreachable);
    // Asks `reach` anew, and returns when its answer has taken effect.
    void refresh();
    // No connection is accepted any more.
    void stop();

    std::uint16_t port() const { return port_; }

private:
    void run();
    void apply(Reach wanted);
    void open();
    void refuse();
    void swallow();
    void accept_one();
    void wake() const;

    std::uint16_t port_ = 0;
    int receive_buffer_;
    Poco::Net::ServerSocket socket_;
    std::vector<Poco::Net::StreamSocket> fillers_;  // they take all places in the queue of a black hole
    Reach now_ = Reach::open;
    std::function<ReachNow()> reach_;
    std::function<void(const Poco::Net::StreamSocket&)> accepted_;
    std::function<void(Reach)> unreachable_;
    int event_ = -1;
    std::mutex mutex_;
    std::condition_variable applied_;
    std::uint64_t asked_ = 0;
    std::uint64_t answered_ = 0;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace rongcloud::emulator
