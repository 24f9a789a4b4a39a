// rongcloud/detail/async.hpp - calls that nobody waits for, of rongcloud.hpp. Guide: docs/async.md.
#ifndef RONGCLOUD_DETAIL_ASYNC_HPP
#define RONGCLOUD_DETAIL_ASYNC_HPP

#include <chrono>
#include <exception>
#include <future>
#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include <rongcloud/detail/error.hpp>
#include <rongcloud/detail/observability.hpp>
#include <rongcloud/detail/params.hpp>
#include <rongcloud/detail/result.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

// What became of an asynchronous call: an answer or an exception, which is an rc::Error.
template <class Answer>
class Outcome {
public:
    explicit Outcome(Answer &&answer) : value_(std::in_place_index<0>, std::move(answer)) {}
    explicit Outcome(std::exception_ptr error) noexcept : value_(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const noexcept { return value_.index() == 0; }
    // Throws the exception when there is one.
    Answer &get() & { return const_cast<Answer &>(std::as_const(*this).get()); }
    const Answer &get() const & {
        if (const auto *error = std::get_if<1>(&value_)) std::rethrow_exception(*error);
        return *std::get_if<0>(&value_);
    }
    Answer &&get() && { return std::move(get()); }
    // Empty when there is an answer.
    std::exception_ptr error() const noexcept {
        const auto *error = std::get_if<1>(&value_);
        return error != nullptr ? *error : std::exception_ptr();
    }

private:
    std::variant<Answer, std::exception_ptr> value_;
};

// A call under way. Destroying it neither cancels the call nor waits for it. Movable; its functions may be used by
// several threads at once, also when the client is gone.
class Call {
public:
    // Of no call.
    Call() noexcept = default;
    // Takes `request` over.
    explicit Call(rc_request *request) noexcept : handle_(request) {}

    // Asks the call to stop and does not wait: it completes with a CanceledError unless it has its outcome already.
    // Also from a signal handler.
    void cancel() noexcept { rc_request_cancel(handle_.get()); }
    // Whether the call is complete and its callback has returned.
    bool is_done() const noexcept { return rc_request_is_done(handle_.get()) != 0; }
    // Waits for that.
    void wait() const noexcept { rc_request_wait(handle_.get(), -1); }
    // The same for at most `time`; false: it is not.
    bool wait_for(std::chrono::milliseconds time) const noexcept {
        const int limit = detail::clamped_ms(time);
        return rc_request_wait(handle_.get(), limit > 0 ? limit : 0) == RC_OK;
    }

    // Borrowed.
    rc_request *c_ptr() const noexcept { return handle_.get(); }

private:
    struct Free {
        void operator()(rc_request *request) const noexcept { rc_request_free(request); }
    };
    std::unique_ptr<rc_request, Free> handle_;
};

namespace detail {

// What waits for an outcome. `read` makes the answer of a rc::Result; `callback` gets the outcome.
template <class Answer, class Read, class Callback>
class Waiting {
public:
    Waiting(Read read, Callback callback, std::shared_ptr<HookList> hooks)
        : hooks_(std::move(hooks)), read_(std::move(read)), callback_(std::move(callback)) {}

    static void done(void *user_data, rc_status status, rc_result *result, rc_error *error) noexcept {
        const std::unique_ptr<Waiting> self(static_cast<Waiting *>(user_data));
        try {
            self->callback_(self->outcome(status, result, error));
        } catch (...) {  // nobody is there to catch it
        }
    }

private:
    Outcome<Answer> outcome(rc_status status, rc_result *result, rc_error *error) {
        try {
            if (status != RC_OK) throw_error(status, error);
            return Outcome<Answer>(read_(Result(result)));
        } catch (...) {
            return Outcome<Answer>(std::current_exception());
        }
    }

    const std::shared_ptr<HookList> hooks_;  // a callback may destroy the client; goes last
    Read read_;
    Callback callback_;
};

// How a call begins.
struct ById {
    rc_client *client;
    const char *operation;
    const rc_params *params;

    rc_status operator()(rc_done_fn done, void *user_data, rc_request **request, rc_error **error) const noexcept {
        return rc_call_async(client, operation, params, done, user_data, request, error);
    }
};
struct Raw {
    rc_client *client;
    const char *method;
    const char *path;
    const char *content_type;
    std::string_view body;
    std::chrono::milliseconds timeout;

    rc_status operator()(rc_done_fn done, void *user_data, rc_request **request, rc_error **error) const noexcept {
        return rc_call_raw_async(client, method, path, content_type, body.data(), body.size(), clamped_ms(timeout),
                                 done, user_data, request, error);
    }
};

template <class Answer, class Start, class Read, class Callback>
Call start_call(const Start &start, Read read, std::shared_ptr<HookList> hooks, Callback callback) {
    using Mine = Waiting<Answer, Read, Callback>;
    auto waiting = std::make_unique<Mine>(std::move(read), std::move(callback), std::move(hooks));
    rc_request *request = nullptr;
    checked([&](rc_error **error) {
        return start(&Mine::done, waiting.get(), &request, error);
    });
    static_cast<void>(waiting.release());  // done() has it, and may have run already
    return Call(request);
}

template <class Answer>
struct Fulfil {
    std::promise<Answer> promise{};
    void operator()(Outcome<Answer> outcome) {
        if (outcome) promise.set_value(std::move(outcome).get());
        else promise.set_exception(outcome.error());
    }
};

template <class Answer, class Start, class Read>
std::future<Answer> start_future(const Start &start, Read read, std::shared_ptr<HookList> hooks, Call *call) {
    Fulfil<Answer> fulfil;
    std::future<Answer> future = fulfil.promise.get_future();
    Call started = start_call<Answer>(start, std::move(read), std::move(hooks), std::move(fulfil));
    if (call != nullptr) *call = std::move(started);
    return future;
}

struct Same {
    Result operator()(Result &&result) const { return std::move(result); }
};

template <class Callback, class Answer>
using IfCallback = std::enable_if_t<std::is_invocable_v<std::decay_t<Callback> &, Outcome<Answer>>>;

}  // namespace detail

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
