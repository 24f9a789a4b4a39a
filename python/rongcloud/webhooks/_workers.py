"""Threads in which handlers run."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Lock


class Workers:
    """A limited number of deliveries at a time, and a thread for each. A process that is forked has its own."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = Lock()
        self._taken = 0
        self._threads: ThreadPoolExecutor | None = None

    def take_place(self) -> bool:
        """False when all places are taken."""
        with self._lock:
            if self._taken == self._most:
                return False
            self._taken += 1
            return True

    def give_back(self) -> None:
        with self._lock:
            self._taken = max(0, self._taken - 1)  # of a place that was taken before a fork

    def threads(self) -> ThreadPoolExecutor:
        with self._lock:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(self._most, "rongcloud-webhooks")
            return self._threads

    def begin_anew(self) -> None:
        """In a forked process: the threads are not in it, and the lock may be held by one of them."""
        self._lock = Lock()
        self._taken = 0
        self._threads = None
