"""Keyword arguments of a client as the library's settings: names and values that are text."""

from __future__ import annotations

from os import PathLike, fspath
from typing import Any

from ._exceptions import configuration_error
from ._timeout import LONGEST_TIMEOUT_S

# Keywords in seconds and the settings in milliseconds that they stand for.
SECONDS = {"timeout": "timeout_ms", "connect_timeout": "connect_timeout_ms",
           "response_timeout": "response_timeout_ms"}


def to_settings(keywords: dict[str, Any]) -> dict[str, str]:
    """What is not None, as text."""
    settings: dict[str, str] = {}
    for name, value in keywords.items():
        if value is None:
            continue
        if name in SECONDS:
            if keywords.get(SECONDS[name]) is not None:
                raise configuration_error(f"{name} and {SECONDS[name]} are the same setting; give one")
            settings[SECONDS[name]] = _milliseconds(name, value)
        else:
            settings[name] = _text(name, value)
    return settings


def _milliseconds(name: str, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise configuration_error(f"{name} must be a number of seconds, not {type(value).__name__}")
    if not 0 < value <= LONGEST_TIMEOUT_S:
        raise configuration_error(f"{name} is {value} s; it must be more than 0 and at most {LONGEST_TIMEOUT_S} s")
    return str(max(1, round(value * 1000)))


def _text(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, PathLike):
        path = fspath(value)
        return path if isinstance(path, str) else path.decode()
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return ",".join(value)
    raise configuration_error(f"{name} must be text, a number, true or false, or a list of texts, "
                              f"not {type(value).__name__}")
