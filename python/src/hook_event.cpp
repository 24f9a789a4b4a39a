#include "hook_event.hpp"

#include <new>
#include <string>

#include "answer.hpp"
#include "decode.hpp"
#include "failure.hpp"
#include "json.hpp"

namespace rongcloud::python {

py::str text_of(const char* bytes) { return text(bytes, std::char_traits<char>::length(bytes)); }

py::object typed_event(const rc_hook_event* event, const py::handle& kind, const py::handle& app_key,
                       const py::handle& body) {
    const char* const json = rc_hook_event_json(event);
    if (json == nullptr) throw std::bad_alloc();
    const py::object data = parse_json({json, rc_hook_event_json_size(event)});
    if (!PyDict_CheckExact(data.ptr())) raise_argument("an event is not an object");
    return decode_event(kind, {app_key, py::reinterpret_borrow<py::dict>(data), text_of(rc_hook_event_id(event)),
                               text_of(rc_hook_event_order_key(event)), body});
}

py::handle kind_of(const rc_hook_event* event, const py::handle& kinds, const py::handle& other) {
    if (!PyDict_Check(kinds.ptr())) raise_argument("kinds must be a dict");
    const py::str type = text_of(rc_hook_event_type(event));
    PyObject* const found = PyDict_GetItemWithError(kinds.ptr(), type.ptr());
    if (found == nullptr && PyErr_Occurred() != nullptr) throw py::error_already_set();
    return found != nullptr ? py::handle(found) : other;
}

}  // namespace rongcloud::python
