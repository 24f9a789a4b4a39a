"""What a receiver is told, checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._exceptions import configuration_error


def pairs(secrets: Mapping[str, str | Sequence[str]]) -> list[tuple[str, str]]:
    if not isinstance(secrets, Mapping):
        raise configuration_error("secrets must be a mapping of App Keys to App Secrets")
    found = []
    for app_key, own in secrets.items():
        several = [own] if isinstance(own, str) else own
        if not isinstance(several, Sequence) or not several or isinstance(several, (bytes, bytearray)):
            raise configuration_error("the App Secret of an App Key must be a str, or a list of them")
        found += [(app_key, secret) for secret in several]
    return found


def number(name: str, value: Any) -> str:
    if not isinstance(value, int) or isinstance(value, bool):
        raise configuration_error(f"{name} must be an int, not a {type(value).__name__}")
    return str(value)


def seconds(name: str, value: Any) -> float | None:
    if value is not None and (not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value <= 3600):
        raise configuration_error(f"{name} must be None, or a number of seconds up to 3600")
    return None if value is None else float(value)
