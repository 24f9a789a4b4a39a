// Why a call failed. Thrown inside the library only; the C boundary turns it into an rc_error.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>

namespace rongcloud {

// The numbers are those of rongcloud.h (capi asserts it) and never change.
enum class Status : std::int32_t {
    ok = 0,
    argument = 1,  // the caller's mistake; nothing was sent
    config = 2,    // a setting is missing or wrong; nothing was sent
    network = 3,   // no connection, or it broke
    timeout = 4,
    tls = 5,       // handshake or certificate
    protocol = 6,  // the answer is not what the service sends
    api = 7,       // the service refused
    canceled = 8,
    signature = 9,  // a callback that is not let in
    internal = 10,  // a bug in this library
    memory = 11,
    outcome_unknown = 12,  // the request left and no answer came: the service may have done it
    limit = 13,            // a limit of this client; nothing was sent
    storage = 14,          // a file that keeps events or jobs; nothing was accepted
};

// "RC_E_ARGUMENT" and so on; ends in NUL. "RC_E_INTERNAL" for a number that is none.
std::string_view status_name(std::int32_t status) noexcept;
inline constexpr std::size_t kStatusCount = 15;

// How far an attempt came. The order matters: from `send` on, bytes of the request may have left.
enum class Phase : std::uint8_t { none, resolve, connect, tls, send, wait, head, body };

std::string_view phase_name(Phase phase) noexcept;

// What went wrong, in one word that programs may compare. Names, status and hints: reason_table in error.cpp.
enum class Reason : std::uint8_t {
    none,
    // argument and config
    invalid_argument,
    missing_parameter,
    unknown_parameter,
    unknown_operation,
    stream_closed,
    stream_full,
    unknown_message_type,
    unknown_option,
    missing_setting,
    invalid_setting,
    invalid_utf8,
    // network
    name_not_found,
    connection_refused,
    host_unreachable,
    connection_reset,
    connection_closed,
    network_failure,
    proxy_refused,
    // timeout
    connections_busy,
    resolve_timeout,
    connect_timeout,
    handshake_timeout,
    send_timeout,
    response_timeout,
    body_timeout,
    idle_timeout,
    call_timeout,
    // tls
    certificate_untrusted,
    certificate_expired,
    certificate_host_mismatch,
    certificate_invalid,
    handshake_failure,
    // protocol
    not_http,
    not_json,
    body_truncated,
    body_too_large,
    http_status,
    paging_stuck,
    // limit
    rate_limit_reached,
    queue_full,
    overloaded,
    spool_full,
    // storage
    storage_full,
    storage_locked,
    storage_invalid,
    storage_failure,
    // the rest
    api_code,
    canceled,
    lease_lost,
    signature_mismatch,
    callback_too_old,
    callback_too_new,
    callback_unsigned,
    callback_malformed,
    callback_too_large,
    callback_unknown_app,
    internal,
    out_of_memory,
    outcome_unknown,
};

struct ReasonRow {
    Reason reason;
    std::string_view name;
    Status status;
    std::string_view hint;  // what the caller can do; may be empty
};
const ReasonRow& reason_row(Reason reason) noexcept;
// `internal` for a name that is none.
Reason reason_named(std::string_view name) noexcept;
inline constexpr std::size_t kReasonCount = static_cast<std::size_t>(Reason::outcome_unknown) + 1;

struct ErrorInfo {
    Status status = Status::internal;
    Reason reason = Reason::internal;
    Phase phase = Phase::none;
    std::string message;    // one sentence; no secret, signature or token
    std::string hint;       // what to do next; may be empty
    std::string operation;  // catalogue id; empty when the call never got that far
    std::string request_id;
    std::string domain;  // host[:port] tried last
    std::string answer;  // the JSON that carried api_code; empty when there was none
    std::int32_t api_code = 0;
    std::int32_t http_status = 0;
    std::int32_t attempts = 0;
    bool retriable = false;          // the same call may succeed later
    bool maybe_delivered = false;    // the request, or part of it, left: a plain repeat may do it twice
    Reason cause = Reason::none;     // of outcome_unknown: why no answer came
    std::int64_t retry_after_ms = 0;  // of rate_limit_reached, overloaded, a refusal as too fast, or HTTP 503; 0: not known
    bool reused_connection = false;  // it failed on a kept connection, which the peer may just have closed
};

class Error : public std::exception {
public:
    // Status and hint come from the reason.
    Error(Reason reason, std::string message);
    explicit Error(ErrorInfo info) : info_(std::move(info)) {}

    const char* what() const noexcept override { return info_.message.c_str(); }
    const ErrorInfo& info() const noexcept { return info_; }
    ErrorInfo& info() noexcept { return info_; }

private:
    ErrorInfo info_;
};

}  // namespace rongcloud
