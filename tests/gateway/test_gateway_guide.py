"""'Try it without the service' of docs/gateway.md, as printed but for the ports."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from gateway_driver import LONG, Gateway, until
from rongcloud.testing import find_program

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "gateway.md").read_text(encoding="utf-8")


def blocks(language):
    section = re.search(r"^## Try it without the service\n(.*?)^## ", TEXT, re.DOTALL | re.MULTILINE)[1]
    return re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)


@pytest.fixture
def gateway(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    [config] = blocks("yaml")
    started = Gateway(tmp_path, yaml.safe_load(re.sub(r"127.0.0.1:\d+", "127.0.0.1:0", config)))
    yield started
    if started.process.poll() is None:
        started.kill()


def test_the_guide(gateway):
    _, start, calls = blocks("sh")
    program, *flags = start.replace("8470", "0").replace(":8080", f":{gateway.port}").split()
    assert program == "rongcloud-emulator"
    with subprocess.Popen([find_program(), *flags, "--parent-exit"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as emulator:
        address = emulator.stdout.readline()
        while not address.startswith("http="):
            assert address, "the emulator did not start"
            address = emulator.stdout.readline()
        calls = calls.replace("http://127.0.0.1:8470", address.strip().removeprefix("http="))
        calls = calls.replace(":9464", f":{gateway.admin_port}")
        until_sent, _, look = calls.rpartition("curl ")
        subprocess.run(["sh", "-ec", until_sent], check=True, capture_output=True, timeout=LONG)
        emulator.stdin.close()
        assert emulator.wait(LONG) == 0
    until(lambda: gateway.metrics()["spool_items"] == 0)
    seen = subprocess.run(["sh", "-ec", f"curl -sS {look}"], check=True, capture_output=True, text=True, timeout=LONG).stdout
    assert gateway.stop() == 0
    for line in ('requests_total{verdict="ok"} 1000', 'sink_events_total{outcome="taken"} 1000', "spool_items 0"):
        assert f"rongcloud_gateway_{line}\n" in seen
    assert gateway.out.read_text(encoding="utf-8").count("\n") == 1000
