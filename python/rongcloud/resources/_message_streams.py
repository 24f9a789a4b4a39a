# Generated from catalogue/endpoints. Do not edit.
"""Messages that are sent in packets, as a method of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._message_stream import MessageStream, StreamKind, open_stream
from .._omit import Omit, omit

if TYPE_CHECKING:
    from .. import _core
    from .._aliases import TextMap, Texts
    from ..types.message import (
        SendGroupStreamContentMentionedInfo, SendGroupStreamContentUser, SendPrivateStreamContentMentionedInfo,
        SendPrivateStreamContentUser,
    )

_KINDS = (
    StreamKind("message.send_group_stream", "content", frozenset(["from_user_id", "to_group_id"]), {
        "from_user_id": "fromUserId", "to_group_id": "toGroupId", "to_user_id": "toUserId",
        "is_include_sender": "isIncludeSender", "is_persisted": "isPersisted", "is_mentioned": "isMentioned",
        "extra_content": "extraContent", "disable_update_last_msg": "disableUpdateLastMsg",
    }, {
        "type": "type", "mentioned_info": "mentionedInfo", "user": "user", "extra": "extra",
    }),
    StreamKind("message.send_private_stream", "content", frozenset(["from_user_id", "to_user_id"]), {
        "from_user_id": "fromUserId", "to_user_id": "toUserId", "is_include_sender": "isIncludeSender",
        "is_persisted": "isPersisted", "extra_content": "extraContent",
        "disable_update_last_msg": "disableUpdateLastMsg",
    }, {
        "type": "type", "mentioned_info": "mentionedInfo", "user": "user", "extra": "extra",
    }),
)


class MessageStreams:
    """The opening of streams."""

    _core: _core.Client

    @overload
    def message_stream(
        self, *, from_user_id: str, to_group_id: str, to_user_id: Texts | Omit | None = omit,
        is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        extra_content: TextMap | Omit | None = omit, disable_update_last_msg: bool | Omit | None = omit,
        type: str | Omit | None = omit, mentioned_info: SendGroupStreamContentMentionedInfo | Omit | None = omit,
        user: SendGroupStreamContentUser | Omit | None = omit, extra: str | Omit | None = omit,
        packet_max_bytes: int | None = None, timeout: float | None = None,
    ) -> MessageStream: ...

    @overload
    def message_stream(
        self, *, from_user_id: str, to_user_id: str, is_include_sender: Literal[0, 1] | int | Omit | None = omit,
        is_persisted: Literal[0, 1] | int | Omit | None = omit, extra_content: TextMap | Omit | None = omit,
        disable_update_last_msg: bool | Omit | None = omit, type: str | Omit | None = omit,
        mentioned_info: SendPrivateStreamContentMentionedInfo | Omit | None = omit,
        user: SendPrivateStreamContentUser | Omit | None = omit, extra: str | Omit | None = omit,
        packet_max_bytes: int | None = None, timeout: float | None = None,
    ) -> MessageStream: ...

    def message_stream(self, *, packet_max_bytes: int | None = None, timeout: float | None = None,
                       **given: Any) -> MessageStream:
        """A message that is sent in packets while its text is being made.

        The packets are numbered, carry the id of the message from the second one on, and are checked against
        the limits of the service before they leave. Use it with `with`: the message is completed at the end,
        and aborted when an exception leaves the block. Guide: docs/message-streams.md.

        Args:
            from_user_id: Sender. Must have got a token once (user.get_token), or the push for offline
                recipients cannot show the sender's name. At most 64 bytes.
            to_group_id: In message.send_group_stream: target group. At most 64 bytes.
            to_user_id: In message.send_group_stream: members that shall get the stream; left out means all. Its
                name on the wire is unconfirmed. Each at most 64 bytes. In message.send_private_stream:
                recipient. At most 64 bytes.
            is_include_sender: Whether the sender gets the message too; an offline sender only if multi-device
                synchronisation is enabled. One of 0 (no), 1 (yes), default 0.
            is_persisted: Whether the message is kept in the cloud history (needs the cloud storage service).
                Delivery to offline users does not depend on it. One of 0 (not kept), 1 (kept), default 1.
            is_mentioned: In message.send_group_stream: 1 for a message with @: content must then hold
                mentionedInfo, which is ignored otherwise. One of 0 (plain message), 1 (message with @), when
                on, content needs mentionedInfo, default 0.
            extra_content: Key-value pairs attached from the start; they can be changed later by
                message.set_expansion. At most 100 items, keys at most 32 characters, keys of letters, digits
                and + = - _, values at most 4096 characters.
            disable_update_last_msg: true: the message does not become the last one shown in the list of
                conversations. Only for types that clients store. Default false.
            type: Format of the text, e.g. text, markdown, html; first packet only. Default text.
            mentioned_info: Who is mentioned with @; first packet only.
            user: The sender as clients shall show it; first packet only.
            extra: Text of your own; first packet only.
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
