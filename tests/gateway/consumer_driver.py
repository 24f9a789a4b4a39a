"""The examples of consumers, which print a line for each event."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from gateway_driver import LONG
from kafka_driver import python_with_clients

SOURCES = Path(__file__).resolve().parents[2] / "examples" / "python"
PROGRAMS = Path(os.environ.get("RONGCLOUD_EXAMPLES_BUILD", "build/examples"))
LINE = re.compile(r"((\w+)\|(\S+)) (\S+): (.*)")


def command_of(example):
    """A file of Python, or a program of C++."""
    if example.endswith(".py"):
        return [python_with_clients(), SOURCES / example]
    if not (PROGRAMS / example).exists():
        pytest.skip(f"{example} was not built (tools/setup/install.sh build)")
    return [PROGRAMS / example]


def event_of(line):
    """The program in C++ prints members of the typed event."""
    if line.startswith("{"):
        return json.loads(line)
    id, type, message_uid, sender, content = LINE.fullmatch(line).groups()
    assert type == "message_route"
    return {"id": id, "data": {"msgUID": message_uid, "fromUserId": sender, "content": content}}


class Consumer:
    """Consumers of one file have their lines in the order in which they handled the events: a line is one write, which
    Python's would not be without a buffer."""

    def __init__(self, file: Path, example, *arguments):
        self.file, self.command = file, [*command_of(example), *map(str, arguments)]
        self.start()

    def start(self):
        with self.file.open("a") as out, self.file.with_suffix(".err").open("a") as err:
            self.process = subprocess.Popen(self.command, stdout=out, stderr=err, env={**os.environ, "PYTHONUNBUFFERED": ""})

    def events(self):
        assert self.process.poll() in (None, 0, -9), self.said()
        text = self.file.read_text(encoding="utf-8")
        return [event_of(line) for line in text[:text.rfind("\n") + 1].splitlines()]

    def said(self):
        return self.file.with_suffix(".err").read_text(encoding="utf-8")

    def kill(self):
        self.process.kill()
        self.process.wait(LONG)

    def stop(self):
        self.process.terminate()
        assert self.process.wait(LONG) == 0, self.said()
