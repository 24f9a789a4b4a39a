"""One emulator for each file of tests, empty at the start of each test."""
import sys
from pathlib import Path

import pytest

from emulator_driver import Emulator

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from patience import pytest_configure  # noqa: E402, F401 - the plugin


@pytest.fixture(scope="module")
def shared_emulator(request):
    emulator = Emulator(*getattr(request.module, "FLAGS", []))
    yield emulator
    assert emulator.stop() == (0, "")


@pytest.fixture
def emulator(shared_emulator):
    shared_emulator.told("POST", "reset")
    return shared_emulator


@pytest.fixture(scope="module")
def shared_strict():
    emulator = Emulator("--strict", "--no-https")
    yield emulator
    assert emulator.stop() == (0, "")


@pytest.fixture
def strict(shared_strict):
    """One that refuses what the documents forbid."""
    shared_strict.told("POST", "reset")
    return shared_strict


@pytest.fixture(scope="session")
def ending():
    """Emulators that were told to end; waited for at the very end, so that no test waits for it."""
    processes = []
    yield processes
    assert [process.wait(timeout=20) for process in processes] == [0] * len(processes)


@pytest.fixture
def start(ending):
    """Starts further emulators with flags of their own; all are ended after the test."""
    started = []

    def start_one(*flags, **more):
        started.append(Emulator(*flags, **more))
        return started[-1]

    yield start_one
    for emulator in started:
        if emulator.process.poll() is None:
            emulator.process.terminate()
            ending.append(emulator.process)
