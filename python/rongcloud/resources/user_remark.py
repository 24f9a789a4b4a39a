# Generated from catalogue/endpoints/user_remark.yaml. Do not edit.
"""Operations of the group user_remark: Push remarks."""

from __future__ import annotations

from collections.abc import Iterator

from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.user_remark import GetResult, GetUsersItem, SetRemarksItem


class UserRemark(SyncResource):
    """Push remarks: names under which senders appear in the pushes to a user.

    Reached as `client.user_remark`; may be used by several threads at once.
    """

    __slots__ = ()

    def set(self, *, user_id: str, remarks: list[SetRemarksItem], timeout: float | None = None) -> Acknowledgement:
        """Set the names under which senders appear in pushes to a user.

        POST /user/remarks/set.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: The push recipient. At most 64 bytes.
            remarks: JSON array text of {id, remark}. 1 to 100 items.
                `remarks[].id`: Sender the remark is for. String, required, at most 64 bytes.
                `remarks[].remark`: Name shown in the push; maximum length not documented. String, required.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: The form value remarks holds JSON text: userId=uid1&remarks=[{"id":"user11","remark":"remark1"}],
        percent-encoded.

        Source: docs: platform-chat-api/push/remark/set-remark-for-push; java: Remark.set; php: Remark.set; go:
        UserRemarksSet; docs: official API list of 2026-01-09.
        """
        return self._call("user_remark.set", {"userId": user_id, "remarks": remarks}, Acknowledgement, timeout)

    def delete(self, *, user_id: str, target_id: str, timeout: float | None = None) -> Acknowledgement:
        """Delete one push remark.

        POST /user/remarks/del.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: The push recipient (operator). At most 64 bytes.
            target_id: Sender whose remark is deleted; one per call. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Afterwards pushes show the group push remark if there is one, else the registered name.

        Source: docs: platform-chat-api/push/remark/delete-remark-for-push; java: Remark.del; php: Remark.del;
        go: UserRemarksDel; docs: official API list of 2026-01-09.
        """
        return self._call("user_remark.delete", {"userId": user_id, "targetId": target_id}, Acknowledgement, timeout)

    def get(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> GetResult:
        """List the push remarks a user has set.

        POST /user/remarks/get.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            user_id: The push recipient. At most 64 bytes.
            page: Page number. Optional. At least 1, default 1.
            size: Rows per page, at most 50 come back. Optional. 1 to 50, default 50.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            total: Number of remarks.
            users: Remarks.
            users[].id: Sender.
            users[].remark: Remark.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: platform-chat-api/push/remark/get-remark-for-push; java: Remark.get; php: Remark.get; go:
        UserRemarksGet; docs: official API list of 2026-01-09.
        """
        return self._call("user_remark.get", {"userId": user_id, "page": page, "size": size}, GetResult, timeout)

    def iterate(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[GetUsersItem]:
        """All pages of `get`, one item after the other.

        Args:
            `user_id`, `page`, `size`: as for `get`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `users`, page by page. Remarks.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "userId": user_id, "page": page, "size": size,
        }
        return self._iterate("user_remark.get", params, GetResult, "users", timeout, max_pages)
