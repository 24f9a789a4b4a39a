# Generated from catalogue/endpoints/conversation.yaml. Do not edit.
"""Answers of the group conversation: Conversations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import boolean, integer, list_of, object_of, optional_object_of, scalar, text


@dataclass(frozen=True, slots=True)
class GetNotificationResult:
    """Answer of conversation.get_notification: Query the do-not-disturb level of one conversation of a user.

    Attributes:
        is_muted: The LEVEL (-1,0,1,2,4,5) as in unpushLevel, not a 0/1 flag.
    """

    is_muted: int | str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("isMuted", scalar),
    )


@dataclass(frozen=True, slots=True)
class GetTypeNotificationResult:
    """Answer of conversation.get_type_notification: Query the do-not-disturb level of a conversation type for a
    user.

    Attributes:
        is_muted: The level (-1,0,1,2,4,5), under the old name.
    """

    is_muted: int | str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("isMuted", scalar),
    )


@dataclass(frozen=True, slots=True)
class GetAttributesTopObject:
    """The value of `top`.

    Attributes:
        top: Pinned.
        top_time: Time stamp of pinning.
    """

    top: bool | None = None
    top_time: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("top", boolean),
        ("topTime", integer),
    )


@dataclass(frozen=True, slots=True)
class GetAttributesMuteObject:
    """The value of `mute`.

    Attributes:
        mute: Level -1,0,1,2,4,5.
    """

    mute: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("mute", integer),
    )


@dataclass(frozen=True, slots=True)
class GetAttributesTagsItem:
    """An item of `tags`.

    Attributes:
        tag_id: `tagId` of the answer.
        tag_name: `tagName` of the answer.
        create_time: From the Java model.
    """

    tag_id: str | None = None
    tag_name: str | None = None
    create_time: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("tagId", text),
        ("tagName", text),
        ("createTime", integer),
    )


@dataclass(frozen=True, slots=True)
class GetAttributesDataObject:
    """The value of `data`.

    Attributes:
        target_id: `targetId` of the answer.
        conversation_type: `conversationType` of the answer.
        top: Absent when never pinned.
        mute: Absent when never set.
        tags: Tags.
    """

    target_id: str | None = None
    conversation_type: int | None = None
    top: GetAttributesTopObject | None = None
    mute: GetAttributesMuteObject | None = None
    tags: list[GetAttributesTagsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("targetId", text),
        ("conversationType", integer),
        ("top", optional_object_of(GetAttributesTopObject)),
        ("mute", optional_object_of(GetAttributesMuteObject)),
        ("tags", list_of(object_of(GetAttributesTagsItem))),
    )


@dataclass(frozen=True, slots=True)
class GetAttributesResult:
    """Answer of conversation.get_attributes: Read pin, do-not-disturb and tags of one conversation.

    Attributes:
        data: Result.
    """

    data: GetAttributesDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(GetAttributesDataObject)),
    )


__all__ = [
    "GetAttributesDataObject",
    "GetAttributesMuteObject",
    "GetAttributesResult",
    "GetAttributesTagsItem",
    "GetAttributesTopObject",
    "GetNotificationResult",
    "GetTypeNotificationResult",
]
