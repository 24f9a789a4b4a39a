# Generated from catalogue/message_types.yaml. Do not edit.
"""Messages: the built-in types, the structures in them, and types of an app's own.

    client.message.send_private(from_user_id="a", to_user_id=["b"], message=rongcloud.messages.Text("hi"))

Required members are positional, all others keywords. The library checks a message when it is sent, or by to_json().
`parse` reads what the service sends back.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from json import loads
from typing import Any, ClassVar, Literal

from ._decode import boolean, integer, mapping, number, text
from ._message import Custom, Message, OpenMessage, Structure, list_of, structure_of

__all__ = [
    "Call",
    "Custom",
    "MakerPush",
    "MentionedInfo",
    "Message",
    "Note",
    "PushExt",
    "TYPES",
    "parse",
]


@dataclass(frozen=True, slots=True)
class MentionedInfo(Structure):
    """Whom a message mentions.

    In tests only.

    Attributes:
        type: Who. One of 1 (all), 2 (some).
        user_id_list: Users. Required when type is 2.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "mentioned_info"
    type: Literal[1, 2] | int
    _: KW_ONLY
    user_id_list: list[str] | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("type", "type", integer),
        ("user_id_list", "userIdList", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class MakerPush(Structure):
    """Settings of a maker.

    In tests only.

    Attributes:
        thread_id: Thread. Optional. At most 8 characters.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "maker_push"
    _: KW_ONLY
    thread_id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("thread_id", "thread-id", text),
    )


@dataclass(frozen=True, slots=True)
class PushExt(Structure):
    """Push settings.

    In tests only.

    Attributes:
        title: Title. Optional.
        maker: Settings of a maker.
        raw: What the service sent, of a message that was read by `parse`.
    """

    NAME: ClassVar[str] = "push_ext"
    _: KW_ONLY
    title: str | None = None
    maker: MakerPush | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("title", "title", text),
        ("maker", "configs[].MK", structure_of(MakerPush)),
    )


@dataclass(frozen=True, slots=True)
class Note(Message):
    """A note, RC:NoteMsg.

    Stored by clients, not counted; not known whether pushed. Nobody sends it.

    Attributes:
        content: Text. At most 16 characters.
        size: Bytes. 0 to 60.
        is_hidden: Whether it is hidden. Optional.
        ratio: Share. Optional.
        quoted: Another content. Optional.
        mentioned_info: Whom a message mentions.
        list: Words. Optional. At most 4 items.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:NoteMsg"
    content: str
    size: int
    _: KW_ONLY
    is_hidden: bool | None = None
    ratio: float | None = None
    quoted: dict[str, Any] | None = None
    mentioned_info: MentionedInfo | None = None
    list: list[str] | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("content", "content", text),
        ("size", "size", integer),
        ("is_hidden", "delete", boolean),
        ("ratio", "ratio", number),
        ("quoted", "quoted", mapping),
        ("mentioned_info", "mentionedInfo", structure_of(MentionedInfo)),
        ("list", "list", list_of(text)),
    )


@dataclass(frozen=True, slots=True)
class Call(OpenMessage):
    """A signal, RC:CallMsg.

    Not known whether stored by clients or counted as unread or pushed.

    Attributes:
        members: The members, of which none is known; names and values of JSON.
        raw: What the service sent, of a message that was read by `parse`.
    """

    object_name: ClassVar[str] = "RC:CallMsg"
    members: dict[str, Any] = field(default_factory=dict)
    _: KW_ONLY
    raw: Any = field(default=None, repr=False, compare=False)


# The class of each built-in type.
TYPES: dict[str, type[Message]] = {
    "RC:NoteMsg": Note,
    "RC:CallMsg": Call,
}


def parse(object_name: str, content: str | dict[str, Any]) -> Message:
    """The message that the service sent, for instance in a history or a callback.

    Args:
        object_name: Its type, e.g. "RC:TxtMsg".
        content: Its content, as text or as a dict.

    Returns:
        An object of the class for the type; a member that the content lacks is None, and `raw` has the content as
        it came. Custom for a type that is not known, and for content that is no JSON object.
    """
    kind = TYPES.get(object_name)
    members: Any = content
    if isinstance(content, str):
        try:
            members = loads(content)
        except (ValueError, RecursionError):
            return Custom(object_name, content)
    if not isinstance(members, dict):
        return Custom(object_name, content)
    return Custom(object_name, members) if kind is None else kind.from_dict(members)
