// One call that nobody waits for in its thread.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>

#include "core/base/cancellation.hpp"
#include "core/base/error.hpp"
#include "core/client/calls_in_flight.hpp"
#include "core/client/observer.hpp"
#include "core/client/prepared_call.hpp"
#include "core/codec/result.hpp"

namespace rongcloud::client {

// Completes exactly once, with a result or an error. Thread-safe. Belongs to the process that made it: in a forked
// child cancel() does nothing, is_done() is false, and wait() and take() throw.
class AsyncCall {
public:
    using Outcome = std::variant<codec::Result, ErrorInfo>;
    // Sends the call and returns the answer, or throws.
    using Perform = std::function<codec::Result(const PreparedCall&, const Deadline&, CallWatch&)>;
    // Gets the outcome in the thread that completes the call. What it throws is ignored.
    using Done = std::function<void(Outcome)>;

    // The deadline of `call` counts from now. Is in flight from here to its completion: it must be completed, or
    // destroyed by who made it. With an empty `done` the outcome is kept for take(). Throws as CallsInFlight::Entry.
    AsyncCall(CallsInFlight& calls, Observer& observer, const Clock& clock, PreparedCall call, Perform perform,
              Done done);
    AsyncCall(const AsyncCall&) = delete;
    AsyncCall& operator=(const AsyncCall&) = delete;

    // May be called in a signal handler.
    void cancel() noexcept;
    // Until it is complete and its `done` has returned; in its own `done` at once. No limit: nothing. False: the
    // limit has passed.
    bool wait(std::optional<Milliseconds> limit) const;
    bool is_done() const noexcept;
    bool is_other_process() const;
    // Once, after completion. Throws Error(invalid_argument) otherwise.
    Outcome take();

    // For the executor; each thread-safe with those above, but used by one thread.
    const Deadline& deadline() const noexcept { return deadline_; }
    // The error of a call that need not be sent any more.
    std::optional<ErrorInfo> why_not_to_send() const noexcept;
    Outcome perform() noexcept;
    // With the words that belong to the call.
    ErrorInfo described(Error error) const;
    ErrorInfo described_if_possible(Reason reason, const char* message) const noexcept;
    void complete(Outcome outcome) noexcept;
    // It will not be performed, and its maker tells the caller why.
    void was_refused(const ErrorInfo& info) noexcept { watch_->failed(info); }

private:
    void check_process() const;
    ErrorInfo unexpected(const std::exception& error) const noexcept;

    CallsInFlight& calls_;
    std::optional<CallsInFlight::Entry> entry_;
    const std::uint32_t generation_;
    Cancellation cancellation_;
    PreparedCall call_;
    const std::string content_type_;
    const Deadline deadline_;
    std::optional<CallWatch> watch_;
    Perform perform_;
    Done done_;
    mutable std::mutex mutex_;
    mutable std::condition_variable finished_;
    std::atomic<bool> done_flag_{false};
    std::optional<Outcome> outcome_;
    bool delivered_ = false;  // to `done`
};

}  // namespace rongcloud::client
