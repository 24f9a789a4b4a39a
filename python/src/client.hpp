// A client, for Python: rongcloud._core.Client.
#pragma once

#include <pybind11/pybind11.h>

namespace rongcloud::python {

namespace py = pybind11;

void add_client(py::module_& module);

}  // namespace rongcloud::python
