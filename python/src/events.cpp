#include "events.hpp"

#include <cstring>
#include <utility>

#include "answer.hpp"
#include "failure.hpp"
#include "hooks.hpp"
#include "interpreter.hpp"
#include "method.hpp"

namespace rongcloud::python {

namespace {

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

}  // namespace

py::object EventStream::next() {
    // close() in another thread drops the members.
    const std::shared_ptr<rc_client> client = client_;
    const std::shared_ptr<rc_event_stream> stream = stream_;
    if (!stream) raise("RC_E_CANCELED", "canceled", "the stream of events is closed");
    if (waiting_) raise_argument("another thread waits for an event of this stream");
    const Waiting mark(waiting_);
    Outcome outcome;
    {
        const Unlocked unlocked;
        outcome = wait_for_event(stream.get());
    }
    if (outcome.status != RC_OK) raise(outcome.status, outcome.error);
    if (outcome.event == nullptr) return py::none();
    const std::unique_ptr<rc_event, decltype(&rc_event_free)> event(outcome.event, &rc_event_free);
    const char* const name = rc_event_name(event.get());
    const char* const id = rc_event_id(event.get());
    return py::make_tuple(text(name, std::strlen(name)),
                          text(rc_event_data(event.get()), rc_event_data_size(event.get())),
                          text(id, std::strlen(id)));
}

void EventStream::close() {
    std::shared_ptr<rc_client> client = std::exchange(client_, nullptr);
    std::shared_ptr<rc_event_stream> stream = std::exchange(stream_, nullptr);
    if (stream) rc_event_stream_cancel(stream.get());  // next() in another thread has a share of it
    {
        const Unlocked unlocked;  // it may be the last one
        stream.reset();
    }
    Hooks::release(client);
}

void add_event_stream(py::module_& module) {
    const py::class_<EventStream> type(module, "EventStream", py::module_local(), py::is_final(),
                                       "An answer that comes as events. One thread at a time, but for close().");
    add_method<&EventStream::next>(
        type, "next", "next(self)\n\nWaits without the interpreter lock: (name, data, id), or None at the end.");
    add_method<&EventStream::close>(type, "close",
                                    "close(self)\n\nEnds a next() that waits, and closes the connection.");
}

}  // namespace rongcloud::python
