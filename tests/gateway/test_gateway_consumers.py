"""The examples of consumers, in C++ and in Python. Those in Python, and those of Kafka, with RONGCLOUD_TEST_SERVERS=1."""

import json
import re
import subprocess

import pytest

from consumer_driver import command_of
from flood import Flood
from gateway_driver import KEY, LONG, PATH, SECRET, routed, run, until
from patience import FACTOR
from redis_driver import PASSWORD
from rongcloud.webhooks import testing

REDIS = pytest.mark.parametrize("example", ["consume_redis", "consume_redis.py"])
KAFKA = pytest.mark.parametrize("example", ["consume_kafka", "consume_kafka.py"])
TURN_MS = int(3000 * FACTOR)
TURN = "rongcloud:store:turn"


def url(redis):
    return f"redis://:{PASSWORD}@127.0.0.1:{redis.port}"


def wait_for(consumer, count):
    until(lambda: len({event["id"] for event in consumer.events()}) >= count, f"{count} events")


@REDIS
def test_events_of_redis(start, redis, consume, example):
    gateway = start(sink=redis.sink())
    consumer = consume(example, url(redis), "rongcloud", "store", "one")
    for number in range(50):
        assert gateway.send(routed(msgUID=str(number)))[0] == 200
    wait_for(consumer, 50)
    assert [int(event["data"]["msgUID"]) for event in consumer.events()] == list(range(50))
    until(lambda: redis.ask("XPENDING", "rongcloud", "store")[0] == 0)
    consumer.stop()
    assert run("trim", "--config", gateway.config).stdout == "rongcloud: 50 removed\n"


@REDIS
def test_consumers_of_redis_that_are_killed(start, redis, consume, example):
    """The other one takes over what was left, so that all is handled, in the order of each conversation."""
    command_of(example)  # skips, before anything runs
    flood = Flood(start(sink=redis.sink()), 1000)
    until(lambda: flood.sent > 50)
    redis.ask("XGROUP", "CREATE", "rongcloud", "store", "0")
    redis.ask("XREADGROUP", "GROUP", "store", "dead", "COUNT", "20", "STREAMS", "rongcloud", ">")  # and handled none
    consumers = {name: consume(example, url(redis), "rongcloud", "store", name, TURN_MS)
                 for name in ("one", "two")}
    for number in range(1, 3):
        wait_for(consumers["one"], 300 * number)
        holder = until(lambda: redis.ask("GET", TURN))
        [other] = {"one", "two"} - {holder}
        consumers[holder].kill()
        until(lambda: redis.ask("GET", TURN) == other, "the turn of the other one")
        if number == 1:
            consumers[holder].start()
    flood.join()
    wait_for(consumers[other], 1000)
    flood.check(consumers[other].events())
    until(lambda: redis.ask("XPENDING", "rongcloud", "store")[0] == 0)
    consumers[other].stop()


@REDIS
def test_an_event_that_cannot_be_handled_is_not_acknowledged(redis, consume, example):
    redis.ask("XADD", "rongcloud", "*", "id", "1", "event", "{")
    consumer = consume(example, url(redis), "rongcloud", "store", "one")
    assert consumer.process.wait(LONG) == 1 and consumer.said() != ""
    assert redis.ask("XPENDING", "rongcloud", "store")[0] == 1


def test_a_turn_that_is_given_back(start, redis, consume):
    """SIGTERM: the next one does not wait for the end of a turn of a day."""
    gateway = start(sink=redis.sink())
    one, two = (consume("consume_redis", url(redis), "rongcloud", "store", name, 86400000, file=name)
                for name in ("one", "two"))
    holder = until(lambda: redis.ask("GET", TURN))
    first, second = (one, two) if holder == "one" else (two, one)
    first.stop()
    assert gateway.send(routed())[0] == 200
    wait_for(second, 1)
    second.stop()


@REDIS
@pytest.mark.parametrize("turn_ms", [2999, 0, -1])
def test_a_turn_that_is_too_short(redis, example, turn_ms):
    """It might end while entries are read, and two consumers would handle one conversation."""
    redis.ask("XADD", "rongcloud", "*", "id", "1", "event", "{}")
    refused = subprocess.run([*command_of(example), url(redis), "rongcloud", "store", "one", str(turn_ms)],
                             capture_output=True, text=True, timeout=LONG)
    assert refused.returncode != 0 and (refused.stdout, refused.stderr) == ("", "TURN_MS is 3000 or more\n")
    assert redis.ask("KEYS", "*") == ["rongcloud"] and redis.ask("XINFO", "GROUPS", "rongcloud") == []


@pytest.mark.parametrize("kind", ["chatroom_status", b'{"of": "tomorrow", "numbers": [1, -2.5, 9007199254740993, null]}'])
def test_an_event_of_another_kind(start, redis, consume, kind):
    """Of which nothing is typed in the example, or in the library: its JSON. Its id is that of the envelope."""
    gateway = start(sink=redis.sink())
    consumer = consume("consume_redis", url(redis), "rongcloud", "store", "one")
    members = {} if isinstance(kind, bytes) else {"chatRoomId": '房间 "1"\\'}
    assert gateway.send(testing.request(KEY, SECRET, kind, path=PATH, **members))[0] == 200
    line = until(lambda: re.match(r"(.+?) ({.*)\n", consumer.file.read_text(encoding="utf-8")), "a line")
    [event] = redis.events()
    assert line[1] == event["id"]
    assert json.loads(line[2]) == event["data"]
    assert members.items() <= event["data"].items()
    consumer.stop()


@KAFKA
def test_consumers_of_kafka_that_are_killed(start, kafka, consume, example):
    """What one had not committed goes to the other, so that all is handled, in the order of each conversation."""
    topic, sessions = f"of-{example}", (f"session.timeout.ms={TURN_MS}", f"heartbeat.interval.ms={TURN_MS // 4}")
    command_of(example)
    flood = Flood(start(sink=kafka.sink(topic=topic)), 2000)
    until(lambda: flood.sent > 50)
    consumers = [consume(example, f"127.0.0.1:{kafka.port}", topic, "store", *sessions)
                 for _ in range(2)]
    for number, consumer in enumerate(consumers, 1):
        wait_for(consumer, 600 * number)
        consumer.kill()
        if number == 1:
            consumer.start()
    flood.join()
    wait_for(consumers[0], 2000)
    flood.check(consumers[0].events())
    consumers[0].stop()


def test_nobody_is_there(consume):
    consumer = consume("consume_kafka", "127.0.0.1:1", "rongcloud", "store")
    until(lambda: "Connection refused" in consumer.said())
    consumer.stop()
    refused = subprocess.run([*command_of("consume_redis"), "redis://127.0.0.1:1", "rongcloud", "store", "one"],
                             capture_output=True, text=True, timeout=LONG)
    assert refused.returncode == 1 and "refused" in refused.stderr


@pytest.mark.parametrize("example", ["consume_kafka", "consume_redis"])
def test_wrong_arguments(example):
    wrong = subprocess.run(command_of(example), capture_output=True, text=True, timeout=LONG)
    assert wrong.returncode == 2 and wrong.stderr.startswith(f"usage: {example} ")
