"""Calls of an event loop: what an AsyncClient does without waiting in a thread of Python."""

from __future__ import annotations

import atexit
import os
from asyncio import AbstractEventLoop, CancelledError, Future, get_running_loop
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import Context
from itertools import count
from typing import TYPE_CHECKING, Any, Callable
from weakref import WeakSet

from . import _core
from ._exceptions import argument_error

if TYPE_CHECKING:
    from collections.abc import Coroutine


class _Binding:
    """One event loop, and the calls that it waits for."""

    def __init__(self, core: _core.Client, loop: AbstractEventLoop) -> None:
        self.core = core
        self.loop = loop
        self.process = os.getpid()
        self.calls = _core.AsyncCalls()
        self.waiting: dict[int, tuple[Future[_core.Answer], _core.Request]] = {}
        self.ended = False
        # Not in the context of the task that happens to be the first: it would be that of all hooks.
        Context().run(loop.add_reader, self.calls.fileno(), self.drain)

    def drain(self) -> None:
        """Tells hooks what calls did, and gives the outcomes to who waits for them."""
        outcomes = self.calls.drain()
        try:
            self.core.run_hooks()  # what there is to tell of a call is there before its outcome
        finally:  # a hook may raise KeyboardInterrupt
            for number, answer, error in outcomes:
                self.complete(number, answer, error)

    def complete(self, number: int, answer: _core.Answer | None, error: Exception | None) -> None:
        future, _ = self.waiting.get(number, (None, None))
        if future is None or future.done():
            return
        if error is not None:
            future.set_exception(error)
        elif answer is not None:
            future.set_result(answer)

    def is_alive(self) -> bool:
        """In a forked child it is not: a loop that polls there does it with descriptors that the parent has too."""
        return self.process == os.getpid() and not self.loop.is_closed()

    def end(self) -> None:
        """Cancels what is under way, as a stream of events or a list may keep the client. The loop polls until the last
        call has its outcome."""
        self.ended = True
        if not self.is_alive():
            return
        for _, request in self.waiting.values():
            request.cancel()
        if not self.waiting:
            self.release()

    def leave(self, number: int) -> None:
        """The call is not waited for any more."""
        del self.waiting[number]
        if self.ended and not self.waiting:
            self.release()

    def release(self) -> None:
        if self.is_alive():
            self.loop.remove_reader(self.calls.fileno())


class AsyncCore:
    """The extension's client, called with `await` from one event loop at a time."""

    def __init__(self, core: _core.Client) -> None:
        self.core = core
        self._binding: _Binding | None = None
        self._numbers = count()
        _living.add(self)

    def _bind(self) -> _Binding:
        loop = get_running_loop()
        binding = self._binding
        if binding is not None and binding.is_alive():
            if binding.loop is loop:
                return binding
            raise argument_error("this AsyncClient is used by another event loop; create one for each loop")
        self._binding = binding = _Binding(self.core, loop)
        return binding

    async def _complete(self, start: Callable[[_core.AsyncCalls, int], _core.Request]) -> _core.Answer:
        if self.core.closed:
            raise argument_error("the client is closed; create a new one")
        binding = self._bind()
        number = next(self._numbers)
        future: Future[_core.Answer] = binding.loop.create_future()
        request = start(binding.calls, number)
        binding.waiting[number] = future, request
        try:
            return await future
        except CancelledError:
            request.cancel()
            raise
        finally:
            binding.leave(number)

    def call(self, operation: str, params: dict[str, Any], timeout_ms: int,
             request_id: str | None) -> Coroutine[Any, Any, _core.Answer]:
        return self._complete(lambda calls, number: self.core.start(calls, number, operation, params, timeout_ms,
                                                                    request_id))

    def call_raw(self, method: str, path: str, content_type: str | None, body: bytes | str,
                 timeout_ms: int) -> Coroutine[Any, Any, _core.Answer]:
        return self._complete(lambda calls, number: self.core.start_raw(calls, number, method, path, content_type, body,
                                                                        timeout_ms))

    def close(self) -> None:
        """Ends the calls under way; who awaits them gets a CanceledError."""
        try:
            self.core.run_hooks()
        finally:
            self.core.close()
            self._release()

    async def aclose(self) -> None:
        """The same without blocking the loop. The loop's own executor may be full of lists and events that wait."""
        self.core.run_hooks()
        executor = ThreadPoolExecutor(1)
        try:
            await get_running_loop().run_in_executor(executor, self.core.close)
        finally:
            executor.shutdown(wait=False)
            self._release()

    def _release(self) -> None:
        binding, self._binding = self._binding, None
        if binding is not None and binding.is_alive():
            binding.drain()
            binding.end()

    def __del__(self) -> None:
        """Dropped without close(), in any thread. The loop still has the descriptor, which must not be closed before."""
        binding = self._binding
        if binding is not None and binding.is_alive():
            with suppress(RuntimeError):  # it is being closed
                binding.loop.call_soon_threadsafe(binding.release)


async def in_thread(work: Callable[[], Any], cancel: Callable[[], None]) -> Any:
    """`work` in a thread of the loop's own; when the task is cancelled, `cancel` ends it."""
    try:
        return await get_running_loop().run_in_executor(None, work)
    except CancelledError:
        cancel()
        raise


_living: WeakSet[AsyncCore] = WeakSet()


def _close_all() -> None:
    """At the end of the interpreter nobody waits any more."""
    for core in list(_living):
        core.core.close()


atexit.register(_close_all)
