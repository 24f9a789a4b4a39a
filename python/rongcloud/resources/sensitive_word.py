# Generated from catalogue/endpoints/sensitive_word.yaml. Do not edit.
"""Operations of the group sensitive_word: Sensitive words."""

from __future__ import annotations

from typing import Literal

from .._aliases import Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.sensitive_word import BatchAddResult, BatchAddWordsItem, ListResult


class SensitiveWord(SyncResource):
    """Sensitive words: words that are blocked or replaced in text messages.

    Reached as `client.sensitive_word`; may be used by several threads at once.
    """

    __slots__ = ()

    def add(
        self, *, word: str, replace_word: str | Omit | None = omit, type: Literal[0] | int | Omit | None = omit,
        timeout: float | None = None,
    ) -> Acknowledgement:
        """Add a sensitive word.

        POST /sensitiveword/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            word: The word. At most 32 characters, letters, digits and Chinese characters.
            replace_word: Text to put in its place; left out, messages with the word are blocked. Optional. At
                most 32 characters.
            type: Kind of the word, which replaceWord says already. Known from official SDKs only. Optional. One
                of 0 (replace).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: An app may have 50 words by default; more can be bought. Takes effect after 15 minutes. Applies
        to text messages that clients send in private, group, chatroom and ultra group conversations; to
        messages sent through this API only if the console says so.

        Source: docs: platform-chat-api/moderation/add-sensitive-word; java: SensitiveWord.add; go:
        SensitiveAdd; php: Sensitive.add.
        """
        params = {
            "word": word, "replaceWord": replace_word, "type": type,
        }
        return self._call("sensitive_word.add", params, Acknowledgement, timeout)

    def batch_add(self, *, words: list[BatchAddWordsItem], timeout: float | None = None) -> BatchAddResult:
        """Add several sensitive words.

        POST /sensitiveword/batch/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            words: Words to add, at most as many as the app may still add (50 by default in all).
                `words[].word`: The word. String, required, at most 32 characters, letters, digits and chinese
                    characters.
                `words[].replaceWord`: Text to put in its place; left out, messages with the word are blocked.
                    String, optional, at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            remain_quota: How many words can still be added.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: All or nothing: when the words are more than the app may still add, none is added and the refusal
        tells how many it may (remainQuota). An app may have 50 words by default; more can be bought. Takes
        effect after 15 minutes. Applies to text messages that clients send in private, group, chatroom and
        ultra group conversations; to messages sent through this API only if the console says so.

        Source: docs: platform-chat-api/moderation/batch-add-sensitive-word; java: SensitiveWord.batchAdd; php:
        sensitiveword/batch/add.
        """
        return self._call("sensitive_word.batch_add", {"words": words}, BatchAddResult, timeout)

    def delete(self, *, word: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a sensitive word.

        POST /sensitiveword/delete.json. Rate: 100 requests per second. It may be repeated without harm. Known
        from official SDKs only.

        Args:
            word: The word. At most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Takes effect after 15 minutes.

        Source: java: SensitiveWord.remove; python; dotnet.
        """
        return self._call("sensitive_word.delete", {"word": word}, Acknowledgement, timeout)

    def batch_delete(self, *, words: Texts, timeout: float | None = None) -> Acknowledgement:
        """Delete several sensitive words.

        POST /sensitiveword/batch/delete.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            words: Words to delete. 1 to 50 items, each at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Takes effect after 15 minutes; official SDKs speak of up to 2 hours.

        Source: docs: platform-chat-api/moderation/batch-remove-sensitive-word; java: SensitiveWord.batchDelete;
        go: SensitiveRemove; php: Sensitive.remove.
        """
        return self._call("sensitive_word.batch_delete", {"words": words}, Acknowledgement, timeout)

    def list(self, *, type: Literal[0, 1, 2] | int | Omit | None = omit, timeout: float | None = None) -> ListResult:
        """List the sensitive words.

        POST /sensitiveword/list.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            type: Which words. Optional. One of 0 (those that are replaced), 1 (those that block), 2 (all),
                default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            words: Words.
            words[].type: 0 for a word that is replaced, 1 for one that blocks; a text.
            words[].word: The word.
            words[].replace_word: Text that takes its place; empty for a word that blocks.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Without type only the words that block are listed.

        Source: docs: platform-chat-api/moderation/query-sensitive-word; java: SensitiveWord.getList; go:
        SensitiveGetList; php: Sensitive.getList.
        """
        return self._call("sensitive_word.list", {"type": type}, ListResult, timeout)
