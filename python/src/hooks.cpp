#include "hooks.hpp"

#include <string>
#include <utility>

#include "failure.hpp"

namespace rongcloud::python {

namespace {

// What an rc_attempt says, to outlive it.
struct AttemptCopy {
    explicit AttemptCopy(const rc_attempt* attempt)
        : operation(rc_attempt_operation(attempt)),
          method(rc_attempt_method(attempt)),
          domain(rc_attempt_domain(attempt)),
          request_id(rc_attempt_request_id(attempt)),
          number(rc_attempt_number(attempt)),
          phase(rc_attempt_phase(attempt)),
          outcome(rc_attempt_outcome(attempt)),
          http_status(rc_attempt_http_status(attempt)),
          api_code(rc_attempt_api_code(attempt)),
          sent_bytes(rc_attempt_sent_bytes(attempt)),
          received_bytes(rc_attempt_received_bytes(attempt)),
          started_us(rc_attempt_started_us(attempt)),
          duration_us(rc_attempt_duration_us(attempt)),
          connecting_us(rc_attempt_connecting_us(attempt)),
          reused_connection(rc_attempt_reused_connection(attempt) != 0),
          will_retry(rc_attempt_will_retry(attempt) != 0) {}

    std::string operation, method, domain, request_id;
    std::int32_t number;
    const char* phase;  // lives as long as the library, like the next one
    const char* outcome;
    std::int32_t http_status, api_code;
    std::int64_t sent_bytes, received_bytes, started_us, duration_us, connecting_us;
    bool reused_connection, will_retry;
};

// With the interpreter's lock. What the function raises is reported: the call that has something to tell is not to fail
// because of it. Ctrl-C is not lost: neither one that ended the call before, nor one that ends the function.
template <class Call>
void run_guarded(const Hooks::Hook& hook, const Call& call) {
    const py::error_scope pending;
    try {
        call(hook.function);
    } catch (py::error_already_set& error) {
        if (error.matches(PyExc_KeyboardInterrupt)) PyErr_SetInterrupt();  // for the next look at the signals
        else error.discard_as_unraisable(hook.name);
    } catch (...) {
    }
}

template <class Call>
void tell(void* data, Call call) noexcept {
    const Hooks::Hook& hook = *static_cast<const Hooks::Hook*>(data);
    try {
        if (Unlocked::is_here()) {
            const py::gil_scoped_acquire locked;
            run_guarded(hook, call);
        } else {
            hook.queue.add([&hook, call = std::move(call)] { run_guarded(hook, call); });
        }
    } catch (...) {  // no memory
    }
}

void on_switch(void* hook, const char* previous, const char* current, const char* reason) {
    tell(hook, [before = std::string(previous), now = std::string(current), why = std::string(reason)](
                   const py::object& function) { function(before, now, why); });
}

void on_attempt(void* hook, const rc_attempt* attempt) {
    tell(hook, [copy = AttemptCopy(attempt)](const py::object& function) {
        function(copy.operation, copy.method, copy.domain, copy.request_id, copy.number, copy.phase, copy.outcome,
                 copy.http_status, copy.api_code, copy.sent_bytes, copy.received_bytes, copy.started_us,
                 copy.duration_us, copy.connecting_us, copy.reused_connection, copy.will_retry);
    });
}

void on_log(void* hook, rc_log_level level, const char* message) {
    tell(hook, [level, line = std::string(message)](const py::object& function) { function(level, line); });
}

void check(rc_status status, rc_error* error) {
    if (status != RC_OK) raise(status, error);
}

struct FreeClient {
    void operator()(rc_client* client) const { hooks->free(client); }
    std::shared_ptr<Hooks> hooks;
};

}  // namespace

HookQueue::~HookQueue() {
    for (Node* node = newest_.load(); node != nullptr;) {
        const std::unique_ptr<Node> last(node);
        node = node->next;
    }
}

void HookQueue::add(Call call) noexcept {
    std::unique_ptr<Node> node;
    if (waiting_.fetch_add(1) < kCallsMost) node.reset(new (std::nothrow) Node{std::move(call), nullptr});
    if (node == nullptr) {
        waiting_.fetch_sub(1);
        dropped_.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    node->next = newest_.load(std::memory_order_relaxed);
    while (!newest_.compare_exchange_weak(node->next, node.get(), std::memory_order_release,
                                          std::memory_order_relaxed)) {
    }
    static_cast<void>(node.release());
}

void HookQueue::run() {
    if (newest_.load(std::memory_order_relaxed) == nullptr) return;
    Node* ordered = nullptr;
    for (Node* node = newest_.exchange(nullptr, std::memory_order_acquire); node != nullptr;) {
        Node* const next = std::exchange(node->next, ordered);
        ordered = std::exchange(node, next);
    }
    while (ordered != nullptr) {
        const std::unique_ptr<Node> node(ordered);
        ordered = node->next;
        waiting_.fetch_sub(1);
        node->call();
    }
}

std::shared_ptr<rc_client> Hooks::own(rc_client* client, std::shared_ptr<Hooks> hooks) {
    return std::shared_ptr<rc_client>(client, FreeClient{std::move(hooks)});
}

Hooks& Hooks::of(const std::shared_ptr<rc_client>& client) { return *std::get_deleter<FreeClient>(client)->hooks; }

Hooks::Hook* Hooks::keep(const char* name, const py::object& function) {
    if (function.is_none()) return nullptr;
    if (PyCallable_Check(function.ptr()) == 0) raise_argument("a hook must be callable, or None");
    hooks_.push_back({queue_, name, function});
    return &hooks_.back();
}

void Hooks::set_switch(const std::shared_ptr<rc_client>& client, const py::object& hook) {
    Hook* const kept = of(client).keep("the switch hook of a rongcloud.Client", hook);
    rc_error* error = nullptr;
    check(rc_client_set_switch_hook(client.get(), kept != nullptr ? &on_switch : nullptr, kept, &error), error);
}

void Hooks::set_attempt(const std::shared_ptr<rc_client>& client, const py::object& hook) {
    Hook* const kept = of(client).keep("the attempt hook of a rongcloud.Client", hook);
    rc_error* error = nullptr;
    check(rc_client_set_attempt_hook(client.get(), kept != nullptr ? &on_attempt : nullptr, kept, &error), error);
}

void Hooks::set_log(const std::shared_ptr<rc_client>& client, const py::object& hook, std::int32_t level) {
    Hook* const kept = of(client).keep("the log hook of a rongcloud.Client", hook);
    rc_error* error = nullptr;
    check(rc_client_set_log_hook(client.get(), level, kept != nullptr ? &on_log : nullptr, kept, &error), error);
    of(client).run_waiting();  // the first hook is told at once what there is to say of the settings
}

void Hooks::free(rc_client* client) {
    rc_client_set_switch_hook(client, nullptr, nullptr, nullptr);
    rc_client_set_attempt_hook(client, nullptr, nullptr, nullptr);
    rc_client_set_log_hook(client, RC_LOG_ERROR, nullptr, nullptr, nullptr);
    rc_client_free(client);
    if (hooks_.empty()) return;
    const py::gil_scoped_acquire locked;
    hooks_.clear();
}

}  // namespace rongcloud::python
