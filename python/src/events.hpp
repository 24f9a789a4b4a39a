// An answer that comes as events, for Python.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <memory>
#include <utility>

namespace rongcloud::python {

namespace py = pybind11;

// One thread at a time, but for close(). Destruction closes the connection.
class EventStream {
public:
    // Keeps what belongs to `client`, such as its hooks, as long as it may be needed.
    EventStream(rc_event_stream* stream, std::shared_ptr<rc_client> client)
        : client_(std::move(client)), stream_(stream, &rc_event_stream_free) {}

    // (name, data, id), or None at the end. Does not hold the interpreter's lock while it waits. In the main thread
    // signals are handled meanwhile; an exception that a handler raises ends the stream.
    py::object next();
    // A waiting next() raises CanceledError, and so does every later one.
    void close();

private:
    bool waiting_ = false;
    // Empty once closed; changed only with the interpreter's lock held.
    std::shared_ptr<rc_client> client_;
    std::shared_ptr<rc_event_stream> stream_;
};

void add_event_stream(py::module_& module);

}  // namespace rongcloud::python
