"""Why a call failed, as exceptions. One class per kind of failure; the attributes are the same for all."""

from __future__ import annotations

import builtins
from json import loads
from typing import Any


class RongCloudError(Exception):
    """A call failed, or could not be made. Base of every exception of this package.

    Attributes:
        message: One sentence for people.
        hint: What to do next; may be empty.
        status: Kind of failure by its name in C, e.g. "RC_E_NETWORK".
        reason: One word for programs, e.g. "connection_refused"; "api_code" when the service refused.
        cause: Of OutcomeUnknownError: why the last attempt brought no answer, in the same words. Otherwise as reason.
        phase: How far the last attempt came: none, resolve, connect, tls, send, wait, head or body.
        code: Code of the service, e.g. 1004; None when it sent none.
        code_name: Name of that code, e.g. "signature_error"; empty for one that is not known.
        category: argument, authentication, permission, not_found, rate_limit, quota, server or unknown; empty when
            the service sent no code.
        http_status: None when there was no answer.
        operation: Id or path of the call; empty when it was not known yet.
        request_id: The X-Request-ID by which the service finds the call; empty when none was sent.
        domain: Host that was tried last; may be empty.
        attempts: Requests made.
        answer: The JSON answer that carried the code, as a dict; None when there was none.
        retry_after: Seconds after which the call may be made again: when the rate limits of this client would admit it
            ("rate_limit_reached", or a refusal as too fast whose repeat could not wait for its turn), or what the
            service asked for with Retry-After (HTTP 429 and 503); of "overloaded" by how much the call's time was too
            short; otherwise None.
        is_retriable: The same call may succeed later.
        maybe_delivered: The request, or a part of it, left this machine: the service may have done it, and a repeat
            may do it twice.
    """

    message: str
    hint: str
    status: str
    reason: str
    cause: str
    phase: str
    code: int | None
    code_name: str
    category: str
    http_status: int | None
    operation: str
    request_id: str
    domain: str
    attempts: int
    answer: dict[str, Any] | None
    retry_after: float | None
    is_retriable: bool
    maybe_delivered: bool

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message)
        self.message = message
        self.__dict__.update(_DEFAULTS)
        self.__dict__.update(details)
        if "cause" not in details:
            self.cause = self.reason

    def __str__(self) -> str:
        end = "" if self.message[-1:] in (".", "!", "?") else "."
        said = f"{self.message}{end} {self.hint}" if self.hint else self.message
        facts = [f"code {self.code}"] if self.code is not None else []
        facts += [f"request id {self.request_id}"] if self.request_id else []
        return f"{said} [{', '.join(facts)}]" if facts else said

    def __reduce__(self) -> Any:
        return _restore, (type(self), self.args, dict(self.__dict__), _portable(self.__cause__))


_DEFAULTS: dict[str, Any] = {
    "hint": "", "status": "RC_E_INTERNAL", "reason": "internal", "cause": "internal", "phase": "none", "code": None,
    "code_name": "", "category": "", "http_status": None, "operation": "", "request_id": "", "domain": "",
    "attempts": 0, "answer": None, "retry_after": None, "is_retriable": False,
    "maybe_delivered": False,
}


class ArgumentError(RongCloudError, ValueError):
    """The caller's mistake: a parameter, an operation or a time limit. Nothing was sent."""


class ConfigurationError(RongCloudError):
    """A setting is missing or wrong. Nothing was sent."""


class ConnectionError(RongCloudError, builtins.ConnectionError):
    """No connection, or it broke. See `maybe_delivered`."""


class TimeoutError(RongCloudError, builtins.TimeoutError):
    """The time was over; `phase` tells what was waited for. See `maybe_delivered`."""


class TLSError(RongCloudError):
    """The certificate or the handshake. Nothing was sent."""


class ProtocolError(RongCloudError):
    """The answer is not what the service sends, for instance a proxy's error page."""


class OutcomeUnknownError(RongCloudError):
    """The request left, must not be done twice, and no answer came: the service may have done it. Do not just send it
    again; `cause` tells why no answer came, and docs/reliability.md what can be done."""


class LimitError(RongCloudError):
    """A limit of this client: its rate limiter or its queue. Nothing was sent."""


class StorageError(RongCloudError):
    """A file that keeps events or jobs is full, locked or damaged. Nothing was accepted."""


class CanceledError(RongCloudError):
    """The call was cancelled."""


class SignatureError(RongCloudError):
    """A signature does not match."""


class InternalError(RongCloudError):
    """A bug in this library, or no memory left."""


class APIError(RongCloudError):
    """The service refused: `code`, `code_name`, `category` and `answer` tell why.

    Its subclasses are the categories; a code that the catalogue does not know is a plain APIError that keeps its number
    and the service's words.
    """


class InvalidParameterError(APIError):
    """The service found a parameter wrong, or refused a content."""


class AuthenticationError(APIError):
    """App Key, App Secret or signature are wrong, or the application is locked."""


class PermissionDeniedError(APIError):
    """The service is not enabled for the application, the call is restricted, or the user may not do this."""


class NotFoundError(APIError):
    """The endpoint, the user, the group, the membership or the data does not exist."""


class RateLimitError(APIError):
    """Too many calls; slow down."""


class QuotaError(APIError):
    """A fixed number is used up: of users, members, channels, of the application's plan."""


class ServerError(APIError):
    """The service has a fault of its own; a later repeat may succeed."""


_BY_STATUS: dict[str, type[RongCloudError]] = {
    "RC_E_ARGUMENT": ArgumentError, "RC_E_CONFIG": ConfigurationError, "RC_E_NETWORK": ConnectionError,
    "RC_E_TIMEOUT": TimeoutError, "RC_E_TLS": TLSError, "RC_E_PROTOCOL": ProtocolError,
    "RC_E_OUTCOME_UNKNOWN": OutcomeUnknownError, "RC_E_LIMIT": LimitError,
    "RC_E_CANCELED": CanceledError, "RC_E_SIGNATURE": SignatureError, "RC_E_STORAGE": StorageError,
}
# Where the library's own hint speaks of a function in C.
_HINTS = {"unknown_operation": "rongcloud.operations() lists the ids.",
          "unknown_option": "help(rongcloud.Client) lists the settings."}
_BY_CATEGORY: dict[str, type[APIError]] = {
    "argument": InvalidParameterError, "authentication": AuthenticationError, "permission": PermissionDeniedError,
    "not_found": NotFoundError, "rate_limit": RateLimitError, "quota": QuotaError, "server": ServerError,
}


def from_details(details: dict[str, Any]) -> RongCloudError:
    """The exception for what the extension knows of a failure; called by it."""
    message = details.pop("message")
    status = details.get("status", "")
    details.update({"hint": _HINTS[reason]} if (reason := details.get("reason")) in _HINTS else {})
    answer = details.get("answer")
    if isinstance(answer, str):
        details["answer"] = _answer(answer)
    if status == "RC_E_API":
        return _BY_CATEGORY.get(details.get("category", ""), APIError)(message, **details)
    if "verdict" in details:  # of a callback; few programs receive any
        from .webhooks import Refused
        return Refused(message, **details)
    return _BY_STATUS.get(status, InternalError)(message, **details)


def _answer(json: str) -> dict[str, Any] | None:
    try:
        value = loads(json)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _portable(cause: BaseException | None) -> BaseException | None:
    """None for one that cannot be pickled, as it may come from anywhere: the exception that it led to can be."""
    if cause is None:
        return None
    from pickle import dumps
    try:
        dumps(cause)
    except Exception:
        return None
    return cause


def _restore(kind: type[RongCloudError], args: tuple[Any, ...], members: dict[str, Any],
             cause: BaseException | None) -> RongCloudError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(members)  # the notes of add_note() among them
    if cause is not None:
        error.__cause__ = cause
    return error


def argument_error(message: str, reason: str = "invalid_argument") -> ArgumentError:
    return ArgumentError(message, status="RC_E_ARGUMENT", reason=reason)


def configuration_error(message: str, reason: str = "invalid_setting") -> ConfigurationError:
    return ConfigurationError(message, status="RC_E_CONFIG", reason=reason)
