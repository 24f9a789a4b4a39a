// The one place where exceptions end: nothing crosses extern "C".
#pragma once

#include <memory>
#include <new>

#include "capi/src/handles.hpp"

namespace rongcloud::capi {

// The current exception as an error object in *err, if err is not NULL; returns its status. Allocates; when even
// that fails *err stays NULL and the status says RC_E_MEMORY.
rc_status report_current_exception(rc_error **err) noexcept;

// Runs `body`. RC_OK and *err = NULL, or the failure.
template <class Body>
rc_status guard(rc_error **err, Body &&body) noexcept {
    if (err != nullptr) *err = nullptr;
    try {
        body();
        return RC_OK;
    } catch (...) {
        return report_current_exception(err);
    }
}

// For functions that only read: `fallback` when `body` throws.
template <class Value, class Body>
Value guard_value(Value fallback, Body &&body) noexcept {
    try {
        return body();
    } catch (...) {
        return fallback;
    }
}

// Throws Error(invalid_argument) when `pointer` is NULL.
template <class Pointer>
Pointer *need(Pointer *pointer, const char *name) {
    if (pointer == nullptr) throw Error(Reason::invalid_argument, std::string(name) + " is NULL");
    return pointer;
}

}  // namespace rongcloud::capi
