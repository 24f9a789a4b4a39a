# Generated from catalogue/endpoints/push.yaml. Do not edit.
"""Answers of the group push: Push."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import text


@dataclass(frozen=True, slots=True)
class SendResult:
    """Answer of push.send: Push to all users, by tag, by app package or to given users, with or without a
    system message.

    Attributes:
        id: Id of the push.
        message_uid: Id of the message, when one was sent. Known from official SDKs only.
    """

    id: str | None = None
    message_uid: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
        ("messageUID", text),
    )


@dataclass(frozen=True, slots=True)
class SendUserResult:
    """Answer of push.send_user: Push to given users, without a message.

    Attributes:
        id: Id of the push.
    """

    id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
    )


@dataclass(frozen=True, slots=True)
class SendCustomResult:
    """Answer of push.send_custom: Push by combined tag conditions (Push Plus), without a message.

    Attributes:
        id: Id of the push.
    """

    id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
    )


__all__ = [
    "SendCustomResult",
    "SendResult",
    "SendUserResult",
]
