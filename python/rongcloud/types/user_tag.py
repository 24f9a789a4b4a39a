# Generated from catalogue/endpoints/user_tag.yaml. Do not edit.
"""Answers of the group user_tag: User tags."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import list_of, map_of, text


@dataclass(frozen=True, slots=True)
class GetResult:
    """Answer of user_tag.get: Query the tags of users.

    Attributes:
        result: User id -> tags.
    """

    result: dict[str, list[str]] = field(default_factory=dict)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("result", map_of(list_of(text))),
    )


__all__ = [
    "GetResult",
]
