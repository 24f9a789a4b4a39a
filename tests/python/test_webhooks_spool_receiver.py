"""Receivers with a spool: what is answered when events are stored or cannot be, and what workers do with them."""

import asyncio
import os
import sqlite3
import subprocess
import sys
import threading
import time

import pytest

from forks import beside_threads
from rongcloud.webhooks import Receiver, Reply, Spool, events, testing
from rongcloud._exceptions import ArgumentError, CanceledError, ConfigurationError

KEY, SECRET = "app-key", "the-app-secret"
LONG = 60.0


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "events.spool")


@pytest.fixture
def spool(path):
    with Spool(path, retry_first_ms=0, tries_max=3, locked_timeout_ms=50) as spool:
        yield spool


@pytest.fixture
def receiver(spool):
    with Receiver({KEY: SECRET}, spool=spool) as receiver:
        yield receiver


def request(event="message_route", **members):
    return testing.request(KEY, SECRET, event, **members)


def by_handle(receiver, sent):
    return receiver.handle(*sent).status


def by_handle_async(receiver, sent):
    return asyncio.run(receiver.handle_async(*sent)).status


def by_wsgi(receiver, sent):
    import io
    method, target, headers, body = sent
    path, _, query = target.partition("?")
    environ = {"REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query, "CONTENT_LENGTH": str(len(body)),
               "CONTENT_TYPE": headers["Content-Type"], "wsgi.input": io.BytesIO(body)}
    said = []
    receiver.wsgi(environ, lambda status, headers: said.append(int(status[:3])))
    return said[0]


def by_asgi(receiver, sent):
    return asyncio.run(asgi(receiver, sent))


async def asgi(receiver, sent):
    method, target, headers, body = sent
    path, _, query = target.partition("?")
    scope = {"type": "http", "method": method, "path": path, "query_string": query.encode(),
             "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()]}
    said = []

    async def receive():
        return {"type": "http.request", "body": body}

    async def send(message):
        said.append(message)
    await receiver.asgi(scope, receive, send)
    return said[0]["status"]


@pytest.fixture(params=[by_handle, by_handle_async, by_wsgi, by_asgi])
def answer(request):
    return request.param


def outcomes(receiver):
    return receiver.stats()["outcomes"]


def work_until(receiver, condition, concurrency=1):
    """The workers, until `condition()`; it is looked at each time something has been handled, and now and then."""
    stop = threading.Event()
    failures = []

    def run():
        try:
            receiver.work(stop, concurrency)
        except BaseException as error:
            failures.append(error)
    worker = threading.Thread(target=run)
    worker.start()
    limit = time.monotonic() + LONG
    while not condition() and worker.is_alive() and time.monotonic() < limit:
        time.sleep(0.002)
    stop.set()
    worker.join(LONG)
    assert not failures, failures
    assert condition()


def test_stored_first_and_handled_by_a_worker(answer, receiver, spool):
    seen = []
    receiver.on(events.MessageRouted)(seen.append)
    for _ in range(2):
        assert answer(receiver, request(msgUID="m1", content="hi")) == 200
    assert seen == [] and spool.stats().ready == 1
    work_until(receiver, lambda: outcomes(receiver).get("handled") == 1)
    event, = seen
    assert (event.message_uid, event.content) == ("m1", "hi")
    assert outcomes(receiver) == {"stored": 1, "handled": 1}  # the second one was known from memory
    assert answer(Receiver({KEY: SECRET}, spool=spool), request(msgUID="m1")) == 200  # another process
    assert (spool.stats().ready, spool.stats().duplicates) == (0, 1)


def test_decisions_are_made_at_once(answer, receiver, spool):
    asked = []

    @receiver.on(events.PreMessage)
    def decide(message):
        asked.append(message)
        return Reply.refuse()
    assert answer(receiver, request("pre_message")) == 200
    assert len(asked) == 1 and spool.stats().ready == 0
    assert receiver.handle(*request("pre_message")).body == Reply.refuse().body


def test_a_refused_request_is_not_stored(answer, receiver, spool):
    sent = list(request())
    sent[1] = sent[1][:-1] + ("0" if sent[1][-1] != "0" else "1")
    assert answer(receiver, sent) == 401
    assert spool.stats().put == 0


def test_a_locked_file_is_answered_with_503(answer, receiver, spool, path, caplog):
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    begun = time.monotonic()
    assert answer(receiver, request(content="secret words")) == 503
    assert time.monotonic() - begun < 4
    holder.execute("ROLLBACK")
    holder.close()
    assert outcomes(receiver) == {"not_stored": 1}
    assert "storage_locked" in caplog.text and "secret words" not in caplog.text
    assert answer(receiver, request(content="secret words")) == 200  # it comes again
    assert spool.stats().ready == 1


def test_a_full_spool_is_answered_with_503(answer, path, caplog):
    with Spool(path, size_max_bytes=1 << 20) as spool:
        receiver = Receiver({KEY: SECRET}, spool=spool)
        statuses = [answer(receiver, request(msgUID=f"m{i}", content="x" * 300_000)) for i in range(4)]
        assert statuses[0] == 200 and statuses[-1] == 503
        assert outcomes(receiver)["not_stored"] == statuses.count(503)
        assert "spool_full" in caplog.text


def test_a_closed_spool_is_answered_with_503(answer, receiver, spool):
    spool.close()
    assert answer(receiver, request()) == 503
    assert outcomes(receiver) == {"not_stored": 1}


def test_a_full_disk_is_answered_with_503(answer, tmp_path):
    """On a file system of 1 MB, which grows later."""
    place = tmp_path / "small"
    place.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", place],
                                           capture_output=True).returncode != 0:
        pytest.skip("a small file system cannot be mounted here")
    try:
        with Spool(str(place / "spool")) as spool:
            receiver = Receiver({KEY: SECRET}, spool=spool)
            kept, statuses = [], []
            for i in range(20):
                statuses.append(answer(receiver, request(msgUID=f"m{i}", content="x" * 100_000)))
                kept += [f"m{i}"] if statuses[-1] == 200 else []
            assert 503 in statuses and kept
            subprocess.run(["mount", "-o", "remount,size=8m", place], check=True)
            seen = []
            receiver.on(events.MessageRouted)(lambda event: seen.append(event.message_uid))
            work_until(receiver, lambda: len(seen) == len(kept))
            assert seen == kept
            assert answer(receiver, request(msgUID="m19", content="x" * 100_000)) == 200  # it comes again
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def test_several_requests_at_once_share_writes(receiver, spool):
    async def all_of_them():
        return await asyncio.gather(*[asgi(receiver, request(msgUID=f"m{i}", fromUserId=f"u{i}")) for i in range(200)])
    assert asyncio.run(all_of_them()) == [200] * 200
    stats = spool.stats()
    assert stats.put == 200 and stats.commits < 100


def test_storing_does_not_block_the_loop(receiver, spool, path):
    """While the file is locked the loop goes on, and a request that is cancelled meanwhile is stored all the same."""
    async def run():
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        storing = asyncio.ensure_future(receiver.handle_async(*request()))
        turns = 0
        while not storing.done() and turns < 5:
            await asyncio.sleep(0.001)
            turns += 1
        assert turns == 5
        storing.cancel()
        holder.execute("ROLLBACK")
        holder.close()
        await asyncio.wait({storing})
    asyncio.run(run())
    limit = time.monotonic() + LONG
    while spool.stats().put != 1:
        assert time.monotonic() < limit
        time.sleep(0.002)


def test_late_storing_is_answered_and_counts(path):
    with Spool(path, locked_timeout_ms=20_000) as spool:
        receiver = Receiver({KEY: SECRET}, spool=spool, handler_timeout_s=0.05)
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        sent = request()

        async def run():
            assert (await receiver.handle_async(*sent)).status == 503
            assert (await receiver.handle_async(*sent)).status == 503  # busy
            holder.execute("ROLLBACK")
            limit = time.monotonic() + LONG
            while (await receiver.handle_async(*sent)).status != 200:
                assert time.monotonic() < limit
                await asyncio.sleep(0.002)
        asyncio.run(run())
        holder.close()
        assert spool.stats().put == 1 and outcomes(receiver) == {"late": 1}


# ---- Workers


@pytest.mark.parametrize("kind", ["function", "coroutine"])
def test_what_fails_is_handled_again(receiver, spool, kind, caplog):
    tries = []

    def fail_first(event):
        tries.append(event.message_uid)
        if len(tries) < 3:
            raise KeyError("no such row")

    async def coroutine(event):
        await asyncio.sleep(0)
        fail_first(event)
    receiver.on(events.MessageRouted)(fail_first if kind == "function" else coroutine)
    assert by_handle(receiver, request(msgUID="m1")) == 200
    work_until(receiver, lambda: outcomes(receiver).get("handled") == 1)
    assert tries == ["m1"] * 3 and outcomes(receiver)["failed"] == 2
    assert "item 1 of the spool, try 2" in caplog.text


def test_what_always_fails_is_a_dead_letter_and_can_be_retried(receiver, spool):
    is_mended, seen = [], []

    @receiver.on(events.MessageRouted)
    def handler(event):
        if not is_mended:
            raise LookupError("secret words")
        seen.append(event.message_uid)
    assert by_handle(receiver, request(msgUID="m1")) == 200
    work_until(receiver, lambda: spool.stats().dead == 1)
    dead, = spool.dead_letters()
    assert (dead.reason, dead.tries, dead.event.message_uid) == ("LookupError", 3, "m1")
    is_mended.append(True)
    assert spool.retry_dead() == 1
    work_until(receiver, lambda: seen == ["m1"])


@pytest.mark.parametrize("error", [SystemExit, StopIteration, asyncio.CancelledError])
def test_a_handler_that_ends_its_thread_does_not(receiver, spool, error):
    def raises(event):
        raise error
    receiver.on(events.MessageRouted)(raises)
    assert by_handle(receiver, request(msgUID="m1")) == 200
    work_until(receiver, lambda: spool.stats().dead == 1)
    assert spool.dead_letters()[0].reason == error.__name__


def test_order_of_a_conversation_with_many_workers(receiver, spool):
    seen, lock = [], threading.Lock()

    @receiver.on(events.MessageRouted)
    def handler(event):
        with lock:
            seen.append((event.from_user_id, int(event.content)))
    for number in range(30):
        for user in ("ann", "bob", "cid"):
            assert by_handle(receiver, request(fromUserId=user, toUserId=user, channelType="PERSON", content=str(number),
                                               msgUID=f"{user}{number}")) == 200
    work_until(receiver, lambda: len(seen) == 90, concurrency=4)
    for user in ("ann", "bob", "cid"):
        assert [number for sender, number in seen if sender == user] == list(range(30))


def test_order_of_a_conversation_of_which_some_fail(receiver, spool):
    seen, failed = [], set()

    @receiver.on(events.MessageRouted)
    def handler(event):
        number = int(event.content)
        if number % 7 == 3 and number not in failed:
            failed.add(number)
            raise LookupError
        seen.append(number)
    for number in range(40):
        assert by_handle(receiver, request(fromUserId="ann", toUserId="bob", channelType="PERSON", content=str(number),
                                           msgUID=f"m{number}")) == 200
    work_until(receiver, lambda: len(seen) >= 40)
    assert seen == list(range(40)) and len(failed) == 6


def test_a_run_of_a_conversation(spool):
    for number in range(3):
        spool.put("note", str(number), order_key="ann")
    with spool.lease(10) as alone:
        assert [item.data for item in alone] == [b"0"]
    with spool.lease_runs(10) as run:
        assert [item.data for item in run] == [b"0", b"1", b"2"]
        run[0].ack()
        run[1].nack("not now")
        for say in (run[2].ack, run[2].nack, run[2].extend):  # it is not its turn
            with pytest.raises(CanceledError) as lost:
                say()
            assert lost.value.reason == "lease_lost"
    with spool.lease_runs(2) as rest:
        assert [(item.data, item.tries) for item in rest] == [(b"1", 2), (b"2", 1)]


def test_the_lease_of_a_long_handler_is_extended(path):
    with Spool(path, lease_ms=100) as spool, Receiver({KEY: SECRET}, spool=spool) as receiver:
        calls, has_begun, goes_on = [], threading.Event(), threading.Event()

        @receiver.on(events.MessageRouted)
        def handler(event):
            calls.append(event)
            has_begun.set()
            assert goes_on.wait(LONG)
        assert by_handle(receiver, request(msgUID="m1")) == 200
        receiver.start_workers(2)
        assert has_begun.wait(LONG)
        begun = time.monotonic()
        while time.monotonic() - begun < 0.5:  # five leases
            assert spool.stats().ready == 0
            time.sleep(0.01)
        goes_on.set()
        receiver.stop_workers()
        spool.flush()
        assert len(calls) == 1 and outcomes(receiver)["handled"] == 1
        assert spool.stats().leased == 0


def test_events_without_a_handler_are_done(receiver, spool):
    assert by_handle(receiver, request()) == 200
    work_until(receiver, lambda: outcomes(receiver).get("unhandled") == 1)
    spool.flush()
    assert spool.stats().ready + spool.stats().leased == 0


def test_workers_start_and_stop(receiver, spool):
    seen = threading.Event()
    receiver.on(events.Event)(lambda event: seen.set())
    receiver.start_workers(2)
    with pytest.raises(ArgumentError, match="already"):
        receiver.start_workers()
    assert by_asgi(receiver, request()) == 200
    assert seen.wait(LONG)
    receiver.close()
    receiver.close()
    receiver.start_workers()
    spool.close()  # ends them too
    receiver.stop_workers()


def test_workers_need_a_spool():
    receiver = Receiver({KEY: SECRET})
    for call in (receiver.work, receiver.start_workers):
        with pytest.raises(ArgumentError, match="spool"):
            call()
    with pytest.raises(ConfigurationError, match="spool"):
        Receiver({KEY: SECRET}, spool="path")


def test_workers_wait_for_a_locked_file(path, caplog):
    with Spool(path, locked_timeout_ms=10) as spool, Receiver({KEY: SECRET}, spool=spool) as receiver:
        receiver.on(events.Event)(lambda event: None)
        assert by_handle(receiver, request()) == 200
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        receiver.start_workers()
        limit = time.monotonic() + LONG
        while "cannot be read: storage_locked" not in caplog.text:
            assert time.monotonic() < limit
            time.sleep(0.005)
        holder.execute("ROLLBACK")
        holder.close()
        while outcomes(receiver).get("handled") != 1:
            assert time.monotonic() < limit
            time.sleep(0.005)


WORKERS_AT_EXIT = """
import sys, threading, time
from rongcloud.webhooks import Receiver, Spool, events, testing
spool = Spool(sys.argv[1])
receiver = Receiver({"app-key": "the-app-secret"}, spool=spool)
has_begun = threading.Event()
@receiver.on(events.Event)
def handler(event):
    print("begun", flush=True)
    has_begun.set()
    time.sleep(0.2)
    print("done", flush=True)
assert receiver.handle(*testing.request("app-key", "the-app-secret", "message_route")).status == 200
receiver.start_workers(3)
assert has_begun.wait(60)
"""


def test_a_process_ends_after_what_is_being_handled(path):
    done = subprocess.run([sys.executable, "-c", WORKERS_AT_EXIT, path], capture_output=True, text=True, timeout=LONG)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "begun\ndone\n")
    with Spool(path) as spool:
        assert spool.stats().ready + spool.stats().leased == 0


FORKS = """
import logging, os, signal, sys
logging.basicConfig()
from rongcloud.webhooks import Receiver, Spool, events, testing
spool = Spool(sys.argv[1])
receiver = Receiver({"app-key": "the-app-secret"}, spool=spool)
receiver.start_workers()
child = os.fork()
signal.alarm(60 if child == 0 else 0)
sent = testing.request("app-key", "the-app-secret", "message_route")
if child == 0:
    print(receiver.handle(*sent).status, receiver.stats()["outcomes"], flush=True)
    receiver.close()
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
print(receiver.handle(*sent).status)
"""


@beside_threads
def test_a_receiver_in_a_forked_child_stores_nothing_and_says_so(path):
    done = subprocess.run([sys.executable, "-c", FORKS, path], capture_output=True, text=True, timeout=LONG)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["503 {'not_stored': 1}", "200"]
    assert "a child opens it anew" in done.stderr
