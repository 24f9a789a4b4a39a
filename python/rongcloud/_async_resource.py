"""Base of the resources of an AsyncClient: the methods of the groups, with another way to send what they made."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from ._async_events import AsyncEventStream
from ._async_paging import AsyncPages
from ._core import decode
from ._paging import items_at
from ._resource import SyncResource
from ._timeout import to_milliseconds

if TYPE_CHECKING:
    from ._decode import Result
    from ._async_calls import AsyncCore


class AsyncResource(SyncResource):
    """The operations of one group; each returns what is to be awaited."""

    __slots__ = ()

    def __init__(self, core: AsyncCore) -> None:
        self._core = core  # type: ignore[assignment]

    async def _call(self, operation: str, params: dict[str, Any], result_type: type[Result],  # type: ignore[override]
                    timeout: float | None) -> Result:
        answer = await self._core.call(operation, params, to_milliseconds(timeout), None)
        return decode(result_type, answer.value())

    def _iterate(self, operation: str, params: dict[str, Any], result_type: type[Result],  # type: ignore[override]
                 items: str, timeout: float | None, max_pages: int | None) -> AsyncIterator[Any]:
        pager = self._core.core.pager(operation, params, to_milliseconds(timeout), max_pages)
        return AsyncPages(pager, lambda answer: items_at(decode(result_type, answer.value()), items))

    def _events(self, operation: str, params: dict[str, Any],  # type: ignore[override]
                timeout: float | None) -> AsyncEventStream:
        return AsyncEventStream(self._core.core.events(operation, params, to_milliseconds(timeout), None))
