#include "spool_batch.hpp"

#include <unistd.h>

#include <limits>
#include <mutex>
#include <string>
#include <utility>

#include "answer.hpp"
#include "conversion.hpp"
#include "failure.hpp"
#include "hook_event.hpp"
#include "interpreter.hpp"
#include "method.hpp"

namespace rongcloud::python {

namespace {

using HookEventPtr = std::unique_ptr<rc_hook_event, decltype(&rc_hook_event_free)>;

py::tuple row_of(const rc_spool_item* item) {
    return py::make_tuple(rc_spool_item_sequence(item), text_of(rc_spool_item_type(item)), text_of(rc_spool_item_id(item)),
                          text_of(rc_spool_item_order_key(item)), text_of(rc_spool_item_app_key(item)),
                          py::bytes(rc_spool_item_data(item), rc_spool_item_data_size(item)),
                          py::bytes(rc_spool_item_body(item), rc_spool_item_body_size(item)),
                          rc_spool_item_put_at_ms(item), rc_spool_item_tries(item), text_of(rc_spool_item_reason(item)));
}

}  // namespace

class SpoolBatch::Shared {
public:
    explicit Shared(rc_spool_batch* batch) : batch_(batch) {}

    bool is_of_this_process() const noexcept { return process_ == ::getpid(); }

    // Blocks. Nothing when the batch was given back, or in a forked child, where the lock may be held by nobody.
    template <class Call>
    bool run(const Call& call) {
        if (!is_of_this_process()) return false;
        const std::lock_guard lock(mutex_);
        if (batch_ == nullptr) return false;
        call(batch_);
        return true;
    }
    void release() noexcept {
        if (!is_of_this_process()) return;
        const std::lock_guard lock(mutex_);
        rc_spool_batch_free(std::exchange(batch_, nullptr));
    }

private:
    rc_spool_batch* batch_;
    const pid_t process_ = ::getpid();
    std::mutex mutex_;
};

SpoolBatch::SpoolBatch(rc_spool_batch* batch)
    : shared_(new Shared(batch), [](Shared* shared) {
          if (!shared->is_of_this_process()) return;  // its spool is the parent's
          shared->release();  // which waits for nothing
          delete shared;
      }) {}

// Runs `call(const rc_spool_item *, rc_error **)` without the interpreter's lock.
template <class Call>
void SpoolBatch::run(const py::handle& index, const Call& call) const {
    const auto i = static_cast<std::size_t>(whole_number(index, "index", 0, 10000));
    const std::shared_ptr<Shared> shared = shared_;
    rc_error* error = nullptr;
    rc_status status = RC_OK;
    bool is_there = false;
    {
        const Unlocked unlocked;
        is_there = shared->run([&](rc_spool_batch* batch) { status = call(rc_spool_batch_item(batch, i), &error); });
    }
    if (!is_there) {
        raise_argument(shared->is_of_this_process() ? "the batch of this item was given back"
                                                    : "this batch was leased before a fork; it is the parent's");
    }
    if (status != RC_OK) raise(status, error);
}

void SpoolBatch::ack(const py::handle& index) const { run(index, &rc_spool_item_ack); }

void SpoolBatch::nack(const py::handle& index, const py::handle& reason, const py::handle& retry_after_ms) const {
    const char* const why = c_text(reason, "reason");
    const std::int64_t after =
        retry_after_ms.is_none() ? -1
                                 : whole_number(retry_after_ms, "retry_after", 0, std::numeric_limits<std::int64_t>::max());
    run(index, [&](const rc_spool_item* item, rc_error** error) { return rc_spool_item_nack(item, why, after, error); });
}

void SpoolBatch::extend(const py::handle& index) const { run(index, &rc_spool_item_extend); }

py::object SpoolBatch::event(const py::handle& index, const py::handle& kinds, const py::handle& other) const {
    rc_hook_event* made = nullptr;
    std::string body;
    run(index, [&](const rc_spool_item* item, rc_error** error) {
        body.assign(rc_spool_item_body(item), rc_spool_item_body_size(item));
        return rc_spool_item_event(item, &made, error);
    });
    const HookEventPtr event(made, &rc_hook_event_free);
    return typed_event(event.get(), kind_of(event.get(), kinds, other), text_of(rc_hook_event_app_key(event.get())),
                       py::bytes(body));
}

void SpoolBatch::release() const {
    const std::shared_ptr<Shared> shared = shared_;
    const Unlocked unlocked;
    shared->release();
}

py::tuple batch_and_rows(rc_spool_batch* batch) {
    auto owner = std::make_unique<SpoolBatch>(batch);
    py::list rows;
    for (std::size_t i = 0; i < rc_spool_batch_count(batch); ++i) rows.append(row_of(rc_spool_batch_item(batch, i)));
    return py::make_tuple(py::cast(std::move(owner)), rows);
}

void add_spool_batch(py::module_& module) {
    py::class_<SpoolBatch> batch(module, "SpoolBatch", py::module_local(), py::is_final(),
                                 "Items that were leased together, by their index.");
    add_method<&SpoolBatch::ack>(batch, "ack", "ack(self, index)\n\nIt never comes again.");
    add_method<&SpoolBatch::nack>(batch, "nack",
                                  "nack(self, index, reason, retry_after_ms)\n\nIt comes again. None: by the settings.");
    add_method<&SpoolBatch::extend>(batch, "extend", "extend(self, index)\n\nThe lease begins anew.");
    add_method<&SpoolBatch::event>(batch, "event", "event(self, index, kinds, other)\n\nThe event, as HookDelivery.read.");
    add_method<&SpoolBatch::release>(batch, "release", "release(self)\n\nGives back what nothing was said of.");
}

}  // namespace rongcloud::python
