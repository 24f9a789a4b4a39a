"""One emulator for each file of tests, empty at the start of each test."""
import pytest

from emulator_driver import Emulator


@pytest.fixture(scope="module")
def shared_emulator(request):
    emulator = Emulator(*getattr(request.module, "FLAGS", []))
    yield emulator
    emulator.stop()


@pytest.fixture
def emulator(shared_emulator):
    shared_emulator.told("POST", "reset")
    return shared_emulator


@pytest.fixture
def start():
    """Starts further emulators with flags of their own; all are ended after the test."""
    started = []

    def start_one(*flags, **more):
        started.append(Emulator(*flags, **more))
        return started[-1]

    yield start_one
    for emulator in started:
        emulator.kill()
