"""Events that rongcloud-gateway has put into a Redis stream: one consumer of a group. Needs redis from PyPI.

    consume_redis.py redis://localhost:6379 rongcloud my-group consumer-1

Redis gives each entry to any consumer of the group: where the order of a conversation matters, a stream has one consumer
of a group at a time.
"""

import json
import signal
import sys
from collections import OrderedDict

import redis

REMEMBERED = 100000
STALE_MS = 60000  # what another consumer has had for so long is taken over


def entries(server, stream, group, consumer):
    """First those that this consumer had before it ended, then those that another one left, then new ones."""
    yield from server.xreadgroup(group, consumer, {stream: "0"}, count=1000) or []
    claimed = server.xautoclaim(stream, group, consumer, STALE_MS, count=1000)[1]
    yield [stream, claimed]
    yield from server.xreadgroup(group, consumer, {stream: ">"}, count=100, block=500) or []


def main(url, stream, group, consumer):
    stop = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.append(True))
    server = redis.Redis.from_url(url, decode_responses=True)
    try:
        server.xgroup_create(stream, group, id="0", mkstream=True)
    except redis.ResponseError as error:
        if "BUSYGROUP" not in str(error):
            raise
    seen = OrderedDict()  # an event may come twice; in production a unique key of the database tells
    while not stop:
        for _, found in entries(server, stream, group, consumer):
            for entry, fields in found:
                if fields["id"] not in seen:
                    print(json.dumps(json.loads(fields["event"])), flush=True)  # handle it here
                    seen[fields["id"]] = True
                    if len(seen) > REMEMBERED:
                        seen.popitem(last=False)
                server.xack(stream, group, entry)  # only when it was handled


if __name__ == "__main__":
    main(*sys.argv[1:])
