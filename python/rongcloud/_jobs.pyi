"""The extension over librongcloud_jobs."""

from typing import Any, final

from ._core import Result

# sequence, type, id, order_key, app_key, data, body, put_at_ms, tries, reason
Row = tuple[int, str, str, str, str, bytes, bytes, int, int, str]

@final
class SpoolBatch:
    """Items that were leased together, by their index. May be used by several threads."""

    def ack(self, index: int) -> None:
        """It never comes again."""

    def nack(self, index: int, reason: str, retry_after_ms: int | None) -> None:
        """It comes again. None: by the settings."""

    def extend(self, index: int) -> None:
        """The lease begins anew."""

    def event(self, index: int, kinds: dict[str, Any], other: type[Result]) -> Result:
        """The event, as HookDelivery.read."""

    def release(self) -> None:
        """Gives back what nothing was said of."""

@final
class Spool:
    """Items on the disk. May be used by several threads at once."""

    def __init__(self, options: dict[str, str]) -> None: ...

    @property
    def closed(self) -> bool: ...

    def put(self, type: str, data: bytes | str, id: str | None, order_key: str | None) -> bool:
        """False for a duplicate."""

    def put_deliveries(self, deliveries: list[object]) -> list[Exception | None]:
        """Of HookDelivery.share(); for each None, or why it is not stored."""

    def lease(self, count: int, wait_ms: int) -> tuple[SpoolBatch, list[Row]]:
        """A batch, and a row for each item."""

    def lease_runs(self, count: int, wait_ms: int) -> tuple[SpoolBatch, list[Row]]:
        """The same, with several of an order key."""

    def flush(self) -> None:
        """Waits for the disk."""

    def stats(self) -> str:
        """What is in it, and what was counted, as JSON."""

    def dead_letters(self, after: int, count: int) -> tuple[SpoolBatch, list[Row]]:
        """A batch, and a row for each item."""

    def retry_dead(self, sequence: int) -> int:
        """0: all. How many."""

    def drop_dead(self, sequence: int) -> int:
        """0: all. How many."""

    def close(self) -> None:
        """Calls of other threads end first. May be called again."""
