"""Lists that come in pages, read with `async for`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Callable

from ._async_calls import in_thread
from ._unportable import Unportable

if TYPE_CHECKING:
    from . import _core


class AsyncPages(Unportable, AsyncIterator[Any]):
    """What `read` makes of each page, one after the other. While it waits for a page it occupies a thread of the event
    loop's executor. After an exception a further one goes on with the page that failed, unless it was a cancellation.
    """

    __slots__ = ("_pager", "_read", "_page")

    def __init__(self, pager: _core.Pager, read: Callable[[_core.Answer], Iterable[Any]]) -> None:
        self._pager = pager
        self._read = read
        self._page: Iterator[Any] = iter(())

    async def __anext__(self) -> Any:
        while True:
            for item in self._page:
                return item
            answer = await in_thread(self._pager.next, self._pager.cancel)
            if answer is None:
                raise StopAsyncIteration
            self._page = iter(self._read(answer))
