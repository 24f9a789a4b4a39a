"""Answers to the callback that decides whether a message is delivered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .. import _core


@dataclass(frozen=True, slots=True)
class Reply:
    """What happens to a message: the result of a handler of events.PreMessage. Made by deliver(), refuse() and
    deliver_unchecked(), which raise ArgumentError for a replacement that cannot be sent.

    Attributes:
        decision: 0 refuse, 1 deliver after the checks that follow, 2 deliver without them.
        body: The answer, JSON.
    """

    decision: int
    body: bytes = field(repr=False)

    @classmethod
    def deliver(cls, *, replace_content: str | None = None, replace_push_content: str | None = None,
                replace_disable_push: bool | None = None, replace_push_ext: dict[str, Any] | None = None,
                replace_extra_content: dict[str, Any] | None = None, extra: str | None = None) -> Reply:
        """The message is delivered if the checks that follow let it pass.

        Args:
            replace_content: Instead of the content of the message.
            replace_push_content: Instead of the text of the push.
            replace_disable_push: Whether no push is sent.
            replace_push_ext: Instead of the settings of the push.
            replace_extra_content: Instead of the expansion of the message.
            extra: Told to the sender, at most 1,024 characters.
        """
        return cls._made(1, extra, replace_content, replace_push_content, replace_disable_push, replace_push_ext,
                         replace_extra_content)

    @classmethod
    def deliver_unchecked(cls, *, replace_content: str | None = None, replace_push_content: str | None = None,
                          replace_disable_push: bool | None = None, replace_push_ext: dict[str, Any] | None = None,
                          replace_extra_content: dict[str, Any] | None = None, extra: str | None = None) -> Reply:
        """As deliver(), without the checks that follow."""
        return cls._made(2, extra, replace_content, replace_push_content, replace_disable_push, replace_push_ext,
                         replace_extra_content)

    @classmethod
    def refuse(cls, *, extra: str | None = None) -> Reply:
        """The message is not delivered. `extra` is told to the sender, at most 1,024 characters."""
        return cls._made(0, extra)

    @classmethod
    def _made(cls, decision: int, extra: str | None, content: str | None = None, push_content: str | None = None,
              disable_push: bool | None = None, push_ext: dict[str, Any] | None = None,
              extra_content: dict[str, Any] | None = None) -> Reply:
        return cls(decision, _core.webhook_reply(decision, {
            "extra": extra, "replaceContent": content, "replacePushContent": push_content,
            "replaceDisablePush": disable_push, "replacePushExt": push_ext, "replaceExtraContent": extra_content}))
