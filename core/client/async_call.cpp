#include "core/client/async_call.hpp"

#include <exception>
#include <new>
#include <utility>

#include "core/base/fork_generation.hpp"
#include "core/base/system_text.hpp"

namespace rongcloud::client {

namespace {

thread_local const AsyncCall* in_done = nullptr;  // the call whose `done` runs in this thread

}  // namespace

AsyncCall::AsyncCall(CallsInFlight& calls, Observer& observer, const Clock& clock, PreparedCall call, Perform perform,
                     Done done)
    : calls_(calls),
      entry_(std::in_place, calls),
      generation_(fork_generation()),
      cancellation_(Cancellation::Wake::at_once, &calls.closing()),
      call_(std::move(call)),
      content_type_(call_.encoded.content_type),
      deadline_(clock, call_.timeout, &cancellation_),
      watch_(std::in_place, observer, call_.operation, call_.name()),
      perform_(std::move(perform)),
      done_(std::move(done)),
      delivered_(static_cast<bool>(done_)) {
    call_.encoded.content_type = content_type_;  // of a raw call it was the caller's
}

bool AsyncCall::is_other_process() const { return generation_ != fork_generation(); }

void AsyncCall::check_process() const {
    if (is_other_process()) {
        throw Error(Reason::invalid_argument, "the request belongs to the process that started it, not to its child");
    }
}

void AsyncCall::cancel() noexcept {
    if (!is_other_process()) cancellation_.request();
}

bool AsyncCall::is_done() const noexcept { return !is_other_process() && (done_flag_.load() || in_done == this); }

bool AsyncCall::wait(std::optional<Milliseconds> limit) const {
    check_process();
    if (in_done == this) return true;
    std::unique_lock lock(mutex_);
    const auto is_complete = [this] { return done_flag_.load(); };
    if (limit) return finished_.wait_for(lock, *limit, is_complete);
    finished_.wait(lock, is_complete);
    return true;
}

AsyncCall::Outcome AsyncCall::take() {
    check_process();
    if (delivered_) throw Error(Reason::invalid_argument, "the outcome goes to the callback of the call");
    const std::lock_guard lock(mutex_);
    if (!done_flag_.load()) throw Error(Reason::invalid_argument, "the call is not complete; wait for it first");
    if (!outcome_) throw Error(Reason::invalid_argument, "the outcome was taken already");
    Outcome taken = std::move(*outcome_);
    outcome_.reset();
    return taken;
}

ErrorInfo AsyncCall::described(Error error) const {
    error.info().operation = call_.name();
    error.info().request_id = call_.request_id;
    return std::move(error.info());
}

// When there is no memory for words, the kind of failure alone.
ErrorInfo AsyncCall::described_if_possible(Reason reason, const char* message) const noexcept {
    try {
        return described({reason, message});
    } catch (const std::exception&) {
        ErrorInfo bare;
        bare.reason = reason;
        bare.status = reason_row(reason).status;
        return bare;
    }
}

std::optional<ErrorInfo> AsyncCall::why_not_to_send() const noexcept {
    if (cancellation_.is_requested()) {
        const bool is_closing = calls_.closing().is_requested();
        return described_if_possible(Reason::canceled, is_closing ? "the client is being freed; nothing was sent"
                                                                  : "canceled by the caller before anything was sent");
    }
    if (!deadline_.expired()) return std::nullopt;
    return described_if_possible(Reason::call_timeout,
                                 "no thread became free before the call's deadline; nothing was sent");
}

AsyncCall::Outcome AsyncCall::perform() noexcept {
    try {
        if (auto reason = why_not_to_send()) return std::move(*reason);
        return perform_(call_, deadline_, *watch_);
    } catch (Error& error) {
        return std::move(error.info());
    } catch (const std::bad_alloc&) {
        return described_if_possible(Reason::out_of_memory, "no memory for the call");
    } catch (const std::exception& error) {
        return unexpected(error);
    }
}

ErrorInfo AsyncCall::unexpected(const std::exception& error) const noexcept {
    try {
        return described_if_possible(Reason::internal, exception_text(error).c_str());
    } catch (const std::bad_alloc&) {
        return described_if_possible(Reason::out_of_memory, "no memory for the call");
    }
}

void AsyncCall::complete(Outcome outcome) noexcept {
    if (const auto* const failure = std::get_if<ErrorInfo>(&outcome)) watch_->failed(*failure);
    if (delivered_) {
        const CallsInFlight::Callback mark(calls_);
        const AsyncCall* const before = std::exchange(in_done, this);
        try {
            done_(std::move(outcome));
        } catch (...) {  // it has nowhere to go
        }
        done_ = nullptr;  // before anyone hears that it has returned
        in_done = before;
    }
    {
        const std::lock_guard lock(mutex_);
        if (!delivered_) outcome_ = std::move(outcome);
        done_flag_.store(true);
        finished_.notify_all();
    }
    perform_ = nullptr;
    watch_.reset();
    entry_.reset();  // from here on the client may be gone
}

}  // namespace rongcloud::client
