"""The chat backends among the examples, beside an emulator, over HTTPS in both directions: an app logs in, a user sends, a
forbidden word is refused, messages are stored once, and the server knows who is online."""

from __future__ import annotations

import http.client
import json
import os
import ssl
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlencode

import pytest

import rongcloud
from rongcloud.testing import Emulator

EXAMPLE = Path(__file__).resolve().parents[2] / "examples/python/app_server.py"
SECRET_PATH = "path-of-tests"


@pytest.fixture(scope="module")
def emulator():
    """Its certificate, which is for localhost, is the app server's too."""
    with Emulator() as started:
        yield started, Path(started.ca_file).parent


class Backend:
    """An app server as a process of its own; `settings` are those of any program that uses the library."""

    def __init__(self, command, emulator, directory, err=None):
        self.emulator = emulator
        environment = {name: value for name, value in os.environ.items() if not name.startswith("RONGCLOUD_")}
        environment |= {"RONGCLOUD_APP_KEY": emulator.app_key, "RONGCLOUD_APP_SECRET": emulator.app_secret,
                        "RONGCLOUD_DOMAINS": emulator.url, "RONGCLOUD_CA_FILE": str(directory / "ca.pem"),
                        "PYTHONPATH": str(Path(rongcloud.__file__).parents[1])}
        self.program = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=err,
                                        text=True)
        self.port = int(self.program.stdout.readline().split(":")[-1])
        self.connection = http.client.HTTPSConnection(
            "localhost", self.port, timeout=20, context=ssl.create_default_context(cafile=directory / "ca.pem"))
        emulator.control("POST", "callbacks", {"url": f"https://localhost:{self.port}/rongcloud/{SECRET_PATH}"})

    def call(self, method, path, body=None):
        self.connection.request(method, path, body)
        answer = self.connection.getresponse()
        return answer.status, answer.read().decode()

    def sends(self, sender, target, text):
        """What the emulator says of a message that an app sends."""
        told = self.emulator.control("POST", "users/send", {"user_id": sender, "conversation_type": "private",
                                                            "target_id": target, "content": {"content": text}})
        self.settle()
        return told

    def goes(self, user_id, online):
        self.emulator.control("POST", "users/online", {"user_id": user_id, "online": online})
        self.settle()

    def settle(self):
        assert self.emulator.control("POST", "callbacks/wait", {"timeout_ms": 20000})["ended"]

    def stop(self):
        self.connection.close()
        self.program.terminate()
        self.program.communicate(timeout=20)


@pytest.fixture
def python_backend(emulator, tmp_path):
    started, directory = emulator
    started.reset()
    backend = Backend([sys.executable, str(EXAMPLE), "--port", "0", "--database", str(tmp_path / "chat.db"),
                       "--certificate", str(directory / "server.pem"), "--key", str(directory / "server-key.pem"),
                       "--secret-path", SECRET_PATH], started, directory)
    yield backend
    backend.stop()


@pytest.fixture
def cpp_backend(emulator):
    started, directory = emulator
    started.reset()
    backend = Backend([os.environ["RONGCLOUD_APP_SERVER_CPP"], "0", f"/rongcloud/{SECRET_PATH}",
                       str(directory / "server.pem"), str(directory / "server-key.pem")], started, directory)
    yield backend
    backend.stop()


def test_python(python_backend):
    backend = python_backend
    for user_id, name in (("ann", "Ann"), ("bob", "Bob 鲍勃")):
        status, answer = backend.call("POST", "/login", json.dumps({"user_id": user_id, "name": name}))
        assert status == 200 and backend.emulator.check_token(json.loads(answer)["token"])["user_id"] == user_id
        backend.goes(user_id, True)
    assert json.loads(backend.call("GET", "/users/bob")[1]) == {"user_id": "bob", "name": "Bob 鲍勃", "is_online": True}

    assert backend.sends("ann", "bob", "hi 你好")["delivered"] is True
    assert backend.sends("ann", "bob", "a forbidden word")["delivered"] is False
    assert backend.sends("bob", "ann", "hello")["delivered"] is True
    stored = json.loads(backend.call("GET", "/messages?" + urlencode({"user": "ann", "with": "bob"}))[1])
    assert [(row["from"], row["to"], row["text"]) for row in stored] == [("ann", "bob", "hi 你好"), ("bob", "ann", "hello")]
    assert [message.from_user_id for message in backend.emulator.inbox("bob")] == ["ann"]

    backend.goes("bob", False)
    assert json.loads(backend.call("GET", "/users/bob")[1])["is_online"] is False


def test_python_stores_what_comes_twice_once(python_backend):
    backend = python_backend
    backend.sends("ann", "bob", "hi")
    sent = backend.emulator.control("GET", "callbacks/deliveries?kind=message_route")["deliveries"][0]
    backend.emulator.control("POST", "callbacks/resend", {"id": sent["id"]})
    backend.settle()
    assert len(json.loads(backend.call("GET", "/messages?user=bob&with=ann")[1])) == 1


def test_python_refuses(python_backend):
    backend = python_backend
    assert backend.call("POST", "/login", "{}")[0] == 400
    assert backend.call("POST", "/login", "not JSON")[0] == 400
    assert backend.call("POST", "/login", json.dumps({"user_id": "", "name": "x"}))[0] in (400, 502)
    assert backend.call("GET", "/nothing")[0] == 404
    assert backend.call("GET", "/users/nobody")[0] == 404
    assert backend.call("POST", "/rongcloud/elsewhere?" + "signature=x", "a=b")[0] == 404
    assert backend.call("POST", f"/rongcloud/{SECRET_PATH}", "a=b")[0] == 401


@pytest.mark.parametrize("more, variables, told", [
    (["--certificate", "not-there.pem"], {"RONGCLOUD_APP_KEY": "k", "RONGCLOUD_APP_SECRET": "s"}, "not-there.pem"),
    (["--certificate", str(EXAMPLE)], {"RONGCLOUD_APP_KEY": "k", "RONGCLOUD_APP_SECRET": "s"}, f"{EXAMPLE}: no certificate"),
    ([], {"RONGCLOUD_APP_KEY": "k"}, "RONGCLOUD_APP_SECRET must be set"),
])
def test_python_tells_what_is_missing(tmp_path, more, variables, told):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RONGCLOUD_")}
    environment |= {"PYTHONPATH": str(Path(rongcloud.__file__).parents[1]), "RONGCLOUD_REGION": "beijing", **variables}
    done = subprocess.run([sys.executable, str(EXAMPLE), "--port", "0", "--secret-path", "x", "--database",
                           str(tmp_path / "chat.db"), *more], env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1) and told in done.stderr


def test_python_bears_a_client_without_trust(emulator, tmp_path):
    started, directory = emulator
    with (tmp_path / "err").open("w") as err:
        backend = Backend([sys.executable, str(EXAMPLE), "--port", "0", "--database", str(tmp_path / "chat.db"),
                           "--certificate", str(directory / "server.pem"), "--key", str(directory / "server-key.pem"),
                           "--secret-path", SECRET_PATH], started, directory, err)
    with pytest.raises(ssl.SSLError):
        http.client.HTTPSConnection("localhost", backend.port, timeout=20, context=ssl.create_default_context()).connect()
    assert backend.call("GET", "/users/nobody")[0] == 404
    end = time.monotonic() + 60
    while "127.0.0.1: " not in (told := (tmp_path / "err").read_text()) and time.monotonic() < end:
        time.sleep(0.01)
    backend.stop()
    assert "127.0.0.1: " in told and "Traceback" not in told


def test_cpp(cpp_backend):
    backend = cpp_backend
    status, token = backend.call("POST", "/login?" + urlencode({"user_id": "ann", "name": "Ann"}))
    assert status == 200 and backend.emulator.check_token(token.strip())["user_id"] == "ann"
    assert backend.call("POST", "/login?user_id=")[0] == 400
    backend.goes("ann", True)
    assert backend.program.stdout.readline() == "ann is online\n"
    assert backend.sends("ann", "bob", "hi")["delivered"] is True
    assert backend.program.stdout.readline().endswith(" of ann\n")
    assert backend.sends("ann", "bob", "a forbidden word")["delivered"] is False
    assert [message.from_user_id for message in backend.emulator.inbox("bob")] == ["ann"]
