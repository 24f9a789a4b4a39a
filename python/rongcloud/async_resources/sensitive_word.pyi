# Generated from catalogue/endpoints/sensitive_word.yaml. Do not edit.
"""Operations of the group sensitive_word with await: Sensitive words."""

from typing import Literal

from .._aliases import Texts
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._omit import Omit, omit
from ..types.sensitive_word import BatchAddResult, BatchAddWordsItem, ListResult

class AsyncSensitiveWord(AsyncResource):
    """Sensitive words: words that are blocked or replaced in text messages.

    Reached as `client.sensitive_word` of an AsyncClient.
    """

    async def add(
        self, *, word: str, replace_word: str | Omit | None = omit, type: Literal[0] | int | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Add a sensitive word.

        See rongcloud.resources.SensitiveWord.add.
        """

    async def batch_add(self, *, words: list[BatchAddWordsItem], timeout: float | None = None) -> BatchAddResult:
        """Add several sensitive words.

        See rongcloud.resources.SensitiveWord.batch_add.
        """

    async def delete(self, *, word: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a sensitive word.

        See rongcloud.resources.SensitiveWord.delete.
        """

    async def batch_delete(self, *, words: Texts, timeout: float | None = None) -> Acknowledgement:
        """Delete several sensitive words.

        See rongcloud.resources.SensitiveWord.batch_delete.
        """

    async def list(
        self, *, type: Literal[0, 1, 2] | int | Omit | None = omit, timeout: float | None = None,
    ) -> ListResult:
        """List the sensitive words.

        See rongcloud.resources.SensitiveWord.list.
        """
