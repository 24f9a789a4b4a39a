"""Libraries of one program that were built with different C++ headers, or with other options: each keeps its own
functions, and all share the exceptions. RONGCLOUD_LIBRARY names the library."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "capi" / "include"
LIBRARY = Path(os.environ.get("RONGCLOUD_LIBRARY", ""))
COMPILER = (os.environ.get("CXX") or "c++").split()
CLIENT = 'rc::Client client{rc::Config{}.app_key("k").app_secret("s").region("beijing")};'
PREVIEW = """
#include <rongcloud/cpp/user.hpp>
extern "C" __attribute__((visibility("default"))) const char *NAME() {
    static std::string text;
    try {
        %s
        rc::user::GetToken request{};
        request.user_id = "alice";
        request.name = "Alice";
        request.portrait_uri = "http://p/1.png";
        text = client.preview(request);
        text = text.substr(text.find("\\r\\n\\r\\n") + 4);
    } catch (const std::exception &error) {
        text = error.what();
    }
    return text.c_str();
}
""" % CLIENT
WANTED = "userId=alice&name=Alice&portraitUri=http%3A%2F%2Fp%2F1.png"


def compile_program(folder: Path, name: str, source: str, *options: str, include: Path = INCLUDE) -> Path:
    path = folder / f"{name}.cpp"
    path.write_text(source, encoding="utf-8")
    is_library = "-shared" in options
    program = folder / (f"lib{name}.so" if is_library else name)
    done = subprocess.run([*COMPILER, "-std=c++17", "-Wall", "-Wextra", "-Werror", f"-I{include}", str(path),
                           *(["-fPIC"] if is_library else []), *options, str(LIBRARY),
                           f"-Wl,-rpath,{LIBRARY.parent}", "-o", str(program)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return program


def run(*command: object) -> list[str]:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def next_headers(folder: Path) -> Path:
    """A copy of the headers with a higher number and one more optional member in a request."""
    shutil.copytree(INCLUDE, folder)
    number = folder / "rongcloud/detail/namespace.hpp"
    text, count = re.subn(r"(#define RC_CPP_NAMESPACE v)\d+", r"\g<1>999", number.read_text(encoding="utf-8"))
    assert count == 1
    number.write_text(text, encoding="utf-8")
    user = folder / "rongcloud/cpp/user.hpp"
    text = user.read_text(encoding="utf-8")
    before, struct, after = text.partition("struct GetToken {")
    after = after.replace("    std::string name;\n",
                          "    std::optional<std::string> device{};\n    std::string name;\n", 1)
    after = after.replace('        params.set("name", name);\n',
                          '        params.set("name", name);\n        params.set("device", device);\n', 1)
    assert after.count("device") == 3
    user.write_text(before + struct + after, encoding="utf-8")
    return folder


@pytest.mark.parametrize("optimization", ["-O0", "-O2"])
@pytest.mark.parametrize("first", ["old", "new"])
def test_two_versions_in_one_process(tmp_path, optimization, first):
    headers = {"old": INCLUDE, "new": next_headers(tmp_path / "include")}
    libraries = {name: compile_program(tmp_path, name, PREVIEW.replace("NAME", f"{name}_header"), "-shared",
                                       optimization, include=include) for name, include in headers.items()}
    main = ('#include <cstdio>\nextern "C" const char *old_header();\nextern "C" const char *new_header();\n'
            "int main() { std::puts(old_header()); std::puts(new_header()); std::puts(old_header()); }\n")
    order = [first, "new" if first == "old" else "old"]  # of look-up by the dynamic linker
    program = compile_program(tmp_path, "main", main, *(str(libraries[name]) for name in order))
    assert run(program) == [WANTED] * 3


def test_names_have_the_number(tmp_path):
    library = compile_program(tmp_path, "names", PREVIEW, "-shared", "-O0")
    symbols = subprocess.run(["nm", "-C", "--defined-only", str(library)], capture_output=True, text=True, check=True)
    own = [line for line in symbols.stdout.splitlines() if re.search(r"\brc::(?!v0::)", line)]
    assert own == []
    assert "rc::v0::" in symbols.stdout


@pytest.mark.parametrize("visibility", ["default", "hidden"])
def test_exceptions_cross_libraries(tmp_path, visibility):
    """Thrown in a library that nothing else is linked to, caught in the program by its class."""
    library = compile_program(tmp_path, "thrower", '#include <rongcloud/rongcloud.hpp>\n'
                              'extern "C" __attribute__((visibility("default"))) void fail() {\n    ' + CLIENT +
                              '\n    client.call("user.get_token");\n}\n',
                              "-shared", f"-fvisibility={visibility}", "-fvisibility-inlines-hidden")
    program = compile_program(tmp_path, "catcher", """
#include <cstdio>
#include <dlfcn.h>
#include <rongcloud/rongcloud.hpp>
int main(int, char **arguments) {
    void *const library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
    const auto fail = reinterpret_cast<void (*)()>(dlsym(library, "fail"));
    try {
        fail();
    } catch (const rc::ArgumentError &error) {
        std::printf("%s %s\\n", error.status_name(), error.reason().c_str());
    }
}
""", f"-fvisibility={visibility}", "-ldl")
    assert run(program, library) == ["RC_E_ARGUMENT missing_parameter"]


def test_programs_need_not_know_the_number(tmp_path):
    """Members of the program's own classes, look-up by argument, overloads, specialisations, forward declarations."""
    source = """
#include <rongcloud/fwd.hpp>
struct Uses {
    rc::Client *client = nullptr;
    rc::user_of_forward_declarations *unused = nullptr;
};
#include <functional>
#include <rongcloud/cpp/all.hpp>
struct Application {  // visible, with members of the headers: no warning
    rc::Client client;
    rc::user::GetToken request;
    std::optional<rc::Result> answer{};
    std::vector<rc::user::GetToken> more{};
};
namespace app {
inline int seen(const rc::Params &) { return 1; }
inline int seen(const rc::Error &) { return 2; }
}
namespace rc {
inline int found_by_argument(const Params &) { return 3; }
}
template <>
struct std::hash<rc::user::GetToken> {
    std::size_t operator()(const rc::user::GetToken &request) const { return std::hash<std::string>()(request.user_id); }
};
static_assert(std::is_same_v<rc::Client, rc::v0::Client>);
static_assert(std::is_same_v<rc::user::GetToken, rc::v0::user::GetToken>);
int main() {
    const rc::Params params;
    Uses uses;
    static_cast<void>(uses);
    const rc::MessageBody body = rc::messages::Text{"hi"};
    return app::seen(params) + found_by_argument(params) == 4 && body.object_name == "RC:TxtMsg" &&
           std::hash<rc::user::GetToken>()(rc::user::GetToken{"a", "b"}) != 0 ? 0 : 1;
}
""".replace("    rc::user_of_forward_declarations *unused = nullptr;\n", "")
    run(compile_program(tmp_path, "program", source))


def test_forward_declarations_are_the_classes(tmp_path):
    """Every class of fwd.hpp is one of rongcloud.hpp."""
    text = (INCLUDE / "rongcloud/fwd.hpp").read_text(encoding="utf-8")
    names = re.findall(r"^(?<!>\n)(?:class|struct) (\w+);", text, re.MULTILINE)
    checks = "".join(f"static_assert(sizeof(rc::{name}) > 0);\n" for name in names)
    assert len(names) > 30
    source = "#include <rongcloud/fwd.hpp>\n#include <rongcloud/rongcloud.hpp>\n" + checks + "int main() {}\n"
    compile_program(tmp_path, "forward", source)
