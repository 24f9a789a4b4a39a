// Calls of an event loop, for rongcloud.AsyncClient.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <memory>
#include <mutex>
#include <vector>

namespace rongcloud::python {

namespace py = pybind11;

// What threads of the library put in and the thread of the loop takes out: they never need the interpreter's lock.
class Outcomes {
public:
    // Throws OSError when there is no descriptor left.
    Outcomes();
    ~Outcomes();
    Outcomes(const Outcomes&) = delete;
    Outcomes& operator=(const Outcomes&) = delete;

    struct Outcome {
        long long number;
        rc_status status;
        rc_result* result;
        rc_error* error;
    };

    // Becomes readable when there is something to take.
    int descriptor() const { return descriptor_; }
    void put(const Outcome& outcome);
    std::vector<Outcome> take();

private:
    const int descriptor_;
    std::mutex mutex_;
    std::vector<Outcome> outcomes_;
};

// A call under way. Dropping it does not cancel the call.
class Request {
public:
    explicit Request(rc_request* request) : request_(request, &rc_request_free) {}
    void cancel() { rc_request_cancel(request_.get()); }

private:
    std::unique_ptr<rc_request, decltype(&rc_request_free)> request_;
};

// The outcomes of one event loop.
class AsyncCalls {
public:
    int fileno() const { return outcomes_->descriptor(); }
    // [(number, answer or None, exception or None), ...] of the calls that have completed.
    py::list drain();
    // `number` is given back by drain(). Starts nothing when it raises.
    Request start(rc_client* client, const char* operation, const rc_params* params, long long number);
    Request start_raw(rc_client* client, const char* method, const char* path, const char* content_type,
                      std::string_view body, int timeout_ms, long long number);

private:
    // With the calls, which may outlive the object.
    std::shared_ptr<Outcomes> outcomes_ = std::make_shared<Outcomes>();
};

void add_async_calls(py::module_& module);

}  // namespace rongcloud::python
