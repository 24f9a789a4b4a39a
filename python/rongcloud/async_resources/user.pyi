# Generated from catalogue/endpoints/user.yaml. Do not edit.
"""Operations of the group user with await: Users."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.user import (
    CheckOnlineResult, DeactivateResult, GetInfoResult, GetTokenResult, QueryBlockedResult, QueryBlockedUsersItem,
    QueryDeactivatedResult, QueryGroupsGroupsItem, QueryGroupsResult, QuerySandboxResult, QuerySandboxUsersItem,
    ReactivateResult,
)

class AsyncUser(AsyncResource):
    """Users: registration, tokens, account state, bans and online state.

    Reached as `client.user` of an AsyncClient.
    """

    async def get_token(
        self, *, user_id: str, name: str, portrait_uri: str | Omit | None = omit, timeout: float | None = None,
    ) -> GetTokenResult:
        """Register a user (or re-issue a token) and return a connection token.

        See rongcloud.resources.User.get_token.
        """

    async def expire_token(self, *, user_id: Texts, time: int, timeout: float | None = None) -> Acknowledgement:
        """Void every token a user obtained before a given moment.

        See rongcloud.resources.User.expire_token.
        """

    async def update(
        self, *, user_id: str, name: str | Omit | None = omit, portrait_uri: str | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Change the push name / avatar kept for a user.

        See rongcloud.resources.User.update.
        """

    async def get_info(self, *, user_id: str, timeout: float | None = None) -> GetInfoResult:
        """Read the registered name, avatar and creation time of a user.

        See rongcloud.resources.User.get_info.
        """

    async def query_sandbox(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QuerySandboxResult:
        """Page through the registered users of the development environment.

        See rongcloud.resources.User.query_sandbox.
        """

    async def delete_sandbox(self, *, user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Delete registered users of the development environment.

        See rongcloud.resources.User.delete_sandbox.
        """

    async def deactivate(self, *, user_id: Texts, timeout: float | None = None) -> DeactivateResult:
        """Deactivate (close) user accounts and erase their personal data.

        See rongcloud.resources.User.deactivate.
        """

    async def query_deactivated(
        self, *, page_no: int | Omit | None = omit, page_size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryDeactivatedResult:
        """List deactivated user ids.

        See rongcloud.resources.User.query_deactivated.
        """

    async def reactivate(self, *, user_id: Texts, timeout: float | None = None) -> ReactivateResult:
        """Re-enable deactivated user ids.

        See rongcloud.resources.User.reactivate.
        """

    async def activate(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Re-enable one deactivated user (old form).

        See rongcloud.resources.User.activate.
        """

    async def block(self, *, user_id: Texts, minute: int, timeout: float | None = None) -> Acknowledgement:
        """Ban users from the service for some minutes.

        See rongcloud.resources.User.block.
        """

    async def unblock(self, *, user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Lift a ban.

        See rongcloud.resources.User.unblock.
        """

    async def query_blocked(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryBlockedResult:
        """List banned users with the end of each ban.

        See rongcloud.resources.User.query_blocked.
        """

    async def check_online(self, *, user_id: str, timeout: float | None = None) -> CheckOnlineResult:
        """Query whether one user is online.

        See rongcloud.resources.User.check_online.
        """

    async def query_groups(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> QueryGroupsResult:
        """List the groups a user belongs to.

        See rongcloud.resources.User.query_groups.
        """

    def iterate_sandbox(
        self, *, page: int | Omit | None = omit, page_size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QuerySandboxUsersItem]:
        """Page through the registered users of the development environment.

        See rongcloud.resources.User.iterate_sandbox.
        """

    def iterate_deactivated(
        self, *, page_no: int | Omit | None = omit, page_size: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """List deactivated user ids.

        See rongcloud.resources.User.iterate_deactivated.
        """

    def iterate_blocked(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit, timeout: float | None = None,
        max_pages: int | None = None,
    ) -> AsyncIterator[QueryBlockedUsersItem]:
        """List banned users with the end of each ban.

        See rongcloud.resources.User.iterate_blocked.
        """

    def iterate_groups(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[QueryGroupsGroupsItem]:
        """List the groups a user belongs to.

        See rongcloud.resources.User.iterate_groups.
        """
