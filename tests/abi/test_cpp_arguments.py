"""What compiles as a value of rc::Params and as a text: a text in each of its types, and no pointer, character or
nothing that would quietly become a number, true, or a crash."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

INCLUDE = Path(__file__).resolve().parents[2] / "capi" / "include"
COMPILER = (os.environ.get("CXX") or "c++").split()
FUNCTION = """
#include <filesystem>
#include <rongcloud/cpp/user.hpp>
struct Convertible { operator std::string_view() const { return "x"; } };
void use(rc::Client &client, rc::Config &config, rc::Params &params, rc::Result &answer, const rc::user::GetToken &request);
void use(rc::Client &client, rc::Config &config, rc::Params &params, rc::Result &answer, const rc::user::GetToken &request) {
    static_cast<void>(client), static_cast<void>(config), static_cast<void>(params), static_cast<void>(answer);
    static_cast<void>(request);
    [[maybe_unused]] static int number = 5;
    [[maybe_unused]] static char text[] = "text";
    [[maybe_unused]] char *const pointer = text;
    [[maybe_unused]] const std::string string = "text";
    [[maybe_unused]] const std::string_view view = string;
    %s;
}
"""
CPP17 = ["c++17", "c++20"]
GOOD = {
    "params.set(\"a\", \"text\")": CPP17, "params.set(\"a\", text)": CPP17, "params.set(\"a\", pointer)": CPP17,
    "params.set(\"a\", string)": CPP17, "params.set(\"a\", view)": CPP17, "params.set(\"a\", u8\"text\")": CPP17,
    "params.set(\"a\", nullptr)": CPP17,  # leaves it unset
    "params.set(\"a\", std::u8string(u8\"text\"))": ["c++20"], "params.set(\"a\", std::u8string_view(u8\"t\"))": ["c++20"],
    "params.set(\"a\", true)": CPP17, "params.set(\"a\", 5)": CPP17, "params.set(\"a\", 5u)": CPP17,
    "params.set(\"a\", 5LL)": CPP17, "params.set(\"a\", 0.5)": CPP17, "params.set(\"a\", 0.5f)": CPP17,
    "params.set(\"a\", std::int8_t{5})": CPP17, "params.set(\"a\", std::optional<bool>(true))": CPP17,
    "params.set(\"a\", std::vector<std::string>{\"x\"})": CPP17, "params.set_json(\"a\", view)": CPP17,
    "params.set_json(\"a\", std::optional<std::string>(\"{}\"))": CPP17, "params.set_members(u8\"{}\")": ["c++20"],
    "client.call(\"user.get_token\")": CPP17, "client.call(view, params)": CPP17, "client.call(string)": CPP17,
    "client.get_token(view, string, \"uri\")": CPP17, "client.get_token(Convertible{}, \"name\")": CPP17,
    "client.get_token(u8\"u\", u8\"名字\")": CPP17, "client.preview(request)": CPP17,
    "client.preview(view, params, view)": CPP17, "client.set_credentials({}, string)": CPP17,
    "config.app_key(view).app_secret(string)": CPP17, "config.load_file(std::filesystem::path(\"a\"))": CPP17,
    "answer.text(view)": CPP17, "rc::describe(view)": CPP17, "rc::message_content(view)": CPP17,
}
BAD = {
    "params.set(\"a\", L\"text\")": CPP17, "params.set(\"a\", u\"text\")": CPP17, "params.set(\"a\", U\"text\")": CPP17,
    "params.set(\"a\", &number)": CPP17, "params.set(\"a\", static_cast<void *>(text))": CPP17,
    "params.set(\"a\", &use)": CPP17, "params.set(\"a\", &rc::Client::stats)": CPP17,
    "params.set(\"a\", std::make_shared<int>(1))": CPP17, "params.set(\"a\", 'x')": CPP17,
    "params.set(\"a\", L'x')": CPP17, "params.set(\"a\", u8'x')": ["c++20"],
    "client.get_token(nullptr, \"name\")": CPP17, "client.get_token(\"u\", 0)": CPP17, "client.get_token(L\"u\", \"n\")": CPP17,
    "config.set(\"timeout_ms\", 0)": CPP17, "config.set(\"timeout_ms\", 5)": CPP17, "config.set(\"http2\", true)": CPP17,
    "config.app_key(nullptr)": CPP17, "client.call(nullptr)": CPP17, "params.set_json(\"a\", nullptr)": CPP17,
    "answer.text(0)": CPP17, "client.call(5)": CPP17, "params.set_json(\"a\", &number)": CPP17,
}


def compiles(folder: Path, statement: str, standard: str) -> subprocess.CompletedProcess[str]:
    source = folder / "statement.cpp"
    source.write_text(FUNCTION % statement, encoding="utf-8")
    return subprocess.run([*COMPILER, f"-std={standard}", "-Wall", "-Wextra", "-fsyntax-only", f"-I{INCLUDE}",
                           str(source)], capture_output=True, text=True)


def cases(table):
    return [(statement, standard) for statement, standards in table.items() for standard in standards]


# Together, as the headers take a second.
@pytest.mark.parametrize("standard", CPP17)
def test_texts_and_values(standard, tmp_path):
    statements = [statement for statement, of in cases(GOOD) if of == standard]
    done = compiles(tmp_path, ";\n    ".join(statements), standard)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("standard", CPP17)
def test_what_is_neither(standard, tmp_path):
    """Each statement is an error of its own."""
    statements = [statement for statement, of in cases(BAD) if of == standard]
    first = FUNCTION.split("%s")[0].count("\n") + 1
    done = compiles(tmp_path, ";\n    ".join(statements), standard)
    assert done.returncode != 0
    errors = {line.split(":")[1] for line in done.stderr.splitlines() if ": error: " in line and "statement.cpp" in line}
    assert [statement for row, statement in enumerate(statements, first) if str(row) not in errors] == []
