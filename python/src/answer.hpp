// A successful answer, for Python.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <cstddef>
#include <memory>

#include "json.hpp"

namespace rongcloud::python {

namespace py = pybind11;

// The library's texts are UTF-8 as it checked them; NULL never comes here.
inline py::str text(const char* data, std::size_t size) {
    PyObject* made = PyUnicode_DecodeUTF8(data, static_cast<Py_ssize_t>(size), "replace");
    if (made == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::str>(made);
}

class Answer {
public:
    explicit Answer(rc_result* result) : result_(result, &rc_result_free) {}

    // The JSON value: a new one each time.
    py::object value() const { return parse_json({rc_result_json(result_.get()), rc_result_json_size(result_.get())}); }
    // (value, http_status, request_id, domain, attempts, already_accepted)
    py::tuple unpack() const {
        return py::make_tuple(value(), http_status(), request_id(), domain(), attempts(), already_accepted());
    }
    int http_status() const { return rc_result_http_status(result_.get()); }
    const char* request_id() const { return rc_result_request_id(result_.get()); }
    const char* domain() const { return rc_result_domain(result_.get()); }
    int attempts() const { return rc_result_attempts(result_.get()); }
    bool already_accepted() const { return rc_result_already_accepted(result_.get()) != 0; }

private:
    std::unique_ptr<rc_result, decltype(&rc_result_free)> result_;
};

}  // namespace rongcloud::python
