"""Answers that come as events, from servers that send them badly; and giving up on them, from any side."""

import gc
import os
import signal
import threading
import time

import pytest
import rongcloud
from behaviours import after_request
from fault_server import Peer
from time_limits import STEP_SECONDS

HEAD = (b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream;charset=UTF-8\r\nConnection: close\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n")
END = b"0\r\n\r\n"
QUESTION = {"agent_id": "agent1", "query": "why"}
PATIENT = {"response_timeout": 60, "timeout": 60}  # whatever ends a wait, it is not the time


def chunks(*parts: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)


def events(*data: str) -> bytes:
    return chunks(*(f"data: {text}\n\n".encode() for text in data))


def sends(*pieces: bytes, then=lambda peer: None):
    def step(peer):
        for piece in pieces:
            peer.send(piece)
        then(peer)

    return after_request(step)


@pytest.fixture
def stream(serve, make_client):
    """stream(behaviour, **settings) gives the events of one call."""
    def start(behaviour, **settings):
        return make_client(serve(behaviour).url, **settings).agent.generate_events(**QUESTION)

    return start


def failure(events):
    with pytest.raises(rongcloud.RongCloudError) as caught:
        next(events)
    return caught.value


def test_every_split_of_a_stream(serve, make_client):
    body = "\ufeffid: 7\revent: 名\r\ndata: 你好\ndata:😀\r\n\r\n: comment\n\ndata\n\n".encode()
    expected = [("名", "你好\n😀", "7"), ("", "", "7")]
    splits = iter(range(len(body) + 1))

    def step(peer):
        at = next(splits)
        peer.send(HEAD)
        peer.send(chunks(*filter(None, (body[:at], body[at:]))) + END)

    client = make_client(serve(after_request(step)).url)
    for _ in range(len(body) + 1):
        assert list(client.agent.generate_events(**QUESTION)) == expected


def test_events_come_one_by_one(stream):
    go_on = threading.Event()

    def step(peer):
        for text in "abc":
            peer.send(events(text))
            assert go_on.wait(30)
            go_on.clear()
        peer.send(END)

    received = []
    for event in stream(sends(HEAD, then=step), **PATIENT):
        received.append(event.data)
        go_on.set()  # nothing more comes before
    assert received == ["a", "b", "c"]


def test_a_stream_may_last_longer_than_the_limits_of_a_call(stream):
    def drip(peer):
        for _ in range(8):
            peer.pause(STEP_SECONDS / 4)
            peer.send(events("x"))
        peer.send(END)

    started = time.monotonic()
    assert len(list(stream(sends(HEAD, then=drip), timeout=STEP_SECONDS * 1.5))) == 8
    assert time.monotonic() - started >= STEP_SECONDS * 2


def test_a_limit_of_the_stream_holds_to_its_end(serve, make_client):
    endless = sends(HEAD, then=lambda peer: peer.drip(events("x") * 1000, 0.01))
    client = make_client(serve(endless).url)
    started = time.monotonic()
    with pytest.raises(rongcloud.TimeoutError) as caught:
        for _ in client.agent.generate_events(**QUESTION, timeout=STEP_SECONDS):
            pass
    assert (caught.value.reason, caught.value.phase) == ("call_timeout", "body")
    assert time.monotonic() - started >= STEP_SECONDS


@pytest.mark.parametrize("behaviour, reason, error", [
    (sends(HEAD, events("a"), b"5\r\nda"), "body_truncated", rongcloud.ProtocolError),
    (sends(HEAD, events("a")), "body_truncated", rongcloud.ProtocolError),
    (sends(HEAD, events("a"), then=Peer.say_goodbye), "body_truncated", rongcloud.ProtocolError),
    (sends(HEAD, events("a"), b"zz\r\n", then=Peer.hold), "not_http", rongcloud.ProtocolError),
    (sends(HEAD, events("a"), then=Peer.hold), "idle_timeout", rongcloud.TimeoutError),
])
def test_a_broken_stream_gives_what_came_and_an_error(behaviour, reason, error, stream):
    broken = stream(behaviour)
    assert next(broken).data == "a"
    for _ in range(2):
        caught = failure(broken)
        assert isinstance(caught, error)
        assert (caught.reason, caught.phase, caught.maybe_delivered) == (reason, "body", True)
        assert (caught.operation, caught.attempts) == ("agent.generate", 1)


def test_a_reset_amid_the_answer(stream):
    received = threading.Event()  # a reset takes along what was not read yet

    def reset_then(peer):
        assert received.wait(30)
        peer.reset()

    broken = stream(sends(HEAD, events("a"), then=reset_then))
    assert next(broken).data == "a"
    received.set()
    caught = failure(broken)
    assert (caught.reason, caught.maybe_delivered) == ("connection_reset", True)


def test_silence_before_the_answer(stream):
    error = failure(stream(sends(then=Peer.hold)))
    assert (error.reason, error.cause) == ("outcome_unknown", "response_timeout")


def test_an_endless_event_is_refused(stream):
    def flood(peer):
        while True:  # ends with an OSError when the client hangs up
            peer.send(chunks(b"data: " + b"x" * 8000))

    assert failure(stream(sends(HEAD, then=flood), response_max_bytes=100_000)).reason == "body_too_large"


WAITS = pytest.mark.parametrize("pieces", [(), (HEAD, events("a"))], ids=["before the answer", "amid the answer"])


def last_of(waiting):
    """Why the stream ended."""
    with pytest.raises(Exception) as caught:
        for event in waiting:
            assert event.data == "a"
    return caught.value


@WAITS
@pytest.mark.parametrize("in_main_thread", [True, False])
def test_cancel_from_another_thread(pieces, in_main_thread, stream):
    asked, outcome = threading.Event(), []

    def hold_then(peer):
        asked.set()
        peer.hold()

    waiting = stream(sends(*pieces, then=hold_then), **PATIENT)

    def cancel():
        assert asked.wait(30)
        waiting.cancel()

    mine, other = (lambda: outcome.append(last_of(waiting)), cancel)[::1 if in_main_thread else -1]
    thread = threading.Thread(target=other)
    thread.start()
    mine()
    thread.join(30)
    assert isinstance(outcome[0], rongcloud.CanceledError)
    assert isinstance(failure(waiting), rongcloud.CanceledError)


def test_two_threads_cannot_wait_for_one_stream(stream):
    asked = threading.Event()

    def hold_then(peer):
        asked.set()
        peer.hold()

    waiting = stream(sends(then=hold_then), **PATIENT)
    outcome = []
    reader = threading.Thread(target=lambda: outcome.append(last_of(waiting)))
    reader.start()
    assert asked.wait(30)
    assert isinstance(failure(waiting), rongcloud.ArgumentError)
    waiting.cancel()
    reader.join(30)
    assert isinstance(outcome[0], rongcloud.CanceledError)


class Interrupted(Exception):
    pass


@pytest.fixture
def on_signal():
    """on_signal(function) is called in the main thread when send_signal() was called."""
    before = signal.getsignal(signal.SIGUSR1)
    yield lambda function: signal.signal(signal.SIGUSR1, lambda number, frame: function())
    signal.signal(signal.SIGUSR1, before)


def send_signal():
    os.kill(os.getpid(), signal.SIGUSR1)


@WAITS
def test_a_signal_interrupts_the_wait(pieces, stream, on_signal):
    """At the latest in the wait; before the answer certainly there, and then the stream has ended."""
    def interrupt():
        raise Interrupted

    def signal_then(peer):
        send_signal()
        peer.hold()

    on_signal(interrupt)
    waiting = stream(sends(*pieces, then=signal_then), **PATIENT)
    assert isinstance(last_of(waiting), Interrupted)
    if not pieces:
        assert isinstance(failure(waiting), rongcloud.CanceledError)


def test_a_signal_that_raises_nothing_does_not_disturb(stream, on_signal):
    seen = threading.Event()

    def signal_then(peer):
        send_signal()
        assert seen.wait(30)  # handled while the main thread waits for an event
        peer.send(HEAD + events("a") + END)

    on_signal(seen.set)
    assert [event.data for event in stream(sends(then=signal_then), **PATIENT)] == ["a"]


@pytest.mark.parametrize("leave", [
    lambda waiting: waiting.close(),
    lambda waiting: waiting.__exit__(None, None, None),
    lambda waiting: None,
], ids=["close", "with", "drop"])
def test_leaving_closes_the_connection(leave, stream):
    closed = threading.Event()

    def until_closed(peer):
        try:
            peer.receive_raw()
        finally:
            closed.set()

    waiting = stream(sends(HEAD, events("a"), then=until_closed))
    assert next(waiting).data == "a"
    assert not closed.is_set()
    leave(waiting)
    del waiting
    gc.collect()
    assert closed.wait(30)


def test_the_client_may_be_closed_first(serve, make_client):
    client = make_client(serve(sends(HEAD, events("a", "b"), END)).url)
    stream = client.agent.generate_events(**QUESTION)
    client.close()
    assert [event.data for event in stream] == ["a", "b"]
    with pytest.raises(rongcloud.ArgumentError):
        client.agent.generate_events(**QUESTION)
