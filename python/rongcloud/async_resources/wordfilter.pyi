# Generated from catalogue/endpoints/wordfilter.yaml. Do not edit.
"""Operations of the group wordfilter with await: Word filter."""

from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from ..types.wordfilter import ListResult

class AsyncWordfilter(AsyncResource):
    """Word filter: the older form of sensitive words; superseded by the group sensitive_word.

    Reached as `client.wordfilter` of an AsyncClient.
    """

    async def add(self, *, word: str, timeout: float | None = None) -> Acknowledgement:
        """Add a filtered word.

        See rongcloud.resources.Wordfilter.add.
        """

    async def delete(self, *, word: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a filtered word.

        See rongcloud.resources.Wordfilter.delete.
        """

    async def list(self, *, timeout: float | None = None) -> ListResult:
        """List the filtered words.

        See rongcloud.resources.Wordfilter.list.
        """
