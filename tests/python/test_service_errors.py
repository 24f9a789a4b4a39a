"""What the service refuses, and what the network breaks, as exceptions."""

import pytest

import rongcloud
import rongcloud.testing


def test_wrong_secret(emulator):
    with emulator.client(app_secret="wrong-secret") as client, pytest.raises(rongcloud.AuthenticationError) as caught:
        client.get_token("u1", "Ann")
    error = caught.value
    assert (error.code, error.code_name, error.category) == (1004, "signature_error", "authentication")
    assert (error.http_status, error.status, error.reason) == (401, "RC_E_API", "api_code")
    for word in ("clock", "Secret", "region"):
        assert word in error.hint
    assert error.operation == "user.get_token"
    assert error.request_id and error.request_id in str(error)
    assert error.answer["code"] == 1004
    assert not error.is_retriable and not error.maybe_delivered
    assert error.attempts == 1
    assert "wrong-secret" not in f"{error} {error.answer}"


def test_unknown_app_key(emulator):
    with emulator.client(app_key="unknown-key") as client, pytest.raises(rongcloud.InvalidParameterError) as caught:
        client.get_token("u1", "Ann")
    assert caught.value.code == 1002
    assert "App-Key" in str(caught.value)


def test_the_101st_user_of_a_development_app(client):
    for number in range(100):
        client.get_token(f"user{number}", "Name")
    with pytest.raises(rongcloud.QuotaError) as caught:
        client.get_token("user100", "Name")
    assert (caught.value.code, caught.value.http_status) == (2007, 403)
    assert client.get_token("user0", "Name")  # known already


def test_unknown_user(client):
    with pytest.raises(rongcloud.NotFoundError):
        client.user.get_info(user_id="nobody")


def test_refused_connection(free_port):
    with rongcloud.Client("key", "secret", domains=f"https://localhost:{free_port}", use_environment=False) as client:
        with pytest.raises(rongcloud.ConnectionError) as caught:
            client.get_token("u1", "Ann")
    assert isinstance(caught.value, ConnectionError)
    assert caught.value.reason == "connection_refused"
    assert caught.value.code is None and caught.value.http_status is None
    assert not caught.value.maybe_delivered


def test_silence_is_a_timeout(silent_port):
    with rongcloud.Client("key", "secret", domains=f"http://127.0.0.1:{silent_port}", use_environment=False,
                          timeout=0.3) as client:
        with pytest.raises(rongcloud.TimeoutError) as caught:
            client.get_token("u1", "Ann")
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.maybe_delivered


def test_an_unknown_certificate(emulator):
    with emulator.client(ca_file=None) as client, pytest.raises(rongcloud.TLSError) as caught:
        client.get_token("u1", "Ann")
    assert caught.value.reason == "certificate_untrusted"
    assert emulator.requests() == []


@pytest.fixture
def free_port():
    import socket
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@pytest.fixture
def silent_port():
    """Accepts connections in the kernel's queue and never answers."""
    import socket
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]
