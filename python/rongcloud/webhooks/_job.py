"""One delivery on its way through its handlers."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable
from threading import Lock
from typing import Any

from ._delivery import Delivery
from ._handlers import Handler, Step
from ._reply import Reply

_log = logging.getLogger("rongcloud.webhooks")


class Job:
    """Calls the handlers one after the other, and accepts the delivery when all have finished; when one fails, it is
    released. Runs once.

    Attributes:
        has_ended: Whether it has, well or not.
        is_accepted: All handlers have finished.
        is_late: It had not ended when it was asked for.
        reply: Of the callback that decides: what a handler gave; None when none gave one.
    """

    def __init__(self, delivery: Delivery, steps: list[Step], ended: Callable[[Job], None]) -> None:
        self.has_ended = self.is_accepted = self.is_late = False
        self.reply: Reply | None = None
        self._delivery = delivery
        self._steps = steps
        self._ended = ended
        self._lock = Lock()

    def run(self) -> None:
        """In a thread that may be blocked. Nothing when it has ended before: the thread came too late."""
        if self.has_ended:
            return
        try:
            for handler, event in self._steps:
                given = call((handler, event))
                self._take(asyncio.run(_finish(given)) if inspect.isawaitable(given) else given)
            self._accept()
        except Exception:
            self._say_that_it_failed()
        finally:
            self.end()

    async def run_async(self, in_thread: Callable[[Handler, Any], Awaitable[Any]],
                        off_loop: Callable[[Callable[[], None]], Awaitable[None]]) -> None:
        """In an event loop, where `in_thread` calls the handlers that are not async, and `off_loop` what may ask a memory."""
        try:
            for handler, event in self._steps:
                given = handler(event) if is_async(handler) else await in_thread(call, (handler, event))
                self._take(await given if inspect.isawaitable(given) else given)
            await off_loop(self._accept)
        except Exception:
            self._say_that_it_failed()
            await off_loop(self._delivery.release)
        finally:
            self.end()

    def end(self) -> None:
        """May be called again."""
        with self._lock:
            if self.has_ended:
                return
            self.has_ended = True
        self._delivery.release()  # does nothing once it is accepted
        self._ended(self)

    def mark_late(self) -> bool:
        """False when it has ended."""
        with self._lock:
            self.is_late = not self.has_ended
            return self.is_late

    def _accept(self) -> None:
        self._delivery.accept()
        self.is_accepted = True

    def _take(self, given: Any) -> None:
        if inspect.isgenerator(given) or inspect.isasyncgen(given):
            raise TypeError("a handler returned a generator, whose body nobody runs")
        if not self._delivery.decides or given is None:
            return
        if not isinstance(given, Reply):
            raise TypeError(f"a handler of {self._delivery.type} returns a Reply or None, not a {type(given).__name__}")
        if self.reply is None or given.decision < self.reply.decision:
            self.reply = given

    def _say_that_it_failed(self) -> None:
        _log.exception("a handler of %s failed; the delivery is not accepted", self._delivery.type)


def is_async(handler: Handler) -> bool:
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(getattr(handler, "__call__", None))


def call(step: Step) -> Any:
    """The handler, of which an exception is left that is one of its own."""
    handler, event = step
    try:
        return handler(event)
    except (StopIteration, SystemExit, KeyboardInterrupt) as error:  # it must not end whoever waits for it
        raise RuntimeError(f"a handler raised {type(error).__name__}") from error


async def _finish(awaitable: Awaitable[Any]) -> Any:
    return await awaitable
