"""Gateways for tests; each is ended after its test, and says nothing of a secret."""
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from patience import pytest_configure  # noqa: E402, F401 - the plugin
from consumer_driver import Consumer  # noqa: E402
from gateway_driver import SECRET, Gateway, settings  # noqa: E402
from kafka_driver import Kafka  # noqa: E402
from redis_driver import Redis  # noqa: E402


@pytest.fixture
def start(tmp_path):
    """Starts gateways: start(sink={...}), with members of the file."""
    started = []

    def start_one(context=None, /, folder="gateway", **members):
        started.append(Gateway(tmp_path / folder, settings(**members), context))
        return started[-1]

    yield start_one
    for gateway in started:
        if gateway.process.poll() is None:
            assert gateway.stop() == 0, gateway.log()
        everything = gateway.log()
        assert SECRET not in everything and "signature=" not in everything and "nonce" not in everything


@pytest.fixture
def redis(tmp_path):
    server = Redis(tmp_path / "redis")
    yield server
    server.kill()


@pytest.fixture
def spool(tmp_path):
    """A spool that waits for nothing it need not wait for: what a killed gateway had leased is free after a second."""
    return {"path": str(tmp_path / "spool.db"), "retry_first_ms": 10, "lease_ms": 1000, "send_timeout_ms": 500}


@pytest.fixture(scope="session")
def kafka(tmp_path_factory):
    broker = Kafka(tmp_path_factory.mktemp("kafka"))
    yield broker
    broker.kill()


@pytest.fixture
def consume(tmp_path):
    """Starts examples of consumers: consume("consume_redis", ...). What a failed test leaves is killed."""
    started = []

    def start_one(example, *arguments, file="consumed"):
        started.append(Consumer(tmp_path / file, example, *arguments))
        return started[-1]

    yield start_one
    for consumer in started:
        consumer.kill()
