#include "core/client/retry_policy.hpp"

#include <algorithm>

#include "core/codec/result.hpp"

namespace rongcloud::client {

namespace {

constexpr Milliseconds kEnoughToConnect{1000};  // a domain that is well needs less
constexpr Milliseconds kLongToConnect{200};     // more than one that is well and far away
constexpr Milliseconds kFirstBackOff{100};
constexpr Milliseconds kLongestBackOff{2000};

constexpr Milliseconds kFirstSlowDown{500};
constexpr Milliseconds kLongestSlowDown{8000};
constexpr int kTooManyRequests = 429;
constexpr std::int32_t kRateLimited = 1008;

Milliseconds doubled(Milliseconds first, int count, Milliseconds longest) {
    for (int i = 0; i < count && first < longest; ++i) first *= 2;
    return std::min(first, longest);
}

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
        case Reason::network_failure:  // while connecting or looking up it is a shortage of this process
            return info.phase != Phase::resolve && info.phase != Phase::connect && info.phase != Phase::body;
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
        case Reason::connections_busy:
        case Reason::connection_reset:
        case Reason::connection_closed:
        case Reason::network_failure:
        case Reason::body_truncated:
        case Reason::not_http:
        case Reason::not_json: return true;
        case Reason::http_status: return codec::leaves_open(info.http_status);
        default: return false;
    }
}

bool is_answer(const ErrorInfo& info) {
    return info.reason == Reason::api_code ||
           (info.reason == Reason::http_status && info.http_status >= 400 && info.http_status < 500);
}

bool is_too_fast(const ErrorInfo& info) {
    if (info.reason == Reason::http_status) return info.http_status == kTooManyRequests;
    return info.reason == Reason::api_code && !info.maybe_delivered &&
           (info.api_code == kRateLimited || info.http_status == kTooManyRequests);
}

bool was_too_short(const ErrorInfo& info) {
    switch (info.reason) {
        case Reason::resolve_timeout:
        case Reason::connect_timeout:
        case Reason::handshake_timeout:
        case Reason::connections_busy:
        case Reason::call_timeout: return true;
        default: return false;
    }
}

bool was_too_short_to_connect(const ErrorInfo& info, std::chrono::microseconds lasted) {
    if (info.phase == Phase::none || info.phase >= Phase::send || info.reason == Reason::connections_busy) return false;
    return was_too_short(info) || (info.reason == Reason::canceled && lasted >= kLongToConnect);
}

net::FaultKind fault_kind(const ErrorInfo& info) {
    return info.phase < Phase::send ? net::FaultKind::host : net::FaultKind::request;
}

Milliseconds back_off(int count, double chance) {
    return std::chrono::duration_cast<Milliseconds>(doubled(kFirstBackOff, count, kLongestBackOff) * chance);
}

Milliseconds too_fast_back_off(int count, double chance) {
    const Milliseconds limit = doubled(kFirstSlowDown, count, kLongestSlowDown);
    return std::chrono::duration_cast<Milliseconds>(limit * (0.5 + chance / 2));
}

}  // namespace rongcloud::client
