"""A spool: events on the disk until a worker has handled them."""

from __future__ import annotations

import builtins
import json
import math
import os
import weakref
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, overload

from .._exceptions import argument_error, configuration_error
from . import events
from ._delivery import Delivery
from ._event import Event

if TYPE_CHECKING:
    from .. import _jobs


class SpoolItem:
    """What a worker has leased from a spool, or a dead letter. Made by Spool.lease and Spool.dead_letters.

    Attributes:
        sequence: Number of the item; grows with each one that is put.
        type: Id of the callback, or what it was put with.
        id: The same for what is put again; may be empty.
        order_key: Items of one key are handled one after the other; may be empty.
        app_key: Of a callback's event: App Key of the application that it is about. Otherwise empty.
        data: What was put; of a callback's event its JSON.
        raw_body: Of a callback's event that came alone: the body of its request. Otherwise empty.
        put_at_ms: When it was put, Unix time in milliseconds.
        tries: 1 for the first time.
        reason: Why it failed last; empty the first time.
    """

    __slots__ = ("_batch", "_index", "app_key", "data", "id", "order_key", "put_at_ms", "raw_body", "reason", "sequence",
                 "tries", "type")

    def __init__(self, batch: _jobs.SpoolBatch, index: int, row: _jobs.Row) -> None:
        self._batch = batch
        self._index = index
        (self.sequence, self.type, self.id, self.order_key, self.app_key, self.data, self.raw_body, self.put_at_ms,
         self.tries, self.reason) = row

    @property
    def event(self) -> Event:
        """A callback's event: one of rongcloud.webhooks.events, or an Event. Made anew each time.

        Raises:
            ArgumentError: It is none, but was put by Spool.put; or its batch was given back.
        """
        return self._batch.event(self._index, events.TYPES, Event)

    def ack(self) -> None:
        """It is handled, and never comes again. Does not wait for the disk: see Spool.flush.

        Raises:
            CanceledError: The lease had ended, and another worker has the item; or an earlier one of its order key in the
                batch was refused or lost.
            ArgumentError: Something was said of it before, or it is a dead letter.
        """
        self._batch.ack(self._index)

    def nack(self, reason: str = "", retry_after: float | None = None) -> None:
        """It is not handled: it comes again, or becomes a dead letter after `tries_max`. Until then it holds up the others
        of its order key.

        Args:
            reason: Kept for people.
            retry_after: Seconds; None: as the settings of the spool say.
        """
        after = None if retry_after is None else _milliseconds("retry_after", retry_after)
        self._batch.nack(self._index, reason, after)

    def extend(self) -> None:
        """The lease begins anew, for `lease_ms`."""
        self._batch.extend(self._index)

    def __repr__(self) -> str:
        return f"<rongcloud.webhooks.SpoolItem {self.sequence} {self.type}, tries: {self.tries}>"


class SpoolBatch(Sequence[SpoolItem]):
    """Items that were leased together: a sequence of them. `with` gives back at its end what nothing was said of, which is
    then due at once, without a try having counted; so does the end of the object."""

    __slots__ = ("_batch", "_items")

    def __init__(self, batch: _jobs.SpoolBatch, rows: list[_jobs.Row]) -> None:
        self._batch = batch
        self._items = [SpoolItem(batch, index, row) for index, row in enumerate(rows)]

    @overload
    def __getitem__(self, index: int) -> SpoolItem: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[SpoolItem]: ...
    def __getitem__(self, index: int | slice) -> SpoolItem | Sequence[SpoolItem]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[SpoolItem]:
        return iter(self._items)

    def release(self) -> None:
        """Gives back what nothing was said of. May be called again."""
        self._batch.release()

    def __enter__(self) -> SpoolBatch:
        return self

    def __exit__(self, kind: builtins.type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        self.release()


@dataclass(frozen=True, slots=True)
class SpoolStats:
    """What is in a spool, and what this process has counted since it was opened.

    Attributes:
        ready: Items that may be leased.
        delayed: They wait for their time, or for an earlier one of their order key.
        leased: Workers have them.
        dead: Dead letters.
        bytes: What is in it.
        size_max_bytes: What may be in it.
        oldest_age_ms: Age of the oldest item that is no dead letter.
        put: Stored here.
        duplicates: Not stored here, as they were known.
        refused: Not stored here, as the spool was full.
        acknowledged: Handled here.
        failed: Tries here that failed.
        commits: Writes to the disk.
    """

    ready: int
    delayed: int
    leased: int
    dead: int
    bytes: int
    size_max_bytes: int
    oldest_age_ms: int
    put: int
    duplicates: int
    refused: int
    acknowledged: int
    failed: int
    commits: int


class Spool:
    """A file that keeps events until a worker has handled them, whatever happens to the process: each of them at least
    once, those of one order key one after the other.

        with Spool("/var/lib/app/events.spool") as spool:
            receiver = Receiver({app_key: app_secret}, spool=spool)

    The file must be on a local disk. Several processes of one machine may have it open. A process that is forked opens it
    anew: all calls of the parent's object fail there with ArgumentError.

    Args:
        path: The file. Made when it is not there, for its owner alone.
        size_max_bytes: What may be in it, dead letters too; put() fails beyond. This, `tries_max`, `retry_first_ms`,
            `retry_max_ms` and `remember_ms` belong to the file: None leaves what it has, or for a new one takes 1 GiB, 20
            tries, 1 second, and half an hour for the last two; a number is written there, for all who have it open.
        lease_ms: How long a worker has an item for itself.
        tries_max: Then an item is a dead letter.
        retry_first_ms: How long a failed item waits; twice as long each time,
        retry_max_ms: but never longer than this.
        remember_ms: How long the id of an item that is done is known, to tell a repeat.
        commit_delay_ms: How long a put waits for others that share its write to the disk,
        commit_items_max: and no longer when so many are there.
        locked_timeout_ms: How long another process may hold the file.
        observe: Only to look after it: stats() and dead_letters() change nothing, and nothing can be put or leased
            (ArgumentError). Dead letters can be retried and dropped. The settings of the file cannot be set.

    Threads: May be used by any number of threads.
    Errors: ImportError where the package was built without the jobs library. ConfigurationError for a setting.
        StorageError for a file that is full, locked, damaged or not a spool; nothing was stored. LimitError for a spool
        that is full. CanceledError once it is closed.
    """

    def __init__(self, path: str | os.PathLike[str], *, size_max_bytes: int | None = None, lease_ms: int = 60_000,
                 tries_max: int | None = None, retry_first_ms: int | None = None, retry_max_ms: int | None = None,
                 remember_ms: int | None = None, commit_delay_ms: int = 2, commit_items_max: int = 64,
                 locked_timeout_ms: int = 2000, observe: bool = False) -> None:
        try:
            from .. import _jobs
        except ImportError as error:
            raise ImportError("rongcloud.webhooks.Spool needs the extension rongcloud._jobs, which is not there or cannot "
                              "be loaded: build the package with the jobs library (-Djobs=enabled, which needs "
                              f"SQLite), and install librongcloud_jobs: {error}") from error
        settings = {"size_max_bytes": size_max_bytes, "lease_ms": lease_ms, "tries_max": tries_max,
                    "retry_first_ms": retry_first_ms, "retry_max_ms": retry_max_ms, "remember_ms": remember_ms,
                    "commit_delay_ms": commit_delay_ms, "commit_items_max": commit_items_max,
                    "locked_timeout_ms": locked_timeout_ms}
        path = os.fspath(path) if isinstance(path, os.PathLike) else path
        if not isinstance(path, str):
            raise configuration_error(f"path must be a str, not a {type(path).__name__}")
        settings = {name: value for name, value in settings.items() if value is not None}
        for name, value in settings.items():
            if not isinstance(value, int) or isinstance(value, bool):
                raise configuration_error(f"{name} must be an int, not a {type(value).__name__}")
        if not isinstance(observe, bool):
            raise configuration_error(f"observe must be a bool, not a {type(observe).__name__}")
        settings["observe"] = int(observe)
        self._spool = _jobs.Spool({"path": path, **{name: str(value) for name, value in settings.items()}})
        self._path = path
        self._lease_s = lease_ms / 1000
        # At the end of the process too, so that leases are given back.
        self._finalizer = weakref.finalize(self, self._spool.close)

    def put(self, type: str, data: bytes | str, id: str | None = None, order_key: str | None = None) -> bool:
        """Blocks until the item is on the disk.

        Args:
            type: For workers.
            data: At most 16 MiB.
            id: The same for the same item whenever it comes. None: it has none, and is always stored.
            order_key: Items of one key are handled one after the other. None: it waits for nobody.

        Returns:
            Whether it was stored. False: its id is in the spool, or was done within `remember_ms`: it is safe, or done.
        """
        return self._spool.put(type, data, id, order_key)

    def put_delivery(self, delivery: Delivery) -> None:
        """Blocks until all new events of a delivery are on the disk, then accepts it.

        Raises:
            ArgumentError: Its answer decides something, for which a spool would be too late.
        """
        error, = self._put_deliveries([delivery])
        if error is not None:
            raise error

    def lease(self, count: int = 1, wait: float = 0.0) -> SpoolBatch:
        """Items that are due, oldest first, at most one of each order key.

        Args:
            count: At most so many, up to 10,000.
            wait: Seconds to wait for the first one. There may be none after that.
        """
        return SpoolBatch(*self._spool.lease(count, _milliseconds("wait", wait)))

    def lease_runs(self, count: int = 1, wait: float = 0.0) -> SpoolBatch:
        """The same, and where there is room what waits for these items alone: several of an order key, in the order in which
        they were put. For workers that handle a batch in its order, so that a busy key does not wait for the disk between
        two of its items. After one of a key was refused, or its lease was lost, do not handle the later ones of that key in
        the batch: they come again behind it, and what is said of them raises CanceledError (reason "lease_lost").
        """
        return SpoolBatch(*self._spool.lease_runs(count, _milliseconds("wait", wait)))

    def flush(self) -> None:
        """Blocks until all that was said of items before is on the disk."""
        self._spool.flush()

    def stats(self) -> SpoolStats:
        return SpoolStats(**json.loads(self._spool.stats()))

    def dead_letters(self, after: int = 0, count: int = 1000) -> list[SpoolItem]:
        """Items that failed too often, lowest sequence first. They are only looked at.

        Args:
            after: Those with a higher sequence than this.
            count: At most so many, up to 10,000.
        """
        return list(SpoolBatch(*self._spool.dead_letters(after, count)))

    def retry_dead(self, sequence: int | None = None) -> int:
        """Makes a dead letter, or all of them with None, due at once, with all tries before it. How many."""
        return self._spool.retry_dead(_sequence(sequence))

    def drop_dead(self, sequence: int | None) -> int:
        """Deletes a dead letter, or all of them with None. How many."""
        return self._spool.drop_dead(_sequence(sequence))

    def close(self) -> None:
        """Writes what is under way and gives leased items back. Calls of other threads end first, waits for items with
        CanceledError. May be called again."""
        self._finalizer.detach()
        self._spool.close()

    @property
    def closed(self) -> bool:
        return self._spool.closed

    def _put_deliveries(self, deliveries: list[Delivery]) -> list[Exception | None]:
        """Together; of each why it was not stored."""
        return self._spool.put_deliveries([delivery._claim.share() for delivery in deliveries])

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, kind: builtins.type[BaseException] | None, error: BaseException | None,
                 traceback: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<rongcloud.webhooks.Spool {self._path}>"


def _milliseconds(name: str, seconds: Any) -> int:
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not 0 <= seconds <= 31_536_000:
        raise argument_error(f"{name} must be a number of seconds, at least 0 and at most a year")
    return math.ceil(seconds * 1000)


def _sequence(sequence: int | None) -> int:
    if sequence == 0:
        raise argument_error("no item has the sequence 0; None is for all")
    return sequence or 0
