"""A memory of accepted callbacks that several processes share."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from threading import Lock
from typing import Any, Literal, Protocol, TypeVar

from .._exceptions import configuration_error
from ._counts import Counts

State = Literal["fresh", "claimed", "known"]
Result = TypeVar("Result")

_log = logging.getLogger("rongcloud.webhooks")
_NUMBERS = {"fresh": 0, "claimed": 1, "known": 2}
_THREADS_MOST = 32


class Memory(Protocol):
    """What Receiver(memory=...) takes: RedisMemory, or an object of your own over a database that your processes share.

    `keys` are hashes of a request as hexadecimal text: first of its signature, then of the whole of it, then of the ids of
    its events. `holder` is a text that another request never has. The functions are called in several threads at once, and
    may block: give them a time limit well below a second. When one raises an exception, the process decides by its own
    memory.
    """

    def claim(self, holder: str, keys: list[str], time_ms: int) -> Sequence[State]:
        """Atomically: the state of each key, "fresh" for what `holder` itself has claimed. If none is "claimed" and the
        first one is "fresh", those that are fresh are claimed by `holder` until `time_ms` milliseconds have passed."""
        ...

    def accept(self, holder: str, keys: list[str], time_ms: int) -> None:
        """Atomically: all keys are "known" until `time_ms` milliseconds have passed, whoever has claimed them."""
        ...

    def release(self, holder: str, keys: list[str]) -> None:
        """Those of the keys that `holder` has claimed are fresh again; the others stay what they are."""
        ...


class Asked:
    """A memory as the extension asks it: what it raises is counted and told, and None is the answer. A process that is forked
    has threads of its own."""

    def __init__(self, memory: Memory, counts: Counts) -> None:
        for name in ("claim", "accept", "release"):
            function = getattr(memory, name, None)
            if not callable(function):
                raise configuration_error(f"memory needs a function {name}: see rongcloud.webhooks.Memory")
            if inspect.iscoroutinefunction(function):
                raise configuration_error(f"{name} of the memory must not be async: it is called in threads")
        self._memory = memory
        self._counts = counts
        self._fails = False
        self.begin_anew()

    def begin_anew(self) -> None:
        """In a forked process: the threads are not in it, and one of them may hold the lock."""
        self._lock = Lock()
        self._threads: ThreadPoolExecutor | None = None

    def claim(self, holder: str, keys: list[str], time_ms: int) -> bytes | None:
        return self._ask(lambda: _numbers(self._memory.claim(holder, keys, time_ms), len(keys)))

    def accept(self, holder: str, keys: list[str], time_ms: int) -> bool | None:
        return self._ask(lambda: _nothing(self._memory.accept(holder, keys, time_ms)))

    def release(self, holder: str, keys: list[str]) -> bool | None:
        return self._ask(lambda: _nothing(self._memory.release(holder, keys)))

    def submit(self, function: Callable[..., Result], *arguments: Any) -> Future[Result]:
        """Runs what may ask the memory in a thread, for event loops."""
        with self._lock:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(_THREADS_MOST, "rongcloud-webhooks-memory")
            threads = self._threads
        try:
            return threads.submit(copy_context().run, function, *arguments)
        except RuntimeError:  # the interpreter is about to end
            done: Future[Result] = Future()
            done.set_result(function(*arguments))
            return done

    def _ask(self, call: Callable[[], Result]) -> Result | None:
        try:
            answer = call()
        except Exception as error:
            self._counts.add(("outcomes", "memory_failed"))
            level = logging.DEBUG if self._fails else logging.WARNING
            self._fails = True
            _log.log(level, "the memory of all processes has failed, each goes by its own: %s: %s", type(error).__name__,
                     error)
            return None
        if self._fails:
            self._fails = False
            _log.info("the memory of all processes answers again")
        return answer


def _numbers(states: Sequence[State], count: int) -> bytes:
    numbers = bytes(_NUMBERS[state] for state in states)
    if len(numbers) != count:
        raise ValueError(f"{len(numbers)} states for {count} keys")
    return numbers


def _nothing(answer: object) -> bool:
    if inspect.isawaitable(answer):
        raise TypeError("its answer is to be awaited: it must not be async")
    return True
