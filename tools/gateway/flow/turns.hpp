// One at a time of each key, in the order in which they came.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <string>

namespace rongcloud::gateway {

// Any number of threads.
class Turns {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    // Of all its keys at once; given back at the end. One without keys waits for nobody.
    class Turn {
    public:
        // Blocks until it is the turn, or the deadline.
        Turn(Turns& turns, std::set<std::string> keys, TimePoint deadline);
        ~Turn() { give_back(); }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        // False: the deadline came first.
        bool is_mine() const { return is_mine_; }
        void give_back();

    private:
        bool is_first() const;

        Turns& turns_;
        std::set<std::string> keys_;
        bool is_mine_ = false;
    };

private:
    std::mutex mutex_;
    std::condition_variable given_back_;
    std::map<std::string, std::deque<const Turn*>> waiting_;  // the first one has its turn
};

}  // namespace rongcloud::gateway
