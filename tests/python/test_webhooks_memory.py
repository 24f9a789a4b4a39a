"""A memory that processes share, in Python: two receivers with one of them, by handle() and on an event loop."""

import asyncio
import gc
import logging
import subprocess
import sys
import threading

import pytest

import rongcloud
from patience import LONG, until
from rongcloud.webhooks import Receiver, RedisMemory, Refused, Spool, events, testing

KEY, SECRET = "app-key", "the-app-secret"


class Table:
    """What a database of all processes would be; claims do not end."""

    def __init__(self):
        self.rows = {}
        self.lock = threading.Lock()
        self.threads = set()
        self.times = {}
        self.problem = None

    def begin(self, name, time_ms=None):
        self.threads.add(threading.get_ident())
        self.times[name] = time_ms
        if self.problem is not None:
            raise self.problem

    def claim(self, holder, keys, time_ms):
        self.begin("claim", time_ms)
        with self.lock:
            states = [{None: "fresh", holder: "fresh", "known": "known"}.get(self.rows.get(key), "claimed") for key in keys]
            if states[0] == "fresh" and "claimed" not in states:
                self.rows.update({key: holder for key, state in zip(keys, states) if state == "fresh"})
            return states

    def accept(self, holder, keys, time_ms):
        self.begin("accept", time_ms)
        with self.lock:
            self.rows.update(dict.fromkeys(keys, "known"))

    def release(self, holder, keys):
        self.begin("release")
        with self.lock:
            for key in keys:
                if self.rows.get(key) == holder:
                    del self.rows[key]


def request(event="message_route", **arguments):
    return testing.request(KEY, SECRET, event, **arguments)


def receiver_with(memory, handler=None, **settings):
    receiver = Receiver({KEY: SECRET}, memory=memory, **settings)
    receiver.on(events.Event)(handler or (lambda event: None))
    return receiver


def by_handle(receiver, sent):
    return receiver.handle(*sent).status


def by_handle_async(receiver, sent):
    return asyncio.run(receiver.handle_async(*sent)).status


@pytest.fixture(params=[by_handle, by_handle_async])
def answer(request):
    return request.param


def test_handled_by_one(answer):
    table, seen = Table(), []
    one, two = receiver_with(table, seen.append), receiver_with(table, seen.append)
    sent = request()
    assert [answer(one, sent), answer(two, sent), answer(two, request())] == [200, 200, 200]
    assert len(seen) == 1 and two.stats()["verdicts"] == {"duplicate": 2}
    assert set(table.rows.values()) == {"known"} and len(table.rows) == 3
    assert table.times == {"claim": 8000, "accept": 1_800_000, "release": None}  # of the one that was signed anew


def test_another_body_with_the_signature(answer):
    table, seen = Table(), []
    one, two = receiver_with(table, seen.append), receiver_with(table, seen.append)
    sent, other = request(nonce="n", timestamp_ms=0, msgUID="1"), request(msgUID="2")
    assert answer(one, sent) == 200
    assert answer(two, (*sent[:3], other[3])) == 401
    assert len(seen) == 1 and two.stats()["verdicts"] == {"bad_signature": 1}


def test_busy_while_another_handles_it(answer):
    table, inside = Table(), []

    def handler(event):
        inside.append(by_handle(two, sent))
    one, two = receiver_with(table, handler), receiver_with(table)
    sent = request()
    assert answer(one, sent) == 200
    assert (inside, answer(two, sent)) == ([503], 200)


def test_what_failed_comes_to_another(answer):
    table = Table()
    one, two = receiver_with(table, lambda event: 1 / 0), receiver_with(table)
    sent = request()
    assert answer(one, sent) == 500 and table.rows == {}
    assert answer(two, sent) == 200


def test_nobody_handles_it(answer):
    table = Table()
    one, two = Receiver({KEY: SECRET}, memory=table), receiver_with(table)
    sent = request()
    assert answer(one, sent) == 200 and answer(two, sent) == 200
    assert two.stats()["verdicts"] == {"duplicate": 1}


def test_too_many_are_given_back(answer):
    table, entered, let_go = Table(), threading.Event(), threading.Event()

    def handler(event):
        entered.set()
        assert let_go.wait(LONG)
    one = receiver_with(table, handler, handlers_max=1, handler_timeout_s=LONG)
    thread = threading.Thread(target=by_handle, args=(one, request(msgUID="1")))
    thread.start()
    assert entered.wait(LONG)
    rows = dict(table.rows)
    assert answer(one, request(msgUID="2")) == 503
    assert table.rows == rows  # what was not taken is free
    let_go.set()
    thread.join()


@pytest.mark.parametrize("problem", [ConnectionError("away"), ValueError("odd")])
def test_a_memory_that_fails(answer, problem, caplog):
    table, seen = Table(), []
    one, two = receiver_with(table, seen.append), receiver_with(table, seen.append)
    table.problem = problem
    sent = request()
    with caplog.at_level(logging.INFO, "rongcloud.webhooks"):
        assert [answer(one, sent), answer(one, sent), answer(two, sent)] == [200, 200, 200]
    assert len(seen) == 2 and one.stats()["verdicts"] == {"ok": 1, "duplicate": 1}
    assert one.stats()["outcomes"] == {"handled": 1, "memory_failed": 1}  # it is asked once a second
    assert [record.levelno for record in caplog.records] == [logging.WARNING] * 2
    assert f"{type(problem).__name__}: {problem}" in caplog.records[0].getMessage()


@pytest.mark.parametrize("states", [["fresh"], ["odd"] * 3, None, "fresh", [0, 0, 0]])
def test_states_that_are_none(states):
    table = Table()
    table.claim = lambda holder, keys, time_ms: states
    receiver = receiver_with(table)
    assert by_handle(receiver, request()) == 200
    assert receiver.stats()["outcomes"] == {"handled": 1, "memory_failed": 1}


def test_an_event_loop_does_not_wait():
    """The memory is asked in other threads, whatever becomes of the delivery."""
    table = Table()
    bodies = {"": lambda event: None, "fails": lambda event: 1 / 0}

    async def run():
        for handler in bodies.values():
            for sent in (request(msgUID=str(handler)), request("pre_message")):
                await receiver_with(table, handler).handle_async(*sent)
        await Receiver({KEY: SECRET}, memory=table).handle_async(*request(msgUID="nobody"))
        return threading.get_ident()
    loop_thread = asyncio.run(run())
    assert table.threads and loop_thread not in table.threads


def test_a_request_that_is_cancelled_is_given_back():
    table, entered, let_go = Table(), threading.Event(), threading.Event()
    original = table.claim

    def claim(holder, keys, time_ms):
        states = original(holder, keys, time_ms)
        entered.set()
        assert let_go.wait(LONG)
        return states
    table.claim = claim
    receiver = receiver_with(table, handlers_max=1)

    async def run():
        task = asyncio.ensure_future(receiver.handle_async(*request()))
        await asyncio.get_running_loop().run_in_executor(None, entered.wait, LONG)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        let_go.set()
    asyncio.run(run())
    until(lambda: receiver.stats()["outcomes"] == {"failed": 1})
    assert table.rows == {}
    assert by_handle(receiver, request(msgUID="2")) == 200  # its place is free again


def test_with_a_spool(tmp_path, answer):
    table = Table()
    with Spool(str(tmp_path / "spool")) as spool:
        one = receiver_with(table, spool=spool)
        two = receiver_with(table)
        sent = request()
        assert answer(one, sent) == 200
        assert set(table.rows.values()) == {"known"}
        assert answer(two, sent) == 200 and two.stats()["verdicts"] == {"duplicate": 1}
    assert answer(one, request(msgUID="closed")) == 503
    assert set(table.rows.values()) == {"known"}  # what was not stored is free


def test_in_a_view():
    table = Table()
    one, two = receiver_with(table), receiver_with(table)
    sent = request()
    delivery = one.parse(*sent)
    assert two.parse(*sent).verdict == "busy"
    delivery.release()
    del delivery
    with two.parse(*sent) as delivery:
        assert delivery.verdict == "ok"
    assert one.parse(*sent).verdict == "duplicate"
    with pytest.raises(Refused):
        one.parse(*sent[:3], b"{}")
    kept = one.parse(*request(msgUID="large", content="x" * 20000))  # the interpreter's lock is let go of
    assert len(table.rows) == 6
    del kept
    gc.collect()
    assert len(table.rows) == 3


class Ended(BaseException):
    pass


@pytest.mark.parametrize("size", [1, 20000])
def test_what_is_no_failure_comes_out(size):
    table = Table()
    receiver = receiver_with(table)
    table.problem = Ended()
    with pytest.raises(Ended):
        receiver.parse(*request(content="x" * size))
    table.problem = None
    assert receiver.parse(*request(content="x" * size)).verdict == "ok"  # nothing stayed claimed
    delivery = Receiver({KEY: SECRET}, memory=table).parse(*request(msgUID="2"))
    table.problem = Ended()
    with pytest.raises(Ended):
        delivery.accept()


def test_it_is_given_up_with_the_receiver():
    class Watched(Table):
        pass
    gone = []
    table = Watched()
    Watched.__del__ = lambda self: gone.append(True)
    receiver = receiver_with(table)
    delivery = receiver.parse(*request())
    del table, receiver
    gc.collect()
    assert gone == []
    delivery.accept()
    del delivery
    gc.collect()
    assert gone == [True]


def test_what_is_no_memory():
    class Async(Table):
        async def claim(self, holder, keys, time_ms):
            pass
    for memory in (object(), "redis://", Async()):
        with pytest.raises(rongcloud.ConfigurationError):
            Receiver({KEY: SECRET}, memory=memory)

    class AsyncClient:
        def eval(self, *arguments):
            pass

        async def execute_command(self):
            pass
    for arguments in ((object(),), (AsyncClient(),), (type("Client", (), {"eval": print})(), 5)):
        with pytest.raises(rongcloud.ConfigurationError):
            RedisMemory(*arguments)


def run(program, *arguments):
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=LONG)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


RECEIVING = """
import threading
from rongcloud.webhooks import Receiver, testing

class Memory:
    def claim(self, holder, keys, time_ms):
        self.wait()
        return ["fresh"] * len(keys)
    def accept(self, holder, keys, time_ms):
        self.wait()
    def release(self, holder, keys):
        self.wait()
memory = Memory()
receiver = Receiver({"key": "secret"}, memory=memory)
count = iter(range(10 ** 9))

def take():
    body = b'{"fromUserId":"%d","extra":"' % next(count) + b"x" * 20000 * (next(count) % 4 // 2) + b'"}'
    delivery = receiver.parse(*testing.request("key", "secret", body))
    if next(count) % 3:
        delivery.accept()
    return delivery.verdict
"""


# Each call of the memory waits for a byte, which comes to all threads while the interpreter takes its modules down.
ENDING = """
import os, sys, time
begun, mine = threading.Semaphore(0), threading.local()

def wait():
    begun.release()
    os.read(mine.end, 1)
memory.wait = wait

def work(end):
    mine.end = end
    while True:
        take()

class Answers:
    def __init__(self, threads, ends):
        self.states = [f"/proc/self/task/{thread.native_id}/stat" for thread in threads]
        self.ends = ends

    def has_stopped(self, state, open=open, gone=OSError):
        try:
            return open(state).read().rpartition(") ")[2][0] == "S"  # it runs no more
        except gone:
            return True

    def __del__(self, write=os.write, clock=time.monotonic, give_way=os.sched_yield):
        for end in self.ends:
            write(end, b"x")
        limit = clock() + 20
        while not all([self.has_stopped(state) for state in self.states]):
            if clock() > limit:
                return
            give_way()
        write(1, b"answered")

pipes = [os.pipe() for _ in range(4)]
threads = [threading.Thread(target=work, args=(end,), daemon=True) for end, _ in pipes]
for thread in threads:
    thread.start()
for _, end in pipes:
    os.write(end, b"x" * int(sys.argv[1]))
for _ in range(4 * (int(sys.argv[1]) + 1)):
    begun.acquire()
sys.modules["last"] = Answers(threads, [end for _, end in pipes])  # what is global here stays: the threads have it
"""


@pytest.mark.parametrize("calls", range(4))  # before: the last ones are claims, acceptances and releases
def test_daemon_threads_inside_a_memory_at_the_end(calls):
    assert run(RECEIVING + ENDING, str(calls)) == "answered"


def test_a_memory_may_change_to_another_greenlet():
    pytest.importorskip("greenlet")
    assert run(RECEIVING + """
from greenlet import getcurrent, greenlet
verdicts = []
def give_way():
    other = both["b" if getcurrent() is both["a"] else "a"]
    if not other.dead:
        other.switch()
memory.wait = give_way
def work():
    for _ in range(20):
        verdicts.append(take())
both = dict(a=greenlet(work), b=greenlet(work))
for each in both.values():
    while not each.dead:
        each.switch()
print(set(verdicts), len(verdicts))
""") == "{'ok'} 40\n"
