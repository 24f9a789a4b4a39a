"""The service's codes for people and for tests: docs/codes.md, tests/vectors/codes.json."""

from __future__ import annotations

import dataclasses

from . import emit_vectors, model
from .text import banner

INTRODUCTION = """# Codes of the service

What `rc_error_api_code` (C), `ApiError::api_code()` (C++) and `error.code` (Python) can be. The category decides the
class of the exception, see [errors.md](errors.md). A code that is not listed keeps its number and the service's words,
in category `unknown`. HTTP is the status that comes with the code, where known.
"""
TABLE = """
| code | name | HTTP | category | try again? | meaning | what to do |
|---|---|---|---|---|---|---|
"""
LAYERS = {
    "server_api": "\n## Documented for the Server API\n",
    "im_service": """
## Possible in answers about hosted data, ultra groups, agents and messages

Codes of the messaging service behind the Server API. Its answers may carry them; that is not confirmed for each one.
""",
}
STATUSES = """
## HTTP statuses without a code

When an answer has an HTTP status other than 2xx and no code, the reason is `http_status` and the hint is one of these.

| HTTP | try again? | meaning | what to do |
|---|---|---|---|
"""
AGAIN = {"yes": "yes", "no": "no", "after_wait": "after waiting"}


def code_row(c: model.ErrorCode) -> str:
    return (f"| {c.code} | `{c.name}` | {c.http or ''} | {c.category} | {AGAIN[c.retriable]} | {c.meaning} | "
            f"{c.hint} |\n")


def success_text(catalogue: model.Catalogue) -> str:
    def texts(rows: tuple[tuple[int, str], ...]) -> str:
        return ", ".join(f"{code}" + ("" if path == "/" else f" on paths below `{path}`") for code, path in rows)

    former = f" {texts(catalogue.former_success)}, an answer of earlier years, is taken for success too."
    return f"\nSuccess is {texts(catalogue.success)}.{former if catalogue.former_success else ''}\n"


def effect_text(codes: list[model.ErrorCode]) -> str:
    named = ", ".join(f"{c.code} `{c.name}`" for c in codes if c.takes_effect)
    return ("\nIn spite of these the service has acted on the call, or on a part of it, and `maybe_delivered` says so: "
            f"{named}.\n") if named else ""


def vectors(codes: list[model.ErrorCode], statuses: list[model.HttpStatus]) -> str:
    rows = [{"code": c.code, "http": c.http, "name": c.name, "category": c.category, "retriable": c.retriable != "no",
             "maybe_delivered": c.takes_effect or c.category == "server", "meaning": c.meaning, "hint": c.hint}
            for c in codes]
    return emit_vectors.document("catalogue/errors.yaml", [
        emit_vectors.lines("codes", rows, " "),
        emit_vectors.lines("http_statuses", [dataclasses.asdict(s) for s in statuses], " ")])


def files(catalogue: model.Catalogue) -> dict[str, str]:
    codes = sorted(catalogue.codes, key=lambda c: c.code)
    out = banner("<!--", "catalogue/errors.yaml") + " -->\n" + INTRODUCTION
    out += success_text(catalogue) + effect_text(codes)
    for layer, heading in LAYERS.items():
        rows = [code_row(c) for c in codes if c.layer == layer]
        out += heading + TABLE + "".join(rows) if rows else ""
    statuses = sorted(catalogue.http_statuses, key=lambda s: s.http)
    out += STATUSES + "".join(f"| {s.http} | {'yes' if s.retriable else 'no'} | {s.meaning} | {s.hint} |\n"
                              for s in statuses)
    return {"docs/codes.md": out, f"{emit_vectors.FOLDER}/codes.json": vectors(codes, statuses)}
