// Arguments for any function of the C interface, made by their types.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "tests/capi/async_support.hpp"

namespace rongcloud::test {

// What one call of one function is given; what it makes is freed afterwards. A function that frees its argument gets
// one of its own.
class AnyArguments {
public:
    // `client` outlives the object. `name`: of the function.
    AnyArguments(rc_client *client, std::string_view name) : client_(client), name_(name), texts_(texts_of(name)) {}
    AnyArguments(const AnyArguments &) = delete;
    AnyArguments &operator=(const AnyArguments &) = delete;
    ~AnyArguments() {
        rc_result_free(made_result_);
        rc_bytes_free(made_bytes_);
        rc_request_free(made_request_);
        rc_pager_free(made_pager_);
        rc_event_free(made_event_);
        rc_event_stream_free(made_event_stream_);
        rc_message_stream_free(made_message_stream_);
        rc_hook_event_free(made_hook_event_);
        rc_webhook_free(made_webhook_);
        rc_webhook_config_free(made_webhook_config_);
        rc_config_free(made_config_);
        rc_client_free(made_client_);
        rc_error_free(made_error_);
    }

    template <class Result, class... Parameters>
    Result call(Result (*function)(Parameters...)) {
        std::tuple<Parameters...> values{get(static_cast<Parameters *>(nullptr))...};  // in this order
        return std::apply(function, values);
    }

    // Made before the call where the function itself is what is tested.
    void set(rc_config *it) { config_ = it; }
    void set(rc_result *it) { result_ = it; }
    void set(rc_request *it) { request_ = it; }
    void set(rc_pager *it) { pager_ = it; }
    void set(rc_event *it) { event_ = it; }
    void set(rc_event_stream *it) { event_stream_ = it; }
    void set(rc_message_stream *it) { message_stream_ = it; }
    void set(rc_webhook_config *it) { webhook_config_ = it; }
    void set(rc_webhook *it) { webhook_ = it; }
    void set(rc_hook_event *it) { hook_event_ = it; }
    void set(rc_bytes *it) { bytes_ = it; }
    void set(rc_error *it) { error_ = it; }
    void set(rc_params *it) { params_ = it; }

private:
    using Texts = std::vector<const char *>;

    // What the parameters of type text are, one after the other; "x" when there are no more.
    static Texts texts_of(std::string_view name) {
        constexpr auto form = "application/x-www-form-urlencoded";
        static const std::map<std::string_view, Texts> all{
            {"rc_call", {"user.query_blocked"}},
            {"rc_call_json", {"user.get_token", kUserJson}},
            {"rc_call_raw", {"POST", "/user/getToken.json", form, "x"}},
            {"rc_call_async", {"user.query_blocked"}},
            {"rc_call_json_async", {"user.get_token", kUserJson}},
            {"rc_call_raw_async", {"POST", "/user/getToken.json", form, "x"}},
            {"rc_call_events", {"agent.generate"}},
            {"rc_event_stream_open", {"agent.generate"}},
            {"rc_message_stream_open", {"message.send_private_stream"}},
            {"rc_pager_new", {"user.query_blocked"}},
            {"rc_preview", {"user.query_blocked", ""}},
            {"rc_config_set", {"app_key", "key"}},
            {"rc_webhook_config_set", {"window_s", "60"}},
            {"rc_webhook_parse", {"POST", "/x", "Content-Type: application/json"}},
            {"rc_config_load_file", {"/nowhere/rongcloud.conf"}},
        };
        const auto found = all.find(name);
        return found != all.end() ? found->second : Texts{};
    }

    rc_client *get(rc_client **) { return client_; }
    const rc_client *get(const rc_client **) { return client_; }
    rc_config *get(rc_config **) { return config_; }
    const rc_config *get(const rc_config **) { return config_; }
    rc_params *get(rc_params **) { return params_; }
    const rc_params *get(const rc_params **) {
        const std::string_view operation = texts_.empty() ? "" : texts_.front();
        const bool is_stream = name_.find("stream_open") != std::string_view::npos || name_ == "rc_call_events";
        if (is_stream && operation == "agent.generate") fill({{"agentId", "agent1"}, {"query", "q"}});
        if (is_stream && operation != "agent.generate") fill({{"fromUserId", "u1"}, {"toUserId", "u2"}});
        return params_ != nullptr ? params_ : own_params_.get();
    }
    void fill(const std::map<const char *, const char *> &values) {
        for (const auto &[key, value] : values) rc_params_set_str(own_params_.get(), key, value);
    }
    rc_result *get(rc_result **) { return result_; }
    const rc_result *get(const rc_result **) { return result_; }
    rc_request *get(rc_request **) { return request_; }
    const rc_request *get(const rc_request **) { return request_; }
    rc_pager *get(rc_pager **) { return pager_; }
    rc_event *get(rc_event **) { return event_; }
    const rc_event *get(const rc_event **) { return event_; }
    rc_event_stream *get(rc_event_stream **) { return event_stream_; }
    rc_message_stream *get(rc_message_stream **) { return message_stream_; }
    const rc_message_stream *get(const rc_message_stream **) { return message_stream_; }
    rc_webhook_config *get(rc_webhook_config **) { return webhook_config_; }
    const rc_webhook_config *get(const rc_webhook_config **) { return webhook_config_; }
    rc_webhook *get(rc_webhook **) { return webhook_; }
    const rc_webhook *get(const rc_webhook **) { return webhook_; }
    rc_hook_event *get(rc_hook_event **) { return hook_event_; }
    const rc_hook_event *get(const rc_hook_event **) { return hook_event_; }
    rc_bytes *get(rc_bytes **) { return bytes_; }
    const rc_bytes *get(const rc_bytes **) { return bytes_; }
    rc_error *get(rc_error **) { return error_; }
    const rc_error *get(const rc_error **) { return error_; }
    static const rc_attempt *get(const rc_attempt **) { return nullptr; }

    rc_client **get(rc_client ***) { return &made_client_; }
    rc_config **get(rc_config ***) { return &made_config_; }
    rc_result **get(rc_result ***) { return &made_result_; }
    rc_bytes **get(rc_bytes ***) { return &made_bytes_; }
    rc_request **get(rc_request ***) { return &made_request_; }
    rc_pager **get(rc_pager ***) { return &made_pager_; }
    rc_event **get(rc_event ***) { return &made_event_; }
    rc_event_stream **get(rc_event_stream ***) { return &made_event_stream_; }
    rc_message_stream **get(rc_message_stream ***) { return &made_message_stream_; }
    rc_webhook_config **get(rc_webhook_config ***) { return &made_webhook_config_; }
    rc_webhook **get(rc_webhook ***) { return &made_webhook_; }
    rc_hook_event **get(rc_hook_event ***) { return &made_hook_event_; }
    rc_error **get(rc_error ***) { return &made_error_; }
    rc_verdict *get(rc_verdict **) { return &verdict_; }

    const char *get(const char **) { return next_text_ < texts_.size() ? texts_[next_text_++] : "x"; }
    const char *const *get(const char *const **) { return list_; }
    char *get(char **) { return buffer_; }
    static void *get(void **) { return nullptr; }
    template <class Number, std::enable_if_t<std::is_arithmetic_v<Number>, int> = 0>
    static Number get(Number *) {
        return 1;
    }

    static rc_done_fn get(rc_done_fn *) {
        return [](void *, rc_status, rc_result *result, rc_error *error) {
            rc_result_free(result);
            rc_error_free(error);
        };
    }
    static rc_event_fn get(rc_event_fn *) {
        return [](void *, const rc_event *) { return 1; };
    }
    static rc_interrupt_fn get(rc_interrupt_fn *) {
        return [](void *) { return 0; };
    }
    static rc_switch_fn get(rc_switch_fn *) {
        return [](void *, const char *, const char *, const char *) {};
    }
    static rc_attempt_fn get(rc_attempt_fn *) {
        return [](void *, const rc_attempt *) {};
    }
    static rc_log_fn get(rc_log_fn *) {
        return [](void *, rc_log_level, const char *) {};
    }

    static rc_memory_claim_fn get(rc_memory_claim_fn *) {
        return [](void *, const char *, const char *const *, size_t, int64_t, rc_memory_state *) { return rc_status{RC_OK}; };
    }
    static rc_memory_accept_fn get(rc_memory_accept_fn *) {
        return [](void *, const char *, const char *const *, size_t, int64_t) { return rc_status{RC_OK}; };
    }
    static rc_memory_release_fn get(rc_memory_release_fn *) {
        return [](void *, const char *, const char *const *, size_t) { return rc_status{RC_OK}; };
    }
    static rc_free_fn get(rc_free_fn *) {
        return [](void *) {};
    }

    rc_client *const client_;
    const std::string_view name_;
    const Texts texts_;
    std::size_t next_text_ = 0;
    const char *const list_[1] = {"x"};
    char buffer_[512] = {};
    const ParamsPtr own_params_{rc_params_new()};

    rc_config *config_ = nullptr;
    rc_params *params_ = nullptr;
    rc_result *result_ = nullptr;
    rc_request *request_ = nullptr;
    rc_pager *pager_ = nullptr;
    rc_event *event_ = nullptr;
    rc_event_stream *event_stream_ = nullptr;
    rc_message_stream *message_stream_ = nullptr;
    rc_webhook_config *webhook_config_ = nullptr;
    rc_webhook *webhook_ = nullptr;
    rc_hook_event *hook_event_ = nullptr;
    rc_bytes *bytes_ = nullptr;
    rc_error *error_ = nullptr;

    rc_client *made_client_ = nullptr;
    rc_config *made_config_ = nullptr;
    rc_result *made_result_ = nullptr;
    rc_bytes *made_bytes_ = nullptr;
    rc_request *made_request_ = nullptr;
    rc_pager *made_pager_ = nullptr;
    rc_event *made_event_ = nullptr;
    rc_event_stream *made_event_stream_ = nullptr;
    rc_message_stream *made_message_stream_ = nullptr;
    rc_webhook_config *made_webhook_config_ = nullptr;
    rc_webhook *made_webhook_ = nullptr;
    rc_hook_event *made_hook_event_ = nullptr;
    rc_verdict verdict_ = RC_VERDICT_OK;
    rc_error *made_error_ = nullptr;
};

template <class Parameter>
constexpr bool is_client = std::is_pointer_v<Parameter> &&
                           std::is_same_v<std::remove_const_t<std::remove_pointer_t<Parameter>>, rc_client>;

}  // namespace rongcloud::test
