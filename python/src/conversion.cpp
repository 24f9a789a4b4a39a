#include "conversion.hpp"

#include <cmath>
#include <cstring>
#include <new>

#include "failure.hpp"
#include "interpreter.hpp"

namespace rongcloud::python {

namespace {

constexpr const char* kLoneSurrogate = "contains half of a surrogate pair, which is not a character";

std::string type_name(const py::handle& value) { return Py_TYPE(value.ptr())->tp_name; }

// Python objects of the package, looked up once and kept for the life of the process.
struct Imports {
    py::object omit = py::module_::import("rongcloud._omit").attr("omit");
    py::object dumps = py::module_::import("json").attr("dumps");
};
const Imports& imports() {
    // Made while the lock of the interpreter is held, and never destroyed: the interpreter ends first.
    static const Imports* const made = new Imports();
    return *made;
}

// Empty data for a text with a lone surrogate; the Python error is cleared.
std::string_view utf8(PyObject* text) {
    Py_ssize_t size = 0;
    const char* data = PyUnicode_AsUTF8AndSize(text, &size);
    if (data == nullptr) {
        PyErr_Clear();
        return {};
    }
    return {data, static_cast<std::size_t>(size)};
}

// One parameter of a call: where it goes, and where complaints come from.
struct Target {
    rc_params* params;
    const char* name;
    std::string_view operation;

    [[noreturn]] void fail(const std::string& what, std::string_view reason = "invalid_argument") const {
        std::string message = operation.empty() ? std::string() : std::string(operation) + ": ";
        raise_argument(message + "'" + name + "' " + what, operation, reason);
    }
    std::string_view text(PyObject* value) const {
        const std::string_view bytes = utf8(value);
        if (bytes.data() == nullptr) fail(kLoneSurrogate, "invalid_utf8");
        return bytes;
    }
};

void set_json(const Target& target, const py::handle& value) {
    using namespace pybind11::literals;
    py::object json;
    try {
        const py::tuple arguments = py::make_tuple(value);
        const py::dict keywords("ensure_ascii"_a = false, "allow_nan"_a = false);
        json = py::reinterpret_steal<py::object>(
            call_python(imports().dumps.ptr(), arguments.ptr(), keywords.ptr()));
        if (!json) throw py::error_already_set();
    } catch (py::error_already_set& error) {
        const bool is_about_value = error.matches(PyExc_TypeError) || error.matches(PyExc_ValueError) ||
                                    error.matches(PyExc_RecursionError);
        if (!is_about_value) throw;
        target.fail("cannot be written as JSON: " + std::string(py::str(error.value())));
    }
    target.text(json.ptr());
    rc_params_set_json(target.params, target.name, c_text(json, target.name));
}

void set_int(const Target& target, const py::handle& value) {
    int overflow = 0;
    const long long number = PyLong_AsLongLongAndOverflow(value.ptr(), &overflow);
    if (overflow == 0) {
        rc_params_set_int(target.params, target.name, number);
    } else {
        set_json(target, value);  // its digits, so that the library says what it thinks of the size
    }
}

bool is_list_of_texts(PyObject* const* items, Py_ssize_t count) {
    for (Py_ssize_t i = 0; i < count; ++i) {
        if (!PyUnicode_Check(items[i])) return false;
    }
    return true;
}

// `value` is a list or a tuple. Nothing in the loop runs Python code, so the items stay where they are.
void set_list(const Target& target, const py::handle& value) {
    const Py_ssize_t count = PySequence_Fast_GET_SIZE(value.ptr());
    PyObject* const* items = PySequence_Fast_ITEMS(value.ptr());
    if (count == 0) {
        rc_params_set_empty_list(target.params, target.name);
        return;
    }
    if (!is_list_of_texts(items, count)) {
        set_json(target, value);
        return;
    }
    for (Py_ssize_t i = 0; i < count; ++i) {
        const std::string_view item = target.text(items[i]);
        rc_params_add_strn(target.params, target.name, item.data(), item.size());
    }
}

void set_value(const Target& target, const py::handle& value) {
    PyObject* const object = value.ptr();
    if (PyUnicode_Check(object)) {
        const std::string_view text = target.text(object);
        rc_params_set_strn(target.params, target.name, text.data(), text.size());
    } else if (PyBool_Check(object)) {
        rc_params_set_bool(target.params, target.name, object == Py_True ? 1 : 0);
    } else if (PyLong_Check(object)) {
        set_int(target, value);
    } else if (PyFloat_Check(object)) {
        const double number = PyFloat_AS_DOUBLE(object);
        if (!std::isfinite(number)) target.fail("must be finite");
        rc_params_set_double(target.params, target.name, number);
    } else if (PyList_Check(object) || PyTuple_Check(object)) {
        set_list(target, value);
    } else if (PyDict_Check(object)) {
        set_json(target, value);
    } else {
        target.fail("cannot be of the type " + type_name(value) + "; give a str, int, float, bool, list or dict");
    }
}

}  // namespace

const char* c_text(const py::handle& value, std::string_view what, std::string_view status) {
    const auto fail = [&](const std::string& why) {
        const bool is_setting = status == "RC_E_CONFIG";
        raise(status, is_setting ? "invalid_setting" : "invalid_argument", std::string(what) + why);
    };
    if (!PyUnicode_Check(value.ptr())) fail(" must be a str, not " + type_name(value));
    const std::string_view text = utf8(value.ptr());
    if (text.data() == nullptr) fail(std::string(" ") + kLoneSurrogate);
    if (text.find('\0') != std::string_view::npos) fail(" contains a NUL character");
    return text.data();
}

const char* c_text_or_null(const py::handle& value, std::string_view what, std::string_view status) {
    return value.is_none() ? nullptr : c_text(value, what, status);
}

long long whole_number(const py::handle& value, std::string_view what, long long lowest, long long highest) {
    if (!PyLong_Check(value.ptr()) || PyBool_Check(value.ptr())) {
        raise_argument(std::string(what) + " must be an int, not " + type_name(value));
    }
    int overflow = 0;
    const long long number = PyLong_AsLongLongAndOverflow(value.ptr(), &overflow);
    if (overflow != 0 || number < lowest || number > highest) {
        raise_argument(std::string(what) + " must be between " + std::to_string(lowest) + " and " +
                       std::to_string(highest));
    }
    return number;
}

ParamsPtr to_params(const py::handle& values, std::string_view operation) {
    if (!PyDict_Check(values.ptr())) raise_argument("params must be a dict, not " + type_name(values), operation);
    ParamsPtr params(rc_params_new());
    if (!params) throw std::bad_alloc();
    Py_ssize_t position = 0;
    PyObject* key = nullptr;
    PyObject* value = nullptr;
    while (PyDict_Next(values.ptr(), &position, &key, &value) != 0) {
        if (value == Py_None || value == imports().omit.ptr()) continue;
        // Owned: writing JSON may run Python code, which may change the dict.
        const auto own_key = py::reinterpret_borrow<py::object>(key);
        const auto own_value = py::reinterpret_borrow<py::object>(value);
        set_value({params.get(), c_text(own_key, "the name of a parameter"), operation}, own_value);
    }
    return params;
}

}  // namespace rongcloud::python
