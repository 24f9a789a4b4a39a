"""The client: settings, the generic calls, and the groups of operations as attributes."""

from __future__ import annotations

from collections.abc import Iterator
from json import loads
from typing import TYPE_CHECKING, Any

from . import _core
from ._answer import Answer
from ._catalogue import describe
from ._events import EventStream
from ._endpoints import RateLimit
from ._exceptions import ProtocolError, argument_error
from ._observability import Observable
from ._options import SECRETS, TABLE
from ._paging import Pages, items_at
from ._settings import to_settings
from ._timeout import to_milliseconds
from .resources._attributes import SyncResources
from .resources._message_streams import MessageStreams

if TYPE_CHECKING:
    from os import PathLike
    from types import TracebackType

_DOCUMENTATION = f"""A client of the RongCloud IM Server API for one application.

    import rongcloud

    with rongcloud.Client(app_key="...", app_secret="...", region="beijing") as client:
        token = client.get_token("user1", "Ann")               # register a user, get its connection token
        client.user.block(user_id=["user2"], minute=60)        # every operation by group and name
        banned = client.user.query_blocked()                   # answers are dataclasses
        print([user.user_id for user in banned.users])

    Creating a client checks its settings and opens no connection. Use one client for as long as the program runs:
    it keeps connections and pays for TLS once.

    Operations are methods of the groups (`client.user`, `client.user_tag`, ...; see their help) with keyword
    arguments in snake case; `iterate` beside a `query` reads a whole list that comes in pages, item by item:
    `for user in client.user_blacklist.iterate(user_id="user1")`. `call` takes any operation by its id with the
    service's own names, `call_raw` any path at all, and `preview` shows the exact request without sending it.
    rongcloud.operations() lists the ids, rongcloud.describe(id) tells everything that is known of one.

    Settings:
        Keywords win over the file `config_file`, which wins over RONGCLOUD_... variables of the environment. region,
        domains and emulator are one choice: the first of the three sources that names any of them decides alone, and
        repr() shows what it says.
        timeout, connect_timeout and response_timeout are in seconds and stand for the settings in milliseconds.
        domains may be a list. config_file: path of a file with lines "name = value". use_environment: False ignores
        the environment's variables.

{TABLE}
    A bad network:
        A call moves to the region's next domain when one fails and is repeated where that cannot do it twice, all
        within its time; see attempts_max, failover_cool_down_ms and message_random above, endpoints() and
        docs/reliability.md.

    Rate limits:
        A call that the service refuses as too fast comes again after a pause. rate_limit="wait" keeps calls to the
        documented limits beforehand, "fail" makes them fail with LimitError instead of waiting; see rate_limits() and
        docs/rate-limits.md.

    Seeing inside:
        stats() tells what was counted; the logger "rongcloud" of the logging module gets a line for each attempt that
        fails, each switch of the domain and each call whose outcome is not known, on its level DEBUG also for each
        call; set_attempt_hook and rongcloud.opentelemetry are for tracing. set_credentials changes the secret.

    Threads:
        A client may be used by any number of threads at once; calls do not hold the interpreter lock while they
        wait, and Ctrl-C ends one in the main thread at once. close() lets running calls finish and refuses new ones.
        A client works in a forked child too, on connections of its own. rongcloud.AsyncClient is the one for asyncio.

    Errors:
        Everything that fails raises a subclass of rongcloud.RongCloudError: ArgumentError and ConfigurationError
        before anything is sent; ConnectionError, TimeoutError, TLSError and ProtocolError on the way;
        OutcomeUnknownError when a call that must not be done twice left and no answer came; APIError with its
        subclasses (AuthenticationError, PermissionDeniedError, NotFoundError, InvalidParameterError,
        RateLimitError, QuotaError, ServerError) when the service refuses. `hint` says what to do, `is_retriable`
        whether a repeat may help, `maybe_delivered` whether it may do the work twice.

    The App Secret belongs on a server: never put it into an app that users install.
    """


class Client(SyncResources, MessageStreams, Observable):
    __doc__ = _DOCUMENTATION

    def __init__(
        self, app_key: str | None = None, app_secret: str | None = None, region: str | None = None, *,
        domains: str | list[str] | tuple[str, ...] | None = None, timeout: float | None = None,
        connect_timeout: float | None = None, response_timeout: float | None = None,
        ca_file: str | PathLike[str] | None = None, config_file: str | PathLike[str] | None = None,
        use_environment: bool = True, **options: Any,
    ) -> None:
        """See the settings above. Raises ConfigurationError when one is missing, unknown or wrong."""
        settings = to_settings({
            "app_key": app_key, "app_secret": app_secret, "region": region, "domains": domains, "timeout": timeout,
            "connect_timeout": connect_timeout, "response_timeout": response_timeout, "ca_file": ca_file, **options,
        })
        file = to_settings({"config_file": config_file}).get("config_file")
        self._core = _core.Client(settings, file, bool(use_environment))
        self._shown = shown(settings, loads(self._core.endpoints())["chosen_by"])
        self._log_as_configured()

    def call(self, operation: str, params: dict[str, Any] | None = None, *, timeout: float | None = None,
             request_id: str | None = None) -> Answer:
        """Any operation by its id, e.g. "user.get_token".

        Args:
            operation: One of rongcloud.operations().
            params: The service's own names, e.g. {"userId": "u1"}. Values are text, numbers, bool, lists, or dicts
                for JSON; None and `omit` leave a parameter out.
            timeout: Longest time of this call in seconds, instead of the client's.
            request_id: 1 to 36 visible ASCII characters: the X-Request-ID of this call instead of a random one.

        Returns:
            The answer as a dict, with http_status, request_id, domain and attempts as attributes.
        """
        return Answer(self._core.call(operation, parameters_of(params), to_milliseconds(timeout), request_id))

    def iterate(self, operation: str, params: dict[str, Any] | None = None, *, timeout: float | None = None,
                max_pages: int | None = None) -> Iterator[Any]:
        """Every item of a list that comes in pages, read while it is gone through.

            for user in client.iterate("user_blacklist.query", {"userId": "u1"}):

        The groups have the same with types: `client.user_blacklist.iterate(user_id="u1")`.

        Args:
            operation: One whose answer comes in pages: describe(operation) has "paging".
            params: As for `call`. A page number, token or offset in it is where the list begins.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            The items as the service sends them: dicts or texts, or pairs of key and value where it sends an object.

        Raises:
            ArgumentError: at once, when the operation has no pages or a parameter is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        pager = self._core.pager(operation, parameters_of(params), to_milliseconds(timeout), max_pages)
        path = describe(operation)["paging"]["items"]
        return Pages(pager, lambda answer: items_at(answer.value(), path))

    def pages(self, operation: str, params: dict[str, Any] | None = None, *, timeout: float | None = None,
              max_pages: int | None = None) -> Iterator[Answer]:
        """The answers of which `iterate` gives the items; each has at least one. Arguments and errors are the same."""
        pager = self._core.pager(operation, parameters_of(params), to_milliseconds(timeout), max_pages)
        return Pages(pager, lambda answer: (Answer(answer),))

    def events(self, operation: str, params: dict[str, Any] | None = None, *, timeout: float | None = None,
               request_id: str | None = None) -> EventStream:
        """An operation whose answer comes as events, by its id, e.g. "agent.generate". Sends nothing yet.

        Args:
            operation: One whose rongcloud.describe() has "events"; that switch is set here.
            params: As for `call`.
            timeout: Longest time of the whole stream in seconds; without it the client's timeout holds until the
                answer begins, and response_timeout between its parts.
            request_id: As for `call`.

        Returns:
            An iterator of rongcloud.Event, which is also a context manager. Failures after this call are raised by it.
        """
        return EventStream(self._core.events(operation, parameters_of(params), to_milliseconds(timeout), request_id))

    def call_raw(self, method: str, path: str, *, content_type: str | None = None, body: bytes | str = b"",
                 timeout: float | None = None) -> Answer:
        """Signs and sends a request to an endpoint that the catalogue does not have.

        It is never repeated once a byte of it has left.

        Args:
            method: GET, POST, PUT or DELETE.
            path: Begins with "/", percent-encoded, query included.
            content_type: e.g. "application/x-www-form-urlencoded".
            body: Sent as it is; text is sent as UTF-8.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            The answer as a dict, with http_status, request_id, domain and attempts as attributes.
        """
        return Answer(self._core.call_raw(method, path, content_type, body, to_milliseconds(timeout)))

    def preview(self, operation: str, params: dict[str, Any] | None = None, *, nonce: str | None = None,
                timestamp_ms: int | None = None) -> bytes:
        """The exact HTTP request, head and body, that `call` would send. Sends nothing.

        The bytes contain a valid signature: treat them like a password.

        Args:
            operation: One of rongcloud.operations().
            params: As for `call`.
            nonce: Instead of a random one.
            timestamp_ms: Unix time in milliseconds, instead of now.
        """
        return self._core.preview(operation, parameters_of(params), nonce, timestamp_ms)

    def get_token(self, user_id: str, name: str, portrait_uri: str | None = None, *,
                  timeout: float | None = None) -> str:
        """Registers a user, or one more device of it, and returns the token with which its app connects.

        Short for `client.user.get_token(...).token`.

        Args:
            user_id: At most 64 bytes.
            name: 1 to 64 characters, shown in push notifications.
            portrait_uri: Address of the user's picture, at most 1024 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.
        """
        params = {"userId": user_id, "name": name, "portraitUri": portrait_uri}
        return token_in(self._core.call("user.get_token", params, to_milliseconds(timeout), None))

    def rate_limits(self) -> list[RateLimit]:
        """The rate limits of the service that the client has used of late; none unless the setting rate_limit is "wait"
        or "fail"."""
        return [RateLimit(**entry) for entry in loads(self._core.rate_limits())["rate_limits"]]

    def close(self) -> None:
        """Lets running calls finish, refuses new ones and closes the connections. May be called again."""
        self._core.close()

    @property
    def closed(self) -> bool:
        """Whether close() was called."""
        return self._core.closed

    def __enter__(self) -> Client:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        said = [f"{name}={value!r}" for name, value in self._shown.items()]
        return f"<rongcloud.Client {' '.join(said + (['closed'] if self.closed else ['open']))}>"

    def __reduce__(self) -> Any:
        raise TypeError("a rongcloud.Client cannot be pickled or copied: it holds connections and a secret; "
                        "create one in each process")


def shown(settings: dict[str, str], chosen_by: dict[str, str]) -> dict[str, str]:
    """What repr() shows: the keywords but for secrets, and who is talked to, whoever said that."""
    shown = {name: settings[name] for name in ("app_key",) if name in settings}
    shown[chosen_by["setting"]] = chosen_by["value"]
    hidden = SECRETS | {"region", "domains", "emulator"}
    return {**shown, **{name: value for name, value in settings.items() if name not in hidden}}


def parameters_of(params: dict[str, Any] | None) -> dict[str, Any]:
    if params is None:
        return {}
    if not isinstance(params, dict):
        raise argument_error(f"params must be a dict, not {type(params).__name__}")
    return params


def token_in(answer: _core.Answer) -> str:
    """The token of an answer of user.get_token."""
    token = answer.value().get("token")
    if not isinstance(token, str) or not token:
        raise ProtocolError("the service answered with success but without a token", status="RC_E_PROTOCOL",
                            reason="not_json", operation="user.get_token", request_id=answer.request_id,
                            http_status=answer.http_status, domain=answer.domain, attempts=answer.attempts)
    return token
