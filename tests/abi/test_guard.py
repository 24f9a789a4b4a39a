"""Every exported function is one statement that runs its body through the guard of capi/src/guard.hpp, or of capi/jobs/guard.hpp, so that neither an
exception nor a cancellation of the thread leaves it; and what another thread may be waiting for is never `in_memory`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [ROOT / "capi" / "src", ROOT / "capi" / "jobs"]
LOCK = [line.split()[0] for name in ("abi.lock", "abi_jobs.lock")
        for line in (ROOT / "catalogue" / name).read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")]
DEFINITION = re.compile(r'^(?:extern "C" )?(?!static|return)[A-Za-z_][\w ]*[ *](rc_\w+)\(([^;{}]*?)\) \{\n(.*?)^\}', re.M | re.S)
HELPERS = ("guard", "guarded", "in_memory", "remembered", "typed_call", "typed_content", "typed_structure")
STATEMENT = re.compile(r"\s*(?:return )?(?:rongcloud::capi::)?(\w+)(?:<[\w *]+>)?\((.*)\);\s*", re.S)
# Objects that several threads may use at once, or that hold connections.
SHARED = re.compile(r"\brc_(client|request|pager|message_stream|event_stream|spool) \*")


def definitions() -> dict[str, tuple[str, str]]:
    found = {}
    for folder in SOURCES:
        for path in folder.rglob("*.cpp"):
            for name, parameters, body in DEFINITION.findall(path.read_text(encoding="utf-8")):
                found[name] = (parameters, body)
    return found


def helper_of(body: str) -> str | None:
    """The helper that the only statement calls; None when there is more than that one."""
    statement = STATEMENT.fullmatch(body)
    if statement is None:
        return None
    depth = 0
    for character in statement[2]:  # the parenthesis that closes must be the last one
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return None
    return statement[1]


FOUND = definitions()


def test_every_exported_function_is_found():
    assert set(LOCK) - set(FOUND) == set()


@pytest.mark.parametrize("name", LOCK)
def test_runs_through_the_guard(name):
    parameters, body = FOUND[name]
    helper = helper_of(body)
    assert helper in HELPERS, f"{name} must be one statement: return guard(err, [&] {{ ... }});"
    if SHARED.search(parameters) or name.endswith(("_free", "_new")):
        assert helper not in ("in_memory", "remembered"), f"{name} may wait or close something: use guard or guarded"


@pytest.mark.parametrize("helper, text", [
    ("guard", "    return guard(err, [&] {\n        work();\n    });\n"), ("work", "    work();\n"),
    (None, "    need(out);\n    return guard(err, [&] { work(); });\n"), ("guarded", "    guarded([&] { delete it; });\n"),
    (None, "    if (it == nullptr) return;\n    guarded([&] { delete it; });\n")])
def test_the_reader_itself(helper, text):
    assert helper_of(text) == helper
