"""The content of every message type, and every structure, through every language: the same bytes, the same refusals."""

from __future__ import annotations

import json

import pytest
from players import Refused
from vector_files import FOLDER, expanded

SCHEMAS = {row["name"]: row
           for row in json.loads((FOLDER / "messages.json").read_text(encoding="utf-8"))["schemas"]}
ALL = sorted(SCHEMAS)
EVERYONE = {"c": "c_player", "cpp": "cpp_player", "python": "python_player"}


@pytest.mark.parametrize("language", EVERYONE)
@pytest.mark.parametrize("name", ALL)
def test_contents(name, language, request):
    player, schema = request.getfixturevalue(EVERYONE[language]), SCHEMAS[name]
    for expected in schema["contents"]:
        made = player.content(schema["kind"], schema["wire"], expected["fields"]).decode("utf-8")
        assert (expected["name"], made) == (expected["name"], expected["json"])


@pytest.mark.parametrize("language", EVERYONE)
@pytest.mark.parametrize("name", ALL)
def test_refusals(name, language, request):
    player, schema = request.getfixturevalue(EVERYONE[language]), SCHEMAS[name]
    for expected in schema["errors"]:
        with pytest.raises(Refused) as refused:
            player.content(schema["kind"], schema["wire"], expanded(expected["fields"]))
            pytest.fail(f"{expected['name']} was accepted")
        assert (expected["name"], refused.value.reason) == (expected["name"], expected["reason"])
        assert schema["wire"] in refused.value.message
        assert expected["message_has"] in refused.value.message


@pytest.mark.parametrize("name", ALL)
def test_cpp_structs(name, cpp_player):
    for expected in SCHEMAS[name]["contents"][:2]:
        made = cpp_player.ask(b"typed_message", name.encode(), expected["name"].encode())[0].decode("utf-8")
        assert (expected["name"], made) == (expected["name"], expected["json"])


@pytest.mark.parametrize("name", ALL)
def test_python_classes(name, python_player):
    for expected in SCHEMAS[name]["contents"][:2]:
        made = python_player.message(name, expected["fields"])
        assert (expected["name"], made) == (expected["name"], expected["json"])


@pytest.mark.parametrize("name", [name for name in ALL if SCHEMAS[name]["kind"] == "content"])
def test_python_reads_what_it_writes(name, python_player):
    from rongcloud import messages
    schema = SCHEMAS[name]
    for expected in schema["contents"][:2]:
        read = messages.parse(schema["wire"], expected["json"])
        assert type(read) is messages.TYPES[schema["wire"]]
        assert read.raw == json.loads(expected["json"])
        assert read.to_json() == expected["json"]


@pytest.mark.parametrize("name", ALL)
def test_c_functions(name, typed_c):
    schema = SCHEMAS[name]
    for expected in schema["contents"][:2]:
        assert typed_c.content(schema["wire"], expected["fields"]).decode("utf-8") == expected["json"]
    for wire, given in schema["contents"][0]["fields"].items():
        if isinstance(given, (int, float)):
            continue  # C has no way to leave a number out
        fields = {other: value for other, value in schema["contents"][0]["fields"].items() if other != wire}
        with pytest.raises(Refused) as refused:
            typed_c.content(schema["wire"], fields)
        assert refused.value.reason == "missing_parameter"
        assert f"'{wire}'" in refused.value.message
