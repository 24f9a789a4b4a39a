"""The examples that build their methods from the catalogue at load time. Runs with an emulator, see with_emulator.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.request import ProxyHandler, Request, build_opener

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "ffi"


def interpreter(language: str) -> str:
    if language == "py":
        return sys.executable
    program = os.environ["TEST_LUAJIT"]
    if not program or subprocess.run([program, "-e", "require('cjson')"], capture_output=True).returncode != 0:
        pytest.skip("luajit or lua-cjson is not installed")
    return program


@pytest.fixture(params=["py", "lua"])
def run(request):
    command = [interpreter(request.param), str(EXAMPLES / f"get_token.{request.param}")]

    def running(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "RONGCLOUD_LIBRARY": os.environ["TEST_LIBRARY"], **variables}
        return subprocess.run([*command, *arguments], env=environment, capture_output=True, text=True, encoding="utf-8",
                              timeout=60)
    return running


def check_token(token: str) -> dict[str, object]:
    request = Request(os.environ["TEST_EMULATOR_HTTP"] + "/_emulator/token/check",
                      json.dumps({"token": token}).encode(), {"Content-Type": "application/json"})
    with build_opener(ProxyHandler({})).open(request, timeout=20) as answer:
        return json.load(answer)


def test_a_token(run):
    found = run("ffi-user", "安 & \"Ann\"")
    assert (found.returncode, found.stderr) == (0, "")
    [token] = found.stdout.splitlines()
    answer = check_token(token)
    assert answer["valid"] is True and answer["user_id"] == "ffi-user"


def test_bad_input_is_told(run):
    found = run("ffi-user", "n" * 65)
    assert (found.returncode, found.stdout) == (1, "")
    assert found.stderr.startswith("user.get_token: 'name' is 65 characters long")


def test_a_refusal_is_told_with_its_hint_and_request_id(run):
    found = run(RONGCLOUD_APP_SECRET="another-secret")
    assert (found.returncode, found.stdout) == (1, "")
    message, hint, request_id = found.stderr.splitlines()
    assert "1004" in message and hint and len(request_id) == 32
