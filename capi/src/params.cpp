// rc_params_...
#include <cmath>

#include "capi/src/guard.hpp"

namespace {

using rongcloud::Error;
using rongcloud::Reason;
using rongcloud::codec::JsonText;
using rongcloud::codec::Params;
using rongcloud::codec::TextList;
using rongcloud::codec::Value;

// Runs a setter; its failure stays in the bag until the call that uses it.
template <class Setter>
void remembered(rc_params *params, const char *name, Setter &&setter) noexcept {
    if (params == nullptr) return;
    try {
        try {
            setter(params->params, std::string_view(rongcloud::capi::need(name, "the name of a parameter")));
        } catch (const Error &error) {
            params->params.remember(error);
        }
    } catch (...) {
        try {
            params->params.remember(Error(Reason::out_of_memory, "out of memory"));
        } catch (...) {  // the message is short enough to need no memory, so this is not reached
        }
    }
}

}  // namespace

extern "C" {

rc_params *rc_params_new(void) { return new (std::nothrow) rc_params; }

void rc_params_free(rc_params *params) { delete params; }

void rc_params_set_str(rc_params *params, const char *name, const char *value) {
    if (value == nullptr) return;
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.set(key, std::string(value)); });
}

void rc_params_set_strn(rc_params *params, const char *name, const char *value, size_t size) {
    if (value == nullptr) return;
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.set(key, std::string(value, size)); });
}

void rc_params_add_str(rc_params *params, const char *name, const char *value) {
    if (value == nullptr) return;
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.add_text(key, value); });
}

void rc_params_add_strn(rc_params *params, const char *name, const char *value, size_t size) {
    if (value == nullptr) return;
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.add_text(key, {value, size}); });
}

void rc_params_set_empty_list(rc_params *params, const char *name) {
    remembered(params, name, [](Params &bag, std::string_view key) { bag.set(key, TextList{}); });
}

void rc_params_set_int(rc_params *params, const char *name, int64_t value) {
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.set(key, value); });
}

void rc_params_set_bool(rc_params *params, const char *name, int value) {
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.set(key, value != 0); });
}

void rc_params_set_double(rc_params *params, const char *name, double value) {
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.set(key, value); });
}

void rc_params_set_json(rc_params *params, const char *name, const char *json) {
    if (json == nullptr) return;
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.set(key, JsonText{json}); });
}

void rc_params_set_object(rc_params *params, const char *name, const rc_params *members) {
    if (members == nullptr) return;
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.set_object(key, members->params); });
}

void rc_params_add_object(rc_params *params, const char *name, const rc_params *members) {
    if (members == nullptr) return;
    remembered(params, name, [&](Params &bag, std::string_view key) { bag.add_object(key, members->params); });
}

void rc_params_set_members(rc_params *params, const char *json_object) {
    if (json_object == nullptr) return;
    remembered(params, "", [&](Params &bag, std::string_view) { bag.set_members(json_object); });
}

void rc_params_set_timeout_ms(rc_params *params, int32_t timeout_ms) {
    if (params != nullptr) params->params.timeout_ms = timeout_ms;
}

void rc_params_set_request_id(rc_params *params, const char *request_id) {
    if (request_id == nullptr) return;
    remembered(params, "", [&](Params &bag, std::string_view) { bag.request_id = request_id; });
}

void rc_params_set_interrupt(rc_params *params, rc_interrupt_fn check, void *user_data) {
    if (params == nullptr) return;
    if (check == nullptr) params->params.interrupt = nullptr;
    else params->params.interrupt = [check, user_data] { return check(user_data) != 0; };  // needs no memory
}

}  // extern "C"
