# Generated from catalogue/endpoints/sensitive_word.yaml. Do not edit.
"""Operations of the group sensitive_word: Sensitive words."""

from __future__ import annotations

from typing import Literal

from .._aliases import JsonObjects, Texts
from .._decode import Acknowledgement
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.sensitive_word import BatchAddResult, ListResult


class SensitiveWord(SyncResource):
    """Sensitive words: words that the service filters.

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
            word: Sensitive word. At most 32 characters.
            replace_word: Replacement; absent: the message is blocked. Optional. At most 32 characters.
            type: Only the PHP SDK sends it, as 0 when the word is to be replaced; for blocking it drops the
                key. Optional. One of 0 (replace).
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Default quota 50 words per app (more can be bought); changes take effect after 15 minutes.
        Applies to text messages sent by clients in private, group, chatroom, ultra group; messages sent by the
        server API are only filtered when that switch is on.

        Source: docs: platform-chat-api/moderation/add-sensitive-word; java: SensitiveWord.add; go:
        SensitiveAdd; php: Sensitive.add.
        """
        params = {
            "word": word, "replaceWord": replace_word, "type": type,
        }
        return self._call("sensitive_word.add", params, Acknowledgement, timeout)

    def batch_add(self, *, words: JsonObjects, timeout: float | None = None) -> BatchAddResult:
        """Add several sensitive words.

        POST /sensitiveword/batch/add.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            words: Words to add, at most the remaining quota (50 by default). 1 to 50 items.
                `words[].word`: Sensitive word. String, required, at most 32 characters.
                `words[].replaceWord`: Replacement; absent: block. String, optional, at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            remain_quota: Words that can still be added (Java SDK; docs: returned with the error too).

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: JSON body although the integration page does not list it. All or nothing: over the quota the
        whole batch fails and the answer tells the remaining quota. Default quota 50 words per app (more can be
        bought); changes take effect after 15 minutes. Applies to text messages sent by clients in private,
        group, chatroom, ultra group; messages sent by the server API are only filtered when that switch is on.

        Source: docs: platform-chat-api/moderation/batch-add-sensitive-word; java: SensitiveWord.batchAdd; php:
        sensitiveword/batch/add.
        """
        return self._call("sensitive_word.batch_add", {"words": words}, BatchAddResult, timeout)

    def delete(self, *, word: str, timeout: float | None = None) -> Acknowledgement:
        """Delete a sensitive word.

        POST /sensitiveword/delete.json. Rate: 100 requests per second. It may be repeated without harm. Known
        from official SDKs only.

        Args:
            word: Word to delete. At most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Page not read; rate unknown (the add page: 100 per second). Default quota 50 words per app (more
        can be bought); changes take effect after 15 minutes. Applies to text messages sent by clients in
        private, group, chatroom, ultra group; messages sent by the server API are only filtered when that
        switch is on.

        Source: java: SensitiveWord.remove; python; dotnet.
        """
        return self._call("sensitive_word.delete", {"word": word}, Acknowledgement, timeout)

    def batch_delete(self, *, words: Texts, timeout: float | None = None) -> Acknowledgement:
        """Delete several sensitive words.

        POST /sensitiveword/batch/delete.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            words: Word to delete; repeat the key per word. 1 to 50 items, each at most 32 characters.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Form with repeated words keys, at most 50. A Go comment says deletion takes effect after 2 hours;
        the add pages say 15 minutes.

        Source: docs: platform-chat-api/moderation/batch-remove-sensitive-word; java: SensitiveWord.batchDelete;
        go: SensitiveRemove; php: Sensitive.remove.
        """
        return self._call("sensitive_word.batch_delete", {"words": words}, Acknowledgement, timeout)

    def list(self, *, type: Literal[0, 1, 2] | int | Omit | None = omit, timeout: float | None = None) -> ListResult:
        """List the sensitive words.

        POST /sensitiveword/list.json. Rate: 100 requests per second. It may be repeated without harm.

        Args:
            type: Which words. Optional. One of 0 (replace words), 1 (block words), 2 (all), default 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            words: Words.
            words[].type: "0" replace, "1" block.
            words[].word: Sensitive word.
            words[].replace_word: Replacement; empty for a block word.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Without type only block words are listed. type in the answer is a string.

        Source: docs: platform-chat-api/moderation/query-sensitive-word; java: SensitiveWord.getList; go:
        SensitiveGetList; php: Sensitive.getList.
        """
        return self._call("sensitive_word.list", {"type": type}, ListResult, timeout)
