"""What a receiver has counted."""

from __future__ import annotations

from collections import Counter
from threading import Lock


class Counts:
    """Counters in groups. May be used by several threads."""

    def __init__(self, *groups: str) -> None:
        self._lock = Lock()
        self._groups: dict[str, Counter[str]] = {group: Counter() for group in groups}

    def add(self, *found: tuple[str, str]) -> None:
        """Each is a group and a name in it."""
        with self._lock:
            for group, name in found:
                self._groups[group][name] += 1

    def read(self) -> dict[str, dict[str, int]]:
        with self._lock:
            return {group: dict(counter) for group, counter in self._groups.items()}

    def begin_anew(self) -> None:
        """In a forked process: a thread that is not in it may hold the lock."""
        self._lock = Lock()
