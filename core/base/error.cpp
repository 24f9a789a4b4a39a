#include "core/base/error.hpp"

#include <array>

namespace rongcloud {

namespace {

using enum Reason;

constexpr std::string_view kCheckHost = "Check region or domains, DNS and the network.";
constexpr std::string_view kRetryLater = "Retry later; see maybe_delivered for whether that may do it twice.";
constexpr std::string_view kRetrySlower = "Retry later; raise the time limit if the network is slow.";
constexpr std::string_view kTrust = "Check the host, ca_file and the clock; verification cannot be switched off.";

constexpr std::array kReasons{
    ReasonRow{none, "none", Status::ok, ""},
    ReasonRow{invalid_argument, "invalid_argument", Status::argument, ""},
    ReasonRow{missing_parameter, "missing_parameter", Status::argument, ""},
    ReasonRow{unknown_parameter, "unknown_parameter", Status::argument, ""},
    ReasonRow{unknown_operation, "unknown_operation", Status::argument, "The ids are listed by rc_op_name."},
    ReasonRow{stream_closed, "stream_closed", Status::argument, "Open another stream for more text."},
    ReasonRow{stream_full, "stream_full", Status::argument, "Complete this stream and open another one for the rest."},
    ReasonRow{unknown_message_type, "unknown_message_type", Status::argument,
              "The types are listed in docs/messages.md; give the content of a newer one as JSON text."},
    ReasonRow{unknown_option, "unknown_option", Status::config, "The options are listed in docs/configuration.md."},
    ReasonRow{missing_setting, "missing_setting", Status::config, ""},
    ReasonRow{invalid_setting, "invalid_setting", Status::config, ""},
    ReasonRow{invalid_utf8, "invalid_utf8", Status::argument, "Convert the text to UTF-8."},
    ReasonRow{name_not_found, "name_not_found", Status::network, kCheckHost},
    ReasonRow{connection_refused, "connection_refused", Status::network, kCheckHost},
    ReasonRow{host_unreachable, "host_unreachable", Status::network, kCheckHost},
    ReasonRow{connection_reset, "connection_reset", Status::network, kRetryLater},
    ReasonRow{connection_closed, "connection_closed", Status::network, kRetryLater},
    ReasonRow{network_failure, "network_failure", Status::network, kCheckHost},
    ReasonRow{proxy_refused, "proxy_refused", Status::network, "Check the setting proxy, and what the proxy allows."},
    ReasonRow{connections_busy, "connections_busy", Status::timeout,
              "Make fewer calls at a time, or raise connections_max."},
    ReasonRow{resolve_timeout, "resolve_timeout", Status::timeout, kCheckHost},
    ReasonRow{connect_timeout, "connect_timeout", Status::timeout, kCheckHost},
    ReasonRow{handshake_timeout, "handshake_timeout", Status::timeout, kRetrySlower},
    ReasonRow{send_timeout, "send_timeout", Status::timeout, kRetrySlower},
    ReasonRow{response_timeout, "response_timeout", Status::timeout, kRetrySlower},
    ReasonRow{body_timeout, "body_timeout", Status::timeout, kRetrySlower},
    ReasonRow{idle_timeout, "idle_timeout", Status::timeout, kRetrySlower},
    ReasonRow{call_timeout, "call_timeout", Status::timeout, kRetrySlower},
    ReasonRow{certificate_untrusted, "certificate_untrusted", Status::tls, kTrust},
    ReasonRow{certificate_expired, "certificate_expired", Status::tls, kTrust},
    ReasonRow{certificate_host_mismatch, "certificate_host_mismatch", Status::tls, kTrust},
    ReasonRow{certificate_invalid, "certificate_invalid", Status::tls, kTrust},
    ReasonRow{handshake_failure, "handshake_failure", Status::tls,
              "Check that the host speaks TLS 1.2 or later on this port."},
    ReasonRow{not_http, "not_http", Status::protocol, "Check that the host and port are those of the service."},
    ReasonRow{not_json, "not_json", Status::protocol, "Check that no proxy or portal answers for the service."},
    ReasonRow{body_truncated, "body_truncated", Status::protocol, kRetryLater},
    ReasonRow{body_too_large, "body_too_large", Status::protocol, "Ask for fewer rows, or raise response_max_bytes."},
    ReasonRow{http_status, "http_status", Status::protocol, kRetryLater},
    ReasonRow{paging_stuck, "paging_stuck", Status::protocol,
              "What was read so far is good. Raise max_pages if the list can be that long; else ask the service's "
              "support, with the request id."},
    ReasonRow{rate_limit_reached, "rate_limit_reached", Status::limit,
              "Nothing was sent. Make fewer calls, or see rate_limit in docs/configuration.md."},
    ReasonRow{queue_full, "queue_full", Status::limit,
              "Nothing was sent. Wait until some calls are complete, or raise async_calls_max."},
    ReasonRow{overloaded, "overloaded", Status::limit,
              "Nothing was sent. Make fewer calls at a time, raise async_threads or the calls' time, or try again later: "
              "see docs/async.md."},
    ReasonRow{spool_full, "spool_full", Status::limit,
              "Nothing was stored. See what keeps the handlers from their work, and the dead letters; or raise "
              "size_max_bytes."},
    ReasonRow{storage_full, "storage_full", Status::storage, "Nothing was stored. Make room on the disk."},
    ReasonRow{storage_locked, "storage_locked", Status::storage,
              "Nothing was changed. Another program holds the file: end it, or try again."},
    ReasonRow{storage_invalid, "storage_invalid", Status::storage,
              "The file is none of this library, of a newer version, or damaged; it was left as it is."},
    ReasonRow{storage_failure, "storage_failure", Status::storage,
              "Nothing was stored. Check path, permissions and the disk."},
    ReasonRow{api_code, "api_code", Status::api, ""},
    ReasonRow{Reason::canceled, "canceled", Status::canceled, ""},
    ReasonRow{lease_lost, "lease_lost", Status::canceled,
              "Leave the item to its new holder, if it is not done. Raise lease_ms if handlers take longer."},
    ReasonRow{signature_mismatch, "signature_mismatch", Status::signature,
              "Check the App Secret of this App Key, and that the query reaches the receiver as it was sent: see "
              "docs/callbacks.md."},
    ReasonRow{callback_too_old, "callback_too_old", Status::signature,
              "Check this machine's clock. window_s is how old a signature may be."},
    ReasonRow{callback_too_new, "callback_too_new", Status::signature,
              "Check this machine's clock. window_s is how far it may be behind."},
    ReasonRow{callback_unsigned, "callback_unsigned", Status::signature,
              "Whatever stands before the receiver must leave the query of the address as it is."},
    ReasonRow{callback_malformed, "callback_malformed", Status::signature, ""},
    ReasonRow{callback_too_large, "callback_too_large", Status::signature,
              "Raise the limit that the message names if the service sends so much."},
    ReasonRow{callback_unknown_app, "callback_unknown_app", Status::signature,
              "Give the receiver the App Secret of this App Key."},
    ReasonRow{Reason::internal, "internal", Status::internal, "Please report this with the message."},
    ReasonRow{out_of_memory, "out_of_memory", Status::memory, ""},
    ReasonRow{Reason::outcome_unknown, "outcome_unknown", Status::outcome_unknown,
              "Do not just send it again: that may do it twice. Find out whether it was done, or see message_random."},
};

constexpr bool rows_are_in_order() {
    for (std::size_t i = 0; i < kReasons.size(); ++i) {
        if (static_cast<std::size_t>(kReasons[i].reason) != i) return false;
    }
    return kReasons.size() == kReasonCount;
}
static_assert(rows_are_in_order());

constexpr std::array<std::string_view, kStatusCount> kStatuses{
    "RC_OK",         "RC_E_ARGUMENT", "RC_E_CONFIG",   "RC_E_NETWORK",  "RC_E_TIMEOUT",
    "RC_E_TLS",      "RC_E_PROTOCOL", "RC_E_API",      "RC_E_CANCELED", "RC_E_SIGNATURE",
    "RC_E_INTERNAL", "RC_E_MEMORY",   "RC_E_OUTCOME_UNKNOWN", "RC_E_LIMIT",    "RC_E_STORAGE"};

constexpr std::array<std::string_view, 8> kPhases{"none", "resolve", "connect", "tls", "send", "wait", "head", "body"};

}  // namespace

std::string_view status_name(std::int32_t status) noexcept {
    const bool is_known = status >= 0 && static_cast<std::size_t>(status) < kStatuses.size();
    return kStatuses[static_cast<std::size_t>(is_known ? status : static_cast<std::int32_t>(Status::internal))];
}

std::string_view phase_name(Phase phase) noexcept { return kPhases[static_cast<std::size_t>(phase)]; }

const ReasonRow& reason_row(Reason reason) noexcept { return kReasons[static_cast<std::size_t>(reason)]; }

Reason reason_named(std::string_view name) noexcept {
    for (const ReasonRow& row : kReasons) {
        if (row.name == name) return row.reason;
    }
    return Reason::internal;
}

Error::Error(Reason reason, std::string message) {
    const ReasonRow& row = reason_row(reason);
    info_.reason = reason;
    info_.status = row.status;
    info_.hint = row.hint;
    info_.message = std::move(message);
    info_.retriable = row.status == Status::network || row.status == Status::timeout ||
                      row.status == Status::limit || reason == body_truncated || reason == Reason::http_status ||
                      reason == storage_full || reason == storage_locked || reason == storage_failure;
}

}  // namespace rongcloud
