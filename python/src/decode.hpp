// Answers as the classes of rongcloud.types.
#pragma once

#include <pybind11/pybind11.h>

namespace rongcloud::python {

namespace py = pybind11;

// `value` as `type`, whose FIELDS say how each attribute is read; see rongcloud/_decode.py. Its __init__ is not called.
py::object decode(const py::handle& type, const py::handle& value);

}  // namespace rongcloud::python
