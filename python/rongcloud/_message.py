"""What the classes of rongcloud.messages have in common. The library builds and checks the content, not this module."""

from __future__ import annotations

from dataclasses import dataclass
from json import dumps
from typing import Any, Callable, ClassVar, TypeVar

from . import _core
from ._exceptions import argument_error

Reader = Callable[[Any], Any]
Row = tuple[str, str, Reader]  # attribute, name in the content, how it is read
Kind = TypeVar("Kind", bound="Structure")


class Structure:
    """Something that becomes a JSON object: a part of messages, settings of pushes, or a message."""

    __slots__ = ()
    FIELDS: ClassVar[tuple[Row, ...]] = ()
    NAME: ClassVar[str]  # that the library knows it by

    def to_dict(self) -> dict[str, Any]:
        """The members that are set, by the service's names."""
        out: dict[str, Any] = {}
        for attribute, wire, _ in self.FIELDS:
            value = getattr(self, attribute)
            if value is None:
                continue
            if isinstance(value, Structure):
                value = value.to_dict()
            outer, found, inner = wire.partition("[].")  # one item with one member for each that is set
            if found:
                out.setdefault(outer, []).append({inner: value})
            else:
                out[wire] = value
        return out

    def to_json(self) -> str:
        """JSON text. Raises ArgumentError, with the name of the member, when one is missing or wrong."""
        return _core.message_structure(self.NAME, self.to_dict())

    @classmethod
    def from_dict(cls: type[Kind], members: dict[str, Any]) -> Kind:
        """From what the service sent: what is missing or of another kind is None; `raw` keeps it all."""
        read = {attribute: reader(members.get(wire)) for attribute, wire, reader in cls.FIELDS}
        return cls(**read, raw=members)  # type: ignore[call-arg]


class Message(Structure):
    """A message of a built-in type or, as rongcloud.messages.Custom, of one of the app's own."""

    __slots__ = ()
    object_name: ClassVar[str]

    @property
    def mentions(self) -> bool:
        """Whether it says whom it mentions."""
        return getattr(self, "mentioned_info", None) is not None

    def to_json(self) -> str:
        """The content. Raises ArgumentError, with the name of the member, when one is missing or wrong."""
        return _core.message_content(self.object_name, self.to_dict())


class OpenMessage(Message):
    """A message of a type whose members are not known."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The members as given."""
        return dict(self.members)  # type: ignore[attr-defined]

    @classmethod
    def from_dict(cls: type[Kind], members: dict[str, Any]) -> Kind:
        """From what the service sent."""
        return cls(members=members, raw=members)  # type: ignore[call-arg]


@dataclass(frozen=True, slots=True)
class Custom(Message):
    """A message of a type of the app's own, or of any type with its content written out.

    Attributes:
        object_name: Name of the type, at most 32 characters; one of the app's own must not begin with "RC:".
        content: Any text, or a dict, which becomes JSON text.
        mentions: Whether the content says whom it mentions; calls that need to know it tell the service.
    """

    object_name: str  # type: ignore[misc]
    content: str | dict[str, Any]
    mentions: bool = False  # type: ignore[assignment]

    def to_dict(self) -> dict[str, Any]:
        """The content as a dict; empty for a text."""
        return self.content if isinstance(self.content, dict) else {}

    def to_json(self) -> str:
        """The content as text. Raises ArgumentError for a dict that cannot be written as JSON."""
        return self.content if isinstance(self.content, str) else json_object(self.content, "content")


def json_object(value: Any, what: str) -> str:
    """`value` as compact JSON text. Raises ArgumentError, naming `what`, when that is not possible."""
    try:
        return dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise argument_error(f"'{what}' cannot be written as JSON: {error}") from error


def list_of(read: Reader) -> Reader:
    """Of a list; None when there is none."""
    def read_list(value: Any) -> list[Any] | None:
        return [read(item) for item in value] if isinstance(value, list) else None
    return read_list


def structure_of(kind: type[Structure]) -> Reader:
    """Of a part; None when there is none."""
    def read_structure(value: Any) -> Structure | None:
        return kind.from_dict(value) if isinstance(value, dict) else None
    return read_structure
