"""Plays one cell of the table through the package, and says what must never be."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import rongcloud
from fault_cells import CALL_S, CONNECT_S, DUPLICATE_CODE, FLAGS, LISTENERS, RESPONSE_S, Cell, Rule
from rongcloud.testing import Emulator
from time_limits import FACTOR, SLACK_SECONDS

SLACK_S = SLACK_SECONDS  # the measured excess is in the report
_LARGE_ITEMS = 1000
_PAUSE_S = 0.1 * FACTOR
_NAMES = {"https": "primary", "https-2": "backup"}


@dataclass
class Call:
    """What one call gave, and what of it the service saw."""

    result: str = "ok"
    attempts: int = 0
    domain: str = ""
    seconds: float = 0.0
    maybe_delivered: bool = False
    outcome_unknown: bool = False
    received: int = 0  # carried out or refused by the service itself
    delivered: int = 0  # messages in the inbox
    where: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return self.result == "ok"


class Site:
    """One emulator with two domains, used by one cell after another."""

    def __init__(self) -> None:
        self.emulator = Emulator(listeners=2, flags=FLAGS).start()

    def rules(self, rule: Rule, listeners: list[str]) -> None:
        rules = [{**rule, "listener": listener} for listener in listeners] if rule else []
        self.emulator.control("PUT", "faults", {"faults": rules})

    def client(self, cell: Cell) -> rongcloud.Client:
        urls = list(self.emulator.urls)
        if cell.row.phase == "resolve":
            for index, listener in enumerate(_NAMES):
                if listener in LISTENERS[cell.ill]:
                    urls[index] = f"https://name{index}.invalid"
        marked = cell.kind == "marked send"
        settings: dict[str, Any] = {"message_random_duplicate_code": DUPLICATE_CODE} if marked else {}
        return self.emulator.client(domains=urls, timeout=CALL_S, connect_timeout=CONNECT_S,
                                    response_timeout=RESPONSE_S, message_random=marked, **settings)


def _operation(cell: Cell, number: int) -> tuple[str, dict[str, Any]]:
    mark = f"call{number}"
    filler = "字" * 17
    if cell.kind == "idempotent":
        if not cell.row.large:
            return "user.check_online", {"userId": mark}
        users = [f"{filler}{item}" for item in range(_LARGE_ITEMS)]
        return "group.create", {"groupId": mark, "groupName": "n", "userId": users}
    text = filler * 2000 if cell.row.large else "hi"
    return "message.send_private", {"fromUserId": "sender", "toUserId": [mark], "objectName": "RC:TxtMsg",
                                    "content": f'{{"content":"{text}"}}'}


def _call(client: rongcloud.Client, cell: Cell, number: int, ports: dict[str, str]) -> Call:
    operation, parameters = _operation(cell, number)
    call = Call()
    started = time.monotonic()
    try:
        answer = client.call(operation, parameters)
        call.attempts, domain = answer.attempts, answer.domain
    except rongcloud.RongCloudError as error:
        call.result = error.cause
        call.attempts, domain = error.attempts, error.domain
        call.maybe_delivered = error.maybe_delivered
        call.outcome_unknown = isinstance(error, rongcloud.OutcomeUnknownError)
    call.seconds = time.monotonic() - started
    call.domain = ports.get(domain.rpartition(":")[2], "primary" if domain.startswith("name0") else "backup")
    return call


def _count(site: Site, calls: list[Call]) -> None:
    """Adds what the emulator has seen of each call."""
    for request in site.emulator.requests():
        for name, value in request["parameters"]:
            if name in ("userId", "toUserId", "groupId") and value.startswith("call") and request["done"]:
                call = calls[int(value[4:])]
                call.received += 1
                call.where.append(_NAMES[request["listener"]])
    for number, call in enumerate(calls):
        call.delivered = len(site.emulator.inbox(f"call{number}"))


def play(cell: Cell, site: Site) -> list[Call]:
    """Two calls, or four while the domains take turns in being ill."""
    emulator, row = site.emulator, cell.row
    emulator.reset()
    ports = {url.rpartition(":")[2]: name for url, name in zip(emulator.urls, ("primary", "backup"))}
    flapping = cell.ill == "flapping"
    calls = []
    with site.client(cell) as client:
        if not flapping and row.kept != "after":
            site.rules(row.rule, LISTENERS[cell.ill])
        if row.kept:
            client.call("user.check_online", {"userId": "first"})
            time.sleep(_PAUSE_S)  # so that the end of the connection mostly comes before the next call
        if not flapping and row.kept == "after":
            site.rules(row.rule, LISTENERS[cell.ill])
        for number in range(4 if flapping else 2):
            if flapping:
                site.rules(row.rule, LISTENERS["primary" if number % 2 == 0 else "backup"])
            calls.append(_call(client, cell, number, ports))
        _count(site, calls)
    site.rules({}, [])
    return calls


def violations(cell: Cell, calls: list[Call]) -> list[str]:
    """What is promised and was not kept; empty when all is well."""
    found = []

    def never(wrong: bool, what: str) -> None:
        if wrong:
            found.append(f"call {number}: {what}: {call}")

    one_is_well = cell.ill != "both" and not cell.row.refusal
    for number, call in enumerate(calls):
        sends = cell.kind != "idempotent"
        never(call.seconds > CALL_S + SLACK_S, "took longer than its limit")
        never(call.attempts > 3, "made too many attempts")
        never(not call.ok and call.received > 0 and not call.maybe_delivered, "was received and says it was not")
        never(call.ok and call.received == 0, "succeeded without the service")
        if sends:
            never(call.delivered > 1, "reached the recipient twice")
            never(call.ok and call.delivered != 1, "succeeded and was not delivered")
            never(not call.ok and call.delivered == 1 and not call.outcome_unknown, "does not say that it is open")
        never(cell.kind == "send" and call.received > 1, "was sent twice")
        never(cell.kind != "send" and one_is_well and not call.ok, "failed while a domain was well")
    return found


@contextlib.contextmanager
def sites(count: int) -> Iterator[list[Site]]:
    started = [Site() for _ in range(count)]
    try:
        yield started
    finally:
        for site in started:
            site.emulator.stop()


def play_all(cells: list[Cell], workers: int = 8) -> dict[Cell, list[Call] | Exception]:
    """All cells, side by side."""
    waiting: queue.SimpleQueue[Cell] = queue.SimpleQueue()
    for cell in cells:
        waiting.put(cell)
    results: dict[Cell, list[Call] | Exception] = {}

    def work(site: Site) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                cell = waiting.get_nowait()
                try:
                    results[cell] = play(cell, site)
                except Exception as error:  # told by the test of this cell
                    results[cell] = error

    with sites(workers) as started:
        threads = [threading.Thread(target=work, args=(site,)) for site in started]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return results
