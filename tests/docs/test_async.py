"""The examples of docs/async.md, compiled and run against an emulator exactly as printed."""

import sys

import pytest
from test_readme import blocks, compile_and_run, emulator, environment, fill_in, run

GUIDE = "docs/async.md"


@pytest.fixture
def code(emulator, request):
    emulator.reset()
    [text] = blocks(GUIDE, request.param)
    return text


def check(emulator, printed, users):
    """The first user's token was printed, and these users were registered."""
    assert emulator.check_token(printed.strip())["user_id"] == "u1"
    registered = {dict(request["parameters"])["userId"] for request in emulator.requests("user.get_token")}
    assert registered == users


@pytest.mark.parametrize("code", ["c"], indirect=True)
def test_c_example(emulator, environment, code, tmp_path):
    check(emulator, compile_and_run(["cc", "-std=c99"], code, "c", tmp_path, environment), {"u1"})


@pytest.mark.parametrize("code", ["cpp"], indirect=True)
def test_cpp_example(emulator, environment, code, tmp_path):
    printed = compile_and_run(["c++", "-std=c++17", "-pthread"], fill_in(emulator, code), "cpp", tmp_path, environment)
    check(emulator, printed, {"u1", "u2"})


@pytest.mark.parametrize("code", ["python"], indirect=True)
def test_python_example(emulator, environment, code):
    check(emulator, run([sys.executable, "-c", fill_in(emulator, code)], environment), {"u1", "u2"})
