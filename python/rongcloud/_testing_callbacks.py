"""Callbacks of the emulator: where they go, sent by hand, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from time import monotonic
from typing import Any
from urllib.parse import urlencode

Control = Callable[..., dict[str, Any]]
ALL = "*"  # kinds that have no address of their own
_SLICE_S = 5.0
_PAGE = 1000


class Callbacks:
    """Callbacks of an emulator's application. Iterating gives what was sent or waits, as deliveries() does.

        with Emulator(callbacks="http://127.0.0.1:8000/callbacks") as emulator:
            emulator.callbacks.send("message_route", {"fromUserId": "alice"})
            assert emulator.callbacks.wait()
    """

    def __init__(self, control: Control) -> None:
        self._control = control

    def targets(self, app_key: str | None = None) -> dict[str, str]:
        """Addresses by kind; "*" stands for all kinds that have no address of their own."""
        targets: dict[str, str] = self._control("GET", "callbacks" + _query(app_key=app_key))["targets"]
        return targets

    def set(self, targets: str | Mapping[str, str], app_key: str | None = None) -> None:
        """Replaces all addresses.

        Args:
            targets: One address for all kinds, or addresses by kind. They are on this machine, or on hosts that the flag
                --callback-allow-host names.
            app_key: None: of the first application, as everywhere here.

        Raises:
            EmulatorError: For an address that is not allowed, or no kind.
        """
        self._control("PUT", "callbacks", {"targets": by_kind(targets), **_given(app_key=app_key)})

    def send(self, kind: str, event: Mapping[str, Any] | None = None, *, url: str | None = None,
             app_key: str | None = None, **more: Any) -> int:
        """Sends an event by hand; returns the id of the delivery.

        Args:
            kind: Of the callback, e.g. "message_route".
            event: Members instead of those of a sample, by the names of the service; None leaves one out.
            url: Instead of the address that is set.
            more: events, for several in one request; shape ("form", "object", "array" or "list"); defaults=False, for
                an event without members of the sample.
        """
        wanted = {"kind": kind, **_given(event=event, url=url, app_key=app_key), **more}
        number: int = self._control("POST", "callbacks/send", wanted)["id"]
        return number

    def load(self, count: int, *, kind: str = "message_route", users: int = 1, conversations: int = 1, rate: int = 0,
             app_key: str | None = None) -> range:
        """Sends many events, each with an id of its own; returns the ids of the deliveries.

        Args:
            users: How many senders they have.
            conversations: How many order keys they have.
            rate: Events in a second of the emulator's clock; 0: all at once.
        """
        ids = self._control("POST", "callbacks/load", {
            "kind": kind, "count": count, "users": users, "conversations": conversations, "rate": rate,
            **_given(app_key=app_key)})
        return range(ids["first_id"], ids["last_id"] + 1)

    def resend(self, number: int) -> int:
        """Sends what a delivery was made of once more; returns the id of the new one."""
        again: int = self._control("POST", "callbacks/resend", {"id": number})["id"]
        return again

    def wait(self, timeout_s: float = 30.0) -> bool:
        """Whether all deliveries have ended, dropped or delivered, before so many seconds have passed. Those that are to
        be tried again wait for the emulator's clock: see Emulator.advance."""
        limit = monotonic() + timeout_s
        while True:
            left_s = min(_SLICE_S, max(0.0, limit - monotonic()))
            ended: bool = self._control("POST", "callbacks/wait", {"timeout_ms": round(left_s * 1000)})["ended"]
            if ended or monotonic() >= limit:
                return ended

    def counts(self) -> dict[str, int]:
        """How many are waiting and sending now, and how many were delivered, dropped, and refused by the full queue, and
        pauses made."""
        counts: dict[str, int] = self._control("GET", "callbacks")["counts"]
        return counts

    def deliveries(self, *, kind: str | None = None, state: str | None = None, body: bool = False,
                   app_key: str | None = None) -> Iterator[dict[str, Any]]:
        """What was sent or waits, oldest first: id, app_key, kind, cause, url (without its query), event_id, order_key,
        state (waiting, sending, delivered, dropped), created_ms, due_ms, and attempts with at_ms, latency_ms,
        http_status, reason and the beginning of the answer.

        Args:
            body: With content_type and body.
        """
        after = 0
        while True:
            query = _query(kind=kind, state=state, app_key=app_key, after=after, limit=_PAGE, body=int(body))
            rows = self._control("GET", "callbacks/deliveries" + query)["deliveries"]
            yield from rows
            if len(rows) < _PAGE:
                return
            after = rows[-1]["id"]

    def forget(self) -> None:
        """Drops all deliveries, also those that wait or are under way."""
        self._control("DELETE", "callbacks/deliveries")

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return self.deliveries()


def by_kind(targets: str | Mapping[str, str]) -> dict[str, str]:
    return {ALL: targets} if isinstance(targets, str) else dict(targets)


def flags_of(targets: str | Mapping[str, str] | None) -> list[str]:
    """Flags of the emulator's program."""
    return [part for kind, url in by_kind(targets or {}).items()
            for part in ("--callback", url if kind == ALL else f"{kind}={url}")]


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _query(**values: Any) -> str:
    return "?" + urlencode(_given(**values))
