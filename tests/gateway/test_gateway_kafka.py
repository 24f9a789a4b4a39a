"""Kafka: librdkafka's own mock in the plain run, a real broker with RONGCLOUD_TEST_SERVERS=1."""

import random
import subprocess

import pytest

from flood import Flood
from gateway_driver import KEY, LONG, PROGRAM, SECRET, routed, settings, until
from rongcloud.webhooks import Receiver, Spool

MOCK = {"type": "kafka", "kafka": {"brokers": "unused.invalid:1", "properties": {"test.mock.num.brokers": "1"}}}


def test_the_mock_takes_events(start):
    gateway = start(sink=MOCK)
    until(lambda: gateway.get("/readyz")[0] == 200)
    assert gateway.metrics()["kafka_ready"] == 1
    for number in range(5):
        assert gateway.send(routed(msgUID=str(number)))[0] == 200
    assert gateway.metrics()['sink_events_total{outcome="taken"}'] == 5


def test_what_was_taken_behind_a_refused_one_is_not_sent_again(start, spool):
    spool |= {"tries_max": 3, "retry_first_ms": 0}
    with Spool(spool["path"]) as filled, Receiver({KEY: SECRET}) as receiver:
        for uid, content in (("1", "x" * 2000), ("2", "hi"), ("3", "hi")):  # of one conversation, all there at once
            with receiver.parse(*routed(msgUID=uid, content=content)) as delivery:
                filled.put_delivery(delivery)
    properties = MOCK["kafka"]["properties"] | {"message.max.bytes": "2000"}
    gateway = start(mode="spool", spool=spool, sink={**MOCK, "kafka": {**MOCK["kafka"], "properties": properties}})
    until(lambda: gateway.metrics()["spool_dead_letters"] == 1)
    metrics = gateway.metrics()
    assert metrics['sink_events_total{outcome="taken"}'] == 2 and metrics['sink_events_total{outcome="refused"}'] == 3
    assert metrics["spool_items"] == 0


def test_nobody_is_there(start, spool):
    sink = {"type": "kafka", "kafka": {"brokers": "127.0.0.1:1"}}
    gateway = start(sink=sink, direct_timeout_ms=300)
    assert gateway.get("/readyz") == (503, "the sink has not been reached yet\n")
    assert gateway.send(routed())[0] == 503
    kept = start(folder="kept", sink=sink, mode="spool", spool=spool)
    assert kept.send(routed())[0] == 200 and kept.get("/readyz")[0] == 200
    assert kept.metrics()["spool_items"] == 1


def test_it_says_what_to_install(tmp_path):
    """The library is looked for where there is none."""
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine gives no mount namespace to hide the library in")
    import yaml
    file = tmp_path / "gateway.yaml"
    file.write_text(yaml.safe_dump(settings(sink=MOCK)))
    empty = tmp_path / "empty"
    empty.touch()
    library = subprocess.run("ldconfig -p | awk '/librdkafka.so.1 /{print $NF; exit}'", shell=True, capture_output=True,
                             text=True).stdout.strip()
    done = subprocess.run(["unshare", "-rm", "sh", "-c", 'mount --bind "$0" "$(readlink -f "$1")" && exec "$2" --config "$3" --check',
                           empty, library, PROGRAM, file], capture_output=True, text=True)
    assert done.returncode == 1 and "apt-get install librdkafka1" in done.stderr


def test_a_real_broker(start, kafka, consume):
    gateway = start(sink=kafka.sink(topic="first.{event}"))
    until(lambda: gateway.get("/readyz")[0] == 200)
    for number in range(50):
        assert gateway.send(routed(msgUID=str(number)))[0] == 200
    consumer = consume("consume_kafka.py", f"127.0.0.1:{kafka.port}", "first.message_route", "readers")
    until(lambda: len(consumer.events()) == 50)
    assert [int(event["data"]["msgUID"]) for event in consumer.events()] == list(range(50))  # one conversation
    consumer.stop()


@pytest.mark.parametrize("mode", ["spool", "direct"])
def test_killed_at_any_moment(start, kafka, spool, consume, mode):
    """10,000 events; the gateway is killed five times, the broker once."""
    count = 10000
    gateway = start(mode=mode, spool={**spool, "lease_ms": 8000, "send_timeout_ms": 4000}, sink=kafka.sink(topic=mode))
    flood = Flood(gateway, count)
    chance = random.Random(11)
    for killing in range(6):
        until(lambda: flood.sent > count * (killing + chance.random()) / 7)
        victim = kafka if killing == 3 else gateway
        victim.kill()
        victim.start()
    flood.join()
    until(lambda: gateway.metrics()["spool_items"] == 0, "the end of the spool", 3 * LONG)
    consumer = consume("consume_kafka.py", f"127.0.0.1:{kafka.port}", mode, "readers")
    until(lambda: len({event["id"] for event in consumer.events()}) >= count)
    flood.check(consumer.events())
    consumer.stop()
    print(f"{count} events, {flood.repeated} sent again")
