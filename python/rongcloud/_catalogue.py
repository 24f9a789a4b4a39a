"""What the library knows of the operations."""

from __future__ import annotations

from json import loads
from typing import Any

from . import _core
from ._exceptions import ArgumentError


def operations() -> list[str]:
    """The ids of all operations, sorted, e.g. "user.get_token"."""
    return _core.operations()


def describe(operation: str) -> dict[str, Any]:
    """The catalogue's entry: title, path, parameters with types and limits, answer, rate, notes, sources.

    Raises ArgumentError, with the nearest id, for one that does not exist.
    """
    text = _core.describe(operation) if isinstance(operation, str) else None
    if text is None:
        from difflib import get_close_matches
        nearest = get_close_matches(str(operation), operations(), 1)
        hint = f"; did you mean '{nearest[0]}'?" if nearest else ""
        raise ArgumentError(f"there is no operation '{operation}'{hint}", status="RC_E_ARGUMENT",
                            reason="unknown_operation", hint="rongcloud.operations() lists the ids.")
    entry: dict[str, Any] = loads(text)
    return entry
