"""Answers that are not as documented, through the typed interfaces of C++ and Python: what can be read is read, what
cannot is absent, and nothing fails."""

from __future__ import annotations

import json
from typing import Any

import pytest
from vector_files import OPERATIONS, text_of

ALL = sorted(OPERATIONS)


def as_text(value: Any) -> Any:
    """Numbers as text, switches as 1 and 0."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, dict):
        return {name: as_text(item) for name, item in value.items()}
    return [as_text(item) for item in value] if isinstance(value, list) else value


def of_another_kind(value: Any) -> Any:
    return 7 if isinstance(value, (dict, list)) else {"a": [value]}


def odd_answers(answer: dict[str, Any]) -> dict[str, Any]:
    fields = {name: value for name, value in answer.items() if name != "code"}
    return {
        "nothing": {},
        "nulls": {name: None for name in fields},
        "other kinds": {name: of_another_kind(value) for name, value in fields.items()},
        "lists of other kinds": {name: [7, None, "x", []] if isinstance(value, list) else value
                                 for name, value in fields.items()},
        "the code as text": {**answer, "code": str(answer["code"])},
    }


def typed_inputs(player, operation):
    sent = next(row for row in OPERATIONS[operation]["requests"] if row["name"] == "all")
    names = {p["name"]: p["snake"] for p in player.module.describe(operation)["params"]}
    return {names[name]: value for name, value in sent["params"].items()}


@pytest.mark.parametrize("operation", ALL)
def test_numbers_as_text(operation, cpp_player, server):
    answer = OPERATIONS[operation]["answer"]
    server.expect(json.dumps(as_text(answer["json"]), ensure_ascii=False).encode())
    members = cpp_player.ask(b"typed_call", operation.encode())
    assert members == [text_of(row["kind"], row["value"]) for row in answer["values"]]


@pytest.mark.parametrize("operation", ALL)
def test_cpp_reads_what_it_can(operation, cpp_player, server):
    for odd in odd_answers(OPERATIONS[operation]["answer"]["json"]).values():
        text = json.dumps(odd)
        server.expect(text.encode())
        assert cpp_player.ask(b"typed_send", operation.encode()) == [text.encode()]


@pytest.mark.parametrize("operation", ALL)
def test_python_reads_what_it_can(operation, python_player, server):
    inputs = typed_inputs(python_player, operation)
    for odd in odd_answers(OPERATIONS[operation]["answer"]["json"]).values():
        server.expect(json.dumps(odd).encode())
        assert python_player.typed(operation, inputs).raw == odd
