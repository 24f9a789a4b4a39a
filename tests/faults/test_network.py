"""Each way in which a network can fail, through the shipped library: told apart, within its time, no half answers."""

import time
from dataclasses import dataclass

import behaviours
import fault_server
import pytest
import rongcloud
from time_limits import SLACK_SECONDS, STEP_SECONDS

# Time limits are met within 50 ms on a quiet machine; tests must also pass on a busy one.


@dataclass(frozen=True)
class Fault:
    behaviour: object
    reason: str
    phase: str
    error: type
    delivered: bool = True
    certificate: str = "good"
    waits: bool = False  # nothing but the time limit ends it


def before_sending(behaviour, reason, error, *, certificate="good", waits=False):
    return Fault(behaviour, reason, "tls", error, False, certificate, waits)


SLOW = behaviours.slow_handshake(STEP_SECONDS * 2)
TLS, TIME = rongcloud.TLSError, rongcloud.TimeoutError
NETWORK, PROTOCOL = rongcloud.ConnectionError, rongcloud.ProtocolError

FAULTS = {
    "handshake_stalls": before_sending(behaviours.stall_handshake, "handshake_timeout", TIME, waits=True),
    "slow_handshake_wrong_host": before_sending(SLOW, "handshake_timeout", TIME, certificate="wrong_host", waits=True),
    "close_in_handshake": before_sending(behaviours.close_in_handshake, "connection_closed", NETWORK),
    "plain_http_on_tls_port": before_sending(behaviours.speak_plain_http, "handshake_failure", TLS),
    "self_signed": before_sending(behaviours.good, "certificate_untrusted", TLS, certificate="self_signed"),
    "wrong_host": before_sending(behaviours.good, "certificate_host_mismatch", TLS, certificate="wrong_host"),
    "expired": before_sending(behaviours.good, "certificate_expired", TLS, certificate="expired"),
    "silence": Fault(behaviours.silence, "response_timeout", "wait", TIME, waits=True),
    "reset": Fault(behaviours.reset, "connection_reset", "wait", NETWORK),
    "close": Fault(behaviours.close, "connection_closed", "wait", NETWORK),
    "close_politely": Fault(behaviours.close_politely, "connection_closed", "wait", NETWORK),
    "half_head": Fault(behaviours.half_head, "connection_closed", "head", NETWORK),
    "silent_in_head": Fault(behaviours.silent_in_head, "response_timeout", "head", TIME, waits=True),
    "cut_body": Fault(behaviours.cut_body, "body_truncated", "body", PROTOCOL),
    "cut_body_politely": Fault(behaviours.cut_body_politely, "body_truncated", "body", PROTOCOL),
    "cut_chunked": Fault(behaviours.cut_chunked, "body_truncated", "body", PROTOCOL),
    "cut_chunked_politely": Fault(behaviours.cut_chunked_politely, "body_truncated", "body", PROTOCOL),
    "cut_unframed_body": Fault(behaviours.cut_unframed_body, "body_truncated", "body", PROTOCOL),
    "silent_in_body": Fault(behaviours.silent_in_body, "body_timeout", "body", TIME, waits=True),
    "dripping_head": Fault(behaviours.dripping_head, "response_timeout", "head", TIME, waits=True),
    "dripping_body": Fault(behaviours.dripping_body, "body_timeout", "body", TIME, waits=True),
    "bad_chunk": Fault(behaviours.bad_chunk, "not_http", "body", PROTOCOL),
    "garbage": Fault(behaviours.garbage, "not_http", "head", PROTOCOL),
    "endless_head": Fault(behaviours.endless_head, "not_http", "head", PROTOCOL),
    "negative_length": Fault(behaviours.negative_length, "not_http", "head", PROTOCOL),
    "absurd_length": Fault(behaviours.absurd_length, "not_http", "head", PROTOCOL),
    "huge_length": Fault(behaviours.huge_length, "body_too_large", "body", PROTOCOL),
    "html_502": Fault(behaviours.html_502, "http_status", "body", PROTOCOL),
}


def fail(client):
    """The error of one call, and how long the call took."""
    started = time.monotonic()
    with pytest.raises(rongcloud.RongCloudError) as caught:
        client.user.get_token(user_id="u", name="n")
    return caught.value, time.monotonic() - started


@pytest.mark.parametrize("name", FAULTS)
def test_fault(name, serve, certificates, make_client):
    fault = FAULTS[name]
    server = serve(fault.behaviour, getattr(certificates, fault.certificate))
    error, seconds = fail(make_client(server.url))
    assert (error.reason, error.phase, error.maybe_delivered) == (fault.reason, fault.phase, fault.delivered)
    assert isinstance(error, fault.error)
    assert error.attempts == 1
    assert server.requests == int(fault.delivered), "a request goes out once, and only to a verified peer"
    assert "secret" not in str(error)
    if fault.waits:
        assert STEP_SECONDS <= seconds
    assert seconds < STEP_SECONDS + SLACK_SECONDS


def test_refused(make_client):
    with fault_server.closed_port() as url:
        error, seconds = fail(make_client(url))
    assert (error.reason, error.phase, error.maybe_delivered) == ("connection_refused", "connect", False)
    assert isinstance(error, rongcloud.ConnectionError)
    assert seconds < SLACK_SECONDS


def test_unreachable(make_client):
    # The kernel refuses a TCP connection to a multicast address; nothing is sent.
    error, seconds = fail(make_client("https://224.0.0.1"))
    assert (error.reason, error.phase, error.maybe_delivered) == ("host_unreachable", "connect", False)
    assert isinstance(error, rongcloud.ConnectionError)
    assert seconds < SLACK_SECONDS


def test_connect_timeout(make_client):
    with fault_server.black_hole() as url:
        error, seconds = fail(make_client(url))
    assert (error.reason, error.phase, error.maybe_delivered) == ("connect_timeout", "connect", False)
    assert isinstance(error, rongcloud.TimeoutError)
    assert STEP_SECONDS <= seconds < STEP_SECONDS + SLACK_SECONDS


def test_name_not_found(make_client):
    error, seconds = fail(make_client("https://name.invalid"))
    # A machine without a name server may only find out by waiting.
    assert error.reason in ("name_not_found", "resolve_timeout")
    assert (error.phase, error.maybe_delivered) == ("resolve", False)
    assert seconds < STEP_SECONDS + SLACK_SECONDS


@pytest.mark.parametrize("behaviour, phase", [(behaviours.stall_handshake, "tls"), (behaviours.silence, "wait")])
def test_the_deadline_of_the_call_ends_every_phase(behaviour, phase, serve, make_client):
    limit = STEP_SECONDS / 2
    error, seconds = fail(make_client(serve(behaviour).url, timeout=limit))
    assert (error.reason, error.phase) == ("call_timeout", phase)
    assert limit <= seconds < limit + SLACK_SECONDS


def test_body_beyond_the_limit_is_refused(serve, make_client):
    error, _ = fail(make_client(serve(behaviours.endless_body).url, response_max_bytes=100_000))
    assert (error.reason, error.phase) == ("body_too_large", "body")


def test_one_broken_character_or_number_does_not_lose_an_answer(serve, make_client):
    body = rb'{"code":200,"token":"t\ud800","name":"' + b"\xff" + rb'","big":1e400,"long":' + b"7" * 400 + b"}"
    behaviour = behaviours.after_request(lambda peer: peer.send(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body))
    answer = make_client(serve(behaviour).url).call("user.get_token", {"userId": "u", "name": "n"})
    assert answer["token"] == "t\ufffd" and answer["name"] == "\ufffd"
    assert answer["big"] == float("inf") and answer["long"] == int("7" * 400)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_good_answer(host, serve, make_client):
    server = serve(behaviours.good)
    client = make_client(server.url.replace("localhost", host))
    assert client.user.get_token(user_id="u", name="n").token == "t"


def test_body_that_ends_with_the_connection_is_complete_after_close_notify(serve, make_client):
    client = make_client(serve(behaviours.unframed_body).url)
    assert client.user.get_token(user_id="u", name="n").token == "t"


def test_missing_ca_file_is_a_configuration_error(serve, make_client, tmp_path):
    for path in (tmp_path / "missing.pem", tmp_path / "empty.pem"):
        if path.name == "empty.pem":
            path.touch()
        with pytest.raises(rongcloud.ConfigurationError) as caught:
            make_client(serve(behaviours.good).url, ca_file=str(path)).user.get_token(user_id="u", name="n")
        assert caught.value.reason == "invalid_setting"
