"""What all events of callbacks have in common. The service sends numbers as text and the other way round, leaves members
out and adds new ones: what cannot be read is None, or an empty list, and `data` keeps it all."""

from __future__ import annotations

import builtins
from dataclasses import KW_ONLY, dataclass, field
from json import loads
from typing import Any, Callable, ClassVar, TypeVar

from .._decode import mapping, text
from .._message import json_object

Reader = Callable[[Any], Any]
Row = tuple[str, str, "str | None", Reader]  # attribute, path in the event, another spelling of its last name, reader
Kind = TypeVar("Kind", bound="Event")


def _parsed(value: Any, first: str) -> Any:
    """What a text that is JSON of the wanted kind says; any other value as it is."""
    if not isinstance(value, str) or not value.startswith(first):
        return value
    try:
        return loads(value)
    except (ValueError, RecursionError):
        return value


def json_text(value: Any) -> str | None:
    """JSON text, whether it comes as one or as what it says."""
    return json_object(value, "event") if isinstance(value, (dict, list)) else text(value)


def object_members(value: Any) -> dict[str, Any] | None:
    return mapping(_parsed(value, "{"))


def texts(value: Any) -> list[str]:
    """Of a list, its JSON text, or a text with commas between the items."""
    value = _parsed(value, "[")
    if isinstance(value, list):
        return [item for item in map(text, value) if item is not None]
    whole = text(value)
    return [item for item in whole.split(",") if item] if whole else []


def _escaped(value: str, special: str) -> str:
    """So that two lists of values never give one text."""
    return "".join(f"%{ord(c):02X}" if c == "\0" or c in special else c for c in value)


def find(data: dict[str, Any], path: str, other: str | None = None) -> Any:
    """The value at a path, or under the other spelling of its last name; None where there is nothing."""
    *parents, name = path.split(".")
    holder: Any = data
    for parent in parents:
        holder = object_members(holder.get(parent))
        if holder is None:
            return None
    value = holder.get(name)
    return holder.get(other) if value is None and other is not None else value


@dataclass(frozen=True, slots=True)
class Event:
    """An event that the service reported: one of rongcloud.webhooks.events or, of a kind that is not known, an Event.

    Attributes:
        type: Which one, e.g. "message_route"; "unknown" when it is none of them. The class has it too.
        app_key: App Key of the application that it is about.
        data: The event as it came, with the names of the service.
        id: The same for an event that is sent again, and another one for all others; empty when a
            part of what makes it itself is missing, as its time.
        order_key: The same for events that are best handled in order, as of one conversation, user or chatroom.
        raw_body: Body of the request that it came with, perhaps with others.
    """

    type: ClassVar[str] = "unknown"
    FIELDS: ClassVar[tuple[Row, ...]] = ()
    DEDUPE: ClassVar[tuple[str, ...]] = ()
    ORDER: ClassVar[tuple[str, ...]] = ()

    _: KW_ONLY
    app_key: str = ""
    data: dict[str, Any] = field(default_factory=dict, repr=False)
    id: str = ""
    order_key: str = ""
    raw_body: bytes = field(default=b"", repr=False, compare=False)

    @property
    def is_known(self) -> bool:
        """Whether it is one of rongcloud.webhooks.events."""
        return bool(self.FIELDS)

    @classmethod
    def from_data(cls: builtins.type[Kind], data: dict[str, Any], *, app_key: str = "", id: str | None = None,
                  order_key: str | None = None, raw_body: bytes = b"") -> Kind:
        """The event that `data` says. `id` and `order_key` are made from it unless they are given."""
        read = {attribute: reader(find(data, path, other)) for attribute, path, other, reader in cls.FIELDS}
        return cls(**read, app_key=app_key, data=data, raw_body=raw_body,
                   id=cls._joined(data, cls.DEDUPE, all, cls.type) if id is None else id,
                   order_key=cls._joined(data, cls.ORDER, any) if order_key is None else order_key)

    @classmethod
    def _joined(cls, data: dict[str, Any], paths: tuple[str, ...], needed: Callable[[list[str]], bool],
                *first: str) -> str:
        """Values with '|' between them; empty when those that are needed are."""
        rows = {path: (other, reader) for _, path, other, reader in cls.FIELDS}
        parts = []
        for path in paths:
            other, reader = rows[path]
            value = find(data, path, other)
            is_list = reader is texts or isinstance(value, list)
            parts.append(",".join(_escaped(item, "|%,") for item in texts(value)) if is_list
                         else _escaped(text(value) or "", "|%"))
        return "|".join([*first, *parts]) if parts and needed(parts) else ""
