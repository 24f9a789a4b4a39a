// rc_call..., rc_preview and rc_get_token.
#include <cstring>

#include "capi/src/guard.hpp"
#include "capi/src/raw_call.hpp"

using rongcloud::Error;
using rongcloud::Reason;
using rongcloud::capi::bag_of;
using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;
using rongcloud::capi::Inside;
using rongcloud::capi::need;
using rongcloud::codec::Params;

extern "C" {

rc_status rc_call(rc_client *client, const char *operation, const rc_params *params, rc_result **out, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(operation, "operation");
        need(out, "out");
        *out = new rc_result{inside->call(operation, bag_of(params))};
    });
}

rc_status rc_call_json(rc_client *client, const char *operation, const char *params_json, rc_result **out,
                       rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(operation, "operation");
        need(out, "out");
        Params params;
        if (params_json != nullptr) params.set_members(params_json);
        *out = new rc_result{inside->call(operation, params)};
    });
}

rc_status rc_call_raw(rc_client *client, const char *method, const char *path, const char *content_type,
                      const char *body, size_t body_size, int32_t timeout_ms, rc_result **out, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(out, "out");
        const auto call = rongcloud::capi::make_raw_call({method, path, content_type, body, body_size});
        Params options;
        if (timeout_ms != 0) options.timeout_ms = timeout_ms;
        *out = new rc_result{inside->call_raw(call, options)};
    });
}

rc_status rc_preview(rc_client *client, const char *operation, const rc_params *params, const char *nonce,
                     int64_t timestamp_ms, rc_bytes **out, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(operation, "operation");
        need(out, "out");
        *out = new rc_bytes{
            inside->preview(operation, bag_of(params), nonce != nullptr ? nonce : "", timestamp_ms)};
    });
}

rc_status rc_get_token(rc_client *client, const char *user_id, const char *name, const char *portrait_uri, char *token,
                       size_t capacity, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(token, "token");
        Params params;
        params.set("userId", std::string(need(user_id, "user_id")));
        params.set("name", std::string(need(name, "name")));
        if (portrait_uri != nullptr) params.set("portraitUri", std::string(portrait_uri));
        if (capacity == 0) throw Error(Reason::invalid_argument, "capacity is 0");
        const auto result = inside->call("user.get_token", params);
        // From here on the user is registered: the error says so.
        const auto fail = [&result](Reason reason, std::string message) {
            Error error(reason, std::move(message));
            error.info().phase = rongcloud::Phase::body;
            error.info().operation = "user.get_token";
            error.info().request_id = result.request_id;
            error.info().domain = result.domain;
            error.info().http_status = result.http_status;
            error.info().attempts = result.attempts;
            error.info().maybe_delivered = true;
            throw error;
        };
        const auto *node = result.document.find("token");
        const char *text = node != nullptr ? to_text(*node) : nullptr;
        if (text == nullptr || *text == '\0') fail(Reason::not_json, "user.get_token: the answer has no token");
        const std::size_t size = std::strlen(text) + 1;
        if (size > capacity) {
            fail(Reason::invalid_argument,
                 "the token needs " + std::to_string(size) + " bytes, capacity is " + std::to_string(capacity));
        }
        std::memcpy(token, text, size);
    });
}

const char *rc_bytes_data(const rc_bytes *bytes) {
    return in_memory<const char *>(nullptr, [&] { return bytes != nullptr ? bytes->bytes.data() : nullptr; });
}

size_t rc_bytes_size(const rc_bytes *bytes) {
    return in_memory(size_t{0}, [&] { return bytes != nullptr ? bytes->bytes.size() : 0; });
}

void rc_bytes_free(rc_bytes *bytes) {
    guarded([&] { delete bytes; });
}

}  // extern "C"
