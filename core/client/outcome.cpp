#include "core/client/outcome.hpp"

#include <utility>

#include "core/client/retry_policy.hpp"
#include "core/codec/result.hpp"

namespace rongcloud::client {

namespace {

constexpr std::string_view kLookFirst =
    "Do not just send it again: the service may have done it. Find out whether it was done.";

// Not what the caller wished, and no shortage of this process.
bool is_failure_on_the_way(const ErrorInfo& info) {
    return info.status == Status::network || info.status == Status::timeout || info.status == Status::tls ||
           info.status == Status::protocol || info.status == Status::api || info.status == Status::limit;
}

Error unknown_outcome(Error error, bool marked) {
    ErrorInfo& info = error.info();
    const ReasonRow& row = reason_row(Reason::outcome_unknown);
    if (marked && info.reason == Reason::api_code) {
        info.hint =
            "The refusal may mean that an earlier attempt was accepted; if this is the service's answer to a "
            "repeated message, set message_random_duplicate_code to its code.";
    } else {
        info.hint = row.hint;
    }
    info.cause = info.reason;
    info.reason = row.reason;
    info.status = row.status;
    info.retriable = false;
    info.message = "it is not known whether the service did it: " + info.message;
    return error;
}

}  // namespace

bool has_answer(const ErrorInfo& info) {
    if (info.reason == Reason::http_status && codec::leaves_open(info.http_status)) return false;
    return is_answer(info) || info.reason == Reason::body_too_large;
}

Error settled(Error error, const CallTrace& trace) {
    ErrorInfo& info = error.info();
    info.maybe_delivered = trace.maybe_delivered;
    if (trace.idempotent || !trace.maybe_delivered) return error;
    const bool is_open = trace.unanswered || !(trace.is_answering || has_answer(info));
    if (is_open && is_failure_on_the_way(info)) return unknown_outcome(std::move(error), trace.marked);
    if (std::exchange(info.retriable, false)) info.hint = kLookFirst;
    return error;
}

}  // namespace rongcloud::client
