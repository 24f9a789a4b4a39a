#include "client.hpp"

#include <rongcloud/rongcloud.h>

#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>

#include "answer.hpp"
#include "async_calls.hpp"
#include "conversion.hpp"
#include "decode.hpp"
#include "events.hpp"
#include "failure.hpp"
#include "hooks.hpp"
#include "interpreter.hpp"
#include "interrupt.hpp"
#include "message_stream.hpp"
#include "method.hpp"
#include "pager.hpp"

namespace rongcloud::python {

namespace {

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
        client_ = Hooks::own(client);
    }

    Answer call(const py::handle& operation, const py::handle& params, const py::handle& timeout_ms,
                const py::handle& request_id) const {
        return Answer(result_of(operation, params, timeout_ms, request_id));
    }

    py::object call_typed(const py::handle& operation, const py::handle& params, const py::handle& timeout_ms,
                          const py::handle& result_type) const {
        const Answer answer(result_of(operation, params, timeout_ms, py::none()));
        return decode(result_type, answer.value());
    }

    EventStream events(const py::handle& operation, const py::handle& params, const py::handle& timeout_ms,
                       const py::handle& request_id) const {
        const char* const id = c_text(operation, "operation");
        const std::shared_ptr<rc_client> client = open_client(id);
        const ParamsPtr inputs = inputs_of(id, params, timeout_ms, request_id);
        rc_event_stream* stream = nullptr;
        rc_error* error = nullptr;
        const rc_status status = rc_event_stream_open(client.get(), id, inputs.get(), &stream, &error);
        if (status != RC_OK) raise(status, error);
        return EventStream(stream, client);
    }

    Answer call_raw(const py::handle& method, const py::handle& path, const py::handle& content_type,
                    const py::handle& body, const py::handle& timeout_ms) const {
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
        Hooks::of(client)->take_waiting();  // another thread may have had something to tell
        if (status != RC_OK) raise(status, error);
        return Answer(result);
    }

    Request start(const py::handle& calls, const py::handle& number, const py::handle& operation, const py::handle& params,
                  const py::handle& timeout_ms, const py::handle& request_id) const {
        const char* const id = c_text(operation, "operation");
        const std::shared_ptr<rc_client> client = open_client(id);
        const ParamsPtr inputs = inputs_of(id, params, timeout_ms, request_id);
        return py::cast<AsyncCalls&>(calls).start(client.get(), id, inputs.get(), py::cast<long long>(number));
    }

    Request start_raw(const py::handle& calls, const py::handle& number, const py::handle& method, const py::handle& path,
                      const py::handle& content_type, const py::handle& body, const py::handle& timeout_ms) const {
        const char* const target = c_text(path, "path");
        return py::cast<AsyncCalls&>(calls).start_raw(open_client(target).get(), c_text(method, "method"), target,
                                                      c_text_or_null(content_type, "content_type"), body_of(body),
                                                      timeout(timeout_ms), py::cast<long long>(number));
    }

    Pager pager(const py::handle& operation, const py::handle& params, const py::handle& timeout_ms,
                const py::handle& max_pages) const {
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

    py::bytes preview(const py::handle& operation, const py::handle& params, const py::handle& nonce,
                      const py::handle& timestamp_ms) const {
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

    std::unique_ptr<MessageStream> message_stream(const py::handle& operation, const py::handle& params,
                                                  const py::handle& timeout_ms) const {
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

    void set_switch_hook(const py::handle& hook) const { Hooks::set_switch(open_client({}), hook); }
    void set_attempt_hook(const py::handle& hook) const { Hooks::set_attempt(open_client({}), hook); }
    void set_log_hook(const py::handle& hook, const py::handle& level) const {
        Hooks::set_log(open_client({}), hook, static_cast<std::int32_t>(whole_number(level, "level", 1, 4)));
    }
    // Nothing when it is closed. A hook, or another thread meanwhile, may close it.
    void run_hooks() const {
        if (const std::shared_ptr<rc_client> client = client_) Hooks::of(client)->take_waiting();
    }
    std::uint64_t hook_calls_dropped() const { return Hooks::of(open_client({}))->dropped(); }

    void set_credentials(const py::handle& app_key, const py::handle& app_secret) const {
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
        Hooks::release(last);
    }
    bool closed() const { return client_ == nullptr; }

private:
    rc_result* result_of(const py::handle& operation, const py::handle& params, const py::handle& timeout_ms,
                         const py::handle& request_id) const {
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
        return result;
    }
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
    static ParamsPtr inputs_of(const char* operation, const py::handle& params, const py::handle& timeout_ms,
                               const py::handle& request_id) {
        ParamsPtr inputs = to_params(params, operation);
        if (const int limit = timeout(timeout_ms); limit > 0) rc_params_set_timeout_ms(inputs.get(), limit);
        if (!request_id.is_none()) rc_params_set_request_id(inputs.get(), c_text(request_id, "request_id"));
        heed_signals(inputs.get());
        return inputs;
    }
    static int timeout(const py::handle& timeout_ms) {
        return static_cast<int>(whole_number(timeout_ms, "timeout_ms", 0, std::numeric_limits<std::int32_t>::max()));
    }
    // Lives as long as `body`, which the caller holds: str and bytes do not change.
    static std::string_view body_of(const py::handle& body) {
        if (PyBytes_Check(body.ptr())) {
            return {PyBytes_AS_STRING(body.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(body.ptr()))};
        }
        return c_text(body, "body (unless it is bytes)");
    }

    std::shared_ptr<rc_client> client_;  // empty once closed; changed only with the interpreter's lock held
};

}  // namespace

void add_client(py::module_& module) {
    py::class_<Client> type(module, "Client", py::module_local(), py::is_final(),
                            "Connections and credentials of one application. May be used by several threads at once.");
    type.def(py::init<const py::object&, const py::object&, const py::object&>(), py::arg("settings"),
             py::arg("config_file"), py::arg("use_environment"),
             "Environment first, then the file, then `settings`; None unsets.")
        .def_property_readonly("closed", &Client::closed);
    add_method<&Client::call>(type, "call",
        "call(self, operation, params, timeout_ms, request_id)\n\n"
        "Blocks without the interpreter lock. `timeout_ms` 0 is the client's own.");
    add_method<&Client::call_typed>(type, "call_typed",
        "call_typed(self, operation, params, timeout_ms, result_type)\n\n"
        "The answer of `call` as a class of rongcloud.types.");
    add_method<&Client::events>(type, "events",
        "events(self, operation, params, timeout_ms, request_id)\n\n"
        "As call, for an answer that comes as events. Sends nothing yet.");
    add_method<&Client::call_raw>(type, "call_raw",
        "call_raw(self, method, path, content_type, body, timeout_ms)\n\n"
        "Signs and sends as given.");
    add_method<&Client::start>(type, "start",
        "start(self, calls, number, operation, params, timeout_ms, request_id)\n\n"
        "As call, without waiting: see AsyncCalls.drain.");
    add_method<&Client::start_raw>(type, "start_raw",
        "start_raw(self, calls, number, method, path, content_type, body, timeout_ms)\n\n"
        "As call_raw, without waiting.");
    add_method<&Client::preview>(type, "preview",
        "preview(self, operation, params, nonce, timestamp_ms)\n\n"
        "The request that `call` would send; contains a valid signature.");
    add_method<&Client::message_stream>(type, "message_stream",
        "message_stream(self, operation, params, timeout_ms)\n\n"
        "A message in packets; sends nothing yet. `timeout_ms` is for each packet.");
    add_method<&Client::pager>(type, "pager",
        "pager(self, operation, params, timeout_ms, max_pages)\n\n"
        "Checks the parameters; sends nothing.");
    add_method<&Client::rate_limits>(type, "rate_limits",
        "rate_limits(self)\n\n"
        "The rate limits that the client has used of late, as JSON.");
    add_method<&Client::endpoints>(type, "endpoints",
        "endpoints(self)\n\n"
        "The client's domains and how they are, as JSON.");
    add_method<&Client::set_switch_hook>(type, "set_switch_hook",
        "set_switch_hook(self, hook)\n\n"
        "hook(previous, current, reason) for every switch of the preferred domain; None: nothing is called.");
    add_method<&Client::stats>(type, "stats", "stats(self)\n\nWhat the client has counted, as JSON.");
    add_method<&Client::set_attempt_hook>(type, "set_attempt_hook",
        "set_attempt_hook(self, hook)\n\n"
        "hook(operation, ...) with the members of rongcloud.Attempt, at the end of each attempt.");
    add_method<&Client::set_log_hook>(type, "set_log_hook",
        "set_log_hook(self, hook, level)\n\n"
        "hook(level, line) for lines of the level and of those before it; 1 error, 2 warning, 3 info, 4 "
        "debug.");
    add_method<&Client::run_hooks>(type, "run_hooks",
        "run_hooks(self)\n\n"
        "Calls the hooks for what threads of the library had to tell.");
    add_method<&Client::hook_calls_dropped>(type, "hook_calls_dropped",
        "hook_calls_dropped(self)\n\n"
        "Calls of hooks that were dropped because too many of them waited.");
    add_method<&Client::set_credentials>(type, "set_credentials",
        "set_credentials(self, app_key, app_secret)\n\n"
        "Attempts that begin later are signed with these. app_key None: it stays.");
    add_method<&Client::close>(type, "close",
        "close(self)\n\n"
        "Running calls finish, asynchronous ones end with RC_E_CANCELED, new ones are refused. May be called "
        "again.");
}

}  // namespace rongcloud::python
