#include "spool.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "answer.hpp"
#include "conversion.hpp"
#include "failure.hpp"
#include "hook_event.hpp"
#include "interpreter.hpp"
#include "method.hpp"
#include "spool_batch.hpp"

namespace rongcloud::python {

namespace {

constexpr std::int64_t kStepMs = 100;  // of a wait
constexpr auto kMost = std::numeric_limits<std::int64_t>::max();

rc_spool* opened(const py::handle& options) {
    rc_spool_config* blank = nullptr;
    checked([&](rc_error** error) { return rc_spool_config_new(&blank, error); });
    const std::unique_ptr<rc_spool_config, decltype(&rc_spool_config_free)> config(blank, &rc_spool_config_free);
    for (const auto& [name, value] : py::reinterpret_borrow<py::dict>(options)) {
        const char* const setting = c_text(name, "the name of a setting", "RC_E_CONFIG");
        const char* const text = c_text(value, setting, "RC_E_CONFIG");
        checked([&](rc_error** error) { return rc_spool_config_set(config.get(), setting, text, error); });
    }
    rc_spool* spool = nullptr;
    rc_error* error = nullptr;
    rc_status status = RC_OK;
    {
        const Unlocked unlocked;
        status = rc_spool_open(config.get(), &spool, &error);
    }
    if (status != RC_OK) raise(status, error);
    return spool;
}

std::string_view bytes_of(const py::handle& data) {
    if (PyBytes_Check(data.ptr())) {
        return {PyBytes_AS_STRING(data.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(data.ptr()))};
    }
    if (!PyUnicode_Check(data.ptr())) {
        raise_argument(std::string("data must be bytes or a str, not ") + Py_TYPE(data.ptr())->tp_name);
    }
    Py_ssize_t size = 0;
    const char* const bytes = PyUnicode_AsUTF8AndSize(data.ptr(), &size);
    if (bytes == nullptr) throw py::error_already_set();
    return {bytes, static_cast<std::size_t>(size)};
}

}  // namespace

// The spool in the library, and who is inside, so that it is closed after the last one has left.
class Spool::Open {
public:
    explicit Open(rc_spool* spool) : spool_(spool) {}

    rc_spool* get() const noexcept { return spool_; }
    bool is_of_this_process() const noexcept { return process_ == ::getpid(); }
    bool is_closing() const noexcept { return is_closing_.load(); }

    // False when it is closed.
    bool enter() {
        if (!is_of_this_process()) return true;  // the library refuses; the lock may be held by nobody
        const std::lock_guard lock(mutex_);
        if (is_closing()) return false;
        ++inside_;
        return true;
    }
    void leave() noexcept {
        if (!is_of_this_process()) return;
        const std::lock_guard lock(mutex_);
        --inside_;
        changed_.notify_all();
    }
    // Blocks.
    void close() noexcept {
        if (!is_of_this_process()) {
            is_closing_ = true;
            return;
        }
        std::unique_lock lock(mutex_);
        if (is_closing_.exchange(true)) {
            changed_.wait(lock, [this] { return spool_ == nullptr; });
            return;
        }
        changed_.wait(lock, [this] { return inside_ == 0; });
        rc_spool_free(spool_);
        spool_ = nullptr;
        changed_.notify_all();
    }

private:
    rc_spool* spool_;
    const pid_t process_ = ::getpid();
    std::mutex mutex_;
    std::condition_variable changed_;
    int inside_ = 0;
    std::atomic<bool> is_closing_{false};
};

Spool::Spool(const py::handle& options) {
    open_ = std::shared_ptr<Open>(new Open(opened(options)), [](Open* open) {
        // In a child nothing of the parent's is even destroyed. Closing waits for nobody who needs the interpreter.
        if (!open->is_of_this_process()) return;
        open->close();
        delete open;
    });
}

// Runs `call(rc_spool *, rc_error **)` without the interpreter's lock.
template <class Call>
void Spool::run(const Call& call) const {
    const std::shared_ptr<Open> open = open_;
    rc_error* error = nullptr;
    rc_status status = RC_OK;
    {
        const Unlocked unlocked;
        if (open->enter()) {
            status = call(open->get(), &error);
            open->leave();
        } else {
            status = RC_E_CANCELED;
        }
    }
    if (status == RC_E_CANCELED && error == nullptr) raise("RC_E_CANCELED", "canceled", "the spool is closed");
    if (status != RC_OK) raise(status, error);
}

template <class Call>
py::tuple Spool::batch(const Call& call) const {
    rc_spool_batch* made = nullptr;
    run([&](rc_spool* spool, rc_error** error) { return call(spool, &made, error); });
    return batch_and_rows(made);
}

bool Spool::put(const py::handle& type, const py::handle& data, const py::handle& id, const py::handle& order_key) const {
    const char* const kind = c_text(type, "type");
    const char* const own_id = c_text_or_null(id, "id");
    const char* const key = c_text_or_null(order_key, "order_key");
    const std::string_view bytes = bytes_of(data);
    int is_duplicate = 0;
    run([&](rc_spool* spool, rc_error** error) {
        return rc_spool_put(spool, kind, own_id, key, bytes.data(), bytes.size(), &is_duplicate, error);
    });
    return is_duplicate == 0;
}

py::list Spool::put_deliveries(const py::handle& deliveries) const {
    if (!PyList_Check(deliveries.ptr())) raise_argument("deliveries must be a list");
    std::vector<rc_hook_event*> events;
    std::vector<py::object> owners;  // another thread may change the list
    for (const py::handle capsule : py::reinterpret_borrow<py::list>(deliveries)) {
        void* const event = PyCapsule_GetPointer(capsule.ptr(), kHookEventCapsule);
        if (event == nullptr) throw py::error_already_set();
        events.push_back(static_cast<rc_hook_event*>(event));
        owners.push_back(py::reinterpret_borrow<py::object>(capsule));
    }
    std::vector<rc_error*> errors(events.size());
    run([&](rc_spool* spool, rc_error** error) -> rc_status {
        const rc_status status = rc_spool_put_deliveries(spool, events.data(), events.size(), errors.data(), error);
        const bool is_told = std::any_of(errors.begin(), errors.end(), [](const rc_error* one) { return one != nullptr; });
        if (!is_told) return status;
        rc_error_free(*error);
        *error = nullptr;
        return RC_OK;
    });
    py::list results;
    for (rc_error*& error : errors) {
        if (error == nullptr) results.append(py::none());
        else results.append(exception_of(std::exchange(error, nullptr)));
    }
    return results;
}

template <class Lease>
py::tuple Spool::leased(Lease take, const py::handle& count_max, const py::handle& wait_ms) const {
    using Clock = std::chrono::steady_clock;
    const auto count = static_cast<std::size_t>(whole_number(count_max, "count", 1, 10000));
    const auto wait = std::chrono::milliseconds(whole_number(wait_ms, "wait", 0, 366LL * 86400000));
    const auto end = Clock::now() + wait;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        const auto step = static_cast<std::int32_t>(std::clamp<std::int64_t>(left, 0, kStepMs));
        rc_spool_batch* made = nullptr;
        run([&](rc_spool* spool, rc_error** error) { return take(spool, count, step, &made, error); });
        if (rc_spool_batch_count(made) > 0 || left <= kStepMs) return batch_and_rows(made);
        rc_spool_batch_free(made);
        if (PyErr_CheckSignals() != 0) throw py::error_already_set();
    }
}

py::tuple Spool::lease(const py::handle& count_max, const py::handle& wait_ms) const {
    return leased(rc_spool_lease, count_max, wait_ms);
}

py::tuple Spool::lease_runs(const py::handle& count_max, const py::handle& wait_ms) const {
    return leased(rc_spool_lease_runs, count_max, wait_ms);
}

void Spool::flush() const { run(&rc_spool_flush); }

py::str Spool::stats() const {
    rc_bytes* made = nullptr;
    run([&](rc_spool* spool, rc_error** error) { return rc_spool_stats(spool, &made, error); });
    const std::unique_ptr<rc_bytes, decltype(&rc_bytes_free)> json(made, &rc_bytes_free);
    return text(rc_bytes_data(made), rc_bytes_size(made));
}

py::tuple Spool::dead_letters(const py::handle& after, const py::handle& count_max) const {
    const std::int64_t above = whole_number(after, "after", 0, kMost);
    const auto count = static_cast<std::size_t>(whole_number(count_max, "count", 1, 10000));
    return batch([&](rc_spool* spool, rc_spool_batch** made, rc_error** error) {
        return rc_spool_dead_list(spool, above, count, made, error);
    });
}

py::int_ Spool::retry_dead(const py::handle& sequence) const {
    const std::int64_t number = whole_number(sequence, "sequence", 0, kMost);
    std::size_t count = 0;
    run([&](rc_spool* spool, rc_error** error) { return rc_spool_dead_retry(spool, number, &count, error); });
    return count;
}

py::int_ Spool::drop_dead(const py::handle& sequence) const {
    const std::int64_t number = whole_number(sequence, "sequence", 0, kMost);
    std::size_t count = 0;
    run([&](rc_spool* spool, rc_error** error) { return rc_spool_dead_drop(spool, number, &count, error); });
    return count;
}

void Spool::close() const {
    const std::shared_ptr<Open> open = open_;
    const Unlocked unlocked;
    open->close();
}

bool Spool::closed() const noexcept { return open_->is_closing(); }

void add_spool(py::module_& module) {
    py::class_<Spool> spool(module, "Spool", py::module_local(), py::is_final(),
                            "Items on the disk. May be used by several threads at once.");
    spool.def(py::init([](const py::object& options) {
                  if (!PyDict_Check(options.ptr())) raise_argument("a dict");
                  return std::make_unique<Spool>(options);
              }),
              py::arg("options"))
        .def_property_readonly("closed", &Spool::closed);
    add_method<&Spool::put>(spool, "put", "put(self, type, data, id, order_key)\n\nFalse for a duplicate.");
    add_method<&Spool::put_deliveries>(spool, "put_deliveries",
                                       "put_deliveries(self, deliveries)\n\nOf HookDelivery.share(); for each None, or why "
                                       "it is not stored.");
    add_method<&Spool::lease>(spool, "lease", "lease(self, count, wait_ms)\n\nA batch, and a row for each item.");
    add_method<&Spool::lease_runs>(spool, "lease_runs",
                                   "lease_runs(self, count, wait_ms)\n\nThe same, with several of an order key.");
    add_method<&Spool::flush>(spool, "flush", "flush(self)\n\nWaits for the disk.");
    add_method<&Spool::stats>(spool, "stats", "stats(self)\n\nWhat is in it, and what was counted, as JSON.");
    add_method<&Spool::dead_letters>(spool, "dead_letters",
                                     "dead_letters(self, after, count)\n\nA batch, and a row for each item.");
    add_method<&Spool::retry_dead>(spool, "retry_dead", "retry_dead(self, sequence)\n\n0: all. How many.");
    add_method<&Spool::drop_dead>(spool, "drop_dead", "drop_dead(self, sequence)\n\n0: all. How many.");
    add_method<&Spool::close>(spool, "close", "close(self)\n\nCalls of other threads end first. May be called again.");
}

}  // namespace rongcloud::python
