"""What one request of the service brought."""

from __future__ import annotations

import builtins
from types import TracebackType

from .. import _core
from . import events
from ._event import Event


class Delivery:
    """A request that the service has sent, and its events. Made by Receiver.parse.

    Call accept() once the events are handled, or are safe where they cannot get lost; `with` does so at the end, unless
    an exception ends it. Without accept() the delivery may come again.

    Attributes:
        verdict: "ok"; "duplicate" when it was here before and was accepted: answer 200 and do nothing; "busy" when it is
            being handled at this moment: answer 503, and it comes again.
        http_status: HTTP status to answer with once it is handled: 200, or 503 for "busy".
        type: Id of the callback, e.g. "message_route"; "unknown" when it is none that is known.
        app_key: App Key of the application that it is about.
        signed_at_ms: When it was signed, Unix time in milliseconds.
        decides: The answer decides what happens to the message: it is asked for each time, also of duplicates.
        events: Its events, usually one.
        new_events: Those that were not accepted before: what is to be handled. All of them when it `decides`.
        body: The body as it came.
    """

    __slots__ = ("_claim", "app_key", "body", "decides", "events", "http_status", "new_events", "signed_at_ms", "type",
                 "verdict")

    type: str
    app_key: str
    decides: bool
    signed_at_ms: int
    body: bytes
    events: list[Event]
    new_events: list[Event]
    verdict: str
    http_status: int

    def __init__(self, claim: _core.HookDelivery) -> None:
        self._claim = claim
        self.type, self.app_key, _, self.decides, self.signed_at_ms, self.body = claim.unpack()
        found = claim.events(events.TYPES.get(self.type, Event), self.app_key, self.body)
        self.verdict, self.http_status = claim.verdict, claim.http_status
        self.events = [event for event, _ in found]
        if self.decides:
            self.new_events = self.events
        else:
            is_new = self.verdict == "ok"
            self.new_events = [event for event, is_duplicate in found if is_new and not is_duplicate]

    def accept(self) -> None:
        """From now on the same is a duplicate. May be called again."""
        self._claim.accept()

    def release(self) -> None:
        """It was not handled: lets it in when it comes again. Not needed where the object goes out of use."""
        self._claim.release()

    def __enter__(self) -> Delivery:
        return self

    def __exit__(self, kind: builtins.type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        if kind is None:
            self.accept()
        else:
            self.release()

    def __repr__(self) -> str:
        return f"<rongcloud.webhooks.Delivery {self.type} {self.verdict}, events: {len(self.events)}>"
