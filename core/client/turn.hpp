// One at a time, in the order of arrival, by waits that end.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <list>
#include <mutex>

#include "core/base/clock.hpp"
#include "core/base/fork_local.hpp"

namespace rongcloud::client {

// Thread-safe. For what is held during input or output, where a plain mutex would keep others beyond their limits.
class Turn {
public:
    // Has the turn as long as it lives.
    class Held {
    public:
        // Waits until `deadline`. The messages of its errors go on after the words "... was ". Throws Error(call_timeout, canceled); Error(invalid_argument) in a forked child when
        // somebody of the parent had the turn at the fork, who is not there to give it back.
        Held(Turn& turn, const Deadline& deadline);
        ~Held();
        Held(const Held&) = delete;
        Held& operator=(const Held&) = delete;

    private:
        Turn& turn_;
    };

    Turn();

private:
    struct State {
        std::mutex mutex;
        std::condition_variable changed;
        std::list<const Held*> line;  // those that wait, the first one first
        void abandon() noexcept {}
    };

    void wait(const Held& who, const Deadline& deadline);
    // Of somebody in the parent of this process.
    bool is_lost() const;

    ForkLocal<State> states_;
    std::atomic<std::uint64_t> holder_{0};  // 0: nobody; else the fork generation of who has the turn, plus 1
};

}  // namespace rongcloud::client
