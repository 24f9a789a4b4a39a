"""The examples that send a message in packets: the requests of each language, packet by packet."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import named
from players import settings

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PATH = "/v3/message/private/publish_stream.json"
UID = "BS45-NPH4-HV87-10LM"
TEXTS = ["Once ", "upon 中文 \"a\" time\n", "😀"]


def command(language: str) -> list[str]:
    if language == "python":
        pytest.importorskip("rongcloud", reason="the Python package was not built")
        return [sys.executable, str(EXAMPLES / "python" / "message_stream.py")]
    return [named(f"RONGCLOUD_MESSAGE_STREAM_{language.upper()}")]


@pytest.fixture(params=["c", "cpp", "python"])
def run(request, server):
    program = command(request.param)

    def running(*arguments: str, answer: bytes) -> subprocess.CompletedProcess[str]:
        server.expect(answer)
        return subprocess.run([*program, *arguments], env=settings(server.url), capture_output=True, text=True,
                              encoding="utf-8", timeout=60)
    return running


def test_packets(run, server):
    found = run("robot", "ann", *TEXTS, answer=json.dumps({"code": 200, "messageUID": UID}).encode())
    assert (found.returncode, found.stdout, found.stderr) == (0, UID + "\n", "")
    assert {(r.method, r.target, r.headers["Content-Type"]) for r in server.requests} == {
        ("POST", PATH, "application/json")}
    everywhere = {"fromUserId": "robot", "toUserId": "ann", "objectName": "RC:StreamMsg"}
    id_of_message = {"messageUID": UID}
    assert [json.loads(r.body) for r in server.requests] == [
        {**everywhere, "content": {"content": TEXTS[0], "seq": 1, "complete": False, "type": "markdown"}},
        {**everywhere, "content": {"content": TEXTS[1], "seq": 2, "complete": False, **id_of_message}},
        {**everywhere, "content": {"content": TEXTS[2], "seq": 3, "complete": False, **id_of_message}},
        {**everywhere, "content": {"content": "", "seq": 4, "complete": True, **id_of_message}},
    ]


def test_a_refusal_is_told_and_nothing_follows(run, server):
    """The first packet is refused: there is no message that could be aborted."""
    found = run("robot", "ann", *TEXTS, answer=b'{"code":1009,"errorMessage":"not enabled"}')
    assert (found.returncode, found.stdout) == (1, "")
    assert "packet 1: " in found.stderr
    assert len(server.requests) == 1
