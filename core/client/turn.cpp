#include "core/client/turn.hpp"

#include <algorithm>

#include "core/base/cancellation.hpp"
#include "core/base/error.hpp"
#include "core/base/fork_generation.hpp"
#include "core/net/time_limit.hpp"

namespace rongcloud::client {

namespace {

std::uint64_t own_mark() { return std::uint64_t{fork_generation()} + 1; }

}  // namespace

Turn::Turn() : states_([] { return std::make_unique<State>(); }) {}

bool Turn::is_lost() const {
    const std::uint64_t holder = holder_.load();
    return holder != 0 && holder != own_mark();
}

void Turn::wait(const Held& who, const Deadline& deadline) {
    State& state = states_.get();
    std::unique_lock lock(state.mutex);
    const auto place = state.line.insert(state.line.end(), &who);
    const auto is_mine = [&] { return holder_.load() == 0 && state.line.front() == &who; };
    while (!is_mine() && !is_lost()) {
        state.changed.wait_for(lock, std::min(deadline.remaining(), Cancellation::kStep));
        if (is_mine()) break;
        lock.unlock();  // a question may take its time
        const bool is_canceled = deadline.cancellation() != nullptr && deadline.cancellation()->look();
        lock.lock();
        if (is_mine() || !(is_canceled || deadline.expired())) continue;
        state.line.erase(place);
        state.changed.notify_all();  // the next one may be the first now
        if (is_canceled) throw net::TimeLimit::canceled();
        throw Error(Reason::call_timeout, "in use by another caller until the deadline; nothing was sent");
    }
    state.line.erase(place);
    if (is_lost()) {
        throw Error(Reason::invalid_argument,
                    "in use when this process was forked, so that only its parent knows what came of it; nothing was sent");
    }
    holder_.store(own_mark());
}

Turn::Held::Held(Turn& turn, const Deadline& deadline) : turn_(turn) { turn.wait(*this, deadline); }

Turn::Held::~Held() {
    State& state = turn_.states_.get();
    const std::lock_guard lock(state.mutex);
    turn_.holder_.store(0);
    state.changed.notify_all();
}

}  // namespace rongcloud::client
