"""A comparison: contenders that take turns, round after round, and what comes out of it."""
import contextlib
import dataclasses
import statistics


@dataclasses.dataclass(frozen=True)
class Goal:
    """`contender` shall need at most `limit` times the CPU of `baseline`."""

    contender: str
    baseline: str
    limit: float


    def measure(self, outcome):
        """The ratio, and whether the goal is reached; None when one of the two did not take part."""
        if self.contender not in outcome.rounds or self.baseline not in outcome.rounds:
            return None
        ratio = outcome.cpu_ratio(self.contender, self.baseline).median
        return ratio, ratio <= self.limit

    def __str__(self):
        return f"{self.contender} at most {self.limit:.2f} × {self.baseline}"


@dataclasses.dataclass(frozen=True)
class RateGoal:
    """`contender` shall do at least `limit` calls a second."""

    contender: str
    limit: float

    def measure(self, outcome):
        if self.contender not in outcome.rounds:
            return None
        rate = 1e6 / outcome.summary(self.contender, "wall_us").median
        return rate, rate >= self.limit

    def __str__(self):
        return f"{self.contender} at least {self.limit:.0f} calls/s"


@dataclasses.dataclass(frozen=True)
class Comparison:
    title: str
    contenders: list
    baseline: str
    goals: list
    calls: int


@dataclasses.dataclass(frozen=True)
class Summary:
    median: float
    lowest: float
    highest: float

    @classmethod
    def of(cls, values):
        values = list(values)
        return cls(statistics.median(values), min(values), max(values))


class Outcome:
    """The rounds of one comparison: a dictionary of lists of Round, by contender."""

    def __init__(self, comparison, descriptions, rounds):
        self.comparison = comparison
        self.descriptions = descriptions
        self.rounds = rounds

    def summary(self, contender, attribute):
        return Summary.of(getattr(each, attribute) for each in self.rounds[contender])

    def cpu_ratio(self, contender, baseline):
        """Of the CPU time, taken within each round: what disturbs one round disturbs both sides."""
        pairs = zip(self.rounds[contender], self.rounds[baseline])
        return Summary.of(mine.cpu_us / other.cpu_us for mine, other in pairs)

    def goal_results(self):
        """(goal, what was measured, whether it is reached), for the goals whose contenders took part."""
        for goal in self.comparison.goals:
            found = goal.measure(self)
            if found is not None:
                yield goal, *found


def run(comparison, round_count):
    """One round of everybody to warm up, then `round_count` rounds; who begins moves on by one each round."""
    with contextlib.ExitStack() as stack:
        contenders = [stack.enter_context(each) for each in comparison.contenders]
        for each in contenders:
            each.run(comparison.calls)
        rounds = {each.name: [] for each in contenders}
        for number in range(round_count):
            first = number % len(contenders)
            for each in contenders[first:] + contenders[:first]:
                rounds[each.name].append(each.run(comparison.calls))
    return Outcome(comparison, {each.name: each.description for each in contenders}, rounds)
