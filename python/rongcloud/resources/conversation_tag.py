# Generated from catalogue/endpoints/conversation_tag.yaml. Do not edit.
"""Operations of the group conversation_tag: Conversation tags."""

from __future__ import annotations

from .._aliases import Texts
from .._decode import Acknowledgement
from .._resource import SyncResource
from ..types.conversation_tag import (
    AddConversationsConversationsItem, GetUserTagsResult, QueryConversationsResult,
    RemoveConversationsConversationsItem, SetUserTagsTagsItem,
)


class ConversationTag(SyncResource):
    """Conversation tags: tags by which a user groups conversations.

    Reached as `client.conversation_tag`; may be used by several threads at once.
    """

    __slots__ = ()

    def set_user_tags(
        self, *, user_id: str, tags: list[SetUserTagsTagsItem], timeout: float | None = None,
    ) -> Acknowledgement:
        """Create conversation tags for a user.

        POST /user/conversation/tag/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose tags they are. At most 64 bytes.
            tags: Tags to create. 1 to 20 items.
                `tags[].tagId`: Tag id, one for each tag of the user; the documents say 20 characters in one
                    place and 10 in another. String, required, at most 20 characters.
                `tags[].tagName`: Name of the tag. String, required, at most 15 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: A user has at most 20 tags, and a tag 1000 conversations. Whether a tag that exists is renamed is
        not documented.

        Source: docs: platform-chat-api/conversation/conversation-tag/user-conversation-tag-set; java:
        Conversation.setUserConversationTag.
        """
        return self._call("conversation_tag.set_user_tags", {"userId": user_id, "tags": tags}, Acknowledgement, timeout)

    def delete_user_tags(self, *, user_id: str, tag_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Delete conversation tags of a user.

        POST /user/conversation/tag/del.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose tags they are. At most 64 bytes.
            tag_ids: Tags to delete. Each at most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: java: Conversation.deleteUserConversationTag.
        """
        params = {
            "userId": user_id, "tagIds": tag_ids,
        }
        return self._call("conversation_tag.delete_user_tags", params, Acknowledgement, timeout)

    def get_user_tags(self, *, user_id: str, timeout: float | None = None) -> GetUserTagsResult:
        """List the conversation tags of a user.

        GET /user/conversation/tag/get.json. Rate: 100 requests per second (not documented; the platform's
        default). It may be repeated without harm. Known from official SDKs only.

        Args:
            user_id: User whose tags they are. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.user_id: User id.
            data.tags: Tags.
            data.tags[].tag_id: Tag id.
            data.tags[].tag_name: Name of the tag.
            data.tags[].create_time: When the tag was made; its unit is not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: java: Conversation.queryUserConversationTags.
        """
        return self._call("conversation_tag.get_user_tags", {"userId": user_id}, GetUserTagsResult, timeout)

    def add_conversations(
        self, *, user_id: str, tag_id: str, conversations: list[AddConversationsConversationsItem],
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Put conversations under a tag.

        POST /tag/conversation/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose tags they are. At most 64 bytes.
            tag_id: Tag; it must exist. At most 20 characters.
            conversations: Conversations. 1 to 100 items.
                `conversations[].targetId`: The other user, the group or the system sender. String, required, at
                    most 64 bytes.
                `conversations[].conversationType`: Type of the conversation. Enum, required, one of 1
                    (one-to-one), 3 (group), 6 (system).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: A conversation may have several tags. A tag keeps 1000 conversations; the next one silently drops
        the oldest.

        Source: docs: platform-chat-api/conversation/conversation-tag/conversation-tag-set; java:
        Conversation.setConversationTag.
        """
        params = {
            "userId": user_id, "tagId": tag_id, "conversations": conversations,
        }
        return self._call("conversation_tag.add_conversations", params, Acknowledgement, timeout)

    def remove_conversations(
        self, *, user_id: str, tag_id: str, conversations: list[RemoveConversationsConversationsItem],
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Take conversations off a tag.

        POST /tag/conversation/del.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose tags they are. At most 64 bytes.
            tag_id: Tag. At most 20 characters.
            conversations: Conversations. 1 to 100 items.
                `conversations[].targetId`: The other user, the group or the system sender. String, required, at
                    most 64 bytes.
                `conversations[].conversationType`: Type of the conversation. Enum, required, one of 1
                    (one-to-one), 3 (group), 6 (system).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Conversation and tag stay.

        Source: docs: platform-chat-api/conversation/conversation-tag/conversation-tag-del; java:
        Conversation.removeConversationTag.
        """
        params = {
            "userId": user_id, "tagId": tag_id, "conversations": conversations,
        }
        return self._call("conversation_tag.remove_conversations", params, Acknowledgement, timeout)

    def query_conversations(
        self, *, user_id: str, tag_id: str, timeout: float | None = None,
    ) -> QueryConversationsResult:
        """List the conversations under a tag.

        GET /tag/conversation/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose tags they are. At most 64 bytes.
            tag_id: Tag. At most 20 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data: Result.
            data.tag_id: Tag id.
            data.conversations: Conversations.
            data.conversations[].target_id: The other user, the group or the system sender.
            data.conversations[].conversation_type: Type of the conversation: 1, 3 or 6.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/conversation/conversation-tag/conversation-tag-get; java:
        Conversation.queryTagConversations.
        """
        params = {
            "userId": user_id, "tagId": tag_id,
        }
        return self._call("conversation_tag.query_conversations", params, QueryConversationsResult, timeout)
