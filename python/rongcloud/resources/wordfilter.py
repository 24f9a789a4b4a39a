# Generated from catalogue/endpoints/wordfilter.yaml. Do not edit.
"""Operations of the group wordfilter: Word filter."""

from __future__ import annotations

from .._decode import Acknowledgement
from .._resource import SyncResource
from ..types.wordfilter import ListResult


class Wordfilter(SyncResource):
    """Word filter: the older form of sensitive words; superseded by the group sensitive_word.

    Reached as `client.wordfilter`; may be used by several threads at once.
    """

    __slots__ = ()

    def add(self, *, word: str, timeout: float | None = None) -> Acknowledgement:
        """Add a filtered word.

        POST /wordfilter/add.json. Rate: 100 requests per second (not documented; the platform's default). It
        may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            word: The word. At most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Superseded by sensitive_word.add. The rate is not documented.

        Source: java: Wordfilter; dotnet.
        """
        return self._call("wordfilter.add", {"word": word}, Acknowledgement, timeout)

    def delete(self, *, word: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a filtered word.

        POST /wordfilter/delete.json. Rate: 100 requests per second (not documented; the platform's default). It
        may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            word: The word. At most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Superseded by sensitive_word.delete. The rate is not documented.

        Source: java: Wordfilter; dotnet.
        """
        return self._call("wordfilter.delete", {"word": word}, Acknowledgement, timeout)

    def list(self, *, timeout: float | None = None) -> ListResult:
        """List the filtered words.

        POST /wordfilter/list.json. Rate: 100 requests per second (not documented; the platform's default). It
        may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            words: Words; the members of an item are not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Superseded by sensitive_word.list. The rate is not documented.

        Source: java: Wordfilter; dotnet.
        """
        return self._call("wordfilter.list", {}, ListResult, timeout)
