#include "core/client/retry_policy.hpp"

#include <algorithm>

namespace rongcloud::client {

namespace {

constexpr Milliseconds kEnoughToConnect{1000};  // a domain that is well needs less
constexpr Milliseconds kFirstBackOff{100};
constexpr Milliseconds kLongestBackOff{2000};

bool is_gateway_failure(int http_status) { return http_status >= 502 && http_status <= 504; }

bool had_time_to_connect(const AttemptTimes& times) {
    return times.connect_limit >= std::min(times.connect_timeout, kEnoughToConnect);
}

// The call's own limit ended the attempt.
bool call_was_patient(Phase phase, const AttemptTimes& times) {
    if (phase < Phase::send) return times.lasted >= kEnoughToConnect;
    return times.lasted >= std::max(kEnoughToConnect, times.call_timeout / 3);
}

}  // namespace

bool is_domain_fault(const ErrorInfo& info, const AttemptTimes& times) {
    switch (info.reason) {
        case Reason::name_not_found:
        case Reason::connection_refused:
        case Reason::host_unreachable:
        case Reason::certificate_untrusted:
        case Reason::certificate_expired:
        case Reason::certificate_host_mismatch:
        case Reason::certificate_invalid:
        case Reason::handshake_failure:
        case Reason::send_timeout:
        case Reason::response_timeout:
        case Reason::body_timeout: return true;
        case Reason::resolve_timeout:
        case Reason::connect_timeout:
        case Reason::handshake_timeout: return had_time_to_connect(times);
        case Reason::call_timeout: return call_was_patient(info.phase, times);
        case Reason::connection_reset:
        case Reason::connection_closed: return info.phase != Phase::body;
        case Reason::network_failure:  // while connecting it is a shortage of this process
            return info.phase != Phase::connect && info.phase != Phase::body;
        case Reason::http_status: return info.http_status == 500 || is_gateway_failure(info.http_status);
        case Reason::api_code: return is_gateway_failure(info.http_status);
        default: return false;
    }
}

bool is_worn_out(const ErrorInfo& info) { return info.reused_connection && info.status == Status::network; }

bool is_passing(const ErrorInfo& info) {
    switch (info.reason) {
        case Reason::resolve_timeout:
        case Reason::connect_timeout:
        case Reason::handshake_timeout:
        case Reason::call_timeout:  // of the attempt's share of the time
        case Reason::connection_reset:
        case Reason::connection_closed:
        case Reason::network_failure:
        case Reason::body_truncated:
        case Reason::not_http:
        case Reason::not_json: return true;
        case Reason::http_status: return info.http_status >= 500;
        default: return false;
    }
}

bool is_answer(const ErrorInfo& info) {
    return info.reason == Reason::api_code ||
           (info.reason == Reason::http_status && info.http_status >= 400 && info.http_status < 500);
}

bool was_too_short(const ErrorInfo& info) {
    switch (info.reason) {
        case Reason::resolve_timeout:
        case Reason::connect_timeout:
        case Reason::handshake_timeout:
        case Reason::call_timeout: return true;
        default: return false;
    }
}

Milliseconds back_off(int count, double chance) {
    Milliseconds limit = kFirstBackOff;
    for (int i = 0; i < count && limit < kLongestBackOff; ++i) limit *= 2;
    return std::chrono::duration_cast<Milliseconds>(std::min(limit, kLongestBackOff) * chance);
}

}  // namespace rongcloud::client
