"""The writers' output for a catalogue that has everything, compared with files that were read by people."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from golden_files import FOLDER, WRITERS, written

INCLUDE = Path(__file__).resolve().parents[3] / "capi" / "include"
# An event as rc::HookEvent is one; each kind is read from it.
READ_EVENTS = """struct Source {
    std::optional<std::string> text(const char *) const { return "a"; }
    std::optional<std::int64_t> integer(const char *) const { return 1; }
    std::optional<bool> boolean(const char *) const { return true; }
    std::vector<std::string> texts(const char *) const { return {}; }
    std::optional<std::string> json(const char *) const { return "{}"; }
};
bool read(const Source &event);
bool read(const Source &event) {
    return rc::hooks::NoteSent::from(event).place_id == rc::hooks::NoteJudged::from(event).note_id &&
           rc::hooks::NoteAsked::from(event).words.empty();
}
"""
NAMES = sorted(path.name for path in FOLDER.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_golden(name):
    assert written()[name] == (FOLDER / name).read_text(encoding="utf-8")


def test_nothing_is_missing():
    assert sorted(written()) == NAMES


def test_lines_are_short():
    """Except where long literals make long ones."""
    for name, text in written().items():
        if not name.endswith((".md", ".json")) and not name.startswith(("catalogue-", "vectors-")):
            assert [line for line in text.splitlines() if len(line) > 120] == [], name


@pytest.mark.parametrize("language,standard,code", [
    ("c", "c99", "#include <rongcloud/api/all.h>\n#include <rongcloud/api/hooks.h>\n"
                 "const char *const unit = RC_HOOK_NOTE_SENT RC_HOOK_FIELD_PLACE_ID;\n"),
    ("c++", "c++17", "#include <rongcloud/api/all.h>\n#include <typed_requests.hpp>\n#include <typed_messages.hpp>\n"
                     "#include <rongcloud/api/hooks.h>\n#include <rongcloud/cpp/hooks.hpp>\n"
                     "bool use(const rc::Client &client, const std::string &operation);\n"
                     "bool use(const rc::Client &client, const std::string &operation) {\n"
                     "    return vectors::with_request(operation, [&](const auto &request) {\n"
                     "        vectors::values_of(client.call(request));\n    }) && !vectors::typed_messages().empty();\n}\n" + READ_EVENTS),
])
def test_headers_compile(tiny, tmp_path, language, standard, code):
    for writer in WRITERS:
        for name, text in writer.files(tiny).items():
            short = name.removeprefix("capi/include/").removeprefix("tests/vectors/")
            (tmp_path / short).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / short).write_text(text, encoding="utf-8")
    compiler = (os.environ.get("CC" if language == "c" else "CXX") or {"c": "cc", "c++": "c++"}[language]).split()
    command = [*compiler, "-x", language, f"-std={standard}", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror",
               "-fsyntax-only", f"-I{tmp_path}", f"-I{INCLUDE}", "-"]
    done = subprocess.run(command, input=code, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
