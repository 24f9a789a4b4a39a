"""Adds up what `meson test` wrote to its JSON logs and ends with one line "N passed, N failed".

A test program that ends with its own line "N passed, N failed" counts with those numbers; any other counts as one.
Tests that were skipped are named with their reason. Usage: summary.py LOG...
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

# Our own programs, and pytest's last line ("3 failed, 40 passed, 1 skipped in 2.1s").
OWN_LINE = re.compile(r"^(\d+) passed, (\d+) failed$", re.MULTILINE)
PYTEST_PART = re.compile(r"(\d+) (passed|failed|error|errors|skipped)")


def counts(entry: dict) -> tuple[int, int, int]:
    """passed, failed, skipped of one test program"""
    output = entry.get("stdout", "")
    own = OWN_LINE.findall(output)
    good = entry["result"] in ("OK", "EXPECTEDFAIL")
    if entry["result"] == "SKIP":
        return 0, 0, 1
    if own:
        passed, failed = map(int, own[-1])
        skipped = 0
    else:
        last = next((line for line in reversed(output.splitlines()) if re.search(r" in [\d.]+s", line)), "")
        found = {kind.rstrip("s"): int(number) for number, kind in PYTEST_PART.findall(last)}
        passed, failed = found.get("passed", 0), found.get("failed", 0) + found.get("error", 0)
        skipped = found.get("skipped", 0)
        if not found:
            return int(good), int(not good), 0
    if not good and failed == 0:
        failed = 1  # it crashed, timed out or a sanitizer spoke after the last test
    return passed, failed, skipped


def main() -> int:
    total_passed = total_failed = 0
    for log in map(Path, sys.argv[1:]):
        if not log.exists():
            print(f"{log}: no test ran")
            total_failed += 1
            continue
        for line in log.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            passed, failed, skipped = counts(entry)
            total_passed += passed
            total_failed += failed
            note = f", {skipped} skipped" if skipped else ""
            print(f"{log.stem:15} {entry['name']:44} {passed:5} passed, {failed} failed{note}"
                  f"  ({entry['duration']:.1f} s)")
            for reason in re.findall(r"^SKIPPED .*$", entry.get("stdout", ""), re.MULTILINE):
                print(f"{'':15} {reason}")
    print(f"{total_passed} passed, {total_failed} failed")
    return 1 if total_failed or not total_passed else 0


if __name__ == "__main__":
    sys.exit(main())
