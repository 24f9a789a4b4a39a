# Generated from catalogue/endpoints/sensitive_word.yaml. Do not edit.
"""Answers and structured inputs of the group sensitive_word: Sensitive words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TYPE_CHECKING, TypedDict

from .._decode import integer, list_of, object_of, text

if TYPE_CHECKING:
    from typing_extensions import Required


class BatchAddWordsItem(TypedDict, total=False):
    """An item of `words` of sensitive_word.batch_add.

    Keys:
        word: The word. Required, at most 32 characters, letters, digits and Chinese characters.
        replaceWord: Text to put in its place; left out, messages with the word are blocked. Optional, at most
            32 characters.
    """

    word: Required[str]
    replaceWord: str


@dataclass(frozen=True, slots=True)
class BatchAddResult:
    """Answer of sensitive_word.batch_add: Add several sensitive words.

    Attributes:
        remain_quota: How many words can still be added.
    """

    remain_quota: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("remainQuota", integer),
    )


@dataclass(frozen=True, slots=True)
class ListWordsItem:
    """An item of `words`.

    Attributes:
        type: 0 for a word that is replaced, 1 for one that blocks; a text.
        word: The word.
        replace_word: Text that takes its place; empty for a word that blocks.
    """

    type: str | None = None
    word: str | None = None
    replace_word: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("type", text),
        ("word", text),
        ("replaceWord", text),
    )


@dataclass(frozen=True, slots=True)
class ListResult:
    """Answer of sensitive_word.list: List the sensitive words.

    Attributes:
        words: Words.
    """

    words: list[ListWordsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("words", list_of(object_of(ListWordsItem))),
    )


__all__ = [
    "BatchAddResult",
    "BatchAddWordsItem",
    "ListResult",
    "ListWordsItem",
]
