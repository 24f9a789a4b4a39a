"""The examples of docs/callbacks.md in both languages, run as printed: they are given signed requests."""

import contextlib
import json
import os
import socket
import subprocess
import threading
import urllib.request
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from rongcloud.testing import find_program
from rongcloud.webhooks import testing
from test_readme import blocks, compile_and_run

APP = {"app_key": "your-app-key", "app_secret": "your-app-secret"}
ENVIRONMENT = {"LD_LIBRARY_PATH": os.environ["RONGCLOUD_TEST_LIBRARY_FOLDER"]}
PAGES = ["docs/callbacks.md", "docs/callbacks.zh-CN.md"]
SIGNED = """
static const char *target_of(void) {
    static char target[512];
    rc_bytes *query = NULL;
    rc_webhook_sign("your-app-key", "your-app-secret", NULL, 0, &query, NULL);
    snprintf(target, sizeof target, "/callbacks?%s", rc_bytes_data(query));
    rc_bytes_free(query);
    return target;
}
"""
C = """
#include <string.h>
%s
int main(void) {
    const char *body = "{\\"userid\\":\\"ann\\",\\"status\\":\\"0\\",\\"os\\":\\"iOS\\"}";
    rc_webhook_config *config = NULL; rc_webhook *webhook = NULL;
    if (rc_webhook_config_new(&config, NULL) ||
        rc_webhook_config_add_secret(config, "your-app-key", "your-app-secret", NULL) ||
        rc_webhook_new(config, &webhook, NULL)) return 1;
    printf("%%d\\n", receive(webhook, "POST", target_of(), NULL, body, strlen(body)));
    printf("%%d\\n", receive(webhook, "POST", "/callbacks", NULL, body, strlen(body)));
    rc_webhook_free(webhook); rc_webhook_config_free(config);
    return 0;
}
""" % SIGNED
CPP = """
#include <cstdio>
%s
int main() {
    const rc::WebhookDispatcher hooks = make_hooks();
    const std::string form = "Content-Type: application/x-www-form-urlencoded\\r\\n";
    const std::string body = "fromUserId=ann&toUserId=bob&objectName=x&content=hi&msgUID=1";
    std::cout << answer(hooks, "POST", target_of(), form, body).status << "\\n";
    const std::string asked = "fromUserId=ann&targetId=bob&msgType=x&content=forbidden";
    std::cout << answer(hooks, "POST", target_of(), form, asked).body << "\\n";
}
""" % SIGNED


@pytest.mark.parametrize("page", PAGES)
def test_python(page, capsys):
    scope = {}
    exec(blocks(page, "python")[0], scope)
    answer = testing.deliver(scope["receiver"], "message_route", **APP, content="hi")
    assert answer.status == 200 and capsys.readouterr().out.endswith("hi\n")
    for content, decision in (("a forbidden word", b'{"pass":0,'), ("hi", b'{"pass":1}')):
        answer = testing.deliver(scope["receiver"], "pre_message", **APP, content=content)
        assert answer.status == 200 and answer.body.startswith(decision)
    assert callable(scope["application"])


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(application):
    """Port of an HTTP server with this application of WSGI."""
    server = make_server("127.0.0.1", 0, application, handler_class=Quiet)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@contextlib.contextmanager
def running(command):
    """An emulator that was started as printed."""
    program, *flags = command.split()
    assert program == "rongcloud-emulator"
    with subprocess.Popen([find_program(), *flags, "--parent-exit"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as process:
        while process.stdout.readline() not in ("ready\n", ""):
            pass
        yield
        process.stdin.close()
        assert process.wait(20) == 0


@pytest.mark.parametrize("page", PAGES)
def test_the_emulator_sends_them(page, capfd):
    scope = {}
    exec(blocks(page, "python")[0], scope)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    start, calls = (block.replace("8470", port) for block in blocks(page, "sh"))
    with served(scope["application"]) as receiver, running(start.replace("8000", str(receiver))):
        done = subprocess.run(["sh", "-ec", calls.replace("curl", "curl -sS -w '\\n'")], capture_output=True, text=True,
                              check=True)
        wait = urllib.request.Request(f"http://127.0.0.1:{port}/_emulator/callbacks/wait", b"{}",
                                      {"Content-Type": "application/json"})
        with urllib.request.urlopen(wait, timeout=20) as answer:
            assert json.load(answer)["ended"]
    listed = [json.loads(line) for line in done.stdout.splitlines()]
    assert listed[0] == {"id": 1} and (listed[1]["delivered"], listed[1]["decision"]) == (False, "refuse")
    rows = listed[2]["deliveries"]
    assert [row["kind"] for row in rows] == ["message_route", "pre_message"]
    assert "ann to bob hi" in capfd.readouterr().out


def test_c(tmp_path):
    printed = compile_and_run(["cc", "-std=c99"], blocks(PAGES[0], "c")[0] + C, "c", tmp_path, ENVIRONMENT)
    assert printed.splitlines() == ['{"userid":"ann","status":"0","os":"iOS"}', "200", "401"]


def test_cpp(tmp_path):
    printed = compile_and_run(["c++", "-std=c++17"], blocks(PAGES[0], "cpp")[0] + CPP, "cpp", tmp_path, ENVIRONMENT)
    assert printed.splitlines() == ["ann: hi", "200", '{"pass":0,"extra":"That word is not allowed here."}']
