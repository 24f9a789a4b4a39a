"""Client of the RongCloud IM Server API. Start with help(rongcloud.Client)."""

# An older Python reads this far: the file is free of what it does not know.
from typing import TYPE_CHECKING

try:
    from . import _core
except ImportError as error:
    from ._wrong_python import explain
    raise explain(error) from None

from ._answer import Answer
from ._catalogue import describe, operations
from ._clash import warn_of_other
from ._client import Client
from ._endpoints import DomainSwitch, Endpoint, RateLimit
from ._events import Event, EventStream
from ._exceptions import (
    APIError, ArgumentError, AuthenticationError, CanceledError, ConfigurationError, InternalError,
    InvalidParameterError, LimitError, NotFoundError, OutcomeUnknownError, PermissionDeniedError, ProtocolError,
    QuotaError, RateLimitError, RongCloudError, ServerError, SignatureError, StorageError, TLSError,
)
from ._message_stream import MessageStream
from ._observed import Attempt, Stats
# Not in __all__: a star import must not replace the built-in names. Both are subclasses of those.
from ._exceptions import ConnectionError as ConnectionError
from ._exceptions import TimeoutError as TimeoutError
from ._omit import Omit, omit

if TYPE_CHECKING:
    from . import async_resources as async_resources
    from . import messages as messages
    from . import resources as resources
    from . import testing as testing
    from . import types as types
    from . import webhooks as webhooks
    from ._async_client import AsyncClient as AsyncClient
    from ._async_events import AsyncEventStream as AsyncEventStream

__version__: str = _core.version()

__all__ = [
    "APIError", "Answer", "ArgumentError", "AsyncClient", "AsyncEventStream", "Attempt", "AuthenticationError",
    "CanceledError", "Client", "ConfigurationError",
    "DomainSwitch", "Endpoint", "Event", "EventStream", "InternalError", "InvalidParameterError", "LimitError",
    "MessageStream",
    "NotFoundError", "Omit", "OutcomeUnknownError", "PermissionDeniedError", "ProtocolError", "QuotaError",
    "RateLimit", "RateLimitError", "RongCloudError", "ServerError", "SignatureError", "Stats", "StorageError", "TLSError",
    "__version__", "describe", "omit",
    "operations",
]

_SUBMODULES = frozenset(("async_resources", "messages", "resources", "testing", "types", "webhooks"))
_LATE = {"AsyncClient": "._async_client", "AsyncEventStream": "._async_events"}


def __getattr__(name: str) -> object:
    if name in _SUBMODULES:
        from importlib import import_module
        return import_module(f"{__name__}.{name}")
    if name in _LATE:  # most programs do without asyncio
        from importlib import import_module
        return getattr(import_module(_LATE[name], __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> "list[str]":
    return sorted({*__all__, *_SUBMODULES, "ConnectionError", "TimeoutError"})


warn_of_other()
