# Generated from catalogue/endpoints/wordfilter.yaml. Do not edit.
"""Operations of the group wordfilter: Word filter."""

from __future__ import annotations

from .._decode import Acknowledgement
from .._resource import SyncResource
from ..types.wordfilter import ListResult


class Wordfilter(SyncResource):
    """Word filter: the older form of sensitive words.

    Reached as `client.wordfilter`; may be used by several threads at once.
    """

    __slots__ = ()

    def add(self, *, word: str, timeout: float | None = None) -> Acknowledgement:
        """Add a filtered word (superseded).

        POST /wordfilter/add.json. Rate: 100 requests per second (not documented; the platform's default). It
        may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            word: Word. At most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Superseded by /sensitiveword/*.

        Source: java: Wordfilter; dotnet.
        """
        return self._call("wordfilter.add", {"word": word}, Acknowledgement, timeout)

    def delete(self, *, word: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a filtered word (superseded).

        POST /wordfilter/delete.json. Rate: 100 requests per second (not documented; the platform's default). It
        may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            word: Word. At most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Superseded by /sensitiveword/*.

        Source: java: Wordfilter; dotnet.
        """
        return self._call("wordfilter.delete", {"word": word}, Acknowledgement, timeout)

    def list(self, *, timeout: float | None = None) -> ListResult:
        """List filtered words (superseded).

        POST /wordfilter/list.json. Rate: 100 requests per second (not documented; the platform's default). It
        may be repeated without harm. Legacy: kept for existing applications. Known from official SDKs only.

        Args:
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            words: Words.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Superseded by /sensitiveword/*.

        Source: java: Wordfilter; dotnet.
        """
        return self._call("wordfilter.list", {}, ListResult, timeout)
