"""Receivers with a spool that are killed at any moment, while a sender repeats what was not answered with 200: every event
is handled at least once, those of a conversation in their order. With RONGCLOUD_TEST_FRAMEWORKS=1 ten times as many."""

import http.client
import os
import random
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from rongcloud.webhooks import Spool, testing

KEY, SECRET = "app-key", "the-app-secret"
PROGRAM = Path(__file__).with_name("spool_server.py")
COUNT = 10_000 if os.environ.get("RONGCLOUD_TEST_FRAMEWORKS") == "1" else 1000
SENDERS = 8  # each has a conversation
KILLS = 6 if COUNT == 1000 else 30
LONG = 240.0


class Servers:
    """Processes at one port, over one file."""

    def __init__(self, kind, folder, count):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.path, self.log, self.err = folder / "spool", folder / "log", folder / "err"
        self._command = [sys.executable, PROGRAM, kind, self.path, self.log, str(self.port)]
        self._random = random.Random(20)
        self.processes = []
        with self.err.open("ab") as self._err:
            self.processes = [self._start() for _ in range(count)]

    def _start(self):
        with self.err.open("ab") as err:
            return subprocess.Popen(self._command, stderr=err)

    def kill_one(self):
        """And starts another one in its place."""
        i = self._random.randrange(len(self.processes))
        assert self.processes[i].poll() is None, self.err.read_text()
        self.processes[i].kill()
        self.processes[i].wait()
        self.processes[i] = self._start()

    def stop(self):
        for process in self.processes:
            process.kill()
            process.wait()


class Sender(threading.Thread):
    """As the service: the events of a conversation one after the other, each until it is answered with 200."""

    def __init__(self, servers, name, count, ended):
        super().__init__()
        self.servers, self.name_of_user, self.count, self.ended = servers, name, count, ended
        self.accepted = self.repeats = 0

    def run(self):
        for number in range(self.count):
            members = {"fromUserId": self.name_of_user, "toUserId": self.name_of_user, "channelType": "PERSON", "content": str(number),
                       "msgUID": f"{self.name_of_user}-{number}"}
            while not self.ended.is_set() and not self._is_taken(members):
                self.repeats += 1
                self.ended.wait(0.01)
            self.accepted = number + 1

    def _is_taken(self, members):
        method, target, headers, body = testing.request(KEY, SECRET, "message_route", **members)
        connection = http.client.HTTPConnection("127.0.0.1", self.servers.port, timeout=10)
        try:
            connection.request(method, target, body, headers)
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()


def lines_of(log):
    return [tuple(line.split()) for line in log.read_text().splitlines()] if log.exists() else []


def wait_until(condition, servers):
    limit = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < limit, servers.err.read_text()[-2000:]
        time.sleep(0.01)


@pytest.mark.parametrize("kind, processes", [("wsgi", 1), ("asgi", 1), ("asgi", 2)])
def test_nothing_is_lost_when_a_receiver_is_killed(tmp_path, kind, processes):
    servers = Servers(kind, tmp_path, processes)
    ended = threading.Event()
    senders = [Sender(servers, f"user{i}", COUNT // SENDERS, ended) for i in range(SENDERS)]
    chance = random.Random(10)
    try:
        for sender in senders:
            sender.start()
        total = COUNT // SENDERS * SENDERS

        def accepted():
            return sum(sender.accepted for sender in senders)
        for kill in range(KILLS):
            goal = min(total, total * kill // KILLS + chance.randrange(total // KILLS))
            wait_until(lambda: accepted() >= goal, servers)
            time.sleep(chance.random() * 0.02)  # somewhere inside whatever goes on
            servers.kill_one()
        wait_until(lambda: accepted() == total, servers)
        wanted = {(f"user{i}", str(number)) for i in range(SENDERS) for number in range(COUNT // SENDERS)}
        wait_until(lambda: wanted <= set(lines_of(servers.log)), servers)
    finally:
        ended.set()
        for sender in senders:
            sender.join(LONG)
        servers.stop()
    handled = lines_of(servers.log)
    assert set(handled) == wanted
    check_order(handled)
    repeats = sum(sender.repeats for sender in senders)
    print(f"{kind} x {processes}: {total} events, {KILLS} kills, {repeats} sent again, "
          f"{len(handled) - total} handled again")
    assert repeats > 0
    with Spool(str(servers.path)) as spool:
        assert spool.stats().dead == 0


def check_order(handled):
    """Whatever is handled for the first time comes after all that was sent before it."""
    for user in {user for user, _ in handled}:
        first = list(dict.fromkeys(int(number) for name, number in handled if name == user))
        assert first == sorted(first)


def test_two_processes_share_a_spool(tmp_path):
    """What one has taken the other one knows, and each item is handled by one of them."""
    servers = Servers("asgi", tmp_path, 2)
    ended = threading.Event()
    try:
        wait_until(lambda: reachable(servers.port), servers)
        twice = [Sender(servers, f"user{i % 4}", 50, ended) for i in range(8)]  # each conversation by two at once
        for sender in twice:
            sender.start()
        for sender in twice:
            sender.join(LONG)
        wanted = {(f"user{i}", str(number)) for i in range(4) for number in range(50)}
        wait_until(lambda: wanted <= set(lines_of(servers.log)), servers)
        with Spool(str(servers.path)) as spool:
            wait_until(lambda: spool.stats().ready + spool.stats().leased + spool.stats().delayed == 0, servers)
    finally:
        ended.set()
        servers.stop()
    handled = lines_of(servers.log)
    assert len(handled) == len(wanted)  # nothing was killed, so nothing comes twice
    check_order(handled)


def reachable(port):
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    except OSError:
        return False
