"""The results for people (Markdown) and for programs (JSON)."""
import dataclasses
import json
import os
import platform

import events
import instructions
import load_report
import placement
import spool
from events import EventsOutcome
from instructions import InstructionOutcome
from load import LoadOutcome
from spool import SpoolOutcome

# Modules that have table, goals and as_json for an outcome; this one has those of a comparison.
_WRITERS = {EventsOutcome: events, InstructionOutcome: instructions, LoadOutcome: load_report, SpoolOutcome: spool}


def machine_facts():
    model = platform.machine()
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    return {"processor": model, "cores": os.cpu_count(), "kernel": f"{platform.system()} {platform.release()}",
            "load_average": round(os.getloadavg()[0], 2), "placement": placement.DESCRIPTION}


def markdown(facts, outcomes):
    lines = [f"{facts['processor']}, {facts['cores']} cores, {facts['kernel']}, load average {facts['load_average']} "
             f"at the start; {facts['placement']}."]
    descriptions = dict(pair for outcome in outcomes for pair in getattr(outcome, "descriptions", {}).items())
    if descriptions:
        lines.append("Versions: " + "; ".join(dict.fromkeys(descriptions.values())) + ".")
    for outcome in outcomes:
        table, goals, _ = _writers(outcome)
        lines += ["", *table(outcome)]
        goal_lines = list(goals(outcome))
        lines += ["", *goal_lines] if goal_lines else []
    return "\n".join(lines) + "\n"


def _writers(outcome):
    writer = _WRITERS.get(type(outcome))
    return (writer.table, writer.goals, writer.as_json) if writer else (_table, _goals, _comparison)


def _table(outcome):
    comparison = outcome.comparison
    count = len(outcome.rounds[comparison.baseline])
    yield f"### {comparison.title}"
    yield ""
    yield f"{count} rounds of {comparison.calls} calls; median (lowest to highest); times in µs for one call."
    yield ""
    yield f"| contender | calls/s | wall | CPU | user | system | CPU / {comparison.baseline} |"
    yield "|---|---|---|---|---|---|---|"
    for name in outcome.rounds:
        wall, cpu, user, system = (outcome.summary(name, attribute)
                                   for attribute in ("wall_us", "cpu_us", "user_us", "system_us"))
        ratio = outcome.cpu_ratio(name, comparison.baseline)
        yield (f"| {name} | {1e6 / wall.median:.0f} | {_spread(wall)} | {_spread(cpu)} | {user.median:.2f} "
               f"| {system.median:.2f} | {_spread(ratio)} |")


def _goals(outcome):
    for goal, measured, reached in outcome.goal_results():
        verdict = "reached" if reached else "MISSED"
        yield f"* {goal}: {measured:.2f}, {verdict}"


def _spread(summary):
    return f"{summary.median:.2f} ({summary.lowest:.2f} to {summary.highest:.2f})"


def as_json(facts, outcomes):
    comparisons = [_writers(each)[2](each) for each in outcomes]
    return json.dumps({"machine": facts, "comparisons": comparisons}, indent=1)


def _comparison(outcome):
    return {
        "title": outcome.comparison.title,
        "calls": outcome.comparison.calls,
        "baseline": outcome.comparison.baseline,
        "contenders": [{"name": name, "description": outcome.descriptions[name],
                        "rounds": [dataclasses.asdict(each) for each in rounds]}
                       for name, rounds in outcome.rounds.items()],
        "goals": [dataclasses.asdict(goal) | {"measured": measured, "reached": reached}
                  for goal, measured, reached in outcome.goal_results()],
    }
