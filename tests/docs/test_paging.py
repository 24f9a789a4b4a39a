"""The examples of docs/paging.md, put into programs, compiled and run against an emulator."""

import sys

import pytest
from test_readme import blocks, compile_and_run, emulator, environment, run

GUIDE = "docs/paging.md"
NAMES = [f"t{i}" for i in range(20)]
C = """#include <stdio.h>
#include <rongcloud/api/user_blacklist.h>
int main(void) {
    rc_config *config = NULL; rc_client *client = NULL;
    if (rc_config_new(&config, NULL) || rc_config_load_environment(config, NULL) ||
        rc_client_new(config, &client, NULL)) return 1;
%s
    rc_client_free(client); rc_config_free(config);
    return 0;
}
"""
CPP = """#include <iostream>
#include <rongcloud/cpp/user_blacklist.hpp>
#include <rongcloud/cpp/user_remark.hpp>
int main() {
    const rc::Client client{rc::Config::from_environment()};
%s
}
"""
PYTHON = """import rongcloud
with rongcloud.Client() as client:
%s
"""


@pytest.fixture
def filled(emulator):
    emulator.reset()
    with emulator.client() as client:
        client.user_blacklist.add(user_id="u1", black_user_id=NAMES)
        client.user.block(user_id=["banned"], minute=10)
        client.user_remark.set(user_id="u1", remarks=[{"id": name, "remark": "r"} for name in NAMES])


def test_c_example(filled, environment, tmp_path):
    [code] = blocks(GUIDE, "c")
    said = compile_and_run(["cc", "-std=c99"], C % code, "c", tmp_path, environment)
    assert said.split() == NAMES[::-1]


def test_cpp_example(filled, environment, tmp_path):
    [code] = blocks(GUIDE, "cpp")
    said = compile_and_run(["c++", "-std=c++17"], CPP % code, "cpp", tmp_path, environment)
    assert said.split() == [*NAMES[::-1], "20"]


def test_python_example(filled, environment):
    [code] = blocks(GUIDE, "python")
    said = run([sys.executable, "-c", PYTHON % "".join(f"    {line}\n" for line in code.splitlines())], environment)
    assert said.split() == [*NAMES[::-1], "banned", *NAMES[::-1]]
