#include "webhook_memory.hpp"

#include <memory>
#include <utility>

#include "failure.hpp"
#include "interpreter.hpp"

namespace rongcloud::python {

namespace {

struct PythonMemory {
    py::object claim, accept, release;
};

py::list list_of(const char* const* keys, std::size_t count) {
    py::list list(count);
    for (std::size_t i = 0; i < count; ++i) list[i] = py::str(keys[i]);
    return list;
}

}  // namespace

// Calls one, with the lock. Whoever runs meanwhile in this thread, another greenlet, is in no call of this one.
class MemoryFunction {
public:
    MemoryFunction() noexcept : call_(std::exchange(MemoryCall::here_, nullptr)) {}
    ~MemoryFunction() { MemoryCall::here_ = call_; }
    MemoryFunction(const MemoryFunction&) = delete;
    MemoryFunction& operator=(const MemoryFunction&) = delete;

    // `function` answers None when the memory has failed. `use` is given what else it answers.
    template <class Arguments, class Use>
    rc_status call(const py::object& function, const Arguments& arguments, const Use& use) const noexcept {
        const py::error_scope before;  // of whoever gives up a delivery
        try {
            const py::tuple values = arguments();
            const auto answer = py::reinterpret_steal<py::object>(call_python(function.ptr(), values.ptr()));
            if (!answer) return keep(), RC_E_INTERNAL;
            return !answer.is_none() && use(answer) ? RC_OK : RC_E_INTERNAL;
        } catch (py::error_already_set&) {
            return RC_E_MEMORY;
        } catch (const std::exception&) {
            return RC_E_MEMORY;
        }
    }

private:
    void keep() const noexcept {
        if (call_ != nullptr && call_->type_ == nullptr) PyErr_Fetch(&call_->type_, &call_->value_, &call_->trace_);
        else or_stay([] { return PyErr_WriteUnraisable(nullptr), 0; });
    }

    MemoryCall* const call_;
};

namespace {

rc_status on_claim(void* data, const char* holder, const char* const* keys, size_t count, std::int64_t time_ms,
                   rc_memory_state* states) {
    const auto take = [=](const py::object& answer) {
        if (!PyBytes_Check(answer.ptr()) || PyBytes_GET_SIZE(answer.ptr()) != static_cast<Py_ssize_t>(count)) return false;
        const char* const bytes = PyBytes_AS_STRING(answer.ptr());
        for (std::size_t i = 0; i < count; ++i) states[i] = bytes[i];
        return true;
    };
    return with_lock([&] {
        const auto arguments = [&] { return py::make_tuple(py::str(holder), list_of(keys, count), time_ms); };
        return MemoryFunction().call(static_cast<PythonMemory*>(data)->claim, arguments, take);
    });
}

rc_status on_accept(void* data, const char* holder, const char* const* keys, size_t count, std::int64_t time_ms) {
    return with_lock([&] {
        const auto arguments = [&] { return py::make_tuple(py::str(holder), list_of(keys, count), time_ms); };
        return MemoryFunction().call(static_cast<PythonMemory*>(data)->accept, arguments, [](auto&) { return true; });
    });
}

rc_status on_release(void* data, const char* holder, const char* const* keys, size_t count) {
    return with_lock([&] {
        const auto arguments = [&] { return py::make_tuple(py::str(holder), list_of(keys, count)); };
        return MemoryFunction().call(static_cast<PythonMemory*>(data)->release, arguments, [](auto&) { return true; });
    });
}

void free_memory(void* data) {
    with_lock([data] {
        const py::error_scope before;
        delete static_cast<PythonMemory*>(data);
        return 0;
    });
}

}  // namespace

void set_memory(rc_webhook_config* config, const py::handle& memory) {
    auto own = std::make_unique<PythonMemory>(
        PythonMemory{memory.attr("claim"), memory.attr("accept"), memory.attr("release")});
    checked([&](rc_error** error) {
        return rc_webhook_config_set_memory(config, &on_claim, &on_accept, &on_release, own.get(), &free_memory, error);
    });
    static_cast<void>(own.release());
}

MemoryCall::~MemoryCall() {
    here_ = outer_;
    Py_XDECREF(type_);
    Py_XDECREF(value_);
    Py_XDECREF(trace_);
}

void MemoryCall::check() {
    if (type_ == nullptr) return;
    PyErr_Restore(std::exchange(type_, nullptr), std::exchange(value_, nullptr), std::exchange(trace_, nullptr));
    throw py::error_already_set();
}

}  // namespace rongcloud::python
