#include "decode.hpp"

#include "failure.hpp"
#include "interpreter.hpp"

namespace rongcloud::python {

namespace {

// The readers that give most values as they are. Looked up once and kept for the life of the process.
struct Readers {
    py::object text = py::module_::import("rongcloud._decode").attr("text");
    py::object integer = py::module_::import("rongcloud._decode").attr("integer");
    py::object boolean = py::module_::import("rongcloud._decode").attr("boolean");
    py::object match_args = py::str("__match_args__");
    py::object fields = py::str("FIELDS");
    py::object raw = py::str("raw");
};
const Readers& readers() {
    static const Readers* const made = new Readers();
    return *made;
}

// Interned, as CPython's cache of attributes wants them.
struct EventNames {
    PyObject* app_key = PyUnicode_InternFromString("app_key");
    PyObject* data = PyUnicode_InternFromString("data");
    PyObject* id = PyUnicode_InternFromString("id");
    PyObject* order_key = PyUnicode_InternFromString("order_key");
    PyObject* raw_body = PyUnicode_InternFromString("raw_body");
};

py::object attribute(const py::handle& object, const py::object& name) {
    PyObject* const value = PyObject_GetAttr(object.ptr(), name.ptr());
    if (value == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::object>(value);
}

py::object read(PyObject* reader, PyObject* value) {
    const bool is_plain = (reader == readers().text.ptr() && (value == Py_None || PyUnicode_CheckExact(value))) ||
                          (reader == readers().integer.ptr() && (value == Py_None || PyLong_CheckExact(value))) ||
                          (reader == readers().boolean.ptr() && (value == Py_None || PyBool_Check(value)));
    if (is_plain) return py::reinterpret_borrow<py::object>(value);
    const py::tuple arguments = py::make_tuple(py::handle(value));
    auto made = py::reinterpret_steal<py::object>(call_python(reader, arguments.ptr()));
    if (!made) throw py::error_already_set();
    return made;
}

// As object.__setattr__ does, which the classes, being frozen, leave for this.
void set(const py::handle& object, PyObject* name, const py::handle& value) {
    if (PyObject_GenericSetAttr(object.ptr(), name, value.ptr()) != 0) throw py::error_already_set();
}

// nullptr where there is nothing; borrowed.
PyObject* member(const py::handle& dict, PyObject* name) {
    PyObject* const found = PyDict_GetItemWithError(dict.ptr(), name);
    if (found == nullptr && PyErr_Occurred() != nullptr) throw py::error_already_set();
    return found;
}

bool has_dot(PyObject* path) { return PyUnicode_FindChar(path, '.', 0, PyUnicode_GET_LENGTH(path), 1) >= 0; }

// The value that a row (attribute, path, another spelling, reader) of an event finds.
py::object find(const py::dict& data, PyObject* row) {
    PyObject* const path = PyTuple_GET_ITEM(row, 1);
    PyObject* const other = PyTuple_GET_ITEM(row, 2);
    if (has_dot(path)) {
        static const py::object* const search =
            new py::object(py::module_::import("rongcloud.webhooks._event").attr("find"));
        const py::tuple arguments = py::make_tuple(data, py::handle(path), py::handle(other));
        auto found = py::reinterpret_steal<py::object>(call_python(search->ptr(), arguments.ptr()));
        if (!found) throw py::error_already_set();
        return found;
    }
    PyObject* found = member(data, path);
    if ((found == nullptr || found == Py_None) && other != Py_None) found = member(data, other);
    return py::reinterpret_borrow<py::object>(found != nullptr ? found : Py_None);
}

}  // namespace

py::object decode_event(const py::handle& kind, const EventParts& parts) {
    static const EventNames names;
    if (!PyType_Check(kind.ptr())) raise_argument("not a class");
    auto* const type = reinterpret_cast<PyTypeObject*>(kind.ptr());
    const py::object fields = attribute(kind, readers().fields);
    if (!PyTuple_CheckExact(fields.ptr())) raise_argument("not a class of events");
    auto object = py::reinterpret_steal<py::object>(type->tp_alloc(type, 0));
    if (!object) throw py::error_already_set();
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(fields.ptr()); ++i) {
        PyObject* const row = PyTuple_GET_ITEM(fields.ptr(), i);
        if (!PyTuple_CheckExact(row) || PyTuple_GET_SIZE(row) != 4) raise_argument("not a class of events");
        set(object, PyTuple_GET_ITEM(row, 0), read(PyTuple_GET_ITEM(row, 3), find(parts.data, row).ptr()));
    }
    set(object, names.app_key, parts.app_key);
    set(object, names.data, parts.data);
    set(object, names.id, parts.id);
    set(object, names.order_key, parts.order_key);
    set(object, names.raw_body, parts.raw_body);
    return object;
}

py::object decode(const py::handle& type, const py::handle& value) {
    if (!PyType_Check(type.ptr())) raise_argument("not a class");
    auto* const kind = reinterpret_cast<PyTypeObject*>(type.ptr());
    const py::object fields = attribute(type, readers().fields);     // ((name in the answer, reader), ...)
    const py::object names = attribute(type, readers().match_args);  // the attributes in the same order, then raw
    if (!PyTuple_CheckExact(fields.ptr()) || !PyTuple_CheckExact(names.ptr()) ||
        PyTuple_GET_SIZE(names.ptr()) != PyTuple_GET_SIZE(fields.ptr()) + 1) {
        raise_argument("not a class of answers");
    }
    if (!PyDict_CheckExact(value.ptr())) return py::reinterpret_borrow<py::object>(type)(py::arg("raw") = value);
    const auto object = py::reinterpret_steal<py::object>(kind->tp_alloc(kind, 0));
    if (!object) throw py::error_already_set();
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(fields.ptr()); ++i) {
        PyObject* const row = PyTuple_GET_ITEM(fields.ptr(), i);
        PyObject* found = PyDict_GetItemWithError(value.ptr(), PyTuple_GET_ITEM(row, 0));
        if (found == nullptr && PyErr_Occurred() != nullptr) throw py::error_already_set();
        set(object, PyTuple_GET_ITEM(names.ptr(), i), read(PyTuple_GET_ITEM(row, 1), found != nullptr ? found : Py_None));
    }
    set(object, readers().raw.ptr(), value);
    return object;
}

}  // namespace rongcloud::python
