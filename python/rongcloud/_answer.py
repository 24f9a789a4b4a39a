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
    """

    __slots__ = ("http_status", "request_id", "domain", "attempts")

    http_status: int
    request_id: str
    domain: str
    attempts: int

    def __init__(self, answer: _core.Answer) -> None:
        super().__init__(loads(answer.json))
        self.http_status = answer.http_status
        self.request_id = answer.request_id
        self.domain = answer.domain
        self.attempts = answer.attempts

    def __reduce__(self) -> Any:
        return dict, (dict(self),)
