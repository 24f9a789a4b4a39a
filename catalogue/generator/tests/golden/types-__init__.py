# Generated from catalogue/endpoints. Do not edit.
"""What the operations answer: one module per group, e.g. rongcloud.types.user.GetTokenResult.

A module is loaded when it is first used. Every class is a frozen dataclass; `raw` keeps the answer, or the item of a
list, as it came, with members that the catalogue does not know.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from .._decode import Acknowledgement

if TYPE_CHECKING:
    from . import sample as sample

_GROUPS = frozenset((
    "sample",
))
__all__ = ["Acknowledgement", *sorted(_GROUPS)]


def __getattr__(name: str) -> ModuleType:
    if name in _GROUPS:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
