# Generated from catalogue/endpoints. Do not edit.
"""The groups of operations as attributes of an AsyncClient; each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._async_calls import AsyncCore
    from ..async_resources import (
        AsyncSample,
    )


class AsyncResources:
    """One attribute per group of operations."""

    _core: AsyncCore

    @cached_property
    def sample(self) -> AsyncSample:
        """Samples: operations that exist in tests only."""
        from ..async_resources import AsyncSample
        return AsyncSample(self._core)
