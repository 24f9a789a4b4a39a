// The headers of a request, as frameworks have them, for the C interface.
#pragma once

#include <pybind11/pybind11.h>

#include <string>

namespace rongcloud::python {

namespace py = pybind11;

// Lines "Name: value" of None, something with items(), or pairs; names and values are str or bytes. A line break or NUL
// inside counts as a blank, as in a header that was folded. Raises ArgumentError for anything else.
std::string header_lines(const py::handle& headers);

}  // namespace rongcloud::python
