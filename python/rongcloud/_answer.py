"""What the generic calls return."""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import _core


class Answer(dict):  # type: ignore[type-arg]
    """The JSON object that the service answered, as a dict, and how it came.

    Attributes:
        http_status: e.g. 200.
        request_id: The X-Request-ID by which the service finds the call; empty when none was sent.
        domain: Host, and port if not the usual one, that answered.
        attempts: Requests made.
        already_accepted: An earlier attempt of the same message had been accepted, and the service refused this repeat
            with message_random_duplicate_code: a success that has only that code, not the ids of the message.
    """

    __slots__ = ("http_status", "request_id", "domain", "attempts", "already_accepted")

    http_status: int
    request_id: str
    domain: str
    attempts: int
    already_accepted: bool

    def __init__(self, answer: _core.Answer) -> None:
        super().__init__(loads(answer.json))
        self.http_status = answer.http_status
        self.request_id = answer.request_id
        self.domain = answer.domain
        self.attempts = answer.attempts
        self.already_accepted = answer.already_accepted

    def __reduce__(self) -> Any:
        return dict, (dict(self),)
