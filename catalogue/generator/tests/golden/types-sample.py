# Generated from catalogue/endpoints/sample.yaml. Do not edit.
"""Answers and structured inputs of the group sample: Samples."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TYPE_CHECKING, TypedDict

from .._decode import boolean, integer, list_of, map_of, mapping, number, object_of, optional_object_of, text

if TYPE_CHECKING:
    from typing_extensions import Required


class SendRemarksItem(TypedDict, total=False):
    """An item of `remarks` of sample.send.

    Keys:
        id: Whose. Required, at most 4 characters.
        remark: Which. Optional.
    """

    id: Required[str]
    remark: str


class CreateOptionsInner(TypedDict, total=False):
    """The value of `inner` in CreateOptions.

    Keys:
        flag: Switch. Optional.
    """

    flag: bool


CreateOptions = TypedDict("CreateOptions", {
    "level": "int",
    "loud-level": "Literal[1, 2]",
    "inner": "CreateOptionsInner",
}, total=False)
CreateOptions.__doc__ = """The value of `options` of sample.create.

Keys:
    level: Level. Required, 1 to 9.
    loud-level: Loudness. Optional, one of 1 (low), 2 (high).
    inner: More of them. Optional.
"""


class CreateItemsItem(TypedDict, total=False):
    """An item of `items` of sample.create.

    Keys:
        word: Word. Required.
    """

    word: Required[str]


class SendWordStreamContent(TypedDict, total=False):
    """The value of `content` of sample.send_word_stream.

    Keys:
        content: Its text. Required.
        seq: Its number. Required.
        complete: Whether it is the last. Required.
        completeReason: Why it is. Optional.
        messageUID: From the second packet on. Required in some cases.
        type: Format of the text. Optional.
        user: Who says it. Optional.
    """

    content: Required[str]
    seq: Required[int]
    complete: Required[bool]
    completeReason: int
    messageUID: str
    type: str
    user: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SendPartsItem:
    """An item of `parts`.

    Attributes:
        size: Bytes.
    """

    size: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("size", integer),
    )


@dataclass(frozen=True, slots=True)
class SendMessageUidsItem:
    """An item of `message_uids`.

    Attributes:
        user_id: Recipient.
        parts: `parts` of the answer.
    """

    user_id: str | None = None
    parts: list[SendPartsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("parts", list_of(object_of(SendPartsItem))),
    )


@dataclass(frozen=True, slots=True)
class SendResult:
    """Answer of sample.send: Send a form with every type.

    Attributes:
        message_uids: One for each recipient.
        labels: User id -> labels.
    """

    message_uids: list[SendMessageUidsItem] = field(default_factory=list)
    labels: dict[str, list[str]] = field(default_factory=dict)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUIDs", list_of(object_of(SendMessageUidsItem))),
        ("labels", map_of(list_of(text))),
    )


@dataclass(frozen=True, slots=True)
class CreateTopObject:
    """The value of `top`.

    Attributes:
        is_top: Whether on top.
    """

    is_top: bool | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("isTop", boolean),
    )


@dataclass(frozen=True, slots=True)
class CreateDataObject:
    """The value of `data`.

    Attributes:
        top: `top` of the answer.
        ratio: Share.
    """

    top: CreateTopObject | None = None
    ratio: float | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("top", optional_object_of(CreateTopObject)),
        ("ratio", number),
    )


@dataclass(frozen=True, slots=True)
class CreateExtraContentItem:
    """An item of `extra_content`.

    Attributes:
        v: Value.
    """

    v: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("v", text),
    )


@dataclass(frozen=True, slots=True)
class CreateResult:
    """Answer of sample.create: Create from a JSON body.

    Attributes:
        data: `data` of the answer.
        extra_content: By key.
        extras: As given.
        agent_config: Unknown inside.
    """

    data: CreateDataObject | None = None
    extra_content: dict[str, CreateExtraContentItem] = field(default_factory=dict)
    extras: dict[str, str] = field(default_factory=dict)
    agent_config: dict[str, Any] | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(CreateDataObject)),
        ("extraContent", map_of(object_of(CreateExtraContentItem))),
        ("extras", map_of(text)),
        ("agentConfig", mapping),
    )


@dataclass(frozen=True, slots=True)
class FindResult:
    """Answer of sample.find: Find by query.

    Attributes:
        ids: Found.
        class_: A reserved word.
        total: Ids of all pages.
    """

    ids: list[str] = field(default_factory=list)
    class_: int | None = None
    total: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("ids", list_of(text)),
        ("class", integer),
        ("total", integer),
    )


@dataclass(frozen=True, slots=True)
class SendWordStreamResult:
    """Answer of sample.send_word_stream: Send one packet of a message.

    Attributes:
        message_uid: Id of the message.
    """

    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("messageUID", text),
    )


__all__ = [
    "CreateDataObject",
    "CreateExtraContentItem",
    "CreateItemsItem",
    "CreateOptions",
    "CreateOptionsInner",
    "CreateResult",
    "CreateTopObject",
    "FindResult",
    "SendMessageUidsItem",
    "SendPartsItem",
    "SendRemarksItem",
    "SendResult",
    "SendWordStreamContent",
    "SendWordStreamResult",
]
