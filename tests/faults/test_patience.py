"""What fails for want of time is played again alone with longer limits; what fails all the same has failed."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from time_limits import FACTOR

SUPPORT = Path(__file__).resolve().parents[1] / "support"
SLOW = "def test_slow():\n    assert FACTOR == 10\n"
WRONG = "def test_wrong():\n    assert False\n"
WELL = "def test_well():\n    pass\n"

pytestmark = pytest.mark.skipif(FACTOR != 1, reason="runs the plugin itself")


def run(folder, *tests):
    (folder / "conftest.py").write_text("from patience import pytest_configure  # noqa: F401\n", encoding="utf-8")
    (folder / "test_it.py").write_text("from patience import FACTOR\n" + "".join(tests), encoding="utf-8")
    return subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)], text=True,
                          capture_output=True, env={**os.environ, "PYTHONPATH": str(SUPPORT)}, cwd=folder, timeout=120)


def verdict(ended):
    sys.path.insert(0, str(SUPPORT))
    import summary
    result = "OK" if ended.returncode == 0 else "FAIL"
    return summary.counts({"stdout": ended.stdout, "result": result})


def test_a_second_verdict_counts(tmp_path):
    ended = run(tmp_path, WELL, SLOW)
    assert ended.returncode == 0, ended.stdout
    assert re.search("1 failed and played again alone, with limits 10 times as long: all passed", ended.stdout)
    assert verdict(ended) == (2, 0, 0)


def test_what_fails_twice_has_failed(tmp_path):
    ended = run(tmp_path, WELL, SLOW, WRONG)
    assert ended.returncode == 1
    assert "test_wrong" in ended.stdout and "played again" in ended.stdout
    assert verdict(ended)[1] > 0


def test_nothing_is_said_when_all_is_well(tmp_path):
    ended = run(tmp_path, WELL)
    assert ended.returncode == 0 and "again" not in ended.stdout and verdict(ended) == (1, 0, 0)
