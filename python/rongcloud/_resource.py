"""Base of the generated resources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ._core import decode
from ._events import EventStream
from ._paging import Pages, items_at
from ._timeout import to_milliseconds
from ._unportable import Unportable

if TYPE_CHECKING:
    from . import _core
    from ._decode import Result


class SyncResource(Unportable):
    """The operations of one group; each blocks until the answer is there or the time is over."""

    __slots__ = ("_core",)

    def __init__(self, core: _core.Client) -> None:
        self._core = core

    def _call(self, operation: str, params: dict[str, Any], result_type: type[Result],
              timeout: float | None) -> Result:
        return self._core.call_typed(operation, params, 0 if timeout is None else to_milliseconds(timeout), result_type)

    def _iterate(self, operation: str, params: dict[str, Any], result_type: type[Result], items: str,
                 timeout: float | None, max_pages: int | None) -> Iterator[Any]:
        """`items`: where they are in the answer, as attributes."""
        pager = self._core.pager(operation, params, 0 if timeout is None else to_milliseconds(timeout), max_pages)
        return Pages(pager, lambda answer: items_at(decode(result_type, answer.value()), items))

    def _events(self, operation: str, params: dict[str, Any], timeout: float | None) -> EventStream:
        return EventStream(self._core.events(operation, params, to_milliseconds(timeout), None))
