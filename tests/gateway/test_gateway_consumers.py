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


def refusal_of(example, *arguments):
    """What it says of arguments that it does not take."""
    refused = subprocess.run([*command_of(example), *arguments], capture_output=True, text=True, timeout=LONG)
    assert (refused.returncode, refused.stdout) == (2, ""), refused.stderr
    return refused.stderr


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
@pytest.mark.parametrize("turn_ms", ["2999", "0", "-1", "abc", "", "30000x", " 30000", "30_000", "30,000", "3e4",
                                     "2147483648", "99999999999999999999", "\uff13\uff10\uff10\uff10\uff10"])
def test_a_turn_that_is_too_short(redis, example, turn_ms):
    """It might end while entries are read, and two consumers would handle one conversation. Or it is no number."""
    redis.ask("XADD", "rongcloud", "*", "id", "1", "event", "{}")
    assert refusal_of(example, url(redis), "rongcloud", "store", "one", turn_ms) == (
        "TURN_MS must be a number of milliseconds, 3000 to 2147483647\n")
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


@pytest.mark.parametrize("example", ["consume_kafka", "consume_redis", "consume_kafka.py", "consume_redis.py"])
def test_wrong_arguments(example):
    assert refusal_of(example).startswith(f"usage: {example} ")


@REDIS
@pytest.mark.parametrize("wrong", ["localhost", "http://localhost", "redis://:secret@localhost:port",
                                   "redis://:secret@localhost:99999", ""])
def test_a_wrong_url_of_redis(example, wrong):
    assert refusal_of(example, wrong, "rongcloud", "store", "one") == "URL must be redis://[[USER]:PASSWORD@]HOST[:PORT]\n"


@KAFKA
@pytest.mark.parametrize("wrong, told", [("fetch.min.bytes", "'fetch.min.bytes' is not PROPERTY=VALUE"),
                                         ("fetch.minimum=1", 'No such configuration property: "fetch.minimum"'),
                                         ("fetch.min.bytes=many", '"fetch.min.bytes"')])
def test_a_wrong_property_of_kafka(example, wrong, told):
    said = refusal_of(example, "127.0.0.1:1", "rongcloud", "store", wrong)
    assert told in said and said.count("\n") == 1
