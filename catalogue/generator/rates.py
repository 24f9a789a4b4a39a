"""The rate of an operation: several windows that all apply at once. As written in the catalogue, and as table rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .text import c_string, c_text_cell, word

if TYPE_CHECKING:
    from . import model

KEYS = {"source", "windows"}
WINDOW_KEYS = {"limit", "per", "counts", "items", "scope", "scope_params", "bucket", "calendar", "only"}
SOURCES = ("documented", "assumed")
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
BY_CALL = ("request", "message")  # a call is one of them, whatever it carries
SCOPE_PARAMS_MAX = 2
COUNTED_TYPES = ("array<string>", "array<object>", "map<string,string>")


class RateError(Exception):
    """A rate that cannot be read."""


def load_rate(rate: dict[str, Any]) -> dict[str, Any]:
    """The rate, unchanged; only its keys are looked at."""
    unknown = set(rate) - KEYS | {key for window in rate["windows"] for key in set(window) - WINDOW_KEYS}
    if unknown:
        raise RateError(f"unknown keys {sorted(unknown)}")
    missing = {key for window in rate["windows"] for key in {"limit", "per", "counts", "scope"} - set(window)}
    if missing:
        raise RateError(f"missing keys {sorted(missing)}")
    return rate


def condition(window: dict[str, Any]) -> tuple[str, str]:
    """Parameter and value of `only: name=value`."""
    name, _, value = window.get("only", "").partition("=")
    return name, value


def lint_window(op: model.Operation, window: dict[str, Any]) -> list[str]:
    found: list[str] = []
    params = {p.wire: p for p in op.params}

    def expect(fine: bool, text: str) -> None:
        if not fine:
            found.append(f"{op.id}: rate: {text}")

    expect(window["limit"] >= 1 and window["per"] in SECONDS, "a window is a limit of at least 1 per "
           f"{', '.join(SECONDS)}")
    expect(not window.get("calendar") or window["per"] == "day", "calendar is for a day")
    items, counts = window.get("items"), window["counts"]
    counted = params.get(items or "")
    expect(items is None or counted is not None and counted.type in COUNTED_TYPES, f"items {items} is no list")
    expect(items is None or counts not in BY_CALL, f"a {counts} has no items")
    expect(items is not None or counts in BY_CALL or not any(p.type in COUNTED_TYPES for p in op.required_params),
           f"which list has the {counts}s that count? Name it with items:")
    scope = window.get("scope_params", [])
    expect((window["scope"] == "app_key") == (not scope), "a scope other than app_key needs scope_params")
    expect(len(scope) <= SCOPE_PARAMS_MAX and all(name in params for name in scope),
           f"scope_params are at most {SCOPE_PARAMS_MAX} parameters")
    name, value = condition(window)
    row = params.get(name)
    expect("only" not in window or row is not None and value in [str(v.value) for v in row.values],
           f"only {window.get('only')} is no value of an enumeration")
    return found


def lint_rates(operations: list[model.Operation]) -> list[str]:
    found: list[str] = []
    buckets: dict[str, tuple[object, ...]] = {}
    for op in operations:
        if op.rate["source"] not in SOURCES or not op.rate["windows"]:
            found.append(f"{op.id}: rate: needs windows, and a source of {', '.join(SOURCES)}")
        for window in op.rate["windows"]:
            found += lint_window(op, window)
            limit = tuple(window.get(key) for key in ("limit", "per", "counts", "scope", "calendar"))
            if "bucket" in window and buckets.setdefault(window["bucket"], limit) != limit:
                found.append(f"{op.id}: rate: bucket {window['bucket']} has another limit elsewhere")
    return found


def window_row(window: dict[str, Any]) -> str:
    scope = [c_string(name) for name in window.get("scope_params", [])]
    name, value = condition(window)
    cells = [str(window["limit"]), str(SECONDS[window["per"]]), c_string(window["counts"]),
             *map(c_text_cell, (window.get("items", ""), window.get("bucket", ""), name, value)),
             "{{" + ", ".join(scope) + "}}" if scope else "{}"]
    return "    {" + ", ".join(cells) + "},\n"


class Rows:
    """The windows of all operations; equal ones are kept once."""

    def __init__(self, operations: list[model.Operation]) -> None:
        self.rows: list[str] = []
        self.begin: dict[tuple[str, ...], int] = {}
        for op in operations:
            key = self.key(op)
            if key not in self.begin:
                self.begin[key] = len(self.rows)
                self.rows += key

    @staticmethod
    def key(op: model.Operation) -> tuple[str, ...]:
        return tuple(window_row(window) for window in op.rate["windows"])

    def reference(self, op: model.Operation) -> str:
        """The value of catalogue::Rate for the row of an operation."""
        key = self.key(op)
        return f"{{{self.begin[key]}, {len(key)}, {word(op.rate['source'] == 'assumed')}}}"

    def table(self) -> str:
        head = f"constexpr std::array<RateWindow, {len(self.rows)}> k_rate_windows{{{{\n"
        return head + "".join(self.rows) + "}};\n"
