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
    : state_(calls.states_.get()), generation_(fork_generation()), kind_(kind) {
    const std::lock_guard lock(state_.mutex);
    if (calls.closing_.is_requested()) throw Error(Reason::canceled, "the client is being freed");
    ++state_.inside;
    if (kind_ == Kind::call) ++state_.calls;
}

CallsInFlight::Entry::~Entry() {
    if (generation_ != fork_generation()) return;  // forked inside the call: the state is the parent's
    std::shared_ptr<void> owner;  // given up last, without the lock
    const std::lock_guard lock(state_.mutex);
    if (kind_ == Kind::call) --state_.calls;
    if (--state_.inside > 0) return;
    owner = std::move(state_.owner);
    state_.empty.notify_all();
}

CallsInFlight::Callback::Callback(const CallsInFlight& calls) noexcept
    : before_(std::exchange(running_callback, &calls)) {}

CallsInFlight::Callback::~Callback() { running_callback = before_; }

void CallsInFlight::drain(std::shared_ptr<void> owner) noexcept {
    State& state = states_.get();
    std::unique_lock lock(state.mutex);
    if (running_callback == this) state.owner = std::move(owner);
    else state.empty.wait(lock, [&state] { return state.inside == 0; });
}

std::size_t CallsInFlight::count() const {
    State& state = states_.get();
    const std::lock_guard lock(state.mutex);
    return state.calls;
}

}  // namespace rongcloud::client
