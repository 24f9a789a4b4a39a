"""Faults of the emulator: added, counted and removed by tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

Control = Callable[..., dict[str, Any]]


class Fault:
    """One rule that is in force until it is removed, its count is used up, or its duration is over. `with` removes it.

    Attributes:
        id: Its number.
    """

    def __init__(self, faults: Faults, number: int) -> None:
        self._faults = faults
        self.id = number

    @property
    def struck(self) -> int:
        """How many connections or requests it has struck; 0 for refuse and blackhole, which do not count."""
        return next((rule.get("struck", 0) for rule in self._faults if rule["id"] == self.id), 0)

    def remove(self) -> None:
        self._faults.remove(self.id)

    def __enter__(self) -> Fault:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        self.remove()


class Faults:
    """The rules of an emulator. Iterating gives them as dicts, with how often each has struck."""

    def __init__(self, control: Control) -> None:
        self._control = control

    def add(self, kind: str, **rule: Any) -> Fault:
        """Adds a rule behind those that are there; the first that strikes wins.

            emulator.faults.add("reset", operation="message.*", phase="request_body", count=1)
            emulator.faults.add("blackhole", listener="https")
            emulator.faults.add("status", http_status=502, probability=0.01, seed=7)

        Args:
            kind: latency, refuse, blackhole, silence, reset, close, truncate, drip, garbage, wrong_certificate or
                status.
            rule: phase, operation, listener, count, after, every, probability, seed, delay_ms, duration_ms, done,
                http_status, code, format, certificate; the emulator's README tells what they mean.

        Raises:
            EmulatorError: The rule cannot be understood; the text says why.
        """
        ids: list[int] = self._control("POST", "faults", {"kind": kind, **rule})["ids"]
        return Fault(self, ids[0])

    def remove(self, number: int) -> None:
        """Removes one rule by its id."""
        self._control("DELETE", f"faults?id={number}")

    def clear(self) -> None:
        """Removes all rules."""
        self._control("DELETE", "faults")

    def __iter__(self) -> Iterator[dict[str, Any]]:
        rules: list[dict[str, Any]] = self._control("GET", "faults")["faults"]
        return iter(rules)
