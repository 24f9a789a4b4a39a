"""The exceptions as objects: kinds, text, pickling."""

import pickle

import pytest

import rongcloud
from rongcloud import _exceptions

DETAILS = {
    "message": "the service refused with code 1008", "hint": "Slow down.", "status": "RC_E_API", "reason": "api_code",
    "phase": "body", "code": 1008, "code_name": "rate_limited", "category": "rate_limit", "http_status": 429,
    "operation": "user.get_token", "request_id": "abc", "domain": "api.rong-api.com", "attempts": 2,
    "answer": '{"code":1008}', "is_retriable": True, "maybe_delivered": False,
}


@pytest.mark.parametrize("status, kind", [
    ("RC_E_ARGUMENT", rongcloud.ArgumentError), ("RC_E_CONFIG", rongcloud.ConfigurationError),
    ("RC_E_NETWORK", rongcloud.ConnectionError), ("RC_E_TIMEOUT", rongcloud.TimeoutError),
    ("RC_E_TLS", rongcloud.TLSError), ("RC_E_PROTOCOL", rongcloud.ProtocolError),
    ("RC_E_CANCELED", rongcloud.CanceledError), ("RC_E_SIGNATURE", rongcloud.SignatureError),
    ("RC_E_INTERNAL", rongcloud.InternalError), ("RC_E_MEMORY", rongcloud.InternalError),
    ("RC_E_OUTCOME_UNKNOWN", rongcloud.OutcomeUnknownError), ("RC_E_LIMIT", rongcloud.LimitError),
    ("RC_E_STORAGE", rongcloud.StorageError), ("RC_E_NEWER", rongcloud.InternalError),
])
def test_kind_by_status(status, kind):
    error = _exceptions.from_details({**DETAILS, "status": status})
    assert type(error) is kind
    assert error.status == status


@pytest.mark.parametrize("category, kind", [
    ("argument", rongcloud.InvalidParameterError), ("authentication", rongcloud.AuthenticationError),
    ("permission", rongcloud.PermissionDeniedError), ("not_found", rongcloud.NotFoundError),
    ("rate_limit", rongcloud.RateLimitError), ("quota", rongcloud.QuotaError), ("server", rongcloud.ServerError),
    ("unknown", rongcloud.APIError), ("", rongcloud.APIError),
])
def test_kind_by_category(category, kind):
    error = _exceptions.from_details({**DETAILS, "category": category})
    assert type(error) is kind
    assert issubclass(kind, rongcloud.APIError)


def test_text_and_attributes():
    error = _exceptions.from_details(dict(DETAILS))
    assert str(error) == "the service refused with code 1008. Slow down. [code 1008, request id abc]"
    assert error.answer == {"code": 1008}
    assert (error.attempts, error.domain, error.is_retriable) == (2, "api.rong-api.com", True)


def all_kinds(kind):
    children = [child for child in kind.__subclasses__() if child.__module__.startswith("rongcloud.")]
    return [kind, *(deeper for child in children for deeper in all_kinds(child))]


@pytest.mark.parametrize("kind", all_kinds(rongcloud.RongCloudError))
def test_pickling(kind):
    error = kind("what happened", **{name: value for name, value in DETAILS.items() if name != "message"})
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert copy.__dict__ == error.__dict__
    assert str(copy) == str(error)
    assert copy.args == error.args


def test_built_in_relatives():
    assert issubclass(rongcloud.TimeoutError, TimeoutError)
    assert issubclass(rongcloud.ConnectionError, ConnectionError)
    assert issubclass(rongcloud.ArgumentError, ValueError)
    assert "TimeoutError" not in rongcloud.__all__ and "ConnectionError" not in rongcloud.__all__
