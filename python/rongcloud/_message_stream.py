"""A message that is sent in packets while its text is being made."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, Sequence

from ._exceptions import RongCloudError, argument_error
from ._omit import omit
from ._timeout import to_milliseconds
from ._unportable import Unportable

if TYPE_CHECKING:
    from types import TracebackType

    from . import _core

ABORTED = 1


class StreamKind(NamedTuple):
    """An operation that sends packets: its arguments in Python and their names on the wire."""

    operation: str
    parameter: str  # whose value is the packet
    required: frozenset[str]
    parameters: dict[str, str]
    members: dict[str, str]  # of the first packet


class MessageStream(Unportable):
    """Made by client.message_stream(...); several threads may write, their packets go out one after the other.

        with client.message_stream(from_user_id="robot", to_user_id="ann") as stream:
            for words in answer_of_the_model():
                stream.write(words)

    At the end of the block the message is completed; when an exception leaves it, it is aborted with the reason 1. When
    nothing was written, nothing is sent. Without `with`, call complete() or abort(): an object that is dropped sends
    nothing, and the service ends the message after a silence of 30 s.
    """

    __slots__ = ("_core",)

    def __init__(self, core: _core.MessageStream) -> None:
        self._core = core

    def write(self, text: str) -> None:
        """Sends text and blocks until the service has accepted it; an empty text sends nothing.

        After a failure `bytes` tells how much was accepted. Unless the error says maybe_delivered, the stream is as it
        was before the packet that failed, and any text may follow. Otherwise only the same text, from what was accepted
        on, may be written again, which sends it with the same number; or abort the stream. Repeating a first packet may
        make a second message.

        Raises:
            ArgumentError: the text is not text, or is not taken any more: reason "stream_full" when the message would
                be longer than 128 KB, "stream_closed" after its end, which comes 30 s after the last packet and 30
                minutes after the first; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.
        """
        self._core.write(text)

    def complete(self, text: str = "", reason: int = 0) -> None:
        """Sends the rest of the text, if any, and the end of the message.

        Args:
            text: May be empty, unless nothing was written before.
            reason: The application's own for its readers; 0 is the normal end.

        Raises:
            ArgumentError, RongCloudError: as for write.
        """
        self._core.complete(text, reason)

    def abort(self, reason: int = ABORTED) -> None:
        """Ends the message for its readers with a reason other than 0, and closes the stream whatever happens.

        Sends nothing when no packet was accepted before, when a packet's outcome is unknown (the service then ends the
        message after its time of silence), and when the message has ended already.

        Raises:
            RongCloudError: the end could not be sent; its subclasses tell why.
        """
        self._core.abort(reason)

    @property
    def message_uid(self) -> str | None:
        """Id of the message; None before the first packet was accepted."""
        return self._core.message_uid

    @property
    def seq(self) -> int:
        """Packets accepted, which is the number of the last one."""
        return self._core.seq

    @property
    def bytes(self) -> int:
        """Bytes of text accepted."""
        return self._core.bytes

    @property
    def is_open(self) -> bool:
        """Until it is completed or aborted, or the message has ended."""
        return self._core.is_open

    def __enter__(self) -> MessageStream:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        if kind is not None:
            with suppress(RongCloudError):  # the exception that is on its way says more
                self.abort()
        elif self.is_open and self.seq > 0:
            self.complete()
        else:
            self.abort()

    def __repr__(self) -> str:
        state = "open" if self.is_open else "closed"
        return f"<rongcloud.MessageStream {self.message_uid or 'without id'} seq={self.seq} {state}>"


def open_stream(core: _core.Client, kinds: Sequence[StreamKind], given: dict[str, Any], packet_max_bytes: int | None,
                timeout: float | None) -> MessageStream:
    """A stream of the kind whose parameters were given."""
    for name in given:
        if not any(name in kind.parameters or name in kind.members for kind in kinds):
            raise TypeError(f"message_stream() got an unexpected keyword argument {name!r}")
    values = {name: value for name, value in given.items() if value is not None and value is not omit}
    for kind in kinds:
        if kind.required <= values.keys() <= kind.parameters.keys() | kind.members.keys():
            break
    else:
        choices = "; or ".join(f"{', '.join(sorted(kind.required))} ({kind.operation})" for kind in kinds)
        raise argument_error(f"message_stream() needs {choices}, with arguments of that operation only")
    params = {wire: values[name] for name, wire in kind.parameters.items() if name in values}
    params[kind.parameter] = {wire: values[name] for name, wire in kind.members.items() if name in values}
    stream = core.message_stream(kind.operation, params, to_milliseconds(timeout))
    if packet_max_bytes is not None:
        stream.set_packet_max_bytes(packet_max_bytes)
    return MessageStream(stream)
