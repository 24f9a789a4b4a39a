// The interpreter: its lock, and its end.
//
// A thread that asks an interpreter that is ending for the lock is ended by pthread_exit (until CPython 3.13), whose
// unwinding must meet neither a function that is noexcept nor a reference that is given up without the lock. So such
// threads stay where they are, as CPython 3.14 has it too; the end of the process ends them.
#pragma once

#include <pybind11/pybind11.h>

namespace rongcloud::python {

namespace py = pybind11;

// Whether the package works in the current interpreter; otherwise ImportError is set. To be called with every import.
bool admit_interpreter();

// Never returns.
[[noreturn]] void stay_forever() noexcept;

// `work` may run code of Python, and throws nothing. Around no object that needs the lock when it goes.
template <class Work>
auto or_stay(const Work& work) noexcept {
    try {
        return work();
    } catch (...) {  // the unwinding of pthread_exit
        stay_forever();
    }
}

// Calls a function of Python; nullptr when it raised.
inline PyObject* call_python(PyObject* function, PyObject* arguments, PyObject* keywords = nullptr) noexcept {
    return or_stay([&] { return PyObject_Call(function, arguments, keywords); });
}

// Lets go of the interpreter's lock for a call that blocks, in a thread that came from Python. A thread of the library
// never waits for the interpreter.
class Unlocked {
public:
    Unlocked() noexcept : outer_(here_), state_(PyEval_SaveThread()) { here_ = this; }
    ~Unlocked() {
        take();
        here_ = outer_;
    }
    Unlocked(const Unlocked&) = delete;
    Unlocked& operator=(const Unlocked&) = delete;

    // Whether this thread is in such a call.
    static bool is_here() noexcept { return here_ != nullptr; }

    // Runs `work` with the lock, in a thread that is_here(). As or_stay().
    template <class Work>
    static auto with_lock(const Work& work) noexcept {
        Unlocked& self = *here_;
        self.take();
        here_ = nullptr;  // what `work` calls is not in this call
        const auto result = or_stay(work);
        here_ = &self;
        self.state_ = PyEval_SaveThread();
        return result;
    }

private:
    void take() const noexcept;

    inline static thread_local Unlocked* here_ = nullptr;
    Unlocked* const outer_;
    PyThreadState* state_;
};

// Runs `work` with the lock in a thread that came from Python, whether it has the lock or let go of it, here or in another
// extension. As or_stay().
template <class Work>
auto with_lock(const Work& work) noexcept {
    if (Unlocked::is_here()) return Unlocked::with_lock(work);
    return or_stay([&work] {
        const PyGILState_STATE state = PyGILState_Ensure();
        const auto result = work();
        PyGILState_Release(state);
        return result;
    });
}

}  // namespace rongcloud::python
