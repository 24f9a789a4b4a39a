// rongcloud/detail/observability.hpp - what hooks are told. Part of rongcloud/rongcloud.hpp. Guide:
// docs/observability.md.
#ifndef RONGCLOUD_DETAIL_OBSERVABILITY_HPP
#define RONGCLOUD_DETAIL_OBSERVABILITY_HPP

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <rongcloud/detail/namespace.hpp>
#include <rongcloud/rongcloud.h>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

// The preferred domain has become another one.
struct DomainSwitch {
    std::string previous{};
    std::string current{};
    // The fault of the previous one in the words of Error::reason, or "recovered" when the current one is well again.
    std::string reason{};
};
using SwitchHook = std::function<void(const DomainSwitch &)>;

// One request of a call, when it has ended.
struct Attempt {
    std::string operation{};   // catalogue id, or the path of a raw call without its query
    std::string method{};      // GET, POST, PUT or DELETE
    std::string domain{};      // host, and port if not the usual one
    std::string request_id{};  // one for all attempts of a call; may be empty
    std::int32_t number = 0;   // among those of its call, from 1
    std::string phase{};       // how far it came, in the words of Error::phase; "body" when it succeeded
    std::string outcome{};     // "none" when it succeeded, otherwise a word of Error::reason
    std::int32_t http_status = 0;  // 0: no answer
    std::int32_t api_code = 0;     // 0: it succeeded, or the service sent none
    std::int64_t sent_bytes = 0;   // without what TLS adds, as the next one
    std::int64_t received_bytes = 0;
    std::chrono::system_clock::time_point started{};
    std::chrono::microseconds duration{};
    std::chrono::microseconds connecting{};  // the part of it until there was a connection
    bool reused_connection = false;
    bool will_retry = false;  // another attempt of the call follows
};
using AttemptHook = std::function<void(const Attempt &)>;

enum class LogLevel : std::int32_t {
    error = RC_LOG_ERROR,      // a call whose outcome is not known
    warning = RC_LOG_WARNING,  // an attempt that failed on its way, a switch of the domain
    info = RC_LOG_INFO,        // a refusal of the service, a change of the credentials
    debug = RC_LOG_DEBUG       // the end of every call
};
using LogHook = std::function<void(LogLevel, const std::string &)>;

namespace detail {

// All hooks that were ever set: a replaced one may be running. Shared with what may run them when the client is gone.
using HookList = std::vector<std::shared_ptr<void>>;

inline Attempt read_attempt(const rc_attempt *attempt) {
    using std::chrono::microseconds;
    Attempt read;
    read.operation = rc_attempt_operation(attempt);
    read.method = rc_attempt_method(attempt);
    read.domain = rc_attempt_domain(attempt);
    read.request_id = rc_attempt_request_id(attempt);
    read.number = rc_attempt_number(attempt);
    read.phase = rc_attempt_phase(attempt);
    read.outcome = rc_attempt_outcome(attempt);
    read.http_status = rc_attempt_http_status(attempt);
    read.api_code = rc_attempt_api_code(attempt);
    read.sent_bytes = rc_attempt_sent_bytes(attempt);
    read.received_bytes = rc_attempt_received_bytes(attempt);
    const microseconds since_epoch{rc_attempt_started_us(attempt)};
    read.started += std::chrono::duration_cast<std::chrono::system_clock::duration>(since_epoch);
    read.duration = microseconds{rc_attempt_duration_us(attempt)};
    read.connecting = microseconds{rc_attempt_connecting_us(attempt)};
    read.reused_connection = rc_attempt_reused_connection(attempt) != 0;
    read.will_retry = rc_attempt_will_retry(attempt) != 0;
    return read;
}

// What a hook throws is ignored: the call that has something to tell is not to fail because of it.
template <class Hook, class... Arguments>
void call_hook(void *hook, const Arguments &...arguments) noexcept {
    try {
        (*static_cast<const Hook *>(hook))(arguments...);
    } catch (...) {
    }
}

inline void on_switch(void *hook, const char *previous, const char *current, const char *reason) {
    try {
        call_hook<SwitchHook>(hook, DomainSwitch{previous, current, reason});
    } catch (...) {  // no memory
    }
}
inline void on_attempt(void *hook, const rc_attempt *attempt) {
    try {
        call_hook<AttemptHook>(hook, read_attempt(attempt));
    } catch (...) {
    }
}
inline void on_log(void *hook, rc_log_level level, const char *message) {
    try {
        call_hook<LogHook>(hook, static_cast<LogLevel>(level), std::string(message));
    } catch (...) {
    }
}

}  // namespace detail

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
