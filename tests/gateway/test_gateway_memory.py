"""What was accepted, remembered in Redis for several gateways and for receivers in Python."""

import hashlib
import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

import receivers
from gateway_driver import KEY, LONG, PATH, SECRET, routed, until
from kafka_driver import python_with_clients
from redis_driver import PASSWORD
from rongcloud.webhooks import Receiver, RedisMemory, events, testing

HALF_HOUR_MS = 1_800_000


@pytest.fixture
def pair(start, redis):
    return [start(folder=name, memory=redis.memory(), admin_listen="127.0.0.1:0") for name in ("one", "two")]


def with_body(sent, other):
    """The signature of one request with the body of another."""
    return (*sent[:3], other[3])


def test_two_gateways_know_of_each_other(pair, redis):
    one, two = pair
    sent = routed(msgUID="1")
    assert [gateway.send(sent)[0] for gateway in (one, two, one)] == [200, 200, 200]
    assert two.send(routed(msgUID="1"))[0] == 200  # signed anew
    assert two.send(with_body(sent, routed(msgUID="2")))[0] == 401
    assert [len(gateway.events()) for gateway in pair] == [1, 0]
    metrics = two.metrics()
    assert metrics['requests_total{verdict="duplicate"}'] == 2 and metrics['requests_total{verdict="bad_signature"}'] == 1
    assert metrics["memory_failures_total"] == 0
    keys = redis.ask("KEYS", "*")
    assert len(keys) == 3 and all(key.startswith("rongcloud:callbacks:") for key in keys)
    assert all(0 < redis.ask("PTTL", key) <= HALF_HOUR_MS for key in keys)  # memory is bounded
    assert PASSWORD not in one.log() + two.log()


def test_one_that_handles_it_keeps_it_from_the_others(pair, redis):
    gateway = pair[0]
    receiver = Receiver({KEY: SECRET}, memory=RedisMemory(redis))
    sent = routed(msgUID="1")
    delivery = receiver.parse(*sent)
    keys = redis.ask("KEYS", "*")
    assert len(keys) == 3 and all(0 < redis.ask("PTTL", key) <= 8000 for key in keys)  # also when its process has gone
    assert gateway.send(sent)[0] == 503 and gateway.send(routed(msgUID="1"))[0] == 503
    redis.ask("DEL", *keys)  # as Redis does after 8 seconds
    assert gateway.send(sent)[0] == 200
    delivery.release()  # takes nothing from its successor
    assert receiver.parse(*sent).verdict == "duplicate"
    delivery = receiver.parse(*routed(msgUID="2"))
    delivery.release()
    assert gateway.send(routed(msgUID="2"))[0] == 200
    assert receiver.stats()["outcomes"] == {}


def test_what_a_receiver_in_python_has_accepted(pair, redis):
    seen = []
    receiver = Receiver({KEY: SECRET}, memory=RedisMemory(redis))
    receiver.on(events.MessageRouted)(seen.append)
    sent, other = routed(msgUID="1"), routed(msgUID="2")
    assert receiver.handle(*sent).status == 200 and pair[0].send(sent)[0] == 200
    assert pair[0].send(other)[0] == 200 and receiver.handle(*other).status == 200
    assert receiver.handle(*with_body(other, routed(msgUID="3"))).status == 401
    assert [len(seen), len(pair[0].events())] == [1, 1]


def test_gateways_and_receivers_in_python_ask_the_same(start, redis):
    """Their scripts stand in two languages. Redis knows the gateway's by their hashes: they are Python's to the byte."""
    scripts = []

    class Client:
        def eval(self, script, *arguments):
            scripts.append(script)
            return [0]
    memory = RedisMemory(Client())
    memory.claim("holder", ["key"], 1)
    memory.accept("holder", ["key"], 1)
    memory.release("holder", ["key"])
    hashes = [hashlib.sha1(script.encode()).hexdigest() for script in scripts]
    with receivers.Receiver(lambda event: (500 if event["data"]["msgUID"] == "bad" else 200, b"")) as inner:
        gateway = start(memory=redis.memory(), sink={"type": "http", "http": {"url": inner.url}})
        assert redis.ask("SCRIPT", "EXISTS", *hashes) == [0, 0, 0]
        assert [gateway.send(routed(msgUID=uid))[0] for uid in ("good", "bad")] == [200, 503]  # accepted, and released
    assert redis.ask("SCRIPT", "EXISTS", *hashes) == [1, 1, 1]
    assert "number_of_cached_scripts:3" in redis.ask("INFO", "memory").splitlines()


def test_a_part_of_a_delivery(pair):
    status = {"status": "0", "os": "iOS", "time": 1735689600000, "sessionId": "s"}
    first, second = ({**status, "userid": user} for user in ("ann", "bob"))

    def online(*members):
        return testing.request(KEY, SECRET, json.dumps(members).encode(), path=PATH + "/user_online_status")
    assert pair[0].send(online(first))[0] == 200
    assert pair[1].send(online(first, second))[0] == 200
    assert [event["data"]["userid"] for event in pair[1].events()] == ["bob"]


def test_redis_that_goes_and_comes_back(pair, redis):
    one, two = pair
    assert one.send(routed(msgUID="0"))[0] == 200
    assert two.send(routed(msgUID="of two"))[0] == 200
    redis.kill()
    sent = routed(msgUID="1")
    assert [gateway.send(sent)[0] for gateway in (one, one, two)] == [200, 200, 200]
    assert [len(gateway.events()) for gateway in pair] == [2, 2]  # each by its own memory
    assert one.metrics()["memory_failures_total"] >= 1 and "memory: this gateway goes by its own" in one.log()
    assert one.get("/readyz")[0] == 200
    redis.start()

    def remembers():
        count = len(two.events())
        again = routed()
        assert one.send(again)[0] == 200 and two.send(again)[0] == 200
        return len(two.events()) == count
    until(remembers, "the memory of both")


def test_redis_that_hangs_holds_up_little(start, redis):
    gateway = start(memory=redis.memory(timeout_ms=100))
    redis.process.send_signal(signal.SIGSTOP)
    begun = time.monotonic()
    try:
        for number in range(50):
            assert gateway.send(routed(msgUID=str(number)))[0] == 200
        metrics = gateway.metrics()
    finally:
        redis.process.send_signal(signal.SIGCONT)
    assert 1 <= metrics["memory_failures_total"] <= 2 + time.monotonic() - begun  # one request a second waits for it


def test_with_a_spool_between(start, redis, spool, tmp_path):
    """The spool of one gateway does not know what another one's has."""
    one = start(folder="one", mode="spool", spool=spool, memory=redis.memory())
    two = start(folder="two", mode="spool", spool={**spool, "path": str(tmp_path / "other.db")}, memory=redis.memory())
    sent = routed(msgUID="1")
    assert one.send(sent)[0] == 200 and two.send(sent)[0] == 200
    until(lambda: one.events())
    assert two.metrics()["spool_put_total"] == 0


def test_the_client_of_python(redis):
    """Receivers with redis-py, in a process of their own."""
    script = Path(__file__).with_name("redis_receivers.py")
    url = f"redis://:{PASSWORD}@127.0.0.1:{redis.port}"
    done = subprocess.run([python_with_clients(), script, url], input="", capture_output=True, text=True, timeout=LONG)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"statuses": [200, 200, 401, 200, 200, 503], "handled": [1, 1], "failures": 0}
    redis.kill()
    done = subprocess.run([python_with_clients(), script, url], capture_output=True, text=True, timeout=LONG)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["statuses"] == [200, 200, 401, 200, 200, 200] and told["failures"] > 0
