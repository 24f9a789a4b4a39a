#include "pager.hpp"

#include "answer.hpp"
#include "failure.hpp"
#include "interpreter.hpp"
#include "interrupt.hpp"
#include "method.hpp"

namespace rongcloud::python {

int Pager::is_interrupted(void* canceled) {
    return static_cast<std::atomic<bool>*>(canceled)->load() ? 1 : handle_signals();
}

py::object Pager::next() {
    if (busy_) raise_argument("the list is being read by another thread");
    const std::shared_ptr<rc_client> client = client_.lock();
    if (client == nullptr) raise_argument("the client is closed; create a new one");
    rc_result* page = nullptr;
    rc_error* error = nullptr;
    rc_status status = RC_OK;
    busy_ = true;
    {
        const Unlocked unlocked;
        status = rc_pager_next(pager_.get(), &page, &error);
    }
    busy_ = false;
    if (status != RC_OK) raise(status, error);
    return page != nullptr ? py::cast(Answer(page)) : py::none();
}

void add_pager(py::module_& module) {
    const py::class_<Pager> type(module, "Pager", py::module_local(), py::is_final(),
                                 "A list that comes in pages. One thread at a time: another one is refused.");
    add_method<&Pager::next>(type, "next",
                             "next(self)\n\nThe next page, which has at least one item; None at the end. Blocks without "
                             "the interpreter lock.");
    add_method<&Pager::cancel>(type, "cancel", "cancel(self)\n\nEnds a next() that waits, and every later one.");
}

}  // namespace rongcloud::python
