"""The operations with `await`, one class per group: AsyncUser is rongcloud.resources.User over an AsyncClient, with the
same methods and arguments. A client has them: client.user."""

from __future__ import annotations

from typing import Any

from .. import resources
from .._async_resource import AsyncResource

__all__ = [f"Async{name}" for name in resources.__all__]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    group = getattr(resources, name.removeprefix("Async"))
    made = type(name, (AsyncResource, group), {"__slots__": (), "__module__": __name__, "__doc__": group.__doc__})
    globals()[name] = made
    return made


def __dir__() -> list[str]:
    return __all__
