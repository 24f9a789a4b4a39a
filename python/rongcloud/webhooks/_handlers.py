"""Which handler takes which event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._exceptions import argument_error
from . import events
from ._event import Event

Handler = Callable[[Any], Any]
Step = tuple[Handler, Event]


class Handlers:
    """Handlers by the id of a callback; those of `Event` take what no other takes."""

    def __init__(self) -> None:
        self._by_type: dict[str, tuple[Handler, ...]] = {}

    def add(self, type_id: str, handler: Handler) -> None:
        self._by_type[type_id] = (*self._by_type.get(type_id, ()), handler)

    def steps(self, type_id: str, found: list[Event]) -> list[Step]:
        """What is to be called, in order."""
        handlers = self._by_type.get(type_id) or self._by_type.get(Event.type, ())
        return [(handler, event) for event in found for handler in handlers]


def type_id_of(kind: type[Event] | str) -> str:
    if isinstance(kind, str) and kind in events.TYPES:
        return kind
    if isinstance(kind, type) and issubclass(kind, Event):
        return kind.type
    what = f"{kind!r}" if isinstance(kind, str) else f"a {type(kind).__name__}" if not isinstance(kind, type) else kind
    raise argument_error(f"{what} is no event: give a class of rongcloud.webhooks.events, or one of "
                         f"{', '.join(events.TYPES)}", "unknown_callback")
