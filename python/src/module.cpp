// The extension rongcloud._core: the C interface for Python, generic over all operations. Arguments are taken as
// plain objects and checked here, because pybind11 would print them, secrets included, when it refuses one.
#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <memory>

#include "answer.hpp"
#include "async_calls.hpp"
#include "client.hpp"
#include "conversion.hpp"
#include "decode.hpp"
#include "events.hpp"
#include "failure.hpp"
#include "json.hpp"
#include "message_stream.hpp"
#include "method.hpp"
#include "module.hpp"
#include "pager.hpp"
#include "webhook.hpp"

namespace rongcloud::python {

namespace {

py::list names(std::size_t count, const char* (*name)(std::size_t)) {
    py::list list;
    for (std::size_t i = 0; i < count; ++i) list.append(name(i));
    return list;
}

py::object describe(const py::object& operation) {
    const char* json = rc_op_describe(c_text(operation, "operation"));
    if (json == nullptr) return py::none();
    return py::str(json);
}

using MakeMessage = rc_status(const char*, const rc_params*, rc_bytes**, rc_error**);

py::str message_text(MakeMessage* make, const py::object& name, const py::object& fields) {
    const char* const type = c_text(name, "the name of the message type");
    const ParamsPtr members = to_params(fields, type);
    rc_bytes* made = nullptr;
    rc_error* error = nullptr;
    const rc_status status = make(type, members.get(), &made, &error);
    if (status != RC_OK) raise(status, error);
    const std::unique_ptr<rc_bytes, decltype(&rc_bytes_free)> bytes(made, &rc_bytes_free);
    return text(rc_bytes_data(made), rc_bytes_size(made));
}

py::str message_content(const py::object& object_name, const py::object& fields) {
    return message_text(&rc_message_content, object_name, fields);
}
py::str message_structure(const py::object& name, const py::object& fields) {
    return message_text(&rc_message_structure, name, fields);
}

void fill(py::module_& module) {
    module.def("version", &rc_version_string, "Version of the library that is loaded.");
    module.def("operations", [] { return names(rc_op_count(), &rc_op_name); }, "Ids of all operations, sorted.");
    module.def("describe", &describe, py::arg("operation"), "The catalogue entry as JSON; None for an unknown id.");
    module.def("message_content", &message_content, py::arg("object_name"), py::arg("fields"),
               "The content of a message as JSON text.");
    module.def("message_structure", &message_structure, py::arg("name"), py::arg("fields"),
               "A structure of a message, or of settings of pushes, as JSON text.");
    module.def("options", [] { return names(rc_option_count(), &rc_option_name); }, "Names of the settings.");

    module.def("decode", &decode, py::arg("result_type"), py::arg("value"), "A JSON value as a class of rongcloud.types.");
    module.def("parse_json", [](const py::str& json) { return parse_json(c_text(json, "json")); }, py::arg("json"),
               "As json.loads, for text without NUL.");

    py::class_<Answer> answer(module, "Answer", py::module_local(), py::is_final(),
                              "A successful answer. Read-only; may be read by several threads.");
    add_method<&Answer::value>(answer, "value", "value(self)\n\nThe JSON value: a new one each time.");
    add_method<&Answer::unpack>(answer, "unpack",
                                "unpack(self)\n\n"
                                "(value, http_status, request_id, domain, attempts, already_accepted)");
    answer
        .def_property_readonly("http_status", &Answer::http_status)
        .def_property_readonly("request_id", &Answer::request_id)
        .def_property_readonly("domain", &Answer::domain)
        .def_property_readonly("attempts", &Answer::attempts)
        .def_property_readonly("already_accepted", &Answer::already_accepted);

    add_message_stream(module);
    add_async_calls(module);
    add_pager(module);
    add_event_stream(module);
    add_client(module);
    add_webhook(module);
}

}  // namespace

}  // namespace rongcloud::python

extern "C" PYBIND11_EXPORT PyObject* PyInit__core() {
    PYBIND11_CHECK_PYTHON_VERSION
    return rongcloud::python::define_module<&rongcloud::python::fill>(
        "_core", "The C interface of librongcloud, generic over all operations. Not for use outside the package.");
}
