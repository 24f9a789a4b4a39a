"""Callbacks: what the service reports to the app server by itself."""

from __future__ import annotations

from . import events
from ._event import Event

__all__ = ["Event", "events"]
