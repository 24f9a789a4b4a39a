# Generated from catalogue/endpoints/wordfilter.yaml. Do not edit.
"""Answers of the group wordfilter: Word filter."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import objects


@dataclass(frozen=True, slots=True)
class ListResult:
    """Answer of wordfilter.list: List the filtered words.

    Attributes:
        words: Words; the members of an item are not documented.
    """

    words: list[dict[str, Any]] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("words", objects),
    )


__all__ = [
    "ListResult",
]
