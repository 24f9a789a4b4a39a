"""Events that rongcloud-gateway has put into a Redis stream: one consumer of a group. Needs Redis 7, redis from PyPI, and names
that differ.

    consume_redis.py redis://localhost:6379 rongcloud my-group consumer-1 [TURN_MS]

Redis gives an entry to any consumer of a group. So that the events of a conversation are handled in their order, the
consumers take turns: one of them works, and another one takes over when it ends, or has not been heard of for TURN_MS
(30000), which is far longer than an event may take. Where order does not matter, leave the turn out, and claim only what
another one has had for long (the time of xautoclaim); then all of them work.
"""

import json
import signal
import sys
import time
from collections import OrderedDict

import redis

REMEMBERED = 100000
SHORTEST_TURN_MS, LONGEST_TURN_MS = 3000, 2147483647  # a turn must not end while entries are read
# 1 if the turn is this consumer's, from now on for so many milliseconds.
TAKE_TURN = """
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
"""


class Turn:
    def __init__(self, server, stream, group, consumer, turn_ms):
        self.take_for = lambda ms: server.eval(TAKE_TURN, 1, f"{stream}:{group}:turn", consumer, ms) == 1
        self.turn_ms, self.asked_at, self.is_mine = turn_ms, 0.0, False

    def take(self):
        """Whether this consumer may handle events; asks when a third of the time is over."""
        now = time.monotonic()
        if not self.is_mine or now - self.asked_at > self.turn_ms / 3000:
            self.asked_at, self.is_mine = now, self.take_for(self.turn_ms)
        return self.is_mine

    def give(self):
        if self.is_mine:
            self.take_for(1)  # the next one need not wait


def entries(server, stream, group, consumer):
    """First what whoever had the turn before left, or this one before it ended, then new ones."""
    left = server.xautoclaim(stream, group, consumer, 0, count=100)[1]
    if left:
        return left
    return [entry for _, found in server.xreadgroup(group, consumer, {stream: ">"}, count=100, block=500) for entry in found]


def refuse(message):
    print(message, file=sys.stderr)
    sys.exit(2)


def read_turn(text):
    turn_ms = int(text) if text.isascii() and text.isdigit() and len(text) <= 10 else 0
    if not SHORTEST_TURN_MS <= turn_ms <= LONGEST_TURN_MS:
        refuse(f"TURN_MS must be a number of milliseconds, {SHORTEST_TURN_MS} to {LONGEST_TURN_MS}")
    return turn_ms


def server_at(url):
    try:
        return redis.Redis.from_url(url, decode_responses=True)
    except ValueError:  # its message may hold the password
        refuse("URL must be redis://[[USER]:PASSWORD@]HOST[:PORT]")


def main(*arguments):
    if len(arguments) not in (4, 5):
        refuse("usage: consume_redis.py URL STREAM GROUP CONSUMER [TURN_MS]")
    url, stream, group, consumer = arguments[:4]
    server = server_at(url)
    turn_ms = read_turn(arguments[4] if len(arguments) == 5 else "30000")
    stop = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.append(True))
    try:
        server.xgroup_create(stream, group, id="0", mkstream=True)
    except redis.ResponseError as error:
        if "BUSYGROUP" not in str(error):
            raise
    turn = Turn(server, stream, group, consumer, turn_ms)
    seen = OrderedDict()  # an event may come twice; in production a unique key of the database tells
    while not stop:
        if not turn.take():
            time.sleep(0.2)
            continue
        for entry, fields in entries(server, stream, group, consumer):
            if not turn.take():
                break  # this and the following ones are another one's
            if fields["id"] not in seen:
                print(json.dumps(json.loads(fields["event"])), flush=True)  # handle it here
                seen[fields["id"]] = True
                if len(seen) > REMEMBERED:
                    seen.popitem(last=False)
            server.xack(stream, group, entry)  # only when it was handled
    turn.give()


if __name__ == "__main__":
    main(*sys.argv[1:])
