"""Every example of docs/endpoints, in its four languages: it compiles, runs, and sends the operation that it shows."""

from __future__ import annotations

import os
import re
import shutil
import sys

import pytest
from test_readme import ROOT, emulator, environment, run

import rongcloud

C = """#include <stdio.h>
#include <rongcloud/api/all.h>
%s
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
#include <rongcloud/cpp/all.hpp>
%s
template <class Example>
void show(const rc::Client &client, const Example &example) try {
    example(client);
} catch (const rc::ApiError &error) {  // by the state that other examples made
    std::cout << error.what() << '\\n';
}
int main() {
    const rc::Client client{rc::Config::from_environment()};
%s
}
"""
PYTHON = """import rongcloud
with rongcloud.Client() as client:
%s
"""


def examples(language: str) -> dict[str, str]:
    """By operation."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "docs/endpoints").glob("*.md")):
        for section in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            block = re.search(rf"^```{language}\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
            operation = section.split("\n", 1)[0]
            if block and "." in operation:
                found[operation] = block[1]
    assert sorted(found) == rongcloud.operations()
    return found


def name_of(operation: str) -> str:
    return operation.replace(".", "_")


def indented(code: str, by: str = "    ") -> str:
    return "".join(by + line for line in code.splitlines(keepends=True))


def compiled(compiler, code, suffix, folder):
    source, program = folder / f"examples.{suffix}", folder / "examples"
    source.write_text(code, encoding="utf-8")
    library = os.environ["RONGCLOUD_TEST_LIBRARY_FOLDER"]
    run([*compiler, "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{ROOT}/capi/include", str(source), f"-L{library}",
         "-lrongcloud", "-o", str(program)], dict(os.environ))
    return program


def check_sent(emulator, wanted):
    assert [request["operation"] for request in emulator.requests()] == list(wanted)


def test_c(emulator, environment, tmp_path):
    found = examples("c")
    functions = "".join(f"static void {name_of(name)}(rc_client *client) {{\n{indented(code)}}}\n"
                        for name, code in found.items())
    calls = "".join(f"    {name_of(name)}(client);\n" for name in found)
    # Refusals by the emulator's state go to standard error.
    program = compiled(["cc", "-std=c99"], C % (functions, calls), "c", tmp_path)
    emulator.reset()
    run(["/bin/sh", "-c", f'"{program}" 2>&1'], environment)
    check_sent(emulator, found)


def test_cpp(emulator, environment, tmp_path):
    found = examples("cpp")
    functions = "".join(f"static void {name_of(name)}(const rc::Client &client) {{\n{indented(code)}}}\n"
                        for name, code in found.items())
    calls = "".join(f"    show(client, {name_of(name)});\n" for name in found)
    program = compiled(["c++", "-std=c++17"], CPP % (functions, calls), "cpp", tmp_path)
    emulator.reset()
    run([str(program)], environment)
    check_sent(emulator, found)


def test_python(emulator, environment):
    found = examples("python")
    body = "".join(f"    try:\n{indented(code, ' ' * 8)}    except rongcloud.APIError as error:\n        print(error)\n"
                   for code in found.values())
    emulator.reset()
    run([sys.executable, "-c", PYTHON % body], environment)
    check_sent(emulator, found)


def test_curl(emulator, environment):
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")
    found = examples("sh")
    [function] = re.findall(r"^```sh\n(rongcloud_curl.*?)^```", (ROOT / "docs/endpoints/README.md").read_text("utf-8"),
                            re.DOTALL | re.MULTILINE)
    emulator.reset()
    host = {"RONGCLOUD_HOST": emulator.url.removeprefix("https://"), "CURL_CA_BUNDLE": str(emulator.ca_file)}
    run(["/bin/sh", "-eu", "-c", function + "".join(found.values())], {**environment, **host})
    check_sent(emulator, found)
    assert not [request for request in emulator.requests() if request["http_status"] == 401]
