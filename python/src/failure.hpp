// How failures become exceptions of the package: rongcloud._exceptions.from_details builds them.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>
#include <rongcloud/webhook.h>

#include <string>
#include <string_view>

namespace rongcloud::python {

namespace py = pybind11;

// The caller's mistake, found before the library is asked. `status` and `reason` as in rongcloud.h.
[[noreturn]] void raise(std::string_view status, std::string_view reason, const std::string& message,
                        std::string_view operation = {});

[[noreturn]] inline void raise_argument(const std::string& message, std::string_view operation = {},
                                        std::string_view reason = "invalid_argument") {
    raise("RC_E_ARGUMENT", reason, message, operation);
}

// Takes ownership of `error`, which is NULL only when memory ran out. An exception that ended the call, raised by a
// signal handler meanwhile, comes out instead.
[[noreturn]] void raise(rc_status status, rc_error* error);
// The same, not raised.
py::object exception_of(rc_error* error);

// Runs `call(rc_error **)` and raises when it fails.
template <class Call>
void checked(const Call& call) {
    rc_error* error = nullptr;
    const rc_status status = call(&error);
    if (status != RC_OK) raise(status, error);
}

// A callback that is refused, with the error of the library or with a message: rongcloud.webhooks.Refused.
[[noreturn]] void raise_refused(rc_verdict verdict, rc_error* error);
[[noreturn]] void raise_refused(rc_verdict verdict, std::string_view reason, const std::string& message);

}  // namespace rongcloud::python
