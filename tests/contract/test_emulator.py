"""Every operation through every language over HTTPS to the emulator: it validates the request with a parser of its own,
keeps it, and answers; what it kept is what the vector says."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from conftest import closing, named
from players import ProgramPlayer, PythonPlayer, Refused, TypedC, spelled
from vector_files import CALL, OPERATIONS

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "emulator"))

from emulator_driver import Emulator  # noqa: E402

LANGUAGES = ("c", "c typed", "cpp", "cpp typed", "python", "python typed")
VALIDATION = (1002, 1005, 26001)
# What handlers check beyond the catalogue's rows, and the sample values of the vectors do not meet.
HANDLER_RULES = ("goes with exactly one", "is not one that this service gave", "does not begin with ext_")


@pytest.fixture(scope="module")
def emulator():
    named("RONGCLOUD_EMULATOR_PROGRAM")
    running = Emulator("--app-key", CALL["app_key"], "--app-secret", CALL["app_secret"])
    for user in ("u1", "u+=-_1", "u+=-_2"):  # of the vectors
        running.token(user)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def address(emulator):
    return emulator.facts["https"], emulator.facts["ca_file"]


@pytest.fixture(scope="module")
def c_program(address):
    yield from closing(ProgramPlayer(named("RONGCLOUD_CONTRACT_C"), *address))


@pytest.fixture(scope="module")
def cpp_program(address):
    yield from closing(ProgramPlayer(named("RONGCLOUD_CONTRACT_CPP"), *address))


@pytest.fixture(scope="module")
def c_functions(address):
    yield from closing(TypedC(named("RONGCLOUD_LIBRARY"), *address))


@pytest.fixture(scope="module")
def python_package(address):
    try:
        module = importlib.import_module("rongcloud")
    except ImportError as error:
        pytest.skip(f"the Python package was not built: {error}")
    yield from closing(PythonPlayer(module, *address))


def call(language, operation, params, request):
    """Through the generic or the typed interface of `language`."""
    if language in ("c", "cpp"):
        request.getfixturevalue(f"{language}_program").values(operation, params, [])
    elif language == "cpp typed":
        request.getfixturevalue("cpp_program").ask(b"typed_send", operation.encode())
    elif language == "c typed":
        request.getfixturevalue("c_functions").call(operation, params)
    elif language == "python":
        request.getfixturevalue("python_package").call(operation, params)
    else:
        player = request.getfixturevalue("python_package")
        names = {p["name"]: p["snake"] for p in player.module.describe(operation)["params"]}
        player.typed(operation, {spelled(names[name]): value for name, value in params.items()})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_over_https(operation, language, request, emulator, record_property):
    record_property("operation", operation)
    record_property("language", language)
    sent = next(row for row in OPERATIONS[operation]["requests"] if row["name"] == "all")
    emulator.told("DELETE", "requests")
    refusal = None
    try:
        call(language, operation, sent["params"], request)
    except Refused as refused:  # by the state that earlier calls made
        refusal = refused
    [kept] = emulator.told("GET", "requests")["requests"]
    target = urlsplit(sent["target"])
    assert (kept["operation"], kept["method"], kept["path"], kept["query"], kept["body"]) == (
        operation, sent["method"], target.path, target.query, sent["body"])
    assert kept["listener"] == "https"
    said = kept["error_message"]
    assert kept["code"] not in VALIDATION or any(rule in said for rule in HANDLER_RULES), said
    if refusal is not None:
        assert refusal.reason == "api_code" and not kept["sample"], refusal
