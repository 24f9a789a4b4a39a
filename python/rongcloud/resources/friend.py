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
        """Send a friend request or add a friend directly.

        POST /friend/add.json. Rate: 100 requests per second. A repeat may do it twice.

        Args:
            user_id: User who asks. At most 64 bytes.
            target_id: User to be added. At most 64 bytes.
            opt_type: How to add. Optional. One of 1 (follow the verification level of the target), 2 (add at
                once without consent), default 1.
            extra: Text that accompanies the request. Optional. At most 128 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile-hosting service. Example: userId=id1&targetId=id2&optType=2&extra=something.
        Java model has a directionType field it never sends. Not marked idempotent: with optType 1 a repeat may
        raise a second request at the target (not documented).

        Source: docs: platform-chat-api/user/friend-profile/add-friend; java: Friend.add; go: FriendAdd; docs:
        official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "targetId": target_id, "optType": opt_type, "extra": extra,
        }
        return self._call("friend.add", params, Acknowledgement, timeout)

    def delete(self, *, user_id: str, target_ids: Texts, timeout: float | None = None) -> Acknowledgement:
        """Remove friends.

        POST /friend/delete.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User whose friends are removed. At most 64 bytes.
            target_ids: Friends to remove, joined with commas in a single key. 1 to 100 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile-hosting service. Rate counts each target (10 targets = 10 calls). The example
        on the page writes targetId=id2,id3,id4; the table and both SDKs say targetIds.

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

        Notes: Needs the profile-hosting service. The example on the page posts to /friend/delete.json by
        mistake; the method line and SDKs say /friend/clean.json.

        Source: docs: platform-chat-api/user/friend-profile/clean-friend; java: Friend.clean; go: FriendClean;
        docs: official API list of 2026-01-09.
        """
        return self._call("friend.clean", {"userId": user_id}, Acknowledgement, timeout)

    def set_profile(
        self, *, user_id: str, target_id: str, remark_name: str | Omit | None = omit,
        friend_ext_profile: JsonObject | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set the alias and custom attributes of a friend.

        POST /friend/profile/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Operator. At most 64 bytes.
            target_id: The friend. At most 64 bytes.
            remark_name: Alias; empty clears it. Optional. At most 64 characters.
            friend_ext_profile: JSON object text; keys ext_xxxxx of lowercase letters, digits, _ up to 32 chars,
                values up to 256 chars; 10 pairs by default. Optional. At most 10 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile-hosting service. "Empty clears the alias": the docs do not say whether absent
        and empty differ; Go drops empty strings and so cannot clear, Java sends them.

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
            page_token: Token from the previous answer; absent on the first call. Optional.
            size: Rows per page, at most 100. Optional. Default 50.
            order: Sort order. Optional. One of 0 (by add time ascending), 1 (descending), default 0.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            page_token: Token for the next call.
            total_count: Number of friends.
            friend_list: Friends.
            friend_list[].user_id: string.
            friend_list[].name: Hosted name.
            friend_list[].remark_name: Alias.
            friend_list[].friend_ext_profile: JSON text of custom attributes.
            friend_list[].time: When added, milliseconds.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile-hosting service. How the last page is marked (pageToken absent or empty) is not
        documented. Java model also knows isBlacklist and directionType in the rows; docs do not. Java and PHP
        send pageToken empty for the first page; empty means absent.

        Source: docs: platform-chat-api/user/friend-profile/get-friend; java: Friend.pagingGetFriends; go:
        PagingGetFriends; php: Friend.get; docs: official API list of 2026-01-09.
        """
        params = {
            "userId": user_id, "pageToken": page_token, "size": size, "order": order,
        }
        return self._call("friend.list", params, ListResult, timeout)

    def check(self, *, user_id: str, target_ids: Texts, timeout: float | None = None) -> CheckResult:
        """Check the friend relation between a user and others.

        POST /friend/check.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: Operator. At most 64 bytes.
            target_ids: Users to check, joined with commas in a single key. 1 to 100 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            results: One per target.
            results[].user_id: string.
            results[].result: English docs: 1 not friends, 2 and 3 reserved, 4 mutual friends.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile-hosting service. Rate counts each target. Meaning of result is contradictory:
        docs 1=no friendship, 4=mutual, 2/3 reserved, yet the example shows 2 and 3; Java/Go comments give
        another table (two-way check 1 both, 2 neither, 3 only in mine, 4 only in theirs). Prefer docs. Needs
        targetIds as one comma-joined value.

        Source: docs: platform-chat-api/user/friend-profile/check-friend; java: Friend.checkFriends; go:
        FriendCheckFriends; php: Friend.check; docs: official API list of 2026-01-09.
        """
        return self._call("friend.check", {"userId": user_id, "targetIds": target_ids}, CheckResult, timeout)

    def set_permission(
        self, *, user_ids: Texts, permission_type: Literal[1, 2, 3] | int, timeout: float | None = None,
    ) -> Acknowledgement:
        """Set how users may be added as friends.

        POST /friend/permission/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_ids: Users, joined with commas in a single key. 1 to 100 items.
            permission_type: Verification level. One of 1 (anyone adds directly), 2 (needs consent), 3 (nobody
                may add).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile-hosting service. Rate counts each user. The docs type permissionType as String.

        Source: docs: platform-chat-api/user/friend-profile/set-friend-add-level; java: Friend.setPermission;
        go: FriendSetPermission; docs: official API list of 2026-01-09.
        """
        params = {
            "userIds": user_ids, "permissionType": permission_type,
        }
        return self._call("friend.set_permission", params, Acknowledgement, timeout)

    def get_permission(self, *, user_ids: Texts, timeout: float | None = None) -> GetPermissionResult:
        """Query how users may be added as friends.

        POST /friend/permission/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_ids: Users, joined with commas in a single key. 1 to 100 items.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            permission_settings: One per user.
            permission_settings[].user_id: string.
            permission_settings[].type: 1 anyone, 2 consent, 3 nobody.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Needs the profile-hosting service. Rate counts each user. The request says permissionType, the
        answer type. The level of users never set is not documented.

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
