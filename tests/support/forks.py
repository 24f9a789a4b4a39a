"""Forked children of a test."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest

from patience import FACTOR

beside_threads = pytest.mark.skipif("asan" in os.environ.get("LD_PRELOAD", ""), reason=(
    "a sanitizer's own locks do not survive a fork beside other threads"))


def in_child(work: Callable[[], object]) -> int:
    """Exit status of a forked child: 0 when `work` says true; it is killed when it hangs."""
    child = os.fork()
    if child == 0:
        signal.alarm(int(60 * FACTOR))
        status = 1
        try:
            status = 0 if work() else 2
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
