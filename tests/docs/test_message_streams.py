"""The examples of docs/message-streams.md, compiled and run against an emulator exactly as printed."""

import sys

import pytest
from test_readme import blocks, compile_and_run, emulator, environment, fill_in, run

GUIDE = "docs/message-streams.md"


@pytest.fixture
def code(emulator, request):
    emulator.reset()
    [text] = blocks(GUIDE, request.param)
    return text


def check(emulator, printed):
    """The message arrived whole and complete under the id that was printed."""
    [message] = emulator.inbox("ann")
    assert printed == message.message_uid + "\n"
    assert message.body == {"content": "Once upon a time", "seq": 4, "complete": True, "type": "markdown"}


@pytest.mark.parametrize("code", ["c"], indirect=True)
def test_c_example(emulator, environment, code, tmp_path):
    check(emulator, compile_and_run(["cc", "-std=c99"], code, "c", tmp_path, environment))


@pytest.mark.parametrize("code", ["cpp"], indirect=True)
def test_cpp_example(emulator, environment, code, tmp_path):
    check(emulator, compile_and_run(["c++", "-std=c++17"], fill_in(emulator, code), "cpp", tmp_path, environment))


@pytest.mark.parametrize("code", ["python"], indirect=True)
def test_python_example(emulator, environment, code):
    check(emulator, run([sys.executable, "-c", fill_in(emulator, code)], environment))
