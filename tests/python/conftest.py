"""One emulator for the whole run, reset before each test that uses it."""

import sys
from pathlib import Path

import pytest

import rongcloud.testing

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from patience import pytest_configure  # noqa: E402, F401 - the plugin


@pytest.fixture(scope="session")
def running_emulator():
    with rongcloud.testing.Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(running_emulator):
    running_emulator.reset()
    return running_emulator


@pytest.fixture
def client(emulator):
    with emulator.client() as client:
        yield client


@pytest.fixture
def offline():
    """A client whose calls must not be sent anywhere; previews work."""
    with rongcloud.Client("your-own-app-key", "Y1W2MeFwwwRxa0", "beijing", use_environment=False) as client:
        yield client
