"""The examples of callbacks in web frameworks, run as users run them. The frameworks come from PyPI into a folder of the
build, so these tests run with RONGCLOUD_TEST_FRAMEWORKS=1 only; tests/run.sh full sets it."""

import contextlib
import http.client
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

import rongcloud
from rongcloud.webhooks import testing

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "python"
FOLDER = Path(os.environ.get("RONGCLOUD_FRAMEWORKS_FOLDER", "build/frameworks"))
PACKAGES = ["flask>=3,<4", "django>=4.2,<7", "fastapi>=0.110,<1", "uvicorn>=0.27,<1"]
KEY, SECRET = "app-key", "the-app-secret"
LONG = 120.0


@pytest.fixture(scope="session")
def python():
    """An interpreter that has the frameworks; skips the tests when it is not wanted or cannot be made."""
    if os.environ.get("RONGCLOUD_TEST_FRAMEWORKS") != "1":
        pytest.skip("RONGCLOUD_TEST_FRAMEWORKS is not 1: nothing is downloaded")
    made = FOLDER / "bin" / "python"
    for command in ([sys.executable, "-m", "venv", FOLDER],
                    [made, "-m", "pip", "install", "-q", "--disable-pip-version-check", *PACKAGES]):
        done = subprocess.run(command, capture_output=True, text=True, timeout=600)
        if done.returncode != 0:
            pytest.skip(f"the frameworks cannot be installed: {(done.stderr or done.stdout).strip()[-300:]}")
    return made


class Example:
    """A program that listens; what it prints is kept. Its last argument is the port."""

    def __init__(self, command, folder):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        environment = {**os.environ, "RONGCLOUD_APP_KEY": KEY, "RONGCLOUD_APP_SECRET": SECRET,
                       "PYTHONPATH": str(Path(rongcloud.__file__).parents[1])}
        self.out, self.err = folder / "out", folder / "err"
        with self.out.open("w") as out, self.err.open("w") as err:
            self.process = subprocess.Popen([*command, str(self.port)], env=environment, stdout=out, stderr=err)
        limit = time.monotonic() + LONG
        while True:
            assert self.process.poll() is None and time.monotonic() < limit, self.err.read_text()
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.02)

    def post(self, sent, method=None):
        first, target, headers, body = sent
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LONG)
        try:
            connection.putrequest(method or first, target)
            for name, value in (headers | {"Content-Length": str(len(body))}).items():
                connection.putheader(name, value)
            connection.endheaders()
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # it may answer before it has read all
                connection.send(body)
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def stop(self):
        self.process.terminate()
        self.process.wait()


COMMANDS = {"the standard library": [EXAMPLES / "callbacks_wsgi.py"], "flask": [EXAMPLES / "callbacks_flask.py"],
            "django": [EXAMPLES / "callbacks_django.py"], "fastapi": [EXAMPLES / "callbacks_fastapi.py"],
            "uvicorn alone": ["-m", "uvicorn", "--app-dir", EXAMPLES, "--no-access-log", "callbacks_wsgi:receiver.asgi",
                              "--port"]}


@pytest.fixture(params=COMMANDS.values(), ids=COMMANDS.keys())
def example(request, python, tmp_path):
    example = Example([python, *request.param], tmp_path)
    yield example
    example.stop()


@pytest.mark.parametrize("address", ["/callbacks", "/callbacks/{event}"])
def test_example(example, address):
    def request(event, **members):
        return testing.request(KEY, SECRET, event, path=address.format(event=event), **members)

    sent = request("message_route", fromUserId="ann", toUserId="bob", content="你好+%26 hello")
    for again in (sent, sent, request("message_route", fromUserId="ann")):  # the last one is signed anew
        assert example.post(again) == (200, b"")
    method, target, headers, body = request("message_route", msgUID="other")
    assert example.post((method, target + "0", headers, body))[0] == 401
    assert example.post((method, target, headers, b"x" * (1 << 20) + b"x"))[0] in (400, 413)  # Django's own is 400
    assert example.post((method, target, headers, body), "GET")[0] == 405
    for content, decision in (("a forbidden word", 0), ("another word", 1)):
        status, answered = example.post(request("pre_message", content=content))
        assert (status, json.loads(answered)["pass"]) == (200, decision)
    example.stop()
    told = [line for line in example.out.read_text(encoding="utf-8").splitlines() if " to " in line]
    assert told == ["ann to bob: 你好+%26 hello"]
    everything = example.out.read_text() + example.err.read_text()
    assert SECRET not in everything and "signature" not in everything
