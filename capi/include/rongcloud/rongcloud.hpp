// rongcloud/rongcloud.hpp - C++17 over the C interface of rongcloud.h, header-only: nothing of it is part of the
// binary interface, so it works with any compiler and standard library.
//
//     rc::Client client{rc::Config{}.app_key(key).app_secret(secret).region("beijing")};
//     std::string token = client.get_token("u1", "Ann");
//
// Typed requests and answers of each endpoint: rongcloud/cpp/<group>.hpp. Failures are exceptions, see
// rongcloud/detail/error.hpp; all of them are rc::Error.
#ifndef RONGCLOUD_RONGCLOUD_HPP
#define RONGCLOUD_RONGCLOUD_HPP

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <rongcloud/detail/async.hpp>
#include <rongcloud/detail/error.hpp>
#include <rongcloud/detail/events.hpp>
#include <rongcloud/detail/message.hpp>
#include <rongcloud/detail/message_stream.hpp>
#include <rongcloud/detail/observability.hpp>
#include <rongcloud/detail/pager.hpp>
#include <rongcloud/detail/params.hpp>
#include <rongcloud/detail/result.hpp>
#include <rongcloud/detail/text.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

namespace detail {

struct ConfigFree {
    void operator()(rc_config *config) const noexcept { rc_config_free(config); }
};
// With the hooks, which must go after the client.
struct ClientFree {
    std::shared_ptr<HookList> hooks{};

    void operator()(rc_client *client) const noexcept {
        // Event streams may outlive the client.
        rc_client_set_switch_hook(client, nullptr, nullptr, nullptr);
        rc_client_set_attempt_hook(client, nullptr, nullptr, nullptr);
        rc_client_set_log_hook(client, RC_LOG_ERROR, nullptr, nullptr, nullptr);
        rc_client_free(client);
    }
};
}  // namespace detail

// Settings of a client. Every setter throws ConfigError or ArgumentError at once when the value cannot be right and
// returns the object, so that calls can be chained. All names, units and defaults: docs/configuration.md. Movable;
// one thread at a time; may be used for several clients. What code sets wins over what the environment says, in
// whatever order the functions are called.
class Config {
public:
    Config() {
        rc_config *config = nullptr;
        detail::checked([&](rc_error **error) { return rc_config_new(&config, error); });
        handle_.reset(config);
    }
    // Every RONGCLOUD_... variable that is set and not empty, see rc_config_load_environment.
    static Config from_environment() {
        Config config;
        config.load_environment();
        return config;
    }

    // `value` as text: "true"/"false" for switches, commas between the items of a list.
    Config &set(const char *name, const detail::Text &value) & {
        const char *const text = value.c_str(name, RC_E_CONFIG);
        detail::checked([&](rc_error **error) { return rc_config_set(handle_.get(), name, text, error); });
        return *this;
    }
    Config &load_environment() & {
        detail::checked([&](rc_error **error) { return rc_config_load_environment(handle_.get(), error); });
        return *this;
    }
    // A text file of lines "name = value", as if code set them now; see rc_config_load_file.
    Config &load_file(const detail::Text &path) & {
        const char *const text = path.c_str("the path of the settings file", RC_E_CONFIG);
        detail::checked([&](rc_error **error) { return rc_config_load_file(handle_.get(), text, error); });
        return *this;
    }
    Config &app_key(const detail::Text &value) & { return set("app_key", value); }
    Config &app_secret(const detail::Text &value) & { return set("app_secret", value); }
    // Data centre of the App Key, e.g. "beijing".
    Config &region(const detail::Text &id) & { return set("region", id); }
    // Hosts to call instead of a region's, primary first.
    Config &domains(const std::vector<std::string> &hosts) & {
        std::string list;
        for (const std::string &host : hosts) list += (list.empty() ? "" : ",") + host;
        return set("domains", list);
    }
    // PEM certificates to trust instead of the system's.
    Config &ca_file(const detail::Text &path) & { return set("ca_file", path); }
    // Longest time of one call, everything included; 1 ms to 10 minutes.
    Config &timeout(std::chrono::milliseconds time) & { return set("timeout_ms", std::to_string(time.count())); }

    // The same on a temporary: Config config = rc::Config{}.app_key(key).region("beijing");
    Config &&set(const char *name, const detail::Text &value) && { return std::move(set(name, value)); }
    Config &&load_environment() && { return std::move(load_environment()); }
    Config &&load_file(const detail::Text &path) && { return std::move(load_file(path)); }
    Config &&app_key(const detail::Text &value) && { return std::move(app_key(value)); }
    Config &&app_secret(const detail::Text &value) && { return std::move(app_secret(value)); }
    Config &&region(const detail::Text &id) && { return std::move(region(id)); }
    Config &&domains(const std::vector<std::string> &hosts) && { return std::move(domains(hosts)); }
    Config &&ca_file(const detail::Text &path) && { return std::move(ca_file(path)); }
    Config &&timeout(std::chrono::milliseconds time) && { return std::move(timeout(time)); }

    // Borrowed.
    rc_config *c_ptr() noexcept { return handle_.get(); }
    const rc_config *c_ptr() const noexcept { return handle_.get(); }

private:
    std::unique_ptr<rc_config, detail::ConfigFree> handle_;
};

// What a typed call may be told besides its request.
struct CallOptions {
    // 1 ms to 10 minutes instead of the client's timeout.
    std::optional<std::chrono::milliseconds> timeout{};
    // 1 to 36 visible ASCII characters instead of a random X-Request-ID.
    std::optional<std::string> request_id{};
    // Ends a call that waits; see Params::interrupt.
    std::function<bool()> interrupt{};
};

// Connections and credentials of one application. May be used from any number of threads at once; movable. Destroying
// it ends calls in flight, see rc_client_free.
class Client {
public:
    // Checks the settings; opens no connection.
    explicit Client(const Config &config)
        : handle_(nullptr, detail::ClientFree{std::make_shared<detail::HookList>()}) {
        rc_client *client = nullptr;
        detail::checked([&](rc_error **error) { return rc_client_new(config.c_ptr(), &client, error); });
        handle_.reset(client);
    }

    // A typed request of rongcloud/cpp/<group>.hpp. Blocks until the answer is there or the time is over.
    template <class Request, class = decltype(Request::operation)>
    RC_LOCAL typename Request::Result call(const Request &request, const CallOptions &options = {}) const {
        return Request::read(call(Request::operation, filled(request, options)));
    }
    // Any endpoint by its catalogue id, e.g. "user.get_token".
    Result call(const detail::Text &operation, const Params &params = {}) const {
        rc_result *result = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_call(c_ptr(), operation.c_str("the operation"), params.c_ptr(), &result, error);
        });
        return Result(result);
    }
    // The same with the parameters as one JSON object.
    Result call_json(const detail::Text &operation, const detail::Text &params_json) const {
        rc_result *result = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_call_json(c_ptr(), operation.c_str("the operation"), params_json.c_str("the JSON object"),
                                &result, error);
        });
        return Result(result);
    }
    // The same without waiting: the outcome comes through the future. Checks the inputs, copies them, and throws at
    // once when one is wrong or when async_calls_max are in flight. `started`, if given, becomes the handle by which
    // the call can be canceled. A future that is dropped neither cancels nor waits.
    template <class Request, class = decltype(Request::operation)>
    RC_LOCAL std::future<typename Request::Result> call_async(const Request &request, const CallOptions &options = {},
                                                     Call *started = nullptr) const {
        using Answer = typename Request::Result;
        const Params params = filled(request, options);
        return detail::start_future<Answer>(by_id(Request::operation, params), &Request::read, hooks(), started);
    }
    std::future<Result> call_async(const detail::Text &operation, const Params &params = {},
                                   Call *started = nullptr) const {
        return detail::start_future<Result>(by_id(operation.c_str("the operation"), params), detail::Same{}, hooks(),
                                            started);
    }
    // The same with a callback, which gets an rc::Outcome<Answer>, exactly once, in a thread of the library, perhaps
    // before this function returns. It may start calls and destroy the client, but must not take long; what it throws
    // is ignored.
    template <class Request, class Callback, class = detail::IfCallback<Callback, typename Request::Result>>
    RC_LOCAL Call call_async(const Request &request, Callback &&callback, const CallOptions &options = {}) const {
        using Answer = typename Request::Result;
        const Params params = filled(request, options);
        return detail::start_call<Answer>(by_id(Request::operation, params), &Request::read, hooks(),
                                          std::decay_t<Callback>(std::forward<Callback>(callback)));
    }
    template <class Callback, class = detail::IfCallback<Callback, Result>>
    Call call_async(const detail::Text &operation, const Params &params, Callback &&callback) const {
        return detail::start_call<Result>(by_id(operation.c_str("the operation"), params), detail::Same{}, hooks(),
                                          std::decay_t<Callback>(std::forward<Callback>(callback)));
    }
    // Calls that have begun and are not complete, in all threads.
    std::size_t calls_in_flight() const noexcept { return rc_client_calls_in_flight(c_ptr()); }
    // Every item of a list that comes in pages, read while it is gone through:
    //     for (const auto &user : client.iterate(rc::user_blacklist::Query{"a"})) ...
    // Where the request names a page, token or offset the list begins there. Throws at once when the inputs are wrong.
    // `options` count for each page. See rongcloud/detail/pager.hpp and docs/paging.md.
    template <class Request, class = decltype(Request::operation)>
    RC_LOCAL Items<Request> iterate(const Request &request, const CallOptions &options = {}) const {
        return Items<Request>(pager(Request::operation, filled(request, options)));
    }
    // The same by whole pages, each with at least one item.
    template <class Request, class = decltype(Request::operation)>
    RC_LOCAL Pages<Request> pages(const Request &request, const CallOptions &options = {}) const {
        return Pages<Request>(pager(Request::operation, filled(request, options)));
    }
    // The pages of any operation by its catalogue id. Throws ArgumentError when its answer does not come in pages.
    Pager pager(const detail::Text &operation, const Params &params = {}) const {
        return Pager(c_ptr(), operation, params);
    }
    // An endpoint that the catalogue does not have: signs and sends as given. `path` begins with '/', percent-encoded,
    // query included; GET and DELETE have no body and send no content type; a timeout of 0 means the client's own.
    Result call_raw(const detail::Text &method, const detail::Text &path, std::string_view body = {},
                    const detail::Text &content_type = "application/x-www-form-urlencoded",
                    std::chrono::milliseconds timeout = {}) const {
        rc_result *result = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_call_raw(c_ptr(), method.c_str("the method"), path.c_str("the path"),
                               content_type.c_str("the content type"), body.data(), body.size(),
                               detail::clamped_ms(timeout), &result, error);
        });
        return Result(result);
    }
    // The same without waiting, as call_async: with a future, and with a callback.
    std::future<Result> call_raw_async(const detail::Text &method, const detail::Text &path, std::string_view body = {},
                                       const detail::Text &content_type = "application/x-www-form-urlencoded",
                                       std::chrono::milliseconds timeout = {}, Call *started = nullptr) const {
        const detail::Raw raw{c_ptr(), method.c_str("the method"), path.c_str("the path"),
                              content_type.c_str("the content type"), body, timeout};
        return detail::start_future<Result>(raw, detail::Same{}, hooks(), started);
    }
    template <class Callback, class = detail::IfCallback<Callback, Result>>
    Call call_raw_async(const detail::Text &method, const detail::Text &path, std::string_view body,
                        const detail::Text &content_type, std::chrono::milliseconds timeout,
                        Callback &&callback) const {
        const detail::Raw raw{c_ptr(), method.c_str("the method"), path.c_str("the path"),
                              content_type.c_str("the content type"), body, timeout};
        return detail::start_call<Result>(raw, detail::Same{}, hooks(),
                                          std::decay_t<Callback>(std::forward<Callback>(callback)));
    }
    // A typed request whose answer comes as events (docs/events.md): a range of rc::Event. Sends nothing yet.
    template <class Request, class = decltype(Request::events_switch)>
    RC_LOCAL EventStream events(const Request &request, const CallOptions &options = {}) const {
        return events(Request::operation, filled(request, options));
    }
    // The same by the catalogue id, e.g. "agent.generate".
    EventStream events(const detail::Text &operation, const Params &params = {}) const {
        rc_event_stream *stream = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_event_stream_open(c_ptr(), operation.c_str("the operation"), params.c_ptr(), &stream, error);
        });
        return EventStream(stream, hooks(), params.kept());
    }
    // The exact HTTP request, head and body, that call() would send; sends nothing. An empty `nonce` and 0 mean
    // fresh ones. It contains a valid signature: treat it like a password.
    std::string preview(const detail::Text &operation, const Params &params = {}, const detail::Text &nonce = {},
                        std::int64_t timestamp_ms = 0) const {
        return detail::made_text([&](rc_bytes **out, rc_error **error) {
            return rc_preview(c_ptr(), operation.c_str("the operation"), params.c_ptr(),
                              nonce.empty() ? nullptr : nonce.c_str("the nonce"), timestamp_ms, out, error);
        });
    }
    template <class Request, class = decltype(Request::operation)>
    RC_LOCAL std::string preview(const Request &request, const detail::Text &nonce = {},
                                 std::int64_t timestamp_ms = 0) const {
        return preview(Request::operation, filled(request, {}), nonce, timestamp_ms);
    }
    // A message that is sent in packets while its text is being made; checks everything and sends nothing yet.
    // `request` is rc::message::PrivateStream or GroupStream; options.timeout is for each packet, and a request id
    // cannot be given.
    template <class Request, class = decltype(Request::operation)>
    RC_LOCAL MessageStream message_stream(const Request &request, const CallOptions &options = {}) const {
        return MessageStream(c_ptr(), Request::operation, filled(request, options));
    }
    // The same by the catalogue's id and names.
    MessageStream message_stream(const detail::Text &operation, const Params &params) const {
        return MessageStream(c_ptr(), operation, params);
    }
    // Registers a user and returns the token with which its app connects. `name` 1 to 64 characters; `portrait_uri`
    // may be empty. Throws ProtocolError when the answer has no token.
    std::string get_token(const detail::Text &user_id, const detail::Text &name,
                          const detail::Text &portrait_uri = {}) const {
        char token[1025];  // the documents give it at most 256 bytes
        detail::checked([&](rc_error **error) {
            return rc_get_token(c_ptr(), user_id.c_str("the user id"), name.c_str("the name"),
                                portrait_uri.empty() ? nullptr : portrait_uri.c_str("the portrait URI"), token,
                                sizeof token, error);
        });
        return token;
    }

    // The client's domains and how they are, as the JSON that rc_client_endpoints describes.
    std::string endpoints() const { return report(&rc_client_endpoints); }
    // The rate limits that the client has used of late, as the JSON that rc_client_rate_limits describes.
    std::string rate_limits() const { return report(&rc_client_rate_limits); }
    // What the client has counted, as JSON: docs/observability.md.
    std::string stats() const { return report(&rc_client_stats); }

    // Hooks are called from now on, instead of an earlier one; an empty one: none is. They run in the thread of the
    // call that has something to tell, which waits for them, in several threads at once if need be. They may use the
    // client, but calls that they make come back to them, and must not destroy it; what they throw is ignored. Set
    // them one thread at a time.
    //
    // For every switch of the preferred domain.
    void set_switch_hook(SwitchHook hook) {
        set_hook(std::move(hook), [this](bool is_set, void *kept, rc_error **error) {
            return rc_client_set_switch_hook(c_ptr(), is_set ? &detail::on_switch : nullptr, kept, error);
        });
    }
    // At the end of each attempt.
    void set_attempt_hook(AttemptHook hook) {
        set_hook(std::move(hook), [this](bool is_set, void *kept, rc_error **error) {
            return rc_client_set_attempt_hook(c_ptr(), is_set ? &detail::on_attempt : nullptr, kept, error);
        });
    }
    // For each line of `level` and of those before it. No line has anything of a request or an answer in it but the
    // names of operation and domain, codes, and the request id.
    void set_log_hook(LogLevel level, LogHook hook) {
        set_hook(std::move(hook), [this, level](bool is_set, void *kept, rc_error **error) {
            return rc_client_set_log_hook(c_ptr(), static_cast<rc_log_level>(level),
                                          is_set ? &detail::on_log : nullptr, kept, error);
        });
    }
    // Every attempt that begins from now on is signed with these. An empty `app_key`: it stays. Throws ConfigError.
    void set_credentials(const detail::Text &app_key, const detail::Text &app_secret) {
        detail::checked([&](rc_error **error) {
            return rc_client_set_credentials(c_ptr(), app_key.empty() ? nullptr : app_key.c_str("app_key", RC_E_CONFIG),
                                             app_secret.c_str("app_secret", RC_E_CONFIG),
                                             error);
        });
    }

    // Borrowed, for calling C at any point.
    rc_client *c_ptr() const noexcept { return handle_.get(); }

private:
    std::string report(rc_status (*make)(rc_client *, rc_bytes **, rc_error **)) const {
        rc_bytes *bytes = nullptr;
        detail::checked([&](rc_error **error) { return make(c_ptr(), &bytes, error); });
        const std::unique_ptr<rc_bytes, detail::BytesFree> owner(bytes);
        return std::string(rc_bytes_data(bytes), rc_bytes_size(bytes));
    }
    template <class Request>
    RC_LOCAL static Params filled(const Request &request, const CallOptions &options) {
        Params params;
        request.fill(params);
        if (options.timeout) params.timeout(*options.timeout);
        if (options.request_id) params.request_id(*options.request_id);
        if (options.interrupt) params.interrupt(options.interrupt);
        return params;
    }

    template <class Hook, class Set>
    void set_hook(Hook hook, Set set) {
        if (!hook) return detail::checked([&](rc_error **error) { return set(false, nullptr, error); });
        auto kept = std::make_shared<Hook>(std::move(hook));
        if (hooks() != nullptr) hooks()->push_back(kept);  // a client that was moved from has none, and refuses below
        detail::checked([&](rc_error **error) { return set(true, kept.get(), error); });
    }

    detail::ById by_id(const char *operation, const Params &params) const noexcept {
        return {c_ptr(), operation, params.c_ptr()};
    }
    const std::shared_ptr<detail::HookList> &hooks() const noexcept { return handle_.get_deleter().hooks; }

    std::unique_ptr<rc_client, detail::ClientFree> handle_;
};

// Ids of all operations, sorted.
inline std::vector<std::string> operations() {
    std::vector<std::string> ids;
    for (std::size_t index = 0; index < rc_op_count(); ++index) ids.emplace_back(rc_op_name(index));
    return ids;
}

// The catalogue entry of an operation as JSON; empty for an unknown id.
inline std::string describe(const detail::Text &operation) {
    const char *text = rc_op_describe(operation.c_str("the operation"));
    return text != nullptr ? text : "";
}

// Of the library that is loaded, e.g. "0.1.0".
inline std::string version() { return rc_version_string(); }

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
