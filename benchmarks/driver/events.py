"""Events per second, end to end: one sender of signed callbacks over HTTP, and servers that take them, in turn. All servers
run all the time; those that nobody sends to have nothing to do."""
import contextlib
import dataclasses
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import event_servers

ROUNDS = 5
DRAIN_LIMIT_S = 120.0
BASELINES = {"POCO": "POCO, bare handler", "uvicorn": "uvicorn, bare application"}


@dataclasses.dataclass(frozen=True)
class EventGoal:
    """`attribute` of `contender` shall be at least, or at most, `limit`."""

    contender: str
    attribute: str
    is_least: bool
    limit: float

    def measure(self, outcome):
        measured = outcome.median(self.contender, self.attribute)
        return measured, (measured >= self.limit) if self.is_least else (measured <= self.limit)

    def __str__(self):
        what = {"per_second": "requests/s", "p99_ms": "ms, 99th percentile"}[self.attribute]
        return f"{self.contender}: at {'least' if self.is_least else 'most'} {self.limit:.0f} {what}"


GOALS = (EventGoal("gateway, direct", "per_second", True, 10000), EventGoal("gateway, direct", "p99_ms", False, 20))


class EventsOutcome:
    """The rounds by contender: what the sender printed, with `handled_per_second`."""

    def __init__(self, rounds, frameworks, descriptions, left_out, connections, seconds):
        self.rounds, self.frameworks, self.descriptions, self.left_out = rounds, frameworks, descriptions, left_out
        self.connections, self.seconds = connections, seconds

    def median(self, contender, attribute):
        return statistics.median(each[attribute] for each in self.rounds[contender])

    def ratio(self, contender):
        """Of requests a second to those of the bare handler of the same framework, taken within the rounds."""
        pairs = zip(self.rounds[contender], self.rounds[BASELINES[self.frameworks[contender]]])
        return statistics.median(mine["per_second"] / other["per_second"] for mine, other in pairs)

    def goal_results(self):
        """(goal, what was measured, whether it is reached), for the goals whose contenders took part."""
        for goal in GOALS:
            if goal.contender in self.rounds:
                yield goal, *goal.measure(self)


def run(build, connections, seconds):
    # Not below /tmp, which may be memory: what is measured is the disk, too.
    with tempfile.TemporaryDirectory(dir=build) as name, contextlib.ExitStack() as stack:
        servers, descriptions, left_out = event_servers.make(build, Path(name))
        running = [stack.enter_context(each) for each in servers]
        rounds = {each.name: [] for each in running}
        for number in range(ROUNDS):
            first = number % len(running)
            for each in running[first:] + running[:first]:
                rounds[each.name].append(_round(build, each, connections, seconds))
    frameworks = {each.name: each.framework for each in running}
    return EventsOutcome(rounds, frameworks, descriptions, left_out, connections, seconds)


def _round(build, server, connections, seconds):
    command = [build / "benchmarks/events_sender", server.port, event_servers.PATH, event_servers.APP_KEY,
               event_servers.APP_SECRET, connections, seconds]
    done = subprocess.run([str(word) for word in command], text=True, stdout=subprocess.PIPE, check=True)
    drain_s = _drain(build, server) if server.spool else 0.0
    figures = json.loads(done.stdout)
    answered = figures["requests"] - figures["failed"]
    return figures | {"drain_s": drain_s, "handled_per_second": answered / (seconds + drain_s)}


def _drain(build, server):
    """Until nothing is left in the spool: how many seconds that took."""
    begun = time.monotonic()
    while True:
        command = [build / "tools/spool/rongcloud-spool", "--file", server.spool, "--json", "stats"]
        stats = json.loads(subprocess.run(command, text=True, stdout=subprocess.PIPE, check=True).stdout)
        if stats["dead"]:
            raise RuntimeError(f"{server.name}: {stats['dead']} events could not be handled")
        if stats["ready"] + stats["delayed"] + stats["leased"] == 0:
            return time.monotonic() - begun
        if time.monotonic() - begun > DRAIN_LIMIT_S:
            raise RuntimeError(f"{server.name}: not all events were handled within {DRAIN_LIMIT_S:.0f} s")
        time.sleep(0.02)


def table(outcome):
    yield "### Events per second, end to end"
    yield ""
    yield (f"{ROUNDS} rounds of {outcome.seconds:g} s over {outcome.connections} connections, their medians; sender and server "
           "share all cores. Handled: when the spool was empty again.")
    yield ""
    yield "| server | requests/s | / bare handler | handled/s | p50, ms | p99, ms | not 200 |"
    yield "|---|---|---|---|---|---|---|"
    for name, rounds in outcome.rounds.items():
        yield (f"| {name} | {outcome.median(name, 'per_second'):.0f} | {outcome.ratio(name):.2f} "
               f"| {outcome.median(name, 'handled_per_second'):.0f} | {outcome.median(name, 'p50_ms'):.2f} "
               f"| {outcome.median(name, 'p99_ms'):.2f} | {sum(each['failed'] for each in rounds)} |")
    if outcome.left_out:
        yield ""
    for each in outcome.left_out:
        yield f"* left out: {each.name}: {each.reason}"


def goals(outcome):
    for goal, measured, reached in outcome.goal_results():
        yield f"* {goal}: {measured:.2f}, {'reached' if reached else 'MISSED'}"


def as_json(outcome):
    return {
        "title": "Events per second, end to end",
        "connections": outcome.connections,
        "seconds": outcome.seconds,
        "contenders": [{"name": name, "framework": outcome.frameworks[name], "rounds": rounds}
                       for name, rounds in outcome.rounds.items()],
        "left_out": [dataclasses.asdict(each) for each in outcome.left_out],
        "goals": [dataclasses.asdict(goal) | {"measured": measured, "reached": reached}
                  for goal, measured, reached in outcome.goal_results()],
    }
