"""Fixtures: certificates made once, servers that stop with their test, and a client with short time limits."""

import contextlib
import os

import pytest
import rongcloud
from certificates import Certificates
from fault_server import FaultServer
from time_limits import STEP_SECONDS, TIMEOUT_SECONDS, pytest_configure  # noqa: F401 - the plugin


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch):
    for name in [name for name in os.environ if name.startswith("RONGCLOUD_")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def serve(certificates):
    """serve(behaviour, certificate=None) starts a server; all stop when the test ends."""
    with contextlib.ExitStack() as running:

        def start(behaviour, certificate=None):
            return running.enter_context(FaultServer(behaviour(certificate or certificates.good)))

        yield start


@pytest.fixture
def make_client(certificates):
    """make_client(url, **settings) gives a client that trusts the test's authority; also for a list of domains."""
    with contextlib.ExitStack() as opened:

        def make(url, **settings):
            chosen = {
                "app_key": "key",
                "app_secret": "secret",
                "domains": [url] if isinstance(url, str) else url,
                "ca_file": certificates.ca_file,
                "timeout": TIMEOUT_SECONDS,
                "connect_timeout": STEP_SECONDS,
                "response_timeout": STEP_SECONDS,
                "attempts_max": 1,
            }
            client = rongcloud.Client(**(chosen | settings))
            opened.callback(client.close)
            return client

        yield make
