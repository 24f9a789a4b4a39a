"""The examples of docs/callbacks.md in both languages, run as printed: they are given signed requests."""

import contextlib
import json
import os
import re
import socket
import subprocess
import threading
import urllib.request
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from rongcloud.testing import find_program
from rongcloud.webhooks import testing
from test_readme import ROOT, blocks, compile_and_run

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


MEMORY = """
#include <iostream>
%s
int main() {
    const rc::WebhookConfig config = make_config();
    rc::WebhookDispatcher one{config}, other{config};
    int count = 0;
    for (auto *hooks : {&one, &other}) {
        hooks->on<rc::hooks::MessageRouted>([&](const rc::hooks::MessageRouted &message) {
            ++count;
            if (message.content == "fails") throw std::runtime_error("not now");
        });
    }
    const std::string form = "Content-Type: application/x-www-form-urlencoded\\r\\n";
    const std::string message = "channelType=PERSON&fromUserId=ann&toUserId=bob&objectName=x&";
    for (const std::string &body : {message + "msgUID=1&content=hi", message + "msgUID=2&content=fails"}) {
        const std::string target = target_of();
        for (const auto *hooks : {&one, &other}) std::cout << hooks->handle("POST", target, form, body).status << " ";
        std::cout << count << "\\n";
    }
}
""" % SIGNED


def test_shared_memory_in_cpp(tmp_path):
    code = "#include <cstdio>\n" + blocks(PAGES[0], "cpp")[1] + MEMORY
    printed = compile_and_run(["c++", "-std=c++17"], code, "cpp", tmp_path, ENVIRONMENT)
    assert printed.splitlines() == ["200 200 1", "500 500 3"]  # a duplicate for the other one; released for it


def test_shared_memory_in_c(tmp_path):
    source = tmp_path / "memory.c"
    source.write_text(blocks(PAGES[0], "c")[1], encoding="utf-8")
    subprocess.run(["cc", "-std=c99", "-Wall", "-Wextra", "-Werror", f"-I{ROOT}/capi/include", "-fsyntax-only", source],
                   check=True)


@pytest.mark.parametrize("page", PAGES)
def test_settings_are_those_of_the_header(page):
    """Names and defaults of the table, and the ranges that it has, are those that rongcloud/webhook.h lists."""
    header = (ROOT / "capi/include/rongcloud/webhook.h").read_text(encoding="utf-8")
    listed = re.findall(r"^ \*   (\w+) +(\d+) ", re.search(r"`name` is one of\n(.*?)\*/", header, re.S)[1], re.M)
    table = re.findall(r"^\| `(\w+)` \| (\d+) \|", (ROOT / page).read_text(encoding="utf-8"), re.M)
    assert listed and [row for row in table if row[0] in dict(listed)] == listed
