#include "failure.hpp"

#include <memory>

#include "interpreter.hpp"

namespace rongcloud::python {

namespace {

py::object exception_with(const py::dict& details) {
    const py::object make = py::module_::import("rongcloud._exceptions").attr("from_details");
    const py::tuple arguments = py::make_tuple(details);
    auto exception = py::reinterpret_steal<py::object>(call_python(make.ptr(), arguments.ptr()));
    if (!exception) throw py::error_already_set();
    return exception;
}

[[noreturn]] void raise_details(const py::dict& details) {
    const py::object exception = exception_with(details);
    PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(exception.ptr())), exception.ptr());
    throw py::error_already_set();
}

// A message may quote what a server sent; whatever the bytes, there is a text.
py::str to_text(const char* bytes) {
    const std::string_view view = bytes != nullptr ? bytes : "";
    PyObject* text = PyUnicode_DecodeUTF8(view.data(), static_cast<Py_ssize_t>(view.size()), "replace");
    if (text == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::str>(text);
}

py::object number_or_none(std::int32_t number) {
    if (number == 0) return py::none();
    return py::int_(number);
}

py::object seconds_or_none(std::int64_t milliseconds) {
    if (milliseconds == 0) return py::none();
    return py::float_(static_cast<double>(milliseconds) / 1000);
}

py::dict details_of(const rc_error* error) {
    using namespace pybind11::literals;
    const char* answer = rc_error_answer(error);
    const char* category = rc_error_category(error);
    const bool has_code = category != nullptr && *category != '\0';
    return py::dict("message"_a = to_text(rc_error_message(error)), "hint"_a = to_text(rc_error_hint(error)),
                    "status"_a = rc_status_name(rc_error_status(error)), "reason"_a = rc_error_reason(error),
                    "cause"_a = rc_error_cause(error),
                    "phase"_a = rc_error_phase(error),
                    "code"_a = has_code ? py::object(py::int_(rc_error_api_code(error))) : py::none(),
                    "code_name"_a = rc_error_api_name(error), "category"_a = to_text(category),
                    "http_status"_a = number_or_none(rc_error_http_status(error)),
                    "operation"_a = to_text(rc_error_operation(error)),
                    "request_id"_a = to_text(rc_error_request_id(error)),
                    "domain"_a = to_text(rc_error_domain(error)), "attempts"_a = rc_error_attempts(error),
                    "answer"_a = answer != nullptr ? py::object(to_text(answer)) : py::none(),
                    "retry_after"_a = seconds_or_none(rc_error_retry_after_ms(error)),
                    "is_retriable"_a = rc_error_is_retriable(error) != 0,
                    "maybe_delivered"_a = rc_error_maybe_delivered(error) != 0);
}

}  // namespace

void raise(std::string_view status, std::string_view reason, const std::string& message, std::string_view operation) {
    using namespace pybind11::literals;
    raise_details(py::dict("message"_a = message, "status"_a = status, "reason"_a = reason,
                           "operation"_a = operation));
}

void raise(rc_status status, rc_error* error) {
    const std::unique_ptr<rc_error, decltype(&rc_error_free)> owner(error, &rc_error_free);
    if (PyErr_Occurred() != nullptr) throw py::error_already_set();
    if (error == nullptr) raise(rc_status_name(status), "internal", "the library has no memory left to say why");
    raise_details(details_of(error));
}

py::object exception_of(rc_error* error) {
    const std::unique_ptr<rc_error, decltype(&rc_error_free)> owner(error, &rc_error_free);
    return exception_with(details_of(error));
}

void raise_refused(rc_verdict verdict, rc_error* error) {
    const std::unique_ptr<rc_error, decltype(&rc_error_free)> owner(error, &rc_error_free);
    if (error == nullptr) raise("RC_E_INTERNAL", "internal", "the library has no memory left to say why");
    py::dict details = details_of(error);
    details["verdict"] = rc_verdict_name(verdict);
    details["http_status"] = rc_verdict_http_status(verdict);
    raise_details(details);
}

void raise_refused(rc_verdict verdict, std::string_view reason, const std::string& message) {
    using namespace pybind11::literals;
    raise_details(py::dict("message"_a = message, "status"_a = "RC_E_SIGNATURE", "reason"_a = reason,
                           "verdict"_a = rc_verdict_name(verdict),
                           "http_status"_a = rc_verdict_http_status(verdict)));
}

}  // namespace rongcloud::python
