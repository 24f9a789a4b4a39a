"""Leases that a worker has lost while its process stood still, as in a virtual machine that is moved."""

import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

import pytest

from patience import LONG, until
from rongcloud._exceptions import StorageError
from rongcloud.webhooks import Receiver, Spool, events, testing
from rongcloud.webhooks._worker import Keeper

# Says which event it handles, when nothing that it said before is unwritten, and waits for a line.
WORKER = """
import sys, threading
from rongcloud.webhooks import Receiver, Spool, events
spool = Spool(sys.argv[1], lease_ms=200)
receiver = Receiver({"app-key": "the-app-secret"}, spool=spool)
end = threading.Event()

@receiver.on(events.MessageRouted)
def handler(event):
    spool.flush()
    print(event.message_uid, flush=True)
    if event.message_uid == "last":
        end.set()
    else:
        sys.stdin.readline()

receiver.work(end)
print(receiver.stats()["outcomes"]["lease_lost"])
"""


class Worker:
    def __init__(self, path):
        self.process = subprocess.Popen([sys.executable, "-c", WORKER, path], text=True, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self._limit = threading.Timer(LONG, self.process.kill)
        self._limit.start()

    def said(self):
        return self.process.stdout.readline().strip()

    def go_on(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def stand_still(self):
        self.process.send_signal(signal.SIGSTOP)

    def move(self):
        self.process.send_signal(signal.SIGCONT)

    def end(self):
        self._limit.cancel()
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def worker(tmp_path):
    worker = Worker(str(tmp_path / "spool"))
    yield worker
    worker.end()


def put_events(spool, names, receiver=None):
    """Each of a conversation of its own."""
    receiver = receiver or Receiver({"app-key": "the-app-secret"}, spool=spool)
    for name in names:
        sent = testing.request("app-key", "the-app-secret", "message_route", msgUID=name, toUserId=name)
        assert receiver.handle(*sent).status == 200


def lease_all(spool, count, worker):
    """While the worker stands still. It may do so with the file locked: then it moves a little."""
    batches = []
    worker.stand_still()
    limit = time.monotonic() + LONG
    while (left := count - sum(len(batch) for batch in batches)) > 0:
        assert time.monotonic() < limit
        try:
            batches.append(spool.lease(left, wait=LONG))
        except StorageError as error:
            assert error.reason == "storage_locked"
            worker.move()
            with suppress(StorageError):
                spool.flush()  # waits for the lock
            worker.stand_still()
    return batches


def test_what_another_worker_has_by_now_is_not_handled(tmp_path, worker):
    with Spool(str(tmp_path / "spool"), locked_timeout_ms=500) as spool:
        put_events(spool, map(str, range(40)))
        handled = [worker.said()]
        while spool.stats().leased < 2:  # a worker that is quick takes more at a time
            worker.go_on()
            handled.append(worker.said())
        leases = lease_all(spool, 40 - len(handled) + 1, worker)
        put_events(spool, ["last"])
        worker.go_on()
        worker.move()
        assert worker.said() == "last"
        assert worker.process.wait(LONG) == 0
        assert int(worker.said()) >= 2  # what it was at, and what it had not begun
        assert handled == [str(number) for number in range(len(handled))]
        del leases


def test_a_lease_that_ends_before_anything_of_it_is_handled(tmp_path, monkeypatch):
    path, leases, seen = str(tmp_path / "spool"), [], []

    def hold(keeper, items):
        if len(items) == 1 and not leases:  # a worker that waits has an empty batch now and then
            leases.append(other.lease(1, wait=LONG))
            put_events(spool, ["last"], receiver)
    monkeypatch.setattr(Keeper, "hold", hold)
    with Spool(path, lease_ms=100) as spool, Spool(path) as other:
        receiver = Receiver({"app-key": "the-app-secret"}, spool=spool)
        end = threading.Event()

        @receiver.on(events.MessageRouted)
        def handler(event):
            seen.append(event.message_uid)
            if event.message_uid == "last":
                end.set()
        put_events(spool, ["1"], receiver)
        receiver.work(end)
        assert (len(leases[0]), seen, receiver.stats()["outcomes"]["lease_lost"]) == (1, ["last"], 1)


def test_a_try_that_ended_with_its_lease_has_failed(tmp_path):
    """Also where nobody leases any more: whoever asks for the figures notices it."""
    with Spool(str(tmp_path / "spool"), lease_ms=100) as spool:
        spool.put("note", "x")
        batch = spool.lease(1)
        until(lambda: spool.stats().ready == 1, "the end of the lease")
        assert (spool.stats().failed, len(batch)) == (1, 1)
