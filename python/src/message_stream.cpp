#include "message_stream.hpp"

#include <cstring>
#include <limits>

#include "conversion.hpp"
#include "failure.hpp"
#include "interpreter.hpp"
#include "method.hpp"

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

std::int32_t reason_of(const py::handle& reason) {
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

void MessageStream::set_packet_max_bytes(const py::handle& size) {
    const auto bytes = static_cast<std::size_t>(
        whole_number(size, "packet_max_bytes", 0, std::numeric_limits<std::int32_t>::max()));
    checked_unlocked([&](rc_error** error) {
        return rc_message_stream_set_packet_max_bytes(stream_.get(), bytes, error);
    });
}

void MessageStream::write(const py::handle& text) {
    const char* const bytes = c_text(text, "text");
    const auto client = open_client();
    checked_unlocked([&](rc_error** error) {
        return rc_message_stream_write(stream_.get(), bytes, std::strlen(bytes), error);
    });
}

void MessageStream::complete(const py::handle& text, const py::handle& reason) {
    const char* const bytes = c_text(text, "text");
    const std::int32_t why = reason_of(reason);
    const auto client = open_client();
    checked_unlocked([&](rc_error** error) {
        return rc_message_stream_complete(stream_.get(), bytes, std::strlen(bytes), why, error);
    });
}

void MessageStream::abort(const py::handle& reason) {
    const std::int32_t why = reason_of(reason);
    const auto client = open_client();
    checked_unlocked([&](rc_error** error) { return rc_message_stream_abort(stream_.get(), why, error); });
}

void add_message_stream(py::module_& module) {
    py::class_<MessageStream> type(module, "MessageStream", py::module_local(), py::is_final(),
                                   "A message that is sent in packets. Made by Client.message_stream.");
    type.def_property_readonly("message_uid", &MessageStream::message_uid)
        .def_property_readonly("seq", &MessageStream::seq)
        .def_property_readonly("bytes", &MessageStream::bytes)
        .def_property_readonly("is_open", &MessageStream::is_open);
    add_method<&MessageStream::set_packet_max_bytes>(type, "set_packet_max_bytes",
                                                     "set_packet_max_bytes(self, size)\n\n"
                                                     "Bytes of text of a packet, at most.");
    add_method<&MessageStream::write>(type, "write", "write(self, text)\n\nBlocks without the interpreter lock.");
    add_method<&MessageStream::complete>(type, "complete",
                                         "complete(self, text, reason)\n\nBlocks without the interpreter lock.");
    add_method<&MessageStream::abort>(type, "abort", "abort(self, reason)\n\nBlocks without the interpreter lock.");
}

}  // namespace rongcloud::python
