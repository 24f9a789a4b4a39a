"""How deliveries get into the spool from event loops: those that come while the disk is busy are written together."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from .._exceptions import LimitError, StorageError
from ._delivery import Delivery
from ._spool import Spool

Result = asyncio.Future["Exception | None"]

_log = logging.getLogger("rongcloud.webhooks")
_TOGETHER_MOST = 256


class Late(Exception):
    """It is not stored yet."""


class Storing:
    """A thread that writes, while there is something to write. A process that is forked has its own."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self.begin_anew()

    def begin_anew(self) -> None:
        """In a forked process: the thread is not in it, and may hold the lock."""
        self._lock = Lock()
        self._waiting: list[tuple[Delivery, Result]] = []
        self._is_writing = False
        self._thread: ThreadPoolExecutor | None = None

    def put(self, delivery: Delivery) -> Exception | None:
        """Blocks. Why it was not stored."""
        try:
            error, = self._spool._put_deliveries([delivery])
        except Exception as failure:
            return failure
        return error

    async def put_async(self, delivery: Delivery, limit_s: float | None) -> Exception | None:
        """The same in an event loop. Late when the time is over: it goes on, as it does when this is cancelled."""
        loop = asyncio.get_running_loop()
        result: Result = loop.create_future()
        self._begin(delivery, result)
        if limit_s is None:
            return await result
        timer = loop.call_later(limit_s, _finish, [(result, Late())])  # cheaper than asyncio.wait_for
        try:
            return await result
        finally:
            timer.cancel()

    def _begin(self, delivery: Delivery, result: Result) -> None:
        with self._lock:
            self._waiting.append((delivery, result))
            if not self._is_writing:
                if self._thread is None:
                    self._thread = ThreadPoolExecutor(1, "rongcloud-webhooks-spool")
                self._thread.submit(self._write)
                self._is_writing = True

    def _write(self) -> None:
        while True:
            with self._lock:
                taken, self._waiting = self._waiting[:_TOGETHER_MOST], self._waiting[_TOGETHER_MOST:]
                self._is_writing = bool(taken)
            if not taken:
                return
            try:
                errors = self._spool._put_deliveries([delivery for delivery, _ in taken])
            except Exception as failure:
                errors = [failure] * len(taken)
            _tell([(result, error) for (_, result), error in zip(taken, errors)])


def _tell(outcomes: list[tuple[Result, Exception | None]]) -> None:
    """In their event loops, with one call for each."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[Result, Exception | None]]] = {}
    for outcome in outcomes:
        by_loop.setdefault(outcome[0].get_loop(), []).append(outcome)
    for loop, own in by_loop.items():
        try:
            loop.call_soon_threadsafe(_finish, own)
        except RuntimeError:  # it was closed meanwhile
            pass


def _finish(outcomes: list[tuple[Result, Exception | None]]) -> None:
    for result, error in outcomes:
        if not result.done():
            result.set_result(error)


def http_status_of(error: Exception | None, type_id: str) -> int:
    """What the service is answered, after a line in the log."""
    if error is None:
        return 200
    if isinstance(error, (StorageError, LimitError)):
        _log.warning("a delivery of %s is not stored: %s", type_id, error.reason)
        return 503
    _log.error("a delivery of %s is not stored", type_id, exc_info=error)
    return 503
