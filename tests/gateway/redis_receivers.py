"""Two receivers with a client of redis-py each: what both answer. Argument: the URL of Redis."""

import asyncio
import json
import sys

import redis
from rongcloud.webhooks import Receiver, RedisMemory, events, testing

KEY, SECRET = "app-key", "the-app-secret"


def made():
    client = redis.Redis.from_url(sys.argv[1], socket_timeout=0.2, socket_connect_timeout=0.2, retry=None)
    receiver = Receiver({KEY: SECRET}, memory=RedisMemory(client))
    receiver.on(events.MessageRouted)(lambda event: None)
    return receiver


def request(**members):
    return testing.request(KEY, SECRET, "message_route", **members)


one, two = made(), made()
sent, other = request(msgUID="py-1"), request(msgUID="py-2")
statuses = [one.handle(*sent).status, two.handle(*sent).status, two.handle(*sent[:3], other[3]).status,
            asyncio.run(two.handle_async(*other)).status, asyncio.run(one.handle_async(*other)).status]
busy = request(msgUID="py-3")
with one.parse(*busy):
    statuses.append(two.handle(*busy).status)
print(json.dumps({"statuses": statuses, "handled": [each.stats()["outcomes"].get("handled", 0) for each in (one, two)],
                  "failures": sum(each.stats()["outcomes"].get("memory_failed", 0) for each in (one, two))}))
