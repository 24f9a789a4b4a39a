"""The examples as a user runs them."""

import http.client
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import rongcloud
import rongcloud.testing
from rongcloud.webhooks import testing

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "python"


def run(name, *arguments, **variables):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("RONGCLOUD_")}
    environment.update(variables, PYTHONPATH=str(Path(rongcloud.__file__).parents[1]))
    command = [sys.executable, EXAMPLES / name, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)


def test_get_token_prints_one_line(emulator):
    found = run("get_token.py", "u1", "安", RONGCLOUD_APP_KEY=emulator.app_key,
                RONGCLOUD_APP_SECRET=emulator.app_secret, RONGCLOUD_DOMAINS=emulator.url,
                RONGCLOUD_CA_FILE=emulator.ca_file)
    assert (found.returncode, found.stderr) == (0, "")
    token, = found.stdout.splitlines()
    assert emulator.check_token(token) == {**emulator.check_token(token), "valid": True, "user_id": "u1"}


def test_get_tokens_prints_one_line_for_each_user(emulator):
    found = run("get_tokens.py", "30", RONGCLOUD_APP_KEY=emulator.app_key, RONGCLOUD_APP_SECRET=emulator.app_secret,
                RONGCLOUD_DOMAINS=emulator.url, RONGCLOUD_CA_FILE=emulator.ca_file)
    assert (found.returncode, found.stderr) == (0, "")
    tokens = dict(line.split() for line in found.stdout.splitlines())
    assert list(tokens) == [f"user{number}" for number in range(30)]
    assert all(emulator.check_token(token)["user_id"] == user for user, token in tokens.items())


def test_get_token_says_what_is_missing():
    found = run("get_token.py", RONGCLOUD_APP_KEY="key", RONGCLOUD_REGION="beijing")
    assert (found.returncode, found.stdout) == (1, "")
    assert "app_secret" in found.stderr and "Traceback" not in found.stderr


def test_preview_shortens_the_signature():
    found = run("preview.py", RONGCLOUD_APP_KEY="key", RONGCLOUD_APP_SECRET="a-secret", RONGCLOUD_REGION="beijing")
    assert found.returncode == 0
    assert "POST /user/getToken.json HTTP/1.1" in found.stdout
    signature, = [line for line in found.stdout.splitlines() if line.startswith("Signature: ")]
    assert len(signature) == len("Signature: 123456...")
    assert "a-secret" not in found.stdout


def test_group_message_shows_what_each_member_received():
    found = run("group_message.py", RONGCLOUD_EMULATOR_PROGRAM=rongcloud.testing.find_program())
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.splitlines() == ["ann: 'to all' (group)", "bob: 'to all' (group), 'to you' (private)",
                                         "eve: 'to all' (group)"]


def test_callbacks_with_the_standard_library():
    environment = {**os.environ, "RONGCLOUD_APP_KEY": "key", "RONGCLOUD_APP_SECRET": "a-secret",
                   "PYTHONPATH": str(Path(rongcloud.__file__).parents[1])}
    with subprocess.Popen([sys.executable, EXAMPLES / "callbacks_wsgi.py", "0"], env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        try:
            address = urlsplit(program.stdout.readline().strip())
            for event, status, line in (
                    ("message_route", 200, "fromUserId1 to toUserId1: content1\n"), ("message_route", 200, None),
                    ("user_online_status", 200, "userid1 is online\n"),
                    ("pre_message", 200, None), ("chatroom_kv", 200, "chatroom_kv: {")):
                method, target, headers, body = testing.request("key", "a-secret", event, path=address.path)
                assert post(address, method, target, headers, body) == status
                if line is not None:
                    assert program.stdout.readline().startswith(line)
            assert post(address, method, address.path, headers, body) == 401
        finally:
            program.terminate()
        told = program.stderr.read()
    assert told.count("POST /callbacks: 200") == 5 and "signature" not in told and "Traceback" not in told


def post(address, method, target, headers, body):
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    try:
        connection.request(method, target, body, headers)
        return connection.getresponse().status
    finally:
        connection.close()
