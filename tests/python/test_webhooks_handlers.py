"""Callbacks and their handlers: what is answered when they finish, fail, are late or are too many. Nothing sleeps: late
handlers wait for the test, and the limits that pass are short ones."""

import asyncio
import contextvars
import json
import logging
import threading
import time

import pytest

import rongcloud
from forks import beside_threads, in_child
from rongcloud.webhooks import Receiver, Refused, Reply, events, testing

KEY, SECRET = "app-key", "the-app-secret"
SHORT = 0.05  # seconds after which a handler is late
LONG = 60.0


def receiver_with(handler=None, kind=events.MessageRouted, **settings):
    receiver = Receiver({KEY: SECRET}, **settings)
    if handler is not None:
        receiver.on(kind)(handler)
    return receiver


def request(event="message_route", **arguments):
    return testing.request(KEY, SECRET, event, **arguments)


def by_handle(receiver, sent):
    return receiver.handle(*sent)


def by_handle_async(receiver, sent):
    return asyncio.run(receiver.handle_async(*sent))


@pytest.fixture(params=[by_handle, by_handle_async])
def answer(request):
    return request.param


@pytest.fixture(params=["function", "coroutine", "object"])
def as_handler(request):
    """Makes a handler of one kind of a function."""
    def made(function):
        if request.param == "function":
            return function
        if request.param == "coroutine":
            async def handler(event):
                await asyncio.sleep(0)
                return function(event)
            return handler

        class Handler:
            async def __call__(self, event):
                return function(event)
        return Handler()
    return made


def eventually(condition):
    limit = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < limit
        time.sleep(0.001)


def outcomes(receiver):
    return receiver.stats()["outcomes"]


def test_handled_once(answer, as_handler):
    seen = []
    receiver = receiver_with(as_handler(seen.append))
    for _ in range(3):
        response = answer(receiver, request())
        assert (response.status, response.body) == (200, b"")
        assert dict(response.headers) == {"Content-Type": "text/plain", "Content-Length": "0"}
    event, = seen
    assert type(event) is events.MessageRouted and event.message_uid == "msgUID1"
    assert receiver.stats() == {"verdicts": {"ok": 1, "duplicate": 2}, "types": {"message_route": 3},
                                "outcomes": {"handled": 1}}


def test_a_handler_that_fails_is_asked_again(answer, as_handler, caplog):
    outcome = [KeyError("first"), None]

    def handler(event):
        problem = outcome.pop(0)
        if problem is not None:
            raise problem
    receiver = receiver_with(as_handler(handler))
    with caplog.at_level(logging.DEBUG):
        assert answer(receiver, request()).status == 500
    record, = [record for record in caplog.records if record.name == "rongcloud.webhooks"]
    assert record.levelno == logging.ERROR and "message_route" in record.message and record.exc_info
    assert answer(receiver, request()).status == 200
    assert answer(receiver, request()).status == 200
    assert (outcome, outcomes(receiver)) == ([], {"failed": 1, "handled": 1})


@pytest.mark.parametrize("problem", [StopIteration, asyncio.CancelledError, TimeoutError])
def test_exceptions_with_a_meaning_of_their_own(answer, problem):
    def handler(event):
        raise problem
    receiver = receiver_with(handler)
    assert answer(receiver, request()).status == 500
    assert outcomes(receiver) == {"failed": 1}


def test_refused_requests_and_other_methods(answer):
    receiver = receiver_with(lambda event: None)
    method, target, headers, body = request()
    assert answer(receiver, (method, target.replace("nonce=", "nonce=1"), headers, body)).status == 401
    assert answer(receiver, (method, "/callbacks", headers, body)).status == 401
    assert answer(receiver, (method, target, headers, b"")).status == 400
    assert answer(receiver, (method, target, headers, b"x" * (1 << 20) + b"x")).status == 413
    for other in ("GET", "HEAD", "PUT", "post", ""):
        response = answer(receiver, (other, target, headers, body))
        assert (response.status, dict(response.headers)["Allow"], response.body) == (405, "POST", b"")
    assert receiver.stats() == {"verdicts": {"bad_signature": 1, "missing": 1, "malformed": 1, "too_large": 1},
                                "types": {}, "outcomes": {"not_post": 5}}


def test_no_handler_for_a_kind(answer):
    receiver = receiver_with(lambda event: None, events.BotEvent)
    assert answer(receiver, request()).status == 200
    assert json.loads(answer(receiver, request("pre_message")).body) == {"pass": 1}
    assert outcomes(receiver) == {"unhandled": 2}


def test_which_handler_takes_what(answer):
    seen = []
    receiver = Receiver({KEY: SECRET})

    @receiver.on(events.MessageRouted, "bot_webhook")
    def first(event):
        seen.append(("first", event.type))

    @receiver.on("message_route")
    async def second(event):
        seen.append(("second", event.type))

    @receiver.on(events.Event)
    def other(event):
        seen.append(("other", event.type))
    assert first.__name__ == "first"  # as it was
    unknown = b'{"something":"new"}'
    for event in ("message_route", "bot_webhook", "chatroom_kv", unknown):
        assert answer(receiver, request(event)).status == 200
    assert seen == [("first", "message_route"), ("second", "message_route"), ("first", "bot_webhook"),
                    ("other", "chatroom_kv"), ("other", "unknown")]


@pytest.mark.parametrize("kinds", [(), ("nothing",), ("unknown",), (int,), (None,), (events.MessageRouted, "x")])
def test_what_is_no_event(kinds):
    with pytest.raises(rongcloud.ArgumentError):
        Receiver({KEY: SECRET}).on(*kinds)


def test_what_is_no_handler():
    with pytest.raises(rongcloud.ArgumentError):
        Receiver({KEY: SECRET}).on(events.BotEvent)(None)


def test_several_events_in_their_order(answer):
    seen = []
    receiver = receiver_with(lambda event: seen.append(event.chatroom_id), events.ChatroomChanged)
    rooms = [{"chatRoomId": f"room{number}", "type": 1, "time": 1, "userIds": ["u"], "status": 0} for number in range(5)]
    assert answer(receiver, request(json.dumps(rooms[:3]).encode())).status == 200
    assert answer(receiver, request(json.dumps(rooms).encode())).status == 200
    assert seen == ["room0", "room1", "room2", "room3", "room4"]


def test_context_variables_of_the_caller(answer):
    variable = contextvars.ContextVar("variable")
    seen = []
    receiver = receiver_with(lambda event: seen.append(variable.get()))
    variable.set("of the caller")
    assert answer(receiver, request()).status == 200
    assert seen == ["of the caller"]


def test_without_a_limit_functions_run_in_the_thread_of_the_caller():
    seen = []
    receiver = receiver_with(lambda event: seen.append(threading.current_thread()), handler_timeout_s=None)
    assert by_handle(receiver, request()).status == 200
    assert seen == [threading.current_thread()]


def test_functions_do_not_stop_an_event_loop():
    """Each waits for the other."""
    both = threading.Barrier(2)
    receiver = receiver_with(lambda event: both.wait(LONG), handler_timeout_s=LONG)

    async def twice():
        return await asyncio.gather(*(receiver.handle_async(*request(msgUID=uid)) for uid in "ab"))
    assert [response.status for response in asyncio.run(twice())] == [200, 200]


# ---- Late ones


def test_late_then_accepted():
    release = threading.Event()
    seen = []

    def handler(event):
        release.wait(LONG)
        seen.append(event)
    receiver = receiver_with(handler, handler_timeout_s=SHORT)
    assert by_handle(receiver, request()).status == 503
    assert by_handle(receiver, request()).status == 503  # is being handled
    assert outcomes(receiver) == {"late": 1} and receiver.stats()["verdicts"] == {"ok": 1, "busy": 1}
    release.set()
    eventually(lambda: "finished_late" in outcomes(receiver))
    assert by_handle(receiver, request()).status == 200
    assert len(seen) == 1


def test_late_then_accepted_in_an_event_loop():
    seen = []

    async def run():
        release = asyncio.Event()

        async def handler(event):
            await release.wait()
            seen.append(event)
        receiver = receiver_with(handler, handler_timeout_s=SHORT)
        assert (await receiver.handle_async(*request())).status == 503
        release.set()
        while "finished_late" not in outcomes(receiver):
            await asyncio.sleep(0)
        assert (await receiver.handle_async(*request())).status == 200
    asyncio.run(asyncio.wait_for(run(), LONG))
    assert len(seen) == 1


def test_late_and_failed_may_come_again():
    release = threading.Event()
    outcome = [KeyError, None]

    def handler(event):
        release.wait(LONG)
        problem = outcome.pop(0)
        if problem:
            raise problem
    receiver = receiver_with(handler, handler_timeout_s=SHORT)
    assert by_handle(receiver, request()).status == 503
    release.set()
    eventually(lambda: "failed" in outcomes(receiver))
    eventually(lambda: by_handle(receiver, request()).status == 200)  # in time, however slow the machine
    assert outcome == []


def test_whoever_waits_may_go_away():
    """As a server does that cancels a request: the handler goes on, and counts."""
    async def run():
        begun, release = asyncio.Event(), asyncio.Event()

        async def handler(event):
            begun.set()
            await release.wait()
        receiver = receiver_with(handler, handler_timeout_s=LONG)
        waiting = asyncio.ensure_future(receiver.handle_async(*request()))
        await begun.wait()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        release.set()
        while "handled" not in outcomes(receiver):
            await asyncio.sleep(0)
        assert (await receiver.handle_async(*request())).status == 200
        assert receiver.stats()["verdicts"] == {"ok": 1, "duplicate": 1}
    asyncio.run(asyncio.wait_for(run(), LONG))


def test_the_end_of_an_event_loop_releases():
    async def run():
        async def handler(event):
            await asyncio.Event().wait()
        receiver = receiver_with(handler, handler_timeout_s=SHORT)
        assert (await receiver.handle_async(*request())).status == 503
        return receiver
    receiver = asyncio.run(run())
    assert outcomes(receiver) == {"late": 1, "failed": 1}
    assert receiver.parse(*request()).verdict == "ok"


def test_too_many_at_a_time():
    release, begun = threading.Event(), threading.Semaphore(0)

    def handler(event):
        begun.release()
        release.wait(LONG)
    receiver = receiver_with(handler, handlers_max=2, handler_timeout_s=LONG, on_timeout="refuse")
    receiver.on(events.PreMessage)(lambda message: Reply.deliver())
    threads = [threading.Thread(target=receiver.handle, args=request(msgUID=uid)) for uid in "ab"]
    for thread in threads:
        thread.start()
        assert begun.acquire(timeout=LONG)
    assert by_handle(receiver, request(msgUID="c")).status == 503
    assert by_handle_async(receiver, request(msgUID="c")).status == 503
    response = by_handle(receiver, request("pre_message"))
    assert (response.status, json.loads(response.body)) == (200, {"pass": 0})
    assert outcomes(receiver) == {"full": 3}
    release.set()
    for thread in threads:
        thread.join()
    assert by_handle(receiver, request(msgUID="c")).status == 200
    assert json.loads(by_handle(receiver, request("pre_message")).body) == {"pass": 1}


def test_a_late_handler_keeps_its_place():
    release = threading.Event()
    receiver = receiver_with(lambda event: release.wait(LONG), handlers_max=1, handler_timeout_s=SHORT)
    assert by_handle(receiver, request(msgUID="a")).status == 503
    assert by_handle(receiver, request(msgUID="b")).status == 503
    assert outcomes(receiver) == {"late": 1, "full": 1}
    release.set()
    eventually(lambda: "finished_late" in outcomes(receiver))
    eventually(lambda: by_handle(receiver, request(msgUID="b")).status == 200)


def test_sixteen_threads_deliver_the_same():
    seen, statuses = [], []
    ready = threading.Barrier(16)
    receiver = receiver_with(lambda event: seen.append(event), handler_timeout_s=LONG)

    def deliver():
        sent = request()
        ready.wait()
        statuses.append(receiver.handle(*sent).status)
    threads = [threading.Thread(target=deliver) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 1
    assert set(statuses) <= {200, 503} and len(statuses) == 16 and 200 in statuses
    assert receiver.handle(*request()).status == 200


@beside_threads
def test_a_forked_process_has_threads_of_its_own():
    seen = []
    receiver = receiver_with(seen.append, handler_timeout_s=LONG)
    assert by_handle(receiver, request(msgUID="before")).status == 200  # its thread is not in the child
    assert in_child(lambda: by_handle(receiver, request(msgUID="after")).status == 200 and len(seen) == 2) == 0


# ---- Decisions


@pytest.mark.parametrize("reply, expected", [
    (None, {"pass": 1}), (Reply.deliver(), {"pass": 1}), (Reply.refuse(extra="no"), {"pass": 0, "extra": "no"}),
    (Reply.deliver_unchecked(replace_content="{}"), {"pass": 2, "replaceContent": "{}"}),
])
def test_decisions(answer, as_handler, reply, expected):
    seen = []

    def handler(message):
        seen.append(message)
        return reply
    receiver = receiver_with(as_handler(handler), events.PreMessage)
    for asked in (1, 2):  # a duplicate is asked for too
        response = answer(receiver, request("pre_message"))
        assert (response.status, dict(response.headers)["Content-Type"]) == (200, "application/json")
        assert dict(response.headers)["Content-Length"] == str(len(response.body))
        assert json.loads(response.body) == expected
        assert len(seen) == asked


def test_the_strictest_of_several_decisions(answer):
    receiver = Receiver({KEY: SECRET})
    for reply in (Reply.deliver_unchecked(), Reply.refuse(), None, Reply.deliver()):
        receiver.on(events.PreMessage)(lambda message, reply=reply: reply)
    assert json.loads(answer(receiver, request("pre_message")).body) == {"pass": 0}


@pytest.mark.parametrize("on_timeout, decision", [("deliver", 1), ("refuse", 0)])
@pytest.mark.parametrize("fault", ["raises", "returns something else", "is late"])
def test_decisions_that_do_not_come(answer, on_timeout, decision, fault):
    release = threading.Event()

    def handler(message):
        if fault == "raises":
            raise KeyError
        if fault == "is late":
            release.wait(LONG)
        return True
    receiver = receiver_with(handler, events.PreMessage, on_timeout=on_timeout,
                             decision_timeout_s=SHORT if fault == "is late" else LONG, handler_timeout_s=LONG)
    if fault == "is late" and answer is by_handle_async:  # asyncio.run would wait for its thread
        async def late():
            response = await receiver.handle_async(*request("pre_message"))
            release.set()
            return response
        response = asyncio.run(late())
    else:
        response = answer(receiver, request("pre_message"))
        release.set()
    assert (response.status, json.loads(response.body)) == (200, {"pass": decision})


# ---- What must not be told


def test_no_secret_in_logs_and_errors(caplog):
    def handler(event):
        raise KeyError("handler")
    receiver = receiver_with(handler, handlers_max=1)
    sent = request()
    parts = [part.partition("=")[2] for part in sent[1].partition("?")[2].split("&")]
    signature, nonce = parts[3], parts[1]
    with caplog.at_level(logging.DEBUG):
        receiver.handle(*sent)
        receiver.handle(sent[0], sent[1] + "0", *sent[2:])
        receiver.handle(sent[0], sent[1].replace(KEY, "other-key"), *sent[2:])
        with pytest.raises(Refused) as caught:
            receiver.parse(sent[0], sent[1] + "0", *sent[2:])
    told = caplog.text + "".join(str(record.__dict__) for record in caplog.records)
    told += repr(caught.value) + str(vars(caught.value)) + repr(receiver) + str(receiver.stats())
    assert "refused: bad_signature" in told and "refused: unknown_app" in told
    for secret in (SECRET, signature, nonce, "signature="):
        assert secret not in told
