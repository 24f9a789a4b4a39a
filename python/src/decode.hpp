// Answers as the classes of rongcloud.types.
#pragma once

#include <pybind11/pybind11.h>

namespace rongcloud::python {

namespace py = pybind11;

// `value` as `type`, whose FIELDS say how each attribute is read; see rongcloud/_decode.py. Its __init__ is not called.
py::object decode(const py::handle& type, const py::handle& value);

// The same for an event of a callback, whose FIELDS have paths and second spellings too; see webhooks/_event.py.
// Its __init__ is not called.
struct EventParts {
    py::handle app_key;
    py::dict data;
    py::object id;
    py::object order_key;
    py::handle raw_body;
};
py::object decode_event(const py::handle& kind, const EventParts& parts);

}  // namespace rongcloud::python
