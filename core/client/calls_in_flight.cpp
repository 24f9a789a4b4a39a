#include "core/client/calls_in_flight.hpp"

#include <utility>

#include "core/base/error.hpp"
#include "core/base/fork_generation.hpp"

namespace rongcloud::client {

namespace {

thread_local const CallsInFlight* running_callback = nullptr;  // of whom

}  // namespace

CallsInFlight::CallsInFlight() : states_([] { return std::make_unique<State>(); }) {}

CallsInFlight::Entry::Entry(CallsInFlight& calls, Kind kind)
    : state_(calls.states_.get()), generation_(fork_generation()), weight_(kind == Kind::call ? kCall : kVisit) {
    std::uint64_t before = state_.inside.load();
    do {
        if ((before & kClosed) != 0 || calls.closing_.is_requested()) {
            throw Error(Reason::canceled, "the client is being freed");
        }
    } while (!state_.inside.compare_exchange_weak(before, before + weight_));
}

CallsInFlight::Entry::~Entry() {
    if (generation_ != fork_generation()) return;  // forked inside the call: the state is the parent's
    if (state_.inside.fetch_sub(weight_) != weight_ + kClosed) return;
    std::shared_ptr<void> owner;  // given up last, without the lock
    const std::lock_guard lock(state_.mutex);
    owner = std::move(state_.owner);
    state_.is_left = true;
    state_.left.notify_all();
}

CallsInFlight::Callback::Callback(const CallsInFlight& calls) noexcept
    : before_(std::exchange(running_callback, &calls)) {}

CallsInFlight::Callback::~Callback() { running_callback = before_; }

void CallsInFlight::drain(std::shared_ptr<void> owner) noexcept {
    State& state = states_.get();
    std::unique_lock lock(state.mutex);
    const bool is_empty = state.inside.fetch_or(kClosed) == 0;
    if (running_callback == this) state.owner = std::move(owner);
    else if (!is_empty) state.left.wait(lock, [&state] { return state.is_left; });
}

std::size_t CallsInFlight::count() const { return static_cast<std::size_t>(states_.get().inside.load() / kCall); }

}  // namespace rongcloud::client
