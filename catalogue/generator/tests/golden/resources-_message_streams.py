# Generated from catalogue/endpoints. Do not edit.
"""Messages that are sent in packets, as a method of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._message_stream import MessageStream, StreamKind, open_stream
from .._omit import Omit, omit

if TYPE_CHECKING:
    from .. import _core

_KINDS = (
    StreamKind("sample.send_word_stream", "content", frozenset(["to_user_id"]), {
        "to_user_id": "toUserId", "is_persisted": "isPersisted",
    }, {
        "type": "type", "user": "user",
    }),
)


class MessageStreams:
    """The opening of streams."""

    _core: _core.Client

    @overload
    def message_stream(
        self, *, to_user_id: str, is_persisted: bool | Omit | None = omit, type: str | Omit | None = omit,
        user: dict[str, Any] | Omit | None = omit, packet_max_bytes: int | None = None, timeout: float | None = None,
    ) -> MessageStream: ...

    def message_stream(self, *, packet_max_bytes: int | None = None, timeout: float | None = None,
                       **given: Any) -> MessageStream:
        """A message that is sent in packets while its text is being made.

        The packets are numbered, carry the id of the message from the second one on, and are checked against
        the limits of the service before they leave. Use it with `with`: the message is completed at the end,
        and aborted when an exception leaves the block. Guide: docs/message-streams.md.

        Args:
            to_user_id: Recipient. At most 64 bytes.
            is_persisted: Keep it.
            type: Format of the text.
            user: Who says it.
            packet_max_bytes: Longer texts are sent in several packets, cut between characters. 4 to 131072,
                4096 by default.
            timeout: Longest time of each packet's call in seconds, instead of the client's.

        Returns:
            The stream; nothing is sent yet.

        Raises:
            ArgumentError: a parameter is missing, unknown, of a wrong type or outside its limits; nothing was
                sent.
        """
        return open_stream(self._core, _KINDS, given, packet_max_bytes, timeout)
