// Items that were taken out of a spool together: rongcloud._jobs.SpoolBatch.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/jobs.h>

#include <memory>

namespace rongcloud::python {

namespace py = pybind11;

// Items by their index. Thread-safe: in the library a batch is for one thread at a time.
class SpoolBatch {
public:
    explicit SpoolBatch(rc_spool_batch* batch);

    void ack(const py::handle& index) const;
    // None: by the settings.
    void nack(const py::handle& index, const py::handle& reason, const py::handle& retry_after_ms) const;
    void extend(const py::handle& index) const;
    // Typed, of put_deliveries(). `kinds` and `other` as of HookDelivery.read().
    py::object event(const py::handle& index, const py::handle& kinds, const py::handle& other) const;
    // Gives back what nothing was said of. May be called again.
    void release() const;

private:
    class Shared;
    template <class Call>
    void run(const py::handle& index, const Call& call) const;

    std::shared_ptr<Shared> shared_;
};

// (SpoolBatch, rows) as of Spool::lease(). Takes ownership of `batch`.
py::tuple batch_and_rows(rc_spool_batch* batch);

void add_spool_batch(py::module_& module);

}  // namespace rongcloud::python
