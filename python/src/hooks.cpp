#include "hooks.hpp"

#include <new>
#include <string>
#include <utility>

#include "failure.hpp"
#include "interpreter.hpp"

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

// Of this thread, since run_told_hooks() was there last.
thread_local std::vector<HookCall> told;

// What the hook raises is reported if it is an Exception: the call that has something to tell is not to fail because of it.
// Anything else is the current exception afterwards.
void call_hook(const Hooks::Hook& hook, const py::tuple& arguments) {
    PyObject* const answer = call_python(hook.function.ptr(), arguments.ptr());
    Py_XDECREF(answer);
    if (answer != nullptr || PyErr_ExceptionMatches(PyExc_Exception) == 0) return;
    PyObject* const name = PyUnicode_FromString(hook.name);
    or_stay([name] { return PyErr_WriteUnraisable(name), 0; });
    Py_XDECREF(name);
}

// An exception that was fetched.
struct Raised {
    Raised() { PyErr_Fetch(&type, &value, &trace); }
    void restore() { PyErr_Restore(type, value, trace); }
    void forget() {
        Py_XDECREF(type);
        Py_XDECREF(value);
        Py_XDECREF(trace);
    }
    PyObject *type = nullptr, *value = nullptr, *trace = nullptr;
};

template <class Arguments>
void tell(void* data, Arguments arguments) noexcept {
    Hooks::Hook& hook = *static_cast<Hooks::Hook*>(data);
    try {
        HookCall call = [kept = hook.shared_from_this(), arguments = std::move(arguments)] {
            call_hook(*kept, arguments());
        };
        if (Unlocked::is_here()) told.push_back(std::move(call));
        else hook.queue.add(std::move(call));
    } catch (...) {  // no memory
    }
}

void on_switch(void* hook, const char* previous, const char* current, const char* reason) {
    tell(hook, [before = std::string(previous), now = std::string(current), why = std::string(reason)] {
        return py::make_tuple(before, now, why);
    });
}

void on_attempt(void* hook, const rc_attempt* attempt) {
    tell(hook, [copy = AttemptCopy(attempt)] {
        return py::make_tuple(copy.operation, copy.method, copy.domain, copy.request_id, copy.number, copy.phase,
                              copy.outcome, copy.http_status, copy.api_code, copy.sent_bytes, copy.received_bytes,
                              copy.started_us, copy.duration_us, copy.connecting_us, copy.reused_connection,
                              copy.will_retry);
    });
}

void on_log(void* hook, rc_log_level level, const char* message) {
    tell(hook, [level, line = std::string(message)] { return py::make_tuple(level, line); });
}

void check(rc_status status, rc_error* error) {
    if (status != RC_OK) raise(status, error);
}

}  // namespace

struct FreeClient {
    void operator()(rc_client* client) const {
        rc_client_set_switch_hook(client, nullptr, nullptr, nullptr);
        rc_client_set_attempt_hook(client, nullptr, nullptr, nullptr);
        rc_client_set_log_hook(client, RC_LOG_ERROR, nullptr, nullptr, nullptr);
        rc_client_free(client);
        if (!Unlocked::is_here()) hooks->hooks_.clear();  // otherwise by who holds the lock again: see release()
    }
    std::shared_ptr<Hooks> hooks = std::make_shared<Hooks>();
};

PyObject* run_told_hooks(PyObject* result) {
    if (told.empty()) return result;
    const std::vector<HookCall> calls = std::exchange(told, {});  // a hook may lead to further ones
    Raised before;
    for (const HookCall& call : calls) {
        try {
            call();
        } catch (py::error_already_set& error) {
            error.restore();
        } catch (const std::exception&) {  // no memory
        }
        if (PyErr_Occurred() == nullptr) continue;
        before.forget();
        before = Raised();
        Py_CLEAR(result);
    }
    before.restore();
    return result;
}

HookQueue::~HookQueue() {
    std::vector<HookCall> calls;
    take(calls);
}

void HookQueue::add(HookCall call) noexcept {
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

void HookQueue::take(std::vector<HookCall>& calls) {
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
        calls.push_back(std::move(node->call));
    }
}

std::shared_ptr<rc_client> Hooks::own(rc_client* client) { return std::shared_ptr<rc_client>(client, FreeClient{}); }

std::shared_ptr<Hooks> Hooks::of(const std::shared_ptr<rc_client>& client) {
    return std::get_deleter<FreeClient>(client)->hooks;
}

void Hooks::release(std::shared_ptr<rc_client>& client) {
    if (client == nullptr) return;
    const std::shared_ptr<Hooks> hooks = of(client);
    const std::weak_ptr<rc_client> watched = client;
    {
        const Unlocked unlocked;  // says goodbye to the servers
        client.reset();
    }
    if (watched.expired()) hooks->hooks_.clear();
}

Hooks::Hook* Hooks::keep(const char* name, const py::handle& function) {
    if (function.is_none()) return nullptr;
    if (PyCallable_Check(function.ptr()) == 0) raise_argument("a hook must be callable, or None");
    hooks_.push_back(std::make_shared<Hook>(queue_, name, py::reinterpret_borrow<py::object>(function)));
    return hooks_.back().get();
}

void Hooks::set_switch(const std::shared_ptr<rc_client>& client, const py::handle& hook) {
    Hook* const kept = of(client)->keep("the switch hook of a rongcloud.Client", hook);
    rc_error* error = nullptr;
    check(rc_client_set_switch_hook(client.get(), kept != nullptr ? &on_switch : nullptr, kept, &error), error);
}

void Hooks::set_attempt(const std::shared_ptr<rc_client>& client, const py::handle& hook) {
    Hook* const kept = of(client)->keep("the attempt hook of a rongcloud.Client", hook);
    rc_error* error = nullptr;
    check(rc_client_set_attempt_hook(client.get(), kept != nullptr ? &on_attempt : nullptr, kept, &error), error);
}

void Hooks::set_log(const std::shared_ptr<rc_client>& client, const py::handle& hook, std::int32_t level) {
    Hook* const kept = of(client)->keep("the log hook of a rongcloud.Client", hook);
    rc_error* error = nullptr;
    check(rc_client_set_log_hook(client.get(), level, kept != nullptr ? &on_log : nullptr, kept, &error), error);
    of(client)->take_waiting();  // the first hook is told at once what there is to say of the settings
}

void Hooks::take_waiting() { queue_.take(told); }

}  // namespace rongcloud::python
