# Generated from catalogue/endpoints/conversation_tag.yaml. Do not edit.
"""Answers and structured inputs of the group conversation_tag: Conversation tags."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TYPE_CHECKING, TypedDict

from .._decode import integer, list_of, object_of, optional_object_of, text

if TYPE_CHECKING:
    from typing_extensions import Required


class SetUserTagsTagsItem(TypedDict, total=False):
    """An item of `tags` of conversation_tag.set_user_tags.

    Keys:
        tagId: Tag id, one for each tag of the user; the documents say 20 characters in one place and 10 in
            another. Required, at most 20 characters.
        tagName: Name of the tag. Required, at most 15 characters.
    """

    tagId: Required[str]
    tagName: Required[str]


class AddConversationsConversationsItem(TypedDict, total=False):
    """An item of `conversations` of conversation_tag.add_conversations.

    Keys:
        targetId: The other user, the group or the system sender. Required, at most 64 bytes.
        conversationType: Type of the conversation. Required, one of 1 (one-to-one), 3 (group), 6 (system).
    """

    targetId: Required[str]
    conversationType: Required[Literal[1, 3, 6]]


class RemoveConversationsConversationsItem(TypedDict, total=False):
    """An item of `conversations` of conversation_tag.remove_conversations.

    Keys:
        targetId: The other user, the group or the system sender. Required, at most 64 bytes.
        conversationType: Type of the conversation. Required, one of 1 (one-to-one), 3 (group), 6 (system).
    """

    targetId: Required[str]
    conversationType: Required[Literal[1, 3, 6]]


@dataclass(frozen=True, slots=True)
class GetUserTagsTagsItem:
    """An item of `tags`.

    Attributes:
        tag_id: Tag id.
        tag_name: Name of the tag.
        create_time: When the tag was made; its unit is not documented.
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
class GetUserTagsDataObject:
    """The value of `data`.

    Attributes:
        user_id: User id.
        tags: Tags.
    """

    user_id: str | None = None
    tags: list[GetUserTagsTagsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("userId", text),
        ("tags", list_of(object_of(GetUserTagsTagsItem))),
    )


@dataclass(frozen=True, slots=True)
class GetUserTagsResult:
    """Answer of conversation_tag.get_user_tags: List the conversation tags of a user.

    Attributes:
        data: Result.
    """

    data: GetUserTagsDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(GetUserTagsDataObject)),
    )


@dataclass(frozen=True, slots=True)
class QueryConversationsConversationsItem:
    """An item of `conversations`.

    Attributes:
        target_id: The other user, the group or the system sender.
        conversation_type: Type of the conversation: 1, 3 or 6.
    """

    target_id: str | None = None
    conversation_type: int | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("targetId", text),
        ("conversationType", integer),
    )


@dataclass(frozen=True, slots=True)
class QueryConversationsDataObject:
    """The value of `data`.

    Attributes:
        tag_id: Tag id.
        conversations: Conversations.
    """

    tag_id: str | None = None
    conversations: list[QueryConversationsConversationsItem] = field(default_factory=list)
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("tagId", text),
        ("conversations", list_of(object_of(QueryConversationsConversationsItem))),
    )


@dataclass(frozen=True, slots=True)
class QueryConversationsResult:
    """Answer of conversation_tag.query_conversations: List the conversations under a tag.

    Attributes:
        data: Result.
    """

    data: QueryConversationsDataObject | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("data", optional_object_of(QueryConversationsDataObject)),
    )


__all__ = [
    "AddConversationsConversationsItem",
    "GetUserTagsDataObject",
    "GetUserTagsResult",
    "GetUserTagsTagsItem",
    "QueryConversationsConversationsItem",
    "QueryConversationsDataObject",
    "QueryConversationsResult",
    "RemoveConversationsConversationsItem",
    "SetUserTagsTagsItem",
]
