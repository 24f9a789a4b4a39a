"""Lists that come in pages, read while they are gone through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Callable

from ._unportable import Unportable

if TYPE_CHECKING:
    from . import _core


class Pages(Unportable, Iterator[Any]):
    """What `read` makes of each page, one after the other. After an exception a further next() goes on with the page
    that failed. For one thread at a time."""

    __slots__ = ("_pager", "_read", "_page")

    def __init__(self, pager: _core.Pager, read: Callable[[_core.Answer], Iterable[Any]]) -> None:
        self._pager = pager
        self._read = read
        self._page: Iterator[Any] = iter(())

    def __next__(self) -> Any:
        while True:
            for item in self._page:
                return item
            answer = self._pager.next()
            if answer is None:
                raise StopIteration
            self._page = iter(self._read(answer))


def items_at(answer: Any, path: str) -> Iterable[Any]:
    """The items at `path` of a dict or of a result class; pairs of key and value where they are a dict."""
    for name in path.split("."):
        answer = answer.get(name) if isinstance(answer, dict) else getattr(answer, name, None)
    if isinstance(answer, dict):
        return answer.items()
    return answer if isinstance(answer, list) else ()
