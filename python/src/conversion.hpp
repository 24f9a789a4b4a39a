// Python values as inputs of the C interface.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <memory>
#include <string>
#include <string_view>

namespace rongcloud::python {

namespace py = pybind11;

struct ParamsDeleter {
    void operator()(rc_params* params) const noexcept { rc_params_free(params); }
};
using ParamsPtr = std::unique_ptr<rc_params, ParamsDeleter>;

// The UTF-8 of a text that C takes as NUL-terminated; lives as long as `value`. Raises the exception of `status`,
// naming `what`, for another type, a NUL inside, or a lone surrogate.
const char* c_text(const py::handle& value, std::string_view what, std::string_view status = "RC_E_ARGUMENT");
// The same, with NULL for None.
const char* c_text_or_null(const py::handle& value, std::string_view what, std::string_view status = "RC_E_ARGUMENT");
// A whole number within the range. Raises ArgumentError naming `what`.
long long whole_number(const py::handle& value, std::string_view what, long long lowest, long long highest);

// Each entry of a dict as one parameter: str, bool, int, float, lists of str; dicts and other lists as JSON. None and
// `omit` are left out. Raises ArgumentError naming the parameter for anything else.
ParamsPtr to_params(const py::handle& values, std::string_view operation);

}  // namespace rongcloud::python
