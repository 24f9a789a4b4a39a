# Generated from catalogue/endpoints/friend.yaml. Do not edit.
"""Operations of the group friend: Friends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import JsonObject, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.friend import CheckResult, GetPermissionResult, ListFriendListItem, ListResult


class Friend(SyncResource):
    """Friends: friendships that the service keeps.

    Reached as `client.friend`; may be used by several threads at once.
    """

    __slots__ = ()

    def add(
        self, *, user_id: str, target_id: str, opt_type: Literal[1, 2] | int | Omit | None = omit,
        extra: str | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Ask a user to become a friend, or make them friends at once.

        POST /friend/add.json. Rate: 100 requests per second. A repeat may do it twice.

        Args:
            user_id: User who asks. At most 64 bytes.
            target_id: User to become a friend. At most 64 bytes.
            opt_type: How. Optional. One of 1 (as the permission of the other user says, see
                friend.set_permission), 2 (at once, without consent), default 1.
            extra: Text that goes with the request. Optional. At most 128 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the service that hosts profiles and friends. With optType 1 a repeat may raise a second
        request.

        Source: docs: platform-chat-api/user/friend-profile/add-friend; java: Friend.add; go: FriendAdd; docs:
        official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "targetId": target_id, "optType": opt_type, "extra": extra,
        }
        return self._call("friend.add", params, Acknowledgement, timeout)

    def delete(self, *, user_id: str, target_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Remove friends.

        POST /friend/delete.json. Rate: 100 users per second. It may be repeated without harm.

        Args:
            user_id: User whose friends are removed. At most 64 bytes.
            target_ids: Friends to remove. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the service that hosts profiles and friends. Each friend counts for the rate.

        Source: docs: platform-chat-api/user/friend-profile/del-friend; java: Friend.delete; go: FriendDelete;
        docs: official API list of 2026-01-09.
        """
        return self._call("friend.delete", {"userId": user_id, "targetIds": target_ids}, Acknowledgement, timeout)

    def clean(self, *, user_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove all friends of a user.

        POST /friend/clean.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the service that hosts profiles and friends.

        Source: docs: platform-chat-api/user/friend-profile/clean-friend; java: Friend.clean; go: FriendClean;
        docs: official API list of 2026-01-09.
        """
        return self._call("friend.clean", {"userId": user_id}, Acknowledgement, timeout)

    def set_profile(
        self, *, user_id: str, target_id: str, remark_name: str | Omit | None = omit,
        friend_ext_profile: JsonObject | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the alias and the custom properties of a friend.

        POST /friend/profile/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose friend it is. At most 64 bytes.
            target_id: The friend. At most 64 bytes.
            remark_name: Alias that the user gives to the friend; an empty one clears it. Optional. At most 64
                characters, an empty text is a value and is sent.
            friend_ext_profile: Custom properties, 10 by default. Optional. At most 10 items, keys at most 32
                characters, keys of ext_ and lower-case letters, digits and _, values at most 256 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the service that hosts profiles and friends. Whether leaving remarkName out keeps the alias
        is not documented.

        Source: docs: platform-chat-api/user/friend-profile/set-friend-profile; java: Friend.setProfile; go:
        FriendSetProfile; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "targetId": target_id, "remarkName": remark_name, "friendExtProfile": friend_ext_profile,
        }
        return self._call("friend.set_profile", params, Acknowledgement, timeout)

    def list(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None,
    ) -> ListResult:
        """Page through the friends of a user.

        POST /friend/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            page_token: Token of the last answer; left out for the first page. Optional.
            size: Rows per page. Optional. 1 to 100, default 50.
            order: Order. Optional. One of 0 (oldest friendship first), 1 (newest first), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            page_token: Token for the next page.
            total_count: Number of friends.
            friend_list: Friends.
            friend_list[].user_id: User id of the friend.
            friend_list[].name: Name in the hosted profile.
            friend_list[].remark_name: Alias.
            friend_list[].friend_ext_profile: Custom properties as JSON text.
            friend_list[].time: When they became friends, Unix time in milliseconds.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the service that hosts profiles and friends. How the last page is marked, by an absent or
        an empty pageToken, is not documented.

        Source: docs: platform-chat-api/user/friend-profile/get-friend; java: Friend.pagingGetFriends; go:
        PagingGetFriends; php: Friend.get; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "pageToken": page_token, "size": size, "order": order,
        }
        return self._call("friend.list", params, ListResult, timeout)

    def check(self, *, user_id: str, target_ids: Texts, timeout: float | None = None) -> CheckResult:
        """Find out whether a user and others are friends.

        POST /friend/check.json. Rate: 100 users per second. It may be repeated without harm.

        Args:
            user_id: User who asks. At most 64 bytes.
            target_ids: Users to check. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            results: One row for each target.
            results[].user_id: User id of the target.
            results[].result: 1 not friends, 4 friends; sources differ, see below.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the service that hosts profiles and friends. Each target counts for the rate. The documents
        say that result is 1 or 4, with 2 and 3 reserved, yet their example has 2 and 3; other official sources
        say 1 friends of each other, 2 of neither, 3 only in the list of userId, 4 only in the list of the
        target. Check it with users you know.

        Source: docs: platform-chat-api/user/friend-profile/check-friend; java: Friend.checkFriends; go:
        FriendCheckFriends; php: Friend.check; docs: official API list of 2026-01-09.
        """
        return self._call("friend.check", {"userId": user_id, "targetIds": target_ids}, CheckResult, timeout)

    def set_permission(
        self, *, user_ids: Texts, permission_type: Literal[1, 2, 3] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set who may become a friend of users.

        POST /friend/permission/set.json. Rate: 100 users per second. It may be repeated without harm.

        Args:
            user_ids: Users whose setting it is. 1 to 100 items, each at most 64 bytes.
            permission_type: Who may become a friend. One of 1 (anyone becomes a friend at once), 2 (needs
                consent), 3 (nobody).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the service that hosts profiles and friends. Each user counts for the rate.

        Source: docs: platform-chat-api/user/friend-profile/set-friend-add-level; java: Friend.setPermission;
        go: FriendSetPermission; docs: official API list of 2026-01-09.
        """
        params = {
            "userIds": user_ids, "permissionType": permission_type,
        }
        return self._call("friend.set_permission", params, Acknowledgement, timeout)

    def get_permission(self, *, user_ids: Texts, timeout: float | None = None) -> GetPermissionResult:
        """Read who may become a friend of users.

        POST /friend/permission/get.json. Rate: 100 users per second. It may be repeated without harm.

        Args:
            user_ids: Users whose setting it is. 1 to 100 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            permission_settings: One row for each user.
            permission_settings[].user_id: User id.
            permission_settings[].type: 1 anyone at once, 2 with consent, 3 nobody.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the service that hosts profiles and friends. Each user counts for the rate. What is
        answered for users who never set it is not documented.

        Source: docs: platform-chat-api/user/friend-profile/get-friend-add-level; java: Friend.getPermission;
        go: FriendGetPermission; docs: official API list of 2026-01-09.
        """
        return self._call("friend.get_permission", {"userIds": user_ids}, GetPermissionResult, timeout)

    def iterate(
        self, *, user_id: str, page_token: str | Omit | None = omit, size: int | Omit | None = omit,
        order: Literal[0, 1] | int | Omit | None = omit, timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[ListFriendListItem]:
        """All pages of `list`, one item after the other.

        Args:
            `user_id`, `page_token`, `size`, `order`: as for `list`. The list begins at `page_token`, or with
            its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `friend_list`, page by page. Friends.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "userId": user_id, "pageToken": page_token, "size": size, "order": order,
        }
        return self._iterate("friend.list", params, ListResult, "friend_list", timeout, max_pages)
