// Memories of requests that are written in Python: see Asked of webhooks/_memory.py.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/webhook.h>

namespace rongcloud::python {

namespace py = pybind11;

// Gives `memory`, which has claim, accept and release, to the receivers that are made of `config`.
void set_memory(rc_webhook_config* config, const py::handle& memory);

// Around a call of the library that may ask a memory: what its functions raise that is no Exception, such as
// KeyboardInterrupt, is the caller's. With the interpreter's lock.
class MemoryCall {
public:
    MemoryCall() noexcept : outer_(here_) { here_ = this; }
    ~MemoryCall();
    MemoryCall(const MemoryCall&) = delete;
    MemoryCall& operator=(const MemoryCall&) = delete;

    // Raises it, when there is such.
    void check();

private:
    friend class MemoryFunction;

    inline static thread_local MemoryCall* here_ = nullptr;
    MemoryCall* const outer_;
    PyObject *type_ = nullptr, *value_ = nullptr, *trace_ = nullptr;
};

}  // namespace rongcloud::python
