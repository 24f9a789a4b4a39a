# Generated from catalogue/endpoints/user_tag.yaml. Do not edit.
"""Operations of the group user_tag: User tags."""

from __future__ import annotations

from .._aliases import Texts
from .._decode import Acknowledgement
from .._resource import SyncResource
from ..types.user_tag import GetResult


class UserTag(SyncResource):
    """User tags: labels on users, for broadcasts and pushes by tag.

    Reached as `client.user_tag`; may be used by several threads at once.
    """

    __slots__ = ()

    def set(self, *, user_id: str, tags: Texts, timeout: float | None = None) -> Acknowledgement:
        """Replace the tags of one user.

        POST /user/tag/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: User id. At most 64 bytes.
            tags: Complete new tag set; empty array clears; no special characters. At most 20 items, each at
                most 40 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Replaces, never merges. An empty array clears. Tags serve broadcast messages and pushes by tag
        only.

        Source: docs: platform-chat-api/user/tag/set-user-tag; java: Tag.set; php: Tag.set; go: TagSet; docs:
        official API list of 2026-01-09.
        """
        return self._call("user_tag.set", {"userId": user_id, "tags": tags}, Acknowledgement, timeout)

    def batch_set(self, *, user_ids: Texts, tags: Texts, timeout: float | None = None) -> Acknowledgement:
        """Replace the tags of many users with one set.

        POST /user/tag/batch/set.json. Rate: 10 requests per second. It may be repeated without harm.

        Args:
            user_ids: Users; each gets exactly the given tags. 1 to 1000 items, each at most 64 bytes.
            tags: Complete new tag set; empty array clears. At most 20 items, each at most 40 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Replaces, never merges. An empty array clears.

        Source: docs: platform-chat-api/user/tag/batch-set-user-tag; java: Tag.batchSet; php: Tag.batchset; go:
        TagBatchSet; docs: official API list of 2026-01-09.
        """
        return self._call("user_tag.batch_set", {"userIds": user_ids, "tags": tags}, Acknowledgement, timeout)

    def get(self, *, user_ids: Texts, timeout: float | None = None) -> GetResult:
        """Query the tags of users.

        POST /user/tags/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_ids: Users to query. 1 to 50 items, each at most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            result: User id -> tags.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Form body with a repeated key, while the two set calls are JSON.

        Source: docs: platform-chat-api/user/tag/get-user-tag; java: Tag.get; php: Tag.get; go: TagGet; docs:
        official API list of 2026-01-09.
        """
        return self._call("user_tag.get", {"userIds": user_ids}, GetResult, timeout)
