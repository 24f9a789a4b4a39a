// The one place where exceptions and cancellations end: nothing crosses extern "C". Every exported function is one
// statement that runs its body through guard(), guarded() or in_memory(); tests/abi looks.
#pragma once

#include <memory>
#include <new>
#include <type_traits>

#include "capi/boundary/boundary.hpp"
#include "capi/src/handles.hpp"

namespace rongcloud::capi {

// The current exception as an error object in *err, if err is not NULL; returns its status. Allocates; when even
// that fails *err stays NULL and the status says RC_E_MEMORY.
rc_status report_current_exception(rc_error **err) noexcept;

// Runs `body`. What it returns, if that is a status, otherwise RC_OK, and *err = NULL; or the failure that it throws.
template <class Body>
rc_status guard(rc_error **err, Body &&body) noexcept {
    const NoCancellation whole;
    if (err != nullptr) *err = nullptr;
    try {
        if constexpr (std::is_same_v<decltype(body()), rc_status>) return body();
        else body();
        return RC_OK;
    } catch (...) {
        return report_current_exception(err);
    }
}

// NULL stands for no parameters.
inline const codec::Params &bag_of(const rc_params *params) {
    static const codec::Params empty;
    return params != nullptr ? params->params : empty;
}

}  // namespace rongcloud::capi
