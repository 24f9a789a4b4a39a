#include "async_calls.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <string_view>
#include <utility>

#include "answer.hpp"
#include "failure.hpp"

namespace rongcloud::python {

namespace {

// Where the outcome of one call goes.
struct Ticket {
    std::shared_ptr<Outcomes> outcomes;
    long long number;
};

// Runs in a thread of the library.
void complete(void* user_data, rc_status status, rc_result* result, rc_error* error) {
    const std::unique_ptr<Ticket> ticket(static_cast<Ticket*>(user_data));
    ticket->outcomes->put({ticket->number, status, result, error});
}

template <class Start>
Request started(std::unique_ptr<Ticket> ticket, const Start& start) {
    rc_request* request = nullptr;
    rc_error* error = nullptr;
    const rc_status status = start(ticket.get(), &request, &error);
    if (status != RC_OK) raise(status, error);
    [[maybe_unused]] const Ticket* const given_away = ticket.release();
    return Request(request);
}

py::object exception_of(rc_status status, rc_error* error) {
    try {
        raise(status, error);
    } catch (const py::error_already_set& raised) {
        return raised.value();
    }
}

}  // namespace

Outcomes::Outcomes() : descriptor_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (descriptor_ >= 0) return;
    // Not std::system_error, whose words come in the language and the encoding of the locale.
    const py::tuple what = py::make_tuple(errno, "no eventfd can be made for the event loop");
    PyErr_SetObject(PyExc_OSError, what.ptr());
    throw py::error_already_set();
}

Outcomes::~Outcomes() {
    for (const Outcome& outcome : outcomes_) {
        rc_result_free(outcome.result);
        rc_error_free(outcome.error);
    }
    ::close(descriptor_);
}

void Outcomes::put(const Outcome& outcome) {
    const std::lock_guard<std::mutex> lock(mutex_);
    outcomes_.push_back(outcome);
    if (outcomes_.size() > 1) return;  // it is readable
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(descriptor_, &one, sizeof one);
}

std::vector<Outcomes::Outcome> Outcomes::take() {
    const std::lock_guard<std::mutex> lock(mutex_);
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t received = ::read(descriptor_, &count, sizeof count);
    return std::exchange(outcomes_, {});
}

py::list AsyncCalls::drain() {
    py::list list;
    for (const Outcomes::Outcome& outcome : outcomes_->take()) {
        const bool is_good = outcome.status == RC_OK;
        list.append(py::make_tuple(outcome.number, is_good ? py::cast(Answer(outcome.result)) : py::none(),
                                   is_good ? py::none() : exception_of(outcome.status, outcome.error)));
    }
    return list;
}

Request AsyncCalls::start(rc_client* client, const char* operation, const rc_params* params, long long number) {
    return started(std::make_unique<Ticket>(Ticket{outcomes_, number}),
                   [&](Ticket* ticket, rc_request** request, rc_error** error) {
                       return rc_call_async(client, operation, params, &complete, ticket, request, error);
                   });
}

Request AsyncCalls::start_raw(rc_client* client, const char* method, const char* path, const char* content_type,
                              std::string_view body, int timeout_ms, long long number) {
    return started(std::make_unique<Ticket>(Ticket{outcomes_, number}),
                   [&](Ticket* ticket, rc_request** request, rc_error** error) {
                       return rc_call_raw_async(client, method, path, content_type, body.data(), body.size(),
                                                timeout_ms, &complete, ticket, request, error);
                   });
}

void add_async_calls(py::module_& module) {
    py::class_<Request>(module, "Request", py::module_local(), py::is_final(), "An asynchronous call.")
        .def("cancel", &Request::cancel, "Asks the call to stop; does not wait for it.");
    py::class_<AsyncCalls>(module, "AsyncCalls", py::module_local(), py::is_final(),
                           "Where the outcomes of the asynchronous calls of one event loop arrive.")
        .def(py::init<>())
        .def("fileno", &AsyncCalls::fileno, "Becomes readable when a call has completed.")
        .def("drain", &AsyncCalls::drain,
             "[(number, answer, exception)] of the calls that have completed; of the last two one is None.");
}

}  // namespace rongcloud::python
