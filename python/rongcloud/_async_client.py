"""The client for asyncio."""

from __future__ import annotations

from collections.abc import AsyncIterator
from logging import WARNING
from typing import TYPE_CHECKING, Any

from ._answer import Answer
from ._async_calls import AsyncCore
from ._async_events import AsyncEventStream
from ._async_paging import AsyncPages
from ._catalogue import describe
from ._client import Client, parameters_of, token_in
from ._paging import items_at
from ._timeout import to_milliseconds
from .resources._async_attributes import AsyncResources

if TYPE_CHECKING:
    from os import PathLike
    from types import TracebackType

    from ._endpoints import Endpoint, RateLimit, SwitchHook
    from ._observed import AttemptHook, LogHook, Stats


class AsyncClient(AsyncResources):
    """A client of the RongCloud IM Server API for asyncio; settings and errors are those of rongcloud.Client.

        async with rongcloud.AsyncClient(app_key="...", app_secret="...", region="beijing") as client:
            token = await client.get_token("user1", "Ann")
            await client.user.block(user_id=["user2"], minute=60)
            async for user in client.user_blacklist.iterate(user_id="user1"):
                print(user)

    Every operation of the groups is awaited; `iterate` and answers that come as events are gone through with `async
    for`. Nothing blocks the event loop: calls are sent by threads of the library, which never take the interpreter's
    lock. At most `async_threads` are sent at the same time, the others wait for their turn within their time; more than
    `async_calls_max` raise LimitError.

    Cancelling a task, as asyncio.timeout() does, ends its call at once; whether the service did it is then not known.

    An AsyncClient belongs to one event loop at a time: to the one that uses it first, and to another one when that is
    closed. It works in a forked child, on a loop made there.

    Attributes:
        sync: The same client for threads. What it has and this class has not, such as message_stream(), can be called
            in one by asyncio.to_thread().
    """

    def __init__(
        self, app_key: str | None = None, app_secret: str | None = None, region: str | None = None, *,
        domains: str | list[str] | tuple[str, ...] | None = None, timeout: float | None = None,
        connect_timeout: float | None = None, response_timeout: float | None = None,
        ca_file: str | PathLike[str] | None = None, config_file: str | PathLike[str] | None = None,
        use_environment: bool = True, **options: Any,
    ) -> None:
        """As for rongcloud.Client. Raises ConfigurationError when a setting is missing, unknown or wrong."""
        self.sync = Client(app_key, app_secret, region, domains=domains, timeout=timeout,
                           connect_timeout=connect_timeout, response_timeout=response_timeout, ca_file=ca_file,
                           config_file=config_file, use_environment=use_environment, **options)
        self._core = AsyncCore(self.sync._core)

    async def call(self, operation: str, params: dict[str, Any] | None = None, *, timeout: float | None = None,
                   request_id: str | None = None) -> Answer:
        """Any operation by its id; see rongcloud.Client.call."""
        return Answer(await self._core.call(operation, parameters_of(params), to_milliseconds(timeout), request_id))

    async def call_raw(self, method: str, path: str, *, content_type: str | None = None, body: bytes | str = b"",
                       timeout: float | None = None) -> Answer:
        """An endpoint that the catalogue does not have; see rongcloud.Client.call_raw."""
        return Answer(await self._core.call_raw(method, path, content_type, body, to_milliseconds(timeout)))

    async def get_token(self, user_id: str, name: str, portrait_uri: str | None = None, *,
                        timeout: float | None = None) -> str:
        """Registers a user and returns its token; see rongcloud.Client.get_token."""
        params = {"userId": user_id, "name": name, "portraitUri": portrait_uri}
        return token_in(await self._core.call("user.get_token", params, to_milliseconds(timeout), None))

    def iterate(self, operation: str, params: dict[str, Any] | None = None, *, timeout: float | None = None,
                max_pages: int | None = None) -> AsyncIterator[Any]:
        """Every item of a list that comes in pages, for `async for`; see rongcloud.Client.iterate."""
        pager = self._core.core.pager(operation, parameters_of(params), to_milliseconds(timeout), max_pages)
        path = describe(operation)["paging"]["items"]
        return AsyncPages(pager, lambda answer: items_at(answer.value(), path))

    def pages(self, operation: str, params: dict[str, Any] | None = None, *, timeout: float | None = None,
              max_pages: int | None = None) -> AsyncIterator[Answer]:
        """The answers of which `iterate` gives the items; see rongcloud.Client.pages."""
        pager = self._core.core.pager(operation, parameters_of(params), to_milliseconds(timeout), max_pages)
        return AsyncPages(pager, lambda answer: (Answer(answer),))

    def events(self, operation: str, params: dict[str, Any] | None = None, *, timeout: float | None = None,
               request_id: str | None = None) -> AsyncEventStream:
        """An operation whose answer comes as events; see rongcloud.Client.events. Sends nothing yet."""
        core = self._core.core.events(operation, parameters_of(params), to_milliseconds(timeout), request_id)
        return AsyncEventStream(core)

    def preview(self, operation: str, params: dict[str, Any] | None = None, *, nonce: str | None = None,
                timestamp_ms: int | None = None) -> bytes:
        """The exact HTTP request that `call` would send; see rongcloud.Client.preview."""
        return self.sync.preview(operation, params, nonce=nonce, timestamp_ms=timestamp_ms)

    def endpoints(self) -> list[Endpoint]:
        """The client's domains and how they are, the primary first."""
        return self.sync.endpoints()

    def rate_limits(self) -> list[RateLimit]:
        """The rate limits that the client has used of late; see rongcloud.Client.rate_limits."""
        return self.sync.rate_limits()

    def stats(self) -> Stats:
        """What the client has counted so far; see rongcloud.Client.stats."""
        return self.sync.stats()

    def set_switch_hook(self, hook: SwitchHook | None) -> None:
        """As for rongcloud.Client. This hook and the other ones run in the thread of the event loop, before the outcome
        of the call that had something to tell, but those of iterate, pages and events run in the thread of the executor
        that waits."""
        self.sync.set_switch_hook(hook)

    def set_attempt_hook(self, hook: AttemptHook | None) -> None:
        """As for rongcloud.Client, in the threads that set_switch_hook names."""
        self.sync.set_attempt_hook(hook)

    def set_log_hook(self, hook: LogHook | None, level: int = WARNING) -> None:
        """As for rongcloud.Client, in the threads that set_switch_hook names."""
        self.sync.set_log_hook(hook, level)

    def set_credentials(self, *, app_secret: str, app_key: str | None = None) -> None:
        """Signs every attempt that begins from now on with these; see rongcloud.Client.set_credentials."""
        self.sync.set_credentials(app_secret=app_secret, app_key=app_key)

    def _watch_attempts(self, watcher: str, hook: AttemptHook | None) -> None:
        self.sync._watch_attempts(watcher, hook)

    def close(self) -> None:
        """Ends the calls under way, whose awaiters get a CanceledError, refuses new ones and closes the connections. In
        the event loop's thread; blocks it for up to 0.1 s. May be called again."""
        self._core.close()

    async def aclose(self) -> None:
        """The same without blocking the event loop."""
        await self._core.aclose()

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self.sync.closed

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None,
                        traceback: TracebackType | None) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return repr(self.sync).replace("rongcloud.Client", "rongcloud.AsyncClient", 1)

    def __reduce__(self) -> Any:
        raise TypeError("a rongcloud.AsyncClient cannot be pickled or copied: it holds connections and a secret; "
                        "create one in each process")
