"""Load benchmarks: contenders that each do all their calls at once, from many threads, against the load server."""
import dataclasses
import json
import statistics
import subprocess

import placement


@dataclasses.dataclass(frozen=True)
class LoadContender:
    """A program that is started once for each round, with a number of threads or calls in flight and one of calls."""

    name: str
    command: list
    environment: dict
    width: int
    calls: int

    def run(self):
        """What the program printed: a dictionary; see benchmarks/harness/load.hpp."""
        command = [str(word) for word in self.command] + [str(self.width), str(self.calls)]
        done = subprocess.run(command, env=self.environment, text=True, stdout=subprocess.PIPE, check=False,
                              preexec_fn=placement.pin_load_contender)
        if done.returncode != 0:
            raise RuntimeError(f"{self.name}: ended with status {done.returncode}; its message is above")
        return json.loads(done.stdout)


@dataclasses.dataclass(frozen=True)
class LoadGoal:
    """`attribute` of `contender` shall be at most `plus_us` more than the attribute `of` of `baseline`."""

    contender: str
    attribute: str
    baseline: str
    of: str
    plus_us: float


@dataclasses.dataclass(frozen=True)
class LoadComparison:
    title: str
    kind: str  # of table: "latency", "throughput" or "memory"
    rounds: int
    contenders: list
    goals: list = dataclasses.field(default_factory=list)


class LoadOutcome:
    """The rounds of one comparison, by contender: dictionaries of what program and server said."""

    def __init__(self, comparison, rounds):
        self.comparison = comparison
        self.rounds = rounds
        self.descriptions = {name: each[0]["description"] for name, each in rounds.items()}

    def median(self, contender, attribute):
        return statistics.median(each[attribute] for each in self.rounds[contender])

    def ratio(self, contender, baseline, figure):
        """Of a figure of each round, taken within the rounds."""
        pairs = zip(self.rounds[contender], self.rounds[baseline])
        return statistics.median(figure(mine) / figure(other) for mine, other in pairs)

    def goal_results(self):
        """(goal, measured, limit, whether it is reached), in microseconds, of the round in the middle."""
        for goal in self.comparison.goals:
            pairs = zip(self.rounds[goal.contender], self.rounds[goal.baseline])
            found = sorted(((mine[goal.attribute], other[goal.of] + goal.plus_us) for mine, other in pairs),
                           key=lambda pair: pair[0] - pair[1])
            measured, limit = found[len(found) // 2]
            yield goal, measured, limit, measured <= limit


def run(comparison, server):
    """All contenders in turn, as often as the comparison has rounds; who begins moves on by one each round."""
    contenders = comparison.contenders
    rounds = {each.name: [] for each in contenders}
    for number in range(comparison.rounds):
        first = number % len(contenders)
        for each in contenders[first:] + contenders[:first]:
            server.take_counts()
            figures = each.run()
            rounds[each.name].append(figures | {"server": server.take_counts()})
    return LoadOutcome(comparison, rounds)
