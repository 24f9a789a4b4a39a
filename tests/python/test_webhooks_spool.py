"""A spool in Python: what goes in comes out, is said something of, and comes again. Nothing sleeps: waits are for events."""

import os
import pickle
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import rongcloud
from forks import beside_threads, in_child
from rongcloud._exceptions import ArgumentError, CanceledError, ConfigurationError, LimitError, StorageError
from rongcloud.webhooks import Event, Receiver, Spool, events, testing

KEY, SECRET = "app-key", "the-app-secret"
LONG = 60.0


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "events.spool")


@pytest.fixture
def spool(path):
    with Spool(path) as spool:
        yield spool


def delivery_of(event="message_route", receiver=None, **members):
    return (receiver or Receiver({KEY: SECRET})).parse(*testing.request(KEY, SECRET, event, **members))


def taken(spool, count=10):
    """What is due, acknowledged."""
    with spool.lease(count) as batch:
        for item in batch:
            item.ack()
        return [item.data for item in batch]


def test_what_goes_in_comes_out(spool):
    assert spool.put("note", b"a\0b", id="1", order_key="ann") is True
    assert spool.put("note", b"again", id="1", order_key="ann") is False
    assert spool.put("note", "文本") is True
    with spool.lease(10) as batch:
        first, second = batch
        assert (first.sequence, first.type, first.id, first.order_key, first.app_key) == (1, "note", "1", "ann", "")
        assert (first.data, first.raw_body, first.tries, first.reason) == (b"a\0b", b"", 1, "")
        assert first.put_at_ms > 1_700_000_000_000
        assert second.data == "文本".encode() and (second.id, second.order_key) == ("", "")
        assert (len(batch), batch[-1], batch[:1]) == (2, second, [first])
        with pytest.raises(ArgumentError, match="no event"):
            first.event
        first.ack()
        second.ack()
    assert len(spool.lease(1)) == 0
    spool.flush()
    stats = spool.stats()
    assert (stats.ready, stats.leased, stats.put, stats.duplicates, stats.acknowledged) == (0, 0, 2, 1, 2)
    assert stats.commits > 0 and stats.size_max_bytes == 1 << 30


def test_it_is_there_after_a_restart(path):
    with Spool(Path(path)) as spool:
        spool.put("note", "kept")
        spool.lease(1)[0].extend()
    assert spool.closed
    with Spool(path) as spool:  # the lease was given back
        assert taken(spool) == [b"kept"]


def test_a_batch_gives_back_what_nothing_was_said_of(spool):
    spool.put("note", "x")
    for _ in range(3):
        with spool.lease(1) as batch:
            item = batch[0]
            assert item.tries == 1  # the tries did not count
        with pytest.raises(ArgumentError, match="given back"):
            item.ack()
    batch = spool.lease(1)
    del batch, item  # as its end does
    assert taken(spool) == [b"x"]


def test_items_of_a_key_wait_for_each_other(spool):
    for data in "123":
        spool.put("note", data, order_key="ann")
    spool.put("note", "4", order_key="bob")
    assert taken(spool) == [b"1", b"4"]
    with spool.lease(10) as batch:
        batch[0].nack("later", retry_after=3600)
    assert len(spool.lease(10)) == 0
    assert spool.stats().delayed == 2


def test_what_fails_too_often_is_a_dead_letter(path):
    with Spool(path, tries_max=2, retry_first_ms=0) as spool:
        for data in "12":
            spool.put("note", data)
        for tries in (1, 2):
            with spool.lease(10) as batch:
                for item in batch:
                    assert (item.tries, item.reason) == (tries, "" if tries == 1 else "ValueError")
                    item.nack("ValueError")
        assert len(spool.lease(10)) == 0
        first, second = spool.dead_letters()
        assert (first.data, first.reason, first.tries) == (b"1", "ValueError", 2)
        assert [item.sequence for item in spool.dead_letters(after=first.sequence)] == [second.sequence]
        assert len(spool.dead_letters(count=1)) == 1
        with pytest.raises(ArgumentError, match="not leased"):
            first.ack()
        assert spool.retry_dead(first.sequence) == 1
        assert taken(spool) == [b"1"]
        assert spool.drop_dead(999) == 0
        assert spool.retry_dead() == 1
        with spool.lease(10) as batch:
            for tries in (1, 2):
                batch[0].nack() if tries == 1 else None
        with spool.lease(10) as batch:
            batch[0].nack()
        assert spool.drop_dead(None) == 1
        assert spool.stats().dead == 0
        for refused in (spool.retry_dead, spool.drop_dead):
            with pytest.raises(ArgumentError):
                refused(0)


def test_deliveries_come_out_with_their_types(spool):
    receiver = Receiver({KEY: SECRET})
    delivery = delivery_of(receiver=receiver, fromUserId="ann", toUserId="bob", msgUID="m1")
    spool.put_delivery(delivery)
    assert delivery_of(receiver=receiver, fromUserId="ann", toUserId="bob", msgUID="m1").verdict == "duplicate"
    delivery.accept()  # nothing more
    with spool.lease(1) as batch:
        item, = batch
        event = item.event
        assert isinstance(event, events.MessageRouted) and event == delivery.events[0]
        assert (event.raw_body, item.raw_body) == (delivery.body, delivery.body)
        assert (item.type, item.id, item.order_key, item.app_key) == ("message_route", event.id, event.order_key, KEY)
        item.ack()
    with pytest.raises(ArgumentError, match="given back"):
        item.event
    with pytest.raises(ArgumentError, match="used up"):
        spool.put_delivery(delivery)
    with pytest.raises(ArgumentError, match="decides"):
        spool.put_delivery(delivery_of("pre_message"))


def test_every_event_comes_out_as_it_was(spool):
    for type_id in events.TYPES:
        delivery = delivery_of(type_id)
        if delivery.decides:
            continue
        spool.put_delivery(delivery)
        found = []
        while len(batch := spool.lease(10)):
            with batch:
                for item in batch:
                    found.append(item.event)
                    item.ack()
        assert found == delivery.events


def test_an_unknown_event_is_an_event(spool):
    spool.put_delivery(delivery_of(b'{"brandNew": 1}'))
    with spool.lease(1) as batch:
        assert type(batch[0].event) is Event and batch[0].event.data == {"brandNew": 1}


def test_a_wait_ends_with_the_first_item(spool):
    found = []
    waiting = threading.Thread(target=lambda: found.extend(taken_after_wait(spool)))
    waiting.start()
    spool.put("note", "x")
    waiting.join(LONG)
    assert found == [b"x"]


def taken_after_wait(spool):
    with spool.lease(1, wait=LONG) as batch:
        return [item.data for item in batch]


def test_closing_ends_a_wait(path):
    spool = Spool(path)
    outcomes = []
    started = threading.Event()

    def wait():
        started.set()
        try:
            spool.lease(1, wait=LONG)
        except CanceledError as error:
            outcomes.append(error)
    waiting = threading.Thread(target=wait)
    waiting.start()
    started.wait(LONG)
    spool.close()
    spool.close()
    waiting.join(LONG)
    assert len(outcomes) == 1
    for call in (lambda: spool.put("note", "x"), spool.flush, spool.stats, spool.dead_letters, lambda: spool.lease(1)):
        with pytest.raises(CanceledError, match="closed"):
            call()


def test_many_threads_at_once(spool):
    """While some put, others take: everything once, and in the order of its key."""
    per_thread, putters = 100, 4
    seen, lock, done = [], threading.Lock(), threading.Event()

    def put(name):
        for i in range(per_thread):
            assert spool.put("note", f"{name}{i}", order_key=name)

    def take():
        while not done.is_set():
            with spool.lease(5, wait=0.02) as batch:
                for item in batch:
                    with lock:
                        seen.append(item.data.decode())
                        if len(seen) == per_thread * putters:
                            done.set()
                    item.ack()
    threads = [threading.Thread(target=put, args=(name,)) for name in "abcd"] + \
              [threading.Thread(target=take) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    for name in "abcd":
        assert [data for data in seen if data[0] == name] == [f"{name}{i}" for i in range(per_thread)]


def test_a_signal_ends_a_wait(spool):
    def interrupt(*_):
        raise InterruptedError
    before = signal.signal(signal.SIGUSR1, interrupt)
    try:
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGUSR1)).start()
        with pytest.raises(InterruptedError):
            spool.lease(1, wait=LONG)
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_a_signal_that_closes_during_a_wait(path):
    spool = Spool(path)
    before = signal.signal(signal.SIGUSR1, lambda *_: spool.close())
    try:
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGUSR1)).start()
        with pytest.raises(CanceledError):
            spool.lease(1, wait=LONG)
    finally:
        signal.signal(signal.SIGUSR1, before)


@beside_threads
def test_a_forked_child_is_told(spool, path):
    spool.put("note", "x")
    batch = spool.lease(1)

    def work():
        for call in (lambda: spool.put("note", "y"), lambda: spool.lease(1), spool.stats, batch[0].ack):
            with pytest.raises(ArgumentError, match="fork"):
                call()
        batch.release()
        spool.close()
        with Spool(path) as own:
            assert own.stats().leased == 1
            return own.put("note", "y")

    assert in_child(work) == 0
    batch[0].ack()
    assert taken(spool) == [b"y"]


def test_whoever_observes_only_looks(path):
    with Spool(path, tries_max=1, retry_first_ms=0) as spool, Spool(path, observe=True) as looking:
        spool.put("note", "a")
        spool.put("note", "b")
        with spool.lease() as batch:
            batch[0].nack("no")
        spool.flush()
        assert (looking.stats().ready, looking.stats().dead) == (1, 1)
        for call in (lambda: looking.put("note", "c"), looking.lease, looking.lease_runs):
            with pytest.raises(ArgumentError, match="observe"):
                call()
        letter, = looking.dead_letters()
        assert looking.retry_dead(letter.sequence) == 1
        assert taken(spool) == [b"a", b"b"]


def test_arguments_are_checked(spool):
    for call in (lambda: spool.put("note", 1), lambda: spool.put(None, b""), lambda: spool.put("a\0b", b""),
                 lambda: spool.lease(0), lambda: spool.lease(1, wait=-1), lambda: spool.lease(1, wait="1"),
                 lambda: spool.dead_letters(count=0)):
        with pytest.raises(ArgumentError):
            call()
    with pytest.raises(ConfigurationError):
        Spool(b"path")
    with pytest.raises(TypeError):
        pickle.dumps(spool)


def test_a_file_that_is_no_spool(tmp_path):
    (tmp_path / "text").write_text("this is text " * 100)
    with pytest.raises(StorageError) as caught:
        Spool(str(tmp_path / "text"))
    assert caught.value.reason == "storage_invalid"
    with pytest.raises(StorageError):
        Spool(str(tmp_path / "not there" / "spool"))


def test_a_spool_that_is_full(path):
    with Spool(path, size_max_bytes=1 << 20) as spool:
        with pytest.raises(LimitError) as caught:
            for _ in range(3):
                spool.put("note", bytes(1 << 19))
        assert caught.value.reason == "spool_full"
        assert len(taken(spool)) > 0
        spool.flush()
        assert spool.put("note", bytes(1 << 19))


def test_a_locked_file(path):
    with Spool(path, locked_timeout_ms=30) as spool:
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError) as caught:
            spool.put("note", "x", id="1")
        assert caught.value.reason == "storage_locked" and caught.value.is_retriable
        holder.execute("ROLLBACK")
        holder.close()
        assert spool.put("note", "x", id="1")


WITHOUT = """
import sys
sys.modules["rongcloud._jobs"] = None  # as a build without the jobs library has it
from rongcloud.webhooks import Receiver, Spool
Receiver({"key": "secret"})
try:
    Spool("file")
except ImportError as error:
    print(error)
"""


def test_a_package_without_the_jobs_library():
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, timeout=LONG)
    assert done.stderr == "" and "rongcloud._jobs" in done.stdout and "-Djobs=enabled" in done.stdout


NOT_CLOSED = """
import sys
from rongcloud.webhooks import Spool
spool = Spool(sys.argv[1])
spool.put("note", "x")
batch = spool.lease(1)
"""


def test_a_process_that_closes_nothing_gives_its_leases_back(path):
    done = subprocess.run([sys.executable, "-c", NOT_CLOSED, path], capture_output=True, text=True, timeout=LONG)
    assert (done.returncode, done.stderr) == (0, "")
    with Spool(path) as spool:
        assert taken(spool) == [b"x"]


def test_names_of_the_package():
    assert rongcloud.webhooks.Spool is Spool
    assert repr(Spool).startswith("<class")
