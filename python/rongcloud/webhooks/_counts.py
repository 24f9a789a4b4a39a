"""What a receiver has counted."""

from __future__ import annotations

from collections import Counter
from threading import Lock


class Counts:
    """Counters in groups. May be used by several threads."""

    def __init__(self, *groups: str) -> None:
        self._lock = Lock()
        self._groups: dict[str, Counter[str]] = {group: Counter() for group in groups}

    def add(self, group: str, name: str) -> None:
        with self._lock:
            self._groups[group][name] += 1

    def read(self) -> dict[str, dict[str, int]]:
        with self._lock:
            return {group: dict(counter) for group, counter in self._groups.items()}
