// Answers as the classes of rongcloud.types.
#pragma once

#include <pybind11/pybind11.h>

namespace rongcloud::python {

namespace py = pybind11;

// `value` as `type`, whose FIELDS say how each attribute is read; see rongcloud/_decode.py. Its __init__ is not called.
py::object decode(const py::handle& type, const py::handle& value);

// The same for an event of a callback, whose FIELDS have paths and second spellings too; see webhooks/_event.py.
// `common` are the other attributes, by name. Its __init__ is not called.
py::object decode_event(const py::handle& kind, const py::dict& data, const py::dict& common);

}  // namespace rongcloud::python
