"""rongcloud-spool, over a spool that a program of the tests has filled. RONGCLOUD_SPOOL_PROGRAM and RONGCLOUD_SPOOL_FILLER
name the programs."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

PROGRAM = os.environ["RONGCLOUD_SPOOL_PROGRAM"]


def run(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60)


@pytest.fixture
def spool(tmp_path) -> Path:
    """Item 1 is a dead letter, 2 is leased, 3 is ready, 4 waits for it."""
    path = tmp_path / "spool"
    subprocess.run([os.environ["RONGCLOUD_SPOOL_FILLER"], str(path)], check=True, timeout=60)
    return path


def objects(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def test_stats(spool):
    done = run("--file", str(spool), "stats")
    lines = dict(line.split() for line in done.stdout.splitlines())
    assert done.returncode == 0
    assert {name: lines[name] for name in ("ready", "delayed", "leased", "dead")} == {
        "ready": "2", "delayed": "1", "leased": "0", "dead": "1"}
    [stats] = objects(run("--json", "--file", str(spool), "stats").stdout)
    assert stats["dead"] == 1 and stats["size_max_bytes"] == 5_000_000  # the file's, not the program's


def test_list(spool):
    found = objects(run("--json", "--file", str(spool), "list").stdout)
    assert [(row["sequence"], row["state"]) for row in found] == [(2, "ready"), (3, "ready"), (4, "blocked")]
    assert found[1]["order_key"] == "key" and found[1]["data_size"] == 1
    assert run("--file", str(spool), "--limit", "1", "list").stdout == "2  ready  test  id-2  0 tries  -\n"
    assert run("--file", str(spool), "-n", "1", "-a", "2", "list").stdout == "3  ready  test  id-3  0 tries  -\n"
    assert run("--file", str(spool), "--after", "4", "list").stdout == ""


def test_dead_letters(spool):
    assert run("--file", str(spool), "dead", "list").stdout == "1  dead  test  id-1  1 try  it is?[31m broken\n"
    assert run("--file", str(spool), "--after", "1", "dead", "list").stdout == ""
    missing = run("--file", str(spool), "dead", "retry", "9")
    assert (missing.returncode, missing.stdout, missing.stderr) == (1, "", "rongcloud-spool: there is no dead letter 9\n")
    assert run("--file", str(spool), "dead", "retry", "1").stdout == "1 item is due again\n"
    assert run("--file", str(spool), "dead", "list").stdout == ""
    assert run("--file", str(spool), "dead", "drop", "all").stdout == "0 items are deleted\n"
    assert objects(run("--json", "--file", str(spool), "list").stdout)[0]["sequence"] == 1


def test_drop(spool):
    assert objects(run("--json", "--file", str(spool), "dead", "drop", "all").stdout) == [{"count": 1}]
    assert run("--file", str(spool), "dead", "list").stdout == ""


@pytest.mark.parametrize("arguments", [[], ["stats"], ["--file", "x"], ["--file", "x", "dead"], ["--file", "x", "stats", "y"],
                                       ["--file", "x", "dead", "drop", "0"], ["--file", "x", "dead", "retry", "x"],
                                       ["--file", "x", "--limit", "0", "list"], ["--file", "x", "--after", "-1", "list"], ["--fail", "x"]])
def test_wrong_commands(arguments):
    done = run(*arguments)
    assert done.returncode == 2 and "--help" in done.stderr and not done.stdout


@pytest.mark.parametrize("words, told", [(["dead"], "dead wants list, retry or drop"),
                                         (["dead", "retry"], "dead retry wants the sequence of a dead letter, or 'all'")])
def test_what_a_command_wants(words, told):
    done = run("--file", "x", *words)
    assert done.returncode == 2 and told in done.stderr


def test_a_missing_file_is_not_made(tmp_path):
    path = tmp_path / "missing"
    done = run("--file", str(path), "stats")
    assert done.returncode == 1 and "no file" in done.stderr and not path.exists()


def test_a_foreign_file_is_told(tmp_path):
    path = tmp_path / "foreign"
    path.write_text("x" * 5000)
    done = run("--file", str(path), "stats")
    assert done.returncode == 1 and "left as it is" in done.stderr


def test_help_and_version():
    assert "dead retry" in run("--help").stdout and run("--version").stdout.startswith("rongcloud-spool ")
