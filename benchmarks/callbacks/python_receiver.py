"""Contenders in Python: a routed message, as it comes, becomes an event. Without a network; the signature is checked.

    python_receiver.py receiver|standard_library
"""
import hashlib
import hmac
import platform
import resource
import sys
import time
from urllib.parse import parse_qsl

import rongcloud
from rongcloud.webhooks import Receiver, events, testing

KEY, SECRET = "benchmark-key", "benchmark-secret"


def sent():
    query = testing.sign(KEY, SECRET)
    headers = {"Host": "chat.example.com", "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "benchmark"}
    body = (b"fromUserId=alice&toUserId=bob&objectName=RC%3ATxtMsg&content=%7B%22content%22%3A%22hi+%E4%BD%A0%E5%A5%BD%22%7D"
            b"&channelType=PERSON&msgTimestamp=1735689598500&timestamp=1735689598500&msgUID=CLU2-NFGR-CQ82-O4IS"
            b"&sensitiveType=0&source=Android")
    return "POST", "/callbacks?" + query, headers, body


def by_receiver():
    request = sent()
    receiver = Receiver({KEY: SECRET}, window_s=0)
    return lambda: receiver.parse(*request).events[0]  # not accepted, so that it is new each time


def by_standard_library():
    """The least that an app would write itself: no window, no memory, no limits."""
    _, target, _, body = sent()

    def parse():
        query = dict(parse_qsl(target.partition("?")[2]))
        made = hashlib.sha1((SECRET + query["nonce"] + query["timestamp"]).encode()).hexdigest()
        if not hmac.compare_digest(made, query["signature"]):
            raise RuntimeError("another signature")
        return events.MessageRouted.from_data(dict(parse_qsl(body.decode())))
    return parse


def measure_round(calls, call):
    """Wall, user and system time of `calls` calls, in microseconds for all of them together."""
    started = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_SELF)
    for _ in range(calls):
        if call().message_uid != "CLU2-NFGR-CQ82-O4IS":
            raise RuntimeError("another event")
    after = resource.getrusage(resource.RUSAGE_SELF)
    wall = time.perf_counter() - started
    return wall * 1e6, (after.ru_utime - before.ru_utime) * 1e6, (after.ru_stime - before.ru_stime) * 1e6


def main():
    call = {"receiver": by_receiver, "standard_library": by_standard_library}[sys.argv[1]]()
    print(f"ready rongcloud {rongcloud.__version__} on Python {platform.python_version()}", flush=True)
    for line in sys.stdin:
        command, calls = line.split()
        if command != "run":
            raise ValueError(f"unknown command {command}")
        print(*measure_round(int(calls), call), flush=True)


if __name__ == "__main__":
    main()
