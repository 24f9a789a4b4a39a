# Generated from catalogue/callbacks.yaml. Do not edit.
"""Events of callbacks: what the service reports to the app server by itself.

A member that an event does not have, or that cannot be read as what it should be, is None or an empty list; `data` has
the event as it came. An event may have members, and values of enumerations, that are not listed here.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from typing import Any, ClassVar

from .._decode import boolean, integer, text
from ._event import Event, json_text, object_members, texts

__all__ = [
    "Event",
    "NoteAsked",
    "NoteJudged",
    "NoteSent",
    "TYPES",
]


@dataclass(frozen=True, slots=True)
class NoteSent(Event):
    """A note was sent: note_sent.

    To somebody. A form, signed in the query. The service waits for 5000 ms and sends it 3 times at most.
    Answer: HTTP 200. Nobody sends it.

    Attributes:
        note_id: Id.
        action: What happened. One of 0 (sent), 1 (read).
        time: Milliseconds since 1970.
        place: Where.
        place_id: Its id.
        sender: Who.

    Sources: docs: note.
    """

    type: ClassVar[str] = "note_sent"
    _: KW_ONLY
    note_id: str | None = None
    action: int | None = None
    time: int | None = None
    place: dict[str, Any] | None = None
    place_id: str | None = None
    sender: str | None = None

    FIELDS = (
        ("note_id", "noteId", "noteid", text),
        ("action", "type", None, integer),
        ("time", "time", None, integer),
        ("place", "place", None, object_members),
        ("place_id", "place.id", None, text),
        ("sender", "from", None, text),
    )
    DEDUPE = ("noteId", "time")
    ORDER = ("place.id",)


@dataclass(frozen=True, slots=True)
class NoteJudged(Event):
    """A note was judged: note_judged.

    JSON, signed in the headers. How long the service waits and how often it sends is not documented. Answer:
    HTTP 200. Known from third-party code only.

    Attributes:
        note_id: Id.
        verdict: The judgement. One of GOOD (good), BAD (bad).
        detail: More.

    Sources: docs: note.
    """

    type: ClassVar[str] = "note_judged"
    _: KW_ONLY
    note_id: str | None = None
    verdict: str | None = None
    detail: str | None = None

    FIELDS = (
        ("note_id", "noteId", None, text),
        ("verdict", "verdict", None, text),
        ("detail", "detail", None, json_text),
    )
    DEDUPE = ("noteId", "verdict")
    ORDER = ("noteId",)


@dataclass(frozen=True, slots=True)
class NoteAsked(Event):
    """A note is about to be sent: note_asked.

    The answer decides. A form or JSON, as the documents contradict themselves, signed in the query, with the
    App Key in the body. The service sends it once. How long it waits is not documented. Answer: HTTP 200 with a
    decision. Partly known from third-party code only.

    Attributes:
        app_key_in_body: App Key.
        note_id: Id.
        words: Words.
        size: Bytes.
        is_hidden: Whether it is hidden.

    Sources: docs: note.
    """

    type: ClassVar[str] = "note_asked"
    _: KW_ONLY
    app_key_in_body: str | None = None
    note_id: str | None = None
    words: list[str] = field(default_factory=list)
    size: int | None = None
    is_hidden: bool | None = None

    FIELDS = (
        ("app_key_in_body", "appKey", None, text),
        ("note_id", "noteId", None, text),
        ("words", "words", None, texts),
        ("size", "size", None, integer),
        ("is_hidden", "isHidden", None, boolean),
    )
    DEDUPE = ("noteId",)
    ORDER = ("words",)


# The class of each event, by its type.
TYPES: dict[str, type[Event]] = {
    "note_sent": NoteSent,
    "note_judged": NoteJudged,
    "note_asked": NoteAsked,
}
