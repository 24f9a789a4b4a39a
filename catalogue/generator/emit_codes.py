"""The service's codes for people: docs/codes.md."""

from __future__ import annotations

from . import model
from .text import banner

INTRODUCTION = """# Codes of the service

What `rc_error_api_code` (C), `ApiError::api_code()` (C++) and `error.code` (Python) can be, as far as it is documented
for the Server API. A code that is not listed keeps its number and the service's words, in category `unknown`. HTTP
is the status that comes with the code, where known.

| code | name | HTTP | category | try again? | meaning | what to do |
|---|---|---|---|---|---|---|
"""
AGAIN = {"yes": "yes", "no": "no", "after_wait": "after waiting"}


def files(catalogue: model.Catalogue) -> dict[str, str]:
    rows = "".join(
        f"| {c.code} | `{c.name}` | {c.http or ''} | {c.category} | {AGAIN[c.retriable]} | {c.meaning} | {c.hint} |\n"
        for c in sorted(catalogue.codes, key=lambda c: c.code))
    success = "\nSuccess is " + ", ".join(
        f"{code}" + ("" if path == "/" else f" on paths below `{path}`") for code, path in catalogue.success) + ".\n"
    return {"docs/codes.md": banner("<!--", "catalogue/errors.yaml") + " -->\n" + INTRODUCTION + rows + success}
