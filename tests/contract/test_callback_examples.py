"""The examples that take callbacks, over HTTP and as a CGI program."""

from __future__ import annotations

import http.client
import os
import subprocess
import threading
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


def cgi(sent, folder="/cgi-bin/callback", **variables):
    """What the CGI program answers to a request (status, type, text) and prints. Its input stays open, as with many servers."""
    method, target, headers, body = sent
    path, _, query = target.partition("?")
    assert path.startswith(folder)
    meta = {"REQUEST_METHOD": method, "SCRIPT_NAME": folder, "PATH_INFO": path.removeprefix(folder), "QUERY_STRING": query,
            "CONTENT_LENGTH": str(len(body))}
    meta |= {"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers.items() if name != "Content-Type"}
    environment = {**ENVIRONMENT, **meta, "CONTENT_TYPE": headers["Content-Type"], **variables}
    with subprocess.Popen([os.environ["RONGCLOUD_CALLBACK_CGI"]], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, env=environment) as program:
        program.stdin.write(body)
        program.stdin.flush()
        limit = threading.Timer(20, program.kill)
        limit.start()
        out, err = program.stdout.read().decode(), program.stderr.read().decode()
        limit.cancel()
    assert program.returncode == 0 and SECRET not in out + err
    head, _, text = out.partition("\r\n\r\n")
    lines = dict(line.split(": ") for line in head.split("\r\n"))
    return (int(lines["Status"]), lines["Content-Type"], text), err


def request(event, secret=SECRET, path="/cgi-bin/callback", **members):
    return testing.request(KEY, secret, event, path=path, **members)


@pytest.mark.parametrize(("secret", "expected"), [(SECRET, (200, "text/plain", "")),
                                                  ("another", (401, "text/plain", "bad_signature"))])
def test_cgi(secret, expected):
    answered, printed = cgi(request("message_route", secret, fromUserId="ann", toUserId="bob", content="hi"))
    assert answered == expected
    assert ("ann to bob: hi" in printed) == (secret == SECRET)


def test_cgi_reads_as_much_as_is_there():
    method, target, headers, body = request("message_route", content="hi")
    assert cgi((method, target, headers, body + b"&more=1"), CONTENT_LENGTH=str(len(body)))[0][0] == 200
    assert cgi((method, target, headers, b""))[0][0] == 400
    assert cgi((method, target, headers, b""), CONTENT_LENGTH=str((1 << 20) + 1))[0][0] == 413
    assert cgi((method, target, headers, b""), CONTENT_LENGTH="9" * 40)[0][0] == 413
    for wrong in ("-1", "x", "1x"):
        assert cgi((method, target, headers, body), CONTENT_LENGTH=wrong)[0][0] == 400


@pytest.mark.parametrize("variables", [{}, {"REQUEST_URI": None}])
def test_cgi_tells_an_event_by_its_address(variables):
    sent = list(request(b"a=b", path="/cgi-bin/callback/user_online_status"))
    if "REQUEST_URI" in variables:
        variables = {"REQUEST_URI": sent[1], "SCRIPT_NAME": "/elsewhere", "PATH_INFO": "", "QUERY_STRING": "a=b"}
    answered, printed = cgi(sent, **variables)
    assert answered[0] == 200 and printed.startswith("user_online_status: ")


def test_cgi_passes_headers_on():
    answered, printed = cgi(request("audit_result"))  # signed in its headers
    assert answered[0] == 200 and printed.startswith("audit_result: ")
    assert cgi(request("audit_result"), HTTP_SIGNATURE="0" * 40)[0][0] == 401
    assert cgi(request("audit_result"), HTTP_X_OTHER="x\nSignature: y")[0][0] == 200
    assert cgi(request("message_route"), HTTP_CONTENT_ENCODING="gzip")[0][:3:2] == (400, "malformed")


@pytest.mark.parametrize(("content", "decision"), [("hi", '{"pass":1}'), ("a forbidden word", '{"pass":0}')])
def test_cgi_decides(content, decision):
    assert cgi(request("pre_message", content=content))[0] == (200, "application/json", decision)
