#include "events.hpp"

#include <chrono>
#include <future>
#include <string_view>

#include "failure.hpp"
#include "hooks.hpp"

namespace rongcloud::python {

namespace {

constexpr std::chrono::milliseconds kStep{50};  // between two looks for a signal

struct Outcome {
    rc_status status = RC_OK;
    rc_event* event = nullptr;
    rc_error* error = nullptr;
};

// Marks the stream as in use; made and destroyed with the interpreter's lock held.
class Waiting {
public:
    explicit Waiting(bool& mark) : mark_(mark) { mark_ = true; }
    ~Waiting() { mark_ = false; }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

private:
    bool& mark_;
};

Outcome wait_for_event(rc_event_stream* stream) {
    Outcome outcome;
    outcome.status = rc_event_stream_next(stream, &outcome.event, &outcome.error);
    return outcome;
}

// Waits in another thread, so that this one can handle signals.
Outcome wait_interruptibly(rc_event_stream* stream) {
    auto pending = std::async(std::launch::async, wait_for_event, stream);
    bool interrupted = false;
    while (pending.wait_for(kStep) != std::future_status::ready) {
        const py::gil_scoped_acquire locked;
        if (PyErr_CheckSignals() == 0) continue;
        interrupted = true;
        break;
    }
    if (interrupted) rc_event_stream_cancel(stream);
    Outcome outcome = pending.get();
    if (interrupted) {
        rc_event_free(outcome.event);
        rc_error_free(outcome.error);
        const py::gil_scoped_acquire locked;
        throw py::error_already_set();
    }
    return outcome;
}

py::str text(std::string_view bytes) {
    PyObject* made = PyUnicode_DecodeUTF8(bytes.data(), static_cast<Py_ssize_t>(bytes.size()), "replace");
    if (made == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::str>(made);
}

}  // namespace

py::object EventStream::next(bool interruptible) {
    const std::shared_ptr<rc_event_stream> stream = stream_;
    if (!stream) raise("RC_E_CANCELED", "canceled", "the stream of events is closed");
    if (waiting_) raise_argument("another thread waits for an event of this stream");
    const Waiting mark(waiting_);
    Outcome outcome;
    {
        const Unlocked unlocked;
        outcome = interruptible ? wait_interruptibly(stream.get()) : wait_for_event(stream.get());
    }
    Hooks::of(client_).run_waiting();
    if (outcome.status != RC_OK) raise(outcome.status, outcome.error);
    if (outcome.event == nullptr) return py::none();
    const std::unique_ptr<rc_event, decltype(&rc_event_free)> event(outcome.event, &rc_event_free);
    return py::make_tuple(text(rc_event_name(event.get())),
                          text({rc_event_data(event.get()), rc_event_data_size(event.get())}),
                          text(rc_event_id(event.get())));
}

void EventStream::close() {
    if (stream_) rc_event_stream_cancel(stream_.get());  // next() in another thread has a share of it
    stream_.reset();
}

}  // namespace rongcloud::python
