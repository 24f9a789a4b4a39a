#include "hook_headers.hpp"

#include <algorithm>
#include <string_view>

#include "failure.hpp"
#include "interpreter.hpp"

namespace rongcloud::python {

namespace {

constexpr const char* kWhatHeadersAre =
    "headers must be None, a mapping or pairs of a name and a value, both str or bytes";

void append_clean(std::string& lines, std::string_view bytes, char unwanted) {
    const std::size_t begin = lines.size();
    lines.append(bytes);
    std::replace_if(lines.begin() + static_cast<std::ptrdiff_t>(begin), lines.end(), [unwanted](char c) {
        return c == '\n' || c == '\r' || c == '\0' || c == unwanted;
    }, ' ');
}

void append_part(std::string& lines, PyObject* part, char unwanted = '\0') {
    if (PyBytes_Check(part)) {
        append_clean(lines, {PyBytes_AS_STRING(part), static_cast<std::size_t>(PyBytes_GET_SIZE(part))}, unwanted);
        return;
    }
    if (!PyUnicode_Check(part)) raise_argument(kWhatHeadersAre);
    Py_ssize_t size = 0;
    if (const char* const data = PyUnicode_AsUTF8AndSize(part, &size); data != nullptr) {
        append_clean(lines, {data, static_cast<std::size_t>(size)}, unwanted);
        return;
    }
    PyErr_Clear();  // half of a surrogate pair, as servers make of bytes that are no text
    const auto bytes = py::reinterpret_steal<py::object>(PyUnicode_AsEncodedString(part, "utf-8", "replace"));
    if (!bytes) throw py::error_already_set();
    append_part(lines, bytes.ptr(), unwanted);
}

void append_header(std::string& lines, PyObject* name, PyObject* value) {
    append_part(lines, name, ':');
    lines += ": ";
    append_part(lines, value);
    lines += '\n';
}

py::object items_of(const py::handle& headers) {
    if (PyList_Check(headers.ptr()) || PyTuple_Check(headers.ptr())) return py::reinterpret_borrow<py::object>(headers);
    if (!py::hasattr(headers, "items")) return py::reinterpret_borrow<py::object>(headers);
    const py::object items = headers.attr("items");
    auto made = py::reinterpret_steal<py::object>(call_python(items.ptr(), py::tuple().ptr()));
    if (!made) throw py::error_already_set();
    return made;
}

}  // namespace

std::string header_lines(const py::handle& headers) {
    std::string lines;
    if (headers.is_none()) return lines;
    if (PyUnicode_Check(headers.ptr()) || PyBytes_Check(headers.ptr())) raise_argument(kWhatHeadersAre);
    if (PyDict_CheckExact(headers.ptr())) {
        Py_ssize_t position = 0;
        PyObject* name = nullptr;
        PyObject* value = nullptr;
        while (PyDict_Next(headers.ptr(), &position, &name, &value) != 0) append_header(lines, name, value);
        return lines;
    }
    const auto pairs = py::reinterpret_steal<py::object>(PySequence_Fast(items_of(headers).ptr(), kWhatHeadersAre));
    if (!pairs) {
        if (PyErr_ExceptionMatches(PyExc_TypeError) == 0) throw py::error_already_set();
        PyErr_Clear();
        raise_argument(kWhatHeadersAre);
    }
    for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(pairs.ptr()); ++i) {
        PyObject* const pair = PySequence_Fast_GET_ITEM(pairs.ptr(), i);
        const bool is_pair = (PyTuple_Check(pair) && PyTuple_GET_SIZE(pair) == 2) ||
                             (PyList_Check(pair) && PyList_GET_SIZE(pair) == 2);
        if (!is_pair) raise_argument(kWhatHeadersAre);
        append_header(lines, PySequence_Fast_GET_ITEM(pair, 0), PySequence_Fast_GET_ITEM(pair, 1));
    }
    return lines;
}

}  // namespace rongcloud::python
