// rc_client_stats, the hooks of attempts and of the log, rc_attempt_..., rc_client_set_credentials.
#include "capi/src/guard.hpp"

using rongcloud::client::AttemptReport;
using rongcloud::client::LogLevel;
using rongcloud::capi::guard;
using rongcloud::capi::in_memory;
using rongcloud::capi::Inside;
using rongcloud::capi::need;

struct rc_attempt {
    const AttemptReport &report;
    std::string operation;  // with a NUL behind it
    std::string method;
};

namespace {

static_assert(RC_LOG_ERROR == static_cast<int>(LogLevel::error) &&
              RC_LOG_WARNING == static_cast<int>(LogLevel::warning) &&
              RC_LOG_INFO == static_cast<int>(LogLevel::info) && RC_LOG_DEBUG == static_cast<int>(LogLevel::debug));

const AttemptReport &report_of(const rc_attempt *attempt) noexcept {
    static const AttemptReport nothing{};
    return attempt != nullptr ? attempt->report : nothing;
}

}  // namespace

extern "C" {

rc_status rc_client_stats(rc_client *client, rc_bytes **json, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(json, "json");
        *json = new rc_bytes{inside->stats()};
    });
}

rc_status rc_client_set_attempt_hook(rc_client *client, rc_attempt_fn hook, void *user_data, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        if (hook == nullptr) return inside->set_attempt_hook({});
        inside->set_attempt_hook([hook, user_data](const AttemptReport &report) {
            const rc_attempt attempt{report, std::string(report.operation), std::string(report.method)};
            hook(user_data, &attempt);
        });
    });
}

const char *rc_attempt_operation(const rc_attempt *attempt) {
    return in_memory<const char *>("", [&] { return attempt != nullptr ? attempt->operation.c_str() : ""; });
}

const char *rc_attempt_method(const rc_attempt *attempt) {
    return in_memory<const char *>("", [&] { return attempt != nullptr ? attempt->method.c_str() : ""; });
}

const char *rc_attempt_domain(const rc_attempt *attempt) {
    return in_memory<const char *>("", [&] { return report_of(attempt).domain.data(); });
}

const char *rc_attempt_request_id(const rc_attempt *attempt) {
    return in_memory<const char *>("", [&] { return report_of(attempt).request_id.data(); });
}

int32_t rc_attempt_number(const rc_attempt *attempt) {
    return in_memory(int32_t{0}, [&] { return report_of(attempt).number; });
}

const char *rc_attempt_phase(const rc_attempt *attempt) {
    return in_memory<const char *>("", [&] { return rongcloud::phase_name(report_of(attempt).phase).data(); });
}

const char *rc_attempt_outcome(const rc_attempt *attempt) {
    return in_memory<const char *>("", [&] {
        return rongcloud::reason_row(report_of(attempt).outcome).name.data();
    });
}

int32_t rc_attempt_http_status(const rc_attempt *attempt) {
    return in_memory(int32_t{0}, [&] { return report_of(attempt).http_status; });
}

int32_t rc_attempt_api_code(const rc_attempt *attempt) {
    return in_memory(int32_t{0}, [&] { return report_of(attempt).api_code; });
}

int64_t rc_attempt_sent_bytes(const rc_attempt *attempt) {
    return in_memory(int64_t{0}, [&] { return static_cast<int64_t>(report_of(attempt).sent_bytes); });
}

int64_t rc_attempt_received_bytes(const rc_attempt *attempt) {
    return in_memory(int64_t{0}, [&] { return static_cast<int64_t>(report_of(attempt).received_bytes); });
}

int64_t rc_attempt_started_us(const rc_attempt *attempt) {
    return in_memory(int64_t{0}, [&] { return report_of(attempt).started_unix_us; });
}

int64_t rc_attempt_duration_us(const rc_attempt *attempt) {
    return in_memory(int64_t{0}, [&] { return report_of(attempt).lasted.count(); });
}

int64_t rc_attempt_connecting_us(const rc_attempt *attempt) {
    return in_memory(int64_t{0}, [&] { return report_of(attempt).connecting.count(); });
}

int rc_attempt_reused_connection(const rc_attempt *attempt) {
    return in_memory(0, [&] { return report_of(attempt).reused_connection ? 1 : 0; });
}

int rc_attempt_will_retry(const rc_attempt *attempt) {
    return in_memory(0, [&] { return report_of(attempt).will_retry ? 1 : 0; });
}

rc_status rc_client_set_log_hook(rc_client *client, rc_log_level level, rc_log_fn hook, void *user_data,
                                 rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        if (hook == nullptr) return inside->set_log_hook({});
        if (level < RC_LOG_ERROR || level > RC_LOG_DEBUG) {
            throw rongcloud::Error(rongcloud::Reason::invalid_argument,
                                   "level must be RC_LOG_ERROR, RC_LOG_WARNING, RC_LOG_INFO or RC_LOG_DEBUG");
        }
        const auto write = [hook, user_data](LogLevel of_line, const std::string &line) {
            hook(user_data, static_cast<rc_log_level>(of_line), line.c_str());
        };
        inside->set_log_hook({static_cast<LogLevel>(level), write});
    });
}

rc_status rc_client_set_credentials(rc_client *client, const char *app_key, const char *app_secret, rc_error **err) {
    return guard(err, [&] {
        const Inside inside(client);
        need(app_secret, "app_secret");
        inside->set_credentials(app_key != nullptr ? std::optional<std::string_view>(app_key) : std::nullopt,
                                       app_secret);
    });
}

}  // extern "C"
