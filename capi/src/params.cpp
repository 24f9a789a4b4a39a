// rc_params_...
#include <cmath>

#include "capi/src/guard.hpp"

namespace {

using rongcloud::Error;
using rongcloud::Reason;
using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;
using rongcloud::codec::JsonText;
using rongcloud::codec::Params;
using rongcloud::codec::TextList;
using rongcloud::codec::Value;

// Runs a setter; its failure stays in the bag until the call that uses it. Without a value nothing is set.
template <class Setter>
void remembered(rc_params *params, const char *name, bool has_value, Setter &&setter) noexcept {
    if (params == nullptr || !has_value) return;
    in_memory([&] {
        try {
            setter(params->params, std::string_view(rongcloud::capi::need(name, "the name of a parameter")));
        } catch (const Error &error) {
            params->params.remember(error);
        } catch (...) {
            params->params.remember(Error(Reason::out_of_memory, "out of memory"));
        }
    });
}

}  // namespace

extern "C" {

rc_params *rc_params_new(void) {
    return guarded<rc_params *>(nullptr, [] { return new rc_params; });
}

void rc_params_free(rc_params *params) {
    guarded([&] { delete params; });
}

void rc_params_set_str(rc_params *params, const char *name, const char *value) {
    remembered(params, name, value != nullptr, [&](Params &bag, std::string_view key) { bag.set(key, std::string(value)); });
}

void rc_params_set_strn(rc_params *params, const char *name, const char *value, size_t size) {
    remembered(params, name, value != nullptr, [&](Params &bag, std::string_view key) { bag.set(key, std::string(value, size)); });
}

void rc_params_add_str(rc_params *params, const char *name, const char *value) {
    remembered(params, name, value != nullptr, [&](Params &bag, std::string_view key) { bag.add_text(key, value); });
}

void rc_params_add_strn(rc_params *params, const char *name, const char *value, size_t size) {
    remembered(params, name, value != nullptr, [&](Params &bag, std::string_view key) { bag.add_text(key, {value, size}); });
}

void rc_params_set_empty_list(rc_params *params, const char *name) {
    remembered(params, name, true, [](Params &bag, std::string_view key) { bag.set(key, TextList{}); });
}

void rc_params_set_int(rc_params *params, const char *name, int64_t value) {
    remembered(params, name, true, [&](Params &bag, std::string_view key) { bag.set(key, value); });
}

void rc_params_set_bool(rc_params *params, const char *name, int value) {
    remembered(params, name, true, [&](Params &bag, std::string_view key) { bag.set(key, value != 0); });
}

void rc_params_set_double(rc_params *params, const char *name, double value) {
    remembered(params, name, true, [&](Params &bag, std::string_view key) { bag.set(key, value); });
}

void rc_params_set_json(rc_params *params, const char *name, const char *json) {
    remembered(params, name, json != nullptr, [&](Params &bag, std::string_view key) { bag.set(key, JsonText{json}); });
}

void rc_params_set_object(rc_params *params, const char *name, const rc_params *members) {
    remembered(params, name, members != nullptr, [&](Params &bag, std::string_view key) { bag.set_object(key, members->params); });
}

void rc_params_add_object(rc_params *params, const char *name, const rc_params *members) {
    remembered(params, name, members != nullptr, [&](Params &bag, std::string_view key) { bag.add_object(key, members->params); });
}

void rc_params_set_members(rc_params *params, const char *json_object) {
    remembered(params, "", json_object != nullptr, [&](Params &bag, std::string_view) { bag.set_members(json_object); });
}

void rc_params_set_timeout_ms(rc_params *params, int32_t timeout_ms) {
    in_memory([&] {
        if (params != nullptr) params->params.timeout_ms = timeout_ms;
    });
}

void rc_params_set_request_id(rc_params *params, const char *request_id) {
    remembered(params, "", request_id != nullptr, [&](Params &bag, std::string_view) { bag.request_id = request_id; });
}

void rc_params_set_interrupt(rc_params *params, rc_interrupt_fn check, void *user_data) {
    in_memory([&] {
        if (params == nullptr) return;
        if (check == nullptr) params->params.interrupt = nullptr;
        else params->params.interrupt = [check, user_data] { return check(user_data) != 0; };  // needs no memory
    });
}

}  // extern "C"
