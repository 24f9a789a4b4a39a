#include "webhook.hpp"

#include <limits>
#include <string>

#include "answer.hpp"
#include "conversion.hpp"
#include "failure.hpp"
#include "hook_event.hpp"
#include "hook_headers.hpp"
#include "interpreter.hpp"
#include "method.hpp"
#include "webhook_memory.hpp"

namespace rongcloud::python {

namespace {

using BytesPtr = std::unique_ptr<rc_bytes, decltype(&rc_bytes_free)>;

constexpr std::size_t kUnlockedFrom = 16 * 1024;  // bytes of a body that take longer than letting go of the lock

void check(rc_status status, rc_error* error, rc_verdict verdict) {
    if (status == RC_E_SIGNATURE) raise_refused(verdict, error);
    if (status != RC_OK) raise(status, error);
}

// A part of a request: what is no text for C was not sent by the service.
const char* request_text(const py::handle& value, const char* what) {
    if (PyBytes_Check(value.ptr())) {
        const char* const bytes = PyBytes_AS_STRING(value.ptr());
        if (std::char_traits<char>::length(bytes) == static_cast<std::size_t>(PyBytes_GET_SIZE(value.ptr()))) return bytes;
    } else if (PyUnicode_Check(value.ptr())) {
        Py_ssize_t size = 0;
        const char* const bytes = PyUnicode_AsUTF8AndSize(value.ptr(), &size);
        if (bytes == nullptr) PyErr_Clear();
        else if (std::char_traits<char>::length(bytes) == static_cast<std::size_t>(size)) return bytes;
    } else {
        raise_argument(std::string(what) + " must be a str or bytes, not " + Py_TYPE(value.ptr())->tp_name);
    }
    raise_refused(RC_VERDICT_MALFORMED, "callback_malformed", std::string("the ") + what + " is no text");
}

std::int64_t time_of(const py::handle& value, const char* what = "now_ms") {
    return whole_number(value, what, 0, std::numeric_limits<std::int64_t>::max());
}

rc_webhook* made(const py::handle& secrets, const py::handle& options, const py::handle& memory) {
    rc_webhook_config* blank = nullptr;
    checked([&](rc_error** error) { return rc_webhook_config_new(&blank, error); });
    const std::unique_ptr<rc_webhook_config, decltype(&rc_webhook_config_free)> config(blank, &rc_webhook_config_free);
    for (const py::handle pair : py::reinterpret_borrow<py::list>(secrets)) {
        const auto both = py::reinterpret_borrow<py::tuple>(pair);
        const char* const key = c_text(both[0], "an App Key", "RC_E_CONFIG");
        const char* const secret = c_text(both[1], "an App Secret", "RC_E_CONFIG");
        checked([&](rc_error** error) { return rc_webhook_config_add_secret(config.get(), key, secret, error); });
    }
    for (const auto& [name, value] : py::reinterpret_borrow<py::dict>(options)) {
        const char* const setting = c_text(name, "the name of a setting", "RC_E_CONFIG");
        const char* const number = c_text(value, setting, "RC_E_CONFIG");
        checked([&](rc_error** error) { return rc_webhook_config_set(config.get(), setting, number, error); });
    }
    if (!memory.is_none()) set_memory(config.get(), memory);
    rc_webhook* webhook = nullptr;
    checked([&](rc_error** error) { return rc_webhook_new(config.get(), &webhook, error); });
    return webhook;
}

}  // namespace

py::tuple HookDelivery::read(const py::handle& kinds, const py::handle& other) const {
    const rc_hook_event* const event = event_.get();
    if (event == nullptr) raise_argument("the delivery is used up");
    const py::handle kind = kind_of(event, kinds, other);
    const py::str type = text_of(rc_hook_event_type(event));
    const py::str app_key = text_of(rc_hook_event_app_key(event));
    const py::bytes body(rc_hook_event_body(event), rc_hook_event_body_size(event));
    const bool decides = rc_hook_event_decides(event) != 0;
    py::list all;
    py::list fresh;
    for (std::size_t i = 0; i < rc_hook_event_count(event); ++i) {
        const rc_hook_event* const one = rc_hook_event_at(event, i);
        const py::object typed = typed_event(one, kind, app_key, body);
        all.append(typed);
        const bool is_new = verdict_ == RC_VERDICT_OK && rc_hook_event_is_duplicate(one) == 0;
        if (decides || is_new) fresh.append(typed);
    }
    return py::make_tuple(text_of(rc_verdict_name(verdict_)), rc_verdict_http_status(verdict_), type, app_key, decides,
                          rc_hook_event_signed_at_ms(event), body, all, fresh);
}

py::capsule HookDelivery::share() const {
    if (event_ == nullptr) raise_argument("the delivery is used up");
    auto owner = std::make_unique<Event>(event_);
    py::capsule shared(event_.get(), kHookEventCapsule, [](PyObject* capsule) {
        delete static_cast<Event*>(PyCapsule_GetContext(capsule));
    });
    if (PyCapsule_SetContext(shared.ptr(), owner.get()) != 0) throw py::error_already_set();
    static_cast<void>(owner.release());
    return shared;
}

void HookDelivery::accept() {
    const Event event = std::move(event_);
    if (event == nullptr) return;
    MemoryCall call;
    checked([&](rc_error** error) { return rc_hook_event_accept(event.get(), error); });
    call.check();
}

void HookDelivery::release() {
    MemoryCall call;
    event_.reset();
    call.check();
}

Webhook::Webhook(const py::handle& secrets, const py::handle& options, const py::handle& memory)
    : webhook_(made(secrets, options, memory), &rc_webhook_free) {}

void Webhook::verify(const py::handle& query, const py::handle& headers, const py::handle& now_ms) const {
    const std::string lines = header_lines(headers);
    const char* const text = request_text(query, "query");
    const std::int64_t now = time_of(now_ms);
    rc_error* error = nullptr;
    rc_verdict verdict = RC_VERDICT_OK;
    const rc_status status = rc_webhook_verify(webhook_.get(), text, lines.c_str(), now, &verdict, &error);
    check(status, error, verdict);
}

HookDelivery Webhook::parse(const py::handle& method, const py::handle& target, const py::handle& headers,
                            const py::handle& body, const py::handle& now_ms) const {
    if (!PyBytes_Check(body.ptr())) {
        raise_argument(std::string("body must be the bytes as they came, not ") + Py_TYPE(body.ptr())->tp_name);
    }
    const std::string lines = header_lines(headers);
    const char* const verb = request_text(method, "method");
    const char* const address = request_text(target, "target");
    const std::int64_t now = time_of(now_ms);
    const auto size = static_cast<std::size_t>(PyBytes_GET_SIZE(body.ptr()));
    rc_hook_event* event = nullptr;
    rc_error* error = nullptr;
    rc_verdict verdict = RC_VERDICT_OK;
    const auto run = [&] {
        return rc_webhook_parse(webhook_.get(), verb, address, lines.c_str(), PyBytes_AS_STRING(body.ptr()), size, now,
                                &verdict, &event, &error);
    };
    MemoryCall call;
    rc_status status = RC_OK;
    if (size >= kUnlockedFrom) {
        const Unlocked unlocked;
        status = run();
    } else {
        status = run();
    }
    HookDelivery::Event owned(event, &rc_hook_event_free);
    check(status, error, verdict);
    call.check();
    return {std::move(owned), verdict};
}

namespace {

py::str sign(const py::object& app_key, const py::object& app_secret, const py::object& nonce,
             const py::object& timestamp_ms) {
    const char* const key = c_text(app_key, "app_key");
    const char* const secret = c_text(app_secret, "app_secret");
    const char* const own = c_text_or_null(nonce, "nonce");
    const std::int64_t time = time_of(timestamp_ms, "timestamp_ms");
    rc_bytes* made = nullptr;
    checked([&](rc_error** error) { return rc_webhook_sign(key, secret, own, time, &made, error); });
    const BytesPtr bytes(made, &rc_bytes_free);
    return text(rc_bytes_data(made), rc_bytes_size(made));
}

py::bytes reply(const py::object& pass, const py::object& fields) {
    const ParamsPtr more = to_params(fields, "pre_message_reply");
    const auto number = static_cast<std::int32_t>(whole_number(pass, "pass", 0, 2));
    rc_bytes* made = nullptr;
    checked([&](rc_error** error) { return rc_webhook_reply(number, more.get(), &made, error); });
    const BytesPtr bytes(made, &rc_bytes_free);
    return py::bytes(rc_bytes_data(made), rc_bytes_size(made));
}

py::object describe_callback(const py::object& callback) {
    const char* const json = rc_callback_describe(c_text(callback, "callback"));
    if (json == nullptr) return py::none();
    return py::str(json);
}

}  // namespace

void add_webhook(py::module_& module) {
    module.def("webhook_sign", &sign, py::arg("app_key"), py::arg("app_secret"), py::arg("nonce"),
               py::arg("timestamp_ms"), "A query as the service signs it.");
    module.def("webhook_reply", &reply, py::arg("pass_"), py::arg("fields"), "The body of the answer that decides.");
    module.def("describe_callback", &describe_callback, py::arg("callback"),
               "The catalogue entry as JSON; None for an unknown id.");

    py::class_<HookDelivery> delivery(module, "HookDelivery", py::module_local(), py::is_final(),
                                      "What one request brought. One thread at a time.");
    add_method<&HookDelivery::read>(delivery, "read",
                                    "read(self, kinds, other)\n\n(verdict, http_status, type, app_key, decides, "
                                    "signed_at_ms, body, events, new_events); `kinds` are classes of events by type.");
    add_method<&HookDelivery::accept>(delivery, "accept",
                                      "accept(self)\n\nFrom now on the same is a duplicate. Once only.");
    add_method<&HookDelivery::share>(delivery, "share",
                                     "share(self)\n\nThe delivery for another extension, as long as the capsule lives.");
    add_method<&HookDelivery::release>(delivery, "release", "release(self)\n\nIt was not handled, and may come again.");

    py::class_<Webhook> webhook(module, "Webhook", py::module_local(), py::is_final(),
                                "A receiver of callbacks. May be used by several threads at once.");
    webhook.def(py::init([](const py::object& secrets, const py::object& options, const py::object& memory) {
                    if (!PyList_Check(secrets.ptr()) || !PyDict_Check(options.ptr())) raise_argument("a list and a dict");
                    return std::make_unique<Webhook>(secrets, options, memory);
                }),
                py::arg("secrets"), py::arg("options"), py::arg("memory"));
    add_method<&Webhook::verify>(webhook, "verify", "verify(self, query, headers, now_ms)\n\nThe signature alone.");
    add_method<&Webhook::parse>(webhook, "parse",
                                "parse(self, method, target, headers, body, now_ms)\n\nA request as it came.");
}

}  // namespace rongcloud::python
