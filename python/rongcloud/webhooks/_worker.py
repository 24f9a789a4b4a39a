"""Workers: they lease events from the spool and give them to the handlers."""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from collections.abc import Awaitable, Callable
from threading import Event as Flag
from threading import Lock, Thread

from .._exceptions import CanceledError, RongCloudError, StorageError
from ._counts import Counts
from ._handlers import Handlers, Step
from ._spool import Spool, SpoolBatch, SpoolItem

_log = logging.getLogger("rongcloud.webhooks")
_WAIT_S = 0.1  # for items
_PAUSE_S = 1.0  # after a failure of the file
_LEASED_MOST = 32
_FRESH_S = 0.05  # so long after a lease nobody can have lost it
_QUICK_S = 0.25  # a worker that handles its items within this takes more of them at a time


class Keeper:
    """Extends the leases of what is being handled. A thread, while `with` lasts."""

    def __init__(self, lease_s: float) -> None:
        self._pause_s = lease_s / 3
        self._end = Flag()
        self._lock = Lock()
        self._held: set[SpoolItem] = set()
        self._thread = Thread(target=self._run, name="rongcloud-webhooks-leases", daemon=True)

    def hold(self, items: SpoolBatch) -> None:
        with self._lock:
            self._held.update(items)

    def let_go(self, items: list[SpoolItem]) -> None:
        with self._lock:
            self._held.difference_update(items)

    def _run(self) -> None:
        while not self._end.wait(self._pause_s):
            with self._lock:
                held = list(self._held)
            for item in held:
                try:
                    item.extend()
                except StorageError:  # it will be tried again
                    continue
                except RongCloudError:  # it was settled meanwhile, or is lost, which its worker will see
                    self.let_go([item])

    def __enter__(self) -> Keeper:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._end.set()
        self._thread.join()


class Worker:
    """One thread's work."""

    def __init__(self, spool: Spool, handlers: Handlers, counts: Counts, keeper: Keeper,
                 must_stop: Callable[[], bool]) -> None:
        self._spool = spool
        self._handlers = handlers
        self._counts = counts
        self._keeper = keeper
        self._must_stop = must_stop
        self._loop: asyncio.AbstractEventLoop | None = None

    def run(self) -> None:
        """Until it must stop, or the spool is closed."""
        count = 1
        try:
            while not self._must_stop():
                try:
                    with self._spool.lease_runs(count, _WAIT_S) as batch:
                        begun = time.monotonic()
                        self._handle(batch, begun)
                    if time.monotonic() - begun > _QUICK_S:
                        count = max(count // 2, 1)  # so that other workers have the rest
                    elif len(batch) == count:
                        count = min(count * 2, _LEASED_MOST)
                except CanceledError:
                    if self._spool.closed:
                        return
                    raise
                except StorageError as error:
                    _log.warning("the spool cannot be read: %s", error.reason)
                    self._pause()
        finally:
            if self._loop is not None:
                self._loop.close()

    def _pause(self) -> None:
        end = time.monotonic() + _PAUSE_S
        while time.monotonic() < end and not self._must_stop():
            time.sleep(_WAIT_S)

    def _handle(self, batch: SpoolBatch, leased_at: float) -> None:
        self._keeper.hold(batch)
        left = list(batch)
        stopped: set[tuple[str, str]] = set()  # keys: one of theirs failed, so it is not the turn of the next
        try:
            while left and not self._must_stop():
                key = (left[0].app_key, left[0].order_key)
                if key not in stopped and not (self._is_held(left[0], leased_at) and self._handle_one(left[0])) and key[1]:
                    stopped.add(key)
                self._keeper.let_go([left.pop(0)])
        finally:
            self._keeper.let_go(left)

    def _is_held(self, item: SpoolItem, leased_at: float) -> bool:
        """Whether it is still leased: the others of the batch, or a pause of the process, may have taken long."""
        if time.monotonic() - leased_at < _FRESH_S:
            return True
        try:
            item.extend()
            return True
        except CanceledError:
            if self._spool.closed:
                raise
            self._counts.add(("outcomes", "lease_lost"))
            return False

    def _handle_one(self, item: SpoolItem) -> bool:
        """Whether it is done."""
        try:
            steps = self._handlers.steps(item.type, [item.event])
            for step in steps:
                self._call(step)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # SystemExit too: the others go on
            _log.exception("a handler of %s failed for item %d of the spool, try %d", item.type, item.sequence, item.tries)
            self._counts.add(("outcomes", "failed"))
            self._settle(item, lambda: item.nack(type(error).__name__))
            return False
        self._counts.add(("outcomes", "handled" if steps else "unhandled"))
        return self._settle(item, item.ack)

    def _settle(self, item: SpoolItem, say: Callable[[], None]) -> bool:
        try:
            say()
        except CanceledError:
            if self._spool.closed:
                raise
            self._counts.add(("outcomes", "lease_lost"))
            _log.warning("the lease of item %d of the spool (%s) had ended; it may be handled again", item.sequence,
                         item.type)
        except StorageError as error:
            _log.warning("what became of item %d of the spool (%s) is not written, and it may be handled again: %s",
                         item.sequence, item.type, error.reason)
        else:
            return True
        return False

    def _call(self, step: Step) -> None:
        handler, event = step
        given = handler(event)
        if inspect.isgenerator(given) or inspect.isasyncgen(given):
            raise TypeError("a handler returned a generator, whose body nobody runs")
        if not inspect.isawaitable(given):
            return
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
        self._loop.run_until_complete(_finish(given))


async def _finish(awaitable: Awaitable[object]) -> None:
    await awaitable


def work(spool: Spool, handlers: Handlers, counts: Counts, stop: Flag | None, concurrency: int) -> None:
    """In this thread and `concurrency` - 1 others, until `stop` is set or the spool is closed."""
    failed = Flag()  # this thread, or another one, has ended otherwise
    failures: list[BaseException] = []

    def must_stop() -> bool:
        return failed.is_set() or (stop is not None and stop.is_set())

    def run() -> None:
        try:
            Worker(spool, handlers, counts, keeper, must_stop).run()
        except BaseException as error:
            failures.append(error)
            failed.set()

    with Keeper(spool._lease_s) as keeper:
        others = [Thread(target=run, name="rongcloud-webhooks-worker", daemon=True) for _ in range(concurrency - 1)]
        for thread in others:
            thread.start()
        run()
        for thread in others:
            thread.join()
    if failures:
        raise failures[0]
