// rongcloud/detail/error.hpp - the exceptions of rongcloud.hpp and how a failed C call becomes one.
#ifndef RONGCLOUD_DETAIL_ERROR_HPP
#define RONGCLOUD_DETAIL_ERROR_HPP

#include <chrono>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>

#include <rongcloud/detail/namespace.hpp>
#include <rongcloud/rongcloud.h>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

// Why a call failed. Everything that this header throws is an rc::Error. Copies are cheap and do not throw.
class RC_VISIBLE Error : public std::runtime_error {
public:
    // Copies what `error` says; it may be nullptr.
    Error(rc_status status, const rc_error *error)
        : std::runtime_error(error != nullptr ? rc_error_message(error) : rc_status_name(status)),
          facts_(std::make_shared<const Facts>(read(status, error))) {}
    // What these headers find wrong themselves, before the library is asked.
    Error(rc_status status, const char *reason, const std::string &message)
        : std::runtime_error(message), facts_(std::make_shared<const Facts>(found(status, reason))) {}

    // RC_E_..., and its name "RC_E_...".
    rc_status status() const noexcept { return facts_->status; }
    const char *status_name() const noexcept { return rc_status_name(facts_->status); }
    // One word for programs, e.g. "connection_refused"; all of them are in docs/errors.md.
    const std::string &reason() const noexcept { return facts_->reason; }
    // Of OutcomeUnknownError: why the last attempt brought no answer, in the same words. Otherwise reason().
    const std::string &cause() const noexcept { return facts_->cause; }
    // What to do next; may be empty.
    const std::string &hint() const noexcept { return facts_->hint; }
    // How far the last attempt came: none, resolve, connect, tls, send, wait, head or body.
    const std::string &phase() const noexcept { return facts_->phase; }
    // True when the request, or a part of it, left this machine: a repeat may do it twice.
    bool maybe_delivered() const noexcept { return facts_->maybe_delivered; }
    // True when the same call may succeed later.
    bool is_retriable() const noexcept { return facts_->is_retriable; }
    // After how long the call may be made again, by the rate limits of this client or the service's Retry-After; 0: not
    // known. See rc_error_retry_after_ms.
    std::chrono::milliseconds retry_after() const noexcept { return facts_->retry_after; }
    // The X-Request-ID by which the service finds the call; empty when none was sent.
    const std::string &request_id() const noexcept { return facts_->request_id; }
    int attempts() const noexcept { return facts_->attempts; }
    // 0 when there was no answer.
    int http_status() const noexcept { return facts_->http_status; }
    // Catalogue id or path of the call; empty when it was not known yet.
    const std::string &operation() const noexcept { return facts_->operation; }
    // Host that was tried last; empty when nothing was tried.
    const std::string &domain() const noexcept { return facts_->domain; }

protected:
    struct Facts {
        rc_status status = RC_OK;
        std::string reason, cause, hint, phase, request_id, operation, domain, api_name, category, answer;
        int attempts = 0, http_status = 0, api_code = 0;
        std::chrono::milliseconds retry_after{0};
        bool maybe_delivered = false, is_retriable = false;
    };
    const Facts &facts() const noexcept { return *facts_; }

private:
    static const char *text(const char *value) noexcept { return value != nullptr ? value : ""; }
    static Facts read(rc_status status, const rc_error *error) {
        Facts facts;
        facts.status = status;
        facts.reason = text(rc_error_reason(error));
        facts.cause = text(rc_error_cause(error));
        facts.hint = text(rc_error_hint(error));
        facts.phase = text(rc_error_phase(error));
        facts.request_id = text(rc_error_request_id(error));
        facts.operation = text(rc_error_operation(error));
        facts.domain = text(rc_error_domain(error));
        facts.api_name = text(rc_error_api_name(error));
        facts.category = text(rc_error_category(error));
        facts.answer = text(rc_error_answer(error));
        facts.attempts = rc_error_attempts(error);
        facts.http_status = rc_error_http_status(error);
        facts.api_code = rc_error_api_code(error);
        facts.retry_after = std::chrono::milliseconds{rc_error_retry_after_ms(error)};
        facts.maybe_delivered = rc_error_maybe_delivered(error) != 0;
        facts.is_retriable = rc_error_is_retriable(error) != 0;
        return facts;
    }

    static Facts found(rc_status status, const char *reason) {
        Facts facts;
        facts.status = status;
        facts.reason = facts.cause = reason;
        facts.phase = "none";
        return facts;
    }

    std::shared_ptr<const Facts> facts_;
};

// The caller's mistake; nothing was sent.
class RC_VISIBLE ArgumentError : public Error { using Error::Error; };
// A setting is missing or wrong; nothing was sent.
class RC_VISIBLE ConfigError : public Error { using Error::Error; };
// No connection, or it broke; see maybe_delivered().
class RC_VISIBLE NetworkError : public Error { using Error::Error; };
// The time was over; phase() says for what was waited.
class RC_VISIBLE TimeoutError : public Error { using Error::Error; };
// The certificate or the handshake; nothing was sent.
class RC_VISIBLE TlsError : public Error { using Error::Error; };
// The answer is not what the service sends, for instance a proxy's error page.
class RC_VISIBLE ProtocolError : public Error { using Error::Error; };
// The request left, must not be done twice, and no answer came: the service may have done it. Do not just send it
// again.
class RC_VISIBLE OutcomeUnknownError : public Error {
public:
    using Error::Error;
    // Of the service's refusal of a repeat, if that is the cause; 0 otherwise.
    int api_code() const noexcept { return facts().api_code; }
};
// A limit of this client: its rate limiter or its queue; nothing was sent.
class RC_VISIBLE LimitError : public Error { using Error::Error; };
// A file that keeps events or jobs is full, locked or damaged; nothing was accepted.
class RC_VISIBLE StorageError : public Error { using Error::Error; };
class RC_VISIBLE CanceledError : public Error { using Error::Error; };
class RC_VISIBLE SignatureError : public Error { using Error::Error; };

// The service refused. The subclasses are the categories; a code unknown to the catalogue is a plain ApiError.
class RC_VISIBLE ApiError : public Error {
public:
    using Error::Error;
    // e.g. 1004.
    int api_code() const noexcept { return facts().api_code; }
    // e.g. "signature_error"; empty for a code that the catalogue does not know.
    const std::string &api_name() const noexcept { return facts().api_name; }
    // argument, authentication, permission, not_found, rate_limit, quota, server or unknown.
    const std::string &category() const noexcept { return facts().category; }
    // The JSON answer that carried the code.
    const std::string &answer() const noexcept { return facts().answer; }
};
// The service found a parameter wrong, or refused a content.
class RC_VISIBLE InvalidParameterError : public ApiError { using ApiError::ApiError; };
// App Key, App Secret or signature are wrong, or the application is locked.
class RC_VISIBLE AuthenticationError : public ApiError { using ApiError::ApiError; };
// The service is not enabled for the application, the call is restricted, or the user may not do this.
class RC_VISIBLE PermissionDeniedError : public ApiError { using ApiError::ApiError; };
// The endpoint, the user, the group, the membership or the data does not exist.
class RC_VISIBLE NotFoundError : public ApiError { using ApiError::ApiError; };
// Too many calls; slow down.
class RC_VISIBLE RateLimitError : public ApiError { using ApiError::ApiError; };
// A fixed number is used up: of users, members, channels, of the application's plan.
class RC_VISIBLE QuotaError : public ApiError { using ApiError::ApiError; };
// The service has a fault of its own; a later repeat may succeed.
class RC_VISIBLE ServerError : public ApiError { using ApiError::ApiError; };

namespace detail {

struct ErrorFree {
    void operator()(rc_error *error) const noexcept { rc_error_free(error); }
};

[[noreturn]] inline void throw_api_error(rc_status status, const rc_error *error) {
    const char *name = rc_error_category(error);
    const std::string category = name != nullptr ? name : "";
    if (category == "argument") throw InvalidParameterError(status, error);
    if (category == "authentication") throw AuthenticationError(status, error);
    if (category == "permission") throw PermissionDeniedError(status, error);
    if (category == "not_found") throw NotFoundError(status, error);
    if (category == "rate_limit") throw RateLimitError(status, error);
    if (category == "quota") throw QuotaError(status, error);
    if (category == "server") throw ServerError(status, error);
    throw ApiError(status, error);
}

// Takes `error` over; it may be nullptr.
[[noreturn]] inline void throw_error(rc_status status, rc_error *error) {
    const std::unique_ptr<rc_error, ErrorFree> owner(error);
    switch (status) {
        case RC_E_ARGUMENT: throw ArgumentError(status, error);
        case RC_E_CONFIG: throw ConfigError(status, error);
        case RC_E_NETWORK: throw NetworkError(status, error);
        case RC_E_TIMEOUT: throw TimeoutError(status, error);
        case RC_E_TLS: throw TlsError(status, error);
        case RC_E_PROTOCOL: throw ProtocolError(status, error);
        case RC_E_API: throw_api_error(status, error);
        case RC_E_OUTCOME_UNKNOWN: throw OutcomeUnknownError(status, error);
        case RC_E_LIMIT: throw LimitError(status, error);
        case RC_E_STORAGE: throw StorageError(status, error);
        case RC_E_CANCELED: throw CanceledError(status, error);
        case RC_E_SIGNATURE: throw SignatureError(status, error);
        default: throw Error(status, error);
    }
}

// Runs `call(rc_error **)` and throws when it fails.
template <class Call>
void checked(const Call &call) {
    rc_error *error = nullptr;
    const rc_status status = call(&error);
    if (status != RC_OK) throw_error(status, error);
}

}  // namespace detail

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
