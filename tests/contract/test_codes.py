"""Every code of the service as an exception of C++ and of Python: class, number, name, category, words, hint."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest
from vector_files import CODES, HTTP_STATUSES

CLASSES = {"argument": "InvalidParameterError", "authentication": "AuthenticationError",
           "permission": "PermissionDeniedError", "not_found": "NotFoundError", "rate_limit": "RateLimitError",
           "quota": "QuotaError", "server": "ServerError"}
# One that everybody knows for each category, so that a wrong row of the catalogue is not its own witness.
KNOWN = {1002: "argument", 1004: "authentication", 1009: "permission", 404: "not_found", 1008: "rate_limit",
         2007: "quota", 1000: "server", 24406: "not_found", 25405: "permission", 29303: "server"}
UNKNOWN = 98765
LANGUAGES = ("cpp", "python")


class Outcome(NamedTuple):
    kind: str
    code: int
    name: str
    category: str
    message: str
    hint: str
    is_retriable: bool
    maybe_delivered: bool


@pytest.fixture(params=LANGUAGES)
def outcome(request, server):
    """Calls user.get_info and tells how it ended."""
    if request.param == "cpp":
        player = request.getfixturevalue("refusals_player")

        def by_cpp() -> Outcome:
            kind, code, name, category, message, hint, again, maybe = [f.decode() for f in player.ask(b"user.get_info")]
            return Outcome(kind, int(code), name, category, message, hint, again == "1", maybe == "1")
        return by_cpp
    player = request.getfixturevalue("python_player")

    def by_python() -> Outcome:
        with pytest.raises(player.module.RongCloudError) as caught:
            player.client.call("user.get_info", {"userId": "u1"})
        error = caught.value
        kind = type(error).__name__.replace("APIError", "ApiError")
        return Outcome(kind, error.code or 0, error.code_name, error.category, error.message, error.hint,
                       error.is_retriable, error.maybe_delivered)
    return by_python


def refuse(server, code: int, http: int, **more: Any) -> None:
    server.expect(json.dumps({"code": code, **more}).encode(), http)


def test_every_code(outcome, server):
    assert len(CODES) > 200
    for row in CODES:
        refuse(server, row["code"], row["http"] or 200, errorMessage="as they say 中文")
        seen = outcome()
        assert seen == Outcome(CLASSES[row["category"]], row["code"], row["name"], row["category"], seen.message,
                               row["hint"], row["retriable"], row["maybe_delivered"])
        assert f"code {row['code']} ({row['name']}): as they say 中文" in seen.message
        assert len(server.requests) == 1


@pytest.mark.parametrize("code", KNOWN)
def test_one_code_of_each_category(code, outcome, server):
    refuse(server, code, 400)
    seen = outcome()
    assert (seen.kind, seen.code, seen.category) == (CLASSES[KNOWN[code]], code, KNOWN[code])
    assert seen.hint
    meaning = next(row["meaning"] for row in CODES if row["code"] == code)
    assert meaning in seen.message  # the service said nothing, so the catalogue speaks


@pytest.mark.parametrize("http", [200, 400, 500])
def test_an_unknown_code_keeps_number_and_text(http, outcome, server):
    refuse(server, UNKNOWN, http, errorMessage="Something new.")
    seen = outcome()
    assert (seen.kind, seen.code, seen.name, seen.category) == ("ApiError", UNKNOWN, "", "unknown")
    assert f"code {UNKNOWN}: Something new." in seen.message
    assert seen.hint
    assert (seen.is_retriable, seen.maybe_delivered) == (http == 500, http == 500)


def test_an_unknown_code_takes_the_hint_of_its_http_status(outcome, server):
    refuse(server, UNKNOWN, 430)
    assert "console" in outcome().hint


@pytest.mark.parametrize("body", [b"", b"<html>Sorry</html>", b'{"code":200}', b"{}"],
                         ids=["empty", "page", "success", "no code"])
@pytest.mark.parametrize("row", HTTP_STATUSES, ids=lambda row: str(row["http"]))
def test_an_http_status_without_a_code(row, body, outcome, server):
    server.expect(body, row["http"])
    seen = outcome()
    assert (seen.kind, seen.code, seen.hint) == ("ProtocolError", 0, row["hint"])
    assert seen.is_retriable == row["retriable"]
    assert f"HTTP {row['http']}" in seen.message


def test_an_unknown_http_status(outcome, server):
    server.expect(b"<html>I am a teapot</html>", 418)
    seen = outcome()
    assert seen.kind == "ProtocolError" and not seen.is_retriable and "proxy" in seen.hint
    server.expect(b"", 599)
    assert outcome().is_retriable
