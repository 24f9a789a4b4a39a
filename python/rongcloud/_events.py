"""Answers that come as events."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ._unportable import Unportable

if TYPE_CHECKING:
    from types import TracebackType

    from . import _core


class Event(NamedTuple):
    """One event of an answer.

    Attributes:
        name: Empty when the stream gave none.
        data: The event's lines of data, joined with line feeds.
        id: The last id that the stream gave, up to this event; empty when there was none.
    """

    name: str
    data: str
    id: str


class EventStream(Unportable):
    """An iterator of the events of one answer, to be gone through once; also a context manager.

        with client.agent.generate_events(agent_id="agent1", query="Hello") as events:
            for event in events:
                print(event.data)

    The first event that is asked for sends the request. One thread at a time, but for close() and cancel(). Waiting
    does not hold the interpreter lock and is interrupted by Ctrl-C. An object that is dropped before the end closes
    its connection. The client may be closed earlier.
    """

    __slots__ = ("_core",)

    def __init__(self, core: _core.EventStream) -> None:
        self._core = core

    def __iter__(self) -> EventStream:
        return self

    def __next__(self) -> Event:
        """Waits for the next event. Raises a subclass of RongCloudError when the call fails, at any event."""
        event = self._core.next()
        if event is None:
            raise StopIteration
        return Event(*event)

    def cancel(self) -> None:
        """Ends the stream from any thread: who waits for an event, now or later, gets a CanceledError."""
        self._core.close()

    def close(self) -> None:
        """Closes the connection when the answer has not come to its end. May be called again."""
        self._core.close()

    def __enter__(self) -> EventStream:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        self.close()
