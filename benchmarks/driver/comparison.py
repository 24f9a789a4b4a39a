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
        """(goal, measured ratio, whether it is reached), for the goals whose contenders took part."""
        for goal in self.comparison.goals:
            if goal.contender in self.rounds and goal.baseline in self.rounds:
                measured = self.cpu_ratio(goal.contender, goal.baseline).median
                yield goal, measured, measured <= goal.limit


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
