// The sockets of one listener: what comes in, and whether anything does.
#pragma once

#include <Poco/Net/StreamSocket.h>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "tools/emulator/faults/plan.hpp"
#include "tools/emulator/http/loopback_socket.hpp"

namespace rongcloud::emulator {

// Listens as soon as it is made, and accepts from start() on.
class Acceptor {
public:
    // `port` and `receive_buffer` as of open_loopback. Throws std::runtime_error.
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

    std::uint16_t port() const { return sockets_.front().port(); }

private:
    void run();
    void apply(Reach wanted);
    void set(LoopbackSocket& socket, Reach wanted) const;
    void accept_one(LoopbackSocket& socket);
    void wake() const;

    std::vector<LoopbackSocket> sockets_;  // never empty, all on one port
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
