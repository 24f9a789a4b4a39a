"""The examples of docs/spool.md, compiled and run as printed: they are given signed requests."""

import os
import re

from test_callbacks import SIGNED
from test_readme import ROOT, blocks, compile_and_run

PAGE = "docs/spool.md"
FOLDER = os.environ["RONGCLOUD_TEST_LIBRARY_FOLDER"]
ENVIRONMENT = {"LD_LIBRARY_PATH": f"{FOLDER}:{FOLDER}/jobs"}
LINK = (f"-L{FOLDER}/jobs", "-lrongcloud_jobs")
C = """
#include <string.h>
%s
int main(void) {
    const char *body = "{\\"userid\\":\\"ann\\",\\"status\\":\\"0\\",\\"os\\":\\"iOS\\"}";
    rc_webhook_config *config = NULL; rc_webhook *webhook = NULL; rc_spool_config *where = NULL; rc_spool *spool = NULL;
    if (rc_webhook_config_new(&config, NULL) || rc_webhook_config_add_secret(config, "your-app-key", "your-app-secret", NULL) ||
        rc_webhook_new(config, &webhook, NULL) || rc_spool_config_new(&where, NULL) ||
        rc_spool_config_set(where, "path", "callbacks.spool", NULL) || rc_spool_open(where, &spool, NULL)) return 1;
    printf("%%d\\n", receive(webhook, spool, "POST", target_of(), NULL, body, strlen(body)));
    printf("%%d\\n", receive(webhook, spool, "POST", "/callbacks", NULL, body, strlen(body)));
    printf("%%d\\n", work(spool));
    rc_spool_free(spool); rc_webhook_free(webhook); rc_spool_config_free(where); rc_webhook_config_free(config);
    return 0;
}
""" % SIGNED
CPP = """
#include <cstdio>
#include <rongcloud/jobs.hpp>
%s
static void serve_requests(const rc::WebhookDispatcher &hooks) {
    const std::string form = "Content-Type: application/x-www-form-urlencoded\\r\\n";
    const std::string body = "fromUserId=ann&toUserId=bob&objectName=x&content=hi&msgUID=1";
    std::printf("%%d\\n", hooks.handle("POST", target_of(), form, body).status);
    std::fflush(stdout);
    rc::Spool looking{rc::SpoolConfig{"callbacks.spool"}};
    while (looking.stats().find("\\"ready\\":0,\\"delayed\\":0,\\"leased\\":0") == std::string::npos) {
    }
}
""" % SIGNED


def test_c(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    printed = compile_and_run(["cc", "-std=c99"], blocks(PAGE, "c")[0] + C, "c", tmp_path, ENVIRONMENT, LINK)
    assert printed.splitlines() == ["200", "401", 'user_online_status {"userid":"ann","status":"0","os":"iOS"}', "1"]


def test_cpp(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    printed = blocks(PAGE, "cpp")[0]
    assert "    serve(hooks);\n" in printed
    code = CPP + printed.replace("    serve(hooks);\n", "    serve_requests(hooks);\n")
    printed = compile_and_run(["c++", "-std=c++17", "-pthread"], code, "cpp", tmp_path, ENVIRONMENT, LINK)
    assert sorted(printed.splitlines()) == ["200", "ann: hi"]  # the worker does not wait for the answer


RUNS = """
#include <iostream>
int main() {
    rc::Spool spool{rc::SpoolConfig{"runs.spool"}.set("retry_first_ms", 0)};
    for (const char *const data : {"a1", "a2", "a3"}) spool.put("note", data, "", "a");
    spool.put("note", "b1", "", "b");
    bool fails = true;
    const auto handle = [&](const rc::SpoolItem &item) {
        std::cout << item.data() << "\\n";
        if (item.data() == "a2" && std::exchange(fails, false)) throw std::runtime_error("not now");
    };
    work(spool, handle);
    work(spool, handle);
    spool.flush();
    std::cout << spool.stats() << "\\n";
}
"""


def test_runs_in_cpp(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code = blocks(PAGE, "cpp")[1] + RUNS
    *order, stats = compile_and_run(["c++", "-std=c++17"], code, "cpp", tmp_path, ENVIRONMENT, LINK).splitlines()
    assert order == ["a1", "a2", "b1", "a2", "a3"]  # a3 only behind the second try of a2
    assert '"acknowledged":4,"failed":1' in stats


def test_settings_are_those_of_the_header():
    """Names and defaults of the table are those that rongcloud/jobs.h lists."""
    table = dict(re.findall(r"^\| `(\w+)` \| *(\d*) *\|", (ROOT / PAGE).read_text(encoding="utf-8"), re.M))
    header = (ROOT / "capi/include/rongcloud/jobs.h").read_text(encoding="utf-8")
    listed = re.search(r"`name` is one of\n(.*?)\*/", header, re.S)[1]
    rows = re.findall(r"^ \*   (\w+) +(\d+|the file)", listed, re.M)
    assert table == {name: "" if value == "the file" else value for name, value in rows}
