"""Bad input has its own clear error each, and nothing is sent."""

import pytest

import rongcloud

KEY, SECRET = "some-app-key", "some-app-secret"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    import os
    for name in list(os.environ):
        if name.startswith("RONGCLOUD_") and name != "RONGCLOUD_EMULATOR_PROGRAM":
            monkeypatch.delenv(name)


@pytest.mark.parametrize("options, words, reason", [
    (dict(app_secret=SECRET, region="beijing"), "app_key", "missing_setting"),
    (dict(app_key=KEY, region="beijing"), "app_secret", "missing_setting"),
    (dict(app_key=KEY, app_secret=SECRET), "region", "missing_setting"),
    (dict(app_key=KEY, app_secret=SECRET, region="bejing"), "beijing", "invalid_setting"),
    (dict(app_key=KEY, app_secret=SECRET, region="beijing", time_out_ms=5), "timeout_ms", "unknown_option"),
    (dict(app_key=KEY, app_secret=SECRET, region="beijing", timeout="5"), "timeout", "invalid_setting"),
    (dict(app_key=KEY, app_secret=SECRET, region="beijing", timeout=-1), "timeout", "invalid_setting"),
    (dict(app_key=KEY, app_secret=SECRET, region="beijing", timeout=1e9), "at most 600 s", "invalid_setting"),
    (dict(app_key=KEY, app_secret=SECRET, region="beijing", timeout=1, timeout_ms=1), "timeout_ms", "invalid_setting"),
    (dict(app_key=KEY, app_secret=SECRET, region=7.5), "region", "invalid_setting"),
    (dict(app_key=KEY + "\0", app_secret=SECRET, region="beijing"), "app_key", "invalid_setting"),
    (dict(app_key="\ud800", app_secret=SECRET, region="beijing"), "app_key", "invalid_setting"),
    (dict(app_key=KEY, app_secret=SECRET, domains=["http://example.com"]), "http", "invalid_setting"),
    (dict(app_key=KEY, app_secret=SECRET, region="beijing", config_file="/no/such/file"), "file", "invalid_setting"),
])
def test_settings(options, words, reason):
    with pytest.raises(rongcloud.ConfigurationError) as caught:
        rongcloud.Client(**options)
    assert words in str(caught.value)
    assert caught.value.reason == reason
    assert caught.value.status == "RC_E_CONFIG"
    assert SECRET not in str(caught.value)


def test_a_certificate_file_that_is_not_there():
    with pytest.raises(rongcloud.ConfigurationError, match="/no/such/file.pem") as caught:
        rongcloud.Client(KEY, SECRET, "beijing", ca_file="/no/such/file.pem").get_token("u1", "Ann")
    assert not caught.value.maybe_delivered


LONE = "\ud83d"
GOOD = {"userId": "u1", "name": "Ann"}


@pytest.mark.parametrize("operation, params, words, reason", [
    ("user.get_token", {**GOOD, "userId": ""}, "'userId' must not be empty", "missing_parameter"),
    ("user.get_token", {"name": "Ann"}, "'userId' is required", "missing_parameter"),
    ("user.get_token", {**GOOD, "userId": None}, "'userId' is required", "missing_parameter"),
    ("user.get_token", {**GOOD, "userId": "x" * 65}, "65 bytes", "invalid_argument"),
    ("user.get_token", {**GOOD, "userId": "中" * 22}, "66 bytes", "invalid_argument"),
    ("user.get_token", {**GOOD, "name": "中" * 65}, "65 characters", "invalid_argument"),
    ("user.get_token", {**GOOD, "name": LONE}, "surrogate", "invalid_utf8"),
    ("user.get_token", {**GOOD, LONE: "x"}, "name of a parameter", "invalid_argument"),
    ("user.get_token", {**GOOD, "userid": "x"}, "did you mean 'userId'", "unknown_parameter"),
    ("user.get_token", {**GOOD, "name": 5}, "'name' must be text", "invalid_argument"),
    ("user.get_token", {**GOOD, "name": b"Ann"}, "'name' cannot be of the type bytes", "invalid_argument"),
    ("user.get_token", {**GOOD, "name": object()}, "'name' cannot be of the type object", "invalid_argument"),
    ("user.get_token", {**GOOD, "name": ["Ann"]}, "'name' must be text", "invalid_argument"),
    ("user.get_token", {**GOOD, 5: "x"}, "must be a str, not int", "invalid_argument"),
    ("user.get_token", [("userId", "u1")], "params must be a dict", "invalid_argument"),
    ("user.get_tokn", GOOD, "did you mean 'user.get_token'", "unknown_operation"),
    ("user.get_token\0x", GOOD, "NUL", "invalid_argument"),
    (LONE, GOOD, "surrogate", "invalid_argument"),
    (None, GOOD, "operation must be a str", "invalid_argument"),
    ("user.block", {"userId": ["u1"], "minute": "5"}, "'minute' must be a whole number", "invalid_argument"),
    ("user.block", {"userId": ["u1"], "minute": 0}, "between 1 and 43200", "invalid_argument"),
    ("user.block", {"userId": ["u1"], "minute": 2**80}, "64 bits", "invalid_argument"),
    ("user.block", {"userId": ["u1"], "minute": float("nan")}, "finite", "invalid_argument"),
    ("user.block", {"userId": "u1", "minute": 5}, "'userId' must be a list", "invalid_argument"),
    ("user.block", {"userId": [], "minute": 5}, "at least 1 item", "missing_parameter"),
    ("user.block", {"userId": ["u"] * 21, "minute": 5}, "21 items", "invalid_argument"),
    ("user.block", {"userId": ["u1", LONE], "minute": 5}, "surrogate", "invalid_utf8"),
    ("user.block", {"userId": [1], "minute": 5}, "'userId' must be a list of texts", "invalid_argument"),
    ("user_remark.set", {"userId": "u1", "remarks": [{"id": object()}]}, "'remarks' cannot be written as JSON",
     "invalid_argument"),
    ("user_remark.set", {"userId": "u1", "remarks": [{"id": LONE}]}, "surrogate", "invalid_utf8"),
    ("user_push_period.set", {"userId": "u1", "startTime": "25:00:00", "period": 1, "level": 1}, "HH:MM:SS",
     "invalid_argument"),
    ("user_chat_ban.query", {"type": "GROUP"}, "one of PERSON", "invalid_argument"),
])
def test_parameters(client, emulator, operation, params, words, reason):
    with pytest.raises(rongcloud.ArgumentError) as caught:
        client.call(operation, params)
    assert words in str(caught.value)
    assert caught.value.reason == reason
    assert isinstance(caught.value, ValueError)
    assert not caught.value.maybe_delivered
    assert emulator.requests() == []


@pytest.mark.parametrize("timeout", [0, -1, 601, float("nan"), float("inf"), "5", True])
def test_time_limits(client, emulator, timeout):
    with pytest.raises(rongcloud.ArgumentError, match="timeout"):
        client.user.get_token(user_id="u1", name="Ann", timeout=timeout)
    assert emulator.requests() == []


@pytest.mark.parametrize("arguments", [
    dict(method="PATCH", path="/x"), dict(method="POST", path="no-slash"), dict(method="POST", path="/a b"),
    dict(method="POST", path="/a\r\nX: y"), dict(method="POST", path="/x", content_type="a\r\nX: y"),
    dict(method="POST", path="/x", body=5), dict(method=None, path="/x"), dict(method="POST", path="/x", body="\ud800"),
])
def test_raw_calls(client, emulator, arguments):
    with pytest.raises(rongcloud.ArgumentError):
        client.call_raw(**arguments)
    assert emulator.requests() == []


def test_request_ids(client, emulator):
    for request_id in ("x" * 37, "a b", "a\r\nb", "ü"):
        with pytest.raises(rongcloud.ArgumentError):
            client.call("user.get_token", GOOD, request_id=request_id)
    assert emulator.requests() == []


def test_keyword_only(client):
    with pytest.raises(TypeError):
        client.user.get_token("u1", "Ann")
    with pytest.raises(TypeError, match="nme"):
        client.user.get_token(user_id="u1", nme="Ann")
