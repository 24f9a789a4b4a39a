// The one place where exceptions end: nothing crosses extern "C".
#pragma once

#include <memory>
#include <new>

#include "capi/src/handles.hpp"
#include "core/base/no_cancellation.hpp"

namespace rongcloud::capi {

// The current exception as an error object in *err, if err is not NULL; returns its status. Allocates; when even
// that fails *err stays NULL and the status says RC_E_MEMORY.
rc_status report_current_exception(rc_error **err) noexcept;

// Runs `body`. RC_OK and *err = NULL, or the failure.
template <class Body>
rc_status guard(rc_error **err, Body &&body) noexcept {
    const NoCancellation whole;
    if (err != nullptr) *err = nullptr;
    try {
        body();
        return RC_OK;
    } catch (...) {
        return report_current_exception(err);
    }
}

// Throws Error(invalid_argument) when `pointer` is NULL.
template <class Pointer>
Pointer *need(Pointer *pointer, const char *name) {
    if (pointer == nullptr) throw Error(Reason::invalid_argument, std::string(name) + " is NULL");
    return pointer;
}

// NULL stands for no parameters.
inline const codec::Params &bag_of(const rc_params *params) {
    static const codec::Params empty;
    return params != nullptr ? params->params : empty;
}

}  // namespace rongcloud::capi
