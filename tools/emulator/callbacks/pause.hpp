// When very many requests time out, the service sends an application's callbacks no more for a while.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "core/catalogue/callback_sending.hpp"

namespace rongcloud::emulator {

// Not thread-safe.
class Pauses {
public:
    // After so many timeouts of an application one after another; 0: never.
    explicit Pauses(std::int64_t limit) : limit_(limit) {}

    void note(const std::string& app, bool timed_out, std::int64_t now_ms) {
        State& state = states_[app];
        state.timeouts = timed_out ? state.timeouts + 1 : 0;
        if (limit_ == 0 || state.timeouts < limit_) return;
        state.timeouts = 0;
        state.end_ms = now_ms + catalogue::callback_retry.pause_ms;
        ++count_;
    }
    // The time at which the pause ends; one that is past when there is none.
    std::int64_t end_ms(const std::string& app) const {
        const auto found = states_.find(app);
        return found != states_.end() ? found->second.end_ms : 0;
    }
    std::uint64_t count() const { return count_; }
    void clear() {
        states_.clear();
        count_ = 0;
    }

private:
    struct State {
        std::int64_t timeouts = 0;
        std::int64_t end_ms = 0;
    };
    std::int64_t limit_;
    std::map<std::string, State> states_;
    std::uint64_t count_ = 0;
};

}  // namespace rongcloud::emulator
