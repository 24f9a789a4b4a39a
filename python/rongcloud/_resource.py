"""Base of the generated resources."""

from __future__ import annotations

from collections.abc import Iterator
from json import loads
from typing import TYPE_CHECKING, Any

from ._decode import Result, decode
from ._events import EventStream
from ._paging import Pages, items_at
from ._timeout import to_milliseconds
from ._unportable import Unportable

if TYPE_CHECKING:
    from . import _core


class SyncResource(Unportable):
    """The operations of one group; each blocks until the answer is there or the time is over."""

    __slots__ = ("_core",)

    def __init__(self, core: _core.Client) -> None:
        self._core = core

    def _call(self, operation: str, params: dict[str, Any], result_type: type[Result],
              timeout: float | None) -> Result:
        answer = self._core.call(operation, params, 0 if timeout is None else to_milliseconds(timeout), None)
        return decode(result_type, loads(answer.json))

    def _iterate(self, operation: str, params: dict[str, Any], result_type: type[Result], items: str,
                 timeout: float | None, max_pages: int | None) -> Iterator[Any]:
        """`items`: where they are in the answer, as attributes."""
        pager = self._core.pager(operation, params, 0 if timeout is None else to_milliseconds(timeout), max_pages)
        return Pages(pager, lambda answer: items_at(decode(result_type, loads(answer.json)), items))

    def _events(self, operation: str, params: dict[str, Any], timeout: float | None) -> EventStream:
        return EventStream(self._core.events(operation, params, to_milliseconds(timeout), None))
