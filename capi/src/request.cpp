// rc_call_async and its like, rc_request_...
#include <utility>

#include "capi/src/guard.hpp"
#include "capi/src/raw_call.hpp"

using rongcloud::Error;
using rongcloud::ErrorInfo;
using rongcloud::Reason;
using rongcloud::capi::bag_of;
using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::Inside;
using rongcloud::capi::need;
using rongcloud::client::AsyncCall;
using rongcloud::codec::Params;

namespace {

rc_result *result_of(AsyncCall::Outcome outcome) {
    if (auto *const failure = std::get_if<ErrorInfo>(&outcome)) throw Error(std::move(*failure));
    return new rc_result{std::move(std::get<rongcloud::codec::Result>(outcome))};
}

AsyncCall::Done deliver_to(rc_done_fn done, void *user_data) {
    if (done == nullptr) return {};
    return [done, user_data](AsyncCall::Outcome outcome) {
        rc_result *result = nullptr;
        rc_error *error = nullptr;
        const rc_status status = guard(&error, [&] { result = result_of(std::move(outcome)); });
        done(user_data, status, result, error);
    };
}

void check(rc_done_fn done, rc_request *const *out) {
    if (done == nullptr && out == nullptr) throw Error(Reason::invalid_argument, "done and out are both NULL");
}

// The handle is there before the callback may run.
void start(const Inside &inside, std::shared_ptr<AsyncCall> call, rc_request **out) {
    if (out == nullptr) return inside->start(std::move(call));
    rc_request *const before = *out;
    auto request = std::make_unique<rc_request>(rc_request{call});
    *out = request.get();
    try {
        inside->start(std::move(call));
    } catch (...) {
        *out = before;
        throw;
    }
    [[maybe_unused]] const auto *const given_away = request.release();
}

}  // namespace

extern "C" {

rc_status rc_call_async(rc_client *client, const char *operation, const rc_params *params, rc_done_fn done,
                        void *user_data, rc_request **out, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        check(done, out);
        need(operation, "operation");
        start(inside, inside->begin_call(operation, bag_of(params), deliver_to(done, user_data)), out);
    });
}

rc_status rc_call_json_async(rc_client *client, const char *operation, const char *params_json, rc_done_fn done,
                             void *user_data, rc_request **out, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        check(done, out);
        need(operation, "operation");
        Params params;
        if (params_json != nullptr) params.set_members(params_json);
        start(inside, inside->begin_call(operation, params, deliver_to(done, user_data)), out);
    });
}

rc_status rc_call_raw_async(rc_client *client, const char *method, const char *path, const char *content_type,
                            const char *body, size_t body_size, int32_t timeout_ms, rc_done_fn done, void *user_data,
                            rc_request **out, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        check(done, out);
        const rongcloud::capi::RawInput input{method, path, content_type, body, body_size};
        Params options;
        if (timeout_ms != 0) options.timeout_ms = timeout_ms;
        start(inside,
              inside->begin_call_raw(rongcloud::capi::make_raw_call(input), options, deliver_to(done, user_data)),
              out);
    });
}

void rc_request_cancel(rc_request *request) {
    guarded([&] {
        if (request != nullptr) request->call->cancel();
    });
}

rc_status rc_request_wait(const rc_request *request, int32_t timeout_ms) {
    return guard(nullptr, [&]() -> rc_status {
        std::optional<rongcloud::Milliseconds> limit;
        if (timeout_ms >= 0) limit = rongcloud::Milliseconds{timeout_ms};
        return need(request, "request")->call->wait(limit) ? RC_OK : RC_E_TIMEOUT;
    });
}

int rc_request_is_done(const rc_request *request) {
    return guarded(0, [&] { return request != nullptr && request->call->is_done() ? 1 : 0; });
}

rc_status rc_request_take(rc_request *request, rc_result **result, rc_error **err) {
    return guard(err, [&] {
        need(request, "request");
        need(result, "result");
        *result = result_of(request->call->take());
    });
}

void rc_request_free(rc_request *request) {
    guarded([&] {
        if (request == nullptr) return;
        const std::unique_ptr<rc_request> last(request);
        // A thread of the parent may have been waiting at the fork: here nobody can end its wait, nor what it waits for.
        if (request->call->is_other_process()) {
            [[maybe_unused]] const auto *const given_up = new (std::nothrow) std::shared_ptr(request->call);
        }
    });
}

}  // extern "C"
