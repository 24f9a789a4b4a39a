"""Callbacks: what the service reports to the app server by itself. Start with help(rongcloud.webhooks.Receiver)."""

from __future__ import annotations

from . import events
from ._delivery import Delivery
from ._event import Event
from ._memory import Memory
from ._receiver import Receiver
from ._redis_memory import RedisMemory
from ._refused import Refused
from ._reply import Reply
from ._response import Response
from ._spool import Spool, SpoolBatch, SpoolItem, SpoolStats

__all__ = ["Delivery", "Event", "Memory", "Receiver", "RedisMemory", "Refused", "Reply", "Response", "Spool", "SpoolBatch",
           "SpoolItem", "SpoolStats", "events"]
