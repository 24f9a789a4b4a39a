// JSON text as Python objects.
#pragma once

#include <pybind11/pybind11.h>

#include <string_view>

namespace rongcloud::python {

namespace py = pybind11;

// As json.loads() makes them.
py::object parse_json(std::string_view text);

}  // namespace rongcloud::python
