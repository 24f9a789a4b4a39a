"""Answers as dataclasses. The service sends numbers as text and the other way round, leaves members out and adds new
ones; a reader takes what it can and gives None, or an empty list or dict, for what it cannot. `raw` keeps it all."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Callable, TypeVar

from ._core import decode

Result = TypeVar("Result")
Reader = Callable[[Any], Any]

_WHOLE_NUMBER = re.compile(r"(-?[0-9]+)(?:\.0+)?")


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Answer of an operation that answers nothing but its success.

    Attributes:
        raw: The answer as it came, e.g. {"code": 200}.
    """

    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = ()


def text(value: Any) -> str | None:
    if type(value) is str or value is None:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else None


def integer(value: Any) -> int | None:
    if type(value) is int or value is None:
        return value
    try:
        if isinstance(value, float):
            return int(value) if value.is_integer() else None
        if isinstance(value, str):
            found = _WHOLE_NUMBER.fullmatch(value)
            return int(found[1]) if found else None
        return int(value) if isinstance(value, bool) else None
    except (ValueError, OverflowError):
        return None


def number(value: Any) -> float | None:
    try:
        return float(value) if isinstance(value, (int, float, str)) else None
    except (ValueError, OverflowError):
        return None


def boolean(value: Any) -> bool | None:
    if value is None or type(value) is bool:
        return value
    if isinstance(value, str):
        return {"true": True, "1": True, "false": False, "0": False}.get(value.strip().lower())
    return bool(value) if isinstance(value, (int, float)) else None


def scalar(value: Any) -> int | str | None:
    """A value whose kind the service leaves open: a number or a text."""
    return value if isinstance(value, (int, str)) and not isinstance(value, bool) else integer(value)


def anything(value: Any) -> Any:
    return value


def mapping(value: Any) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None


def objects(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def list_of(read: Reader) -> Reader:
    def read_list(value: Any) -> list[Any]:
        return [read(item) for item in value] if isinstance(value, list) else []
    return read_list


def map_of(read: Reader) -> Reader:
    def read_map(value: Any) -> dict[str, Any]:
        return {key: read(item) for key, item in value.items()} if isinstance(value, dict) else {}
    return read_map


def object_of(result_type: type[Result]) -> Callable[[Any], Result]:
    """An item of a list or map. One that is no object keeps its value in `raw`."""
    def read_object(value: Any) -> Result:
        return decode(result_type, value)
    return read_object


def optional_object_of(result_type: type[Result]) -> Callable[[Any], Result | None]:
    def read_object(value: Any) -> Result | None:
        return decode(result_type, value) if isinstance(value, dict) else None
    return read_object
