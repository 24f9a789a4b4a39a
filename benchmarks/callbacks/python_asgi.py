"""Contenders in Python: an application of ASGI under an event loop, called as a server calls it, 64 requests at a time, each
with a routed message of its own. Without a network.

    python_asgi.py bare|receiver|spool|spool_and_worker
"""
import asyncio
import os
import platform
import resource
import sys
import tempfile
import time
from urllib.parse import urlencode

import rongcloud
from rongcloud.webhooks import Receiver, Spool, events, testing

KEY, SECRET = "benchmark-key", "benchmark-secret"
CONCURRENT = 64
HEADERS = [(b"host", b"chat.example.com"), (b"content-type", b"application/x-www-form-urlencoded"),
           (b"user-agent", b"benchmark")]


async def bare(scope, receive, send):
    """The least that any application of ASGI does: reads the body and answers."""
    more = True
    while more:
        more = (await receive()).get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


def receiver_with(spool=None):
    receiver = Receiver({KEY: SECRET}, window_s=0, spool=spool)

    @receiver.on(events.MessageRouted)
    async def handle(message):
        pass
    return receiver


class Requests:
    """Signed, and made before the time is taken: the service's work, not the receiver's."""

    def __init__(self):
        self._made = 0

    def make(self, count):
        made = [self._one(self._made + i) for i in range(count)]
        self._made += count
        return made

    def _one(self, number):
        sender = number % 1000
        body = urlencode({"fromUserId": f"user{sender}", "toUserId": f"user{number % 997}", "objectName": "RC:TxtMsg",
                          "content": '{"content":"hi 你好"}', "channelType": "PERSON", "msgTimestamp": "1735689598500",
                          "timestamp": "1735689598500", "msgUID": f"CLU2-NFGR-{number}", "sensitiveType": "0",
                          "source": "Android"}).encode()
        scope = {"type": "http", "method": "POST", "path": "/callbacks",
                 "query_string": testing.sign(KEY, SECRET).encode(), "headers": HEADERS}
        return scope, body


async def call(application, scope, body):
    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}

    statuses = []

    async def send(message):
        if message["type"] == "http.response.start":
            statuses.append(message["status"])
    await application(scope, receive, send)
    if statuses != [200]:
        raise RuntimeError(f"answered with {statuses}")


async def call_all(application, requests):
    left = iter(requests)

    async def call_some():
        for scope, body in left:
            await call(application, scope, body)
    await asyncio.gather(*[call_some() for _ in range(CONCURRENT)])


def measure_round(loop, application, requests, wait):
    """Wall, user and system time, in microseconds for all of them together."""
    started = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_SELF)
    loop.run_until_complete(call_all(application, requests))
    wait()
    after = resource.getrusage(resource.RUSAGE_SELF)
    wall = time.perf_counter() - started
    return wall * 1e6, (after.ru_utime - before.ru_utime) * 1e6, (after.ru_stime - before.ru_stime) * 1e6


def contender(name, folder):
    """The application, and what waits until everything is done."""
    if name == "bare":
        return bare, lambda: None
    if name == "receiver":
        return receiver_with().asgi, lambda: None
    spool = Spool(os.path.join(folder, "spool"))
    receiver = receiver_with(spool)
    if name == "spool":
        return receiver.asgi, lambda: None
    receiver.start_workers()

    def wait():
        while receiver.stats()["outcomes"].get("handled", 0) < receiver.stats()["outcomes"]["stored"]:
            time.sleep(0.01)
    return receiver.asgi, wait


def main():
    # Not below /tmp, which may be memory: what is measured is the disk, too.
    with tempfile.TemporaryDirectory(dir=".") as folder:
        application, wait = contender(sys.argv[1], folder)
        requests = Requests()
        loop = asyncio.new_event_loop()
        print(f"ready rongcloud {rongcloud.__version__} on Python {platform.python_version()}", flush=True)
        for line in sys.stdin:
            command, calls = line.split()
            if command != "run":
                raise ValueError(f"unknown command {command}")
            print(*measure_round(loop, application, requests.make(int(calls)), wait), flush=True)


if __name__ == "__main__":
    main()
