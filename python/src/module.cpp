// The extension rongcloud._core: the C interface for Python, generic over all operations. Arguments are taken as
// plain objects and checked here, because pybind11 would print them, secrets included, when it refuses one.
#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>

#include "answer.hpp"
#include "async_calls.hpp"
#include "conversion.hpp"
#include "events.hpp"
#include "failure.hpp"
#include "hooks.hpp"
#include "interrupt.hpp"
#include "message_stream.hpp"

namespace rongcloud::python {

namespace {

// A list that comes in pages. Other threads are refused while a page is under way.
class Pager {
public:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    // `canceled` is looked at while a page is waited for.
    Pager(rc_pager* pager, std::weak_ptr<rc_client> client, Flag canceled)
        : pager_(pager, &rc_pager_free), client_(std::move(client)), canceled_(std::move(canceled)) {}

    // Of the flag: whether a page is not to be waited for any longer.
    static int is_interrupted(void* canceled) {
        return static_cast<std::atomic<bool>*>(canceled)->load() ? 1 : handle_signals();
    }

    py::object next() {
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
    void cancel() { canceled_->store(true); }

private:
    std::unique_ptr<rc_pager, decltype(&rc_pager_free)> pager_;
    std::weak_ptr<rc_client> client_;
    Flag canceled_;
    bool busy_ = false;  // changed only with the interpreter's lock held
};

using ConfigPtr = std::unique_ptr<rc_config, decltype(&rc_config_free)>;

void apply(rc_config* config, const py::dict& settings) {
    for (const auto& [name, value] : settings) {
        rc_error* error = nullptr;
        const char* const option = c_text(name, "the name of a setting", "RC_E_CONFIG");
        const rc_status status = rc_config_set(config, option, c_text_or_null(value, option, "RC_E_CONFIG"), &error);
        if (status != RC_OK) raise(status, error);
    }
}

ConfigPtr make_config(const py::object& settings, const py::object& config_file, const py::object& use_environment) {
    if (!PyDict_Check(settings.ptr())) raise_argument("settings must be a dict");
    rc_config* made = nullptr;
    rc_error* error = nullptr;
    rc_status status = rc_config_new(&made, &error);
    if (status != RC_OK) raise(status, error);
    ConfigPtr config(made, &rc_config_free);
    const char* const permissions = "config_file_permissions";  // for the files that are read now
    if (const py::dict given(settings); given.contains(permissions)) {
        py::dict alone;
        alone[permissions] = given[permissions];
        apply(config.get(), alone);
    }
    if (use_environment.ptr() == Py_True) status = rc_config_load_environment(config.get(), &error);
    if (status == RC_OK && !config_file.is_none()) {
        status = rc_config_load_file(config.get(), c_text(config_file, "config_file", "RC_E_CONFIG"), &error);
    }
    if (status != RC_OK) raise(status, error);
    apply(config.get(), settings);
    return config;
}

// A call holds the connections as long as it runs, so that close() in another thread cannot pull them away.
class Client {
public:
    Client(const py::object& settings, const py::object& config_file, const py::object& use_environment) {
        const ConfigPtr config = make_config(settings, config_file, use_environment);
        rc_client* client = nullptr;
        rc_error* error = nullptr;
        rc_status status = RC_OK;
        {
            const Unlocked unlocked;  // reads certificate files
            status = rc_client_new(config.get(), &client, &error);
        }
        if (status != RC_OK) raise(status, error);
        client_ = Hooks::own(client, std::make_shared<Hooks>());
    }

    Answer call(const py::object& operation, const py::object& params, const py::object& timeout_ms,
                const py::object& request_id) const {
        const char* const id = c_text(operation, "operation");
        const std::shared_ptr<rc_client> client = open_client(id);
        const ParamsPtr inputs = inputs_of(id, params, timeout_ms, request_id);
        rc_result* result = nullptr;
        rc_error* error = nullptr;
        rc_status status = RC_OK;
        {
            const Unlocked unlocked;
            status = rc_call(client.get(), id, inputs.get(), &result, &error);
        }
        if (status != RC_OK) raise(status, error);
        return Answer(result);
    }

    EventStream events(const py::object& operation, const py::object& params, const py::object& timeout_ms,
                       const py::object& request_id) const {
        const char* const id = c_text(operation, "operation");
        const std::shared_ptr<rc_client> client = open_client(id);
        const ParamsPtr inputs = inputs_of(id, params, timeout_ms, request_id);
        rc_event_stream* stream = nullptr;
        rc_error* error = nullptr;
        const rc_status status = rc_event_stream_open(client.get(), id, inputs.get(), &stream, &error);
        if (status != RC_OK) raise(status, error);
        return EventStream(stream, client);
    }

    Answer call_raw(const py::object& method, const py::object& path, const py::object& content_type,
                    const py::object& body, const py::object& timeout_ms) const {
        const std::string_view bytes = body_of(body);
        const char* const verb = c_text(method, "method");
        const char* const target = c_text(path, "path");
        const char* const type = c_text_or_null(content_type, "content_type");
        const int limit = timeout(timeout_ms);
        const std::shared_ptr<rc_client> client = open_client(target);
        rc_result* result = nullptr;
        rc_error* error = nullptr;
        rc_status status = RC_OK;
        {
            const Unlocked unlocked;
            status = is_main_thread()
                         ? call_raw_interruptibly(client.get(), verb, target, type, bytes, limit, &result, &error)
                         : rc_call_raw(client.get(), verb, target, type, bytes.data(), bytes.size(), limit, &result,
                                       &error);
        }
        Hooks::of(client).run_waiting();  // another thread may have had something to tell
        if (status != RC_OK) raise(status, error);
        return Answer(result);
    }

    Request start(AsyncCalls& calls, long long number, const py::object& operation, const py::object& params,
                  const py::object& timeout_ms, const py::object& request_id) const {
        const char* const id = c_text(operation, "operation");
        const std::shared_ptr<rc_client> client = open_client(id);
        const ParamsPtr inputs = inputs_of(id, params, timeout_ms, request_id);
        return calls.start(client.get(), id, inputs.get(), number);
    }

    Request start_raw(AsyncCalls& calls, long long number, const py::object& method, const py::object& path,
                      const py::object& content_type, const py::object& body, const py::object& timeout_ms) const {
        const char* const target = c_text(path, "path");
        return calls.start_raw(open_client(target).get(), c_text(method, "method"), target,
                               c_text_or_null(content_type, "content_type"), body_of(body), timeout(timeout_ms), number);
    }

    Pager pager(const py::object& operation, const py::object& params, const py::object& timeout_ms,
                const py::object& max_pages) const {
        const char* const id = c_text(operation, "operation");
        const std::shared_ptr<rc_client> client = open_client(id);
        const ParamsPtr inputs = to_params(params, id);
        if (const int limit = timeout(timeout_ms); limit > 0) rc_params_set_timeout_ms(inputs.get(), limit);
        constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();
        const auto canceled = std::make_shared<std::atomic<bool>>(false);
        rc_params_set_interrupt(inputs.get(), &Pager::is_interrupted, canceled.get());
        const auto pages = max_pages.is_none() ? 0 : whole_number(max_pages, "max_pages", 1, most);
        rc_pager* made = nullptr;
        rc_error* error = nullptr;
        rc_status status = rc_pager_new(client.get(), id, inputs.get(), &made, &error);
        if (status != RC_OK) raise(status, error);
        Pager pager(made, client, canceled);
        if (pages > 0) status = rc_pager_set_max_pages(made, static_cast<std::int32_t>(pages), &error);
        if (status != RC_OK) raise(status, error);
        return pager;
    }

    py::bytes preview(const py::object& operation, const py::object& params, const py::object& nonce,
                      const py::object& timestamp_ms) const {
        const char* const id = c_text(operation, "operation");
        const std::shared_ptr<rc_client> client = open_client(id);
        const ParamsPtr inputs = to_params(params, id);
        const char* const given_nonce = c_text_or_null(nonce, "nonce");
        constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();
        const std::int64_t time = timestamp_ms.is_none() ? 0 : whole_number(timestamp_ms, "timestamp_ms", 1, latest);
        rc_bytes* made = nullptr;
        rc_error* error = nullptr;
        const rc_status status = rc_preview(client.get(), id, inputs.get(), given_nonce, time, &made, &error);
        if (status != RC_OK) raise(status, error);
        const std::unique_ptr<rc_bytes, decltype(&rc_bytes_free)> request(made, &rc_bytes_free);
        return py::bytes(rc_bytes_data(made), rc_bytes_size(made));
    }

    std::unique_ptr<MessageStream> message_stream(const py::object& operation, const py::object& params,
                                                  const py::object& timeout_ms) const {
        const char* const id = c_text(operation, "operation");
        const std::shared_ptr<rc_client> client = open_client(id);
        const ParamsPtr inputs = to_params(params, id);
        if (const int limit = timeout(timeout_ms); limit > 0) rc_params_set_timeout_ms(inputs.get(), limit);
        heed_signals(inputs.get());
        return std::make_unique<MessageStream>(client, id, inputs.get());
    }

    py::str endpoints() const { return report(&rc_client_endpoints); }
    py::str rate_limits() const { return report(&rc_client_rate_limits); }
    py::str stats() const { return report(&rc_client_stats); }

    void set_switch_hook(const py::object& hook) const { Hooks::set_switch(open_client({}), hook); }
    void set_attempt_hook(const py::object& hook) const { Hooks::set_attempt(open_client({}), hook); }
    void set_log_hook(const py::object& hook, int level) const { Hooks::set_log(open_client({}), hook, level); }
    // Nothing when it is closed. A hook, or another thread meanwhile, may close it.
    void run_hooks() const {
        if (const std::shared_ptr<rc_client> client = client_) Hooks::of(client).run_waiting();
    }
    std::uint64_t hook_calls_dropped() const { return Hooks::of(open_client({})).dropped(); }

    void set_credentials(const py::object& app_key, const py::object& app_secret) const {
        const char* const key = c_text_or_null(app_key, "app_key", "RC_E_CONFIG");
        const char* const secret = c_text(app_secret, "app_secret", "RC_E_CONFIG");
        const std::shared_ptr<rc_client> client = open_client({});
        rc_error* error = nullptr;
        rc_status status = RC_OK;
        {
            const Unlocked unlocked;
            status = rc_client_set_credentials(client.get(), key, secret, &error);
        }
        if (status != RC_OK) raise(status, error);
    }

    void close() {
        std::shared_ptr<rc_client> last;
        last.swap(client_);
        const Unlocked unlocked;  // says goodbye to the servers
        last.reset();
    }
    bool closed() const { return client_ == nullptr; }

private:
    py::str report(rc_status (*make)(rc_client*, rc_bytes**, rc_error**)) const {
        const std::shared_ptr<rc_client> client = open_client({});
        rc_bytes* made = nullptr;
        rc_error* error = nullptr;
        const rc_status status = make(client.get(), &made, &error);
        if (status != RC_OK) raise(status, error);
        const std::unique_ptr<rc_bytes, decltype(&rc_bytes_free)> json(made, &rc_bytes_free);
        return text(rc_bytes_data(made), rc_bytes_size(made));
    }
    std::shared_ptr<rc_client> open_client(std::string_view operation) const {
        if (closed()) raise_argument("the client is closed; create a new one", operation);
        return client_;
    }
    static ParamsPtr inputs_of(const char* operation, const py::object& params, const py::object& timeout_ms,
                               const py::object& request_id) {
        ParamsPtr inputs = to_params(params, operation);
        if (const int limit = timeout(timeout_ms); limit > 0) rc_params_set_timeout_ms(inputs.get(), limit);
        if (!request_id.is_none()) rc_params_set_request_id(inputs.get(), c_text(request_id, "request_id"));
        heed_signals(inputs.get());
        return inputs;
    }
    static int timeout(const py::object& timeout_ms) {
        return static_cast<int>(whole_number(timeout_ms, "timeout_ms", 0, std::numeric_limits<std::int32_t>::max()));
    }
    // Lives as long as `body`, which the caller holds: str and bytes do not change.
    static std::string_view body_of(const py::object& body) {
        if (PyBytes_Check(body.ptr())) {
            return {PyBytes_AS_STRING(body.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(body.ptr()))};
        }
        return c_text(body, "body (unless it is bytes)");
    }

    std::shared_ptr<rc_client> client_;  // empty once closed; changed only with the interpreter's lock held
};

py::list names(std::size_t count, const char* (*name)(std::size_t)) {
    py::list list;
    for (std::size_t i = 0; i < count; ++i) list.append(name(i));
    return list;
}

py::object describe(const py::object& operation) {
    const char* json = rc_op_describe(c_text(operation, "operation"));
    if (json == nullptr) return py::none();
    return py::str(json);
}

using MakeMessage = rc_status(const char*, const rc_params*, rc_bytes**, rc_error**);

py::str message_text(MakeMessage* make, const py::object& name, const py::object& fields) {
    const char* const type = c_text(name, "the name of the message type");
    const ParamsPtr members = to_params(fields, type);
    rc_bytes* made = nullptr;
    rc_error* error = nullptr;
    const rc_status status = make(type, members.get(), &made, &error);
    if (status != RC_OK) raise(status, error);
    const std::unique_ptr<rc_bytes, decltype(&rc_bytes_free)> bytes(made, &rc_bytes_free);
    return text(rc_bytes_data(made), rc_bytes_size(made));
}

py::str message_content(const py::object& object_name, const py::object& fields) {
    return message_text(&rc_message_content, object_name, fields);
}
py::str message_structure(const py::object& name, const py::object& fields) {
    return message_text(&rc_message_structure, name, fields);
}

}  // namespace

PYBIND11_MODULE(_core, module) {
    module.doc() = "The C interface of librongcloud, generic over all operations. Not for use outside the package.";
    module.def("version", &rc_version_string, "Version of the library that is loaded.");
    module.def("operations", [] { return names(rc_op_count(), &rc_op_name); }, "Ids of all operations, sorted.");
    module.def("describe", &describe, py::arg("operation"), "The catalogue entry as JSON; None for an unknown id.");
    module.def("message_content", &message_content, py::arg("object_name"), py::arg("fields"),
               "The content of a message as JSON text.");
    module.def("message_structure", &message_structure, py::arg("name"), py::arg("fields"),
               "A structure of a message, or of settings of pushes, as JSON text.");
    module.def("options", [] { return names(rc_option_count(), &rc_option_name); }, "Names of the settings.");

    py::class_<Answer>(module, "Answer", py::module_local(), py::is_final(),
                       "A successful answer. Read-only; may be read by several threads.")
        .def_property_readonly("json", &Answer::json)
        .def_property_readonly("http_status", &Answer::http_status)
        .def_property_readonly("request_id", &Answer::request_id)
        .def_property_readonly("domain", &Answer::domain)
        .def_property_readonly("attempts", &Answer::attempts)
        .def_property_readonly("already_accepted", &Answer::already_accepted);

    add_message_stream(module);
    add_async_calls(module);

    py::class_<Pager>(module, "Pager", py::module_local(), py::is_final(),
                      "A list that comes in pages. One thread at a time: another one is refused.")
        .def("next", &Pager::next,
             "The next page, which has at least one item; None at the end. Blocks without the interpreter lock.")
        .def("cancel", &Pager::cancel, "Ends a next() that waits, and every later one.");

    py::class_<EventStream>(module, "EventStream", py::module_local(), py::is_final(),
                            "An answer that comes as events. One thread at a time, but for close().")
        .def("next", &EventStream::next,
             "Waits without the interpreter lock: (name, data, id), or None at the end.")
        .def("close", &EventStream::close, "Ends a next() that waits, and closes the connection.");

    py::class_<Client>(module, "Client", py::module_local(), py::is_final(),
                       "Connections and credentials of one application. May be used by several threads at once.")
        .def(py::init<const py::object&, const py::object&, const py::object&>(), py::arg("settings"),
             py::arg("config_file"), py::arg("use_environment"),
             "Environment first, then the file, then `settings`; None unsets.")
        .def("call", &Client::call, py::arg("operation"), py::arg("params"), py::arg("timeout_ms"),
             py::arg("request_id"), "Blocks without the interpreter lock. `timeout_ms` 0 is the client's own.")
        .def("events", &Client::events, py::arg("operation"), py::arg("params"), py::arg("timeout_ms"),
             py::arg("request_id"), "As call, for an answer that comes as events. Sends nothing yet.")
        .def("call_raw", &Client::call_raw, py::arg("method"), py::arg("path"), py::arg("content_type"),
             py::arg("body"), py::arg("timeout_ms"), "Signs and sends as given.")
        .def("start", &Client::start, py::arg("calls"), py::arg("number"), py::arg("operation"), py::arg("params"),
             py::arg("timeout_ms"), py::arg("request_id"), "As call, without waiting: see AsyncCalls.drain.")
        .def("start_raw", &Client::start_raw, py::arg("calls"), py::arg("number"), py::arg("method"), py::arg("path"),
             py::arg("content_type"), py::arg("body"), py::arg("timeout_ms"), "As call_raw, without waiting.")
        .def("preview", &Client::preview, py::arg("operation"), py::arg("params"), py::arg("nonce"),
             py::arg("timestamp_ms"), "The request that `call` would send; contains a valid signature.")
        .def("message_stream", &Client::message_stream, py::arg("operation"), py::arg("params"), py::arg("timeout_ms"),
             "A message in packets; sends nothing yet. `timeout_ms` is for each packet.")
        .def("pager", &Client::pager, py::arg("operation"), py::arg("params"), py::arg("timeout_ms"),
             py::arg("max_pages"), "Checks the parameters; sends nothing.")
        .def("rate_limits", &Client::rate_limits, "The rate limits that the client has used of late, as JSON.")
        .def("endpoints", &Client::endpoints, "The client's domains and how they are, as JSON.")
        .def("set_switch_hook", &Client::set_switch_hook, py::arg("hook"),
             "hook(previous, current, reason) for every switch of the preferred domain; None: nothing is called.")
        .def("stats", &Client::stats, "What the client has counted, as JSON.")
        .def("set_attempt_hook", &Client::set_attempt_hook, py::arg("hook"),
             "hook(operation, ...) with the members of rongcloud.Attempt, at the end of each attempt.")
        .def("set_log_hook", &Client::set_log_hook, py::arg("hook"), py::arg("level"),
             "hook(level, line) for lines of the level and of those before it; 1 error, 2 warning, 3 info, 4 debug.")
        .def("run_hooks", &Client::run_hooks, "Calls the hooks for what threads of the library had to tell.")
        .def("hook_calls_dropped", &Client::hook_calls_dropped,
             "Calls of hooks that were dropped because too many of them waited.")
        .def("set_credentials", &Client::set_credentials, py::arg("app_key"), py::arg("app_secret"),
             "Attempts that begin later are signed with these. app_key None: it stays.")
        .def("close", &Client::close, "Running calls finish, asynchronous ones end with RC_E_CANCELED, new ones are refused. May be called again.")
        .def_property_readonly("closed", &Client::closed);
}

}  // namespace rongcloud::python
