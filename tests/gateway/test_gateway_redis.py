"""Redis Streams, with Debian's redis-server."""

import os
import random

import pytest

from flood import Flood
from gateway_driver import routed, run, until
from redis_driver import PASSWORD, Redis


def test_events_are_in_the_stream(start, redis):
    gateway = start(sink=redis.sink())
    until(lambda: gateway.get("/readyz")[0] == 200)
    for number in range(3):
        assert gateway.send(routed(msgUID=str(number)))[0] == 200
    assert [event["id"] for event in redis.events()] == [f"message_route|{number}" for number in range(3)]
    fields = redis.ask("XRANGE", "rongcloud", "-", "+")[0][1]
    assert fields[::2] == ["id", "type", "key", "event"] and fields[1] == "message_route|0"
    assert gateway.metrics()["redis_durable"] == 1 and PASSWORD not in gateway.log()


def test_a_stream_for_each_type(start, redis):
    gateway = start(sink=redis.sink(stream="rc:{event}"))
    assert gateway.send(routed())[0] == 200
    assert redis.ask("XLEN", "rc:message_route") == 1


def test_it_says_that_redis_may_forget(start, tmp_path):
    redis = Redis(tmp_path / "redis", "everysec")
    gateway = start(sink=redis.sink())
    until(lambda: "appendfsync is not always" in gateway.log())
    assert gateway.metrics()["redis_durable"] == 0
    redis.kill()


def test_redis_that_goes_and_comes_back(start, redis, spool):
    gateway = start(sink=redis.sink(), direct_timeout_ms=1000, spool=spool)
    until(lambda: "directly" in gateway.log())
    assert gateway.send(routed(msgUID="0"))[0] == 200
    redis.kill()
    for number in range(1, 10):
        assert gateway.send(routed(msgUID=str(number)))[0] == 200
    redis.start()
    until(lambda: gateway.metrics()["spool_items"] == 0)
    until(lambda: gateway.log().count("directly") == 2)
    assert gateway.send(routed(msgUID="10"))[0] == 200
    assert [event["data"]["msgUID"] for event in redis.events()] == [str(number) for number in range(11)]


def test_a_wrong_password_and_a_full_memory(start, redis):
    wrong = start(folder="wrong", sink=redis.sink(password="other"))
    assert wrong.send(routed())[0] == 503
    assert "WRONGPASS" in wrong.log() and wrong.get("/readyz")[0] == 503
    gateway = start(sink=redis.sink())
    redis.ask("CONFIG", "SET", "maxmemory", "1")
    sent = routed()
    assert gateway.send(sent)[0] == 503 and "OOM" in gateway.log()
    redis.ask("CONFIG", "SET", "maxmemory", "0")
    assert gateway.send(sent)[0] == 200
    assert len(redis.events()) == 1


def test_trim_keeps_what_a_group_wants(start, redis):
    gateway = start(sink=redis.sink())
    for number in range(6):
        assert gateway.send(routed(msgUID=str(number)))[0] == 200
    assert run("trim", "--config", gateway.config).stdout == "rongcloud: no consumer group, nothing removed\n"
    for group in ("store", "search"):
        redis.ask("XGROUP", "CREATE", "rongcloud", group, "0")
    read = redis.ask("XREADGROUP", "GROUP", "store", "c", "COUNT", "6", "STREAMS", "rongcloud", ">")
    ids = [entry[0] for entry in (read["rongcloud"] if isinstance(read, dict) else read[0][1])]
    redis.ask("XREADGROUP", "GROUP", "search", "c", "COUNT", "4", "STREAMS", "rongcloud", ">")
    redis.ask("XACK", "rongcloud", "store", *ids)
    redis.ask("XACK", "rongcloud", "search", *ids[:2], ids[3])  # the third one is pending
    assert run("trim", "--config", gateway.config).stdout == "rongcloud: 2 removed\n"
    redis.ask("XACK", "rongcloud", "search", ids[2])
    assert run("trim", "--config", gateway.config).stdout == "rongcloud: 2 removed\n"
    assert [event["data"]["msgUID"] for event in redis.events()] == ["4", "5"]


@pytest.mark.parametrize("mode", ["spool", "direct"])
def test_killed_at_any_moment(start, redis, spool, mode):
    """10,000 events with RONGCLOUD_TEST_SERVERS=1, 1,000 otherwise; the gateway and Redis are killed in turn."""
    count = 10000 if os.environ.get("RONGCLOUD_TEST_SERVERS") == "1" else 1000
    gateway = start(mode=mode, spool=spool, sink=redis.sink())
    flood = Flood(gateway, count)
    chance = random.Random(7)
    for killing in range(6):
        until(lambda: flood.sent > count * (killing + chance.random()) / 7)
        victim = (gateway, redis)[killing % 2]
        victim.kill()
        victim.start()
    flood.join()
    until(lambda: gateway.metrics()["spool_items"] == 0)
    repeats = flood.check(redis.events())
    print(f"{count} events, {flood.repeated} sent again, {repeats} came twice")
