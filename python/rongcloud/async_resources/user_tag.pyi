# Generated from catalogue/endpoints/user_tag.yaml. Do not edit.
"""Operations of the group user_tag with await: User tags."""

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from ..types.user_tag import GetResult

class AsyncUserTag(AsyncResource):
    """User tags: labels on users, for broadcasts and pushes by tag.

    Reached as `client.user_tag` of an AsyncClient.
    """

    async def set(self, *, user_id: str, tags: Texts, timeout: float | None = None) -> Acknowledgement:
        """Replace the tags of one user.

        See rongcloud.resources.UserTag.set.
        """

    async def batch_set(self, *, user_ids: Texts, tags: Texts, timeout: float | None = None) -> Acknowledgement:
        """Replace the tags of many users with one set.

        See rongcloud.resources.UserTag.batch_set.
        """

    async def get(self, *, user_ids: Texts, timeout: float | None = None) -> GetResult:
        """Query the tags of users.

        See rongcloud.resources.UserTag.get.
        """
