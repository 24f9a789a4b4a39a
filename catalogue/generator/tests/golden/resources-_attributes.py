# Generated from catalogue/endpoints. Do not edit.
"""The groups of operations as attributes of a client; a module is loaded when its group is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import _core
    from .sample import Sample


class SyncResources:
    """One attribute per group of operations."""

    _core: _core.Client

    @cached_property
    def sample(self) -> Sample:
        """Samples: operations that exist in tests only."""
        from .sample import Sample
        return Sample(self._core)
