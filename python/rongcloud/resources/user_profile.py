# Generated from catalogue/endpoints/user_profile.yaml. Do not edit.
"""Operations of the group user_profile: Hosted profiles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import JsonObject, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.user_profile import BatchQueryResult, QueryResult, QueryUserListItem, SetUserProfile


class UserProfile(SyncResource):
    """Hosted profiles: profile data that the service keeps and synchronises to clients.

    Reached as `client.user_profile`; may be used by several threads at once.
    """

    __slots__ = ()

    def set(
        self, *, user_id: str, user_profile: SetUserProfile | Omit | None = omit,
        user_ext_profile: JsonObject | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Store hosted profile data of a user.

        POST /user/profile/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            user_profile: The profile. Optional.
                `userProfile.uniqueId`: Id that the user chooses. String, optional, at most 32 characters.
                `userProfile.name`: Name; older pages allow 32 characters. String, optional, at most 64
                    characters.
                `userProfile.portraitUri`: Address of the avatar; older pages allow 128 characters. String,
                    optional, at most 1024 characters.
                `userProfile.email`: Address for e-mail. String, optional, at most 128 characters.
                `userProfile.birthday`: Birthday, as the app writes it. String, optional, at most 32 characters.
                `userProfile.gender`: Gender. Enum, optional, one of 0 (unknown), 1 (male), 2 (female).
                `userProfile.location`: Place. String, optional, at most 32 characters.
                `userProfile.role`: Role, as the app numbers it. Int, optional, 0 to 100.
                `userProfile.level`: Level, as the app numbers it. Int, optional, 0 to 100.
            user_ext_profile: Custom keys with their texts, 20 by default. Optional. At most 20 items, keys at
                most 32 characters, keys of ext_ and what follows it, values at most 256 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile hosting service (on by default for newer apps, else a console switch). Custom
        keys must be declared in the console first. Whether keys left out keep their old value is not
        documented. Independent of user.update.

        Source: docs: platform-chat-api/user/user-profiles/set-user-profiles; java: EntrustUser.setProfile; php:
        Profile.set; go: UserProfileSet; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "userProfile": user_profile, "userExtProfile": user_ext_profile,
        }
        return self._call("user_profile.set", params, Acknowledgement, timeout)

    def batch_query(self, *, user_id: Texts, timeout: float | None = None) -> BatchQueryResult:
        """Read hosted profiles of given users.

        POST /user/profile/batch/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users to read. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_list: Profiles.
            user_list[].user_id: string.
            user_list[].version: Version number of the hosted data.
            user_list[].user_profile: JSON text.
            user_list[].user_ext_profile: JSON text.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: userProfile and userExtProfile come back as JSON inside strings; their keys are those of
        user_profile.set.

        Source: docs: platform-chat-api/user/user-profiles/query-user-profiles-by-batch; java:
        EntrustUser.batchQueryUserProfiles; php: Profile.batchQuery; go: UserProfilBatchQuery; docs: official
        API list of 2026-01-09.
        """
        return self._call("user_profile.batch_query", {"userId": user_id}, BatchQueryResult, timeout)

    def query(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> QueryResult:
        """Page through all hosted profiles of the app.

        POST /user/profile/query.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            page: Page number. Optional. At least 1, default 1.
            size: Rows per page, at most 100. Optional. 1 to 100, default 20.
            order: Sort order. Optional. One of 0 (by registration time ascending), 1 (descending), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            user_list: Profiles.
            user_list[].user_id: string.
            user_list[].user_profile: JSON text.
            user_list[].user_ext_profile: JSON text.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: No total in the answer.

        Source: docs: platform-chat-api/user/user-profiles/query-paginated-user-list; java:
        EntrustUser.pagingQueryUserProfiles; php: Profile.query; go: UserProfilQuery; docs: official API list of
        2026-01-09.
        """
        return self._call("user_profile.query", {"page": page, "size": size, "order": order}, QueryResult, timeout)

    def clean(self, *, user_id: Texts, timeout: float | None = None) -> Acknowledgement:
        """Erase hosted profile data of users.

        POST /user/profile/clean.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Users whose hosted data is erased. 1 to 20 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The page marks userId as optional; its meaning needs it.

        Source: docs: platform-chat-api/user/user-profiles/clean-user-profiles; java: EntrustUser.cleanProfile;
        php: Profile.clean; go: UserProfileClean; docs: official API list of 2026-01-09.
        """
        return self._call("user_profile.clean", {"userId": user_id}, Acknowledgement, timeout)

    def iterate(
        self, *, page: int | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[QueryUserListItem]:
        """All pages of `query`, one item after the other.

        Args:
            `page`, `size`, `order`: as for `query`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `user_list`, page by page. Profiles.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "page": page, "size": size, "order": order,
        }
        return self._iterate("user_profile.query", params, QueryResult, "user_list", timeout, max_pages)
