"""The receiver of callbacks."""

from __future__ import annotations

import asyncio
import inspect
import logging
import os
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, wait
from contextvars import copy_context
from types import TracebackType
from typing import Any, Literal, TypeVar, Union
from weakref import ref

from .. import _core
from .._exceptions import argument_error, configuration_error
from . import _asgi, _wsgi
from ._counts import Counts
from ._delivery import Delivery
from ._event import Event
from ._handlers import Handlers, type_id_of
from ._job import Job
from ._memory import Asked, Memory
from ._receiver_settings import number, pairs, seconds
from ._refused import Refused
from ._reply import Reply
from ._response import Response, json, plain
from ._spool import Spool
from ._storing import Late, Storing, http_status_of
from ._worker import work
from ._workers import Workers
from ._working import Working

Part = Union[str, bytes]
# As frameworks have them: a mapping, pairs, or None.
Headers = Union[Mapping[str, str], Iterable[tuple[Part, Part]], None]
Function = TypeVar("Function", bound=Callable[..., Any])
# What is answered at once, or a delivery and what is done with it.
Begun = Union[Response, tuple[Delivery, Union[Job, Storing]]]

_log = logging.getLogger("rongcloud.webhooks")


class Receiver:
    """Takes the callbacks of the service: says whether the service has sent a request and whether it was here before,
    and gives its events to handlers.

        receiver = Receiver({app_key: app_secret})

        @receiver.on(events.MessageRouted)
        def store(message):
            ...

        application = receiver.wsgi  # or receiver.asgi; handle() and handle_async() are for frameworks

    The service is answered 200 once all handlers of a delivery have finished; what comes again is then answered 200
    without them. When a handler fails the answer is 500, and the service delivers again. A handler that is late is
    answered for with 503 and goes on: if it finishes, the delivery counts as handled.

    With a spool the service is answered 200 once the events are on the disk, and work() or start_workers() give them to
    the handlers, in this process or another one: as often as it takes, however long that is. Only the callback that decides
    about a message is answered by its handler at once.

    Take callbacks by HTTPS only, and keep queries out of logs: who sees one can send any other body with it.

    Args:
        secrets: App Key to App Secret, or to a list of them while it is being changed.
        window_s: How old, or how far in the future, a signature may be, in seconds. 0: does not matter.
        replay_entries_max: How many requests and events are remembered in the process, to know them again; 0: none.
        body_max_bytes: Longest body that is read.
        query_max_bytes: Longest query that is read.
        depth_max: Of JSON, 1 to 128.
        events_max: In one request.
        handler_timeout_s: How long the handlers of a delivery may take before it is answered with 503: the service waits
            5 seconds. None: as long as they want, and handle() and wsgi run them in the caller's thread.
        decision_timeout_s: The same for the callback before a message is delivered, which is then answered as
            `on_timeout` says.
        on_timeout: "deliver" or "refuse" the message when the decision is late or fails.
        handlers_max: Deliveries that are handled at a time, those that are late among them. One more is answered with
            503, or as `on_timeout` says.
        spool: Takes all events but those that are decided about. Whoever gives it closes it, after the receiver.
        memory: Shared by all processes and machines, so that they know of each other's requests and events: RedisMemory, or
            your own (Memory). None: each process knows its own only. When it fails, the process goes by its own, and
            stats() counts memory_failed.

    Threads: May be used by any number of threads, and by event loops.
    Errors: ConfigurationError for a setting.
    """

    def __init__(self, secrets: Mapping[str, str | Sequence[str]], *, window_s: int = 900,
                 replay_entries_max: int = 200_000, body_max_bytes: int = 1 << 20, query_max_bytes: int = 4096,
                 depth_max: int = 32, events_max: int = 1000, handler_timeout_s: float | None = 4.0,
                 decision_timeout_s: float | None = 2.5, on_timeout: Literal["deliver", "refuse"] = "deliver",
                 handlers_max: int = 64, spool: Spool | None = None, memory: Memory | None = None) -> None:
        limits = {"window_s": window_s, "replay_entries_max": replay_entries_max, "body_max_bytes": body_max_bytes,
                  "query_max_bytes": query_max_bytes, "depth_max": depth_max, "events_max": events_max}
        self._counts = Counts("verdicts", "types", "outcomes")
        self._memory = Asked(memory, self._counts) if memory is not None else None
        self._webhook = _core.Webhook(pairs(secrets), {name: number(name, value) for name, value in limits.items()},
                                      self._memory)
        self._app_keys = list(secrets)
        self._body_max_bytes = body_max_bytes
        self._handler_timeout_s = seconds("handler_timeout_s", handler_timeout_s)
        self._decision_timeout_s = seconds("decision_timeout_s", decision_timeout_s)
        if on_timeout not in ("deliver", "refuse"):
            raise configuration_error("on_timeout must be 'deliver' or 'refuse'")
        if int(number("handlers_max", handlers_max)) < 1:
            raise configuration_error("handlers_max must be at least 1")
        if spool is not None and not isinstance(spool, Spool):
            raise configuration_error(f"spool must be a Spool, not a {type(spool).__name__}")
        self._spool = spool
        self._storing = Storing(spool) if spool is not None else None
        self._working = Working()
        self._otherwise = (Reply.deliver if on_timeout == "deliver" else Reply.refuse)()
        self._deliver = Reply.deliver()
        self._handlers = Handlers()
        self._workers = Workers(handlers_max)
        self._tasks: set[asyncio.Task[None]] = set()
        _begin_anew_after_fork(self)

    def verify(self, query: Part, headers: Headers = None, *, now_ms: int = 0) -> None:
        """The signature and its time alone, for whoever reads and remembers himself.

        Args:
            query: As it stands in the request, without "?"; never put together again from parsed parameters.
            headers: A mapping, or pairs of a name and a value.
            now_ms: Unix time in milliseconds, for tests; 0: that of the clock.

        Raises:
            Refused: With the verdict.
        """
        self._webhook.verify(query, headers, now_ms)

    def parse(self, method: Part, target: Part, headers: Headers, body: bytes, *, now_ms: int = 0) -> Delivery:
        """A request as it came; handlers are not called.

        Args:
            method: "POST"; another one is refused.
            target: Path and query as they stand in the request. Where the last part of the path is the id of a callback
                that is what it is; otherwise its members tell.
            headers: A mapping, or pairs of a name and a value.
            body: The bytes as they came.
            now_ms: Unix time in milliseconds, for tests; 0: that of the clock.

        Raises:
            Refused: With the verdict.
        """
        try:
            delivery = Delivery(self._webhook.parse(method, target, headers, body, now_ms))
        except Refused as refused:
            self._counts.add(("verdicts", refused.verdict))
            raise
        self._counts.add(("verdicts", delivery.verdict), ("types", delivery.type))
        return delivery

    def on(self, *kinds: type[Event] | str) -> Callable[[Function], Function]:
        """Makes a function, async or not, a handler of events: it is called with the event.

        Handlers of the same events are called in the order in which they were added, for one event after the other. What
        a handler of events.PreMessage returns is a Reply, or None to deliver the message; of several, the strictest
        counts. What other handlers return does not matter. Functions that are not async are called in threads of their
        own, with the context variables of the caller.

        Args:
            kinds: Classes of rongcloud.webhooks.events, or ids as "message_route". events.Event is for all that no other
                handler takes, kinds that are not known among them.

        Raises:
            ArgumentError: For what is no event.
        """
        if not kinds:
            raise argument_error("on() needs the events that the handler takes")
        type_ids = [type_id_of(kind) for kind in kinds]

        def add(function: Function) -> Function:
            if not callable(function):
                raise argument_error("a handler must be callable")
            if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
                raise argument_error("a handler must not have yield: nobody would run its body")
            for type_id in type_ids:
                self._handlers.add(type_id, function)
            return function
        return add

    def handle(self, method: str, target: Part, headers: Headers, body: bytes, *, now_ms: int = 0) -> Response:
        """A request from beginning to end, for a framework: what to answer. Arguments as of parse(). Blocks until the
        handlers have finished, or are late."""
        begun = self._begin(method, target, headers, body, now_ms)
        if isinstance(begun, Response):
            return begun
        delivery, job = begun
        if isinstance(job, Storing):
            return self._stored(delivery, job.put(delivery))
        limit = self._limit(delivery)
        if limit is None:
            job.run()
        else:
            try:
                running = self._workers.threads().submit(copy_context().run, job.run)
            except RuntimeError:  # the interpreter is about to end
                job.end()
            else:
                wait([running], limit)
        return self._answer(delivery, job)

    async def handle_async(self, method: str, target: Part, headers: Headers, body: bytes, *,
                           now_ms: int = 0) -> Response:
        """As handle(), in an event loop, where async handlers run. Whoever cancels it does not end the handlers."""
        if self._memory is None:
            begun = self._begin(method, target, headers, body, now_ms)
        else:
            begun = await self._begin_off_loop(self._memory, method, target, headers, body, now_ms)
        if isinstance(begun, Response):
            return begun
        delivery, job = begun
        if isinstance(job, Storing):
            return await self._store(delivery, job)
        task = asyncio.ensure_future(job.run_async(self._in_thread, self._off_loop))
        self._tasks.add(task)  # an event loop does not keep its tasks
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: job.end())  # also when it was cancelled before it began
        await asyncio.wait({task}, timeout=self._limit(delivery))
        return self._answer(delivery, job)

    def wsgi(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        """The application of WSGI, at whatever path it is mounted."""
        return _wsgi.serve(self, environ, start_response)

    @property
    def asgi(self) -> _asgi.Application:
        """The application of ASGI, at whatever path it is mounted."""
        return _asgi.Application(self)

    def work(self, stop: threading.Event | None = None, concurrency: int = 1) -> None:
        """Gives the events in the spool to the handlers, one after the other, until `stop` is set or the spool is closed.
        Any number of threads and processes may do so.

        An event is done when all its handlers have finished. When one fails it comes again later, and until then the
        others of its order key wait; after `tries_max` of the spool it is a dead letter. One without a handler is done.
        Async handlers run in an event loop of the worker's thread. Handlers take as long as they want.

        Args:
            stop: Looked at between events.
            concurrency: Threads, this one among them. Events of one order key are never handled at a time.
        """
        if self._spool is None:
            raise argument_error("work() needs a receiver with a spool")
        if not isinstance(concurrency, int) or isinstance(concurrency, bool) or not 1 <= concurrency <= 1000:
            raise argument_error("concurrency must be an int from 1 to 1000")
        work(self._spool, self._handlers, self._counts, stop, concurrency)

    def start_workers(self, count: int = 1) -> None:
        """work() in `count` threads of its own, until stop_workers() or the end of the process."""
        if self._spool is None:
            raise argument_error("workers need a receiver with a spool")
        self._working.start(lambda stop: self.work(stop, count))

    def stop_workers(self) -> None:
        """Blocks until they have finished what they are handling. May be called again."""
        self._working.stop()

    def close(self) -> None:
        """Stops the workers. May be called again; the spool is closed by whoever has opened it."""
        self.stop_workers()

    def stats(self) -> dict[str, dict[str, int]]:
        """What was counted: requests by `verdicts`, deliveries by `types`, and `outcomes`: handled, failed, late,
        finished_late, full (too many at a time), unhandled (no handler), not_post, unreadable (the body did not come);
        with a spool, deliveries that are stored or not_stored, and of its events handled, failed, unhandled and
        lease_lost (another worker has it, too); with a memory, memory_failed (an exception of one of its functions)."""
        return self._counts.read()

    def __enter__(self) -> Receiver:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<rongcloud.webhooks.Receiver of {', '.join(self._app_keys)}>"

    def _begin(self, method: str, target: Part, headers: Headers, body: bytes, now_ms: int) -> Begun:
        """The answer, where it is known already; otherwise what is to be done with the delivery."""
        if method != "POST":
            return self._refuse_method()
        try:
            delivery = self.parse(method, target, headers, body, now_ms=now_ms)
        except Refused as refused:
            _log.info("a request was refused: %s", refused.verdict)
            return plain(refused.http_status)
        if delivery.verdict != "ok" and not delivery.decides:
            return plain(delivery.http_status)
        if self._storing is not None and not delivery.decides:
            return delivery, self._storing
        steps = self._handlers.steps(delivery.type, delivery.new_events)
        if not steps:
            self._counts.add(("outcomes", "unhandled"))
            delivery.accept()
            return self._ok(delivery, None)
        if not self._workers.take_place():
            self._counts.add(("outcomes", "full"))
            _log.warning("a delivery of %s is not taken: too many are being handled (handlers_max)", delivery.type)
            delivery.release()
            return self._not_now(delivery, 503)
        return delivery, Job(delivery, steps, self._end)

    async def _begin_off_loop(self, memory: Asked, *request: Any) -> Begun:
        begun = memory.submit(self._begin, *request)
        try:
            return await asyncio.wrap_future(begun)
        except asyncio.CancelledError:
            begun.add_done_callback(_give_up)  # nobody will do what it has begun
            raise

    async def _off_loop(self, function: Callable[[], None]) -> None:
        if self._memory is None:
            function()
        else:
            await asyncio.wrap_future(self._memory.submit(function))

    async def _store(self, delivery: Delivery, storing: Storing) -> Response:
        error = await storing.put_async(delivery, self._handler_timeout_s)
        if not isinstance(error, Late):
            if error is not None:
                await self._off_loop(delivery.release)
            return self._stored(delivery, error)
        self._counts.add(("outcomes", "late"))
        _log.warning("a delivery of %s is not stored yet; if it will be, it is accepted then", delivery.type)
        return plain(503)

    def _stored(self, delivery: Delivery, error: Exception | None) -> Response:
        self._counts.add(("outcomes", "stored" if error is None else "not_stored"))
        delivery.release()  # does nothing once it is accepted
        return plain(http_status_of(error, delivery.type))

    def _end(self, job: Job) -> None:
        self._workers.give_back()
        name = "finished_late" if job.is_late else "handled"
        self._counts.add(("outcomes", name if job.is_accepted else "failed"))

    def _answer(self, delivery: Delivery, job: Job) -> Response:
        if job.mark_late():
            self._counts.add(("outcomes", "late"))
            _log.warning("a handler of %s is late; if it finishes, the delivery is accepted then", delivery.type)
            return self._not_now(delivery, 503)
        return self._ok(delivery, job.reply) if job.is_accepted else self._not_now(delivery, 500)

    def _ok(self, delivery: Delivery, reply: Reply | None) -> Response:
        return json((reply or self._deliver).body) if delivery.decides else plain(200)

    def _not_now(self, delivery: Delivery, http_status: int) -> Response:
        return json(self._otherwise.body) if delivery.decides else plain(http_status)

    def _limit(self, delivery: Delivery) -> float | None:
        return self._decision_timeout_s if delivery.decides else self._handler_timeout_s

    async def _in_thread(self, function: Callable[[Any], Any], argument: Any) -> Any:
        threads = self._workers.threads()
        return await asyncio.get_running_loop().run_in_executor(threads, copy_context().run, function, argument)

    def _refuse_method(self) -> Response:
        self._counts.add(("outcomes", "not_post"))
        return plain(405, ("Allow", "POST"))

    def _refuse_size(self) -> Response:
        self._counts.add(("verdicts", "too_large"))
        _log.info("a request was refused: too_large")
        return plain(413)

    def _refuse_body(self, http_status: int) -> Response:
        self._counts.add(("outcomes", "unreadable"))
        return plain(http_status)


def _begin_anew_after_fork(receiver: Receiver) -> None:
    known = ref(receiver)  # what is registered stays registered

    def renew() -> None:
        own = known()
        if own is not None:
            own._workers.begin_anew()
            own._counts.begin_anew()
            own._tasks = set()
            own._working.begin_anew()
            if own._storing is not None:
                own._storing.begin_anew()
            if own._memory is not None:
                own._memory.begin_anew()
    os.register_at_fork(after_in_child=renew)


def _give_up(begun: Future[Begun]) -> None:
    if begun.cancelled() or begun.exception() is not None or isinstance(begun.result(), Response):
        return
    delivery, job = begun.result()
    if isinstance(job, Job):
        job.end()
    else:
        delivery.release()
