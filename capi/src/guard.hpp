// The one place where exceptions and cancellations end: nothing crosses extern "C". Every exported function is one
// statement that runs its body through guard(), guarded() or in_memory(); tests/abi looks.
//
// A cancellation (pthread_cancel, deferred) waits until the function has returned: it would unwind through the library.
// Holding it off is one atomic write to the thread's own memory, so that functions which are allowed in a signal handler
// stay so.
#pragma once

#include <memory>
#include <new>
#include <type_traits>

#include "capi/src/handles.hpp"
#include "core/base/no_cancellation.hpp"

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

// The same for a function without a status: what `body` returns, or `fallback` when it throws.
template <class Value, class Body>
Value guarded(Value fallback, Body &&body) noexcept {
    const NoCancellation whole;
    try {
        return body();
    } catch (...) {
        return fallback;
    }
}

template <class Body>
void guarded(Body &&body) noexcept {
    const NoCancellation whole;
    try {
        body();
    } catch (...) {  // there is nobody to tell
    }
}

// The same for a body that does nothing but read or write the memory of an object that one thread uses: it opens,
// closes and waits for nothing, so there is no cancellation to hold off. These are called for each value of a call.
template <class Value, class Body>
Value in_memory(Value fallback, Body &&body) noexcept {
    try {
        return body();
    } catch (...) {
        return fallback;
    }
}

template <class Body>
void in_memory(Body &&body) noexcept {
    try {
        body();
    } catch (...) {
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
