"""Every vector through every language: the same bytes, the same refusals, the same values."""

from __future__ import annotations

import hashlib
import json

import pytest
from players import Refused
from vector_files import CALL, OPERATIONS, SIGNATURES, expanded, text_of

ALL = sorted(OPERATIONS)
PROGRAMS = {"c": "c_player", "cpp": "cpp_player"}
EVERYONE = {**PROGRAMS, "python": "python_player"}


def vector(operation, kind, name):
    return next(row for row in OPERATIONS[operation][kind] if row["name"] == name)


@pytest.fixture
def cell(record_property):
    """Notes whose cell of the table a test belongs to."""
    def note(operation, language):
        record_property("operation", operation)
        record_property("language", language)
    return note


def parsed(request):
    head, body = request.split(b"\r\n\r\n", 1)
    first, *rest = head.decode("utf-8").split("\r\n")
    return first, [line.split(": ", 1) for line in rest], body.decode("utf-8")


def check_preview(request, expected):
    first, headers, body = parsed(request)
    assert body == expected["body"]
    assert first == f"{expected['method']} {expected['target']} HTTP/1.1"
    names = [name for name, _ in headers]
    values = dict(headers)
    assert names[:5] == ["Host", "App-Key", "Nonce", "Timestamp", "Signature"]
    assert [values[name] for name in names[1:5]] == [
        CALL["app_key"], CALL["nonce"], str(CALL["timestamp_ms"]), CALL["signature"]]
    if "content_type" in expected:
        assert names[5:7] == ["Content-Type", "Content-Length"]
        assert values["Content-Type"] == expected["content_type"]
        assert values["Content-Length"] == str(len(expected["body"].encode("utf-8")))
    assert names[-3:] == ["X-Request-ID", "User-Agent", "Accept-Encoding"]


def check_recorded(server, expected):
    """What arrived over HTTP is what the vector says, signed with the secret."""
    assert len(server.requests) == 1
    seen = server.requests[0]
    assert (seen.method, seen.target) == (expected["method"], expected["target"])
    assert seen.body.decode("utf-8") == expected["body"]
    signed = CALL["app_secret"] + seen.headers["Nonce"] + seen.headers["Timestamp"]
    assert seen.headers["Signature"] == hashlib.sha1(signed.encode()).hexdigest()


@pytest.mark.parametrize("language", EVERYONE)
@pytest.mark.parametrize("operation", ALL)
def test_requests(operation, language, request, cell):
    cell(operation, language)
    player = request.getfixturevalue(EVERYONE[language])
    for expected in OPERATIONS[operation]["requests"]:
        if "texts" not in expected:
            check_preview(player.preview(operation, expected["params"]), expected)


@pytest.mark.parametrize("language", PROGRAMS)
@pytest.mark.parametrize("operation", [name for name in ALL if "texts" in OPERATIONS[name]["requests"][-1]])
def test_json_texts(operation, language, request, cell):
    cell(operation, language)
    expected = OPERATIONS[operation]["requests"][-1]
    texts = {name: text.encode() for name, text in expected["texts"].items()}
    player = request.getfixturevalue(PROGRAMS[language])
    check_preview(player.preview(operation, expected["params"], **texts), expected)


@pytest.mark.parametrize("language", EVERYONE)
@pytest.mark.parametrize("operation", ALL)
def test_refusals(operation, language, request, cell):
    cell(operation, language)
    player = request.getfixturevalue(EVERYONE[language])
    for expected in OPERATIONS[operation]["errors"]:
        with pytest.raises(Refused) as refused:
            player.preview(operation, expanded(expected["params"]))
            pytest.fail(f"{expected['name']} was accepted")
        assert (expected["name"], refused.value.reason) == (expected["name"], expected["reason"])
        assert expected["message_has"] in refused.value.message


def a_text(operation):
    """The name of a parameter that is text; None when there is none."""
    params = vector(operation, "requests", "all")["params"]
    return next((name for name, value in params.items() if isinstance(value, str)), None)


@pytest.mark.parametrize("language", PROGRAMS)
@pytest.mark.parametrize("operation", [name for name in ALL if a_text(name)])
def test_invalid_utf8(operation, language, request, cell):
    cell(operation, language)
    params = vector(operation, "requests", "all")["params"]
    player = request.getfixturevalue(PROGRAMS[language])
    with pytest.raises(Refused) as refused:
        player.preview(operation, params, "text", **{a_text(operation): b"a\xff"})
    assert refused.value.reason == "invalid_utf8"


@pytest.mark.parametrize("language", PROGRAMS)
@pytest.mark.parametrize("operation", ALL)
def test_answers(operation, language, request, cell, server):
    cell(operation, language)
    player = request.getfixturevalue(PROGRAMS[language])
    answer, sent = OPERATIONS[operation]["answer"], vector(operation, "requests", "minimal")
    server.expect(json.dumps(answer["json"]).encode())
    values = player.values(operation, sent["params"], answer["values"])
    assert values == [text_of(row["kind"], row["value"]) for row in answer["values"]]
    check_recorded(server, sent)


@pytest.mark.parametrize("operation", ALL)
def test_cpp_structs(operation, cpp_player, cell, server):
    cell(operation, "cpp typed")
    answer, sent = OPERATIONS[operation]["answer"], vector(operation, "requests", "all")
    check_preview(cpp_player.ask(b"typed_preview", operation.encode())[0], sent)
    server.expect(json.dumps(answer["json"], ensure_ascii=False).encode())
    members = cpp_player.ask(b"typed_call", operation.encode())
    assert members == [text_of(row["kind"], row["value"]) for row in answer["values"]]
    check_recorded(server, sent)


@pytest.mark.parametrize("operation", ALL)
def test_c_functions(operation, typed_c, cell, server):
    cell(operation, "c typed")
    for name in ("minimal", "all"):
        sent = vector(operation, "requests", name)
        server.expect(json.dumps(OPERATIONS[operation]["answer"]["json"]).encode())
        typed_c.call(operation, sent["params"])
        check_recorded(server, sent)
    pointers = [p for p in typed_c.describe(operation)["params"]
                if p["required"] is True and "." not in p["name"] and p["type"] in ("string", "json")]
    for p in pointers:
        params = {**vector(operation, "requests", "minimal")["params"], p["name"]: None}
        with pytest.raises(Refused) as refused:
            typed_c.call(operation, params)
        assert refused.value.reason == "missing_parameter"
        assert p["name"] in refused.value.message


@pytest.mark.parametrize("operation", ALL)
def test_python_answers(operation, python_player, cell, server):
    cell(operation, "python")
    answer, sent = OPERATIONS[operation]["answer"], vector(operation, "requests", "minimal")
    server.expect(json.dumps(answer["json"]).encode())
    assert python_player.call(operation, sent["params"]) == answer["json"]
    check_recorded(server, sent)


@pytest.mark.parametrize("operation", ALL)
def test_python_methods(operation, python_player, cell, server):
    cell(operation, "python typed")
    sent = vector(operation, "requests", "all")
    names = {p["name"]: p["snake"] for p in python_player.module.describe(operation)["params"]}
    server.expect(json.dumps(OPERATIONS[operation]["answer"]["json"]).encode())
    python_player.typed(operation, {names[name]: value for name, value in sent["params"].items()})
    check_recorded(server, sent)


@pytest.mark.parametrize("row", SIGNATURES, ids=lambda row: row["name"])
def test_signature_vectors(row):
    """The vectors themselves; the library is held to them in tests/unit and above."""
    text = row["app_secret"] + row["nonce"] + row["timestamp"]
    assert hashlib.sha1(text.encode()).hexdigest() == row["signature"]
