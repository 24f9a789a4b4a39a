"""Seeing what a client does: statistics, hooks, the logging module; and changing its secret."""

import logging
import os
import threading
import time

import pytest

import rongcloud
from forks import in_child

SECRET = "hidden-secret"


@pytest.fixture
def broken():
    """A client that reaches nobody, and is told so at once."""
    with rongcloud.Client("key", SECRET, domains=["http://127.0.0.1:1", "http://127.0.0.1:2"], attempts_max=2,
                          use_environment=False) as client:
        yield client


def fail(client):
    with pytest.raises(rongcloud.ConnectionError):
        client.get_token("hidden-user", "hidden-name")


def test_stats(client):
    began = time.time() * 1000
    client.get_token("u1", "Ann")
    client.user.check_online(user_id="u1")
    with pytest.raises(rongcloud.ArgumentError):
        client.call("user.get_token", {})
    stats = client.stats()
    assert abs(stats["since_ms"] - began) < 600_000
    assert (stats["started"], stats["succeeded"], stats["failed"]) == (3, 2, {"RC_E_ARGUMENT": 1})
    assert (stats["in_flight"], stats["attempts"], stats["retries"], stats["switches"]) == (0, 2, 0, 0)
    assert stats["hook_calls_dropped"] == 0
    (connections,) = stats["connections"]
    assert (connections["open"], connections["idle"], connections["waiting"]) == (1, 1, 0)
    by_name = {entry["operation"]: entry for entry in stats["operations"]}
    assert sorted(by_name) == ["user.check_online", "user.get_token"]
    (domain,) = by_name["user.get_token"]["domains"]
    assert domain["outcomes"] == {"none": 1}
    assert domain["latency"]["count"] == 1 == sum(count for _, count in domain["latency"]["buckets"])
    (bound, _), = domain["latency"]["buckets"]
    assert domain["latency"]["sum_ms"] < bound
    assert set(stats) == set(rongcloud.Stats.__annotations__)


def test_a_stream_of_events_is_one_call(client):
    with client.events("agent.generate", {"agentId": "a", "query": "q"}) as events:
        assert client.stats()["started"] == 0
        next(events)
        assert (client.stats()["started"], client.stats()["in_flight"]) == (1, 1)
        list(events)
    with client.events("agent.generate", {"agentId": "a", "query": "q"}) as events:
        next(events)
    del events
    stats = client.stats()
    assert (stats["started"], stats["in_flight"], stats["succeeded"]) == (2, 0, 1)
    assert stats["failed"] == {"RC_E_CANCELED": 1}


def test_a_forked_child_counts_from_zero(client):
    client.get_token("u1", "Ann")
    reading, writing = os.pipe()

    def work():
        started = client.stats()["started"]
        client.get_token("u2", "Bob")
        return os.write(writing, f"{started} {client.stats()['started']}".encode())

    assert in_child(work) == 0
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        assert told.read() == b"0 1"
    assert client.stats()["started"] == 1


def test_attempts_are_told_in_the_thread_of_the_call(broken):
    told = []
    broken.set_attempt_hook(lambda attempt: told.append((attempt, threading.get_ident())))
    before = time.time()
    fail(broken)
    (first, thread), (second, _) = told
    assert thread == threading.get_ident()
    assert (first.operation, first.method, first.domain) == ("user.get_token", "POST", "127.0.0.1:1")
    assert (first.number, first.will_retry, second.number, second.will_retry) == (1, True, 2, False)
    assert (first.phase, first.outcome, first.http_status, first.api_code) == ("connect", "connection_refused", 0, 0)
    assert (first.sent_bytes, first.received_bytes, first.reused_connection) == (0, 0, False)
    assert first.request_id == second.request_id != ""
    assert before - 60 < first.started_us / 1e6 < time.time() + 60
    assert first.connecting_us == first.duration_us > 0
    broken.set_attempt_hook(None)
    fail(broken)
    assert len(told) == 2


def test_hooks_may_use_the_client_and_may_fail(client, monkeypatch):
    reported = []
    monkeypatch.setattr("sys.unraisablehook", lambda info: reported.append(info.exc_type))
    told = []

    def hook(attempt):
        told.append(attempt.operation)
        if attempt.operation == "user.get_token":
            client.user.check_online(user_id="u1")
        raise LookupError

    client.set_attempt_hook(hook)
    assert client.get_token("u1", "Ann")
    assert told == ["user.get_token", "user.check_online"]
    assert reported == [LookupError, LookupError]


@pytest.mark.parametrize("setter", ["set_attempt_hook", "set_log_hook", "set_switch_hook"])
def test_what_is_no_hook(client, setter):
    for wrong in ("x", 1):
        with pytest.raises(rongcloud.ArgumentError):
            getattr(client, setter)(wrong)


def test_lines_go_to_the_logging_module(caplog):
    with caplog.at_level(logging.DEBUG, logger="rongcloud"):
        with rongcloud.Client("key", SECRET, domains=["http://127.0.0.1:1"], use_environment=False) as client:
            fail(client)
    assert {record.name for record in caplog.records} == {"rongcloud"}
    assert [record.levelno for record in caplog.records].count(logging.WARNING) >= 1
    assert caplog.records[-1].levelno == logging.DEBUG
    assert "user.get_token: failed with RC_E_NETWORK, connection_refused" in caplog.records[-1].getMessage()
    assert "hidden" not in caplog.text


def test_the_level_is_that_of_the_beginning(caplog):
    with caplog.at_level(logging.ERROR, logger="rongcloud"):
        client = rongcloud.Client("key", SECRET, domains=["http://127.0.0.1:1"], use_environment=False)
    with caplog.at_level(logging.DEBUG, logger="rongcloud"):
        fail(client)
    assert caplog.records == []
    client.close()


def test_a_log_hook_of_ones_own(broken):
    lines = []
    broken.set_log_hook(lambda level, line: lines.append((level, line)), logging.DEBUG)
    fail(broken)
    assert lines[-1][0] == logging.DEBUG and lines[0][0] == logging.WARNING
    count = len(lines)
    broken.set_log_hook(lambda level, line: lines.append((level, line)), logging.CRITICAL)
    fail(broken)
    broken.set_log_hook(None)
    fail(broken)
    assert len(lines) == count
    assert not any("hidden" in line for _, line in lines)


def test_set_credentials(client, emulator):
    client.get_token("u1", "Ann")
    lines = []
    client.set_log_hook(lambda level, line: lines.append(line), logging.INFO)
    client.set_credentials(app_secret="not-the-secret")
    with pytest.raises(rongcloud.APIError):
        client.get_token("u1", "Ann")
    client.set_credentials(app_secret=emulator.app_secret, app_key=emulator.app_key)
    client.get_token("u1", "Ann")
    assert "a new App Secret" in lines[0] and "not-the-secret" not in " ".join(lines)


@pytest.mark.parametrize("arguments", [{"app_secret": ""}, {"app_secret": "a b"}, {"app_secret": None},
                                       {"app_secret": 1}, {"app_secret": "s", "app_key": "a\nb"}])
def test_credentials_that_cannot_be_right(client, arguments):
    with pytest.raises(rongcloud.ConfigurationError):
        client.set_credentials(**arguments)
    with pytest.raises(TypeError):
        client.set_credentials("which-one-is-it")
    assert client.get_token("u1", "Ann")


def test_the_app_key_in_the_representation(offline):
    offline.set_credentials(app_secret="other-secret", app_key="other-key")
    assert "app_key='other-key'" in repr(offline) and "secret" not in repr(offline)


def test_hooks_of_a_stream_run_in_the_thread_that_waits_for_an_event(client):
    told = []
    client.set_attempt_hook(lambda attempt: told.append(threading.get_ident()))
    next(client.events("agent.generate", {"agentId": "a", "query": "q"}))
    assert told == [threading.get_ident()]
