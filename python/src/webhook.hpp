// Callbacks for Python: rongcloud._core.Webhook and HookDelivery.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>
#include <rongcloud/webhook.h>

#include <memory>
#include <utility>

namespace rongcloud::python {

namespace py = pybind11;

// What one request brought. It is used up by accept() or release(); the events that were made of it stay.
class HookDelivery {
public:
    using Event = std::shared_ptr<rc_hook_event>;

    HookDelivery(Event event, rc_verdict verdict) : event_(std::move(event)), verdict_(verdict) {}

    // (verdict, http_status, type, app_key, decides, signed_at_ms, body, events, events that are new). `kinds` are classes
    // of events by type, `other` is that of the rest; see from_data() of webhooks/_event.py. Before it is used up.
    py::tuple read(const py::handle& kinds, const py::handle& other) const;
    // From now on the same is a duplicate. Does nothing once it is used up.
    void accept();
    // A capsule with the rc_hook_event, named kHookEventCapsule, for another extension; it lives as long as that.
    py::capsule share() const;
    // It was not handled, and may come again.
    void release();

private:
    Event event_;
    rc_verdict verdict_;
};

class Webhook {
public:
    // `secrets` is a list of (app_key, app_secret); `options` a dict of texts; `memory` None, or an Asked of
    // webhooks/_memory.py.
    Webhook(const py::handle& secrets, const py::handle& options, const py::handle& memory);

    void verify(const py::handle& query, const py::handle& headers, const py::handle& now_ms) const;
    HookDelivery parse(const py::handle& method, const py::handle& target, const py::handle& headers,
                       const py::handle& body, const py::handle& now_ms) const;

private:
    std::unique_ptr<rc_webhook, decltype(&rc_webhook_free)> webhook_;
};

void add_webhook(py::module_& module);

}  // namespace rongcloud::python
