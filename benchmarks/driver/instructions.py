"""User-space instructions of one call, counted by valgrind's callgrind: the same figure whatever else the machine does.

A program runs twice, with few and with many calls; the difference has neither the start nor the end of the process in
it. System calls count only up to the kernel's door. Needs the package `valgrind`.
"""
import dataclasses
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import suites

FEW, MANY = 200, 1200
TOTAL = re.compile(r"Collected : (\d+)")


@dataclasses.dataclass(frozen=True)
class Goal:
    """`contender` shall need at most `limit` instructions for one call."""

    contender: str
    limit: int


@dataclasses.dataclass(frozen=True)
class Case:
    title: str
    operation: str
    contenders: tuple
    goals: tuple


CASES = (
    Case("user.get_info", "user.get_info", ("bare_openssl", "libcurl_easy", "c_abi", "python"),
         (Goal("c_abi", 30_000),)),
    Case("user.get_token", "user.get_token", ("bare_openssl", "c_abi", "python"), (Goal("python", 52_000),)),
    Case("message.send_private to 1,000 recipients", "message.send_private", ("bare_openssl", "c_abi"),
         (Goal("c_abi", 600_000),)),
)


@dataclasses.dataclass(frozen=True)
class InstructionOutcome:
    case: Case
    counts: dict  # instructions of one call, by contender

    def goal_results(self):
        """(goal, measured, whether it is reached)"""
        for goal in self.case.goals:
            if goal.contender in self.counts:
                measured = self.counts[goal.contender]
                yield goal, measured, measured <= goal.limit


def run(build, server):
    if shutil.which("valgrind") is None:
        raise RuntimeError("counting instructions needs the package valgrind")
    for case in CASES:
        with tempfile.TemporaryDirectory() as directory:
            environment = suites.environment_of(build, server, directory, case.operation) | suites.KEEP_ALIVE
            # The hashes of texts in Python would differ from process to process, and with them the work of its tables.
            environment["PYTHONHASHSEED"] = "0"
            counts = {}
            for name in case.contenders:
                command = _command(build, name)
                if command is not None:
                    few, many = (_total(command, environment, calls, directory) for calls in (FEW, MANY))
                    counts[name] = round((many - few) / (MANY - FEW))
            yield InstructionOutcome(case, counts)


def _command(build, name):
    if name != "python":
        return [build / "benchmarks" / name]
    if not (build / "python" / "rongcloud").is_dir():
        return None
    # A launcher such as a virtual environment's or pyenv's would be counted instead of the interpreter behind it.
    return [os.path.realpath(sys.executable), pathlib.Path(__file__).parents[1] / "single_connection/python_client.py"]


def _total(command, environment, calls, directory):
    report = pathlib.Path(directory) / "valgrind"
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={report}"]
    subprocess.run([*valgrind, *command], env=environment, input=f"run {calls}\n", text=True, check=True,
                   stdout=subprocess.DEVNULL)
    found = TOTAL.search(report.read_text(encoding="utf-8"))
    if found is None:
        raise RuntimeError(f"valgrind did not say what {command[0]} needed")
    return int(found[1])


def table(outcome):
    counts = outcome.counts
    yield f"### Instructions: {outcome.case.title}"
    yield ""
    yield "User-space instructions of one call over a kept connection."
    yield ""
    yield "| contender | instructions | / bare_openssl |"
    yield "|---|---|---|"
    for name, count in counts.items():
        yield f"| {name} | {count:,} | {count / counts['bare_openssl']:.2f} |"


def goals(outcome):
    for goal, measured, reached in outcome.goal_results():
        yield f"* {goal.contender} at most {goal.limit:,}: {measured:,}, {'reached' if reached else 'MISSED'}"


def as_json(outcome):
    return {
        "title": f"Instructions: {outcome.case.title}",
        "contenders": [{"name": name, "instructions": count} for name, count in outcome.counts.items()],
        "goals": [dataclasses.asdict(goal) | {"measured": measured, "reached": reached}
                  for goal, measured, reached in outcome.goal_results()],
    }
