// The one place where exceptions and cancellations end in this library, as in capi/src/guard.hpp: every exported function is
// one statement that runs its body through guard(), guarded() or in_memory(); tests/abi looks. Errors are made by the
// library below, which has their type.
#pragma once

#include <rongcloud/rongcloud.h>

#include <memory>

#include "capi/boundary/boundary.hpp"

namespace rongcloud::jobs::capi {

// A function of the library below has failed.
struct Failed {
    rc_status status;
    std::shared_ptr<rc_error> error;
};

// Runs `call(rc_error **)`, and throws Failed.
template <class Call>
void checked(const Call &call) {
    rc_error *error = nullptr;
    const rc_status status = call(&error);
    if (status != RC_OK) throw Failed{status, std::shared_ptr<rc_error>(error, rc_error_free)};
}

// The current exception as an error object in *err, if err is not NULL; returns its status. When there is no memory for it
// *err stays NULL.
rc_status report_current_exception(rc_error **err) noexcept;

// Runs `body`; RC_OK and *err = NULL, or the failure that it throws.
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

using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;
using rongcloud::capi::need;

}  // namespace rongcloud::jobs::capi
