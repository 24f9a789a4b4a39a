// The extension rongcloud._jobs: the C interface of librongcloud_jobs for Python.
#include "module.hpp"
#include "spool.hpp"
#include "spool_batch.hpp"

namespace rongcloud::python {

namespace {

void fill(py::module_& module) {
    add_spool_batch(module);
    add_spool(module);
}

}  // namespace

}  // namespace rongcloud::python

extern "C" PYBIND11_EXPORT PyObject* PyInit__jobs() {
    PYBIND11_CHECK_PYTHON_VERSION
    return rongcloud::python::define_module<&rongcloud::python::fill>(
        "_jobs", "The C interface of librongcloud_jobs. Not for use outside the package.");
}
