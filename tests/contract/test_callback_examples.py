"""The examples that take callbacks, over HTTP and as a CGI program."""

from __future__ import annotations

import http.client
import os
import subprocess
import urllib.parse

import pytest
from rongcloud.webhooks import testing

KEY, SECRET = "key", "app-secret-of-tests"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ENVIRONMENT = {**os.environ, "RONGCLOUD_APP_KEY": KEY, "RONGCLOUD_APP_SECRET": SECRET, "RONGCLOUD_REGION": "beijing"}


def signed(secret=SECRET):
    return testing.sign(KEY, secret)


@pytest.fixture
def server():
    program = subprocess.Popen([os.environ["RONGCLOUD_APP_SERVER_CPP"], "0", "/hooks-of-tests"], env=ENVIRONMENT,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    address = program.stdout.readline().split()[-1]
    yield program, http.client.HTTPConnection(address, timeout=20)
    program.communicate("", timeout=20)
    assert program.returncode == 0


def post(connection, body, query=None, path="/hooks-of-tests", headers=FORM):
    connection.request("POST", f"{path}?{signed() if query is None else query}", body, headers)
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def form(**fields):
    return urllib.parse.urlencode(fields)


def test_server(server):
    program, connection = server
    message = {"fromUserId": "ann", "targetId": "bob", "msgType": "RC:TxtMsg", "appKey": KEY, "messageId": "1"}
    assert post(connection, form(content="good", **message)) == (200, '{"pass":1}')
    status, decision = post(connection, form(content="a forbidden word", **message))
    assert status == 200 and decision.startswith('{"pass":0,"extra":')
    routed = form(fromUserId="ann", toUserId="bob", objectName="RC:TxtMsg", content="{}", channelType="PERSON", msgUID="M1")
    assert post(connection, routed) == (200, "")
    assert program.stdout.readline() == "stored M1 of ann\n"
    assert post(connection, routed) == (200, "")  # signed anew, the same message
    status = '[{"userid":"ann","status":"0","os":"iOS","time":1}]'
    assert post(connection, status, headers={"Content-Type": "application/json"}) == (200, "")
    assert program.stdout.readline() == "ann is online\n"


def test_server_refuses(server):
    _, connection = server
    assert post(connection, "a=b", signed("another"))[0] == 401
    assert post(connection, "a=b", "")[0] == 401
    assert post(connection, "a=b", path="/elsewhere")[0] == 404
    assert post(connection, "x" * ((1 << 20) + 1))[0] in (413, 400)


@pytest.mark.parametrize(("secret", "expected"), [(SECRET, "Status: 200"), ("another", "Status: 401")])
def test_cgi(secret, expected):
    body = form(fromUserId="ann", toUserId="bob", objectName="RC:TxtMsg", content="hi", msgUID="M1")
    done = subprocess.run([os.environ["RONGCLOUD_CALLBACK_CGI"]], input=body, text=True, capture_output=True, timeout=20,
                          env={**ENVIRONMENT, "REQUEST_METHOD": "POST", "SCRIPT_NAME": "/cgi-bin/callback",
                               "QUERY_STRING": signed(secret), "CONTENT_TYPE": FORM["Content-Type"]}, check=True)
    assert done.stdout.startswith(expected)
    assert ("ann to bob: hi" in done.stderr) == (secret == SECRET)
    assert SECRET not in done.stdout + done.stderr
