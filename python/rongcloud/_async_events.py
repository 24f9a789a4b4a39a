"""Answers that come as events, with `async for`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._async_calls import in_thread
from ._events import Event
from ._unportable import Unportable

if TYPE_CHECKING:
    from types import TracebackType

    from . import _core


class AsyncEventStream(Unportable):
    """An asynchronous iterator of the events of one answer, to be gone through once; also a context manager.

        async with client.agent.generate_events(agent_id="agent1", query="Hello") as events:
            async for event in events:
                print(event.data)

    The first event that is asked for sends the request. While it waits it occupies a thread of the event loop's
    executor. Cancelling the task that waits ends the stream.
    """

    __slots__ = ("_core",)

    def __init__(self, core: _core.EventStream) -> None:
        self._core = core

    def __aiter__(self) -> AsyncEventStream:
        return self

    async def __anext__(self) -> Event:
        """Waits for the next event. Raises a subclass of RongCloudError when the call fails, at any event."""
        event = await in_thread(self._core.next, self._core.close)
        if event is None:
            raise StopAsyncIteration
        return Event(*event)

    def cancel(self) -> None:
        """Ends the stream from any thread: who waits for an event, now or later, gets a CanceledError."""
        self._core.close()

    def close(self) -> None:
        """Closes the connection when the answer has not come to its end. May be called again."""
        self._core.close()

    async def __aenter__(self) -> AsyncEventStream:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None,
                        traceback: TracebackType | None) -> None:
        self.close()
