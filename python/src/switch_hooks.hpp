// The functions of Python that are told of a switch of domains.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <deque>

namespace rongcloud::python {

namespace py = pybind11;

// Those of one client. All members but free() need the interpreter's lock.
class SwitchHooks {
public:
    // `hook` is called from now on; None: nothing is. Raises ArgumentError when it cannot be called.
    void set(rc_client* client, const py::object& hook);
    // Frees the client, and then the functions; with or without the interpreter's lock.
    void free(rc_client* client);

private:
    std::deque<py::object> hooks_;  // all that were ever set: a replaced one may be running
};

}  // namespace rongcloud::python
