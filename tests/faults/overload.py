"""More messages than a client can send: how many arrive, and how the others end, by offered load and time limit.

    python3 tests/faults/overload.py [--write FILE]

The package (PYTHONPATH) is that of the build. --write puts the result between the marks of docs/reliability.md. Ends with
status 1 when something promised was not kept.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import rongcloud

ROUND_TRIP_S = 0.2
PLACES = 32  # async_threads
CAPACITY = PLACES / ROUND_TRIP_S  # calls a second
LOADS = (0.8, 1.25, 2.0, 4.0)  # of the capacity
LIMITS_S = (1.0, 5.0)
MESSAGE = {"fromUserId": "a", "toUserId": ["b"], "objectName": "app:text", "content": "hello"}
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"code\":200}"
MARK = "<!-- overload: written by tests/faults/overload.py -->"


class SlowService:
    """Answers each request `seconds` after it has come. Knows nothing of the API."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        listening = asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1024)
        self.server = asyncio.run_coroutine_threadsafe(listening, self.loop).result()
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next((line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), b":0")
                await reader.readexactly(int(length.split(b":")[1]))
                await asyncio.sleep(self.seconds)
                writer.write(ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def close(self) -> None:
        async def stop() -> None:
            self.server.close()
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()

        asyncio.run_coroutine_threadsafe(stop(), self.loop).result()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@dataclass
class Figures:
    offered: int = 0
    seconds: float = 0
    ends: Counter = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    counted: dict[str, int] = field(default_factory=dict)

    def share(self, end: str) -> float:
        return 100 * self.ends[end] / self.offered


async def _send(client: rongcloud.AsyncClient, figures: Figures) -> None:
    try:
        await client.call("message.send_private", MESSAGE)
        figures.ends["arrived"] += 1
    except rongcloud.LimitError as error:
        figures.ends["refused"] += 1
        if error.reason != "overloaded" or error.maybe_delivered or not error.is_retriable or not error.retry_after:
            figures.wrong.append(f"a refusal says {error.reason}, retry after {error.retry_after}")
    except rongcloud.OutcomeUnknownError:
        figures.ends["unknown"] += 1
    except rongcloud.RongCloudError as error:
        figures.ends["unknown" if error.maybe_delivered else "unsent"] += 1


async def measure(url: str, load: float, limit_s: float, seconds: float) -> Figures:
    """Steady load, as many messages in each moment as are due."""
    figures = Figures()
    async with rongcloud.AsyncClient(app_key="k", app_secret="s", domains=[url], use_environment=False, timeout=limit_s,
                                     async_threads=PLACES) as client:
        loop = asyncio.get_running_loop()
        started = loop.time()
        tasks = set()
        while (elapsed := loop.time() - started) < seconds:
            for _ in range(int(elapsed * load * CAPACITY) - figures.offered):
                tasks.add(asyncio.ensure_future(_send(client, figures)))
                figures.offered += 1
            await asyncio.sleep(0.005)
        figures.seconds = loop.time() - started
        await asyncio.gather(*tasks)
        figures.counted = client.sync.stats()["async"]
    return figures


def problems(figures: Figures, load: float, goodput: float = 0.9, unknown_percent: float = 1.0) -> list[str]:
    found = list(figures.wrong[:1])
    wanted = min(load, 1.0) * CAPACITY * figures.seconds * goodput
    if figures.ends["arrived"] < wanted:
        found.append(f"{figures.ends['arrived']} messages arrived, fewer than {wanted:.0f}")
    if figures.share("unknown") > unknown_percent:
        found.append(f"{figures.ends['unknown']} outcomes are unknown")
    if sum(figures.ends.values()) != figures.offered:
        found.append("some message had no end, or two")
    return found


def table(rows: list[tuple[float, float, Figures]]) -> str:
    lines = [f"{PLACES} threads and a round trip of {ROUND_TRIP_S * 1000:.0f} ms, which is {CAPACITY:.0f} messages a second:",
             "", "| offered | time limit | arrived | refused, unsent | unsent at their deadline | unknown |",
             "|---|---|---|---|---|---|"]
    for load, limit_s, figures in rows:
        lines.append(f"| {load * CAPACITY:.0f}/s | {limit_s:.0f} s | {figures.ends['arrived'] / figures.seconds:.0f}/s, "
                     f"{figures.share('arrived'):.0f} % | {figures.share('refused'):.1f} % | {figures.share('unsent'):.1f} % | "
                     f"{figures.share('unknown'):.2f} % |")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    service = SlowService(ROUND_TRIP_S)
    rows = [(load, limit_s, asyncio.run(measure(service.url, load, limit_s, 4 * limit_s)))
            for limit_s in LIMITS_S for load in LOADS]
    service.close()
    text = table(rows)
    print(text)
    if arguments.write:
        before, _, after = arguments.write.read_text(encoding="utf-8").split(MARK)
        arguments.write.write_text(f"{before}{MARK}\n{text}\n{MARK}{after}", encoding="utf-8")
    found = [f"{load} of the capacity, {limit_s} s: {problem}" for load, limit_s, figures in rows
             for problem in problems(figures, load)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
