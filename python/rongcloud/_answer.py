"""What the generic calls return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._secret_members import SECRET_MEMBERS

if TYPE_CHECKING:
    from . import _core

HIDDEN = "***"


class Answer(dict[str, Any]):
    """The JSON object that the service answered, as a dict, and how it came.

    repr() and str() hide the values of tokens and keys; the items have them.

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
        (members, self.http_status, self.request_id, self.domain, self.attempts,
         self.already_accepted) = answer.unpack()
        super().__init__(members)

    def copy(self) -> Answer:
        """With the attributes, as copy.copy() makes it."""
        return _restore(type(self), self, *self._attributes())

    def __repr__(self) -> str:
        return repr(_without_secrets(self))

    def __reduce__(self) -> Any:
        return _restore, (type(self), dict(self), *self._attributes())

    def _attributes(self) -> tuple[Any, ...]:
        return self.http_status, self.request_id, self.domain, self.attempts, self.already_accepted


def _restore(kind: type[Answer], members: dict[str, Any], *attributes: Any) -> Answer:
    answer = kind.__new__(kind)
    answer.update(members)
    (answer.http_status, answer.request_id, answer.domain, answer.attempts, answer.already_accepted) = attributes
    return answer


def _without_secrets(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: HIDDEN if name in SECRET_MEMBERS and member is not None else _without_secrets(member)
                for name, member in value.items()}
    return [_without_secrets(item) for item in value] if isinstance(value, list) else value
