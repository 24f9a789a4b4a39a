// A list that comes in pages, for Python.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <atomic>
#include <memory>
#include <utility>

namespace rongcloud::python {

namespace py = pybind11;

// Other threads are refused while a page is under way.
class Pager {
public:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    // `canceled` is looked at while a page is waited for.
    Pager(rc_pager* pager, std::weak_ptr<rc_client> client, Flag canceled)
        : pager_(pager, &rc_pager_free), client_(std::move(client)), canceled_(std::move(canceled)) {}

    // Of the flag: whether a page is not to be waited for any longer.
    static int is_interrupted(void* canceled);

    // None at the end.
    py::object next();
    void cancel() { canceled_->store(true); }

private:
    std::unique_ptr<rc_pager, decltype(&rc_pager_free)> pager_;
    std::weak_ptr<rc_client> client_;
    Flag canceled_;
    bool busy_ = false;  // changed only with the interpreter's lock held
};

void add_pager(py::module_& module);

}  // namespace rongcloud::python
