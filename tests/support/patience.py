"""A verdict does not depend on how fast the machine is: what fails is played again alone, with longer limits.

A plugin of pytest, for suites whose limits are seconds that pass. It runs the failed tests once more when all others are
through, in a process of their own with TEST_PATIENCE=10, and their second verdict counts; the report says so. Limits, and
the delays that they are measured against, are multiplied by FACTOR where they are defined. `until` waits for what no event
tells.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TypeVar

import pytest

VARIABLE = "TEST_PATIENCE"
FACTOR = float(os.environ.get(VARIABLE, "1"))
LONGER = 10  # times
MOST = 40  # more failures than these are no matter of speed
LONG = 60.0 * FACTOR
Value = TypeVar("Value")


def until(condition: Callable[[], Value], what: str = "it", limit: float = LONG) -> Value:
    """The first true value of `condition`."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"{what} did not come within {limit:.0f} s"
        time.sleep(0.01)


class _Verdicts:
    def __init__(self) -> None:
        self.passed: set[str] = set()
        self.failed: set[str] = set()
        self.summary = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed.add(report.nodeid)
            self.passed.discard(report.nodeid)
        elif report.passed and report.when == "call" and report.nodeid not in self.failed:
            self.passed.add(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        if exitstatus != pytest.ExitCode.TESTS_FAILED or not 0 < len(self.failed) <= MOST:
            return
        again = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *sorted(self.failed)],
                               cwd=session.config.rootpath, env={**os.environ, VARIABLE: str(LONGER)},
                               stdin=subprocess.DEVNULL, capture_output=True, text=True)
        told = f"{len(self.failed)} failed and played again alone, with limits {LONGER} times as long"
        if again.returncode == 0:
            session.exitstatus = pytest.ExitCode.OK
            self.summary = f"{told}: all passed.\n{len(self.passed) + len(self.failed)} passed, 0 failed"
        else:
            self.summary = f"{told}:\n{again.stdout}{again.stderr}"

    def pytest_unconfigure(self) -> None:
        if self.summary:
            print(self.summary)  # behind pytest's own last line, which it corrects


def pytest_configure(config: pytest.Config) -> None:
    if FACTOR == 1:
        config.pluginmanager.register(_Verdicts(), "patience verdicts")
