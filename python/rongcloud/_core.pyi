"""The extension: the C interface of librongcloud, generic over all operations. Not for use outside the package."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, final

from .webhooks._memory import Asked

Result = TypeVar("Result")

def version() -> str:
    """Version of the library that is loaded."""

def operations() -> list[str]:
    """Ids of all operations, sorted."""

def describe(operation: str) -> str | None:
    """The catalogue entry as JSON; None for an unknown id."""

def message_content(object_name: str, fields: dict[str, Any]) -> str:
    """The content of a message as JSON text."""

def message_structure(name: str, fields: dict[str, Any]) -> str:
    """A structure of a message, or of settings of pushes, as JSON text."""

def decode(result_type: type[Result], value: Any) -> Result:
    """A JSON value as a class of rongcloud.types."""

def parse_json(json: str) -> Any:
    """As json.loads, for text without NUL."""

def options() -> list[str]:
    """Names of the settings."""

@final
class Answer:
    """A successful answer. Read-only; may be read by several threads."""

    def value(self) -> Any:
        """The JSON value: a new one each time."""

    def unpack(self) -> tuple[dict[str, Any], int, str, str, int, bool]:
        """(value, http_status, request_id, domain, attempts, already_accepted)"""

    @property
    def http_status(self) -> int: ...
    @property
    def request_id(self) -> str: ...
    @property
    def domain(self) -> str: ...
    @property
    def attempts(self) -> int: ...
    @property
    def already_accepted(self) -> bool: ...

@final
class MessageStream:
    """A message that is sent in packets. Made by Client.message_stream."""

    def set_packet_max_bytes(self, size: int) -> None:
        """Bytes of text of a packet, at most."""

    def write(self, text: str) -> None:
        """Blocks without the interpreter lock."""

    def complete(self, text: str, reason: int) -> None:
        """Blocks without the interpreter lock."""

    def abort(self, reason: int) -> None:
        """Blocks without the interpreter lock."""

    @property
    def message_uid(self) -> str | None: ...
    @property
    def seq(self) -> int: ...
    @property
    def bytes(self) -> int: ...
    @property
    def is_open(self) -> bool: ...

@final
class Request:
    """An asynchronous call."""

    def cancel(self) -> None:
        """Asks the call to stop; does not wait for it."""

@final
class AsyncCalls:
    """Where the outcomes of the asynchronous calls of one event loop arrive."""

    def __init__(self) -> None: ...

    def fileno(self) -> int:
        """Becomes readable when a call has completed."""

    def drain(self) -> list[tuple[int, Answer, None] | tuple[int, None, Exception]]:
        """(number, answer, exception) of the calls that have completed."""

@final
class Pager:
    """A list that comes in pages. One thread at a time: another one is refused."""

    def next(self) -> Answer | None:
        """The next page, which has at least one item; None at the end. Blocks without the interpreter lock."""

    def cancel(self) -> None:
        """Ends a next() that waits, and every later one."""

@final
class EventStream:
    """An answer that comes as events. One thread at a time, but for close()."""

    def next(self) -> tuple[str, str, str] | None:
        """Waits without the interpreter lock: (name, data, id), or None at the end."""

    def close(self) -> None:
        """Ends a next() that waits, and closes the connection. May be called again."""

@final
class Client:
    """Connections and credentials of one application. May be used by several threads at once."""

    def __init__(self, settings: dict[str, str | None], config_file: str | None, use_environment: bool) -> None:
        """`settings` win over the file, and that over the environment; None unsets."""

    def call(self, operation: str, params: dict[str, Any], timeout_ms: int, request_id: str | None) -> Answer:
        """Blocks without the interpreter lock. `timeout_ms` 0 is the client's own."""

    def call_typed(self, operation: str, params: dict[str, Any], timeout_ms: int,
                   result_type: type[Result]) -> Result:
        """The answer of `call` as a class of rongcloud.types."""

    def events(self, operation: str, params: dict[str, Any], timeout_ms: int, request_id: str | None) -> EventStream:
        """As `call`, for an answer that comes as events. Sends nothing yet."""

    def call_raw(self, method: str, path: str, content_type: str | None, body: bytes | str,
                 timeout_ms: int) -> Answer:
        """Signs and sends as given."""

    def start(self, calls: AsyncCalls, number: int, operation: str, params: dict[str, Any], timeout_ms: int,
              request_id: str | None) -> Request:
        """As `call`, without waiting: AsyncCalls.drain gives the outcome and `number`."""

    def start_raw(self, calls: AsyncCalls, number: int, method: str, path: str, content_type: str | None,
                  body: bytes | str, timeout_ms: int) -> Request:
        """As `call_raw`, without waiting."""

    def preview(self, operation: str, params: dict[str, Any], nonce: str | None, timestamp_ms: int | None) -> bytes:
        """The request that `call` would send; contains a valid signature."""

    def message_stream(self, operation: str, params: dict[str, Any], timeout_ms: int) -> MessageStream:
        """A message in packets; sends nothing yet. `timeout_ms` is for each packet."""

    def pager(self, operation: str, params: dict[str, Any], timeout_ms: int, max_pages: int | None) -> Pager:
        """Checks the parameters; sends nothing."""

    def endpoints(self) -> str:
        """The client's domains and how they are, as JSON."""

    def rate_limits(self) -> str:
        """The rate limits that the client has used of late, as JSON."""

    def set_switch_hook(self, hook: Callable[[str, str, str], object] | None) -> None:
        """hook(previous, current, reason) for every switch of the preferred domain; None: nothing is called."""

    def stats(self) -> str:
        """What the client has counted, as JSON."""

    def set_attempt_hook(self, hook: Callable[..., object] | None) -> None:
        """hook(...) with the members of rongcloud.Attempt at the end of each attempt; None: nothing is called."""

    def set_log_hook(self, hook: Callable[[int, str], object] | None, level: int) -> None:
        """hook(level, line) for lines of the level and of those before it; 1 error, 2 warning, 3 info, 4 debug."""

    def run_hooks(self) -> None:
        """Calls the hooks for what threads of the library had to tell: they never wait for the interpreter's lock."""

    def hook_calls_dropped(self) -> int:
        """Calls of hooks that were dropped because too many of them waited."""

    def set_credentials(self, app_key: str | None, app_secret: str) -> None:
        """Attempts that begin later are signed with these. app_key None: it stays."""

    def close(self) -> None:
        """Running calls finish, asynchronous ones end with RC_E_CANCELED, new ones are refused. May be called again."""

    @property
    def closed(self) -> bool: ...

def webhook_sign(app_key: str, app_secret: str, nonce: str | None, timestamp_ms: int) -> str:
    """A query as the service signs it."""

def webhook_reply(pass_: int, fields: dict[str, Any]) -> bytes:
    """The body of the answer that decides."""

def describe_callback(callback: str) -> str | None:
    """The catalogue entry as JSON; None for an unknown id."""

@final
class HookDelivery:
    """What one request brought. One thread at a time."""

    def read(self, kinds: dict[str, Any], other: type[Result]) -> tuple[
            str, int, str, str, bool, int, bytes, list[Result], list[Result]]:
        """(verdict, http_status, type, app_key, decides, signed_at_ms, body, events, new_events); `kinds` are classes of
        events by type."""

    def accept(self) -> None:
        """From now on the same is a duplicate. Once only."""

    def share(self) -> object:
        """The delivery for another extension, as long as the capsule lives."""

    def release(self) -> None:
        """It was not handled, and may come again."""

@final
class Webhook:
    """A receiver of callbacks. May be used by several threads at once."""

    def __init__(self, secrets: list[tuple[str, str]], options: dict[str, str], memory: Asked | None) -> None: ...

    def verify(self, query: str | bytes, headers: Any, now_ms: int) -> None:
        """The signature alone."""

    def parse(self, method: str | bytes, target: str | bytes, headers: Any, body: bytes, now_ms: int) -> HookDelivery:
        """A request as it came."""
