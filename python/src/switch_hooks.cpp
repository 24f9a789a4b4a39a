#include "switch_hooks.hpp"

#include "failure.hpp"

namespace rongcloud::python {

namespace {

// Runs in the thread of the call that found out, which does not hold the interpreter's lock.
void call_hook(void* hook, const char* previous, const char* current, const char* reason) {
    const py::gil_scoped_acquire locked;
    try {
        (*static_cast<const py::object*>(hook))(previous, current, reason);
    } catch (py::error_already_set& error) {  // the call that found out is not to fail because of it
        error.discard_as_unraisable("the switch hook of a rongcloud.Client");
    } catch (...) {
    }
}

}  // namespace

void SwitchHooks::set(rc_client* client, const py::object& hook) {
    const bool is_none = hook.is_none();
    if (!is_none && PyCallable_Check(hook.ptr()) == 0) raise_argument("a switch hook must be callable, or None");
    if (!is_none) hooks_.push_back(hook);
    rc_error* error = nullptr;
    const rc_status status = is_none ? rc_client_set_switch_hook(client, nullptr, nullptr, &error)
                                     : rc_client_set_switch_hook(client, &call_hook, &hooks_.back(), &error);
    if (status != RC_OK) raise(status, error);
}

void SwitchHooks::free(rc_client* client) {
    rc_client_set_switch_hook(client, nullptr, nullptr, nullptr);
    rc_client_free(client);
    if (hooks_.empty()) return;
    const py::gil_scoped_acquire locked;
    hooks_.clear();
}

}  // namespace rongcloud::python
