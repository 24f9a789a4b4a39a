# Generated from catalogue/endpoints/conversation_tag.yaml. Do not edit.
"""Operations of the group conversation_tag with await: Conversation tags."""

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from ..types.conversation_tag import (
    AddConversationsConversationsItem, GetUserTagsResult, QueryConversationsResult,
    RemoveConversationsConversationsItem, SetUserTagsTagsItem,
)

class AsyncConversationTag(AsyncResource):
    """Conversation tags: tags by which a user groups conversations.

    Reached as `client.conversation_tag` of an AsyncClient.
    """

    async def set_user_tags(
        self, *, user_id: str, tags: list[SetUserTagsTagsItem], timeout: float | None = None,
    ) -> Acknowledgement:
        """Create conversation tags for a user.

        See rongcloud.resources.ConversationTag.set_user_tags.
        """

    async def delete_user_tags(self, *, user_id: str, tag_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Delete conversation tags of a user.

        See rongcloud.resources.ConversationTag.delete_user_tags.
        """

    async def get_user_tags(self, *, user_id: str, timeout: float | None = None) -> GetUserTagsResult:
        """List the conversation tags of a user.

        See rongcloud.resources.ConversationTag.get_user_tags.
        """

    async def add_conversations(
        self, *, user_id: str, tag_id: str, conversations: list[AddConversationsConversationsItem],
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Put conversations under a tag.

        See rongcloud.resources.ConversationTag.add_conversations.
        """

    async def remove_conversations(
        self, *, user_id: str, tag_id: str, conversations: list[RemoveConversationsConversationsItem],
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Take conversations off a tag.

        See rongcloud.resources.ConversationTag.remove_conversations.
        """

    async def query_conversations(
        self, *, user_id: str, tag_id: str, timeout: float | None = None,
    ) -> QueryConversationsResult:
        """List the conversations under a tag.

        See rongcloud.resources.ConversationTag.query_conversations.
        """
