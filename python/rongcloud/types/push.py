# Generated from catalogue/endpoints/push.yaml. Do not edit.
"""Answers of the group push: Push."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._decode import text


@dataclass(frozen=True, slots=True)
class SendResult:
    """Answer of push.send: Push a notification (and optionally a system message) to all users, tags, packages
    or user ids.

    Attributes:
        id: Unique id of the push task.
        message_uid: Message id when a message was sent (SDK).
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
    """Answer of push.send_user: Push-only notification to given users.

    Attributes:
        id: Push id, if returned; not confirmed.
    """

    id: str | None = None
    raw: Any = field(default=None, repr=False, compare=False)

    FIELDS = (
        ("id", text),
    )


@dataclass(frozen=True, slots=True)
class SendCustomResult:
    """Answer of push.send_custom: Push-only notification with combined tag conditions (Push Plus).

    Attributes:
        id: Unique id of the push.
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
