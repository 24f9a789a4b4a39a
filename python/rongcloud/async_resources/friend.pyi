# Generated from catalogue/endpoints/friend.yaml. Do not edit.
"""Operations of the group friend with await: Friends."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import JsonObject, Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.friend import CheckResult, GetPermissionResult, ListFriendListItem, ListResult

class AsyncFriend(AsyncResource):
    """Friends: friendships that the service keeps.

    Reached as `client.friend` of an AsyncClient.
    """

    async def add(
        self, *, user_id: str, target_id: str, opt_type: Literal[1, 2] | int | Omit | None = omit,
        extra: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Ask a user to become a friend, or make them friends at once.

        See rongcloud.resources.Friend.add.
        """

    async def delete(self, *, user_id: str, target_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Remove friends.

        See rongcloud.resources.Friend.delete.
        """

    async def clean(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove all friends of a user.

        See rongcloud.resources.Friend.clean.
        """

    async def set_profile(
        self, *, user_id: str, target_id: str, remark_name: str | Omit | None = omit,
        friend_ext_profile: JsonObject | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the alias and the custom properties of a friend.

        See rongcloud.resources.Friend.set_profile.
        """

    async def list(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> ListResult:
        """Page through the friends of a user.

        See rongcloud.resources.Friend.list.
        """

    async def check(self, *, user_id: str, target_ids: Texts, timeout: float | None = None) -> CheckResult:
        """Find out whether a user and others are friends.

        See rongcloud.resources.Friend.check.
        """

    async def set_permission(
        self, *, user_ids: Texts, permission_type: Literal[1, 2, 3] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set who may become a friend of users.

        See rongcloud.resources.Friend.set_permission.
        """

    async def get_permission(self, *, user_ids: Texts, timeout: float | None = None) -> GetPermissionResult:
        """Read who may become a friend of users.

        See rongcloud.resources.Friend.get_permission.
        """

    def iterate(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[ListFriendListItem]:
        """Page through the friends of a user.

        See rongcloud.resources.Friend.iterate.
        """
