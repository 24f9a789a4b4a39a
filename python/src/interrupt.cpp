#include "interrupt.hpp"

#include <pybind11/pybind11.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace rongcloud::python {

namespace {

int check(void*) { return handle_signals(); }

}  // namespace

bool is_main_thread() noexcept { return ::syscall(SYS_gettid) == ::getpid(); }

int handle_signals() noexcept {
    if (!is_main_thread()) return 0;  // others need not wait for the lock
    const pybind11::gil_scoped_acquire locked;
    return PyErr_CheckSignals() != 0 ? 1 : 0;
}

void heed_signals(rc_params* params) { rc_params_set_interrupt(params, &check, nullptr); }

}  // namespace rongcloud::python
