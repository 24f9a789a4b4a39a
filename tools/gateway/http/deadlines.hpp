// Ends connections whose exchange takes too long as a whole, whatever the pace of its parts: the timeouts of a socket are for
// one part each, and TLS reads several parts at once.
#pragma once

#include <Poco/Net/StreamSocket.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace rongcloud::gateway {

// One thread for all. Any number of threads.
class Deadlines {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    static Deadlines& shared();
    Deadlines() : thread_([this](const std::stop_token& stop) { run(stop); }) {}

    // Ends `socket`, a plain one, at the deadline unless it is gone before.
    class Guard {
    public:
        Guard(const Poco::Net::StreamSocket& socket, TimePoint deadline);
        ~Guard();
        Guard(const Guard&) = delete;
        Guard& operator=(const Guard&) = delete;
        bool has_ended() const;

    private:
        friend class Deadlines;
        const Poco::Net::StreamSocket socket_;
        const TimePoint deadline_;
        bool has_ended_ = false;
    };

private:
    void run(const std::stop_token& stop);

    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::set<Guard*> guards_;
    std::jthread thread_;
};

}  // namespace rongcloud::gateway
