#include "message_stream.hpp"

#include <cstring>
#include <limits>

#include "conversion.hpp"
#include "failure.hpp"
#include "hooks.hpp"

namespace rongcloud::python {

namespace {

// Runs `call(rc_error **)` without the lock of the interpreter and raises when it fails.
template <class Call>
void checked_unlocked(const Call& call) {
    rc_error* error = nullptr;
    rc_status status = RC_OK;
    {
        const Unlocked unlocked;
        status = call(&error);
    }
    if (status != RC_OK) raise(status, error);
}

std::int32_t reason_of(const py::object& reason) {
    using Limits = std::numeric_limits<std::int32_t>;
    return static_cast<std::int32_t>(whole_number(reason, "reason", Limits::min(), Limits::max()));
}

rc_message_stream* open(rc_client* client, const char* operation, const rc_params* params) {
    rc_message_stream* stream = nullptr;
    rc_error* error = nullptr;
    const rc_status status = rc_message_stream_open(client, operation, params, &stream, &error);
    if (status != RC_OK) raise(status, error);
    return stream;
}

}  // namespace

MessageStream::MessageStream(const std::shared_ptr<rc_client>& client, const char* operation, const rc_params* params)
    : client_(client), stream_(open(client.get(), operation, params), &rc_message_stream_free) {}

std::shared_ptr<rc_client> MessageStream::open_client() const {
    std::shared_ptr<rc_client> client = client_.lock();
    if (client == nullptr) raise_argument("the client of the stream is closed", {}, "stream_closed");
    return client;
}

void MessageStream::set_packet_max_bytes(const py::object& size) {
    const auto bytes = static_cast<std::size_t>(
        whole_number(size, "packet_max_bytes", 0, std::numeric_limits<std::int32_t>::max()));
    checked_unlocked([&](rc_error** error) {
        return rc_message_stream_set_packet_max_bytes(stream_.get(), bytes, error);
    });
}

void MessageStream::write(const py::object& text) {
    const char* const bytes = c_text(text, "text");
    const auto client = open_client();
    checked_unlocked([&](rc_error** error) {
        return rc_message_stream_write(stream_.get(), bytes, std::strlen(bytes), error);
    });
}

void MessageStream::complete(const py::object& text, const py::object& reason) {
    const char* const bytes = c_text(text, "text");
    const std::int32_t why = reason_of(reason);
    const auto client = open_client();
    checked_unlocked([&](rc_error** error) {
        return rc_message_stream_complete(stream_.get(), bytes, std::strlen(bytes), why, error);
    });
}

void MessageStream::abort(const py::object& reason) {
    const std::int32_t why = reason_of(reason);
    const auto client = open_client();
    checked_unlocked([&](rc_error** error) { return rc_message_stream_abort(stream_.get(), why, error); });
}

void add_message_stream(py::module_& module) {
    py::class_<MessageStream>(module, "MessageStream", py::module_local(), py::is_final(),
                              "A message that is sent in packets. Made by Client.message_stream.")
        .def("set_packet_max_bytes", &MessageStream::set_packet_max_bytes, py::arg("size"),
             "Bytes of text of a packet, at most.")
        .def("write", &MessageStream::write, py::arg("text"), "Blocks without the interpreter lock.")
        .def("complete", &MessageStream::complete, py::arg("text"), py::arg("reason"),
             "Blocks without the interpreter lock.")
        .def("abort", &MessageStream::abort, py::arg("reason"), "Blocks without the interpreter lock.")
        .def_property_readonly("message_uid", &MessageStream::message_uid)
        .def_property_readonly("seq", &MessageStream::seq)
        .def_property_readonly("bytes", &MessageStream::bytes)
        .def_property_readonly("is_open", &MessageStream::is_open);
}

}  // namespace rongcloud::python
