#include "interpreter.hpp"

#include <unistd.h>

#include <atomic>

namespace rongcloud::python {

namespace {

std::atomic<bool> has_ended{false};

void mark_end() { has_ended.store(true); }

// Afterwards too: another interpreter may have begun since.
bool is_ending() noexcept {
#if PY_VERSION_HEX >= 0x030D0000
    return has_ended.load() || Py_IsFinalizing() != 0;
#else
    return has_ended.load() || _Py_IsFinalizing() != 0;
#endif
}

}  // namespace

bool admit_interpreter() {
    if (PyInterpreterState_Get() != PyInterpreterState_Main()) {
        PyErr_SetString(PyExc_ImportError,
                        "rongcloud works in the main interpreter only, and this is a sub-interpreter. mod_wsgi: set "
                        "WSGIApplicationGroup %{GLOBAL}");
        return false;
    }
    if (has_ended.load()) {
        PyErr_SetString(PyExc_ImportError,
                        "rongcloud works in the first interpreter of a process only: this one was started after "
                        "Py_Finalize. Keep the first one until the program ends");
        return false;
    }
    static const bool is_marked = Py_AtExit(&mark_end) == 0;
    if (!is_marked) PyErr_SetString(PyExc_ImportError, "rongcloud: too many functions are registered with Py_AtExit");
    return is_marked;
}

void stay_forever() noexcept {
    for (;;) ::pause();
}

void Unlocked::take() const noexcept {
    if (is_ending()) stay_forever();
    or_stay([this] {  // it may begin to end at this moment
        PyEval_RestoreThread(state_);
        return 0;
    });
}

}  // namespace rongcloud::python
