# Generated from catalogue/endpoints/conversation.yaml. Do not edit.
"""Answers of the group conversation: Conversations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import boolean, integer, list_of, object_of, optional_object_of, text


@dataclass(frozen=True, slots=True)
class GetNotificationResult:
    """Answer of conversation.get_notification: Read for which messages of one conversation a user is notified.

    Attributes:
        is_muted: Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in conversation.set_notification;
            not a switch.
    """

    is_muted: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("isMuted", integer),
    )


@dataclass(frozen=True, slots=True)
class GetTypeNotificationResult:
    """Answer of conversation.get_type_notification: Read for which messages of a type of conversations a user
    is notified.

    Attributes:
        is_muted: Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in conversation.set_notification;
            not a switch.
    """

    is_muted: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("isMuted", integer),
    )


@dataclass(frozen=True, slots=True)
class GetAttributesTopObject:
    """The value of `top`.

    Attributes:
        top: True when pinned.
        top_time: When it was pinned; its unit is not documented.
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
        mute: Level -1, 0, 1, 2, 4 or 5, with the values of unpushLevel in conversation.set_notification.
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
        tag_id: Tag id.
        tag_name: Name of the tag.
        create_time: When the tag was made.
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
        target_id: The other user, the group or the system sender.
        conversation_type: Type of the conversation: 1, 3 or 6.
        top: Absent when it was never pinned.
        mute: Absent when it was never set.
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
    """Answer of conversation.get_attributes: Read pin, notification level and tags of one conversation.

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
