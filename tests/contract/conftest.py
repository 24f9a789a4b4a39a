"""Players for each language that was built, and the table of endpoints and languages at the end.

RONGCLOUD_CONTRACT_C, RONGCLOUD_CONTRACT_CPP, RONGCLOUD_REFUSALS_CPP and RONGCLOUD_LIBRARY name the programs and the
library; Python is played when the package can be imported."""

from __future__ import annotations

import importlib
import os
import sys
from collections import defaultdict
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from answer_server import AnswerServer  # noqa: E402
from patience import pytest_configure  # noqa: E402, F401 - the plugin
from players import ProgramPlayer, PythonPlayer, TypedC  # noqa: E402

LANGUAGES = ("c", "c typed", "cpp", "cpp typed", "python", "python typed")
outcomes: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))


def named(variable: str) -> str:
    value = os.environ.get(variable)
    if not value:
        pytest.skip(f"{variable} is not set")
    return value


@pytest.fixture(scope="session")
def server():
    running = AnswerServer()
    yield running
    running.close()


def closing(player):
    yield player
    player.close()


@pytest.fixture(scope="session")
def c_player(server):
    yield from closing(ProgramPlayer(named("RONGCLOUD_CONTRACT_C"), server.url))


@pytest.fixture(scope="session")
def cpp_player(server):
    yield from closing(ProgramPlayer(named("RONGCLOUD_CONTRACT_CPP"), server.url))


@pytest.fixture(scope="session")
def refusals_player(server):
    yield from closing(ProgramPlayer(named("RONGCLOUD_REFUSALS_CPP"), server.url))


@pytest.fixture(scope="session")
def typed_c(server):
    yield from closing(TypedC(named("RONGCLOUD_LIBRARY"), server.url))


@pytest.fixture(scope="session")
def python_player(server):
    try:
        module = importlib.import_module("rongcloud")
    except ImportError as error:
        pytest.skip(f"the Python package was not built: {error}")
    yield from closing(PythonPlayer(module, server.url))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    cell = dict(item.user_properties)
    if "operation" in cell and report.when == "call" and not report.skipped:
        outcomes[cell["operation"]][cell["language"]].append(report.passed)


def pytest_terminal_summary(terminalreporter):
    if not outcomes:
        return
    played = [language for language in LANGUAGES if any(language in row for row in outcomes.values())]
    width = max(map(len, outcomes))
    terminalreporter.section("endpoints and languages")
    terminalreporter.write_line(f"{'':{width}}  " + "  ".join(f"{language:>12}" for language in played))
    for operation in sorted(outcomes):
        row = outcomes[operation]
        cells = ["" if language not in row else f"{sum(row[language])}/{len(row[language])}" for language in played]
        terminalreporter.write_line(f"{operation:{width}}  " + "  ".join(f"{cell:>12}" for cell in cells))
