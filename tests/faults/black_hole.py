"""The primary swallows everything, and comes back: what calls take, beside a client that switches with its next call.

    python3 tests/faults/black_hole.py [--write FILE] [--threads N]

The package (PYTHONPATH) and the emulator (PATH or RONGCLOUD_EMULATOR_PROGRAM) are those of the build. --write puts the
result between the marks of docs/reliability.md. Ends with status 1 when something promised was not kept.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import rongcloud
from next_call_client import NextCallClient
from rongcloud.testing import Emulator

CONNECT_S, RESPONSE_S, CALL_S, COOL_DOWN_S = 0.3, 1.0, 3.0, 1.0
OUTAGE_S = 2.5  # long enough for several connections in the background that fail
PERIOD_S = 0.02  # between two calls of a thread
ROUND_TRIP_S = 0.2  # what one may take on a busy machine, with a handshake
MARK = "<!-- black hole: written by tests/faults/black_hole.py -->"

Step = Callable[[], tuple[int, int]]  # the domain that answered, and after how many attempts; raises when it fails


@dataclass
class Call:
    began: float
    seconds: float
    domain: int  # -1: it failed
    attempts: int = 1

    @property
    def delayed(self) -> bool:
        return self.domain < 0 or self.attempts > 1


@dataclass
class Figures:
    first_ms: float
    first_failed: bool
    median_ms: float
    most_ms: float
    delayed: int
    failed: int
    calls: int
    return_s: float


def _timed(step: Step) -> Call:
    began = time.monotonic()
    try:
        domain, attempts = step()
    except (OSError, rongcloud.RongCloudError):
        domain, attempts = -1, 1
    return Call(began, time.monotonic() - began, domain, attempts)


def _run_threads(step: Step, threads: int, until: Callable[[list[Call]], bool]) -> list[Call]:
    """Calls from all threads until `until` says that it is enough of them."""
    calls: list[Call] = []
    enough = threading.Event()

    def work() -> None:
        while not enough.wait(PERIOD_S):
            calls.append(_timed(step))
            if until(calls):
                enough.set()

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return calls


def measure(emulator: Emulator, step: Step, threads: int) -> Figures:
    emulator.reset()
    with emulator.faults.add("blackhole", listener="https"):
        began = time.monotonic()
        first = _timed(step)
        if first.domain < 0:
            _timed(step)  # the one that finds the other domain
        during = _run_threads(step, threads, lambda _: time.monotonic() - began > OUTAGE_S)
    lifted = time.monotonic()
    limit = lifted + 20
    after = _run_threads(step, threads, lambda calls: calls[-1].domain == 0 or time.monotonic() > limit)
    back = min((call.began + call.seconds for call in after if call.domain == 0), default=float("inf"))
    delayed = [call for call in during if call.delayed]
    prompt = [call.seconds for call in during if not call.delayed]
    return Figures(first.seconds * 1000, first.domain < 0, statistics.median(prompt) * 1000, max(prompt) * 1000,
                   len(delayed), sum(call.domain < 0 for call in [first, *during, *after]),
                   1 + len(during) + len(after), back - lifted)


MESSAGE = {"fromUserId": "a", "toUserId": ["b"], "objectName": "RC:TxtMsg", "content": '{"content":"hi"}'}
CALLS = {"user.check_online": {"userId": "u"}, "message.send_private": MESSAGE}


def library_step(emulator: Emulator, operation: str) -> tuple[rongcloud.Client, Step]:
    client = emulator.client(timeout=CALL_S, connect_timeout=CONNECT_S, response_timeout=RESPONSE_S,
                             failover_cool_down_ms=round(COOL_DOWN_S * 1000))
    primary = emulator.url.removeprefix("https://")

    def step() -> tuple[int, int]:
        answer = client.call(operation, CALLS[operation])
        return int(answer.domain != primary), answer.attempts

    return client, step


def comparison_step(emulator: Emulator) -> Step:
    client = NextCallClient(emulator.urls, emulator.app_key, emulator.app_secret, emulator.ca_file,
                            connect_s=CONNECT_S, response_s=RESPONSE_S, cool_down_s=COOL_DOWN_S)
    return lambda: (client.call("/user/checkOnline.json", {"userId": "u"}), 1)


def problems(figures: Figures, slack_s: float = ROUND_TRIP_S) -> list[str]:
    found = []
    if figures.failed:
        found.append("a call failed")
    if figures.first_ms > (CONNECT_S + slack_s) * 1000:
        found.append("the first call took longer than connecting and one round trip")
    if figures.delayed:
        found.append("a call has tried the primary")
    if figures.return_s > 2 * COOL_DOWN_S + slack_s:
        found.append("traffic did not come back within the cool-down")
    return found


def table(library: Figures, messages: Figures, other: Figures, threads: int) -> str:
    def row(title: str, text: Callable[[Figures], str]) -> str:
        return f"| {title} | {text(library)} | {text(messages)} | {text(other)} |"

    return "\n".join([
        f"Connecting {CONNECT_S * 1000:.0f} ms, cool-down {COOL_DOWN_S:.0f} s, {threads} threads with a call each "
        f"{PERIOD_S * 1000:.0f} ms, outage {OUTAGE_S} s:", "",
        "| | this library | the same, messages alone | a client that switches with its next call |", "|---|---|---|---|",
        row("first call", lambda f: f"{'fails after' if f.first_failed else 'succeeds after'} {f.first_ms:.0f} ms"),
        row("other calls in the outage, median / most", lambda f: f"{f.median_ms:.1f} / {f.most_ms:.0f} ms"),
        row("of them delayed by trials of the primary", lambda f: str(f.delayed)),
        row("failed calls", lambda f: f"{f.failed} of {f.calls}"),
        row("back at the primary after its return", lambda f: f"{f.return_s:.1f} s")])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, metavar="FILE")
    parser.add_argument("--threads", type=int, default=8)
    arguments = parser.parse_args()
    with Emulator(listeners=2) as emulator:
        measured = []
        for operation in CALLS:
            client, step = library_step(emulator, operation)
            with client:
                measured.append(measure(emulator, step, arguments.threads))
        other = measure(emulator, comparison_step(emulator), arguments.threads)
    text = table(*measured, other, arguments.threads)
    print(text)
    if arguments.write:
        before, _, after = arguments.write.read_text(encoding="utf-8").split(MARK)
        arguments.write.write_text(f"{before}{MARK}\n{text}\n{MARK}{after}", encoding="utf-8")
    found = [problem for figures in measured for problem in problems(figures)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
