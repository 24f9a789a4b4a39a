// Where exceptions and cancellations end, of both shared libraries: nothing crosses extern "C". Each library has a guard() over
// this for functions with a status, as each makes its errors in its own way.
//
// A cancellation (pthread_cancel, deferred) waits until the function has returned: it would unwind through the library.
// Holding it off is one atomic write to the thread's own memory, so that functions which are allowed in a signal handler
// stay so.
#pragma once

#include <string>

#include "core/base/error.hpp"
#include "core/base/no_cancellation.hpp"

namespace rongcloud::capi {

// What the current exception says. May throw std::bad_alloc.
ErrorInfo current_error();

// For a function without a status: what `body` returns, or `fallback` when it throws.
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

}  // namespace rongcloud::capi
