// Spools for Python: rongcloud._jobs.Spool and SpoolBatch.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/jobs.h>

#include <memory>

namespace rongcloud::python {

namespace py = pybind11;

// Thread-safe. Whatever may wait does so without the interpreter's lock. In a forked child all of it raises ArgumentError.
class Spool {
public:
    // `options` is a dict of texts.
    explicit Spool(const py::handle& options);

    // Whether it was stored; otherwise it is a duplicate.
    bool put(const py::handle& type, const py::handle& data, const py::handle& id, const py::handle& order_key) const;
    // `deliveries` is a list of what HookDelivery.share() gives; the result is one of None and exceptions.
    py::list put_deliveries(const py::handle& deliveries) const;
    // (SpoolBatch, rows): of each item sequence, type, id, order_key, app_key, data, body, put_at_ms, tries, reason.
    // Waits in short steps, between which signals are handled and another thread may close the spool.
    py::tuple lease(const py::handle& count_max, const py::handle& wait_ms) const;
    py::tuple lease_runs(const py::handle& count_max, const py::handle& wait_ms) const;
    void flush() const;
    py::str stats() const;
    // As lease().
    py::tuple dead_letters(const py::handle& after, const py::handle& count_max) const;
    // How many.
    py::int_ retry_dead(const py::handle& sequence) const;
    py::int_ drop_dead(const py::handle& sequence) const;
    // Calls of other threads end first. May be called again.
    void close() const;
    bool closed() const noexcept;

private:
    class Open;
    template <class Call>
    void run(const Call& call) const;
    template <class Call>
    py::tuple batch(const Call& call) const;
    template <class Lease>
    py::tuple leased(Lease take, const py::handle& count_max, const py::handle& wait_ms) const;

    std::shared_ptr<Open> open_;
};

void add_spool(py::module_& module);

}  // namespace rongcloud::python
