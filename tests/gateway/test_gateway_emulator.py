"""The emulator sends, with the service's repeats, while the gateway is killed: what it answered with 200 reaches the inner
receiver."""

from __future__ import annotations

import os
import random
import socket

from gateway_driver import PATH, until
from receivers import Receiver
from rongcloud.testing import Emulator

# A receiver that is away costs tries, which the service has few of; here only what it was answered counts.
FLAGS = ("--callback-tries", "1000", "--callback-retry-delay", "0", "--callback-in-order")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def test_killed_while_the_emulator_sends(start, spool):
    """10,000 events with RONGCLOUD_TEST_SERVERS=1, 1,000 otherwise."""
    count = 10000 if os.environ.get("RONGCLOUD_TEST_SERVERS") == "1" else 1000
    port, chance = free_port(), random.Random(7)
    with Receiver() as inner, Emulator(callbacks=f"http://127.0.0.1:{port}{PATH}", flags=FLAGS) as emulator:
        gateway = start(listen=f"127.0.0.1:{port}", mode="spool", spool=spool,
                        apps=[{"app_key": emulator.app_key, "secret": emulator.app_secret}],
                        sink={"type": "http", "http": {"url": inner.url}})
        emulator.callbacks.load(count, users=50, conversations=100)
        for killing in range(5):
            until(lambda: emulator.callbacks.counts()["delivered"] > count * (killing + chance.random()) / 6)
            gateway.kill()
            gateway.start()
        assert emulator.callbacks.wait(120)
        sent = list(emulator.callbacks)
        assert [row["state"] for row in sent] == ["delivered"] * count
        until(lambda: len({event["id"] for event in inner.events()}) >= count)
        until(lambda: gateway.metrics()["spool_items"] == 0)

        came = [(event["subject"], event["id"]) for event in inner.events()]
        first = list(dict.fromkeys(came))
        repeats = sum(len(row["attempts"]) > 1 for row in sent)
        print(f"{count} events, {repeats} sent again, {len(came) - len(first)} came twice")
        assert {id for _, id in first} == {row["event_id"] for row in sent}

    def of_each(pairs):
        conversations: dict[str, list[str]] = {}
        for key, id in pairs:
            conversations.setdefault(key, []).append(id)
        return conversations

    assert of_each(first) == of_each((row["order_key"], row["event_id"]) for row in sent)
