"""The examples of docs/callbacks.md in both languages, run as printed: they are given signed requests."""

import os

import pytest
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


def test_c(tmp_path):
    printed = compile_and_run(["cc", "-std=c99"], blocks(PAGES[0], "c")[0] + C, "c", tmp_path, ENVIRONMENT)
    assert printed.splitlines() == ['{"userid":"ann","status":"0","os":"iOS"}', "200", "401"]


def test_cpp(tmp_path):
    printed = compile_and_run(["c++", "-std=c++17"], blocks(PAGES[0], "cpp")[0] + CPP, "cpp", tmp_path, ENVIRONMENT)
    assert printed.splitlines() == ["ann: hi", "200", '{"pass":0,"extra":"That word is not allowed here."}']
